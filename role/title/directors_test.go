package title_test

import (
	"slices"
	"strings"
	"testing"

	"example.com/producedby/role"
	"example.com/producedby/role/title"
)

// TestAssistantDirectors: who assists the director, or is the second of two, is no
// director in any language, and which assistant it is where a word or a numeral says.
func TestAssistantDirectors(t *testing.T) {
	for _, test := range []struct{ texts, want string }{
		{"Assistant Director; Regieassistenz; Regieassistentin; assistente di regia; aiuto regista; assistente alla regia; adjunto de dirección", "no another craft"},
		{"ayudante de dirección; auxiliar de dirección; ayudante de realización; assistente de direção; assistente de realização", "no another craft"},
		{"assistant réalisateur; assistante réalisatrice; Assistant à la réalisation; assistant-regisseur; regie-assistent; regiassistent", "no another craft"},
		{"instruktørassistent; apulaisohjaaja; asistent režie; asistent režiséra; pomocný režisér; druhý režisér; asystentka reżysera", "no another craft"},
		{"II reżyser; Drugi reżyser; асистент режисера; помощник режиссёра; yönetmen yardımcısı; yardımcı yönetmen", "no another craft"},
		{"助監督; チーフ助監督; 演出助手; 演出補; 副导演; 副導演; 助理导演; 조연출; 조감독; सहायक निर्देशक; సహాయ దర్శకుడు", "no another craft"},
		{"1st AD; 1. Regieassistenz; 1er assistant réalisateur; premier assistant réalisateur; Première assistante réalisatrice", "First Assistant Director"},
		{"primer ayudante de dirección; primeiro assistente de direção; primo assistente alla regia; 1. yönetmen yardımcısı; 第一副导演", "First Assistant Director"},
		{"Второй режиссёр; второй режиссер-постановщик", "First Assistant Director"},
		{"2. Regieassistenz; deuxième assistant réalisateur; segundo ayudante de dirección; II asystent reżysera; 第二副导演", "Second Assistant Director"},
		{"Assistentin der Regisseurin; Assistant to the Director; First Assistant to the Director", "no assistant"},
		{"1e regie-assistent; eerste regieassistent", "First Assistant Director"},
		{"助監督・プロデューサー", "Producer + no another craft"},
		{"Second Unit Director; Regie 2nd Unit; 执行导演; co-réalisateur", "no another craft"},
		{"Regie; Regisseur; Réalisateur; Regista; Reżyser; Режиссёр; Yönetmen; 監督; 导演; 감독; 연출", "Director"},
	} {
		for text := range strings.SplitSeq(test.texts, "; ") {
			r := title.Parse(text, role.Setting{Medium: role.Film})
			if got := parts(r); got != test.want {
				t.Errorf("%q: %s, want %s", text, got, test.want)
			}
			if p := r.First(); strings.Contains(text, "ssist") && p.Role == 0 && p.Reason == title.ReasonCraft &&
				!slices.Contains(slices.Collect(p.Alternatives()), role.FirstAssistantDirector) {
				t.Errorf("%q: the first assistant director is no alternative", text)
			}
		}
	}
}

