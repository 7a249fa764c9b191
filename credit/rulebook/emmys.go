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

const emmyLast = 2019 // the year with which the rosters end

// emmyCategories holds the categories with the first year whose titles were
// counted, of animated programmes the names alone, and the settings they are for.
var emmyCategories = [...]struct {
	slug, name string
	first      int
	settings   []role.Setting
}{
	DramaSeries:         {"drama-series", "Drama Series", 2003, series},
	ComedySeries:        {"comedy-series", "Comedy Series", 2003, series},
	EmmyLimitedSeries:   {"limited-series", "Limited Series", 2015, limitedSeries},
	EmmyTelevisionMovie: {"television-movie", "Television Movie", 2015, televisionMovie},
	RealityCompetition:  {"reality-competition", "Reality-Competition Program", 2015, nonFictionSeries},
	StructuredReality:   {"structured-reality", "Structured Reality Program", 2015, nonFictionSeries},
	UnstructuredReality: {"unstructured-reality", "Unstructured Reality Program", 2015, nonFictionSeries},
	VarietyTalk:         {"variety-talk", "Variety Talk Series", 2015, television},
	VarietySketch:       {"variety-sketch", "Variety Sketch Series", 2015, television},
	DocumentarySeries:   {"documentary-series", "Documentary or Nonfiction Series", 2015, documentarySeries},
	ShortForm:           {"short-form", "Short Form Comedy or Drama Series", 2015, programmes},
	ChildrensProgram:    {"childrens-program", "Children's Program", 2015, television},
	AnimatedProgram:     {"animated-program", "Animated Program", 2010, television},
}

// Settings of programmes. No format of a setting is variety, children's or
// animated: those categories are for television at large. Short forms run on the
// web as well.
var (
	series            = []role.Setting{{Medium: role.Television, Format: role.ScriptedSeries}}
	limitedSeries     = []role.Setting{{Medium: role.Television, Format: role.LimitedSeries}}
	documentarySeries = []role.Setting{{Medium: role.Television, Format: role.NonFictionSeries}, {Medium: role.Television, Format: role.Documentary}}
	programmes        = []role.Setting{{Medium: role.Television}, {Medium: role.Digital, Format: role.WebSeries}, {Medium: role.Digital, Format: role.Short}}
)

// emmyTitles are the titles that may be considered in scripted programmes, and
// are seen in most other categories.
var emmyTitles = []role.Title{
	role.TitleExecutiveProducer, role.TitleCoExecutiveProducer, role.TitleSupervisingProducer, role.TitleProducer, role.TitleProducedBy,
}

// emmyNever are the titles never seen in a programme category from 2000 on.
var emmyNever = []role.Title{
	role.TitleCoProducer, role.TitleAssociateProducer, role.TitleLineProducer, role.TitleCoordinatingProducer, role.TitleSegmentProducer,
}

