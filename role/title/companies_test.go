package title_test

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"example.com/producedby/role"
	"example.com/producedby/role/title"
)

// companies are names with words of titles in them, in several languages.
var companies = []string{
	"Image Engine", "Nu Image", "Image Entertainment", "Gaumont Télévision", "France 2 Cinéma", "Arte France Cinéma", "Télé Images",
	"Société Radio-Canada", "Télévision Suisse Romande", "Rhythm & Hues", "Broadway Video", "Videofilmes", "Globo Filmes",
	"Associated Media", "Story Films", "Archive Films", "Record Makers", "Field Day Productions", "Studio 8", "Participant Media",
	"Why Not Productions", "Ex Nihilo", "United Artists", "Creative Artists Agency", "Head Gear Films", "House Productions",
	"Production I.G", "World Productions", "Plan B Entertainment", "Studio Canal", "Constantin Film Produktion", "Xyzzy Produktion", "Producciones Xyzzy", "Cinecittà Produzione", "Line Film", "Sound & Vision",
}

// joiners set a company off from a title.
var joiners = []struct{ before, after string }{
	{": ", ""}, {" - ", ""}, {" – ", ""}, {", ", ""}, {" (", ")"}, {" [", "]"}, {" for ", ""}, {" @ ", ""}, {" (for ", ")"},
}

// TestLawCompanies: the name of a company changes no role and is kept, however it
// is set off from the title, in whatever language it is, and whatever language the
// title is said to be in.
func TestLawCompanies(t *testing.T) {
	titles := []string{"Executive Producer", "Co-Executive Producer", "Line Producer", "Supervising Producer", "Associate Producer", "Unit Production Manager", "Producer"}
	for _, in := range []role.Setting{{Medium: role.Film}, {Medium: role.Television, Format: role.ScriptedSeries, Market: "US"}} {
		for _, text := range titles {
			want := title.Parse(text, in)
			for _, company := range companies {
				for _, j := range joiners {
					printed := text + j.before + company + j.after
					r := title.Parse(printed, in)
					if told(r) != told(want) || !strings.HasSuffix(company, r.Qualifier) || r.Qualifier == "" && j.before != " for " || r.FalseFriend() {
						t.Errorf("%v: Parse(%q) is %s, want %s", in, printed, describe(r), describe(want))
					}
				}
			}
		}
	}
}

// TestLawComposedCompanies: so it is with names made of words of the trade and one
// that nobody knows.
func TestLawComposedCompanies(t *testing.T) {
	words := []string{
		"Image", "Studio", "Cinéma", "Télé", "Film", "Films", "Filmes", "Producción", "Produktion", "Música", "Story", "Field", "Music",
		"Record", "Line", "Associated", "Media", "Interactive", "Digital", "Creative", "Video", "Theatre", "Animation", "Original", "House", "One", "8",
	}
	rapid.Check(t, func(t *rapid.T) {
		in := settingOf(t)
		text := rapid.SampledFrom([]string{"Executive Producer", "Co-Producer", "Line Producer", "Supervising Producer", "Associate Producer", "Producer"}).Draw(t, "title")
		name := rapid.SliceOfN(rapid.SampledFrom(words), 0, 3).Draw(t, "words")
		name = slices.Insert(name, rapid.IntRange(0, len(name)).Draw(t, "place"), "Xyzzy")
		j := rapid.SampledFrom(joiners).Draw(t, "joiner")
		p := title.Parser{Setting: in, Language: rapid.SampledFrom([]title.Language{"", title.English}).Draw(t, "language")}
		printed := text + j.before + strings.Join(name, " ") + j.after
		if r, want := p.Parse(printed), p.Parse(text); told(r) != told(want) || r.Qualifier == "" {
			t.Fatalf("%v: Parse(%q) is %s, want %s", in, printed, describe(r), describe(want))
		}
	})
}

