package title_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"example.com/producedby/role"
	"example.com/producedby/role/cite"
	"example.com/producedby/role/title"
)

// TestOtherNamesSpelledOut checks that the title of a part can be asked of credit
// rules, whatever abbreviation or other name was written.
func TestOtherNamesSpelledOut(t *testing.T) {
	titles := collect(role.Titles())
	for _, in := range []role.Setting{
		{}, {Medium: role.Film}, {Medium: role.Television, Market: "GB"}, {Medium: role.Television, Format: role.News},
		{Medium: role.Television, Format: role.NonFictionSeries, Market: "GB"},
	} {
		for _, want := range titles {
			for name := range want.OtherNames() {
				first, _ := name.Roles(in)
				spelled, _ := name.CanonicalIn(in)
				for _, text := range []string{string(name), strings.ToLower(string(name)), string(name) + " (uncredited)", string(name) + ": Jane Roe"} {
					p := title.Parse(text, in).First()
					if first != 0 && (p.Title != spelled || p.Role != first || !slices.Contains(titles, p.Title)) {
						t.Errorf("%q in %v is %q, %v, want %q, %v", text, in, p.Title, p.Role, spelled, first)
					}
				}
			}
		}
	}
	for _, text := range []string{"EP", "EP (uncredited)", "EP: Jane Roe", "Jane Roe, EP", "EP / Creator"} {
		p := title.Parse(text, role.Setting{Medium: role.Television, Format: role.NonFictionSeries, Market: "GB"}).First()
		if p.Title != role.TitleExecutiveProducer || !slices.Contains(collect(p.Alternatives()), role.EditProducer) {
			t.Errorf("%q in British factual television: %+v, want the edit producer as another reading", text, p)
		}
	}
}

// TestReadings checks what titles, crafts and texts with slips come to.
func TestReadings(t *testing.T) {
	for text, want := range map[string]string{
		"Post Sup":                "en Post-Production Supervisor, composed",
		"Post-Production Supe":    "en Post-Production Supervisor, composed",
		"Prod. Sup.":              "en Production Supervisor, composed",
		"Sup. Prod.":              "en Supervising Producer, composed",
		"Sup/Consulting Producer": "en Supervising Producer, composed; Consulting Producer, composed",
		"Script Sup":              "en Script Supervisor, composed",
		"Executiv Prodcer":        "en Executive Producer, repaired",
		"Exekutive Producer":      "en Executive Producer, repaired",
		"Producator executiv":     "ro unspecified, unspecified",
		"Produzent executiv":      "de unspecified, unspecified",
		"výkonný producent":       "cs Executive Producer, contested",
		"Výkonná producentka":     "cs Executive Producer, contested",
		"Producent wykonawczy":    "pl Line Producer, contested",
		"Edited by":               "en Editor, composed",
		"Edited by Jane Roe":      "en Editor, composed",
		"Music by Jane Roe":       "en Composer, composed",
		"Casting by":              "en Casting Director, composed",
		"Costumes by Jane Roe":    "en none another craft, composed",
		"Photographed by J. Roe":  "en Cinematographer, composed",
		"Screenplay by Jane Roe":  "en Writer, composed",
		"Story by Jane Roe":       "en none writing, composed",
		"Distributed by Zork":     "en Distributor, composed",
		"Created by Jane Roe":     "en Creator, composed",
		"Presented by Zork":       "en none company or body, guessed",
		"Post-Production":         "en none activity, composed",
	} {
		r := title.Parse(text, role.Setting{Medium: role.Film})
		var parts []string
		for p := range r.Parts() {
			what := p.Role.String()
			if p.Reason != 0 {
				what = "none " + p.Reason.String()
			}
			parts = append(parts, what+", "+p.Confidence.String())
		}
		if got := string(r.Language) + " " + strings.Join(parts, "; "); got != want {
			t.Errorf("%q is read as %s, want %s", text, got, want)
		}
	}
}

