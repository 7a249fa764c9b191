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

	"example.com/producedby/credit"
	"example.com/producedby/credit/rulebook"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// filmCase is a film as reports and press notes tell of it: who was credited Producer
// or Produced By, whom the Academy named, whom the guild found eligible (nil
// where nobody reports it), and some who had other producing titles.
type filmCase struct {
	film     string
	ceremony int
	credited string
	named    string
	guild    string
	others   string
}

// films are the published cases; names are as the reports shorten them. None of
// them gives a score sheet, so they test titles, sets, caps and who overruled whom.
var films = []filmCase{
	{"Titanic", 70, "Cameron, Landau", "Cameron, Landau", "", "Sanchini, Hill, Giddings, Easley"},
	{"Saving Private Ryan", 71, "Spielberg, Bryce, Gordon, Levinsohn", "Spielberg, Bryce, Gordon, Levinsohn", "", ""},
	{"Gladiator", 73, "Wick, Franzoni, Lustig", "Wick, Franzoni, Lustig", "", ""},
	{"The Fellowship of the Ring", 74, "Jackson, Walsh, Osborne, Sanders", "Jackson, Walsh, Osborne", "", ""},
	{"Chicago", 75, "Richards", "Richards", "", ""},
	{"Seabiscuit", 76, "Kennedy, Marshall, Ross, Sindell", "Kennedy, Marshall, Ross", "", ""},
	{"The Return of the King", 76, "Osborne, Jackson, Walsh", "Osborne, Jackson, Walsh", "", ""},
	{"The Aviator", 77, "Mann, King, Evans, Climan", "Mann, King", "", ""},
	{"Million Dollar Baby", 77, "Eastwood, Ruddy, Rosenberg, Haggis", "Eastwood, Ruddy, Rosenberg", "", ""},
	{"Ray", 77, "Hackford, Benjamin, H. Baldwin, K. Baldwin", "Hackford, Benjamin, H. Baldwin", "", ""},
	{"Crash", 78, "Schulman, Haggis, Yari, Harris, Cheadle, Moresco", "Haggis, Schulman", "Schulman, Haggis", ""},
	{"Munich", 78, "Kennedy, Spielberg, Mendel, Wilson", "Kennedy, Spielberg, Mendel", "", ""},
	{"Little Miss Sunshine", 79, "Turtletaub, Friendly, Saraf, Berger, Yerxa", "Friendly, Saraf, Turtletaub", "Turtletaub, Friendly, Saraf, Berger, Yerxa", "Brody, Beugg"},
	{"The Departed", 79, "King, Grey, Pitt", "King", "King", ""},
	{"Juno", 80, "Halfon, Novick, Smith, Malkovich", "Halfon, Novick, Smith", "", ""},
	{"Michael Clayton", 80, "Pollack, Fox, Orent, Samuels", "Pollack, Fox, Orent", "", ""},
	{"No Country for Old Men", 80, "Rudin, E. Coen, J. Coen", "Rudin, E. Coen, J. Coen", "", ""},
	{"The Reader", 81, "Minghella, Pollack, Gigliotti, Morris", "Minghella, Pollack, Gigliotti, Morris", "", ""},
	{"The Hurt Locker", 82, "Bigelow, Boal, Chartier, Shapiro", "Bigelow, Boal, Chartier, Shapiro", "Bigelow, Boal, Chartier, Shapiro", ""},
	{"Up in the Air", 82, "Dubiecki, I. Reitman, J. Reitman, Clifford", "Dubiecki, I. Reitman, J. Reitman", "Dubiecki, I. Reitman, J. Reitman", ""},
	{"The Blind Side", 82, "Netter, Kosove, Johnson", "Netter, Kosove, Johnson", "Netter, Kosove, Johnson", ""},
	{"The Fighter", 83, "Hoberman, Lieberman, Wahlberg, Kavanaugh, Aufiero, Tamasy", "Hoberman, Lieberman, Wahlberg", "Hoberman, Lieberman, Wahlberg", ""},
	{"The Social Network", 83, "Rudin, Brunetti, De Luca, Chaffin", "Rudin, Brunetti, De Luca, Chaffin", "Brunetti, Chaffin, De Luca, Rudin", ""},
	{"Inception", 83, "Thomas, Nolan", "Thomas, Nolan", "", "Brigham, Tull"},
	{"Hugo", 84, "King, Scorsese, Headington, Depp", "King, Scorsese", "", "Kacandes, De Fina, Crockett, Newirth, Koskoff, Dembrowski, Bernard"},
	{"Midnight in Paris", 84, "Aronson, Tenenbaum, Roures", "Aronson, Tenenbaum", "", ""},
	{"Argo", 85, "Heslov, Affleck, Clooney", "Heslov, Affleck, Clooney", "", ""},
	{"12 Years a Slave", 86, "Pitt, Gardner, Kleiner, McQueen, Katagas, Pohlad, Milchan", "Pitt, Gardner, Kleiner, McQueen, Katagas", "Pitt, McQueen, Gardner, Kleiner, Katagas", "Ross, Ridley, Stigter"},
	{"The Wolf of Wall Street", 86, "Scorsese, DiCaprio, McFarland, Koskoff, Aziz", "Scorsese, DiCaprio, McFarland, Koskoff", "Aziz, Koskoff, McFarland", ""},
	{"American Hustle", 86, "Roven, Suckle, Ellison, Gordon", "Roven, Suckle, Ellison, Gordon", "", ""},
	{"Boyhood", 87, "Linklater, Sutherland, Sehring, Sloss", "Linklater, Sutherland", "", ""},
	{"Whiplash", 87, "Blum, Estabrook, Lancaster, Litvak", "Blum, Estabrook, Lancaster", "", ""},
	{"Selma", 87, "Colson, Winfrey, Gardner, Kleiner", "Colson, Winfrey, Gardner, Kleiner", "", ""},
	{"The Big Short", 88, "Gardner, Kleiner, Milchan, Pitt", "Gardner, Kleiner, Pitt", "Gardner, Kleiner, Pitt", ""},
	{"La La Land", 89, "Berger, Horowitz, Platt, Gilbert", "Berger, Horowitz, Platt", "Berger, Horowitz, Platt", "Smith, T. Luckinbill, Th. Luckinbill"},
	{"Hacksaw Ridge", 89, "Mechanic, Permut, Benedict, Currie, Davey, Oliver", "Mechanic, Permut", "Mechanic, Permut", ""},
	{"The Shape of Water", 90, "del Toro, Dale", "del Toro, Dale", "", "Kraus"},
	{"Green Book", 91, "Burke, Wessler, Currie, Farrelly, Vallelonga", "Burke, Wessler, Currie, Farrelly, Vallelonga", "", "Skoll, King, Spencer, Parker, Sloss, Farneth"},
	{"The Brutalist", 97, "Gordon, Young, Morrison, Gugenheim, Corbet", "Gordon, Young, Morrison, Gugenheim, Corbet", "", "Hinojosa, Vachon, Koffler"},
}

