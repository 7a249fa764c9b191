package vocabulary_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"example.com/producedby/role"
	"example.com/producedby/role/cite"
	"example.com/producedby/role/vocabulary"
)

// jobs returns jobs for nobody in particular.
func jobs(titles ...string) []vocabulary.IMDbJob {
	all := make([]vocabulary.IMDbJob, len(titles))
	for i, title := range titles {
		all[i].Title = title
	}
	return all
}

func TestParseIMDbCredit(t *testing.T) {
	for _, tt := range []struct {
		text string
		want vocabulary.IMDbCredit
	}{
		{"", vocabulary.IMDbCredit{}},
		{"producer", vocabulary.IMDbCredit{Jobs: jobs("producer")}},
		{"(executive producer)", vocabulary.IMDbCredit{Jobs: jobs("executive producer")}},
		{"(producer) (p.g.a.)", vocabulary.IMDbCredit{Jobs: jobs("producer"), PGA: true}},
		{"produced by (p.g.a.) (as Jim Doe) (uncredited)", vocabulary.IMDbCredit{Jobs: jobs("produced by"), PGA: true, As: "Jim Doe", Uncredited: true}},
		{
			"executive producer / producer / co-producer (50 episodes, 2016-2020)",
			vocabulary.IMDbCredit{Jobs: jobs("executive producer", "producer", "co-producer"), Episodes: 50, FirstYear: 2016, LastYear: 2020},
		},
		{"producer (1 episode, 1999)", vocabulary.IMDbCredit{Jobs: jobs("producer"), Episodes: 1, FirstYear: 1999, LastYear: 1999}},
		{"line producer (8 episodes)", vocabulary.IMDbCredit{Jobs: jobs("line producer"), Episodes: 8}},
		{"(as James (Jimmy) Doe (Sr.)) (uncredited)", vocabulary.IMDbCredit{As: "James (Jimmy) Doe (Sr.)", Uncredited: true}},
		{"... co-producer", vocabulary.IMDbCredit{Jobs: jobs("... co-producer")}},
		{"producer ...", vocabulary.IMDbCredit{Jobs: jobs("producer ...")}},
		{"(executive producer: Example TV) (as J. Doe)", vocabulary.IMDbCredit{Jobs: []vocabulary.IMDbJob{{Title: "executive producer", For: "Example TV"}}, As: "J. Doe"}},
		{"producer: studio / line producer", vocabulary.IMDbCredit{Jobs: []vocabulary.IMDbJob{{Title: "producer", For: "studio"}, {Title: "line producer"}}}},
		{"(assistant: segment producers)", vocabulary.IMDbCredit{Jobs: []vocabulary.IMDbJob{{Title: "assistant", For: "segment producers"}}}},
		{": nothing", vocabulary.IMDbCredit{Jobs: jobs(": nothing")}},
		{"PRODUCER (UNCREDITED)", vocabulary.IMDbCredit{Jobs: jobs("PRODUCER"), Uncredited: true}},
		{"producer  /  line   producer", vocabulary.IMDbCredit{Jobs: jobs("producer", "line producer")}},
		{"producer (Los Angeles)", vocabulary.IMDbCredit{Jobs: jobs("producer", "Los Angeles")}},
		{"producer (uncredited", vocabulary.IMDbCredit{Jobs: jobs("producer (uncredited")}},
		{"producer) (uncredited)", vocabulary.IMDbCredit{Jobs: jobs("producer)"), Uncredited: true}},
		{"producer (0 episodes)", vocabulary.IMDbCredit{Jobs: jobs("producer", "0 episodes")}},
		{"producer (3 episodes, soon)", vocabulary.IMDbCredit{Jobs: jobs("producer", "3 episodes, soon")}},
		{"producer (3 episodes, 20x6)", vocabulary.IMDbCredit{Jobs: jobs("producer", "3 episodes, 20x6")}},
		{"producer (3 episodes, 2001-)", vocabulary.IMDbCredit{Jobs: jobs("producer", "3 episodes, 2001-")}},
		{"producer (+3 episodes)", vocabulary.IMDbCredit{Jobs: jobs("producer", "+3 episodes")}},
		{"producer (3 episodes, 0000)", vocabulary.IMDbCredit{Jobs: jobs("producer", "3 episodes, 0000")}},
		{"producer (PGA)", vocabulary.IMDbCredit{Jobs: jobs("producer"), PGA: true}},
		{"(producer)/(writer) ... (director) / (editor)", vocabulary.IMDbCredit{Jobs: jobs("producer", "writer", "director", "editor")}},
		{"(1 episode) (2 episodes)", vocabulary.IMDbCredit{Jobs: jobs("2 episodes"), Episodes: 1}},
		{"(as A) (as B)", vocabulary.IMDbCredit{Jobs: jobs("as B"), As: "A"}},
	} {
		if diff := cmp.Diff(tt.want, vocabulary.ParseIMDbCredit(tt.text)); diff != "" {
			t.Errorf("%q (-want +got):\n%s", tt.text, diff)
		}
	}
}