// TestUnknownWords checks that a word nobody knows leaves a title undecided or
// guessed, wherever it stands.
func TestUnknownWords(t *testing.T) {
	texts := []string{"Post Production", "Music", "Art Department", "Production", "Visual Effects", "Post Sup"}
	for known := range role.Titles() {
		if !strings.Contains(string(known), ",") { // which sets a qualifier off
			texts = append(texts, string(known))
		}
	}
	for _, known := range texts {
		words := strings.Fields(known)
		for i := range len(words) + 1 {
			if i > 0 && words[i-1] == "By" { // and so does this
				continue
			}
			text := strings.Join(slices.Insert(slices.Clone(words), i, "Xyzzy"), " ")
			for p := range title.Parse(text, role.Setting{}).Parts() {
				if p.Kind != 0 && p.Confidence > title.Guessed {
					t.Errorf("%q is read as %v %v, %v, want at most guessed", text, p.Kind, p.Role, p.Confidence)
				}
			}
		}
	}
	if r := title.Parse("Post Production Xyzzy", role.Setting{}); r.Decided() {
		t.Errorf("%s: decided, though the last word may be the head", describe(r))
	}
}

// TestEpisodes tells how many episodes from which.
func TestEpisodes(t *testing.T) {
	type numbers struct{ count, first, last, year int }
	for text, want := range map[string]numbers{
		"Producer (4 eps)":                  {count: 4},
		"Producer (4eps)":                   {count: 4},
		"Exec Prod. x 6":                    {count: 6},
		"Producer x6":                       {count: 6},
		"Producer (episodes: 10)":           {count: 10},
		"producer (2000 episodes)":          {count: 2000},
		"(eps 1-4)":                         {first: 1, last: 4},
		"Producer (eps 1–4)":                {first: 1, last: 4},
		"Producer (episodes 1 to 4)":        {first: 1, last: 4},
		"Producer (episodes 1, 2 and 3)":    {first: 1, last: 3},
		"Ep. 3 Producer":                    {first: 3, last: 3},
		"EP 101 Director":                   {first: 101, last: 101},
		"Producer (ep3)":                    {first: 3, last: 3},
		"Producer (season 2 episode 3)":     {first: 3, last: 3},
		"Producer (eps 1-4, 2016)":          {first: 1, last: 4, year: 2016},
		"Producer (episode 2016)":           {year: 2016},
		"Producer (episodes 1, 3, 7)":       {},
		"Producer (6 x 30)":                 {},
		"Co-EP / EP":                        {},
		"Producer 4/6 eps":                  {count: 4},
		"Producer 6/4 eps":                  {},
		"Producer (4/6 episodes)":           {count: 4},
		"Producer (12 eps, 2016) (eps 3-4)": {count: 12, first: 3, last: 4, year: 2016},
	} {
		r := title.Parse(text, role.Setting{})
		if got := (numbers{r.First().Episodes, r.First().FirstEpisode, r.First().LastEpisode, r.First().FirstYear}); got != want {
			t.Errorf("%q: %+v, want %+v", text, got, want)
		}
	}
}

