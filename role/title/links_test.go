package title_test

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"example.com/producedby/role"
	"example.com/producedby/role/title"
)

// TestNamesAfterLinks: what stands after "for" and "at" is a name where it is no
// field of work, whatever words of titles it has, and a field of work otherwise.
func TestNamesAfterLinks(t *testing.T) {
	inFilm(t, map[string]string{
		"Producer at Line Film":                                   "Producer, with Line Film",
		"PRODUCER AT LINE FILM":                                   "Producer, with LINE FILM",
		"producer at line film":                                   "Producer, with line film",
		"Executive Producer for Participant Media":                "Executive Producer, with Participant Media",
		"Executive Producer for Creative Artists Agency":          "Executive Producer, with Creative Artists Agency",
		"Executive Producer for Creative Wealth Media":            "Executive Producer, with Creative Wealth Media",
		"Executive Producer for Studio Ghibli":                    "Executive Producer, with Studio Ghibli",
		"Executive Producer for Studio 100":                       "Executive Producer, with Studio 100",
		"Executive Producer for Writers Guild":                    "Executive Producer, with Writers Guild",
		"Executive Producer for Plan B Entertainment":             "Executive Producer, with Plan B Entertainment",
		"Executive Producer for Rhythm & Hues":                    "Executive Producer, with Rhythm & Hues",
		"Executive Producer for Chicken & Egg Pictures":           "Executive Producer, with Chicken & Egg Pictures",
		"Producer at Cartoon Network":                             "Producer, with Cartoon Network",
		"Producer at Cartoon Network Studios":                     "Producer, with Cartoon Network Studios",
		"Producer @ Cartoon Network":                              "Producer, with Cartoon Network",
		"Producer, Cartoon Network":                               "Producer, with Cartoon Network",
		"Producer, Creative Artists Agency":                       "Producer, with Creative Artists Agency",
		"Producer - Line Film":                                    "Producer, with Line Film",
		"Producer – Line Film":                                    "Producer, with Line Film",
		"Producer, Line Film":                                     "Producer, with Line Film",
		"Producer, Studio 100":                                    "Producer, with Studio 100",
		"Director for Studio Ghibli":                              "Director, with Studio Ghibli",
		"Producer for Digital Domain":                             "Producer, with Digital Domain",
		"Producer for Music Box Films":                            "Producer, with Music Box Films",
		"Producer for Sound City":                                 "Producer, with Sound City",
		"Producer for Sound & Vision":                             "Producer, with Sound & Vision",
		"Producer for BBC and HBO":                                "Producer, with BBC and HBO",
		"Producer for BBC and Director":                           "Producer + Director, with BBC",
		"Producer for Cartoon Saloon":                             "Producer, with Cartoon Saloon",
		"Producer for Game Seven Media":                           "Producer, with Game Seven Media",
		"Producer for Story Syndicate":                            "Producer, with Story Syndicate",
		"Producer at Field Day Films":                             "Producer, with Field Day Films",
		"Producer for Director X":                                 "Producer, with Director X",
		"Producer for Sugar Films":                                "Producer, with Sugar Films",
		"Producer for season 2":                                   "Producer",
		"Producer for seasons 2 & 3":                              "Producer, with seasons 2 & 3",
		"Producer for the second season":                          "Producer, with the second season",
		"Supervising Producer for Field Day":                      "Supervising Producer, with Field Day",
		"Executive Producer (for Film4)":                          "Executive Producer, with Film4",
		"Cartoon Network Executive Producer":                      "Executive Producer, with Cartoon Network",
		"Producer of Game of Thrones":                             "Producer, with Game of Thrones",
		"Producer of Music Films":                                 "Producer, with Music Films",
		"Producer on Line of Duty":                                "Producer, with Line of Duty",
		"Producer for Music Films":                                "Producer, with Music Films",
		"Line Producer for the UK":                                "Line Producer, with the UK",
		"Line Producer for Second Unit":                           "Line Producer, with Second Unit",
		"Production Manager for Second Unit":                      "Production Manager, with Second Unit",
		"Head of Development at Story Kitchen":                    "Studio Executive, with Story Kitchen",
		"Executive in Charge of Production for Participant Media": "Studio Executive, with Participant Media",
		"Director of Photography for Studio Ghibli":               "Cinematographer, with Studio Ghibli",
		"Producteur chez Studio Canal":                            "Producer, with Studio Canal",
		"Directrice de production chez Studio":                    "Production Manager, with Studio",
		"Produzent bei Studio Hamburg":                            "Producer, with Studio Hamburg",
		"Produzentin beim Studio":                                 "Producer, with Studio",
		"Label: Writers House":                                    "no company or body, with Writers House",
		"Production Company: Line Film":                           "Production Company, with Line Film",
		"Label: Line Producer":                                    "Line Producer",
		"Publisher for HBO":                                       "no company or body, with HBO",
		"Agency for HBO":                                          "no company or body, with HBO",
		"Producer in Charge":                                      "Producer",
		"Producer in Residence":                                   "Producer, with Residence",
		"Stand In":                                                "no performer",

		"Producer for Sugar Network":               "Producer, with Sugar Network",
		"Producer for Music Network":               "Producer, with Music Network",
		"Producer for Animation Agency":            "Producer, with Animation Agency",
		"Executive for Current Programming":        "Studio Executive",
		"Casting for HBO, Producer":                "Casting Director + Producer, with HBO",
		"Casting for HBO / Producer":               "Casting Director + Producer, with HBO",
		"Producer for television":                  "Producer",
		"Producer for film and television":         "Producer",
		"Supervising Producer for Visual Effects":  "Visual Effects Producer",
		"Producer for the music department":        "Music Producer",
		"Producer for Post Production":             "Post-Production Producer",
		"Producer for Animated Series":             "Animation Producer",
		"Producer for live television":             "Live Producer",
		"Producer for the studio":                  "Producer",
		"Executive Producer for the studio":        "Executive Producer (studio)",
		"Producer for the agency":                  "Agency Producer",
		"Producer of Visual Effects":               "Visual Effects Producer",
		"Producer of beef cattle":                  "no another trade, with cattle",
		"Producer for an oil company":              "no another trade",
		"Assistant to the Producer":                "no assistant",
		"Assistant for the Executive Producer":     "no assistant",
		"Production Executive for Post Production": "Studio Executive",
		"Executive in charge of production":        "Studio Executive",
		"Producteur en chef":                       "Chief Producer",
		"Продюсер по развитию":                     "Development Producer",
	})
	if p := title.Parse("Executive Producer for Creative Wealth Media", role.Setting{}).First(); p.Confidence != title.Composed {
		t.Errorf("a name that looks like another word makes the reading %v, want it composed", p.Confidence)
	}
	in := role.Setting{Medium: role.Theatre}
	if got, want := parts(title.Parse("Company Manager for National Theatre", in)), "Company Manager, with National Theatre"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

// TestLawLinks: a name after "for" or "at" never changes the role, whatever words
// of titles it has beside one that nobody knows, in any case and order.
func TestLawLinks(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := settingOf(t)
		want, text := printed(t, in)
		if strings.Contains(text, "(") {
			t.Skip("a bracket ends the title")
		}
		words := rapid.SliceOfN(rapid.SampledFrom([]string{
			"Line", "Field", "Creative", "Story", "Digital", "Music", "Studio", "Executive", "Director", "Game", "Sound", "Producer", "Post",
			"Film", "Films", "Media", "Television", "Network", "Agency", "Artists", "Writers", "Associate", "Live", "Stage", "Series", "One", "7", "Cartoon",
		}), 0, 4).Draw(t, "words")
		words = slices.Insert(words, rapid.IntRange(0, len(words)).Draw(t, "place"), "Xyzzy")
		name := strings.Join(words, " ")
		if rapid.Bool().Draw(t, "lower") {
			name = strings.ToLower(name)
		}
		printed := text + rapid.SampledFrom([]string{" for ", " at ", " for the ", " @ ", " with "}).Draw(t, "link") + name
		r := title.Parse(printed, in)
		if got := r.First().Role; got != want || !strings.HasSuffix(r.Qualifier, name) {
			t.Fatalf("%v: Parse(%q) = %v with %q, want %v as for %q", in, printed, got, r.Qualifier, want, text)
		}
	})
}

