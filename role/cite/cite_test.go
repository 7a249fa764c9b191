package cite_test

import (
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"example.com/producedby/role/cite"
)

var truths = []cite.Truth{cite.Unknown, cite.False, cite.True}

// knowsMore reports whether b holds at least what a holds: Unknown may become
// anything, a known value stays.
func knowsMore(a, b cite.Truth) bool { return a == cite.Unknown || a == b }

// TestTruthTables writes out Kleene's tables, against which the laws below
// would be empty words.
func TestTruthTables(t *testing.T) {
	const u, f, y = cite.Unknown, cite.False, cite.True
	and := [3][3]cite.Truth{{u, f, u}, {f, f, f}, {u, f, y}}
	or := [3][3]cite.Truth{{u, u, y}, {u, f, y}, {y, y, y}}
	not := [3]cite.Truth{u, y, f}
	for _, a := range truths {
		if got := a.Not(); got != not[a] {
			t.Errorf("not %v = %v", a, got)
		}
		if got := a.Known(); got != (a != u) {
			t.Errorf("%v known: %v", a, got)
		}
		for _, b := range truths {
			if got := a.And(b); got != and[a][b] {
				t.Errorf("%v and %v = %v, want %v", a, b, got, and[a][b])
			}
			if got := a.Or(b); got != or[a][b] {
				t.Errorf("%v or %v = %v, want %v", a, b, got, or[a][b])
			}
		}
	}
	if cite.Of(true) != y || cite.Of(false) != f {
		t.Error("Of does not keep the value")
	}
}

// TestTruthLaws tries every combination of three values.
func TestTruthLaws(t *testing.T) {
	law := func(ok bool, name string, v ...cite.Truth) {
		if !ok {
			t.Errorf("%s fails for %v", name, v)
		}
	}
	for _, a := range truths {
		law(a.Not().Not() == a, "double negation", a)
		law(a.And(a) == a && a.Or(a) == a, "idempotence", a)
		law(a.And(cite.True) == a && a.Or(cite.False) == a, "identity", a)
		law(a.And(cite.False) == cite.False && a.Or(cite.True) == cite.True, "domination", a)
		for _, b := range truths {
			law(a.And(b) == b.And(a) && a.Or(b) == b.Or(a), "commutativity", a, b)
			law(a.And(b).Not() == a.Not().Or(b.Not()), "De Morgan, and", a, b)
			law(a.Or(b).Not() == a.Not().And(b.Not()), "De Morgan, or", a, b)
			law(a.And(a.Or(b)) == a && a.Or(a.And(b)) == a, "absorption", a, b)
			for _, c := range truths {
				law(a.And(b).And(c) == a.And(b.And(c)) && a.Or(b).Or(c) == a.Or(b.Or(c)), "associativity", a, b, c)
				law(a.And(b.Or(c)) == a.And(b).Or(a.And(c)), "distributivity, and over or", a, b, c)
				law(a.Or(b.And(c)) == a.Or(b).And(a.Or(c)), "distributivity, or over and", a, b, c)
				if knowsMore(a, b) {
					law(knowsMore(a.Not(), b.Not()), "learning keeps not", a, b)
					law(knowsMore(a.And(c), b.And(c)), "learning keeps and", a, b, c)
					law(knowsMore(a.Or(c), b.Or(c)), "learning keeps or", a, b, c)
				}
			}
		}
	}
	// What Kleene's logic does not have: the laws of the excluded middle and of
	// contradiction.
	if cite.Unknown.Or(cite.Unknown.Not()).Known() || cite.Unknown.And(cite.Unknown.Not()).Known() {
		t.Error("something is known of the unknown and its opposite")
	}
}

// TestTruthOutsideTheSet holds that a number nobody defined counts as not known
// and cannot be written.
func TestTruthOutsideTheSet(t *testing.T) {
	for i := 3; i < 256; i++ {
		v := cite.Truth(i)
		if v.Known() || v.Not() != cite.Unknown {
			t.Errorf("%v: known %v, not %v", v, v.Known(), v.Not())
		}
		for _, b := range truths {
			if v.And(b) != cite.Unknown.And(b) || b.And(v) != b.And(cite.Unknown) || v.Or(b) != cite.Unknown.Or(b) {
				t.Errorf("%v with %v differs from unknown with it", v, b)
			}
		}
		var invalid *cite.InvalidValueError
		if _, err := v.MarshalText(); !errors.As(err, &invalid) || invalid.Value != uint64(i) || invalid.Type != "cite.Truth" {
			t.Errorf("%v: error %v", v, err)
		}
	}
	if got := cite.Truth(7).String(); got != "cite.Truth(7)" {
		t.Errorf("String = %q", got)
	}
}

