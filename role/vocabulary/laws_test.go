package vocabulary_test

import (
	"encoding"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"example.com/producedby/internal/golden"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
	"example.com/producedby/role/vocabulary"
)

// law returns what holds of the term when its own setting is asked about.
func law(t vocabulary.Term) vocabulary.Law {
	written, ok := vocabulary.Encode(t.Role, t.Code.Vocabulary, t.In)
	read := vocabulary.DecodeIn(t.Code, t.In)
	writes := ok && written.Code == t.Code && written.Exact()
	reads := len(read.Terms) == 1 && read.Terms[0].Role == t.Role && read.Terms[0].Lost.IsEmpty()
	switch {
	case writes && reads:
		return vocabulary.ExactBothWays
	case reads:
		return vocabulary.ExactReading
	case writes:
		return vocabulary.ExactWriting
	default:
		return vocabulary.Lossy
	}
}

// TestEveryTermKeepsItsLaw proves the law that each term states.
func TestEveryTermKeepsItsLaw(t *testing.T) {
	counts := map[vocabulary.Law]int{}
	for v := range vocabulary.Vocabularies() {
		for term := range vocabulary.Terms(v) {
			if term.Role == 0 {
				if term.Law != 0 || term.Relation != 0 || !term.Lost.IsEmpty() {
					t.Errorf("%v has no role and states %v, %v, %v", term.Code, term.Law, term.Relation, term.Lost)
				}
				continue
			}
			if got := law(term); got != term.Law {
				t.Errorf("%v as %v in %v: states %v, is %v", term.Code, term.Role, term.In, term.Law, got)
			}
			counts[term.Law]++
		}
	}
	for _, l := range []vocabulary.Law{vocabulary.ExactBothWays, vocabulary.ExactReading, vocabulary.ExactWriting, vocabulary.Lossy} {
		if counts[l] == 0 {
			t.Errorf("no term is %v: the law is not tested", l)
		}
	}
}

// TestTermsAreWellFormed holds the tables to their order, their sources and to
// saying what they lose.
func TestTermsAreWellFormed(t *testing.T) {
	for v := range vocabulary.Vocabularies() {
		var last vocabulary.Term
		n := 0
		for term := range vocabulary.Terms(v) {
			if n > 0 && compare(last, term) >= 0 {
				t.Errorf("%v, %v comes after %v, %v", term.Role, term.Code, last.Role, last.Code)
			}
			last = term
			n++
			if term.Code.Vocabulary != v || term.Label == "" || term.Code.Key == "" {
				t.Errorf("%v: %+v is not complete", v, term)
			}
			if _, ok := cite.Lookup(term.Ref.Source); !ok || term.Ref.At == "" {
				t.Errorf("%v: reference %q is not in the table", term.Code, term.Ref)
			}
			if err := term.In.Validate(); err != nil {
				t.Errorf("%v: %v", term.Code, err)
			}
			inexact := term.Relation != vocabulary.Same && term.Role != 0
			if inexact == term.Lost.IsEmpty() {
				t.Errorf("%v as %v is %v and loses %v", term.Code, term.Role, term.Relation, term.Lost)
			}
		}
		if n < 5 {
			t.Errorf("%v has %d terms", v, n)
		}
	}
	for range vocabulary.Terms(0) {
		t.Error("no vocabulary has a term")
	}
	for range vocabulary.Terms(vocabulary.TMDB) {
		break // an iterator may be left early
	}
}

// compare orders terms by role, context, key, label and setting.
func compare(a, b vocabulary.Term) int {
	if a.Role != b.Role {
		return int(a.Role) - int(b.Role)
	}
	if c := strings.Compare(a.Code.Context, b.Code.Context); c != 0 {
		return c
	}
	if c := strings.Compare(a.Code.Key, b.Code.Key); c != 0 {
		return c
	}
	return strings.Compare(a.In.String(), b.In.String())
}