// TestNotesOfEachTitle checks that each title has what is said of it, and that
// what belongs to none of them is left over.
func TestNotesOfEachTitle(t *testing.T) {
	for text, want := range map[string]struct {
		notes []title.Notes
		rest  string
	}{
		"Executive Producer (3 episodes), Producer (5 episodes)":     {[]title.Notes{{Episodes: 3}, {Episodes: 5}}, ""},
		"Executive Producer 3 eps, Producer 5 eps":                   {[]title.Notes{{Episodes: 3}, {Episodes: 5}}, ""},
		"3 eps Executive Producer, 5 eps Producer":                   {[]title.Notes{{Episodes: 3}, {Episodes: 5}}, ""},
		"Co-EP (eps 1-4), EP (eps 5-10)":                             {[]title.Notes{{FirstEpisode: 1, LastEpisode: 4}, {FirstEpisode: 5, LastEpisode: 10}}, ""},
		"Co-Producer (S01E03); Producer (2x05)":                      {[]title.Notes{{Season: 1, FirstEpisode: 3, LastEpisode: 3}, {Season: 2, FirstEpisode: 5, LastEpisode: 5}}, ""},
		"Co-Producer (season 2 episode 3)":                           {[]title.Notes{{Season: 2, FirstEpisode: 3, LastEpisode: 3}}, ""},
		"Executive Producer (2016), Producer (2017-2018, 24 eps)":    {[]title.Notes{{FirstYear: 2016, LastYear: 2016}, {FirstYear: 2017, LastYear: 2018, Episodes: 24}}, ""},
		"Executive Producer (2016-18), Producer (2018-present)":      {[]title.Notes{{FirstYear: 2016, LastYear: 2018}, {FirstYear: 2018}}, ""},
		"Producer / Writer (5 eps)":                                  {[]title.Notes{{Episodes: 5}, {Episodes: 5}}, ""},
		"Producer and Writer (5 eps)":                                {[]title.Notes{{Episodes: 5}, {Episodes: 5}}, ""},
		"4 eps Producer / Writer":                                    {[]title.Notes{{Episodes: 4}, {Episodes: 4}}, ""},
		"Producer, Writer (5 eps)":                                   {[]title.Notes{{}, {Episodes: 5}}, ""},
		"Producer (2 eps) / Writer / Editor (5 eps)":                 {[]title.Notes{{Episodes: 2}, {Episodes: 5}, {Episodes: 5}}, ""},
		"producer (uncredited), line producer (as J. R.)":            {[]title.Notes{{Uncredited: true}, {CreditedAs: "J. R."}}, ""},
		"Executive Producer / Showrunner, p.g.a.":                    {[]title.Notes{{Mark: true}, {Mark: true}}, ""},
		"Producer / Writer, p.g.a.":                                  {[]title.Notes{{Mark: true}, {}}, ""},
		"Editor / Producer, p.g.a.":                                  {[]title.Notes{{}, {Mark: true}}, ""},
		"2016 Producer (5 eps), Director":                            {[]title.Notes{{FirstYear: 2016, LastYear: 2016, Episodes: 5}, {}}, ""},
		"Producer: eps 1-3; Co-Producer: eps 4-6":                    {[]title.Notes{{FirstEpisode: 1, LastEpisode: 3}, {FirstEpisode: 4, LastEpisode: 6}}, ""},
		"Producer (3 eps) (5 eps)":                                   {[]title.Notes{{Episodes: 3}}, "5 eps"},
		"Producer (3 eps), Producer (5 eps)":                         {[]title.Notes{{Episodes: 3}}, "5 eps"},
		"Producer (as Jane Roe) (as Joan Doe)":                       {[]title.Notes{{CreditedAs: "Jane Roe"}}, "as Joan Doe"},
		"Producer (eps 1-4) (eps 7-9)":                               {[]title.Notes{{FirstEpisode: 1, LastEpisode: 4}}, "eps 7-9"},
		"Producer (2010) (2012)":                                     {[]title.Notes{{FirstYear: 2010, LastYear: 2010}}, "2012"},
		"Producer (S01E03, S01E07)":                                  {[]title.Notes{{Season: 1, FirstEpisode: 3, LastEpisode: 3}}, "S01E07"},
		"Producer, Writer, Director, Editor, Composer, Gaffer, Grip": {make([]title.Notes, 6), "Grip"},
	} {
		r := title.Parse(text, role.Setting{Medium: role.Television})
		var got []title.Notes
		for p := range r.Parts() {
			got = append(got, p.Notes)
		}
		if !slices.Equal(got, want.notes) || r.Rest != want.rest || r.Qualifier != "" {
			t.Errorf("%q: %+v, qualifier %q, rest %q, want %+v, rest %q", text, got, r.Qualifier, r.Rest, want.notes, want.rest)
		}
	}
	long := strings.Repeat("producer, ", 70) + "the end"
	if r := title.Parse(long, role.Setting{}); !strings.HasSuffix(r.Rest, "the end") {
		t.Errorf("of a long text the rest is %q, want its end in it", r.Rest)
	}
}

// TestNothingLost checks that text beside a title is kept, and makes a reading
// less sure where nothing sets it off.
func TestNothingLost(t *testing.T) {
	for _, test := range []struct {
		text, qualifier, rest string
		sure                  title.Confidence
	}{
		{"producer - Netflix", "Netflix", "", title.Composed},
		{"producer – Netflix", "Netflix", "", title.Composed},
		{"producer - Zork", "Zork", "", title.Composed},
		{"Producer, Netflix", "Netflix", "", title.Composed},
		{"Producer (Netflix)", "Netflix", "", title.Exact},
		{"Producer for Netflix", "Netflix", "", title.Composed},
		{"Producer Netflix", "Netflix", "", title.Guessed},
		{"BBC Producer", "BBC", "", title.Composed},
		{"Executive Producer - BBC Studios", "BBC Studios", "", title.Composed},
		{"Executive Producer, BBC Drama", "BBC Drama", "", title.Composed},
		{"Jane Roe (Producer)", "Jane Roe", "", title.Exact},
		{"Producer Zork Line", "Zork Line", "", title.Guessed},
		{"Executive Producer Jane Roe", "Jane Roe", "", title.Guessed},
		{"producer (BBC) (Leeds)", "BBC", "Leeds", title.Exact},
		{"Jane Roe, Producer Netflix", "Jane Roe", "Netflix", title.Guessed},
		{"Producer (episodes 1, 3, 7)", "episodes 1, 3, 7", "", title.Exact},
	} {
		r := title.Parse(test.text, role.Setting{Medium: role.Film})
		if r.Role() != role.Producer && r.Role() != role.ExecutiveProducer || r.Qualifier != test.qualifier || r.Rest != test.rest ||
			r.First().Confidence != test.sure {
			t.Errorf("%q: %s, rest %q, want qualifier %q, rest %q, %v", test.text, describe(r), r.Rest, test.qualifier, test.rest, test.sure)
		}
	}
}