// closed is what each closed set of the package offers.
type closed interface {
	fmt.Stringer
	encoding.TextMarshaler
	encoding.TextAppender
}

func TestTexts(t *testing.T) {
	for _, c := range []struct {
		value closed
		slug  string
		label string
	}{
		{cite.Strength(0), "", "unspecified"},
		{cite.Proposal, "proposal", "proposal"},
		{cite.PracticeObserved, "practice-observed", "practice observed"},
		{cite.SecondHand, "second-hand", "second-hand"},
		{cite.Primary, "primary", "primary"},
		{cite.Level(0), "", "unspecified"},
		{cite.Note, "note", "note"},
		{cite.Warning, "warning", "warning"},
		{cite.Failure, "failure", "failure"},
		{cite.Unknown, "unknown", "unknown"},
		{cite.False, "false", "false"},
		{cite.True, "true", "true"},
	} {
		text, err := c.value.MarshalText()
		if err != nil || string(text) != c.slug || c.value.String() != c.label {
			t.Errorf("%T %v: text %q, %v, label %q", c.value, c.value, text, err, c.value.String())
		}
		appended, err := c.value.AppendText([]byte("x="))
		if err != nil || string(appended) != "x="+c.slug {
			t.Errorf("%T %v: appended %q, %v", c.value, c.value, appended, err)
		}
	}
}

// roundTrip checks the text codec of one closed set over every number.
func roundTrip[T ~uint8, P interface {
	*T
	encoding.TextUnmarshaler
}](t *testing.T, name string, members int, marshal func(T) ([]byte, error)) {
	t.Helper()
	for i := range 256 {
		v := T(i)
		text, err := marshal(v)
		if i > members {
			var invalid *cite.InvalidValueError
			if !errors.As(err, &invalid) || invalid.Type != name || invalid.Value != uint64(i) {
				t.Errorf("%s(%d): %q, error %v", name, i, text, err)
			}
			continue
		}
		back := T(255)
		if err != nil || P(&back).UnmarshalText(text) != nil || back != v {
			t.Errorf("%s(%d): %q, %v, back %d", name, i, text, err, back)
		}
	}
	for _, text := range []string{"Primary", "TRUE", " note", "failure ", "maybe", "0"} {
		dst := T(2)
		var unknown *cite.UnknownTextError
		if err := P(&dst).UnmarshalText([]byte(text)); !errors.As(err, &unknown) || unknown.Text != text || unknown.Type != name {
			t.Errorf("%s: %q: error %v", name, text, err)
		}
		if dst != 2 {
			t.Errorf("%s: %q changed the value to %d", name, text, dst)
		}
	}
}

func TestTextRoundTrips(t *testing.T) {
	roundTrip(t, "cite.Strength", 4, cite.Strength.MarshalText)
	roundTrip(t, "cite.Level", 3, cite.Level.MarshalText)
	roundTrip(t, "cite.Truth", 2, cite.Truth.MarshalText)
	truth := cite.True
	if err := truth.UnmarshalText(nil); err != nil || truth != cite.Unknown {
		t.Errorf("empty text: %v, %v", truth, err)
	}
}

// TestWeights holds the order that decides between contradicting claims.
func TestWeights(t *testing.T) {
	order := []cite.Strength{0, cite.Proposal, cite.PracticeObserved, cite.SecondHand, cite.Primary}
	for i := 1; i < len(order); i++ {
		if order[i] <= order[i-1] {
			t.Errorf("%v does not outweigh %v", order[i], order[i-1])
		}
	}
	if cite.Note >= cite.Warning || cite.Warning >= cite.Failure {
		t.Error("levels are out of order")
	}
}