// settings draws any setting that can be asked about, the open one included.
func settings() *rapid.Generator[role.Setting] {
	formats := slices.Collect(role.Formats())
	return rapid.Custom(func(t *rapid.T) role.Setting {
		var s role.Setting
		if f := rapid.IntRange(0, len(formats)).Draw(t, "format"); f > 0 {
			s.Format = formats[f-1]
			s.Medium = s.Format.Medium()
		} else {
			s.Medium = rapid.SampledFrom(append(slices.Collect(role.Media()), 0)).Draw(t, "medium")
		}
		s.Scale = rapid.SampledFrom([]role.Scale{0, role.ScaleStudio, role.ScaleIndependent}).Draw(t, "scale")
		s.Market = rapid.SampledFrom([]role.Market{"", "US", "GB", "FR"}).Draw(t, "market")
		return s
	})
}

func anyRole() *rapid.Generator[role.Role] {
	return rapid.SampledFrom(slices.Collect(role.Roles()))
}

func anyVocabulary() *rapid.Generator[vocabulary.Vocabulary] {
	return rapid.SampledFrom(slices.Collect(vocabulary.Vocabularies()))
}

// meanings returns the roles of every meaning of the code, prevailing or not.
func meanings(d vocabulary.Decoding) []role.Role {
	var roles []role.Role
	for _, t := range slices.Concat(d.Terms, d.Others) {
		roles = append(roles, t.Role)
	}
	return roles
}

// checkWriting holds one encoding to the law of the package comment.
func checkWriting(t interface{ Fatalf(string, ...any) }, r role.Role, v vocabulary.Vocabulary, in role.Setting) {
	e, ok := vocabulary.Encode(r, v, in)
	if !ok {
		if !e.Code.IsZero() || e.Lost != vocabulary.LossesOf(vocabulary.LossRole) || e.Text != r.String() || e.Via != 0 || e.Exact() {
			t.Fatalf("%v, %v: no code: %+v", r, v, e)
		}
		return
	}
	if e.Code.Vocabulary != v || e.Term.Code != e.Code || e.Label != e.Term.Label || e.Via != e.Term.Role {
		t.Fatalf("%v, %v: %+v does not fit its own term", r, v, e)
	}
	d := vocabulary.DecodeIn(e.Code, in)
	if d.Outcome == vocabulary.UnknownCode || d.Basis != vocabulary.Listed {
		t.Fatalf("%v is read back as %v, %v", e.Code, d.Outcome, d.Basis)
	}
	if !slices.Contains(meanings(d), e.Via) {
		t.Fatalf("%v was written via %v, and read back as %v", e.Code, e.Via, meanings(d))
	}
	assumed := vocabulary.LossesOf(vocabulary.MediumAssumed)
	if e.Lost&^assumed == 0 && e.Via != r {
		t.Fatalf("%v was written as %v via %v, and nothing is said to be lost", r, e.Code, e.Via)
	}
	if (e.Text == "") != (e.Lost&^assumed == 0) {
		t.Fatalf("%v loses %v and keeps the text %q", e.Code, e.Lost, e.Text)
	}
	if e.Text != "" && (e.Text != r.String() || e.Slot != v.Info().Slot) {
		t.Fatalf("%v: text %q in %q", e.Code, e.Text, e.Slot)
	}
}

// TestWhatIsWrittenIsReadBack proves the law in any setting.
func TestWhatIsWrittenIsReadBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		checkWriting(t, anyRole().Draw(t, "role"), anyVocabulary().Draw(t, "vocabulary"), settings().Draw(t, "in"))
	})
}

// TestEveryRoleIsReadBack proves the law for every role, vocabulary and medium.
func TestEveryRoleIsReadBack(t *testing.T) {
	for r := range role.Roles() {
		for v := range vocabulary.Vocabularies() {
			checkWriting(t, r, v, role.Setting{})
			for m := range role.Media() {
				checkWriting(t, r, v, role.Setting{Medium: m})
			}
			for f := range role.Formats() {
				checkWriting(t, r, v, role.Setting{Medium: f.Medium(), Format: f})
			}
		}
	}
}