// TestSources checks that each word of another language says where it was read,
// and that a title in it says so too.
func TestSources(t *testing.T) {
	n, unopened := 0, 0
	languages := map[title.Language]bool{}
	for w := range title.Words() {
		source, ok := cite.Lookup(w.Source)
		if !ok || w.Text == "" || !w.Language.Valid() || w.Language == title.English {
			t.Errorf("%+v: want a word of another language and a source that is known", w)
		}
		if source.Strength == cite.Proposal {
			unopened++
		}
		languages[w.Language] = true
		n++
	}
	if n < 2000 || len(languages) != len(collect(title.Languages()))-1 {
		t.Errorf("%d words of %d languages, want all of them", n, len(languages))
	}
	t.Logf("%d words, %d of them by their common meaning", n, unopened)
	for _, test := range []struct{ text, in, want string }{
		{"Producteur exécutif", "film", "wikipedia-fr-producteur-delegue-mirror wikipedia-fr-producteur-executif-mirror"},
		{"Producteur exécutif", "video-game", "wikipedia-fr-producteur-executif-mirror wikipedia-fr-producteur-delegue-mirror"},
		{"Produtor executivo", "music", "arts-entertainment-music-producers credit-texts-in-other-languages producedby-second-reading"},
		{"Exekutiv producent", "film", "wikipedia-sv-executive-producer"},
		{"Medprodusent", "film", "wikipedia-no-filmprodusent"},
		{"監製", "film", "chung-2007-executive-producer"},
		{"Executive Producer", "film", ""},
		{"Executive Producer (uncredited)", "film", ""},
		{"Producer, Line Producer", "film", ""},
		{"Senior VFX Producer", "film", ""},
	} {
		in, err := role.ParseSetting(test.in)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for s := range title.Parse(test.text, in).First().Sources() {
			got = append(got, string(s))
		}
		if !strings.HasPrefix(strings.Join(got, " "), test.want) || test.want == "" && got != nil {
			t.Errorf("%q in %s: sources %q, want %s", test.text, test.in, got, test.want)
		}
	}
}

// The words of another language lead to who says what they mean.
func ExamplePart_Sources() {
	part := title.Parse("Producteur exécutif", role.Setting{Medium: role.Film}).First()
	fmt.Println(part.Role, "and no", part.Literal)
	for id := range part.Sources() {
		source, _ := cite.Lookup(id)
		fmt.Println(source.Publisher, source.Title)
	}
	// Output:
	// Line Producer and no Executive Producer
	// Wikipedia in French (mirror) Producteurs délégués
	// Wikipedia in French (mirror) Producteur exécutif
}

func ExampleWords() {
	for w := range title.Words() {
		if w.Text == "medprodusent" {
			fmt.Println(w.Language, w.Source)
		}
	}
	// Output:
	// no wikipedia-no-filmprodusent
}

// TestPartText checks that a part says which words it was read from.
func TestPartText(t *testing.T) {
	for text, want := range map[string]string{
		"producer - Netflix":                 "producer",
		"Exec Prod. x 6":                     "Exec Prod",
		"Executive Producer - BBC Studios":   "Executive Producer",
		"Jane Roe (Unit Production Manager)": "Unit Production Manager",
	} {
		if got := title.Parse(text, role.Setting{}).First().Text; got != want {
			t.Errorf("%q: the part is %q, want %q", text, got, want)
		}
	}
}

// A loop over the parts meets both jobs of a title of two.
func ExamplePart_Roles() {
	for p := range title.Parse("Producer/Director", role.Setting{Medium: role.Film}).Parts() {
		for r := range p.Roles() {
			fmt.Println(r)
		}
	}
	// Output:
	// Producer
	// Director
}
