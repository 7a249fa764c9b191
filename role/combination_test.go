package role_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

func TestCombinationTable(t *testing.T) {
	var last role.FactID
	seen := map[string]bool{}
	for _, c := range role.AllCombinations() {
		checkFact(t, c.Fact, c.String())
		if c.ID <= last || c.ID <= 9000 || c.ID >= 9500 {
			t.Errorf("%v: number %d after %d, want 9001 to 9499 in order", c, c.ID, last)
		}
		last = c.ID
		if len(c.Roles) < 2 || seen[c.String()] {
			t.Errorf("%v: less than two roles, or said before", c)
		}
		seen[c.String()] = true
		if c.Frequency == role.Never && len(c.Roles) > 2 {
			t.Errorf("%v: never, of more than two roles", c)
		}
		for i, r := range c.Roles {
			if !r.Valid() || slices.ContainsFunc(c.Roles[:i], func(other role.Role) bool { return r.Is(other) || other.Is(r) }) {
				t.Errorf("%v: role %v out of range, or beside a variant of it", c, r)
			}
		}
	}
	if len(seen) < 45 {
		t.Errorf("%d combinations, want 45 and more", len(seen))
	}
}

// These were written down from the sources, not from the table.
func TestMayCombine(t *testing.T) {
	for _, tt := range []struct {
		a, b      role.Role
		in        string
		want      role.Frequency
		source    cite.SourceID
		because   role.Precedence
		contested bool
	}{
		{role.ExecutiveProducer, role.Producer, "film", role.Sometimes, "seed-002", role.Unopposed, false},
		{role.Producer, role.ExecutiveProducer, "film independent", role.Often, "seed-003", role.NarrowerScope, false},
		{role.Producer, role.ExecutiveProducer, "music independent", role.Often, "seed-002", role.NarrowerScope, false},
		{role.ExecutiveProducer, role.Writer, "television scripted-series", role.Often, "seed-001", role.NarrowerScope, false},
		{role.ExecutiveProducer, role.Creator, "television", role.Often, "seed-001", role.LowerNumber, true},
		{role.ExecutiveProducer, role.Distributor, "film independent", role.Sometimes, "seed-003", role.Unopposed, false},
		{role.ExecutiveProducer, role.Distributor, "film studio", 0, "", 0, false},
		{role.ExecutiveProducer, role.NetworkExecutive, "television scripted-series", role.Never, "pga-code-episodic-television-scripted", role.Unopposed, false},
		{role.ExecutiveProducer, role.NetworkExecutive, "television non-fiction-series", role.Never, "pga-code-non-fiction-television", role.StrongerSource, false},
		{role.Showrunner, role.StudioExecutive, "television scripted-series", role.Never, "pga-code-episodic-television-scripted", role.Unopposed, false},
		{role.ExecutiveProducer, role.CommissioningEditor, "television GB", role.Often, "creative-skillset-executive-producer-television", role.Unopposed, false},
		{role.Producer, role.Director, "film documentary", role.Often, "movielabs-omc", role.StrongerSource, false},
		{role.Producer, role.Director, "film feature", role.Sometimes, "seed-001", role.Unopposed, false},
		{role.Producer, role.Director, "television non-fiction-series GB", role.Usually, "moonworkers-director-unscripted", role.NarrowerScope, false},
		{role.GeneralManager, role.ExecutiveProducer, "theatre musical", role.Often, "haley-2025-executive-producer", role.Unopposed, false},
		{role.MusicProducer, role.Engineer, "music album", role.Sometimes, "turney-producer-definition", role.Unopposed, false},
		{role.LineProducer, role.ProductionManager, "television scripted-series GB", role.Sometimes, "creative-skillset-production-manager-doing-the-job", role.Unopposed, false},
		{role.CompanyManager, role.LineProducer, "theatre", 0, "", 0, false},
		{role.Producer, role.Producer, "film", 0, "", 0, false},
	} {
		in, err := role.ParseSetting(tt.in)
		if err != nil {
			t.Fatal(err)
		}
		got := role.MayCombine(tt.a, tt.b, in)
		if got.Frequency() != tt.want || got.Prevailing.Ref.Source != tt.source || got.Because != tt.because || got.Contested != tt.contested || got.Known() != (tt.want != 0) {
			t.Errorf("%v and %v in %v:\n got %v (%s, %v, contested %v)\nwant %v (%s, %v, contested %v)\nall %v", tt.a, tt.b, in,
				got.Frequency(), got.Prevailing.Ref.Source, got.Because, got.Contested, tt.want, tt.source, tt.because, tt.contested, got.Combinations)
		}
	}
}

