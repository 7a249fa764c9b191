package rulebook_test

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/producedby/credit"
	"example.com/producedby/credit/billing"
	"example.com/producedby/credit/rulebook"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

func people(names string) []role.Person {
	var list []role.Person
	for _, n := range strings.Split(names, ", ") {
		if n != "" {
			list = append(list, role.Person(n))
		}
	}
	return list
}

// otherCredits returns the credits of a film under other titles.
func (f publicFilm) otherCredits() []credit.Credit {
	var list []credit.Credit
	for _, line := range strings.Split(f.others, "; ") {
		if title, names, ok := strings.Cut(line, ": "); ok {
			list = append(list, credits(role.Title(title), people(names)...)...)
		}
	}
	return list
}

// asked judges somebody with a title at the Academy Awards of an edition, beside
// what is given knowing of them that no other rule stands in their way.
func asked(t testing.TB, edition int, title role.Title, known knowledge) credit.Verdict {
	t.Helper()
	facts := knowledge{rulebook.StudioExecutive: no, rulebook.PersonalManager: no, rulebook.ReleasedInFirstHalf: no}
	for f, v := range known {
		facts[f] = v
	}
	return academy(t, edition).Judge(credit.Question{Title: title, Setting: film}, record(t, credit.Evidence{Facts: facts}))
}

// TestNomineesAreCredited: the nominees are among those credited Producer or
// Produced By, and are named under that credit; nobody with another title could
// have been, whatever the committee and the guild had found.
func TestNomineesAreCredited(t *testing.T) {
	for _, f := range publicFilms {
		if credited := people(f.credited); len(credited) > 0 {
			for _, p := range people(f.named) {
				if !slices.Contains(credited, p) {
					t.Errorf("%s: %s is named and not credited", f.film, p)
				}
			}
		}
		best := knowledge{rulebook.MajorPortion: yes, rulebook.GuildEligible: yes, rulebook.GuildMajorPortion: yes}
		for _, title := range []role.Title{"Produced By", "Producer"} {
			v := asked(t, f.ceremony, title, best)
			if want := f.ceremony >= 72; v.Outcome == denied || (v.Outcome == granted) != want {
				t.Errorf("%s: %s", f.film, v)
			}
		}
		for _, c := range f.otherCredits() {
			if slices.Contains(people(f.named), c.Person) {
				t.Errorf("%s: %s is named with the credit %s", f.film, c.Person, c.Title)
			}
			if v := asked(t, f.ceremony, c.Title, best); v.Outcome != denied || !because(v, "ampas-bp-1") {
				t.Errorf("%s: %s: %s, want the title to be out", f.film, c.Person, v)
			}
		}
	}
}

// because reports whether a rule whose id begins so made the outcome.
func because(v credit.Verdict, id string) bool {
	return slices.ContainsFunc(v.Because(), func(r credit.Ruling) bool { return strings.HasPrefix(string(r.Rule.ID), id) })
}

// TestCommitteeAndGuild: with what the committee and the guild are reported to
// have found, and nothing made up, those named have a place, save that from the
// 88th on the guild's finding is asked for where nobody reports it.
func TestCommitteeAndGuild(t *testing.T) {
	for _, f := range publicFilms {
		if f.ceremony < 72 {
			continue // what made a nominee then was not read
		}
		everybody := people(f.credited)
		if f.credited == "" {
			everybody = people(f.named)
		}
		for _, p := range everybody {
			named, found := slices.Contains(people(f.named), p), slices.Contains(people(f.guild), p)
			known := knowledge{rulebook.MajorPortion: cite.Of(named)}
			if f.guild != "" {
				known[rulebook.GuildEligible] = cite.Of(found)
			}
			want := denied
			switch gate := f.ceremony >= 88; {
			case named && gate && f.guild == "":
				want = undetermined
			case named:
				want = granted
			}
			v := asked(t, f.ceremony, "Produced By", known)
			if v.Outcome != want {
				t.Errorf("%s: %s: %s, want %s", f.film, p, v, want)
			}
			if want == undetermined && !because(v, "ampas-bp-6") {
				t.Errorf("%s: %s: %s, want the guild's finding to be what is missing", f.film, p, v)
			}
		}
	}
}

