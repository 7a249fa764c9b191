package title_test

import (
	"testing"

	"example.com/producedby/role"
	"example.com/producedby/role/title"
)

// TestYearsInOrder: a range of years written backwards is one all the same.
func TestYearsInOrder(t *testing.T) {
	for text, want := range map[string][2]int{
		"Producer (2020-2016)": {2016, 2020},
		"Producer (2016-2020)": {2016, 2020},
		"Producer (2016-)":     {2016, 0},
		"Producer (2016)":      {2016, 2016},
	} {
		if r := title.Parse(text, role.Setting{}); [2]int{r.FirstYear, r.LastYear} != want {
			t.Errorf("%q: %d to %d, want %v", text, r.FirstYear, r.LastYear, want)
		}
	}
}

// TestLanguageOfAssistants tells French and Portuguese from words that they share
// with English and Italian.
func TestLanguageOfAssistants(t *testing.T) {
	for text, want := range map[string]title.Language{
		"assistant de production":  title.French,
		"assistente de produção":   title.Portuguese,
		"Production Assistant":     title.English,
		"assistente di produzione": title.Italian,
	} {
		r := title.Parse(text, role.Setting{})
		if p := r.First(); r.Language != want || p.Role != role.ProductionAssistant {
			t.Errorf("%q: %v in %q, want the production assistant in %q", text, p.Role, r.Language, want)
		}
	}
}
