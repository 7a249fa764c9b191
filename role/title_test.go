package role_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// in reads a setting that the test knows to be well formed.
func in(t *testing.T, text string) role.Setting {
	t.Helper()
	s, err := role.ParseSetting(text)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestTitleRoles(t *testing.T) {
	tests := []struct {
		title       role.Title
		in          string
		first, also role.Role
	}{
		{"Produced By", "", role.Producer, 0},
		{"Produced By", "film/feature", role.Producer, 0},
		{"Produced By", "television", role.Producer, 0},
		{"Produced By", "television/scripted-series/US", role.LineProducer, 0},
		{"Produced By", "television/television-movie", role.LineProducer, 0},
		{"Produced By", "music", role.MusicProducer, 0},
		{"Producer", "theatre", role.TheatreProducer, 0},
		{"Producer", "music/album", role.MusicProducer, 0},
		{"Producer", "video-game", role.GameProducer, 0},
		{"Producer", "television/news", role.Producer, 0},
		{"Line Producer", "film", role.LineProducer, 0},
		{"Line Producer", "television/news", role.NewsProducer, 0},
		{"Lead Producer", "theatre", role.TheatreProducer, 0},
		{"Lead Producer", "video-game", role.SeniorProducer, 0},
		{"Writer-Producer", "television", role.Producer, role.Writer},
		{"Producer/Director", "film", role.Producer, role.Director},
		{"Producer/Director", "television/GB", role.ProducerDirector, 0},
		{"Executive in Charge of Production", "film", role.StudioExecutive, 0},
		{"Executive Story Editor", "television", role.ExecutiveStoryEditor, 0},
		{"Production Executive", "film", role.StudioExecutive, 0},
		{"Production Executive", "television/GB", role.ProductionExecutive, 0},
		{"Visual Effects Production Manager", "", role.ProductionManager, 0},
		{"Live Producer", "television", role.GalleryProducer, 0},
		{"Live Producer", "video-game/live-game", role.LiveProducer, 0},
		{"AP", "", role.AssociateProducer, 0},
		{"AP", "television/GB", role.AssistantProducer, 0},
		{"EP", "television/non-fiction-series/GB", role.ExecutiveProducer, 0},
		{"TV producer", "commercial", role.AgencyProducer, 0},
		{"vfx-producer", "", role.VFXProducer, 0},
		{"PD", "film", 0, 0},
		{"Grocery Producer", "", 0, 0},
		{"", "", 0, 0},
	}
	for _, test := range tests {
		first, also := test.title.Roles(in(t, test.in))
		if first != test.first || also != test.also {
			t.Errorf("Title(%q).Roles(%s) = %v, %v, want %v, %v", test.title, test.in, first, also, test.first, test.also)
		}
	}
}

// TestTitleFacts checks what every row of the table must keep to.
func TestTitleFacts(t *testing.T) {
	seen := map[role.FactID]bool{}
	var last role.Role
	for f := range role.TitleFacts() {
		if f.ID < 10001 || f.ID > 10999 || seen[f.ID] {
			t.Errorf("%v: number %d, want one of its own from 10001 to 10999", f, f.ID)
		}
		seen[f.ID] = true
		if f.Title == "" || !f.Role.Valid() || !f.Frequency.Valid() || f.Scope.Len() == 0 {
			t.Errorf("%d: %v: a field is missing", f.ID, f)
		}
		if f.Role < last {
			t.Errorf("%d: %v stands after %v, want the order of the roles", f.ID, f.Role, last)
		}
		last = f.Role
		if _, ok := cite.Lookup(f.Ref.Source); !ok {
			t.Errorf("%d: source %q is not in the table", f.ID, f.Ref.Source)
		}
		for s := range f.Scope.All() {
			if err := s.Validate(); err != nil {
				t.Errorf("%d: %v", f.ID, err)
			}
		}
	}
}

// TestEveryRoleHasTitle checks that each role can be printed anywhere, save the
// ones whose title means something else there.
func TestEveryRoleHasTitle(t *testing.T) {
	for r := range role.Roles() {
		if r == role.ProductionExecutive {
			continue // a title of British television; elsewhere it is a studio executive's
		}
		if !slices.ContainsFunc(slices.Collect(role.TitlesOf(r, role.Setting{})), role.Title.Known) {
			t.Errorf("no title stands for %v", r)
		}
	}
}

func TestStandsFor(t *testing.T) {
	m := role.StandsFor("produced  by", role.Setting{Medium: role.Television})
	if m.Title != role.TitleProducedBy || m.Prevailing.Role != role.Producer || m.Contested {
		t.Errorf("StandsFor = %+v, want Produced By, a producer, uncontested", m)
	}
	if len(m.Elsewhere) == 0 || m.Elsewhere[0].Fact.Role != role.LineProducer {
		t.Errorf("Elsewhere = %v, want the line producer of scripted series", m.Elsewhere)
	}
	m = role.StandsFor("EP", in(t, "television/non-fiction-series/GB"))
	if !m.Contested || len(m.Facts) != 3 || m.Prevailing.Role != role.ExecutiveProducer {
		t.Errorf("EP in British factual television: %+v, want contested, three statements", m)
	}
	m = role.StandsFor("Chief Bottle Washer", role.Setting{})
	if m.Known() || m.Title != "Chief Bottle Washer" {
		t.Errorf("StandsFor an unknown title = %+v, want it back and nothing known", m)
	}
}

// TestTitleKnown checks that case, spacing and punctuation do not matter, and
// that a constant is spelled as in the table.
func TestTitleKnown(t *testing.T) {
	for want := range role.Titles() {
		for _, spelling := range []string{
			strings.ToUpper(string(want)), strings.ReplaceAll(string(want), " ", "-"), strings.ReplaceAll(string(want), " ", ""),
			strings.ReplaceAll(string(want), "-", " "), "  " + string(want) + ".",
		} {
			if got, ok := role.Title(spelling).Canonical(); !ok || got != want {
				t.Errorf("Title(%q).Canonical() = %q, %v, want %q", spelling, got, ok, want)
			}
		}
	}
	for _, title := range []role.Title{
		role.TitleAssociateProducerPostProduction, role.TitleCoExecutiveProducer, role.TitleSupervisingStoryProducer,
		role.TitleVisualEffectsAssociateProducer, role.TitleExecutiveInChargeOfProduction, role.TitleSecondAssistantDirector,
		role.TitleTransmediaProducer, role.TitlePostProductionProducer, role.TitleDirectedBy, role.TitleWrittenBy,
	} {
		if got, ok := title.Canonical(); !ok || got != title {
			t.Errorf("constant %q is %q in the table, known %v", title, got, ok)
		}
	}
}

// TestOtherNames checks that every abbreviation and alias is spelled out as a
// title of the table that stands for the same in the setting.
func TestOtherNames(t *testing.T) {
	titles := slices.Collect(role.Titles())
	names := 0
	for want := range role.Titles() {
		for name := range want.OtherNames() {
			names++
			if slices.Contains(titles, name) {
				t.Errorf("%q is a title and another name of %q", name, want)
			}
			for _, text := range []string{"", "film", "television", "television/GB", "television/news", "television/non-fiction-series/GB", "theatre"} {
				setting := in(t, text)
				first, also := name.Roles(setting)
				got, ok := name.CanonicalIn(setting)
				if !ok || !slices.Contains(titles, got) || got == name {
					t.Errorf("%q in %q is %q, %v, want a title spelled out", name, text, got, ok)
				}
				if role.StandsFor(name, setting).Title != got {
					t.Errorf("%q in %q: StandsFor spells it %q, CanonicalIn %q", name, text, role.StandsFor(name, setting).Title, got)
				}
				if r, second := got.Roles(setting); first != 0 && (r != first || second != also) {
					t.Errorf("%q in %q stands for %v, %v, and %q for %v, %v", name, text, first, also, got, r, second)
				}
			}
		}
	}
	if names < 50 {
		t.Errorf("%d other names, want those of both tables", names)
	}
	for f := range role.TitleFacts() { // an abbreviation is no title
		if canonical, _ := f.Title.Canonical(); !slices.Contains(titles, canonical) {
			t.Errorf("%v: %q is not among the titles", f, canonical)
		}
	}
}

func TestCanonicalIn(t *testing.T) {
	for _, test := range []struct {
		title, want role.Title
		in          string
	}{
		{"EP", role.TitleExecutiveProducer, "film"},
		{"ep", role.TitleExecutiveProducer, "television/non-fiction-series/GB"},
		{"AP", role.TitleAssociateProducer, ""},
		{"AP", "Assistant Producer", "television/GB"},
		{"SP", role.TitleSupervisingProducer, "television/US"},
		{"SP", role.TitleSeriesProducer, "television/GB"},
		{"LP", role.TitleLineProducer, "television/news"},
		{"UPM", role.TitleUnitProductionManager, "film"},
		{"PD", "Producer-Director", "film"},
		{"Co-EP", role.TitleCoExecutiveProducer, ""},
	} {
		if got, ok := test.title.CanonicalIn(in(t, test.in)); !ok || got != test.want {
			t.Errorf("Title(%q).CanonicalIn(%s) = %q, %v, want %q", test.title, test.in, got, ok, test.want)
		}
	}
	if got, ok := role.Title("Chief Bottle Washer").CanonicalIn(role.Setting{}); ok || got != "Chief Bottle Washer" {
		t.Errorf("an unknown title is %q, %v", got, ok)
	}
	if got := slices.Collect(role.Title("EP").OtherNames()); got != nil {
		t.Errorf("other names of an abbreviation: %v", got)
	}
}

func ExampleTitle_CanonicalIn() {
	british := role.Setting{Medium: role.Television, Market: "GB"}
	fmt.Println(role.Title("AP").Canonical())
	fmt.Println(role.Title("AP").CanonicalIn(british))
	// Output:
	// Associate Producer true
	// Assistant Producer true
}

func ExampleTitle_OtherNames() {
	for name := range role.TitleCoExecutiveProducer.OtherNames() {
		fmt.Println(name)
	}
	// Output:
	// Co-EP
	// Executive Co-Producer
}

func TestTitleAlternatives(t *testing.T) {
	tests := []struct {
		title role.Title
		in    string
		want  []role.Role
	}{
		{"Produced By", "", []role.Role{role.TheatreProducer, role.MusicProducer, role.GameProducer, role.LineProducer}},
		{"Produced By", "film", nil},
		{"Produced By", "television", []role.Role{role.LineProducer}},
		{"Produced By", "television/scripted-series", nil},
		{"Produced By", "television/television-movie", []role.Role{role.Producer}},
		{"Visual Effects Production Manager", "film", []role.Role{role.VFXLineProducer}},
		{"EP", "television/non-fiction-series/GB", []role.Role{role.EditProducer}},
		{"Chief Bottle Washer", "", nil},
	}
	for _, test := range tests {
		var got []role.Role
		for _, r := range test.title.Alternatives(in(t, test.in)) {
			if r != 0 {
				got = append(got, r)
			}
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("Title(%q).Alternatives(%s) = %v, want %v", test.title, test.in, got, test.want)
		}
	}
}

func TestTitleRolesAllocateNothing(t *testing.T) {
	setting := role.Setting{Medium: role.Television, Format: role.ScriptedSeries, Market: "US"}
	if n := testing.AllocsPerRun(100, func() { role.Title("produced by").Roles(setting) }); n != 0 {
		t.Errorf("Roles allocates %v times, want 0", n)
	}
}

func ExampleStandsFor() {
	m := role.StandsFor("Produced By", role.Setting{Medium: role.Television, Format: role.ScriptedSeries})
	fmt.Println(m.Prevailing.Role, "because of", m.Because)
	fmt.Println(role.StandsFor("Produced By", role.Setting{Medium: role.Film}).Prevailing.Role)
	// Output:
	// Line Producer because of a sourced statement over a proposal
	// Producer
}

func ExampleTitle_Roles() {
	fmt.Println(role.Title("Writer/Producer").Roles(role.Setting{Medium: role.Television}))
	// Output: Producer Writer
}

func ExampleTitlesOf() {
	for title := range role.TitlesOf(role.NewsProducer, role.Setting{Medium: role.Television, Format: role.News}) {
		fmt.Println(title)
	}
	// Output:
	// News Producer
	// Line Producer
	// LP
	// Show Producer
	// Rundown Producer
}
