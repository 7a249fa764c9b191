package title_test

import (
	"bufio"
	"cmp"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"example.com/producedby/role"
	"example.com/producedby/role/title"
)

// label is one line of the labelled strings.
type label struct {
	text, want, source, language, note string
}

// labels reads the labelled strings.
func labels(t testing.TB) []label {
	t.Helper()
	f, err := os.Open("testdata/title_strings.tsv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var all []label
	lines := bufio.NewScanner(f)
	lines.Scan() // header
	for lines.Scan() {
		c := strings.Split(lines.Text(), "\t")
		if len(c) != 5 {
			t.Fatalf("line %q has %d columns, want 5", lines.Text(), len(c))
		}
		all = append(all, label{c[0], c[1], c[2], c[3], c[4]})
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	return all
}

// coarse maps the roles that the labels do not tell apart to the one they use.
var coarse = map[role.Role]string{
	role.CastingProducer:       "other_producer",
	role.CelebrityProducer:     "other_producer",
	role.DeliverablesProducer:  "other_producer",
	role.VFXAssociateProducer:  "vfx_producer",
	role.VFXLineProducer:       "vfx_producer",
	role.VocalProducer:         "music_producer",
	role.ExecutiveLineProducer: "line_producer",
	role.NewsProducer:          "producer",
	role.EditProducer:          "other_producer",
	role.ProductionExecutive:   "studio_executive",
	role.NetworkExecutive:      "studio_executive",
	role.CommissioningEditor:   "studio_executive",
	role.StudioHead:            "studio_executive",
	role.CoShowrunner:          "showrunner",
	role.SeniorStoryProducer:   "story_producer",
	role.TechnicalProducer:     "game_producer",
}

// slug returns a role as the labels write it.
func slug(r role.Role) string {
	if s, ok := coarse[r]; ok {
		return s
	}
	text, _ := r.MarshalText()
	return strings.ReplaceAll(string(text), "-", "_")
}

// labelled reports whether the labels have a name for what a part stands for:
// producing and management titles, and of their neighbours the creator and the
// executives of studio and network. Every other neighbour is "NONE" to them.
func labelled(p title.Part) bool {
	switch p.Role {
	case role.Creator, role.StudioExecutive, role.NetworkExecutive, role.CommissioningEditor, role.StudioHead:
		return p.Kind == title.KindNeighbour
	default:
		return p.Kind.Produces()
	}
}

// read returns the roles of a reading as the labels write them: roles joined by
// "+", "NONE", or "undecided" where a part has no role that a label names and it
// is left open whether it has.
func read(r title.Reading) string {
	var roles []string
	open := false
	for p := range r.Parts() {
		open = open || p.Kind == 0
		if !labelled(p) {
			continue
		}
		if s := slug(p.Role); !slices.Contains(roles, s) {
			roles = append(roles, s)
		}
	}
	switch {
	case len(roles) > 0:
		return strings.Join(roles, "+")
	case open:
		return "undecided"
	default:
		return "NONE"
	}
}

// right reports whether a reading meets a label: for each role any one of its
// alternatives, and a false friend flagged where the label offers a choice.
func right(r title.Reading, want string) bool {
	got, parts := strings.Split(read(r), "+"), strings.Split(want, "+")
	if len(got) != len(parts) {
		return false
	}
	for i, p := range parts {
		if !slices.Contains(strings.Split(p, "|"), got[i]) {
			return false
		}
	}
	return !strings.Contains(want, "|") || r.FalseFriend()
}

// met reports whether a reading meets the label and what is noted beside it: what
// is called a false friend there has to be flagged as one.
func (l label) met(r title.Reading) bool {
	return right(r, l.want) && (!strings.Contains(strings.ToLower(l.note), "false friend") || r.FalseFriend())
}

// settings says where the strings of a source were printed.
var settings = map[string]role.Setting{
	"tv-cards": {Medium: role.Television, Format: role.ScriptedSeries, Market: "US"},
}

// score counts labelled strings.
type score struct {
	right, undecided, wrong int
	none, falsePositive     int // those labelled "NONE", and those of them read as a producing title
}

// all returns how many strings were counted.
func (s score) all() int { return s.right + s.undecided + s.wrong }

// plus returns the sum of two scores.
func (s score) plus(o score) score {
	return score{s.right + o.right, s.undecided + o.undecided, s.wrong + o.wrong, s.none + o.none, s.falsePositive + o.falsePositive}
}

// scored counts how the labelled strings are read in a setting, those of a source
// with a setting of its own in that, and lists what was missed.
func scored(t *testing.T, in role.Setting) (total score, missed []string) {
	t.Helper()
	bySource := map[string]score{}
	for _, l := range labels(t) {
		where, own := settings[l.source]
		if !own {
			where = in
		}
		r := title.Parse(l.text, where)
		var s score
		got := read(r)
		switch {
		case l.met(r):
			s.right = 1
		case got == "undecided":
			s.undecided = 1
		default:
			s.wrong = 1
		}
		if s.right == 0 {
			missed = append(missed, l.text)
			t.Logf("%v: %s: %q: read %s, want %s (%s)", where, l.source, l.text, describe(r), l.want, l.note)
		}
		if l.want == "NONE" {
			s.none = 1
			if got != "NONE" && got != "undecided" {
				s.falsePositive = 1
			}
		}
		bySource[l.source] = bySource[l.source].plus(s)
	}
	for _, source := range slices.Sorted(maps.Keys(bySource)) {
		t.Logf("%v: %-16s %3d of %3d", in, source, bySource[source].right, bySource[source].all())
		total = total.plus(bySource[source])
	}
	t.Logf("%v: %d of %d right (%.2f %%), %d undecided, %d wrong, %d false positives of %d", in, total.right, total.all(),
		100*float64(total.right)/float64(total.all()), total.undecided, total.wrong, total.falsePositive, total.none)
	return total, missed
}

// TestScore counts how many labelled strings are read right, in film, from whose
// credits and job lists most of them are, and where nothing is said of the setting.
// The labels were at hand while the lexicon was written, so this guards what was
// reached and does not measure accuracy on strings nobody has seen.
func TestScore(t *testing.T) {
	const (
		feminine = "Productrice Exécutive" // labelled as it translates, the masculine as the trade has it
		credit   = "Produtor executivo"    // the same; the noun of the same credit list is labelled as the trade has it
		units    = "Assistant Unit Manager / Assistant Second Unit Manager / Unit Manager /             Unit Production Manager"
	)
	for in, want := range map[role.Setting]struct {
		undecided int
		missed    []string
	}{
		{Medium: role.Film}: {0, []string{feminine, credit, units}},
		{}:                  {2, []string{"Development Director", "General Manager", feminine, credit, units}},
	} {
		total, missed := scored(t, in)
		if in.Medium == role.Film && total.right*100 < total.all()*99 {
			t.Errorf("%v: %d of %d strings read right, want 99 in 100", in, total.right, total.all())
		}
		if total.falsePositive > 0 {
			t.Errorf("%v: %d of %d strings that are no producing title read as one, want none", in, total.falsePositive, total.none)
		}
		if !slices.Equal(missed, want.missed) || total.undecided != want.undecided {
			t.Errorf("%v: %d undecided, missed %q, want %d and %q", in, total.undecided, missed, want.undecided, want.missed)
		}
	}
}

// TestCases reads the strings written for the tests, every one of them right.
func TestCases(t *testing.T) {
	text, err := os.ReadFile("testdata/cases.tsv")
	if err != nil {
		t.Fatal(err)
	}
	for i, line := range strings.Split(strings.TrimSpace(string(text)), "\n") {
		said, want, ok := strings.Cut(line, "\t")
		if !ok {
			t.Fatalf("line %d: %q has one column, want 2", i+1, line)
		}
		if i == 0 {
			continue
		}
		if r := title.Parse(said, role.Setting{}); !right(r, want) {
			t.Errorf("line %d: %q: read %s, want %s", i+1, said, describe(r), want)
		}
	}
}

// TestFresh reads strings that were labelled before they were first read, each in
// its setting, every one of them right.
func TestFresh(t *testing.T) {
	text, err := os.ReadFile("testdata/fresh.tsv")
	if err != nil {
		t.Fatal(err)
	}
	for i, line := range strings.Split(strings.TrimSpace(string(text)), "\n") {
		c := strings.Split(line, "\t")
		if len(c) != 3 {
			t.Fatalf("line %d: %q has %d columns, want 3", i+1, line, len(c))
		}
		if i == 0 {
			continue
		}
		in, err := role.ParseSetting(c[1])
		if err != nil {
			t.Fatalf("line %d: %v", i+1, err)
		}
		r := title.Parse(c[0], in)
		var roles []string
		for p := range r.Parts() {
			for v := range p.Roles() {
				name, _ := v.MarshalText()
				if labelled(p) && (v.Class() != role.ClassCraft && v != role.Writer) && !slices.Contains(roles, string(name)) {
					roles = append(roles, string(name))
				}
			}
		}
		if got := strings.Join(roles, "+"); cmp.Or(got, "none") != c[2] {
			t.Errorf("line %d: %q in %s: %s, want %s", i+1, c[0], c[1], describe(r), c[2])
		}
	}
}

// TestJobsDecided reads every job name of a large listing as the table says,
// which was written from the vocabularies and not from what the parser makes of
// it: as a title of some kind with its role, or as none. "Decided" is a reading
// in which every word is known, "offered" one that the text does not force.
func TestJobsDecided(t *testing.T) {
	text, err := os.ReadFile("testdata/jobs.tsv")
	if err != nil {
		t.Fatal(err)
	}
	count := map[string]int{}
	for _, line := range strings.Split(strings.TrimSpace(string(text)), "\n")[1:] {
		c := strings.Split(line, "\t")
		if len(c) != 5 {
			t.Fatalf("line %q has %d columns, want 5", line, len(c))
		}
		count[c[4]]++
		r := title.Parse(c[1], role.Setting{Medium: role.Film})
		p := r.First()
		kind, _ := p.Kind.MarshalText()
		if p.Reason != 0 {
			kind = []byte("none")
		}
		name, _ := p.Role.MarshalText()
		sure := "decided"
		switch {
		case p.Kind == 0:
			sure = "undecided"
		case p.Confidence < title.Repaired:
			sure = "offered"
		}
		n := len(collect(r.Parts()))
		if n != 1 && len(collect(r.Roles())) > 0 || string(kind) != c[2] || string(name) != c[3] || sure != c[4] || r.Qualifier != "" || r.Rest != "" {
			t.Errorf("%q: %s %s %s in %d parts, want %s %s %s: %s", c[1], kind, name, sure, n, c[2], c[3], c[4], describe(r))
		}
	}
	if count["decided"] != 322 || count["offered"] != 4 {
		t.Errorf("%d jobs decided and %d offered, want 322 and 4", count["decided"], count["offered"])
	}
}

// describe returns a reading as a line of text.
func describe(r title.Reading) string {
	var parts []string
	for p := range r.Parts() {
		parts = append(parts, fmt.Sprintf("{%q %v %v %v %v literal %v}", p.Text, p.Role, p.Kind, p.Reason, p.Confidence, p.Literal))
	}
	return string(r.Language) + " " + strings.Join(parts, " ") + " qualifier " + r.Qualifier
}
