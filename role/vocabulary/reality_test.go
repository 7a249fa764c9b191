package vocabulary_test

import (
	"encoding/xml"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"example.com/producedby/role"
	"example.com/producedby/role/vocabulary"
)

// table reads a file of tab-separated columns without its head.
func table(t *testing.T, name string, columns int) [][]string {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var rows [][]string
	for i, line := range strings.Split(strings.TrimSpace(string(text)), "\n") {
		cells := strings.Split(line, "\t")
		if len(cells) != columns {
			t.Fatalf("%s:%d: %d columns, want %d", name, i+1, len(cells), columns)
		}
		if i > 0 {
			rows = append(rows, cells)
		}
	}
	return rows
}

// managementOfNoProducer lists the roles that the labels call NONE because
// nobody of them produces, and that this library files under management.
var managementOfNoProducer = []role.Role{role.ProductionAccountant, role.LocationManager, role.VFXCoordinator}

// TestEveryTMDBJobIsDecided reads every pair of department and job seen in a
// sample of crews.
func TestEveryTMDBJobIsDecided(t *testing.T) {
	rows := table(t, "testdata/tmdb_jobs.tsv", 3)
	if len(rows) != 326 {
		t.Fatalf("%d pairs, want 326", len(rows))
	}
	byRule := 0
	for _, row := range rows {
		code := vocabulary.Code{Vocabulary: vocabulary.TMDB, Context: row[0], Key: row[1]}
		d := vocabulary.Decode(code)
		if d.Basis == vocabulary.ContextRule {
			byRule++
		}
		if row[2] == "NONE" {
			r, producing := d.Role()
			if d.Outcome != vocabulary.NotProducing && !(producing && slices.Contains(managementOfNoProducer, r)) {
				t.Errorf("%v: %v %v, want not producing", code, d.Outcome, d.Roles())
			}
			continue
		}
		want, err := role.ParseRole(row[2])
		if err != nil {
			t.Fatal(err)
		}
		if got := d.Roles(); len(got) != 1 || got[0] != want {
			t.Errorf("%v: %v %v, want %v", code, d.Outcome, got, want)
		}
	}
	if byRule < 200 {
		t.Errorf("%d pairs are decided by their department, want most of them", byRule)
	}
}

// TestTMDBDepartment holds that the department is part of the key, that a key is
// found without it, and that a job nobody listed is not guessed at.
func TestTMDBDepartment(t *testing.T) {
	for _, tt := range []struct {
		department, job string
		outcome         vocabulary.Outcome
		basis           vocabulary.Basis
		roles           []role.Role
	}{
		{"Writing", "Creative Producer", vocabulary.Decoded, vocabulary.Listed, []role.Role{role.CreativeProducer}},
		{"", "Creative Producer", vocabulary.Decoded, vocabulary.OtherContext, []role.Role{role.CreativeProducer}},
		{"Production", "Post Production Supervisor", vocabulary.Decoded, vocabulary.OtherContext, []role.Role{role.PostProductionSupervisor}},
		{"Crew", "Digital Effects Producer", vocabulary.Decoded, vocabulary.Listed, []role.Role{role.VFXProducer}},
		{"", "Digital Effects Producer", vocabulary.Decoded, vocabulary.OtherContext, []role.Role{role.VFXProducer}},
		{"Crew", "Presenter", vocabulary.NotProducing, vocabulary.Listed, nil},
		{"Crew", "Never Heard Of", vocabulary.NotProducing, vocabulary.ContextRule, nil},
		{"Crew", "Never Heard Of Producer", vocabulary.UnknownCode, 0, nil},
		{"Crew", "Executive in Charge of Finance", vocabulary.UnknownCode, 0, nil},
		{"Crew", "Night Unit Manager", vocabulary.UnknownCode, 0, nil},
		{"Sound", "Showrunner", vocabulary.UnknownCode, 0, nil},
		{"Production", "Never Heard Of", vocabulary.UnknownCode, 0, nil},
		{"No Department", "Never Heard Of", vocabulary.UnknownCode, 0, nil},
		{"Crew", "", vocabulary.UnknownCode, 0, nil},
		{"Production", "line producer", vocabulary.UnknownCode, 0, nil}, // the spelling is the contract
	} {
		d := vocabulary.Decode(vocabulary.Code{Vocabulary: vocabulary.TMDB, Context: tt.department, Key: tt.job})
		if d.Outcome != tt.outcome || d.Basis != tt.basis || !slices.Equal(d.Roles(), tt.roles) {
			t.Errorf("%q, %q: %v, %v, %v, want %v, %v, %v", tt.department, tt.job, d.Outcome, d.Basis, d.Roles(), tt.outcome, tt.basis, tt.roles)
		}
	}
}

