package title_test

import (
	"testing"
)

// TestDashes reads dashes, tabs and spaced hyphens that join a title, and those
// that set it off from what stands beside it.
func TestDashes(t *testing.T) {
	inFilm(t, map[string]string{
		"Co–Executive Producer":                              "Co-Executive Producer",
		"Co - Executive Producer - BBC":                      "Co-Executive Producer, with BBC",
		"Line\tProducer":                                     "Line Producer",
		"Unit\tProduction\tManager":                          "Unit Production Manager",
		"Exec\u00adutive\u2013Producer":                      "Executive Producer",
		"Jane Roe – Co - Producer":                           "Co-Producer, with Jane Roe",
		"Co – Producer / Line - Producer":                    "Co-Producer + Line Producer",
		"Co – Producer and Line – Producer":                  "Co-Producer + Line Producer",
		"Co - Producer: Jane – Marie Roe":                    "Co-Producer, with Jane – Marie Roe",
		"(Co – Producer) (uncredited)":                       "Co-Producer",
		"Line Producer - Berlin Unit":                        "Line Producer, with Berlin Unit",
		"Producer – BBC":                                     "Producer, with BBC",
		"Producer - Drama Group":                             "Producer, with Drama Group",
		"Crew - Line Producer":                               "Line Producer",
		"Jane Roe\tLine Producer":                            "Line Producer, with Jane Roe",
		"Executive Producer – Line Producer":                 "Executive Producer + Line Producer",
		"Executive Producer \u2012 Line Producer":            "Executive Producer + Line Producer",
		"Unit Production Manager – First Assistant Director": "Unit Production Manager + First Assistant Director",
		"Line – Producer\tCo – Producer":                     "Line Producer + Co-Producer",
	})
}