// TestIMDbCreditRoundTrip holds that a credit is read back as it was written.
func TestIMDbCreditRoundTrip(t *testing.T) {
	word := rapid.StringMatching(`[a-z][a-z.é-]{0,8}( [a-z]{1,8}){0,2}`)
	job := rapid.Custom(func(t *rapid.T) vocabulary.IMDbJob {
		return vocabulary.IMDbJob{Title: word.Draw(t, "title"), For: rapid.OneOf(rapid.Just(""), word).Draw(t, "for")}
	})
	name := rapid.StringMatching(`[A-Z][a-z.é]{0,8}( \([A-Z][a-z]{0,6}\))?( [A-Z/][a-z]{1,8}){0,2}`)
	rapid.Check(t, func(t *rapid.T) {
		want := vocabulary.IMDbCredit{
			Jobs:       rapid.SliceOfN(job, 1, 3).Draw(t, "jobs"),
			Uncredited: rapid.Bool().Draw(t, "uncredited"),
			PGA:        rapid.Bool().Draw(t, "pga"),
			Episodes:   rapid.IntRange(0, 400).Draw(t, "episodes"),
		}
		if rapid.Bool().Draw(t, "other name") {
			want.As = name.Draw(t, "as")
		}
		if want.Episodes > 0 && rapid.Bool().Draw(t, "years") {
			want.FirstYear = rapid.IntRange(1, 9999).Draw(t, "first")
			want.LastYear = rapid.IntRange(1, 9999).Draw(t, "last")
		}
		got := vocabulary.ParseIMDbCredit(want.String())
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("%q (-want +got):\n%s", want.String(), diff)
		}
		if !got.Equal(want) {
			t.Fatalf("%q does not equal itself", want)
		}
	})
}

// TestIMDbCreditEqual holds that each part counts.
func TestIMDbCreditEqual(t *testing.T) {
	base := func() vocabulary.IMDbCredit {
		return vocabulary.IMDbCredit{Jobs: jobs("a", "b"), As: "c", Episodes: 2, FirstYear: 1999, LastYear: 2000}
	}
	if !base().Equal(base()) || base().IsZero() || !(vocabulary.IMDbCredit{}).IsZero() {
		t.Error("a credit does not equal itself, or what is empty is not zero")
	}
	for name, change := range map[string]func(*vocabulary.IMDbCredit){
		"jobs":       func(c *vocabulary.IMDbCredit) { c.Jobs = jobs("a / b") },
		"as":         func(c *vocabulary.IMDbCredit) { c.As = "" },
		"for":        func(c *vocabulary.IMDbCredit) { c.Jobs[0].For = "d" },
		"uncredited": func(c *vocabulary.IMDbCredit) { c.Uncredited = true },
		"pga":        func(c *vocabulary.IMDbCredit) { c.PGA = true },
		"episodes":   func(c *vocabulary.IMDbCredit) { c.Episodes++ },
		"first year": func(c *vocabulary.IMDbCredit) { c.FirstYear++ },
		"last year":  func(c *vocabulary.IMDbCredit) { c.LastYear++ },
	} {
		c := base()
		if change(&c); c.Equal(base()) {
			t.Errorf("%s does not count", name)
		}
	}
}

