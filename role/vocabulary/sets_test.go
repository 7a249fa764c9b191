package vocabulary_test

import (
	"encoding"
	"encoding/json"
	"errors"
	"regexp"
	"slices"
	"testing"

	"example.com/producedby/role/cite"
	"example.com/producedby/role/vocabulary"
)

// member is what every closed set of the package can do.
type member interface {
	~uint8
	String() string
	Valid() bool
	encoding.TextAppender
	encoding.TextMarshaler
}

var kebab = regexp.MustCompile(`^[a-z]+(-[a-z]+)*$`)

// checkSet holds a closed set with n members to the rules that all of them share.
func checkSet[T member, P interface {
	*T
	encoding.TextUnmarshaler
}](t *testing.T, name string, n int) {
	t.Helper()
	seen := map[string]bool{}
	for i := 1; i <= n; i++ {
		v := T(i)
		text, err := v.MarshalText()
		if err != nil || !kebab.Match(text) || seen[string(text)] || !v.Valid() {
			t.Errorf("%s(%d) is written as %q, %v, want a slug of its own", name, i, text, err)
		}
		seen[string(text)] = true
		var back T
		if err := P(&back).UnmarshalText(text); err != nil || back != v {
			t.Errorf("%s %q is read back as %v, %v", name, text, back, err)
		}
		if v.String() == "" || v.String() == "unspecified" {
			t.Errorf("%s(%d) has no label", name, i)
		}
	}
	var zero T
	if text, err := zero.MarshalText(); err != nil || len(text) != 0 || zero.Valid() || zero.String() != "unspecified" {
		t.Errorf("zero %s: %q, %v, %v", name, text, err, zero)
	}
	beyond := T(n + 1)
	var invalid *cite.InvalidValueError
	if _, err := beyond.MarshalText(); !errors.As(err, &invalid) || beyond.Valid() {
		t.Errorf("%s(%d) is a member, or has the error %v", name, n+1, err)
	}
	kept := T(1)
	var unknown *cite.UnknownTextError
	if err := P(&kept).UnmarshalText([]byte("no such thing")); !errors.As(err, &unknown) || kept != T(1) {
		t.Errorf("%s: unknown text gives %v and leaves %v", name, err, kept)
	}
}

func TestClosedSets(t *testing.T) {
	checkSet[vocabulary.Vocabulary](t, "Vocabulary", 14)
	checkSet[vocabulary.KeyKind](t, "KeyKind", 2)
	checkSet[vocabulary.Model](t, "Model", 3)
	checkSet[vocabulary.Relation](t, "Relation", 4)
	checkSet[vocabulary.Law](t, "Law", 4)
	checkSet[vocabulary.Loss](t, "Loss", 10)
	checkSet[vocabulary.Outcome](t, "Outcome", 4)
	checkSet[vocabulary.Basis](t, "Basis", 4)
}

func TestVocabularyInSQL(t *testing.T) {
	for v := range vocabulary.Vocabularies() {
		stored, err := v.Value()
		if err != nil {
			t.Fatalf("%v: %v", v, err)
		}
		var back vocabulary.Vocabulary
		if err := back.Scan(stored); err != nil || back != v {
			t.Errorf("%v stored as %v, read back as %v, %v", v, stored, back, err)
		}
	}
	var v vocabulary.Vocabulary
	if err := v.Scan(int64(3)); err == nil {
		t.Error("a number is read as a vocabulary")
	}
	if stored, err := v.Value(); stored != nil || err != nil {
		t.Errorf("zero is stored as %v, %v, want NULL", stored, err)
	}
}

func TestInfo(t *testing.T) {
	for v := range vocabulary.Vocabularies() {
		info := v.Info()
		if info.Edition == "" || info.Terms == "" || !info.Key.Valid() || !info.Model.Valid() {
			t.Errorf("%v: %+v is not complete", v, info)
		}
		if source, ok := cite.Lookup(info.Source); !ok || source.Where == "" {
			t.Errorf("%v: source %q is not in the table, or has no address", v, info.Source)
		}
		if (info.Slot != "") != (info.Model == vocabulary.ModelBaseAndText) {
			t.Errorf("%v: text goes to %q, model %v", v, info.Slot, info.Model)
		}
		for term := range vocabulary.Terms(v) {
			if term.Code.Context != "" && info.Context == "" {
				t.Errorf("%v: nothing says what the context is", term.Code)
			}
		}
	}
	if got := vocabulary.Vocabulary(200).Info(); got != (vocabulary.Info{}) {
		t.Errorf("a number outside the set has the description %+v", got)
	}
}

func TestLossSet(t *testing.T) {
	all := []vocabulary.Loss{
		vocabulary.LossGrade, vocabulary.LossVariant, vocabulary.LossSpecialty, vocabulary.LossDepartment, vocabulary.LossMedium,
		vocabulary.LossShared, vocabulary.LossMeaning, vocabulary.LossRole,
		vocabulary.AgainstDefinition, vocabulary.MediumAssumed,
	}
	for n := range 1 << len(all) {
		var want []vocabulary.Loss
		for i, l := range all {
			if n&(1<<i) != 0 {
				want = append(want, l)
			}
		}
		set := vocabulary.LossesOf(want...)
		if got := slices.Collect(set.All()); !slices.Equal(got, want) {
			t.Fatalf("the set of %v holds %v", want, got)
		}
		if set.IsEmpty() != (n == 0) {
			t.Errorf("%v is empty: %v", set, set.IsEmpty())
		}
		for i, l := range all {
			if set.Has(l) != (n&(1<<i) != 0) {
				t.Errorf("%v has %v: %v", set, l, set.Has(l))
			}
		}
		text, err := set.MarshalText()
		if err != nil {
			t.Fatal(err)
		}
		var back vocabulary.LossSet
		if err := back.UnmarshalText(text); err != nil || back != set {
			t.Errorf("%v written as %q, read back as %v, %v", set, text, back, err)
		}
	}
	if got := vocabulary.LossesOf(0, 200); !got.IsEmpty() || got.Has(0) || got.String() != "nothing lost" {
		t.Errorf("losses out of range make %v", got)
	}
	if _, err := vocabulary.LossSet(1).MarshalText(); err == nil {
		t.Error("a number that stands for no set is written")
	}
	for _, text := range []string{"grade,", ",", "grade,nothing", "grade medium"} {
		set := vocabulary.LossesOf(vocabulary.LossRole)
		if err := set.UnmarshalText([]byte(text)); err == nil || set != vocabulary.LossesOf(vocabulary.LossRole) {
			t.Errorf("%q is read as %v, %v", text, set, err)
		}
	}
}

// TestJSON shows that nothing is lost when answers are written as JSON, and that
// what is empty is left out.
func TestJSON(t *testing.T) {
	for v := range vocabulary.Vocabularies() {
		for term := range vocabulary.Terms(v) {
			text, err := json.Marshal(term)
			if err != nil {
				t.Fatalf("%v: %v", term.Code, err)
			}
			var back vocabulary.Term
			if err := json.Unmarshal(text, &back); err != nil || back != term {
				t.Errorf("%s is read back as %+v, %v", text, back, err)
			}
		}
	}
}
