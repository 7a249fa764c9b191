package rulebook

import (
	"fmt"
	"slices"

	"example.com/producedby/credit"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// EmmyCategory is a programme category of the Primetime Emmy Awards.
//
// The zero value means that no category was named.
type EmmyCategory uint8

const (
	// DramaSeries is Outstanding Drama Series.
	DramaSeries EmmyCategory = iota + 1
	// ComedySeries is Outstanding Comedy Series.
	ComedySeries
	// EmmyLimitedSeries is Outstanding Limited Series, earlier Miniseries.
	EmmyLimitedSeries
	// EmmyTelevisionMovie is Outstanding Television Movie.
	EmmyTelevisionMovie
	// RealityCompetition is Outstanding Reality-Competition Program.
	RealityCompetition
	// StructuredReality is Outstanding Structured Reality Program.
	StructuredReality
	// UnstructuredReality is Outstanding Unstructured Reality Program.
	UnstructuredReality
	// VarietyTalk is Outstanding Variety Talk Series.
	VarietyTalk
	// VarietySketch is Outstanding Variety Sketch Series.
	VarietySketch
	// DocumentarySeries is Outstanding Documentary or Nonfiction Series.
	DocumentarySeries
	// ShortForm is Outstanding Short Form Comedy or Drama Series.
	ShortForm
	// ChildrensProgram is Outstanding Children's Program.
	ChildrensProgram
	// AnimatedProgram is Outstanding Animated Program.
	AnimatedProgram
)

const (
	emmyFirst = 2000
	emmyLast  = 2019
)

var emmyCategories = [...]struct{ slug, name string }{
	DramaSeries:         {"drama-series", "Drama Series"},
	ComedySeries:        {"comedy-series", "Comedy Series"},
	EmmyLimitedSeries:   {"limited-series", "Limited Series"},
	EmmyTelevisionMovie: {"television-movie", "Television Movie"},
	RealityCompetition:  {"reality-competition", "Reality-Competition Program"},
	StructuredReality:   {"structured-reality", "Structured Reality Program"},
	UnstructuredReality: {"unstructured-reality", "Unstructured Reality Program"},
	VarietyTalk:         {"variety-talk", "Variety Talk Series"},
	VarietySketch:       {"variety-sketch", "Variety Sketch Series"},
	DocumentarySeries:   {"documentary-series", "Documentary or Nonfiction Series"},
	ShortForm:           {"short-form", "Short Form Comedy or Drama Series"},
	ChildrensProgram:    {"childrens-program", "Children's Program"},
	AnimatedProgram:     {"animated-program", "Animated Program"},
}

// emmyTitles are the titles seen in every programme category.
var emmyTitles = []role.Title{
	role.TitleExecutiveProducer, role.TitleCoExecutiveProducer, role.TitleSupervisingProducer, role.TitleProducer, role.TitleProducedBy,
}

// emmyNever are the titles never seen in a programme category from 2000 on.
var emmyNever = []role.Title{
	role.TitleCoProducer, role.TitleAssociateProducer, role.TitleLineProducer, role.TitleCoordinatingProducer, role.TitleSegmentProducer,
}

// Emmys returns who may be named for a programme at the Primetime Emmy Awards of
// a year from 2000 to 2019: by titles seen on the final rosters, and from 2006 by
// the substance of the work. cap is the average roster of the category over the
// five years before, which from 2010 is the most that passes without review;
// zero leaves it out. From 2006 to 2009 the caps are those of the rules.
//
// The rule books were read on their first page only: titles are practice
// observed. It returns an [*EditionError] for a year that is not held, and an
// error for a category out of range or a negative cap.
func Emmys(c EmmyCategory, year, cap int) (*credit.RuleSet, error) {
	if c == 0 || int(c) >= len(emmyCategories) || cap < 0 {
		return nil, fmt.Errorf("rulebook: Primetime Emmy Awards: category %d, cap %d, want one of the constants and a cap from 0", c, cap)
	}
	if year < emmyFirst || year > emmyLast {
		return nil, &EditionError{Of: "Primetime Emmy Awards", Edition: year, First: emmyFirst, Last: emmyLast}
	}
	category := emmyCategories[c]
	rules := append([]credit.Rule{emmySeen(c, year)}, of(emmyRules[:], year)...)
	if limit := emmyCap(c, year, cap); limit > 0 {
		over := emmyOverCap
		over.Test = credit.Holders{Titles: emmyAccepted(c, year), Min: limit + 1}
		rules = append(rules, over)
	}
	if c == AnimatedProgram {
		rules = append(rules, emmyAnimated)
	}
	return credit.NewRuleSet(credit.Header{
		ID:      fmt.Sprintf("emmy-%s-%d", category.slug, year),
		Name:    fmt.Sprintf("Primetime Emmy Award for Outstanding %s, %d", category.name, year),
		Body:    televisionAcademy,
		Edition: fmt.Sprint(year),
		Number:  year,
		Grants:  "a place on the roster",
	}, rules...)
}

const televisionAcademy credit.Body = "Television Academy"

// emmyCap is the most names that pass without review, zero if none is known.
func emmyCap(c EmmyCategory, year, given int) int {
	switch {
	case year >= 2010:
		return given
	case year >= 2006 && c == ComedySeries:
		return 11
	case year >= 2006 && c == DramaSeries:
		return 10
	default:
		return 0
	}
}

// emmyAccepted returns the titles seen in a category and year.
func emmyAccepted(c EmmyCategory, year int) []role.Title {
	titles := slices.Clone(emmyTitles)
	switch c {
	case EmmyTelevisionMovie, ShortForm:
		titles = slices.DeleteFunc(titles, func(t role.Title) bool { return t == role.TitleSupervisingProducer })
	case RealityCompetition:
		titles = append(titles, role.TitleSeniorProducer)
	case StructuredReality, UnstructuredReality:
		titles = append(titles, role.TitleSeniorProducer, role.TitleSeriesProducer)
	case DocumentarySeries:
		titles = append(titles, role.TitleSeriesProducer)
	case VarietyTalk:
		titles = append(titles, "Executive Producer/Host", "Producer/Host", "Host")
	case DramaSeries, ComedySeries:
		if year >= 2014 {
			titles = append(titles, role.TitleConsultingProducer)
		}
	}
	return titles
}

// emmySeen is the rule of the titles seen.
func emmySeen(c EmmyCategory, year int) credit.Rule {
	return credit.Rule{
		ID: credit.RuleID(fmt.Sprintf("emmy-1-%s%s", emmyCategories[c].slug, emmyEra(c, year))), Body: televisionAcademy, Edition: "rosters 2000 to 2019",
		Force: credit.Notes, Subject: credit.OnPerson, Status: credit.Observed,
		Test: credit.None{credit.AskedTitle(emmyAccepted(c, year))},
		Text: "The title is not among those seen on the final rosters of the category.",
		Ref:  cite.Ref{Source: "am117-emmy-awards"},
		Note: "Practice; the rule book was not read. Consulting producers are seen from 2014 on, in scripted series.",
	}
}

// emmyEra tells the years apart in which the titles of a category differ.
func emmyEra(c EmmyCategory, year int) string {
	if (c == DramaSeries || c == ComedySeries) && year >= 2014 {
		return "-2014"
	}
	return ""
}

var emmyRules = [...]credit.Rule{
	{
		ID: "emmy-4", Body: televisionAcademy, Edition: "rosters 2000 to 2019", From: 2000, To: 2019,
		Titles: emmyNever,
		Force:  credit.Bars, Subject: credit.OnPerson, Status: credit.Observed,
		Test: credit.All{},
		Text: "Co-producers, associate, line, coordinating and segment producers were never named from 2000 on.",
		Ref:  cite.Ref{Source: "am117-emmy-awards"},
		Note: "Practice; the rule book was not read.",
	},
	{
		ID: "emmy-5", Body: televisionAcademy, Edition: "2006", From: 2006,
		Force: credit.Defines, Subject: credit.OnPerson, Status: credit.InForce,
		Test: credit.Is(SubstantiveContribution),
		Text: "A title alone is not enough: whoever is named made a significant and substantive contribution.",
		Ref:  cite.Ref{Source: "variety-2006-roll-the-credits"},
		Note: "Reported for 2006; that it still stands was not confirmed.",
	},
}

// emmyOverCap lacks its test, which has a parameter.
var emmyOverCap = credit.Rule{
	ID: "emmy-6", Body: televisionAcademy, Edition: "2006; from 2010 the average of five years",
	Force: credit.Notes, Subject: credit.OnList, Status: credit.Parameter,
	Text: "More names than the guideline: the list is reviewed, not rejected.",
	Ref:  cite.Ref{Source: "variety-2007-tv-academy-softens-on-caps"},
	Note: "The caps of 2006 were softened in 2007 and exceeded every year.",
}

var emmyAnimated = credit.Rule{
	ID: "emmy-7", Body: televisionAcademy, Edition: "about 2012",
	Force: credit.Requires, Subject: credit.OnList, Status: credit.Historical,
	Test: credit.None{
		credit.Holders{Titles: []role.Title{role.TitleDirector, role.TitleDirectedBy}, Min: 5},
		credit.Holders{Titles: []role.Title{role.TitleWrittenBy, "Writer"}, Min: 4},
		credit.Holders{Titles: emmyTitles, Min: 15},
	},
	Text: "An animated programme names at most four directors, three writers and fourteen producers.",
	Ref:  cite.Ref{Source: "wikipedia-emmy-animated-program-mirror"},
	Note: "A mirror of an encyclopaedia, undated; rosters peak at twenty-one names.",
}