// TestAccentTells: the French régisseur is no director, the German and Dutch one is,
// and capitals do not tell them apart unless something beside them does.
func TestAccentTells(t *testing.T) {
	for _, test := range []struct {
		text, in, want string
		language       title.Language
	}{
		{"Regie", "film", "Director", title.German},
		{"Regisseur", "film", "Director", title.German},
		{"regisseur", "film/NL", "Director", title.Dutch},
		{"Regie", "film/NL", "Director", title.Dutch},
		{"Regie", "film/BE", "Director", title.Dutch},
		{"Regie", "film/FR", "no another craft", title.French},
		{"Régie", "film", "no another craft", title.French},
		{"Régisseur", "film/NL", "no another craft", title.French},
		{"RÉGISSEUR", "film/DE", "no another craft", title.French},
		{"REGISSEUR", "film", "?", ""},
		{"REGIE", "film/BE", "?", ""},
		{"REGIE", "film/DE", "Director", title.German},
		{"REGISSEUR", "film/FR", "no another craft", title.French},
		{"PRODUZENT UND REGISSEUR", "film", "Producer + Director", title.German},
		{"REGIE: ANNA MÜLLER", "film", "Director, with ANNA MÜLLER", title.German},
		{"Régisseur général", "film", "Unit Manager", title.French},
		{"Régisseuse générale", "television", "Unit Manager", title.French},
		{"Régisseur général", "theatre", "no another craft", title.French},
		{"Régisseur adjoint", "film", "no another craft", title.French},
	} {
		in, err := role.ParseSetting(test.in)
		if err != nil {
			t.Fatal(err)
		}
		r := title.Parse(test.text, in)
		if got := parts(r); got != test.want || r.Language != test.language {
			t.Errorf("%q in %s: %s, %q, want %s, %q", test.text, test.in, got, r.Language, test.want, test.language)
		}
	}
	for text, want := range map[string]role.Role{"REGISSEUR": role.Director, "Régisseur général": role.LocationManager, "Prod. Des.": role.Producer} {
		if got := slices.Collect(title.Parse(text, role.Setting{Medium: role.Film}).First().Alternatives()); !slices.Contains(got, want) {
			t.Errorf("%q: %v are the alternatives, want %v among them", text, got, want)
		}
	}
	for _, text := range []string{"조촬영감독", "보조촬영감독"} {
		if got := slices.Collect(title.Parse(text, role.Setting{}).First().Alternatives()); len(got) > 0 {
			t.Errorf("%q: %v are alternatives, want none", text, got)
		}
	}
	given := title.Parser{Language: title.German}
	if got := given.Parse("Régisseur").Role(); got != role.Director {
		t.Errorf("Régisseur, said to be German: %v, want the director", got)
	}
}

// TestCrewCrafts reads crafts of the crew that have a role, in the language of the
// credits, and others of the same craft that have not.
func TestCrewCrafts(t *testing.T) {
	for want, texts := range map[string]string{
		"Cinematographer":        "Kamera; zdjęcia; 摄影; 촬영감독; 撮影監督; kamera",
		"Editor":                 "Schnitt; montage; Monteuse; montaje; montaggio; montagem; montaż; strih; монтаж; 編集; 剪辑; 편집",
		"Costume Designer":       "Figurinista",
		"Location Manager":       "Loc. Mgr; Loc Manager; Locs Mgr.",
		"Make-up and Hair":       "HOD Make-up; HOD Makeup; HOD Hair & Make-up; Head of Department Make-up",
		"Entertainment Attorney": "Production Attorney; Production Lawyer; Legal Counsel",
		"Production Secretary":   "Prod Sec; Prod. Sec.; Prod. Secretary",
		"Production Accountant":  "Prod. Acct.",
		"no another craft":       "2. Kamera; Kamera 2; Kameraoperateur; montage son; Tonschnitt; 音響編集; Regidora; Produtora de elenco; Produtor de objetos; Produtora de locação; Produção de elenco; produtor de figurino",
		"no assistant":           "Kameraassistent; Schnittassistenz; assistant monteur; 剪辑助理; Asst Loc Mgr; Asst. Prod. Sec.",
		"no administration":      "Administrateur de production; Administratrice de production; Founder; Co-Founder",
		"no company or body":     "Eindredactie; Eindredacteur",
		"no prose":               "The producers wish to thank the people of Cork; The producer would like to thank Leeds; Thanks to the producers",
		"?":                      "Prod. Des.; Prod Xyz; Prod. Acq.",
	} {
		for text := range strings.SplitSeq(texts, "; ") {
			r := title.Parse(text, role.Setting{Medium: role.Film})
			r.Qualifier = ""
			if got := parts(r); got != want {
				t.Errorf("%q: %s, want %s", text, got, want)
			}
		}
	}
}