// TestLossIsNeverSilent compares with an obvious model: a role without a term of
// its own is written with a loss or not at all.
func TestLossIsNeverSilent(t *testing.T) {
	for v := range vocabulary.Vocabularies() {
		own := map[role.Role]bool{}
		for term := range vocabulary.Terms(v) {
			own[term.Role] = true
		}
		for r := range role.Roles() {
			e, ok := vocabulary.Encode(r, v, role.Setting{})
			if ok && e.Lost.IsEmpty() && e.Term.Law == vocabulary.ExactBothWays && !slices.Contains(vocabulary.Decode(e.Code).Roles(), r) {
				t.Errorf("%v is written as %v with nothing lost, and read back as %v", r, e, vocabulary.Decode(e.Code).Roles())
			}
			if own[r] || !ok {
				continue
			}
			if e.Lost.IsEmpty() || e.Via == r || e.Text == "" {
				t.Errorf("%v has no %v for %v, which is written as %v", v, r, r, e)
			}
		}
	}
}

// TestNobodyBecomesAProducer holds to the roles that have no broader one.
func TestNobodyBecomesAProducer(t *testing.T) {
	for _, r := range []role.Role{
		role.Showrunner, role.CoShowrunner, role.StudioExecutive, role.NetworkExecutive, role.CommissioningEditor, role.Creator,
		role.ProductionManager, role.ProductionCoordinator, role.PostProductionSupervisor, role.Financier, role.Director, role.ExecutiveStoryEditor,
	} {
		for v := range vocabulary.Vocabularies() {
			if e, ok := vocabulary.Encode(r, v, role.Setting{}); ok && e.Via != r {
				t.Errorf("%v becomes %v in %v", r, e.Via, v)
			}
		}
	}
}

// TestEveryProducerCanBeWritten holds that no producing role but the showrunner
// is left without a code where the list knows a producer at all.
func TestEveryProducerCanBeWritten(t *testing.T) {
	for v := range vocabulary.Vocabularies() {
		for r := range role.Roles() {
			if r.Class() != role.ClassProducing || r.Is(role.Showrunner) || v == vocabulary.MusicBrainz {
				continue
			}
			if _, ok := vocabulary.Encode(r, v, role.Setting{Medium: role.Film}); !ok {
				t.Errorf("%v has no code for %v", v, r)
			}
		}
	}
}

// TestInvalidIsAnswered holds that nothing panics on what is out of range.
func TestInvalidIsAnswered(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := role.Role(rapid.Uint8().Draw(t, "role"))
		v := vocabulary.Vocabulary(rapid.Uint8().Draw(t, "vocabulary"))
		in := role.Setting{Medium: role.Medium(rapid.Uint8().Draw(t, "medium")), Format: role.Format(rapid.Uint8().Draw(t, "format"))}
		e, ok := vocabulary.Encode(r, v, in)
		if (!r.Valid() || !v.Valid()) && (ok || e != vocabulary.Encoding{}) {
			t.Fatalf("%v in %v is written as %v", r, v, e)
		}
		d := vocabulary.DecodeIn(vocabulary.Code{Vocabulary: v, Context: rapid.String().Draw(t, "context"), Key: rapid.String().Draw(t, "key")}, in)
		if !d.Outcome.Valid() || (d.Outcome == vocabulary.UnknownCode) != (len(d.Terms) == 0) {
			t.Fatalf("%+v", d)
		}
	})
}

// TestCodesOfOtherMediaLoseTheirs: read for a work that cannot be what the code is
// for, a code loses the medium; read for one that can be, or for none in
// particular, it loses what the term says and no more.
func TestCodesOfOtherMediaLoseTheirs(t *testing.T) {
	series := role.Setting{Medium: role.Television, Format: role.ScriptedSeries}
	for _, test := range []struct {
		vocabulary vocabulary.Vocabulary
		key        string
		in         role.Setting
		lost       bool
	}{
		{vocabulary.MARC, "fmp", series, true},
		{vocabulary.MARC, "fmp", role.Setting{Medium: role.Film, Format: role.Documentary}, false},
		{vocabulary.MARC, "fmp", role.Setting{}, false},
		{vocabulary.MARC, "tlp", role.Setting{Medium: role.Film}, true},
		{vocabulary.MARC, "tlp", series, false},
		{vocabulary.DDEX, "FilmProducer", series, true},
		{vocabulary.MARC, "pro", series, false},
	} {
		d := vocabulary.DecodeIn(vocabulary.Code{Vocabulary: test.vocabulary, Key: test.key}, test.in)
		if r, ok := d.Role(); !ok || r != role.Producer || d.Lost.Has(vocabulary.LossMedium) != test.lost {
			t.Errorf("%v %s in %v: %v, lost %v; want the medium lost %v", test.vocabulary, test.key, test.in, d.Roles(), d.Lost, test.lost)
		}
	}
	for v := range vocabulary.Vocabularies() {
		for term := range vocabulary.Terms(v) {
			for m := range role.Media() {
				d := vocabulary.DecodeIn(term.Code, role.Setting{Medium: m})
				if d.Outcome != vocabulary.Decoded || d.Basis != vocabulary.Listed {
					continue
				}
				of := d.Terms[0]
				elsewhere := of.In.Medium != 0 && of.In.Medium != m
				if want := elsewhere || of.Lost.Has(vocabulary.LossMedium); d.Lost.Has(vocabulary.LossMedium) != want {
					t.Errorf("%v in %v: lost %v, want the medium lost %v", term.Code, m, d.Lost, want)
				}
			}
		}
	}
}

