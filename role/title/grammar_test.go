package title_test

import (
	"fmt"
	"strings"
	"testing"

	"example.com/producedby/internal/golden"
	"example.com/producedby/role"
	"example.com/producedby/role/title"
)

// TestStudiosNamed: a company that is called after studios, before a title or
// after it, is the company that the title is printed with and no field of work.
func TestStudiosNamed(t *testing.T) {
	inFilm(t, map[string]string{
		"Co-Executive Producer for BBC Studios":                   "Co-Executive Producer, with BBC Studios",
		"Executive Producer for BBC Studios":                      "Executive Producer, with BBC Studios",
		"Executive Producer at Universal Studios":                 "Executive Producer, with Universal Studios",
		"Executive Producer for CBS Television Studios":           "Executive Producer, with CBS Television Studios",
		"Executive Producer for the Paramount Television Studios": "Executive Producer, with the Paramount Television Studios",
		"Executive Producer for Amazon MGM Studios":               "Executive Producer, with Amazon MGM Studios",
		"Executive Producer for Marvel Studios":                   "Executive Producer, with Marvel Studios",
		"Executive Producer at Xyzzy Television Studios":          "Executive Producer, with Xyzzy Television Studios",
		"Executive Producer BBC Studios":                          "Executive Producer, with BBC Studios",
		"BBC Studios Executive Producer":                          "Executive Producer, with BBC Studios",
		"Marvel Studios Executive Producer":                       "Executive Producer, with Marvel Studios",
		"CBS Television Studios Line Producer":                    "Line Producer, with CBS Television Studios",
		"Executive Producer, BBC Studios":                         "Executive Producer, with BBC Studios",
		"Director for BBC Studios":                                "Director, with BBC Studios",
		"Director for BBC Drama":                                  "Director, with BBC Drama",
		"Executive Producer for BBC Drama Production":             "Executive Producer, with BBC Drama Production",
		"Director at ITV Studios":                                 "Director, with ITV Studios",
		"Studio Executive Producer":                               "Executive Producer (studio)",
		"Head of Production at BBC Studios":                       "Studio Executive, with BBC Studios",
		"BBC Studios":                                             "?",
	})
}

// TestHelpers: who helps, drives or writes for a producer is none, where the
// language says so by a genitive and where it puts the helper last.
func TestHelpers(t *testing.T) {
	inFilm(t, map[string]string{
		"Assistentin des Produzenten":      "no assistant",
		"Assistentin der Produzentin":      "no assistant",
		"Assistent der Produzentin":        "no assistant",
		"Assistenz der Produzentin":        "no assistant",
		"Assistenz der Produktionsleitung": "Assistant Production Manager",
		"Sekretärin des Produzenten":       "no administration",
		"Büro des Produzenten":             "no activity",
		"Fahrer des Produzenten":           "no another craft",
		"Xyzzy des Produzenten":            "no activity",
		"Produzent":                        "Producer",
		"Die Produzentin":                  "Producer",
		"Der ausführende Produzent":        "Line Producer",
		"Leiter der Produktion":            "Production Manager",
		"Leiterin der Herstellung":         "Line Producer",
		"Assistant du producteur":          "no assistant",
		"프로덕션 디자이너":                        "Production Designer",
		"프로덕션 어시스턴트":                       "Production Assistant",
		"프로듀서 비서":                          "no administration",
		"제작 회계":                            "Production Accountant",
		"Yapım Tasarımcısı":                "Production Designer",
		"Yapım Muhasebecisi":               "Production Accountant",
		"Yapımcı Sekreteri":                "no administration",
		"制片人司机":                            "no another craft",
		"制片人秘书":                            "no administration",
		"制片人的助理":                           "no assistant",
		"プロデューサー秘書":                        "no administration",
		"プロデューサーの助手":                       "no assistant",
		"프로듀서의 비서":                         "no administration",
		"プロダクションアカウンタント":                   "Production Accountant",
		"プロデューサーの犬":                        "no activity",
		"制片人的狗":                            "no activity",
	})
}