// TestSetOff reads what is set off from a title and says more of it, or names
// another title.
func TestSetOff(t *testing.T) {
	inFilm(t, map[string]string{
		"Executive Producer, Visual Effects":           "Visual Effects Producer",
		"Executive Producer, Development":              "Development Producer",
		"Executive Producer - Interactive Media":       "Executive Producer, with Interactive Media",
		"Executive Producer - Original Film":           "Executive Producer, with Original Film",
		"Executive Producer, Film":                     "Executive Producer, with Film",
		"Producer, Visual Effects":                     "Visual Effects Producer",
		"Producer - Post Production":                   "Post-Production Producer",
		"Producer, Digital Media":                      "Digital Producer",
		"Producer, Executive":                          "Executive Producer",
		"Producer, Line":                               "Line Producer",
		"Producer [Executive]":                         "Executive Producer",
		"Producer - Writer - Director":                 "Producer + Writer + Director",
		"Executive Producer, Line Producer":            "Executive Producer + Line Producer",
		"Executive Producer, BBC, Line Producer":       "Executive Producer + Line Producer, with BBC",
		"Line Producer / Directeur de production":      "Line Producer + Production Manager",
		"Executive Producer / Directeur de production": "Executive Producer + Production Manager",
		"Producer (farm)":                              "no another trade, with farm",
		"Co-Producer (dairy)":                          "no another trade, with dairy",
		"Executive Producer (The Farm)":                "Executive Producer, with The Farm",
		"Executive Producer for The Farm":              "Executive Producer, with The Farm",
		"Producer for which we look":                   "no prose",
		"Assistant Producer, HBO":                      "Assistant Producer, with HBO",
	})
}

// TestEnglishStaysEnglish: an English title is read as English whatever language is
// said, and a French one as French.
func TestEnglishStaysEnglish(t *testing.T) {
	in := role.Setting{Medium: role.Film}
	for l := range title.Languages() {
		for text, want := range map[string]role.Role{
			"Executive Producer": role.ExecutiveProducer, "Executive Producer: Image Engine": role.ExecutiveProducer,
			"Co-Executive Producer": role.CoExecutiveProducer, "Creative Producer": role.CreativeProducer, "Line Producer": role.LineProducer,
		} {
			if r := (title.Parser{Setting: in, Language: l}).Parse(text); r.Role() != want || r.FalseFriend() || r.Language != l {
				t.Errorf("%q in %s: %s, want %v", text, l, describe(r), want)
			}
		}
	}
	for _, text := range []string{"producteur exécutif", "producteur executif", "productrice exécutive", "productrice executive"} {
		for _, l := range []title.Language{"", title.French} {
			if r := (title.Parser{Setting: in, Language: l}).Parse(text); r.Role() != role.LineProducer || !r.FalseFriend() {
				t.Errorf("%q in %q: %s, want the line producer", text, l, describe(r))
			}
		}
	}
}

// TestSharedNouns: grades that share a noun are a title each.
func TestSharedNouns(t *testing.T) {
	inFilm(t, map[string]string{
		"Executive, Line Producer":             "Executive Producer + Line Producer",
		"Executive & Co-Producer":              "Executive Producer + Co-Producer",
		"Co-/Executive Producer":               "Co-Executive Producer + Executive Producer",
		"Executive, Producer":                  "no executive of something else + Producer",
		"Producer, Executive, Line Producer":   "Executive Producer + Line Producer",
		"Assistant, Line Producer":             "no assistant + Line Producer",
		"LP-UPM":                               "Line Producer + Unit Production Manager",
		"EP-LP":                                "Executive Producer + Line Producer",
		"Producer/Director/Writer":             "Producer and Director + Writer",
		"Assistant Unit Production Manager":    "Assistant Production Manager",
		"1st Assistant UPM":                    "Assistant Production Manager",
		"Asst. UPM":                            "Assistant Production Manager",
		"Deputy UPM":                           "Assistant Production Manager",
		"Associate UPM":                        "Assistant Production Manager",
		"Assistant PM":                         "Assistant Production Manager",
		"Asst PM":                              "Assistant Production Manager",
		"Assistant VFX Producer":               "Assistant Producer",
		"Assistant Associate Producer":         "Assistant Producer",
		"Chief Executive Producer":             "Executive Producer",
		"Deputy Executive Producer":            "Executive Producer",
		"Chief Executive":                      parts(title.Parse("CEO", role.Setting{Medium: role.Film})),
		"Produit et réalisé par":               "Producer + Director",
		"Écrit, produit et réalisé par":        "Writer + Producer + Director",
		"Prodotto e diretto da":                "Producer + Director",
		"Scritto, prodotto e diretto da":       "Writer + Producer + Director",
		"Producida y dirigida por":             "Producer + Director",
		"Escrita, producida y dirigida por":    "Writer + Producer + Director",
		"Produzido e dirigido por":             "Producer + Director",
		"Produziert und inszeniert von":        "Producer + Director",
		"Geschrieben und produziert von":       "Writer + Producer",
		"Written, Produced and Directed by":    "Writer + Producer + Director",
		"Produit et réalisé par Xyzzy Dupond":  "Producer + Director, with Xyzzy Dupond",
		"Producteur et réalisateur":            "Producer + Director",
		"Executive/Supervising Producer (BBC)": "Executive Producer + Supervising Producer, with BBC",
	})
}

