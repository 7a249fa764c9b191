package billing_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/producedby/credit"
	"example.com/producedby/credit/billing"
	"example.com/producedby/credit/rulebook"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// TestNoPlace: titles to which the sources give no place are told, once each, and
// those that are misspelt or unknown with a warning.
func TestNoPlace(t *testing.T) {
	names := parse("Directed By: Dee", "Co-Produser: Ann, Bob", "Line Producer: Cy", "Wizard: Eve", "Producer: Fay", "Line Producer / UPM: Gus", "Costume Designer: Hal")
	run := billing.Arrange(billing.Poster, names...)
	var got []string
	for _, f := range run.Findings {
		if f.Code != billing.CodeNoPlace || f.Ref != billing.Poster.Ref() {
			t.Errorf("%+v", f)
		}
		got = append(got, fmt.Sprintf("%s %s: %s", f.Level, f.Subject, f.Message))
	}
	want := []string{
		`warning Ann: Co-Produser has no place in the order of poster; it stands before the director, who is last; it may stand for "Co-Producer"`,
		`note Cy: Line Producer has no place in the order of poster; it stands before the director, who is last`,
		`warning Eve: Wizard has no place in the order of poster; it stands before the director, who is last`,
		`warning Gus: Line Producer / UPM has no place in the order of poster; it stays behind Producer, after which it was given; it may stand for "Line Producer"`,
		`note Hal: Costume Designer has no place in the order of poster; it stays behind Producer, after which it was given`,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if run := billing.Arrange(0, names...); len(run.Findings) != 0 {
		t.Errorf("%v where no order was asked for", run.Findings)
	}
	if run := billing.Arrange(billing.MainTitles, parse("Line Producer: Ann!")...); len(run.Findings) != 1 {
		t.Errorf("%v, want one on Ann: who closes a programme has no place in a film for it", run.Findings)
	}
	if run := billing.Television(billing.UpperTitlesOpen, parse("Wizard: Ann", "Executive Producer: Bob!", "Producer: Cy")...); len(run.Findings) != 1 || run.Findings[0].Subject != "Ann" {
		t.Errorf("%v, want one on Ann: who closes by contract has a place", run.Findings)
	}
}

// TestPlurals: a title in the plural and in the singular share a card, which is
// in the plural where it has several names.
func TestPlurals(t *testing.T) {
	run := billing.Arrange(billing.Poster, parse("Executive Producers: Ann", "Executive Producer: Bob", "Co-Producers: Cy", "Directors of Photography: Dee, Eve", "Directed By: Fay")...)
	want := []string{"Directors of Photography: Dee and Eve", "Executive Producers: Ann and Bob", "Co-Producer: Cy", "Directed By: Fay"}
	if diff := cmp.Diff(want, texts(run.Cards)); diff != "" || len(run.Findings) != 0 {
		t.Error(diff, run.Findings)
	}
}

// forMark is what a producer of the list below needs besides the panel's finding.
var forMark = map[credit.Fact]cite.Truth{
	rulebook.CommercialDistribution: cite.True, rulebook.USExploitation: cite.True, rulebook.NoticeFiled: cite.True,
	rulebook.EligibilityFormFiled: cite.True, rulebook.MarkRequested: cite.True,
}

func proposed() credit.List {
	found := func(p role.Person, b cite.Truth) credit.Evidence {
		return credit.Evidence{Person: p, Facts: map[credit.Fact]cite.Truth{rulebook.GuildMajorPortion: b}}
	}
	return credit.List{
		Setting:    role.Setting{Medium: role.Film, Format: role.Feature},
		Production: credit.Evidence{Facts: forMark},
		Credits: []credit.Credit{
			{Person: "Ann Ash", Title: "Produced By", Mark: true},
			{Person: "Bob Birch", Title: "Produced By", Mark: true},
			{Person: "Cy Cedar", Title: "Produced By", Mark: true},
			{Person: "Dee Dogwood", Title: "Produced By"},
			{Person: "Eve Elm", Title: "Executive Producer"},
		},
		Evidence: []credit.Evidence{found("Ann Ash", cite.True), found("Bob Birch", cite.False), found("Dee Dogwood", cite.True)},
		Teams: []credit.Team{{Members: []role.Person{"Ann Ash", "Dee Dogwood"}, Evidence: credit.Evidence{
			Facts: map[credit.Fact]cite.Truth{rulebook.BothPetitioned: cite.True, rulebook.PartnershipRecognized: cite.True}}}},
	}
}

// TestOf: a list that was checked runs with the marks that are granted, and no
// others: one that is denied or open is left out and told; one that nobody asked
// for is not put on.
func TestOf(t *testing.T) {
	list := proposed()
	report, err := credit.Check(list, rulebook.PGAMark())
	if err != nil {
		t.Fatal(err)
	}
	run := billing.Of(billing.Poster, list, report)
	if got, want := run.String(), "executive producer EVE ELM produced by ANN ASH p.g.a. & DEE DOGWOOD, BOB BIRCH and CY CEDAR"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
	var told []string
	for _, f := range run.Findings {
		told = append(told, f.Level.String()+" "+f.Subject)
	}
	if want := []string{"failure Bob Birch", "warning Cy Cedar"}; !slices.Equal(told, want) {
		t.Errorf("told of %q, want %q", told, want)
	}

	report, err = credit.Check(list, rulebook.PGAFeatureFilms())
	if err != nil {
		t.Fatal(err)
	}
	run = billing.Of(billing.MainTitles, list, report)
	if got, want := run.String(), "Executive Producer: Eve Elm\nProduced By: Ann Ash p.g.a. & Dee Dogwood, Bob Birch p.g.a. and Cy Cedar p.g.a."; got != want {
		t.Errorf("without rules of the mark or of teams: %s, want %s", got, want)
	}
	if len(run.Findings) != 3 {
		t.Errorf("%v, want one for each mark that nothing was checked by", run.Findings)
	}
}

// TestOfTeams: a team that rules know and do not count as one is joined like any
// others, with a finding; one of writers, of whom no rules of producers speak, is
// joined as the list has it.
func TestOfTeams(t *testing.T) {
	list := proposed()
	for _, tt := range []struct {
		petition cite.Truth
		want     string
		findings int
	}{
		{cite.True, "Produced By: Ann Ash & Dee Dogwood, Bob Birch and Cy Cedar", 0},
		{cite.Unknown, "Produced By: Ann Ash, Bob Birch, Cy Cedar and Dee Dogwood", 1},
		{cite.False, "Produced By: Ann Ash, Bob Birch, Cy Cedar and Dee Dogwood", 1},
	} {
		list.Teams[0].Evidence.Facts = map[credit.Fact]cite.Truth{rulebook.BothPetitioned: tt.petition, rulebook.PartnershipRecognized: cite.True}
		for i := range list.Credits {
			list.Credits[i].Mark = false
		}
		report, err := credit.Check(list, rulebook.PGAMark())
		if err != nil {
			t.Fatal(err)
		}
		run := billing.Of(billing.MainTitles, list, report)
		if got := run.Cards[1].String(); got != tt.want || len(run.Findings) != tt.findings {
			t.Errorf("%s: %s, want %s; %v", tt.petition, got, tt.want, run.Findings)
		}
		for _, f := range run.Findings {
			if f.Code != billing.CodeTeam || f.Level != cite.Note || f.Subject != "Ann Ash & Dee Dogwood" || f.Ref != billing.TeamRef() {
				t.Errorf("%+v", f)
			}
		}
	}
	writers := credit.List{
		Setting: list.Setting,
		Credits: []credit.Credit{{Person: "A", Title: "Written By"}, {Person: "B", Title: "Written By"}, {Person: "C", Title: "Written By"}},
		Teams:   []credit.Team{{Members: []role.Person{"A", "C"}}},
	}
	report, err := credit.Check(writers, rulebook.PGAFeatureFilms())
	if err != nil {
		t.Fatal(err)
	}
	if got, want := billing.Of(billing.MainTitles, writers, report).String(), "Written By: A & C and B"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

// TestMarkTitle: the mark with a title that cannot have it is told of.
func TestMarkTitle(t *testing.T) {
	for _, layout := range []billing.Layout{0, billing.MainTitles, billing.Poster, billing.TelevisionOpening} {
		run := billing.Arrange(layout, parse("Produced By: Ann*", "PRODUCERS: Bob*", "Executive Producer: Cy*, Dee")...)
		if len(run.Findings) != 1 {
			t.Fatalf("%s: %v, want one on Cy", layout, run.Findings)
		}
		if f := run.Findings[0]; f.Code != billing.CodeMarkTitle || f.Level != cite.Warning || f.Subject != "Cy" || f.Ref != billing.MarkRef() ||
			f.Message != "p.g.a. stands with Producer and Produced By alone, not with Executive Producer" {
			t.Errorf("%s: %+v", layout, f)
		}
	}
	for _, names := range [][]billing.Name{parse("Executive Producer: Cy*"), parse("Executive Producer: Cy*!"), parse("Co-Producer: Cy*")} {
		if run := billing.Television(billing.UpperTitlesOpen, names...); len(run.Findings) != 1 || run.Findings[0].Code != billing.CodeMarkTitle {
			t.Errorf("%v: %v, want one on the mark", names, run.Findings)
		}
	}
}

// TestOfSpelling: titles that are spelled otherwise run on the card of the title that
// they spell, as the findings say; others run as they are written.
func TestOfSpelling(t *testing.T) {
	list := credit.List{Setting: role.Setting{Medium: role.Film, Format: role.Feature}, Credits: []credit.Credit{
		{Person: "Eli Fay", Title: "Exec Producer"}, {Person: "Flo Gee", Title: "Executive Producers"}, {Person: "Ann Ash", Title: "Producer, p.g.a."},
		{Person: "Cy Cedar", Title: "Producteur exécutif"},
	}}
	report, err := credit.Check(list, rulebook.PGAFeatureFilms())
	if err != nil {
		t.Fatal(err)
	}
	run := billing.Of(billing.Poster, list, report)
	if want := "executive producers ELI FAY and FLO GEE producer ANN ASH p.g.a. producteur exécutif CY CEDAR"; run.String() != want {
		t.Errorf("%s\nwant %s", run, want)
	}
	var levels []string
	for _, f := range run.Findings {
		if f.Code == credit.CodeTitle {
			levels = append(levels, f.Subject+" "+f.Level.String())
		}
	}
	if diff := cmp.Diff([]string{"Eli Fay note", "Flo Gee note", "Ann Ash note", "Cy Cedar warning"}, levels); diff != "" {
		t.Error(diff)
	}
}

// TestOfTelevision: the orders of television split a list.
func TestOfTelevision(t *testing.T) {
	list := credit.List{
		Setting: role.Setting{Medium: role.Television, Format: role.ScriptedSeries},
		Credits: []credit.Credit{{Person: "Ann", Title: "Co-Producer"}, {Person: "Bob", Title: "Executive Producer"}, {Person: "Cy", Title: "Associate Producer"}},
	}
	report, err := credit.Check(list, rulebook.PGAScriptedTelevision())
	if err != nil {
		t.Fatal(err)
	}
	for layout, want := range map[billing.Layout]string{
		billing.TelevisionOpening:   "Executive Producer: Bob\n\nCo-Producer: Ann\nAssociate Producer: Cy",
		billing.TelevisionClosing:   "Executive Producer: Bob\n\nCo-Producer: Ann\nAssociate Producer: Cy",
		billing.TelevisionAscending: "Co-Producer: Ann\nExecutive Producer: Bob\n\nAssociate Producer: Cy",
		0:                           "Co-Producer: Ann\nExecutive Producer: Bob\nAssociate Producer: Cy",
	} {
		if got := billing.Of(layout, list, report).String(); got != want {
			t.Errorf("%s: %q, want %q", layout, got, want)
		}
	}
}

// From a list to its billing block: a mark that is not granted is not printed.
func ExampleOf() {
	list := proposed()
	report, err := credit.Check(list, rulebook.PGAMark())
	if err != nil {
		fmt.Println(err)
		return
	}
	run := billing.Of(billing.Poster, list, report)
	fmt.Println(run)
	for _, f := range run.Findings {
		before, _, _ := strings.Cut(f.Message, ": pga")
		fmt.Println(f.Level, before)
	}
	// Output:
	// executive producer EVE ELM produced by ANN ASH p.g.a. & DEE DOGWOOD, BOB BIRCH and CY CEDAR
	// failure Bob Birch, Produced By: the mark is not due
	// warning Cy Cedar, Produced By: too little is known for the mark
}

func ExampleArrangement() {
	run := billing.Arrange(billing.MainTitles, billing.Name{Name: "Ann Ash", Title: role.TitleLineProducer})
	text, _ := json.Marshal(run.Cards)
	fmt.Println(string(text))
	fmt.Println(run.Findings[0])
	// Output:
	// [{"title":"Line Producer","names":[{"name":"Ann Ash","title":"Line Producer"}]}]
	// Ann Ash: Line Producer has no place in the order of main titles; it stands before all that have one (forsman-motion-picture-credits)
}

// TestBehind: a title without a place stays behind the one it was given after,
// also where that one has its card already, and never above one that ranks higher.
func TestBehind(t *testing.T) {
	run := billing.Arrange(billing.MainTitles, parse("Executive Producer: Ann", "Produced By: Bob", "Executive Producer: Cy", "Wizard: Dee", "Directed By: Eve", "Co-Producer: Fay")...)
	want := []string{"Co-Producer: Fay", "Executive Producers: Ann and Cy", "Wizard: Dee", "Produced By: Bob", "Directed By: Eve"}
	if diff := cmp.Diff(want, texts(run.Cards)); diff != "" {
		t.Error(diff)
	}
	if len(run.Findings) != 2 || !strings.Contains(run.Findings[0].Message, "it stays behind Executive Producer, after which it was given") ||
		!strings.Contains(run.Findings[1].Message, "it stands before Executive Producer, who ranks higher in film by seniority") {
		t.Errorf("%v, want one on the wizard, who was given after an executive producer, and one on the co-producer", run.Findings)
	}
}

// TestClosingByContract: a list says who closes a programme whatever their title,
// and keeps it as JSON; in a film it changes nothing.
func TestClosingByContract(t *testing.T) {
	const text = `{"setting":"television/scripted-series","credits":[{"person":"Ann","title":"Executive Producer","closing":true},{"person":"Bob","title":"Executive Producer"},{"person":"Cy","title":"Co-Producer"}]}`
	var list credit.List
	if err := json.Unmarshal([]byte(text), &list); err != nil {
		t.Fatal(err)
	}
	if out, err := json.Marshal(list); err != nil || string(out) != text {
		t.Errorf("%s, %v, want %s", out, err, text)
	}
	report, err := credit.Check(list, rulebook.PGAScriptedTelevision())
	if err != nil {
		t.Fatal(err)
	}
	for layout, want := range map[billing.Layout]string{
		billing.TelevisionOpening:   "Executive Producer: Bob\n\nExecutive Producer: Ann\nCo-Producer: Cy",
		billing.TelevisionAscending: "Co-Producer: Cy\nExecutive Producer: Bob\n\nExecutive Producer: Ann",
		billing.MainTitles:          "Co-Producer: Cy\nExecutive Producers: Ann and Bob",
	} {
		run := billing.Of(layout, list, report)
		if diff := cmp.Diff(want, run.String()); diff != "" {
			t.Errorf("%s: %s", layout, diff)
		}
		for _, f := range run.Findings {
			if f.Subject == "Ann" {
				t.Errorf("%s: %s, want nothing on who closes by contract", layout, f)
			}
		}
	}
}