// TestHeadUnknown: a word that nobody knows, where the language puts its head,
// leaves the text undecided, and the title that is in it is one of the readings.
func TestHeadUnknown(t *testing.T) {
	for text, want := range map[string]role.Role{
		"프로듀서 큐큐":              role.Producer,
		"라인 프로듀서 큐큐":           role.LineProducer,
		"프로덕션 큐큐":              role.Producer,
		"Yapımcı Xyzzysi":      role.Producer,
		"Yapım Xyzzycisi":      role.Producer,
		"制片人鑫鑫":                role.Producer,
		"联合制片人鑫鑫":              role.CoProducer,
		"プロデューサーヌヌ":            role.Producer,
		"Producción xyzzy":     role.Producer,
		"Producción qwerty":    role.ProductionCompany,
		"执行制片人鑫鑫":              role.ExecutiveProducer,
		"Xyzzy produzione":     role.Producer,
		"Produktion Xyzzy":     role.Producer,
		"Produção xyzzy":       role.Producer,
		"Chauffeur producteur": role.Producer,
		"Produkční xyzzy":      role.ProductionManager,
	} {
		p := title.Parse(text, role.Setting{Medium: role.Film}).First()
		found := false
		for r := range p.Alternatives() {
			found = found || r == want
		}
		if p.Kind != 0 || !found {
			t.Errorf("%q: %v %v or %v, want it undecided with %v", text, p.Kind, p.Role, collect(p.Alternatives()), want)
		}
	}
}

// TestJoiners: the words for "and" of Chinese, Japanese and Korean join titles,
// and are letters of a name where they stand in one.
func TestJoiners(t *testing.T) {
	inFilm(t, map[string]string{
		"制片人兼导演":       "Producer + Director",
		"制片人和导演":       "Producer + Director",
		"制片人及导演":       "Producer + Director",
		"制片人与导演":       "Producer + Director",
		"製片人與導演":       "Producer + Director",
		"プロデューサー兼監督":   "Producer + Director",
		"プロデューサーと監督":   "Producer + Director",
		"プロデューサー及び監督":  "Producer + Director",
		"프로듀서 겸 감독":    "Producer + Director",
		"제작 및 감독":      "Producer + Director",
		"执行制片人兼制片主任":   "Line Producer + Production Manager",
		"监制兼制片人":       "Executive Producer + Producer",
		"プロデューサー: 和田勉": "Producer, with 和田勉",
		"監督 和田":        "Director, with 和田",
		"田和監督":         "Director, with 田和",
		"田和导演":         "Director, with 田和",
		"导演 和田":        "Director, with 和田",
		"さと監督":         "Director, with さと",
		"監督 とも":        "Director, with とも",
		"プロデューサー 和田勉":  "Producer, with 和田勉",
		"プロデューサー: さとう": "Producer, with さとう",
	})
}

// TestPluralAbbreviations: an abbreviated head may stand in the plural.
func TestPluralAbbreviations(t *testing.T) {
	for text, want := range map[string]string{
		"Line Prods.: A. Hill": "Line Producer, with A. Hill",
		"Assoc. Prods.":        "Associate Producer",
		"Co-Prods.":            "Co-Producer",
		"Prods.":               "Producer",
		"Exec. Prods.":         "Executive Producer",
		"Exec Prods":           "Executive Producer",
		"Prod. Mgrs.":          "Production Manager",
		"Prod. Coords.":        "Production Coordinator",
		"Prod. Supvs.":         "Production Supervisor",
		"Unit PM":              "Unit Production Manager",
		"Unit PMs":             "Unit Production Manager",
		"Prod. Co-Producer":    "Co-Producer",
	} {
		r := title.Parse(text, role.Setting{Medium: role.Film})
		if got := parts(r); got != want || r.First().Confidence < title.Composed {
			t.Errorf("%q: %s, %v, want %s, composed", text, got, r.First().Confidence, want)
		}
	}
	short, long := title.Parse("Prod Co Producer", role.Setting{Medium: role.Film}), title.Parse("Production Company  Producer", role.Setting{Medium: role.Film})
	if short.First().Role != long.First().Role || short.Role() == role.CoProducer {
		t.Errorf("the producer of a production company is %s and %s", describe(short), describe(long))
	}
}