// TestSpecificSettingPrevails holds that a code for a medium is taken there and
// the general one elsewhere.
func TestSpecificSettingPrevails(t *testing.T) {
	for _, tt := range []struct {
		role role.Role
		v    vocabulary.Vocabulary
		in   role.Setting
		key  string
		lost vocabulary.LossSet
	}{
		{role.Producer, vocabulary.MARC, role.Setting{}, "pro", 0},
		{role.Producer, vocabulary.MARC, role.Setting{Medium: role.Film, Market: "FR"}, "fmp", 0},
		{role.Producer, vocabulary.MARC, role.Setting{Format: role.News}, "tlp", 0},
		{role.Producer, vocabulary.MARC, role.Setting{Medium: role.VideoGame}, "pro", 0},
		{role.TheatreProducer, vocabulary.MARC, role.Setting{}, "pro", vocabulary.LossesOf(vocabulary.LossMedium)},
		{role.LineProducer, vocabulary.MARC, role.Setting{Medium: role.Film}, "fmp", vocabulary.LossesOf(vocabulary.LossGrade)},
		{role.Producer, vocabulary.Bangumi, role.Setting{Medium: role.Film, Format: role.AnimatedFeature}, "54", 0},
		{role.Producer, vocabulary.Bangumi, role.Setting{Medium: role.Film}, "4007", 0},
		{role.Producer, vocabulary.Bangumi, role.Setting{}, "54", vocabulary.LossesOf(vocabulary.MediumAssumed)},
		{role.GameProducer, vocabulary.Bangumi, role.Setting{}, "1032", 0},
		{role.Producer, vocabulary.MusicBrainz, role.Setting{Medium: role.Music}, "producer", 0},
		{role.VocalProducer, vocabulary.MusicBrainz, role.Setting{}, "producer", vocabulary.LossesOf(vocabulary.LossSpecialty)},
		{role.VFXAssociateProducer, vocabulary.FIAF, role.Setting{}, "B.2.3", vocabulary.LossesOf(vocabulary.LossGrade, vocabulary.LossDepartment)},
		{role.UnitProductionManager, vocabulary.EBU, role.Setting{}, "20.12", vocabulary.LossesOf(vocabulary.LossShared)},
		{role.UnitProductionManager, vocabulary.FIAF, role.Setting{}, "B.2.9", vocabulary.LossesOf(vocabulary.LossVariant)},
		{role.ProductionSupervisor, vocabulary.EBU, role.Setting{}, "20.10", vocabulary.LossesOf(vocabulary.LossGrade)},
		{role.Producer, vocabulary.Wikidata, role.Setting{Medium: role.Film}, "P162", 0},
		{role.LineProducer, vocabulary.Wikidata, role.Setting{Medium: role.Film}, "P162", vocabulary.LossesOf(vocabulary.LossGrade, vocabulary.AgainstDefinition)},
		{role.LineProducer, vocabulary.Wikidata, role.Setting{Medium: role.Television}, "P162", vocabulary.LossesOf(vocabulary.LossGrade)},
		{role.TheatreProducer, vocabulary.Wikidata, role.Setting{}, "P162", vocabulary.LossesOf(vocabulary.LossMedium)},
		{role.GameProducer, vocabulary.Wikidata, role.Setting{}, "P162", vocabulary.LossesOf(vocabulary.LossMedium)},
		{role.MusicProducer, vocabulary.Wikidata, role.Setting{}, "P162", vocabulary.LossesOf(vocabulary.LossMedium)},
		{role.TheatreProducer, vocabulary.Wikidata, role.Setting{Medium: role.Theatre}, "P162", 0},
		{role.StudioExecutiveProducer, vocabulary.Wikidata, role.Setting{}, "P1431", vocabulary.LossesOf(vocabulary.LossVariant)},
		{role.DigitalProducer, vocabulary.EBU, role.Setting{}, "29.49", vocabulary.LossesOf(vocabulary.LossMeaning)},
	} {
		e, ok := vocabulary.Encode(tt.role, tt.v, tt.in)
		if !ok || e.Code.Key != tt.key || e.Lost != tt.lost {
			t.Errorf("%v in %v, %v: %v, want %s (%v)", tt.role, tt.v, tt.in, e, tt.key, tt.lost)
		}
	}
}