func FuzzParseIMDbCredit(f *testing.F) {
	f.Add("executive producer / producer (12 episodes, 2016-2020) (as Jim (Jimmy) Doe) (uncredited)")
	f.Add("(producer) (p.g.a.) (producer: Example Pictures)")
	f.Add("a ( b ) c) (d")
	f.Fuzz(func(t *testing.T, text string) {
		c := vocabulary.ParseIMDbCredit(text)
		for _, job := range c.Jobs {
			if text := job.String(); job.Title == "" || text != strings.Join(strings.Fields(text), " ") {
				t.Errorf("%q holds the job %+v", text, job)
			}
		}
		if c.Episodes < 0 || c.FirstYear < 0 || c.LastYear > 9999 || c.Episodes == 0 && c.FirstYear != 0 {
			t.Errorf("%q: %+v", text, c)
		}
		for i, code := range c.Codes("producer") {
			if code.Key != c.Jobs[i].Title || !vocabulary.Decode(code).Outcome.Valid() {
				t.Errorf("%q: %v", text, code)
			}
		}
	})
}

// TestIMDbCategory holds that a category without a job says nothing of the
// grade, and that case does not count in free text.
func TestIMDbCategory(t *testing.T) {
	d := vocabulary.Decode(vocabulary.Code{Vocabulary: vocabulary.IMDb, Context: "Producer"})
	for _, r := range []role.Role{role.Producer, role.ExecutiveProducer, role.AssociateProducer, role.LineProducer} {
		if d.Outcome != vocabulary.Ambiguous || !slices.Contains(d.Roles(), r) {
			t.Errorf("the category is %v %v, want %v among them", d.Outcome, d.Roles(), r)
		}
	}
	for _, term := range d.Terms {
		if !term.Producing() {
			t.Errorf("the category stands for %v, which does not produce", term.Code)
		}
	}
	for _, tt := range []struct {
		category, job string
		in            role.Setting
		want          role.Role
	}{
		{"producer", "Line Producer", role.Setting{}, role.LineProducer},
		{"", "executive producer ", role.Setting{}, role.ExecutiveProducer},
		{"producer", "produced by", role.Setting{}, role.Producer},
		{"producer", "produced by", role.Setting{Medium: role.Film}, role.Producer},
		{"producer", "produced by", role.Setting{Medium: role.Television, Format: role.ScriptedSeries, Market: "US"}, role.LineProducer},
		{"producer", "produced by", role.Setting{Medium: role.Television, Format: role.ScriptedSeries, Market: "GB"}, role.Producer},
	} {
		got, ok := vocabulary.DecodeIn(vocabulary.Code{Vocabulary: vocabulary.IMDb, Context: tt.category, Key: tt.job}, tt.in).Role()
		if !ok || got != tt.want {
			t.Errorf("%q, %q in %v: %v, want %v", tt.category, tt.job, tt.in, got, tt.want)
		}
	}
	for _, code := range []vocabulary.Code{{Vocabulary: vocabulary.IMDb}, {Vocabulary: vocabulary.IMDb, Context: "no category"}} {
		if d := vocabulary.Decode(code); d.Outcome != vocabulary.UnknownCode {
			t.Errorf("%+v is %v", code, d.Outcome)
		}
	}
	for _, job := range []string{"planner", "Story", "distributor"} {
		if d := vocabulary.Decode(vocabulary.Code{Vocabulary: vocabulary.IMDb, Context: "producer", Key: job}); d.Outcome != vocabulary.NotProducing {
			t.Errorf("%s is %v, want not producing", job, d.Outcome)
		}
	}
}

func TestParseProducerFlags(t *testing.T) {
	for text, want := range map[string]vocabulary.ProducerFlags{
		"producer":                      0,
		"co-executive producer":         vocabulary.FlagCo | vocabulary.FlagExecutive,
		"producer + co + executive":     vocabulary.FlagCo | vocabulary.FlagExecutive,
		"Executive Co-Producer":         vocabulary.FlagCo | vocabulary.FlagExecutive,
		"additional associate producer": vocabulary.FlagAdditional | vocabulary.FlagAssociate,
		"additional assistant associate co-executive producer": 31,
	} {
		if got, err := vocabulary.ParseProducerFlags(text); err != nil || got != want {
			t.Errorf("%q: %v, %v, want %v", text, got, err, want)
		}
	}
	for _, text := range []string{"", "executive", "producer producer", "co-co-producer", "line producer", "producers", "music producer"} {
		if got, err := vocabulary.ParseProducerFlags(text); err == nil {
			t.Errorf("%q is read as %v", text, got)
		}
	}
}

