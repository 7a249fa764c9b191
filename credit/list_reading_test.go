package credit_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"example.com/producedby/credit"
	"example.com/producedby/credit/rulebook"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// coded returns the findings with a code, as level and text.
func coded(r credit.Report, code string) []string {
	var found []string
	for _, f := range r.Findings {
		if f.Code == code {
			found = append(found, f.Level.String()+" "+f.String())
		}
	}
	return found
}

// TestTitlesAreRead: how a title reads that no rule names in its words, and what
// to write instead.
func TestTitlesAreRead(t *testing.T) {
	for _, tt := range []struct {
		title role.Title
		want  string
	}{
		{"Prodcued By", `it may stand for "Produced By", the title that rules know`},
		{"Executive Producer for Netflix", `it reads as "Executive Producer"; write that, as rules know no other spelling`},
		{"Producer - BBC", `it reads as "Producer"; write that, as rules know no other spelling`},
		{"Producer (uncredited)", `it reads as "Producer"; write that, as rules know no other spelling`},
		{"Producer, p.g.a. (as J. Doe)", `it holds the mark; write "Producer" and give the credit its mark`},
		{"Executive Co-Producer", `it reads as "Co-Executive Producer"; write that, as rules know no other spelling`},
		{"Co-Produced By", `it reads as "Co-Producer"; write that, as rules know no other spelling`},
		{"Produzentin", `it reads as "Producer"; write that, as rules know no other spelling`},
		{"Producer 2", `it reads as "Producer"; write that, as rules know no other spelling`},
		{"Line Producer / UPM", `it holds the titles "Line Producer" and "Unit Production Manager"; rules judge one title a credit: list a credit for each`},
		{"Producteur exécutif", `it stands for "Line Producer", and by the letter for the Executive Producer; write the one that is meant, as rules know no other spelling`},
		{"Produced By", ""},
		{"PRODUCED BY", ""},
		{"VFX Producer", ""},
		{"Senior Story Producer", ""}, // known, and in no list of films
		{"Wizard of the Set", ""},
		{"Wizard Producer", ""}, // a rule of the house names it
		{"Directed By", ""},
		{"Screenplay By", ""},
	} {
		list := credit.List{Setting: feature, Credits: []credit.Credit{{Person: "ann", Title: tt.title}}}
		wizard := rule("wizard", credit.Defines, credit.All{})
		wizard.Titles = []role.Title{"Wizard Producer"}
		report, err := credit.Check(list, rulebook.PGAFeatureFilms(), ruleSet(t, wizard))
		if err != nil {
			t.Fatal(err)
		}
		got, want := strings.Join(coded(report, credit.CodeTitle), "; "), ""
		if tt.want != "" {
			want = fmt.Sprintf("warning credits[0]: ann, %s: %s", tt.title, tt.want)
		}
		if got != want {
			t.Errorf("%s: %q, want %q", tt.title, got, want)
		}
		if tt.want != "" && coded(report, "pga-feat-set-1") != nil {
			t.Errorf("%s: %v, though it is spelled otherwise alone", tt.title, coded(report, "pga-feat-set-1"))
		}
		if report.Lines[0].Credit.Title != tt.title {
			t.Errorf("%s is kept as %s", tt.title, report.Lines[0].Credit.Title)
		}
	}
}

