package title_test

import (
	"encoding/json"
	"fmt"

	"example.com/producedby/role"
	"example.com/producedby/role/title"
)

func ExampleParse() {
	r := title.Parse("(co-exec. producer: BBC) (4 episodes, 2016-2020) (as Dave Goetsch)", role.Setting{Medium: role.Television})
	fmt.Println(r.Role())
	fmt.Println(r.Qualifier, r.First().Episodes, r.First().FirstYear, r.First().LastYear, r.First().CreditedAs)
	// Output:
	// Co-Executive Producer
	// BBC 4 2016 2020 Dave Goetsch
}

// The same words are the producer of a film and the line producer of a series.
func ExampleParse_setting() {
	for _, in := range []string{"film", "television/scripted-series/US", "music", "video-game"} {
		s, _ := role.ParseSetting(in)
		fmt.Println(title.Parse("Produced by Jerry Kupfer", s).Role())
	}
	// Output:
	// Producer
	// Line Producer
	// Music Producer
	// Game Producer
}

// A false friend is read as the trade uses it, and says what it looks like.
func ExamplePart_FalseFriend() {
	for _, text := range []string{"Producteur exécutif", "Ausführende Produzentin", "produttore esecutivo", "执行制片人", "製作総指揮"} {
		r := title.Parse(text, role.Setting{Medium: role.Film})
		p := r.First()
		fmt.Println(r.Language, p.Role, p.FalseFriend(), p.Confidence)
	}
	// Output:
	// fr Line Producer true contested
	// de Line Producer true contested
	// it Line Producer true contested
	// zh Line Producer true contested
	// ja Executive Producer false composed
}

// What only looks like a producing title says why it is none.
func ExampleReason() {
	for _, text := range []string{
		"Producer's Assistant", "Executive Story Editor", "executive in charge of promotions", "Post-Production", "grocery producer",
	} {
		p := title.Parse(text, role.Setting{}).First()
		fmt.Println(p.Kind, "-", p.Reason)
	}
	// Output:
	// known, not producing - assistant
	// known, not producing - writing
	// known, not producing - executive of something else
	// no title - activity
	// no title - another trade
}

// An unknown word before a plain producer may make it the producer of anything,
// so nothing is guessed.
func ExamplePart_Alternatives() {
	p := title.Parse("Blorp Producer", role.Setting{}).First()
	fmt.Println(p.Kind)
	for r := range p.Alternatives() {
		fmt.Println(r)
	}
	// Output:
	// unspecified
	// Other Producer
	// Producer
}

func ExampleReading() {
	r := title.Parse("EP / Showrunner, p.g.a.", role.Setting{Medium: role.Television})
	for p := range r.Parts() {
		fmt.Printf("%s: %s\n", p.Text, p.Role)
	}
	fmt.Println(r.First().Mark, r.Decided())
	// Output:
	// EP: Executive Producer
	// Showrunner: Showrunner
	// true true
}

func ExampleReading_MarshalJSON() {
	text, _ := json.MarshalIndent(title.Parse("Uitvoerend producent (uncredited)", role.Setting{Medium: role.Film}), "", "  ")
	fmt.Println(string(text))
	// Output:
	// {
	//   "text": "Uitvoerend producent (uncredited)",
	//   "language": "nl",
	//   "parts": [
	//     {
	//       "text": "Uitvoerend producent",
	//       "title": "Line Producer",
	//       "role": "line-producer",
	//       "kind": "producing",
	//       "confidence": "contested",
	//       "literal": "executive-producer",
	//       "alternatives": [
	//         "executive-producer"
	//       ],
	//       "sources": [
	//         "producedby-trade-knowledge",
	//         "label-map-in-eleven-languages"
	//       ],
	//       "uncredited": true
	//     }
	//   ]
	// }
}

func ExampleKind() {
	for _, text := range []string{"Line Producer", "UPM", "Production Designer", "Executive Story Editor", "qwertz"} {
		p := title.Parse(text, role.Setting{}).First()
		fmt.Printf("%s: %s, produces %t, role %s\n", text, p.Kind, p.Kind.Produces(), p.Role)
	}
	// Output:
	// Line Producer: producing, produces true, role Line Producer
	// UPM: production management, produces true, role Unit Production Manager
	// Production Designer: neighbour, produces false, role Production Designer
	// Executive Story Editor: known, not producing, produces false, role Executive Story Editor
	// qwertz: unspecified, produces false, role unspecified
}

func ExampleConfidence() {
	for _, text := range []string{"Line Producer", "Senior Segment Producer", "Excutive Producer", "Producteur exécutif", "Mumbai Line Producer"} {
		fmt.Println(title.Parse(text, role.Setting{}).First().Confidence)
	}
	// Output:
	// exact
	// composed
	// repaired
	// contested
	// guessed
}

// Where the language is known it is better given: "Production" alone is a
// credit in French and only an activity in English.
func ExampleParser() {
	french := title.Parser{Setting: role.Setting{Medium: role.Film, Market: "FR"}, Language: title.French}
	fmt.Println(french.Parse("Production").Role())
	fmt.Println(title.Parse("Production", role.Setting{}).First().Reason)
	// Output:
	// Producer
	// activity
}

func ExampleLanguage() {
	fmt.Println(title.Portuguese.Valid(), title.Language("tlh").Valid())
	fmt.Println(title.Parse("Produção executiva e direção de produção", role.Setting{}).Language)
	// Output:
	// true false
	// pt
}

func ExampleFormat() {
	fmt.Println(title.Format(role.NewsProducer, role.Setting{Medium: role.Television, Format: role.News}))
	fmt.Println(title.Format(role.LineProducer, role.Setting{Medium: role.Television, Format: role.News}))
	// Output:
	// News Producer
	// Line Producer (film)
}