// TestGuildGate: whom the guild refused is out from the 88th on, unless they
// appealed, and from the 97th on unless the appeal succeeded; before, they are in
// if the committee finds so.
func TestGuildGate(t *testing.T) {
	const u = cite.Unknown
	for edition := 72; edition <= 98; edition++ {
		for _, tt := range []struct {
			eligible, appealed, succeeded cite.Truth
			at88, at97                    credit.Outcome
		}{
			{yes, u, u, granted, granted},
			{no, no, u, denied, denied},
			{no, no, no, denied, denied},
			{no, yes, u, granted, undetermined},
			{no, yes, no, granted, denied},
			{no, yes, yes, granted, granted},
			{u, u, u, undetermined, undetermined},
		} {
			want := granted
			switch {
			case edition >= 97:
				want = tt.at97
			case edition >= 88:
				want = tt.at88
			}
			known := knowledge{
				rulebook.MajorPortion: yes, rulebook.GuildEligible: tt.eligible,
				rulebook.GuildAppealed: tt.appealed, rulebook.GuildAppealSucceeded: tt.succeeded,
			}
			if v := asked(t, edition, "Producer", known); v.Outcome != want {
				t.Errorf("%dth, eligible %s, appealed %s, with success %s: %s, want %s", edition, tt.eligible, tt.appealed, tt.succeeded, v, want)
			}
		}
	}
}

// TestNamesAndCap: the nominees of every film against the cap of its edition.
func TestNamesAndCap(t *testing.T) {
	for _, f := range publicFilms {
		checkCap(t, f.film, f.ceremony, credit.List{Setting: film, Complete: true, Credits: credits("Producer", people(f.named)...)}, len(people(f.named)))
	}
}

// checkCap checks that a list of nominees counts as so many, and what the cap of
// its edition says of it: nothing, that it is refused, or that it takes a rare and
// extraordinary circumstance, which allows any number.
func checkCap(t *testing.T, name string, edition int, list credit.List, units int) {
	t.Helper()
	rules := academy(t, edition)
	report := check(t, list, rules)
	hard, soft := false, false
	for _, f := range report.Findings {
		hard = hard || f.Code == "ampas-bp-3-72"
		soft = soft || f.Code == "ampas-bp-3-80"
	}
	if hard != (units > 3 && edition >= 72 && edition <= 79) || soft != (units > 3 && edition >= 80) {
		t.Errorf("%s (%d): %d names or teams: against the cap %t, over it %t", name, edition, units, hard, soft)
	}
	list.Production.Facts = knowledge{rulebook.ExtraordinaryCircumstance: yes}
	for _, v := range check(t, list, rules).Lists {
		if edition >= 80 && !v.Eligible() {
			t.Errorf("%s (%d): %s with the override", name, edition, v)
		}
	}
	for _, v := range report.Lists {
		for _, r := range v.Rulings {
			if got := counted(r.Reason); got != strconv.Itoa(units) {
				t.Errorf("%s (%d): counted %s, want %d", name, edition, got, units)
			}
		}
	}
}

// counted returns what was counted for a test of holders.
func counted(r credit.Reason) string {
	for _, of := range r.Of {
		if strings.Contains(of.Want, "under the title") {
			return of.Observed
		}
	}
	return r.Observed
}

// TestUnits: names with known pairs count as the reference counts them, if the
// pair is a team by the Academy's rule, and each by themselves if it is not.
func TestUnits(t *testing.T) {
	for _, f := range unitsOfFilms {
		for _, isTeam := range []bool{true, false} {
			list := credit.List{Setting: film, Complete: true, Credits: credits("Producer", people(f.names)...)}
			features, units := "5", f.units
			if !isTeam {
				features, units = "1", len(list.Credits)
			}
			for _, pair := range strings.Split(f.pairs, "; ") {
				if a, b, ok := strings.Cut(pair, " & "); ok {
					list.Teams = append(list.Teams, credit.Team{Members: []role.Person{role.Person(a), role.Person(b)}, Evidence: credit.Evidence{
						Quantities: quantities(t, string(rulebook.PartnershipYears), "5", string(rulebook.JointFeatures), features),
					}})
				}
			}
			checkCap(t, f.film, f.ceremony, list, units)
		}
	}
}