// Emmys returns who may be named for a programme at the Primetime Emmy Awards of
// a year: by titles seen on the final rosters, and from 2006 by the substance of
// the work. The years held end with 2019; they begin with 2003 for drama and
// comedy series, 2010 for animated programmes, whose titles were not counted,
// and 2015 for the other categories. cap is the average roster of the category
// over the five years before, which from 2010 is the most that passes without
// review; zero leaves it out, and a set that has it says so in its id and name.
// Before 2010 there is none to give: from 2006 to 2009 the caps of drama and comedy
// series are those of the rules.
//
// The rule books were read on their first page only: titles are practice
// observed. It returns an [*EditionError] for a year that is not held, and an
// error for a category out of range, a negative cap or one given for a year before
// 2010.
func Emmys(c EmmyCategory, year, cap int) (*credit.RuleSet, error) {
	if c == 0 || int(c) >= len(emmyCategories) {
		return nil, fmt.Errorf("rulebook: Primetime Emmy Awards: category %d, want 1 to %d, DramaSeries to AnimatedProgram", c, len(emmyCategories)-1)
	}
	category := emmyCategories[c]
	if year < category.first || year > emmyLast {
		return nil, &EditionError{Of: "Primetime Emmy Award for Outstanding " + category.name, Edition: year, First: category.first, Last: emmyLast}
	}
	switch {
	case cap != 0 && year < 2010:
		return nil, fmt.Errorf("rulebook: Primetime Emmy Awards: cap: %d in %d, want 0: averages count from 2010", cap, year)
	case cap < 0 || cap >= maxNumber:
		return nil, fmt.Errorf("rulebook: Primetime Emmy Awards: cap: %d, want 1 to %d, or 0 for none", cap, maxNumber-1)
	}
	var average change
	if cap > 0 {
		average = change{fmt.Sprintf("average-%d", cap), fmt.Sprintf("an average roster of %d", cap), "none"}
	}
	var rules []credit.Rule
	if c != AnimatedProgram {
		rules = append(rules, emmySeen(c, year))
	}
	if c == DramaSeries || c == ComedySeries {
		rules = append(rules, of(emmyConsulting[:], year)...)
	}
	rules = append(rules, of(emmyRules[:], year)...)
	if year >= 2006 {
		rules = append(rules, emmySubstance(c, year))
	}
	if limit := emmyCap(c, year, cap); limit > 0 {
		over := emmyOverAverage
		if year < 2010 {
			over = emmyOverCap
			over.ID += credit.RuleID("-" + category.slug)
			over.Settings = category.settings
		}
		over.Test = credit.Holders{Titles: emmyAccepted(c, year), Min: limit + 1}
		noted(&over, average)
		rules = append(rules, over)
	}
	if c == AnimatedProgram {
		rules = append(rules, of(emmyAnimated[:], year)...)
	}
	return credit.NewRuleSet(changed(credit.Header{
		ID:      fmt.Sprintf("emmy-%s-%d", category.slug, year),
		Name:    fmt.Sprintf("Primetime Emmy Award for Outstanding %s, %d", category.name, year),
		Body:    televisionAcademy,
		Edition: fmt.Sprint(year),
		Number:  year,
		Grants:  "a place on the roster",
	}, average), rules...)
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
		titles = withoutTitle(titles, role.TitleSupervisingProducer)
	case RealityCompetition:
		titles = append(withoutTitle(titles, role.TitleProducedBy), role.TitleSeniorProducer)
	case StructuredReality, UnstructuredReality:
		titles = append(withoutTitle(titles, role.TitleProducedBy), role.TitleSeniorProducer, role.TitleSeriesProducer)
	case DocumentarySeries:
		titles = append(titles, role.TitleSeriesProducer)
	case VarietyTalk:
		titles = append(titles, "Executive Producer/Host", "Producer/Host", "Host")
	case VarietySketch:
		titles = append(titles, role.TitleConsultingProducer)
	case DramaSeries, ComedySeries:
		if year >= 2014 {
			titles = append(titles, role.TitleConsultingProducer)
		}
	}
	return titles
}

// withoutTitle removes a title.
func withoutTitle(titles []role.Title, without role.Title) []role.Title {
	return slices.DeleteFunc(titles, func(t role.Title) bool { return t == without })
}

// emmySeen is the rule of the titles seen.
func emmySeen(c EmmyCategory, year int) credit.Rule {
	suffix, first, last := emmyEra(c, year)
	edition := fmt.Sprintf("rosters %d to %d", first, last)
	note := "Practice, counted over these years together; the rule book was not read."
	if first == 2010 && last == 2013 || first == 2014 {
		edition = "rosters 2010 to 2014"
		note = "Practice, counted over these years together, save that consulting producers are named from 2014 on; the rule book was not read."
	}
	return credit.Rule{
		Settings: emmyCategories[c].settings,
		ID:       credit.RuleID(fmt.Sprintf("emmy-1-%s%s", emmyCategories[c].slug, suffix)), Body: televisionAcademy,
		Edition: edition, From: first, To: last,
		Force: credit.Notes, Subject: credit.OnPerson, Status: credit.Observed,
		Test: credit.None{credit.AskedTitle(emmyAccepted(c, year))},
		Text: "The title is not among those seen on the final rosters of the category.",
		Ref:  cite.Ref{Source: "am117-emmy-awards"},
		Note: note,
	}
}

// emmySubstance is the rule of the work, under the titles that are considered.
func emmySubstance(c EmmyCategory, year int) credit.Rule {
	suffix, _, _ := emmyEra(c, year)
	return credit.Rule{
		Settings: emmyCategories[c].settings,
		ID:       credit.RuleID(fmt.Sprintf("emmy-5-%s%s", emmyCategories[c].slug, suffix)), Body: televisionAcademy,
		Edition: "2006", From: 2006, Titles: emmyAccepted(c, year),
		Force: credit.Defines, Subject: credit.OnPerson, Status: credit.Historical,
		Test: credit.Is(SubstantiveContribution),
		Text: "A title alone is not enough: whoever is named has one of the titles that are considered and made a significant and substantive contribution.",
		Ref:  cite.Ref{Source: "variety-2006-roll-the-credits"},
		Note: "Reported for 2006; that it still stands was not confirmed. The titles are those seen on the rosters.",
	}
}