// TestWholeSeasons reads the number of one season of which no episode is told.
func TestWholeSeasons(t *testing.T) {
	for text, want := range map[string]title.Notes{
		"Consulting Producer (Season 4)":           {Season: 4},
		"Season 4 Consulting Producer":             {Season: 4},
		"Consulting Producer for season 4":         {Season: 4},
		"Consulting Producer, Staffel 4":           {Season: 4},
		"Consulting Producer (temporada 4)":        {Season: 4},
		"Consulting Producer (Saison 4)":           {Season: 4},
		"Consulting Producer (stagione 4)":         {Season: 4},
		"Consulting Producer (sezon 4)":            {Season: 4},
		"Consulting Producer (Season 4) (5x)":      {Season: 4},
		"Consulting Producer (Season 4, 2019)":     {Season: 4, FirstYear: 2019, LastYear: 2019},
		"Consulting Producer (Season 2019)":        {FirstYear: 2019, LastYear: 2019},
		"Consulting Producer (season 4 episode 2)": {Season: 4, FirstEpisode: 2, LastEpisode: 2},
		"Consulting Producer (season 4) (5 eps)":   {Season: 4, Episodes: 5},
		"Consulting Producer (seasons 1-3)":        {},
		"Consulting Producer (season 1-3)":         {},
	} {
		r := title.Parse(text, role.Setting{Medium: role.Television})
		if r.Role() != role.ConsultingProducer || r.First().Notes != want {
			t.Errorf("%q: %v, %+v, want %+v", text, r.Role(), r.First().Notes, want)
		}
	}
}
