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
		if r := title.Parse(text, role.Setting{}); [2]int{r.First().FirstYear, r.First().LastYear} != want {
			t.Errorf("%q: %d to %d, want %v", text, r.First().FirstYear, r.First().LastYear, want)
		}
	}
}

// TestEpisodesWritten reads episodes as listings write them.
func TestEpisodesWritten(t *testing.T) {
	for text, want := range map[string][3]int{
		"Producer (S01E03)":      {0, 3, 3},
		"Producer (s2e10)":       {0, 10, 10},
		"Producer (1x03)":        {0, 3, 3},
		"Producent (3 odcinki)":  {3, 0, 0},
		"Producent (5 odcinków)": {5, 0, 0},
		"制片人(全12集)":              {12, 0, 0},
	} {
		r := title.Parse(text, role.Setting{})
		if [3]int{r.First().Episodes, r.First().FirstEpisode, r.First().LastEpisode} != want || r.Qualifier != "" || r.Role() != role.Producer {
			t.Errorf("%q: %d episodes, %d to %d, with %q, want %v", text, r.First().Episodes, r.First().FirstEpisode, r.First().LastEpisode, r.Qualifier, want)
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