func people(names string) []role.Person {
	var list []role.Person
	for _, n := range strings.Split(names, ", ") {
		if n != "" {
			list = append(list, role.Person(n))
		}
	}
	return list
}

// knowledgeOf is what is known of somebody: what the Academy found, and what the
// guild did where that is reported and otherwise the Academy's list implies it.
func (f filmCase) knowledgeOf(p role.Person) credit.Evidence {
	named := slices.Contains(people(f.named), p)
	know := knowledge{
		rulebook.MajorPortion: cite.Of(named), rulebook.StudioExecutive: no, rulebook.PersonalManager: no,
	}
	switch {
	case f.guild != "":
		know[rulebook.GuildEligible] = cite.Of(slices.Contains(people(f.guild), p))
	case named:
		know[rulebook.GuildEligible] = yes // the gate of the 88th on
	}
	return credit.Evidence{Person: p, Facts: know}
}

// TestFilms: for every film the people granted a place are those the Academy
// named, nobody with another title is, and the cap holds, is overruled with a
// remark, or did not exist.
func TestFilms(t *testing.T) {
	for _, f := range films {
		rules := academy(t, f.ceremony)
		list := credit.List{Setting: film, Complete: true, Credits: credits("Produced By", people(f.credited)...)}
		list.Credits = append(list.Credits, credits("Executive Producer", people(f.others)...)...)
		for _, p := range append(people(f.credited), people(f.others)...) {
			list.Evidence = append(list.Evidence, f.knowledgeOf(p))
		}
		report := check(t, list, rules, rulebook.PGAFeatureFilms())
		var granted []role.Person
		for _, line := range report.Lines {
			i := slices.IndexFunc(line.Verdicts, func(v credit.Verdict) bool { return v.Rules.Body == "AMPAS" })
			switch v := line.Verdicts[i]; {
			case v.Outcome == credit.Granted:
				granted = append(granted, line.Credit.Person)
			case v.Outcome == credit.Undetermined && f.ceremony >= 72:
				t.Errorf("%s: %s", f.film, v)
			}
		}
		want := people(f.named)
		if f.ceremony < 72 {
			want = nil // what made a nominee then was not read
		}
		slices.Sort(granted)
		slices.Sort(want)
		if !slices.Equal(granted, want) {
			t.Errorf("%s (%d): granted %v, want %v", f.film, f.ceremony, granted, want)
		}
		f.checkCap(t, rules)
	}
}

