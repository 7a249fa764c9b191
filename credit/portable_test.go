package credit_test

import (
	"encoding/json"
	"fmt"
	"math"
	"math/bits"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"example.com/producedby/credit"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// Texts, settings and lists that a literal may have.
var (
	wildText     = rapid.OneOf(rapid.StringN(1, 12, -1), rapid.SampledFrom([]string{"a", "<&>", "\u2028", "é", "\x00", `"\`, " ", "�"}))
	wildSettings = rapid.SliceOfN(rapid.Custom(func(t *rapid.T) role.Setting {
		s := role.Setting{
			Medium: role.Medium(rapid.IntRange(0, int(role.VideoGame)).Draw(t, "medium")), Format: role.Format(rapid.IntRange(0, int(role.LiveGame)).Draw(t, "format")),
			Scale: role.Scale(rapid.IntRange(0, int(role.ScaleIndependent)).Draw(t, "scale")), Market: rapid.SampledFrom([]role.Market{"", "GB", "US"}).Draw(t, "market"),
		}
		if s.Validate() != nil {
			s.Medium = 0 // of a format that does not occur in it
		}
		return s
	}), 0, 3)
	wildCount = rapid.OneOf(rapid.IntRange(0, 4), rapid.Just(math.MaxInt32))
)

// wildRule draws a rule with every field of it, as it may be written in Go.
func wildRule(g *generator, id int) credit.Rule {
	t := g.t
	forces := []credit.Force{credit.Defines, credit.Requires, credit.Suffices, credit.Bars, credit.Notes, credit.Contradicts}
	r := credit.Rule{
		ID: credit.RuleID(fmt.Sprint(id, wildText.Draw(t, "id"))), Body: credit.Body(wildText.Draw(t, "body")), Edition: wildText.Draw(t, "edition"),
		Force: forces[g.below(len(forces), "force")], Subject: credit.Subject(1 + g.below(3, "subject")), Status: credit.Status(1 + g.below(4, "status")),
		Settings: wildSettings.Draw(t, "settings"), From: wildCount.Draw(t, "from"),
		Text: wildText.Draw(t, "text"), Note: wildText.Draw(t, "note"),
		Ref:  cite.Ref{Source: cite.SourceID(wildText.Draw(t, "source")), At: wildText.Draw(t, "at")},
		Test: wildTest(g, 2),
	}
	for _, title := range rapid.SliceOfN(wildText, 0, 2).Draw(t, "titles") {
		r.Titles = append(r.Titles, role.Title(title))
	}
	if g.coin("open end") {
		r.To = max(r.From, wildCount.Draw(t, "to"))
	}
	if r.Subject == credit.OnTeam {
		r.Shares = append([]credit.Fact{}, uFacts[:g.below(3, "shares")]...)
	}
	if g.coin("empty rather than nil") && r.Titles == nil {
		r.Titles = []role.Title{}
	}
	return r
}

// wildTest draws a test of any kind, with any of its fields.
func wildTest(g *generator, depth int) credit.Condition {
	t := g.t
	if depth > 0 {
		var list []credit.Condition
		for range g.below(4, "conditions") {
			list = append(list, wildTest(g, depth-1))
		}
		switch g.below(6, "kind") {
		case 0:
			return credit.All(list)
		case 1:
			return credit.Any(list)
		case 2:
			return credit.None(list)
		case 3:
			if len(list) > 0 {
				return credit.AtLeast{Count: 1 + g.below(len(list), "count"), Of: list}
			}
		}
	}
	kinds := []func(bool) credit.Condition{g.fact, g.counted, g.counted, g.asked, g.measure, g.reporting, g.holders, g.works, g.titled}
	switch c := kinds[g.below(len(kinds), "leaf")](true).(type) {
	case credit.Done:
		c.Of[0].ID = wildText.Draw(t, "function")
		return c
	case credit.Score:
		c.Stages[0].Name, c.Stages[0].Weight = wildText.Draw(t, "stage"), 1+g.below(1000, "weight")
		return c
	case credit.AskedSetting:
		return append(c, wildSettings.Draw(t, "asked")...)
	case credit.Is:
		return credit.Is(wildText.Draw(t, "fact"))
	case credit.Measure:
		c.Quantity = credit.Quantity(wildText.Draw(t, "quantity"))
		return c
	default:
		return c
	}
}

// TestRoundTrip: a rule set written in Go, whatever is in it, is written as JSON
// and read back as the same set, which says the same of every record.
func TestRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := newGenerator(t, false)
		g.use.amount, g.use.reports, g.use.holders, g.use.jobs, g.use.titles = true, true, true, true, true
		rules := g.rules() // these are about what the records hold
		for i := range g.below(4, "wild rules") {
			rules = append(rules, wildRule(g, i))
		}
		h := credit.Header{
			ID: wildText.Draw(t, "set"), Name: wildText.Draw(t, "name"), Body: credit.Body(wildText.Draw(t, "body")),
			Edition: wildText.Draw(t, "edition"), Number: wildCount.Draw(t, "number"), Grants: wildText.Draw(t, "grants"),
		}
		s, err := credit.NewRuleSet(h, rules...)
		if err != nil {
			t.Fatal(err)
		}
		text, err := json.Marshal(s)
		if err != nil {
			t.Fatal(err)
		}
		var back credit.RuleSet
		if err := json.Unmarshal(text, &back); err != nil {
			t.Fatalf("%v\n%s", err, text)
		}
		if !s.Equal(&back) || s.Header() != back.Header() {
			t.Fatalf("reads back as another set\n%s", text)
		}
		if again, err := json.Marshal(&back); err != nil || string(again) != string(text) {
			t.Fatalf("%v\n%s\nand then\n%s", err, text, again)
		}
		record := g.must(credit.NewRecord(g.evidence(g.world())))
		for _, q := range []credit.Question{g.use.asked, {Title: "Producer", Setting: uSettings[0]}, {Setting: role.Setting{Medium: role.Television, Format: role.Documentary}}} {
			for subject := credit.OnPerson; subject <= credit.OnList; subject++ {
				q.Subject = subject
				v, w := s.Judge(q, record), back.Judge(q, record)
				if v.String() != w.String() || !reflect.DeepEqual(v, w) {
					t.Fatalf("%+v: %s, read back %s\n%s", q, v, w, text)
				}
			}
		}
	})
}

// TestNotWritable: what JSON cannot say is refused when the set is made, not when
// it is read back.
func TestNotWritable(t *testing.T) {
	// One more than a document holds; an int of 32 bits cannot say it.
	const tooHigh = math.MaxInt32 + bits.UintSize/64
	good := func() credit.Rule { return rule("r", credit.Defines, credit.Is("x")) }
	for _, tt := range []struct {
		name   string
		change func(*credit.Header, *credit.Rule)
		want   string
	}{
		{"number below 0", func(h *credit.Header, _ *credit.Rule) { h.Number = -1 }, "credit: rule set: number: -1, want 0 to 2147483647"},
		{"number too high", func(h *credit.Header, _ *credit.Rule) { h.Number = tooHigh }, "credit: rule set: number: 2147483648, want 0 to 2147483647"},
		{"id of a set", func(h *credit.Header, _ *credit.Rule) { h.ID = "a\xff" }, `credit: rule set: id: "a\xff" is no UTF-8`},
		{"editions too high", func(_ *credit.Header, r *credit.Rule) { r.To = tooHigh }, "editions 0 to 2147483648"},
		{"text of a rule", func(_ *credit.Header, r *credit.Rule) { r.Text = "\xc3" }, `text: "\xc3" is no UTF-8`},
		{"reference", func(_ *credit.Header, r *credit.Rule) { r.Ref.At = "\xc3" }, `ref.at: "\xc3" is no UTF-8`},
		{"title", func(_ *credit.Header, r *credit.Rule) { r.Titles = []role.Title{"P", "\xff"} }, `titles[1]: "\xff" is no UTF-8`},
		{"fact", func(_ *credit.Header, r *credit.Rule) { r.Test = credit.All{credit.Is("\xff")} }, `test.all[0].is: "\xff" is no UTF-8`},
		{"title in a test", func(_ *credit.Header, r *credit.Rule) { r.Test = credit.Titled{"\xff"} }, `test.titled[0]: "\xff" is no UTF-8`},
		{"part of a title", func(_ *credit.Header, r *credit.Rule) { r.Test = credit.AskedTitlePart{"a\xff"} }, `test.askedTitlePart[0]: "a\xff" is no UTF-8`},
		{"quantity", func(_ *credit.Header, r *credit.Rule) { r.Test = credit.Measure{Quantity: "\xff", Min: "1"} }, `test.measure.quantity: "\xff" is no UTF-8`},
		{"function", func(_ *credit.Header, r *credit.Rule) {
			r.Test = credit.Done{Part: credit.Decided, Of: []credit.Function{{ID: "\xff", Duties: []role.Duty{role.Budget}}}}
		}, `test.done.of[0].id: "\xff" is no UTF-8`},
		{"edition asked", func(_ *credit.Header, r *credit.Rule) { r.Test = credit.AskedEdition{To: tooHigh} }, "test.askedEdition: 0 to 2147483648"},
		{"holders", func(_ *credit.Header, r *credit.Rule) {
			r.Test = credit.Holders{Titles: []role.Title{"Producer"}, Min: tooHigh}
		}, "test.holders: at least 2147483648"},
	} {
		if tooHigh == math.MaxInt32 && strings.Contains(tt.want, "2147483648") {
			continue
		}
		h, r := credit.Header{ID: "house"}, good()
		tt.change(&h, &r)
		_, err := credit.NewRuleSet(h, r)
		if err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: %v, want %s", tt.name, err, tt.want)
		}
	}
}

// TestFormatAlone: a format without a medium is in its usual one, written in Go
// or read from JSON.
func TestFormatAlone(t *testing.T) {
	alone := rule("scope", credit.Suffices, credit.AskedSetting{{Format: role.Documentary}})
	alone.Settings = []role.Setting{{Format: role.Documentary}}
	s := ruleSet(t, alone)
	for setting, want := range map[role.Setting]credit.Outcome{
		{Medium: role.Film, Format: role.Documentary}:       credit.Granted,
		{Format: role.Documentary}:                          credit.Granted,
		{Medium: role.Television, Format: role.Documentary}: credit.Undetermined,
	} {
		if v := s.Judge(credit.Question{Setting: setting}, nil); v.Outcome != want {
			t.Errorf("%s: %s, want %s", setting, v, want)
		}
	}
	r, _ := s.Rule("scope")
	want := []role.Setting{{Medium: role.Film, Format: role.Documentary}}
	if diff := cmp.Diff(want, r.Settings); diff != "" {
		t.Error(diff)
	}
}

// TestHoldersToldTwice: the holders of a title are told once, and learned under
// whatever letters the title has.
func TestHoldersToldTwice(t *testing.T) {
	var r credit.Record
	err := json.Unmarshal([]byte(`{"holders":{"Co-Producer":"1","co producer":"2"}}`), &r)
	if err == nil || !strings.Contains(err.Error(), `credit: evidence: holders.co producer: the same title as "Co-Producer", want it once`) {
		t.Errorf("told twice: %v", err)
	}
	if err := json.Unmarshal([]byte(`{"holders":{"Co-Producer":"1.."}}`), &r); err != nil {
		t.Fatal(err)
	}
	range2, err := credit.ParseRange("..2")
	if err != nil {
		t.Fatal(err)
	}
	learned, err := r.Learn(credit.Evidence{Holders: map[role.Title]credit.Range{"co producer": range2}})
	if err != nil {
		t.Fatal(err)
	}
	if got := learned.Evidence().Holders; len(got) != 1 || got["Co-Producer"].String() != "1..2" {
		t.Errorf("learned %v", got)
	}
	if _, err := r.Learn(credit.Evidence{Holders: map[role.Title]credit.Range{"co producer": range2, "CO PRODUCER": range2}}); err == nil {
		t.Error("learned twice at once")
	}
	if _, err := r.Learn(credit.Evidence{Holders: map[role.Title]credit.Range{"co producer": {}}}); err != nil {
		t.Error(err)
	}
}

// TestShareBounds: a bound of a share that can never be met is refused.
func TestShareBounds(t *testing.T) {
	functions := []credit.Function{{Duties: []role.Duty{role.Budget}}}
	for _, tt := range []struct {
		test credit.Condition
		want string
	}{
		{credit.Share{Part: credit.Decided, Over: "100%", Of: functions}, "test.share.over: more than all can never be reached"},
		{credit.Share{Part: credit.Decided, Over: "1.0", Of: functions}, "test.share.over: more than all can never be reached"},
		{credit.Measure{Quantity: "backing-share", Over: "1"}, `test.measure.over: "1", which no share is above`},
		{credit.Measure{Quantity: "backing-share", Under: "0.0"}, `test.measure.under: "0.0", which no share is below`},
		{credit.Measure{Quantity: "backing-share", Over: "0", Under: "1"}, ""},
		{credit.Measure{Quantity: "backing-share", Min: "1"}, ""},
		{credit.Measure{Quantity: "backing-share", Max: "0"}, ""},
		{credit.Measure{Quantity: "backing", Min: "0", Max: "1"}, ""},
	} {
		_, err := credit.NewRuleSet(credit.Header{ID: "house"}, rule("r", credit.Defines, tt.test))
		if tt.want == "" && err != nil || tt.want != "" && (err == nil || !strings.Contains(err.Error(), tt.want)) {
			t.Errorf("%s: %v, want %q", tt.test, err, tt.want)
		}
	}
}

// TestEveryShare: what holds of every share is true of one of which nothing is
// known, and nobody is told to find out.
func TestEveryShare(t *testing.T) {
	for _, test := range []credit.Measure{{Min: "0"}, {Max: "1"}, {Min: "0%", Max: "100%"}} {
		for quantity, want := range map[credit.Quantity]credit.Outcome{"backing-share": credit.Granted, "backing": credit.Undetermined} {
			test.Quantity = quantity
			if v := ruleSet(t, rule("r", credit.Defines, test)).Judge(credit.Question{}, nil); v.Outcome != want || (len(v.Ways) == 0) != (want == credit.Granted) {
				t.Errorf("%s: %s, want %s", test, v, want)
			}
		}
	}
	half, err := credit.ParseRange("1/2..")
	if err != nil {
		t.Fatal(err)
	}
	r, err := credit.NewRecord(credit.Evidence{Quantities: map[credit.Quantity]credit.Range{"backing-share": half}})
	if err != nil {
		t.Fatal(err)
	}
	if v := ruleSet(t, rule("r", credit.Defines, credit.Measure{Quantity: "backing-share", Min: "1/2", Max: "1"})).Judge(credit.Question{}, r); v.Outcome != credit.Granted {
		t.Errorf("at least a half, at most all: %s", v)
	}
}