// TestGuildAndAcademyDiffer: the films on which the committee went against the
// guild are remarked, and no other that is known in full.
func TestGuildAndAcademyDiffer(t *testing.T) {
	for _, f := range publicFilms {
		if f.guild == "" || f.ceremony < 78 {
			continue
		}
		differ := false
		for _, p := range people(f.credited) {
			known := knowledge{
				rulebook.MajorPortion:  cite.Of(slices.Contains(people(f.named), p)),
				rulebook.GuildEligible: cite.Of(slices.Contains(people(f.guild), p)),
			}
			for _, r := range asked(t, f.ceremony, "Produced By", known).Remarks() {
				differ = differ || r.Rule.ID == "ampas-bp-7"
			}
		}
		if want := f.film == "The Wolf of Wall Street" || f.film == "Little Miss Sunshine" || f.film == "127 Hours"; differ != want {
			t.Errorf("%s: differ %t, want %t", f.film, differ, want)
		}
	}
}

// TestTheButler: five credited Produced By and thirty-six other producing
// credits: only the five can have the mark.
func TestTheButler(t *testing.T) {
	rules := rulebook.PGAMark()
	may := 0
	for i := range 41 {
		title := role.TitleProducedBy
		if i >= 5 {
			title = []role.Title{role.TitleExecutiveProducer, role.TitleCoProducer, role.TitleAssociateProducer, role.TitleLineProducer}[i%4]
		}
		if rules.Judge(credit.Question{Title: title, Setting: film}, nil).Outcome != credit.Denied {
			may++
		}
	}
	if may != 5 {
		t.Errorf("%d can have the mark, want 5", may)
	}
}

// data opens a file of a data folder that is not part of the module.
func data(t *testing.T, name string) *os.File {
	t.Helper()
	dir := os.Getenv("PRODUCEDBY_DATA")
	if dir == "" {
		t.Skipf("set PRODUCEDBY_DATA to a folder with %s: its terms keep it out of the module", name)
	}
	f, err := os.Open(filepath.Join(dir, name))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	return f
}

// spelling holds the names that the two columns of the Oscar table spell in two
// ways, the nominee's to the credit's.
var spelling = map[role.Person]role.Person{
	"Hsu Li Kong":      "Hsu Li-Kong",
	"Margaret Menegoz": "Margaret Ménégoz",
}

// oscarRow is a row of the Oscar table.
type oscarRow struct {
	film     string
	ceremony int
	credited []role.Person // Producer or Produced By; none if the row does not carry credits
	nominees []role.Person
}

// oscarRows reads the rows from the 67th awards on.
func oscarRows(t *testing.T) (rows []oscarRow) {
	lines := bufio.NewScanner(data(t, "oscars_best_picture.tsv"))
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		field := strings.Split(lines.Text(), "\t")
		n, err := strconv.Atoi(field[5])
		if err != nil || n < 67 {
			continue // the heading, and what no rule was read of
		}
		row := oscarRow{film: field[1], ceremony: n}
		for _, name := range strings.Split(field[3], " | ") {
			if name != "" {
				row.credited = append(row.credited, role.Person(name))
			}
		}
		for _, name := range strings.Split(field[8], " | ") {
			row.nominees = append(row.nominees, role.Person(name))
		}
		rows = append(rows, row)
	}
	return rows
}

// credit returns the title that the row gives the nominee, "" if it gives none.
func (r oscarRow) credit(p role.Person) role.Title {
	if slices.Contains(r.credited, p) || slices.Contains(r.credited, spelling[p]) {
		return role.TitleProducedBy
	}
	return ""
}