// TestLawSharedNouns: grades in a list before one noun are read as each is before a
// noun of its own.
func TestLawSharedNouns(t *testing.T) {
	grades := []string{"Executive", "Co-Executive", "Supervising", "Consulting", "Associate", "Line", "Senior"}
	rapid.Check(t, func(t *rapid.T) {
		in := settingOf(t)
		some := rapid.SliceOfNDistinct(rapid.SampledFrom(grades), 2, 4, rapid.ID).Draw(t, "grades")
		last := rapid.SampledFrom([]string{" and ", " & ", "/", " / ", ", and "}).Draw(t, "last")
		sep := rapid.SampledFrom([]string{", ", "/", " / "}).Draw(t, "separator")
		noun := rapid.SampledFrom([]string{" Producer", " Producers"}).Draw(t, "noun")
		printed := strings.Join(some[:len(some)-1], sep) + last + some[len(some)-1] + noun
		var want []role.Role
		for _, grade := range some {
			for _, v := range collect(title.Parse(grade+" Producer", in).Roles()) {
				if !slices.Contains(want, v) {
					want = append(want, v)
				}
			}
		}
		if got := collect(title.Parse(printed, in).Roles()); !slices.Equal(got, want) {
			t.Fatalf("%v: Parse(%q) has the roles %v, want %v", in, printed, got, want)
		}
	})
}

// TestLawSlashes: spaces around a slash change neither the roles nor how many
// titles they are of.
func TestLawSlashes(t *testing.T) {
	titles := []string{"Producer", "Director", "Writer", "Executive Producer", "Line Producer", "Unit Production Manager", "Showrunner", "Creator"}
	settings := append(lawSettings(), role.Setting{Medium: role.Television, Format: role.ScriptedSeries, Market: "US"})
	for _, in := range settings {
		for _, a := range titles {
			for _, b := range titles {
				want := title.Parse(a+"/"+b, in)
				for _, slash := range []string{" / ", " /", "/ ", "  /  ", "\t/ "} {
					if got := title.Parse(a+slash+b, in); parts(got) != parts(want) {
						t.Errorf("%v: Parse(%q) is %s, want %s", in, a+slash+b, parts(got), parts(want))
					}
				}
			}
		}
	}
}

// TestUncreditedInTwoWords: a credit that is denied in two words is denied.
func TestUncreditedInTwoWords(t *testing.T) {
	for _, text := range []string{"producteur (non crédité)", "productrice, non créditée", "productor (sin acreditar)", "produttore (non accreditato)", "productor no acreditado"} {
		r := title.Parse(text, role.Setting{Medium: role.Film})
		if p := r.First(); p.Role != role.Producer || !p.Uncredited || r.Qualifier != "" || r.Rest != "" {
			t.Errorf("%q: %s, uncredited %v, rest %q", text, describe(r), p.Uncredited, r.Rest)
		}
	}
	if p := title.Parse("producteur crédité", role.Setting{Medium: role.Film}).First(); p.Uncredited {
		t.Error("a producer with a credit is without one")
	}
}