// It does not matter which role is named first, every statement that answers
// holds in the setting, and a variant of a role is known at least as much of.
func TestMayCombineLaws(t *testing.T) {
	roles := slices.Collect(role.Roles())
	common := []role.Role{role.ExecutiveProducer, role.Producer, role.Writer, role.Director, role.Showrunner, role.HeadWriter, role.Creator, role.NetworkExecutive}
	settings := []role.Setting{{}}
	for _, c := range role.AllCombinations() {
		settings = slices.AppendSeq(settings, c.Scope.All())
	}
	rapid.Check(t, func(t *rapid.T) {
		a := rapid.SampledFrom(slices.Concat(common, roles)).Draw(t, "a")
		b := rapid.SampledFrom(slices.Concat(common, roles)).Draw(t, "b")
		in := rapid.SampledFrom(settings).Draw(t, "setting")
		got, back := role.MayCombine(a, b, in), role.MayCombine(b, a, in)
		if diff := cmp.Diff(got.Combinations, back.Combinations); diff != "" {
			t.Fatalf("%v and %v: %s", a, b, diff)
		}
		for i, c := range got.Combinations {
			if _, ok := c.Scope.In(in); !ok {
				t.Fatalf("%v does not hold in %v", c, in)
			}
			if i == 0 && !c.Equal(got.Prevailing) {
				t.Fatalf("%v prevails, %v comes first", got.Prevailing, c)
			}
			if c.Strength == cite.Proposal && got.Prevailing.Strength != cite.Proposal && i == 0 {
				t.Fatal("a proposal prevails")
			}
		}
		if broader := a.Broader(); broader != 0 && broader != b && a != b && !b.Is(a) {
			if wide := role.MayCombine(broader, b, in); len(wide.Combinations) > len(got.Combinations) {
				t.Fatalf("%v and %v: %d statements, of the broader role %d", a, b, len(got.Combinations), len(wide.Combinations))
			}
		}
	})
}

// What is handed out cannot change the table.
func TestCombinationsAreCopies(t *testing.T) {
	in := role.Setting{Medium: role.Film}
	role.Combinations(in)[0].Roles[0] = role.Board
	role.AllCombinations()[0].Roles[0] = role.Board
	role.MayCombine(role.ExecutiveProducer, role.Producer, in).Prevailing.Roles[0] = role.Board
	for _, c := range role.AllCombinations() {
		if slices.Contains(c.Roles, role.Board) {
			t.Errorf("%v was changed from outside", c)
		}
	}
}

func TestCombinationsOf(t *testing.T) {
	in := role.Setting{Medium: role.Television, Format: role.ScriptedSeries}
	got := role.CombinationsOf(role.Showrunner, in)
	if len(got) == 0 {
		t.Fatal("none for the showrunner")
	}
	for i, c := range got {
		if !slices.ContainsFunc(c.Roles, role.Showrunner.Is) {
			t.Errorf("%v is not about the showrunner", c)
		}
		if i > 0 && got[i-1].Frequency < c.Frequency {
			t.Errorf("%v comes before %v", got[i-1], c)
		}
	}
	for _, c := range role.Combinations(in) {
		about := slices.ContainsFunc(c.Roles, role.Showrunner.Is)
		if about != slices.ContainsFunc(got, c.Equal) {
			t.Errorf("%v: about the showrunner %v", c, about)
		}
	}
}

func TestCombinationJSON(t *testing.T) {
	for _, c := range role.AllCombinations() {
		text, err := json.Marshal(c)
		if err != nil {
			t.Fatal(err)
		}
		var back role.Combination
		if err := json.Unmarshal(text, &back); err != nil {
			t.Fatal(err)
		}
		if !c.Equal(back) {
			t.Fatalf("%v came back as %v", c, back)
		}
	}
}

// The zero value, and what a caller makes up, can be printed like any other.
func TestCombinationString(t *testing.T) {
	for _, tt := range []struct {
		roles []role.Role
		want  string
	}{
		{nil, ": unspecified one person (nowhere; )"},
		{[]role.Role{role.Producer}, "Producer: unspecified one person (nowhere; )"},
		{[]role.Role{role.Producer, role.Writer, role.Director}, "Producer, Writer and Director: unspecified one person (nowhere; )"},
	} {
		if got := (role.Combination{Roles: tt.roles}).String(); got != tt.want {
			t.Errorf("%v: %q, want %q", tt.roles, got, tt.want)
		}
	}
	if got := (role.Trait{}).String(); got == "" {
		t.Error("the zero trait prints nothing")
	}
}