// TestEveryCombinationOfFlags holds that each combination has a phrase of its own
// and a role, and that what was left out to find it is reported.
func TestEveryCombinationOfFlags(t *testing.T) {
	seen := map[string]bool{}
	for f := vocabulary.ProducerFlags(0); f < 32; f++ {
		text, err := f.MarshalText()
		if err != nil || seen[string(text)] {
			t.Fatalf("%q, %v", text, err)
		}
		seen[string(text)] = true
		var back vocabulary.ProducerFlags
		if err := back.UnmarshalText(text); err != nil || back != f {
			t.Errorf("%q is read back as %v, %v", text, back, err)
		}
		d := vocabulary.Decode(f.Code())
		if d.Outcome != vocabulary.Decoded {
			t.Errorf("%v is %v", f, d.Outcome)
		}
		if d.Lost.IsEmpty() != (d.Basis == vocabulary.Listed) {
			t.Errorf("%v, %v: %v", f, d.Basis, d.Lost)
		}
	}
	for text, want := range map[string]role.Role{
		"producer":                           role.MusicProducer,
		"co-executive producer":              role.CoExecutiveProducer,
		"executive co-producer":              role.CoExecutiveProducer,
		"additional executive producer":      role.ExecutiveProducer,
		"additional assistant producer":      role.AssistantProducer,
		"associate co-producer":              role.CoProducer,
		"assistant associate producer":       role.AssociateProducer,
		"additional co-executive producer":   role.CoExecutiveProducer,
		"producer + additional":              role.AdditionalProducer,
		"assistant co-executive producer":    role.CoExecutiveProducer,
		"associate executive producer":       role.ExecutiveProducer,
		"additional associate co-producer":   role.CoProducer,
		"assistant associate co-producer":    role.CoProducer,
		"additional  additional-is-no-twice": 0,
	} {
		if got, _ := vocabulary.Decode(vocabulary.Code{Vocabulary: vocabulary.MusicBrainz, Key: text}).Role(); got != want {
			t.Errorf("%q is %v, want %v", text, got, want)
		}
	}
	for text, want := range map[string]vocabulary.LossSet{
		"additional executive producer":           vocabulary.LossesOf(vocabulary.LossSpecialty),
		"associate executive producer":            vocabulary.LossesOf(vocabulary.LossGrade),
		"additional assistant associate producer": vocabulary.LossesOf(vocabulary.LossSpecialty, vocabulary.LossGrade),
	} {
		if got := vocabulary.Decode(vocabulary.Code{Vocabulary: vocabulary.MusicBrainz, Key: text}).Lost; got != want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
	var invalid *cite.InvalidValueError
	if _, err := vocabulary.ProducerFlags(32).MarshalText(); !errors.As(err, &invalid) {
		t.Errorf("a number that is no set of flags is written, %v", err)
	}
	kept := vocabulary.FlagCo
	if err := kept.UnmarshalText([]byte("director")); err == nil || kept != vocabulary.FlagCo {
		t.Errorf("unknown text is read as %v, %v", kept, err)
	}
}

func FuzzParseProducerFlags(f *testing.F) {
	f.Add("additional co-executive producer")
	f.Add("producer + co + executive")
	f.Fuzz(func(t *testing.T, text string) {
		flags, err := vocabulary.ParseProducerFlags(text)
		if err != nil {
			if flags != 0 {
				t.Errorf("%q: %v with an error", text, flags)
			}
			return
		}
		if back, err := vocabulary.ParseProducerFlags(flags.String()); err != nil || back != flags {
			t.Errorf("%q is %q, read back as %v, %v", text, flags, back, err)
		}
	})
}