// TestWhatFollows reads what stands around a title: units, seasons, companies,
// titles behind "for", and slips in several words.
func TestWhatFollows(t *testing.T) {
	for _, test := range []struct{ text, in, want string }{
		{"2nd Unit Line Producer", "film", "Line Producer, with 2nd Unit"},
		{"Second Unit Producer", "film", "Producer, with Second Unit"},
		{"Additional Unit Line Producer", "film", "Line Producer, with Additional Unit"},
		{"2nd Unit Production Manager", "film", "Unit Production Manager, with 2nd Unit"},
		{"Line Producer, 2nd Unit", "film", "Line Producer, with 2nd Unit"},
		{"Line Producer - Iceland Unit", "film", "Line Producer, with Iceland Unit"},
		{"Unit Production Manager", "film", "Unit Production Manager"},
		{"Producer season 2-4", "television", "Producer, with season 2-4"},
		{"Producer, seasons 1, 2 and 5", "television", "Producer, with seasons 1, 2 and 5"},
		{"Producer for seasons 3 & 4", "television", "Producer, with seasons 3 & 4"},
		{"Producer (seasons 1 & 2)", "television", "Producer, with seasons 1 & 2"},
		{"Producer for Location Location Location", "television", "Producer, with Location Location Location"},
		{"Producer for locations", "television", "Other Producer"},
		{"Casting for Line Producer", "film", "Casting Director, with Line Producer"},
		{"VFX for Line Producer", "film", "no activity, with Line Producer"},
		{"Executive Producer of Digital Media", "television", "Executive Producer"},
		{"Producer of Digital Media", "television", "Digital Producer"},
		{"Producer for hire", "film", "Producer"},
		{"Producer looking for hire", "film", "no prose"},
		{"Producer and Co-Founder of Story Kitchen", "film", "Producer + no administration, with Story Kitchen"},
		{"Vice President of Human Resources", "film", "no administration"},
		{"Executive in Charge", "television", "Studio Executive"},
		{"Executive-in-Charge", "television", "Studio Executive"},
		{"Executive in Charge for WNET", "television", "Studio Executive, with WNET"},
		{"Executive in Charge of Promotions", "television", "no executive of something else"},
		{"Executive in Charge of Xyzzy", "television", "no executive of something else, with Xyzzy"},
		{"Senior Producer, Live Operations", "video-game", "Senior Producer, with Live Operations"},
		{"Live Ops Producer", "video-game", "Other Producer"},
		{"Live Producer", "music", "Live Producer"},
		{"Produttore artistico", "music", "Music Producer"},
		{"Produttore artistico", "film", "Creative Producer"},
		{"Producent nadzorujący", "television", "Supervising Producer"},
		{"Саунд-продюсер", "music", "Music Producer"},
		{"Linieproducer", "television", "Line Producer"},
		{"Inspelningsledare", "film", "Unit Manager"},
		{"Optagelsesleder", "film", "Unit Manager"},
		{"Innspillingsleder", "film", "Unit Manager"},
		{"Excutive Producr", "film", "Executive Producer"},
		{"Excutive Producrs", "film", "Executive Producer"},
		{"Assocate Producr", "film", "Associate Producer"},
		{"Excutv Producr", "film", "?"},
		{"Line Prod. Xyzzy", "film", "Line Producer, with Xyzzy"},
	} {
		in, err := role.ParseSetting(test.in)
		if err != nil {
			t.Fatal(err)
		}
		if got := parts(title.Parse(test.text, in)); got != test.want {
			t.Errorf("%q in %s: %s, want %s", test.text, test.in, got, test.want)
		}
	}
	if r := title.Parse("Producer BBC season 2-4", role.Setting{}); r.Qualifier != "BBC" || r.Rest != "season 2-4" {
		t.Errorf("%q with %q left over, want BBC and the seasons", r.Qualifier, r.Rest)
	}
	if p := title.Parse("Producer seasons 1-3 / Executive Producer season 4", role.Setting{}).First(); p.Season != 0 {
		t.Errorf("the producer of three seasons is of season %d", p.Season)
	}
	if p := title.Parse("Producer for seasons 3 & 4", role.Setting{}).First(); p.Text != "Producer for seasons 3 & 4" {
		t.Errorf("the text of the part is %q", p.Text)
	}
	if p := title.Parse("Producer, season 2, 4 episodes", role.Setting{}).First(); p.Episodes != 4 {
		t.Errorf("%d episodes behind a season, want 4", p.Episodes)
	}
	if p := title.Parse("Excutive Producr", role.Setting{}).First(); p.Confidence != title.Repaired {
		t.Errorf("Excutive Producr: %v, want a repaired title", p.Confidence)
	}
}