// TestOscarTable: in every row that carries credits, each nominee has a place
// under the credit that the row gives them, and so by exact name is among those
// credited; no number of names is against the rules of its edition, and it is
// remarked where they say so.
func TestOscarTable(t *testing.T) {
	rows, credited := 0, 0
	best := knowledge{rulebook.MajorPortion: yes, rulebook.GuildEligible: yes}
	for _, row := range oscarRows(t) {
		rows++
		checkCap(t, row.film, row.ceremony, credit.List{Setting: film, Complete: true, Credits: credits("Producer", row.nominees...)}, len(row.nominees))
		if row.ceremony >= 72 && row.ceremony <= 79 && len(row.nominees) > 3 {
			t.Errorf("%s: %d names against a hard cap", row.film, len(row.nominees))
		}
		if len(row.credited) == 0 {
			continue
		}
		credited++
		for _, p := range row.nominees {
			v := asked(t, row.ceremony, row.credit(p), best)
			if v.Outcome == denied || (v.Outcome == granted) != (row.ceremony >= 72) {
				t.Errorf("%s (%d): %s: %s", row.film, row.ceremony, p, v)
			}
		}
	}
	if rows < 150 || credited < 90 {
		t.Errorf("%d rows, %d with credits: want the table", rows, credited)
	}
}

// TestCountsOfNames: how many films of an edition name more than three, as the
// reference counts them, are those that the rules remark on.
func TestCountsOfNames(t *testing.T) {
	over := map[int][2]int{ // of so many nominees
		81: {1, 5}, 82: {1, 10}, 83: {1, 10}, 84: {1, 9}, 85: {2, 9}, 86: {3, 9}, 87: {4, 8}, 88: {3, 8}, 89: {3, 9},
		90: {4, 9}, 91: {4, 8}, 92: {2, 9}, 93: {2, 8}, 94: {2, 10}, 95: {2, 10}, 96: {5, 10}, 97: {2, 10}, 98: {5, 10},
	}
	films, remarked := make(map[int]int), make(map[int]int)
	for _, row := range oscarRows(t) {
		films[row.ceremony]++
		report := check(t, credit.List{Setting: film, Complete: true, Credits: credits("Producer", row.nominees...)}, academy(t, row.ceremony))
		if slices.ContainsFunc(report.Findings, func(f cite.Finding) bool { return f.Code == "ampas-bp-3-80" }) {
			remarked[row.ceremony]++
		}
	}
	whole := 0
	for edition, n := range films {
		if n != over[edition][1] {
			continue // some ceremonies are kept out of the folder
		}
		if whole++; remarked[edition] != over[edition][0] {
			t.Errorf("%dth: %d of %d films name more than three, want %d", edition, remarked[edition], n, over[edition][0])
		}
	}
	if whole < 8 {
		t.Errorf("%d editions in full, want the table", whole)
	}
}

// crowdEntered is a film of a crowd-entered corpus.
type crowdEntered struct {
	Title     string
	Producers []struct{ Name, Job string }
}

func crowdEnteredFilms(t *testing.T) (films []crowdEntered) {
	lines := bufio.NewScanner(data(t, "tmdb_producers.jsonl"))
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var f crowdEntered
		if err := json.Unmarshal(lines.Bytes(), &f); err != nil {
			t.Fatal(err)
		}
		films = append(films, f)
	}
	return films
}

// TestNoNomineeFromAnotherTitle: of the films in both tables, nobody whose only
// titles are others than Producer is a nominee, and none of these titles is one
// that the rules would have let in.
func TestNoNomineeFromAnotherTitle(t *testing.T) {
	rows := make(map[string]oscarRow)
	for _, row := range oscarRows(t) {
		rows[row.film] = row
	}
	best := knowledge{rulebook.MajorPortion: yes, rulebook.GuildEligible: yes}
	films, others := 0, 0
	for _, f := range crowdEnteredFilms(t) {
		row, ok := rows[f.Title]
		if !ok {
			continue
		}
		films++
		produced := make(map[string]bool)
		for _, p := range f.Producers {
			produced[p.Name] = produced[p.Name] || p.Job == "Producer"
		}
		for _, p := range f.Producers {
			if produced[p.Name] {
				continue
			}
			others++
			if slices.Contains(row.nominees, role.Person(p.Name)) {
				t.Errorf("%s: %s is a nominee as %s", f.Title, p.Name, p.Job)
			}
			if v := asked(t, row.ceremony, role.Title(p.Job), best); v.Outcome != denied {
				t.Errorf("%s: %s: %s", f.Title, p.Name, v)
			}
		}
	}
	if films < 4 || others < 10 {
		t.Errorf("%d films in both tables, %d people with other titles", films, others)
	}
}