// TestUnread: facts and amounts that no rule given reads are found, and near ones
// asked after.
func TestUnread(t *testing.T) {
	list := credit.List{
		Setting:    feature,
		Credits:    []credit.Credit{{Person: "ann", Title: "Producer"}, {Person: "bob", Title: "Producer"}},
		Production: credit.Evidence{Facts: facts("for-comercial-distribution", yes, string(rulebook.USExploitation), yes)},
		Evidence: []credit.Evidence{{Person: "ann", Facts: facts(
			"mark-requestd", yes, "eligibility-form", yes, "showrunner", yes, string(rulebook.EligibilityFormFiled), yes,
		), Quantities: share(10)}},
		Teams: []credit.Team{{Members: []role.Person{"ann", "bob"}, Evidence: credit.Evidence{Facts: facts("both-petitioned", yes)}}},
	}
	report, err := credit.Check(list, rulebook.PGAMark())
	if err != nil {
		t.Fatal(err)
	}
	want := []string{
		`warning evidence[0].facts.eligibility-form: ann: no rule of the sets given reads it; did you mean "individual-eligibility-form-filed"?`,
		`warning evidence[0].facts.mark-requestd: ann: no rule of the sets given reads it; did you mean "mark-requested"?`,
		`note evidence[0].facts.showrunner: ann: no rule of the sets given reads it`,
		`note evidence[0].quantities.financing-share: ann: no rule of the sets given reads it`,
		`warning production.facts.for-comercial-distribution: no rule of the sets given reads it; did you mean "for-commercial-distribution"?`,
		`warning teams[0].evidence.facts.both-petitioned: ann & bob: no rule of the sets given reads it; did you mean "both-partners-petitioned"?`,
	}
	if got := coded(report, credit.CodeUnread); !slices.Equal(got, want) {
		t.Errorf("%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	list.Teams, list.Production, list.Evidence[0].Facts = nil, credit.Evidence{}, facts(string(rulebook.SignificantContribution), yes)
	old, err := rulebook.PGATheatrical2004(rulebook.Parameters{})
	if err != nil {
		t.Fatal(err)
	}
	if report, err = credit.Check(list, rulebook.PGAMark(), old); err != nil || coded(report, credit.CodeUnread) != nil {
		t.Errorf("%v, %v: the second set reads them", coded(report, credit.CodeUnread), err)
	}
}

// TestUnsupported: credits for which nothing speaks are marked, and their finding
// names person and title; it weighs more where something is known.
func TestUnsupported(t *testing.T) {
	list := credit.List{
		Setting: feature,
		Credits: []credit.Credit{{Person: "Ann Ash", Title: "Producer"}, {Person: "Bob Birch", Title: "Producer"}, {Person: "Cy Cedar", Title: "Producer"}},
		Evidence: []credit.Evidence{
			{Person: "Ann Ash", Decided: role.DutySetOf(role.Concept)},
			{Person: "Bob Birch", Facts: facts(string(rulebook.PersonalManager), yes)},
		},
	}
	report, err := credit.Check(list, rulebook.PGAFeatureFilms())
	if err != nil {
		t.Fatal(err)
	}
	var got []bool
	for _, l := range report.Lines {
		got = append(got, l.Unsupported)
	}
	if want := []bool{false, true, true}; !slices.Equal(got, want) {
		t.Errorf("unsupported %v, want %v", got, want)
	}
	want := []string{
		"warning credits[1]: Bob Birch, Producer: what is known is no reason for this credit",
		"note credits[2]: Cy Cedar, Producer: no work is known that this credit is for",
	}
	if got := coded(report, credit.CodeNothingKnown); !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

// TestMarksOfAll: a check says of every credit whether it may have the mark,
// with what is known of the production, and finds fault only with marks proposed.
func TestMarksOfAll(t *testing.T) {
	found := func(b cite.Truth) map[credit.Fact]cite.Truth {
		return facts(string(rulebook.EligibilityFormFiled), yes, string(rulebook.MarkRequested), yes, string(rulebook.GuildMajorPortion), b)
	}
	list := credit.List{
		Setting:    feature,
		Production: credit.Evidence{Facts: facts(string(rulebook.CommercialDistribution), yes, string(rulebook.USExploitation), yes, string(rulebook.NoticeFiled), yes)},
		Credits: []credit.Credit{
			{Person: "ann", Title: "Produced By"}, {Person: "bob", Title: "Produced By", Mark: true}, {Person: "cy", Title: "Executive Producer"}, {Person: "dee", Title: "Produced By"},
		},
		Evidence: []credit.Evidence{{Person: "ann", Facts: found(yes)}, {Person: "bob", Facts: found(no)}, {Person: "cy", Facts: found(yes)}},
	}
	report, err := credit.Check(list, rulebook.PGAMark(), rulebook.PGAFeatureFilms())
	if err != nil {
		t.Fatal(err)
	}
	var got []credit.Outcome
	for _, l := range report.Lines {
		if len(l.Marks) != 1 || l.Marks[0].Rules.ID != "pga-mark" {
			t.Fatalf("%s: %d verdicts on the mark", l.Credit.Person, len(l.Marks))
		}
		got = append(got, l.Marks[0].Outcome)
	}
	if want := []credit.Outcome{credit.Granted, credit.Denied, credit.Denied, credit.Undetermined}; !slices.Equal(got, want) {
		t.Errorf("marks %v, want %v", got, want)
	}
	if marks := coded(report, credit.CodeMark); len(marks) != 1 || !strings.Contains(marks[0], "bob") {
		t.Errorf("%q, want one on bob", marks)
	}
}

// TestAmountsThatSupport: an amount that meets a least one speaks for a credit, and
// nothing at all does not, nor an amount that a rule caps or that is not enough.
func TestAmountsThatSupport(t *testing.T) {
	// The other test is open, so that nothing is granted: only support tells.
	asks := func(m credit.Measure) *credit.RuleSet {
		m.Quantity = "money"
		return ruleSet(t, rule("a", credit.Suffices, credit.All{m, credit.Is("x")}))
	}
	for _, tt := range []struct {
		name string
		test credit.Measure
		know string
		want bool
	}{
		{"enough", credit.Measure{Min: "1"}, "1", true},
		{"more than enough", credit.Measure{Min: "1"}, "2..3", true},
		{"at least nothing, and something", credit.Measure{Min: "0"}, "1", true},
		{"at least nothing, and something perhaps", credit.Measure{Min: "0"}, "0..1", true},
		{"at least nothing, and nothing", credit.Measure{Min: "0"}, "0", false},
		{"not enough", credit.Measure{Min: "1"}, "1/2", false},
		{"perhaps enough", credit.Measure{Min: "1"}, "1/2..2", false},
		{"a cap", credit.Measure{Max: "5"}, "3", false},
	} {
		r, err := credit.ParseRange(tt.know)
		if err != nil {
			t.Fatal(err)
		}
		report, err := credit.Check(credit.List{
			Setting:  feature,
			Credits:  []credit.Credit{{Person: "ann", Title: "Associate Producer"}},
			Evidence: []credit.Evidence{{Person: "ann", Quantities: map[credit.Quantity]credit.Range{"money": r}}},
		}, asks(tt.test))
		if err != nil {
			t.Fatal(err)
		}
		if got := !report.Lines[0].Unsupported; got != tt.want {
			t.Errorf("%s: %s of %s supports the credit: %t, want %t", tt.name, tt.know, tt.test, got, tt.want)
		}
	}
}

// TestSpellings: a text that spells one title and nothing else is asked about and
// billed under it, with a note that says so; the text is kept beside it.
func TestSpellings(t *testing.T) {
	for _, tt := range []struct {
		text, want role.Title
		marked     bool
	}{
		{"EP", "Executive Producer", false},
		{"E.P.", "Executive Producer", false},
		{"Exec Producer", "Executive Producer", false},
		{"Exec. Prod.", "Executive Producer", false},
		{"Executive Producers", "Executive Producer", false},
		{"Producers", "Producer", false},
		{"Producer, p.g.a.", "Producer", true},
		{"Produced By (p.g.a.)", "Produced By", true},
		{"PRODUCERS P.G.A.", "Producer", true},
		{"Assoc. Producer", "Associate Producer", false},
		{"UPM", "Unit Production Manager", false},
	} {
		list := credit.List{
			Setting:  feature,
			Credits:  []credit.Credit{{Person: "ann", Title: tt.text}},
			Evidence: []credit.Evidence{{Person: "ann", Titles: credit.Known[role.Title]{Are: []role.Title{tt.text}, Complete: true}}},
		}
		house := rule("house", credit.Defines, credit.Is("x"))
		house.Titles = []role.Title{tt.want}
		report, err := credit.Check(list, ruleSet(t, house))
		if err != nil {
			t.Fatal(err)
		}
		line := report.Lines[0]
		if line.Credit.Title != tt.text || line.Title != tt.want || line.Marked != tt.marked {
			t.Errorf("%s is asked about as %q, marked %t, and kept as %q", tt.text, line.Title, line.Marked, line.Credit.Title)
		}
		if len(line.Verdicts) != 1 || line.Verdicts[0].Question.Title != tt.want {
			t.Errorf("%s: %v, want the house asked about %s", tt.text, line.Verdicts, tt.want)
		}
		said := coded(report, credit.CodeTitle)
		if len(said) != 1 || !strings.HasPrefix(said[0], "note credits[0]: ann, "+string(tt.text)+": it ") || !strings.Contains(said[0], fmt.Sprintf("asked about and billed as %q", tt.want)) {
			t.Errorf("%s: %q, want one note on the title", tt.text, said)
		}
	}
}

// TestSpellingsAreCounted: titles that are spelled otherwise are counted, judged for
// the mark and held against each other like any others, in the evidence as well.
func TestSpellingsAreCounted(t *testing.T) {
	academy, err := rulebook.AcademyBestPicture(98)
	if err != nil {
		t.Fatal(err)
	}
	list := credit.List{
		Setting: feature, Complete: true,
		Credits:    []credit.Credit{{Person: "a", Title: "Producer, p.g.a."}, {Person: "b", Title: "Producers"}, {Person: "c", Title: "Produced by"}, {Person: "d", Title: "Producer"}},
		Production: credit.Evidence{Holders: holders("Producers", "3")},
	}
	report, err := credit.Check(list, academy, rulebook.PGAMark())
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range report.Lines {
		if v := l.Verdicts[0]; v.Outcome == credit.Denied {
			t.Errorf("%s", v)
		}
	}
	if marks := coded(report, credit.CodeMark); len(marks) != 1 || !strings.Contains(marks[0], "credits[0]: a, Producer, p.g.a.: too little is known for the mark") {
		t.Errorf("%q, want one on the mark in the title", marks)
	}
	list.Credits = append(list.Credits, credit.Credit{Person: "d", Title: "Producers"})
	list.Production.Holders["Producer"] = credit.Range{}
	_, err = credit.Check(list, academy)
	for _, want := range []string{"credit: list: credits[4]: d as Producer is there twice", `credit: list: production.holders.Producers: the same title as "Producer", want it once`} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v, want %q", err, want)
		}
	}
}