// emmyEra returns the years around year in which the same titles of a category are
// accepted, and what tells them apart in the id of the rule. Those of 2010 to 2014
// were counted together, and consulting producers are named from 2014.
func emmyEra(c EmmyCategory, year int) (suffix string, first, last int) {
	first, last = emmyCategories[c].first, emmyLast
	switch {
	case c != DramaSeries && c != ComedySeries:
		return "", first, last
	case year >= 2015:
		return "-2015", 2015, last
	case year >= 2014:
		return "-2014", 2014, 2014
	case year >= 2010:
		return "-2010", 2010, 2013
	default:
		return "", first, 2009
	}
}

// emmyConsulting is when consulting producers were not named in scripted series, and
// when they came back. The two names that the counts of comedy have somewhere from
// 2010 to 2014 are those of 2014, as none was seen before; those of drama have none
// then.
var emmyConsulting = [...]credit.Rule{
	{
		ID: "emmy-3", Body: televisionAcademy, Edition: "rosters 2000 to 2013", From: 2000, To: 2013, Settings: series,
		Titles: consulting,
		Force:  credit.Bars, Subject: credit.OnPerson, Status: credit.Observed,
		Test: credit.All{},
		Text: "Consulting producers were not named in scripted series from 2000 to 2013.",
		Ref:  cite.Ref{Source: "am117-emmy-awards"},
		Note: "Practice; the rule book was not read. The two that the counts of comedy have from 2010 to 2014 are of 2014.",
	},
	{
		ID: "emmy-3-2014", Body: televisionAcademy, Edition: "rosters from 2014", From: 2014, To: 2014, Settings: series,
		Titles: consulting,
		Force:  credit.Notes, Subject: credit.OnPerson, Status: credit.Observed,
		Test: credit.All{},
		Text: "Consulting producers are named again in scripted series from 2014 on.",
		Ref:  cite.Ref{Source: "am117-emmy-awards"},
		Note: "Practice; a change of the rule is likely, its text was not found. The counts by category have none in drama from 2010 to 2014.",
	},
}

var consulting = []role.Title{role.TitleConsultingProducer}

var emmyRules = [...]credit.Rule{
	{
		ID: "emmy-4", Body: televisionAcademy, Edition: "rosters 2000 to 2019", From: 2000, To: 2019, Settings: programmes,
		Titles: emmyNever,
		Force:  credit.Bars, Subject: credit.OnPerson, Status: credit.Observed,
		Test: credit.All{},
		Text: "Co-producers, associate, line, coordinating and segment producers were never named from 2000 on.",
		Ref:  cite.Ref{Source: "am117-emmy-awards"},
		Note: "Practice; the rule book was not read.",
	},
}

// emmyOverCap lacks its test, whose number differs by category, and the end of
// its id, which is the category.
var emmyOverCap = credit.Rule{
	ID: "emmy-6-2006", Body: televisionAcademy, Edition: "2006 to 2009", From: 2006, To: 2009,
	Force: credit.Notes, Subject: credit.OnList, Status: credit.Historical,
	Text: "More names than eleven for a comedy series or ten for a drama series: the list is reviewed, not rejected.",
	Ref:  cite.Ref{Source: "variety-2008-guild-first-crack-at-emmy-credits"},
	Note: "Variety reported in 2007 that the caps of 2006 had become a guideline; rosters exceeded them every year.",
}

// emmyOverAverage lacks its test, which has a parameter.
var emmyOverAverage = credit.Rule{
	ID: "emmy-6-2010", Body: televisionAcademy, Edition: "62nd, 2010", From: 2010, Settings: programmes,
	Force: credit.Notes, Subject: credit.OnList, Status: credit.Parameter,
	Text: "More names than the average roster of the category over the five years before: the list is reviewed, not rejected.",
	Ref:  cite.Ref{Source: "deadline-2010-emmys-producers-wait"},
	Note: "Reported for 2010; the average is the caller's to give.",
}

var emmyAnimated = [...]credit.Rule{{
	ID: "emmy-7", Body: televisionAcademy, Edition: "about 2012", From: 2012, Settings: television,
	Force: credit.Requires, Subject: credit.OnList, Status: credit.Historical,
	Test: credit.None{
		credit.Holders{Titles: []role.Title{role.TitleDirector, role.TitleDirectedBy}, Min: 5},
		credit.Holders{Titles: []role.Title{role.TitleWrittenBy, "Writer"}, Min: 4},
		credit.Holders{Titles: emmyTitles, Min: 15},
	},
	Text: "An animated programme names at most four directors, three writers and fourteen producers.",
	Ref:  cite.Ref{Source: "wikipedia-emmy-animated-program-mirror"},
	Note: "A mirror of an encyclopaedia, about 2012: when the rule began and ended is not known. Rosters peak at twenty-one names from 2010 to 2019.",
}}