// cellCodes holds how the cells of the cross-walk are spelt, per vocabulary: the
// pattern finds each code in a cell.
var cellCodes = map[string]struct {
	v       vocabulary.Vocabulary
	pattern *regexp.Regexp
}{
	"tmdb":     {vocabulary.TMDB, regexp.MustCompile(`^[^(\[]*[^(\[ ]`)},
	"marc":     {vocabulary.MARC, regexp.MustCompile(`\b[a-z]{3}\b`)},
	"wikidata": {vocabulary.Wikidata, regexp.MustCompile(`[PQ][0-9]+`)},
	"ebu":      {vocabulary.EBU, regexp.MustCompile(`[0-9]+(\.[0-9]+)+`)},
	"fiaf":     {vocabulary.FIAF, regexp.MustCompile(`B\.[0-9]\.[0-9]+`)},
	"pbcore":   {vocabulary.PBCore, regexp.MustCompile(`.+`)},
	"ddex":     {vocabulary.DDEX, regexp.MustCompile(`.+`)},
	"bangumi":  {vocabulary.Bangumi, regexp.MustCompile(`[0-9]+`)},
	"omc":      {vocabulary.OMC, regexp.MustCompile(`.+`)},
	"podcast":  {vocabulary.Podcast, regexp.MustCompile(`.+`)},
	"schema":   {vocabulary.SchemaOrg, regexp.MustCompile(`.+`)},
	"imdb":     {vocabulary.IMDb, regexp.MustCompile(`"[a-z -]+"|^[a-z -]+ producer$|^[a-z -]+(supervisor|manager)\b`)},
	"mb":       {vocabulary.MusicBrainz, regexp.MustCompile(`^producer( \+ [a-z]+)*`)},
}

// crosswalkDifferences lists every cell of the cross-walk that this library
// reads otherwise, with the reason.
var crosswalkDifferences = map[string]string{
	"executive_producer/marc/(none":                                      "says that there is no code",
	"executive_producer/marc/pro/fmp/tlp + $e text)":                     "says how to write what has no code; Encode does, and reports the grade",
	"executive_producer/imdb/category producer":                          "the category holds every grade and is read as ambiguous",
	"producer/ebu/news 18.2":                                             "is the news producer, a role of its own here",
	"producer/ddex/NewsProducer":                                         "is the news producer, a role of its own here",
	"producer/mb/producer":                                               "is read as the music producer, who is the producer of a recording",
	"producer/onix/D01 [M]":                                              "was not confirmed, and the list is not here",
	"vfx_producer/ebu/27.2":                                              "is the visual effects associate producer, a role of its own here",
	"vfx_producer/imdb/visual effects producer (VFX section) [M]":        "was not confirmed",
	"music_producer/imdb/music department [M]":                           "was not confirmed",
	"music_producer/ddex/AdditionalStudioProducer":                       "is read as the additional producer first",
	"music_producer/ddex/VocalProducer":                                  "is the vocal producer, a role of its own here",
	"music_producer/wikidata/P162 / Q183945":                             "P162 is the music producer only where the setting is music",
	"music_producer/marc/aup (audio) [M]":                                "is read as ambiguous with a producer of other sound; code and label are confirmed",
	"theatre_producer/marc/pro":                                          "is the theatre producer only where the setting is theatre",
	"theatre_producer/wikidata/P162 [M]":                                 "is confirmed, and the theatre producer only where the setting is theatre",
	"game_producer/imdb/category producer [M]":                           "was not confirmed",
	"game_producer/marc/gdv is developer, not producer":                  "says what it is not; it is known and not producing",
	"game_producer/wikidata/P162":                                        "is the game producer only where the setting is a video game",
	"additional_producer/imdb/additional producer [M]":                   "was not confirmed",
	"creator/tmdb/TV created_by[]":                                       "is a field beside the credits, spelt created_by here",
	"showrunner/wikidata/(none seen)":                                    "says that there is no code",
	"assistant_production_manager/imdb/assistant production manager [M]": "was not confirmed",
	"unit_production_manager/ebu/20.12 (shared term)":                    "is ambiguous with the unit manager",
	"unit_manager/ebu/20.12 (shared term)":                               "is ambiguous with the unit production manager",
}