// checkCap checks the nominees as a list.
func (f filmCase) checkCap(t *testing.T, rules *credit.RuleSet) {
	nominees := credit.List{Setting: film, Complete: true, Credits: credits("Producer", people(f.named)...)}
	report := check(t, nominees, rules)
	n := len(nominees.Credits)
	over := slices.ContainsFunc(report.Findings, func(f cite.Finding) bool { return f.Code == "ampas-bp-3-80" })
	hard := slices.ContainsFunc(report.Findings, func(f cite.Finding) bool { return f.Code == "ampas-bp-3-72" })
	if hard || over != (n > 3 && f.ceremony >= 80) {
		t.Errorf("%s (%d): %d names: over the cap %t, against it %t", f.film, f.ceremony, n, over, hard)
	}
}

// TestGuildAndAcademyDiffer: the films on which the committee went against the
// guild are remarked, and no other that is known in full.
func TestGuildAndAcademyDiffer(t *testing.T) {
	for _, f := range films {
		if f.guild == "" || f.ceremony < 78 {
			continue
		}
		differ := false
		for _, p := range people(f.credited) {
			v := academy(t, f.ceremony).Judge(credit.Question{Title: "Produced By", Setting: film}, record(t, f.knowledgeOf(p)))
			for _, r := range v.Remarks() {
				differ = differ || r.Rule.ID == "ampas-bp-7"
			}
		}
		if want := f.film == "The Wolf of Wall Street" || f.film == "Little Miss Sunshine"; differ != want {
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

// TestOscarTable: in every row that carries credits the nominees are among those
// credited, and no edition's rules refuse a nominee by title or by number.
func TestOscarTable(t *testing.T) {
	lines := bufio.NewScanner(data(t, "oscars_best_picture.tsv"))
	lines.Buffer(nil, 1<<20)
	rows, credited := 0, 0
	for lines.Scan() {
		field := strings.Split(lines.Text(), "\t")
		n, err := strconv.Atoi(field[5])
		if err != nil || n < 67 {
			continue // the heading, and what no rule was read of
		}
		rows++
		var list credit.List
		list.Setting, list.Complete = film, true
		for _, name := range strings.Split(field[8], " | ") {
			list.Credits = append(list.Credits, credit.Credit{Person: role.Person(name), Title: "Producer"})
			plain := strings.NewReplacer("é", "e", "ö", "o").Replace
			if field[3] != "" && !strings.Contains(plain(strings.ToLower(field[3])), plain(strings.ToLower(name[strings.LastIndex(name, " ")+1:]))) {
				t.Errorf("%s (%d): %s is not among the credited %s", field[1], n, name, field[3])
			}
		}
		if field[3] != "" {
			credited++
		}
		report := check(t, list, academy(t, n))
		for _, line := range report.Lines {
			if line.Verdicts[0].Outcome == credit.Denied {
				t.Errorf("%s (%d): %s", field[1], n, line.Verdicts[0])
			}
		}
		for _, v := range report.Lists {
			if v.Outcome == credit.Denied {
				t.Errorf("%s (%d): %s", field[1], n, v)
			}
		}
	}
	if rows < 100 || credited < 50 {
		t.Errorf("%d rows, %d with credits: want the table", rows, credited)
	}
}

// TestCrowdEnteredFilms: every list of a crowd-entered corpus can be checked and
// billed by.
func TestCrowdEnteredFilms(t *testing.T) {
	lines := bufio.NewScanner(data(t, "tmdb_producers.jsonl"))
	lines.Buffer(nil, 1<<20)
	films := 0
	for lines.Scan() {
		var f struct {
			Title     string
			Producers []struct{ Name, Job string }
		}
		if err := json.Unmarshal(lines.Bytes(), &f); err != nil {
			t.Fatal(err)
		}
		films++
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
	}
	if films < 50 {
		t.Errorf("%d films, want the corpus", films)
	}
}

func ExamplePGAMark() {
	v := rulebook.PGAMark().Judge(credit.Question{Title: role.TitleExecutiveProducer, Setting: film}, nil)
	fmt.Println(v)
	// Output: Executive Producer: denied by pga-mark-1
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
		for _, f := range films {
			if f.ceremony != edition {
				continue
			}
			for _, p := range people(f.named) {
				e := f.knowledgeOf(p)
				e.Facts["named-by-the-academy"] = yes
				q, known := credit.Question{Title: role.TitleProducer, Setting: film}, record(t, e)
				v := british.Judge(q, known)
				if american.Judge(q, known).Outcome == credit.Granted && (v.Outcome == credit.Denied || len(v.Remarks()) != 0) {
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