// TestCrowdEnteredFilms: every list of a crowd-entered corpus can be checked, and
// billed in every layout: each credit runs once, those of one title in the order
// given.
func TestCrowdEnteredFilms(t *testing.T) {
	films := crowdEnteredFilms(t)
	for _, f := range films {
		list := credit.List{Setting: film}
		for _, p := range f.Producers {
			c := credit.Credit{Person: role.Person(p.Name), Title: role.Title(p.Job)}
			if !slices.Contains(list.Credits, c) {
				list.Credits = append(list.Credits, c)
			}
		}
		report, err := credit.Check(list, rulebook.PGAFeatureFilms(), rulebook.PGAMark())
		if err != nil {
			t.Errorf("%s: %v", f.Title, err)
		}
		for _, line := range report.Lines {
			for _, v := range line.Verdicts {
				if v.Outcome == credit.Granted {
					t.Errorf("%s: %s granted though nothing is known", f.Title, line.Credit.Person)
				}
			}
		}
		for layout := range billing.Layouts() {
			if diff := cmp.Diff(byTitle(list.Credits), asBilled(billing.Of(layout, list, report))); diff != "" {
				t.Errorf("%s, %s: %s", f.Title, layout, diff)
			}
		}
	}
	if len(films) < 50 {
		t.Errorf("%d films, want the corpus", len(films))
	}
}

// byTitle returns the names under each title, in order.
func byTitle(credits []credit.Credit) map[role.Title][]string {
	names := make(map[role.Title][]string)
	for _, c := range credits {
		names[c.Title] = append(names[c.Title], string(c.Person))
	}
	return names
}

// asBilled returns the names under each title, as they run.
func asBilled(a billing.Arrangement) map[role.Title][]string {
	names := make(map[role.Title][]string)
	for _, c := range slices.Concat(a.Cards, a.Closing) {
		for _, n := range c.Names {
			names[n.Title] = append(names[n.Title], n.Name)
		}
	}
	return names
}

func ExamplePGAMark() {
	v := rulebook.PGAMark().Judge(credit.Question{Title: role.TitleExecutiveProducer, Setting: film}, nil)
	fmt.Println(v)
	// Output: Executive Producer: pga-mark: denied by pga-mark-1
}

// TestBAFTAAgreesWithTheAcademy: for the 23 films of 2016 to 2020 that both
// nominated the same people were named. As a law: in those years BAFTA's rules
// shut out the same titles as the Academy's, and nobody whom the Academy's grant
// a place; and it is no rule, for what the Academy did changes no verdict.
func TestBAFTAAgreesWithTheAcademy(t *testing.T) {
	for year := 2016; year <= 2020; year++ {
		edition := year - 1928 // an award of the year honours films of the year before
		british, err := rulebook.BAFTABestFilm(year)
		if err != nil {
			t.Fatal(err)
		}
		american := academy(t, edition)
		for title := range role.Titles() {
			q := credit.Question{Title: title, Setting: film}
			if a, b := american.Judge(q, nil).Outcome == credit.Denied, british.Judge(q, nil).Outcome == credit.Denied; a != b {
				t.Errorf("%d: %s: the Academy denies %t, BAFTA %t", year, title, a, b)
			}
		}
		for _, f := range publicFilms {
			if f.ceremony != edition {
				continue
			}
			for _, p := range people(f.named) {
				e := credit.Evidence{Person: p, Facts: knowledge{
					rulebook.MajorPortion: yes, rulebook.GuildEligible: yes, rulebook.StudioExecutive: no, rulebook.PersonalManager: no,
					"named-by-the-academy": yes,
				}}
				q, known := credit.Question{Title: role.TitleProducer, Setting: film}, record(t, e)
				v := british.Judge(q, known)
				if american.Judge(q, known).Outcome != credit.Granted || v.Outcome == credit.Denied || len(v.Remarks()) != 0 {
					t.Errorf("%s: %s is the Academy's, and %s", f.film, p, v)
				}
			}
		}
	}
}

// TestMixedRows: the bar on people to the 23rd says that the data have others.
func TestMixedRows(t *testing.T) {
	for r := range academy(t, 23).Rules() {
		if r.ID == "ampas-bp-10" && !strings.Contains(r.Note, "11 name people") {
			t.Errorf("%s has the note %q", r.ID, r.Note)
		}
	}
}