// TestCrosswalkAgrees reads the codes of every cell and compares the role, or
// finds the cell among the documented differences, which must be real.
func TestCrosswalkAgrees(t *testing.T) {
	rows := table(t, "testdata/crosswalk.tsv", 3)
	if len(rows) != 202 {
		t.Fatalf("%d rows, want 202", len(rows))
	}
	used := 0
	for _, row := range rows {
		name := strings.Join(row, "/")
		want, err := role.ParseRole(strings.ReplaceAll(row[0], "_", "-"))
		if err != nil {
			t.Fatal(err)
		}
		agrees := readsAs(t, row[1], row[2], want)
		if _, differs := crosswalkDifferences[name]; differs {
			used++
			if agrees {
				t.Errorf("%s is listed as a difference and agrees", name)
			}
		} else if !agrees {
			t.Errorf("%s: does not agree", name)
		}
	}
	if used != len(crosswalkDifferences) {
		t.Errorf("%d differences are met, %d listed", used, len(crosswalkDifferences))
	}
}

// readsAs reports whether each code in the cell is read as the role, without
// being told the setting.
func readsAs(t *testing.T, list, cell string, want role.Role) bool {
	t.Helper()
	spelt, ok := cellCodes[list]
	if !ok {
		return false
	}
	keys := spelt.pattern.FindAllString(cell, -1)
	for _, key := range keys {
		d := vocabulary.Decode(vocabulary.Code{Vocabulary: spelt.v, Key: strings.Trim(key, `"`)})
		if got := d.Roles(); len(got) != 1 || got[0] != want {
			return false
		}
	}
	return len(keys) > 0 && !strings.Contains(cell, "[M]") && !strings.HasPrefix(cell, "(none")
}

// ebuTerms reads the published scheme: the names of each term id, in its order.
func ebuTerms(t *testing.T) (names map[string][]string, ids []string) {
	t.Helper()
	text, err := os.ReadFile("testdata/ebu_RoleCodeCS.xml")
	if err != nil {
		t.Fatal(err)
	}
	var scheme struct {
		Version string `xml:"versionDate,attr"`
		Terms   []struct {
			ID   string `xml:"termID,attr"`
			Name string `xml:"Name"`
		} `xml:"Term"`
	}
	if err := xml.Unmarshal(text, &scheme); err != nil {
		t.Fatal(err)
	}
	if len(scheme.Terms) != 681 || scheme.Version != "2019-06-24" {
		t.Fatalf("%d terms of %s, want 681 of 2019-06-24", len(scheme.Terms), scheme.Version)
	}
	names = map[string][]string{}
	for _, term := range scheme.Terms {
		if len(names[term.ID]) == 0 {
			ids = append(ids, term.ID)
		}
		names[term.ID] = append(names[term.ID], term.Name)
	}
	return names, ids
}

// TestEBUCodesExist holds every code of ours to the published scheme, with the
// label that it has there.
func TestEBUCodesExist(t *testing.T) {
	names, _ := ebuTerms(t)
	for term := range vocabulary.Terms(vocabulary.EBU) {
		if !slices.Contains(names[term.Code.Key], term.Label) {
			t.Errorf("%v %q: the scheme has %q", term.Code, term.Label, names[term.Code.Key])
		}
	}
}

// TestEBUProducersAreKnown holds that no term of the scheme with a producing
// name is missed, and that the two ids that occur twice are told.
func TestEBUProducersAreKnown(t *testing.T) {
	names, ids := ebuTerms(t)
	producing := regexp.MustCompile(`(?i)producer|production manager|unit manager|production coordinator`)
	unknown := map[string]string{
		"6.5.1": "Video Production Coordinator", // a post of a video department
	}
	for _, id := range ids {
		d := vocabulary.Decode(vocabulary.Code{Vocabulary: vocabulary.EBU, Key: id})
		switch {
		case len(names[id]) > 1:
			if id != "20.21" && id != "20.22" {
				t.Errorf("%s occurs twice", id)
			}
			if d.Outcome != vocabulary.NotProducing || len(d.Terms) != len(names[id]) {
				t.Errorf("%s occurs %d times and is read as %v with %d terms", id, len(names[id]), d.Outcome, len(d.Terms))
			}
		case unknown[id] == names[id][0]:
			if d.Outcome != vocabulary.UnknownCode {
				t.Errorf("%s is known by now", id)
			}
		case producing.MatchString(names[id][0]):
			if d.Outcome == vocabulary.UnknownCode {
				t.Errorf("%s %q is not known", id, names[id][0])
			}
		}
	}
	d := vocabulary.Decode(vocabulary.Code{Vocabulary: vocabulary.EBU, Key: "20.12"})
	if want := []role.Role{role.UnitProductionManager, role.UnitManager}; d.Outcome != vocabulary.Ambiguous || !slices.Equal(d.Roles(), want) {
		t.Errorf("20.12 is %v %v, want ambiguous %v", d.Outcome, d.Roles(), want)
	}
}