// TestTermsAreStable compares with a list of all terms that a reader can review;
// a change of a code, a role or a law shows there.
func TestTermsAreStable(t *testing.T) {
	var b strings.Builder
	b.WriteString("vocabulary\trole\tcontext\tkey\tlabel\tin\trelation\tlaw\tlost\tsource\n")
	for v := range vocabulary.Vocabularies() {
		for term := range vocabulary.Terms(v) {
			b.WriteString(strings.Join([]string{
				slug(t, v), slug(t, term.Role), term.Code.Context, term.Code.Key, term.Label,
				slug(t, term.In), slug(t, term.Relation), slug(t, term.Law), slug(t, term.Lost), string(term.Ref.Source),
			}, "\t") + "\n")
		}
	}
	golden.Compare(t, "testdata/terms.golden.tsv", b.String())
}

// slug returns the stable text of a value.
func slug(t *testing.T, v encoding.TextMarshaler) string {
	t.Helper()
	text, err := v.MarshalText()
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// TestLossesAreStable compares what each producing role loses in the list with the fewest
// codes with a list that a reader can review.
func TestLossesAreStable(t *testing.T) {
	var b strings.Builder
	b.WriteString("role\tcode\tvia\tlost\n")
	for r := range role.Roles() {
		if r.Class() == role.ClassProducing {
			e, _ := vocabulary.Encode(r, vocabulary.RDA, role.Setting{})
			b.WriteString(strings.Join([]string{slug(t, r), e.Code.Key, slug(t, e.Via), slug(t, e.Lost)}, "\t") + "\n")
		}
	}
	golden.Compare(t, "testdata/losses.golden.tsv", b.String())
}

func TestCodeInWords(t *testing.T) {
	for want, code := range map[string]vocabulary.Code{
		"no code":                         {},
		"MARC relators: fmp":              {Vocabulary: vocabulary.MARC, Key: "fmp"},
		"IMDb: producer":                  {Vocabulary: vocabulary.IMDb, Context: "producer"},
		"TMDB: Production, Line Producer": {Vocabulary: vocabulary.TMDB, Context: "Production", Key: "Line Producer"},
	} {
		if got := code.String(); got != want {
			t.Errorf("%+v is %q, want %q", code, got, want)
		}
		if code.IsZero() != (want == "no code") {
			t.Errorf("%+v is zero: %v", code, code.IsZero())
		}
	}
	for l := range vocabulary.LossesOf(vocabulary.LossGrade, vocabulary.LossRole).All() {
		if l != vocabulary.LossGrade {
			t.Errorf("%v comes first", l)
		}
		break // an iterator may be left early
	}
}

func BenchmarkEncode(b *testing.B) {
	for b.Loop() {
		vocabulary.Encode(role.VFXAssociateProducer, vocabulary.MARC, role.Setting{Medium: role.Film})
	}
}

func BenchmarkDecode(b *testing.B) {
	code := vocabulary.Code{Vocabulary: vocabulary.TMDB, Context: "Production", Key: "Line Producer"}
	for b.Loop() {
		vocabulary.Decode(code)
	}
}
