package title_test

import (
	"strings"
	"testing"

	"example.com/producedby/role"
	"example.com/producedby/role/title"
)

// TestExecuting reads the producers whom a language calls executing or executive
// by the letter: in film, television and commercials the line producer where
// sources say so, elsewhere the executive producer or nothing for sure.
func TestExecuting(t *testing.T) {
	for _, test := range []struct{ text, in, want, others string }{
		{"Producteur exécutif", "film", "Line Producer", "Executive Producer"},
		{"Producteur exécutif", "", "Line Producer", "Executive Producer News Producer"},
		{"Producteur exécutif", "video-game", "Executive Producer", ""},
		{"Co-producteur exécutif", "video-game", "Co-Executive Producer", ""},
		{"Producteur exécutif", "theatre", "?", "Executive Producer Line Producer"},
		{"Producteur exécutif", "music", "?", "Executive Producer Line Producer"},
		{"Produtor executivo", "film", "Line Producer", "Executive Producer"},
		{"Produtor executivo", "music", "Executive Producer", ""},
		{"Produtora executiva", "music/album", "Executive Producer", ""},
		{"Produtor executivo", "video-game", "?", "Executive Producer Line Producer"},
		{"Ausführender Produzent", "music", "?", "Executive Producer Line Producer"},
		{"Produttore esecutivo", "commercial", "Line Producer", "Executive Producer"},
		{"Produttore esecutivo", "video-game", "?", "Executive Producer Line Producer"},
		{"Productor ejecutivo", "film/ES", "Producer", "Executive Producer Line Producer"},
		{"Productor ejecutivo", "music/ES", "Executive Producer", "Line Producer"},
		{"执行监制", "music", "?", "Executive Producer Line Producer"},
		{"Exekutiv producent", "film", "Executive Producer", ""},
		{"Verkställande producent", "", "Executive Producer", ""},
		{"Utøvende produsent", "film", "?", "Executive Producer Line Producer"},
		{"Eksekutiv produsent", "", "?", "Executive Producer Line Producer"},
		{"Eksekutiv producer", "television/DK", "?", "Executive Producer Line Producer"},
		{"Exekutivproduzent", "film", "?", "Executive Producer Line Producer"},
		{"Toimeenpaneva tuottaja", "film", "?", "Executive Producer Line Producer"},
		{"Végrehajtó producer", "film", "?", "Executive Producer Line Producer"},
		{"Producător executiv", "film", "?", "Executive Producer Line Producer"},
		{"Εκτελεστικός παραγωγός", "film", "?", "Executive Producer Line Producer"},
		{"Výkonný producent", "film", "Executive Producer", "Line Producer"},
		{"Виконавчий продюсер", "film", "Executive Producer", "Line Producer"},
		{"Исполнительный продюсер", "film", "Line Producer", "Executive Producer"},
		{"Producent wykonawczy", "film", "Line Producer", "Executive Producer"},
		{"Medprodusent", "film", "Associate Producer", ""},
		{"Samprodusent", "film", "Co-Producer", ""},
	} {
		in, err := role.ParseSetting(test.in)
		if err != nil {
			t.Fatal(err)
		}
		r := title.Parse(test.text, in)
		var others []string
		for v := range r.First().Alternatives() {
			others = append(others, v.String())
		}
		got := strings.Join(others, " ")
		for v := range strings.FieldsSeq(test.others) {
			got = strings.Replace(got, v, "", 1)
		}
		if parts(r) != test.want || strings.TrimSpace(got) != "" || len(strings.Join(others, " ")) != len(test.others) {
			t.Errorf("%q in %v: %s or %q, want %s or %q", test.text, in, parts(r), others, test.want, test.others)
		}
		if open := test.others != ""; open != r.FalseFriend() {
			t.Errorf("%q in %v: false friend %v, want %v", test.text, in, r.FalseFriend(), open)
		}
	}
}