// TestLetters: letters that one of two languages has decide between them, and so
// do words that are spelled in one of them so.
func TestLetters(t *testing.T) {
	for text, want := range map[string]title.Language{
		"Vedúci produkcie":    title.Slovak,
		"Vedoucí produkce":    title.Czech,
		"Hlavný producent":    title.Slovak,
		"Hlavní producent":    title.Czech,
		"Kreatívny producent": title.Slovak,
		"Kreativní producent": title.Czech,
		"Produkční":           title.Czech,
		"Produkčný":           title.Slovak,
		"Řidič producenta":    title.Czech,
		"Učiteľ producenta":   title.Slovak,
		"Księgowa producenta": title.Polish,
		"Żona producenta":     title.Polish,
		"Продюсер і режисер":  title.Ukrainian,
		"Продюсер Ы":          title.Russian,
	} {
		if got := title.Parse(text, role.Setting{}).Language; got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// TestAlphabets tries every letter that tells the first of several languages from
// another one.
func TestAlphabets(t *testing.T) {
	for _, test := range []struct {
		text, letters string
		want          title.Language
	}{
		{"Producent", "ąęłńśźżćó", title.Polish},
		{"Producent", "ěřůčďňšťžý", title.Czech},
		{"Producent", "ľĺŕô", title.Slovak},
		{"Producent", "åöä", title.Swedish},
		{"Producent", "æø", title.Danish},
		{"Regisseur", "äöüß", title.German},
		{"Koordinator", "ğış", title.Turkish},
		{"Productie", "ășțţ", title.Romanian},
		{"Asociado", "ãõç", title.Portuguese},
		{"Linea", "èìò", title.Italian},
		{"Автор", "іїєґ", title.Ukrainian},
	} {
		for _, letter := range test.letters {
			for _, text := range []string{test.text + " xx" + string(letter), test.text + " " + strings.ToUpper(string(letter)) + "xx"} {
				want := test.want
				if strings.HasSuffix(text, " Ixx") { // no letter of Turkish alone
					continue
				}
				if test.text == "Producent" && letter == 'ä' && want == title.Swedish {
					want = title.Slovak // which comes before Swedish
				}
				if got := title.Parse(text, role.Setting{}).Language; got != want {
					t.Errorf("%q: %q, want %q", text, got, want)
				}
			}
		}
	}
}

// TestBosses: a word for a chief beside a producer is a grade.
func TestBosses(t *testing.T) {
	for text, want := range map[string]string{
		"Chefproduzent":      "Producer",
		"Chefproduzentin":    "Producer",
		"Produtor-chefe":     "Producer",
		"Productor jefe":     "Producer",
		"Producteur en chef": "Producer",
		"Produttore capo":    "Producer",
		"Šéfproducent":       "Producer",
		"Jefe de producción": "Production Manager",
		"Chef de production": "Production Manager",
	} {
		p := title.Parse(text, role.Setting{Medium: role.Film}).First()
		grade := want == "Producer"
		if grade != (p.Title == "Chief Producer") || !grade && p.Role.String() != want {
			t.Errorf("%q: %q, %v, want %s", text, p.Title, p.Role, want)
		}
	}
}

// TestCrafts: crafts that are no producer's.
func TestCrafts(t *testing.T) {
	inFilm(t, map[string]string{
		"Szenenbildner":          "Production Designer",
		"Szenenbildnerin":        "Production Designer",
		"Kostümbildner":          "Costume Designer",
		"Kostümbildnerin":        "Costume Designer",
		"Maskenbildner":          "no another craft",
		"Maskenbildnerin":        "no another craft",
		"Cutterin":               "Editor",
		"Tonmeister":             "no another craft",
		"Tonmeisterin":           "no another craft",
		"Requisiteur":            "no another craft",
		"Requisiteurin":          "no another craft",
		"Filmeditor":             "Editor",
		"Filmeditorin":           "Editor",
		"Non-Producing Director": "Director",
		"Nonproducing Director":  "Director",
		"Producing Director":     "Producer and Director",
	})
}

// TestRuns reads every word that a run of years goes on with or has not ended by.
func TestRuns(t *testing.T) {
	for _, word := range []string{"present", "now", "today", "heute"} {
		for _, text := range []string{"Producer (2016-" + word + ")", "Producer, 2016–" + word} {
			r := title.Parse(text, role.Setting{})
			if got, want := r.First().Notes, (title.Notes{FirstYear: 2016}); got != want || r.Qualifier+r.Rest != "" {
				t.Errorf("%q: %+v, qualifier %q, rest %q, want from 2016 on", text, got, r.Qualifier, r.Rest)
			}
		}
	}
	for _, word := range []string{"to", "through", "thru", "bis", "and", "und", "et"} {
		text := "Producer (2016 " + word + " 2020)"
		r := title.Parse(text, role.Setting{})
		if got, want := r.First().Notes, (title.Notes{FirstYear: 2016, LastYear: 2020}); got != want || r.Qualifier+r.Rest != "" {
			t.Errorf("%q: %+v, qualifier %q, rest %q, want 2016 to 2020", text, got, r.Qualifier, r.Rest)
		}
	}
	for _, text := range []string{"Producer (2016-Xyzzy)", "Producer (2016 Xyzzy 2020)"} {
		if r := title.Parse(text, role.Setting{}); r.Qualifier == "" {
			t.Errorf("%q: %+v, want the unknown word kept", text, r.First().Notes)
		}
	}
}

// TestHomes reads words that several languages have: every market prefers its
// own. Nobody shares a word with the languages of the last rows.
func TestHomes(t *testing.T) {
	for _, test := range []struct {
		text, markets string
		want          title.Language
		elsewhere     title.Language
	}{
		{"Generale", "AR CL CO ES MX", title.Spanish, title.French},
		{"Generale", "BR PT", title.Portuguese, title.French},
		{"Generale", "IT", title.Italian, title.French},
		{"Generale", "FR BE CH", title.French, title.French},
		{"Linea", "CH IT", title.Italian, title.Spanish},
		{"Regisseur", "AT CH DE", title.German, title.German},
		{"Regisseur", "BE NL", title.Dutch, title.German},
		{"Regisseur", "FR", title.French, title.German},
		{"Régisseur", "BE CH DE FR NL", title.French, title.French},
		{"Assistent", "BE NL", title.Dutch, title.German},
		{"Producent", "PL", title.Polish, title.Dutch},
		{"Producent", "CZ", title.Czech, title.Dutch},
		{"Producent", "SK", title.Slovak, title.Dutch},
		{"Producent", "SE", title.Swedish, title.Dutch},
		{"Producent", "DK", title.Danish, title.Dutch},
		{"Producent", "NO", title.Norwegian, title.Dutch},
		{"Productie", "RO", title.Romanian, title.Dutch},
		{"Koordinator", "TR", title.Turkish, title.German},
		{"Автор", "UA", title.Ukrainian, title.Russian},
		{"原作", "CN HK TW", title.Chinese, title.Japanese},
		{"Автор", "RU", title.Russian, title.Russian},
		{"原作", "JP", title.Japanese, title.Japanese},
		{"프로듀서", "KR", title.Korean, title.Korean},
		{"مدير", "EG", title.Arabic, title.Arabic},
		{"tuottaja", "FI", title.Finnish, title.Finnish},
		{"παραγωγός", "GR", title.Greek, title.Greek},
		{"gyártásvezető", "HU", title.Hungarian, title.Hungarian},
	} {
		for market := range strings.FieldsSeq(test.markets + " US") {
			want := test.want
			if market == "US" {
				want = test.elsewhere
			}
			if got := title.Parse(test.text, role.Setting{Market: role.Market(market)}).Language; got != want {
				t.Errorf("%q in %s: %q, want %q", test.text, market, got, want)
			}
		}
	}
}

// TestWordsKept keeps every word of another language with where it was read.
func TestWordsKept(t *testing.T) {
	var b strings.Builder
	for w := range title.Words() {
		fmt.Fprintf(&b, "%s\t%s\t%s\n", w.Language, w.Source, w.Text)
	}
	golden.Compare(t, "testdata/words.golden", b.String())
}

// TestStudiosExecutive: an executive of somebody's studios stays one.
func TestStudiosExecutive(t *testing.T) {
	for _, text := range []string{"BBC Studios Executive", "Amazon Studios Executive"} {
		if r := title.Parse(text, role.Setting{Medium: role.Film}); r.Role() != role.StudioExecutive {
			t.Errorf("%q: %v", text, r.Role())
		}
	}
	if r := title.Parse("BBC Studios Executive Producer", role.Setting{Medium: role.Film}); r.Role() != role.ExecutiveProducer {
		t.Errorf("%v", r.Role())
	}
}