func TestRefString(t *testing.T) {
	for _, c := range []struct {
		ref  cite.Ref
		want string
	}{
		{cite.Ref{}, ""},
		{cite.Ref{Source: "seed-001"}, "seed-001"},
		{cite.Ref{At: "S110"}, "S110"},
		{cite.Ref{Source: "seed-001", At: "S110"}, "seed-001 S110"},
	} {
		if got := c.ref.String(); got != c.want {
			t.Errorf("%#v: %q, want %q", c.ref, got, c.want)
		}
	}
}

func TestFindingString(t *testing.T) {
	const message = "the cap is three"
	ref := cite.Ref{Source: "ampas-rule-16-86th", At: "cap"}
	for _, c := range []struct {
		finding cite.Finding
		want    string
	}{
		{cite.Finding{}, ""},
		{cite.Finding{Message: message}, "the cap is three"},
		{cite.Finding{Message: message, Subject: "Crash"}, "Crash: the cap is three"},
		{cite.Finding{Message: message, Subject: "Crash", Path: "credits[3]"}, "credits[3]: the cap is three"},
		{cite.Finding{Message: message, Path: "credits[3]", Ref: ref}, "credits[3]: the cap is three (ampas-rule-16-86th cap)"},
		{cite.Finding{Message: message, Ref: cite.Ref{At: "cap"}}, "the cap is three (cap)"},
		{cite.Finding{Code: "c", Level: cite.Failure, Observed: "4", Want: "3", Message: message}, "the cap is three"},
	} {
		if got := c.finding.String(); got != c.want {
			t.Errorf("%#v: %q, want %q", c.finding, got, c.want)
		}
	}
}

func TestJSONRoundTrip(t *testing.T) {
	text := rapid.Map(rapid.String(), func(s string) string { return strings.ToValidUTF8(s, "") })
	ref := rapid.Custom(func(t *rapid.T) cite.Ref {
		return cite.Ref{Source: cite.SourceID(text.Draw(t, "source")), At: text.Draw(t, "at")}
	})
	rapid.Check(t, func(t *rapid.T) {
		want := cite.Finding{
			Code:     text.Draw(t, "code"),
			Level:    cite.Level(rapid.IntRange(0, 3).Draw(t, "level")),
			Subject:  text.Draw(t, "subject"),
			Path:     text.Draw(t, "path"),
			Observed: text.Draw(t, "observed"),
			Want:     text.Draw(t, "want"),
			Message:  text.Draw(t, "message"),
			Ref:      ref.Draw(t, "ref"),
		}
		checkJSON(t, want)
	})
	for s := range cite.Sources() {
		checkJSON(t, s)
	}
}

func checkJSON[T comparable](t interface{ Fatalf(string, ...any) }, want T) {
	data, err := json.Marshal(want)
	if err != nil {
		t.Fatalf("%v: %v", want, err)
	}
	var got T
	if err := json.Unmarshal(data, &got); err != nil || got != want {
		t.Fatalf("%s: %v, %s", data, err, cmp.Diff(want, got))
	}
}

func TestZeroFieldsAreLeftOut(t *testing.T) {
	for _, c := range []struct {
		value any
		want  string
	}{
		{cite.Source{}, `{}`},
		{cite.Ref{}, `{}`},
		{cite.Finding{}, `{"code":"","level":"","message":""}`},
		{cite.Source{ID: "s", Strength: cite.Primary}, `{"id":"s","strength":"primary"}`},
	} {
		got, err := json.Marshal(c.value)
		if err != nil || string(got) != c.want {
			t.Errorf("%#v: %s, %v, want %s", c.value, got, err, c.want)
		}
	}
}

func TestSourcesAndReferencesInWords(t *testing.T) {
	ref := cite.Ref{Source: "seed-001", At: "S110"}
	if got, want := ref.Describe(), "S110 of Assemble, What Does an Executive Producer Do?, January 28, 2022, https://blog.assemble.tv/what-does-an-executive-producer-do [second-hand]"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	if got := (cite.Ref{Source: "house-manual", At: "3"}).Describe(); got != "house-manual 3" {
		t.Errorf("a source of the caller's: %q", got)
	}
	if got := (cite.Source{}).String(); got != "no source" {
		t.Errorf("the zero source: %q", got)
	}
	for s := range cite.Sources() {
		if text := s.String(); !strings.Contains(text, s.Strength.String()) || strings.HasPrefix(text, ",") || strings.Contains(text, ", ,") {
			t.Errorf("%s: %q", s.ID, text)
		}
	}
}
