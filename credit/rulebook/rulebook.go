package rulebook

import (
	"errors"
	"fmt"
	"iter"
	"math"
	"strconv"
	"strings"

	"example.com/producedby/budget/money"
	"example.com/producedby/credit"
)

// EditionError reports an edition that the rulebook does not hold. Match it with
// errors.As.
type EditionError struct {
	Of          string // the rule sets asked for
	Edition     int    // as asked
	First, Last int    // editions held
}

// Error names the rule sets, the edition, and the editions held.
func (e *EditionError) Error() string {
	return fmt.Sprintf("rulebook: %s: edition %d, want %d to %d", e.Of, e.Edition, e.First, e.Last)
}

// Parameters are the numbers and readings that no source settles. The zero value
// stands for the defaults.
//
// A set that a parameter changes has an id and a name that say so:
// "pga-theatrical-2004-cap-3". [Lookup] knows the sets by default only.
type Parameters struct {
	// Majority is the share of a list of functions above which somebody did the
	// major portion of them. The guild's texts say "majority" and "major portion",
	// one report at least half. Empty means 1/2. It is below 1, as nobody does more
	// than all, unless AtLeast is set, and its denominator is at most 1000.
	Majority credit.Bound
	// AtLeast makes Majority a share that is enough, rather than one to exceed.
	AtLeast bool
	// FinancingShare is the least share of the financing that grounds a film's
	// Executive Producer. It was read in a copy of a superseded text only; whether
	// it holds today is unknown. Empty means 1/4.
	FinancingShare credit.Bound
	// ProducedByCap is how many people may be credited Produced By. One report says
	// three, another that there is no cap, and cases with four and five are known.
	// Zero means no cap.
	ProducedByCap int
}

// Bounds that stand where none is given.
const (
	defaultMajority  = "1/2"
	defaultFinancing = "1/4"
)

// maxNumber is the highest number that a rule can hold, maxDenominator that of a
// share of functions.
const (
	maxNumber      = math.MaxInt32
	maxDenominator = 1000
)

// bound returns a checked bound in lowest terms, or what stands where none is
// given.
func bound(given, otherwise credit.Bound) credit.Bound {
	if r, err := money.ParseRatio(string(given)); err == nil {
		return credit.Bound(r.String())
	}
	return otherwise
}

func (p Parameters) majority() credit.Bound { return bound(p.Majority, defaultMajority) }

func (p Parameters) financingShare() credit.Bound { return bound(p.FinancingShare, defaultFinancing) }

// validate returns an error naming every parameter that is no ratio or out of
// range.
func (p Parameters) validate() error {
	var problems []error
	problem := func(format string, args ...any) {
		problems = append(problems, fmt.Errorf("rulebook: parameters: "+format, args...))
	}
	ratio := func(name string, b credit.Bound) money.Ratio {
		r, err := money.ParseRatio(string(b))
		if b != "" && (err != nil || r.Sign() < 0 || r.Cmp(money.Whole(1)) > 0) {
			problem("%s: %q, want a ratio from 0 to 1, such as 1/4 for 25 %%", name, string(b))
		}
		return r
	}
	switch majority := ratio("majority", p.Majority); {
	case majority == money.Whole(1) && !p.AtLeast:
		problem("majority: %q, which nobody can exceed, want less than 1, or AtLeast", string(p.Majority))
	case majority.Den() > maxDenominator:
		problem("majority: %q, want a denominator of at most %d", string(p.Majority), maxDenominator)
	}
	ratio("financing share", p.FinancingShare)
	if p.ProducedByCap < 0 || p.ProducedByCap > maxNumber {
		problem("Produced By cap: %d, want 1 to %d, or 0 for no cap", p.ProducedByCap, maxNumber)
	}
	return errors.Join(problems...)
}

// share returns the test of the major portion of a list of functions.
func (p Parameters) share(of []credit.Function) credit.Share {
	if p.AtLeast {
		return credit.Share{Part: credit.Decided, Min: p.majority(), Of: of}
	}
	return credit.Share{Part: credit.Decided, Over: p.majority(), Of: of}
}

// change is a parameter that is not as by default, for the id and for the name of
// a set, with what it is by default, for the notes of its rules; the zero change is
// none.
type change struct{ id, name, otherwise string }

// noted adds to the note of a rule what is in use in place of which default.
func noted(r *credit.Rule, changes ...change) {
	for _, c := range changes {
		if c != (change{}) {
			r.Note = strings.TrimPrefix(fmt.Sprintf("%s In use: %s; the default is %s.", r.Note, c.name, c.otherwise), " ")
		}
	}
}

// changed returns the header of a set with an id and a name that tell of each
// change, so that nobody takes it for the set by default.
func changed(h credit.Header, changes ...change) credit.Header {
	var names []string
	for _, c := range changes {
		if c != (change{}) {
			h.ID += "-" + c.id
			names = append(names, c.name)
		}
	}
	if len(names) > 0 {
		h.Name += " (with " + strings.Join(names, ", ") + ")"
	}
	return h
}

// slug returns a bound in lowest terms as a part of an id.
func slug(b credit.Bound) string { return strings.ReplaceAll(string(b), "/", "-of-") }

func (p Parameters) majorityChange() change {
	switch b := p.majority(); {
	case p.AtLeast:
		return change{"at-least-" + slug(b), "a majority of at least " + string(b), "more than " + defaultMajority}
	case b != defaultMajority:
		return change{"over-" + slug(b), "a majority of more than " + string(b), "more than " + defaultMajority}
	default:
		return change{}
	}
}

func (p Parameters) financingChange() change {
	b := p.financingShare()
	if b == defaultFinancing {
		return change{}
	}
	return change{"financing-" + slug(b), "a financing share of " + string(b), defaultFinancing}
}

func (p Parameters) capChange() change {
	if p.ProducedByCap == 0 {
		return change{}
	}
	return change{fmt.Sprintf("cap-%d", p.ProducedByCap), fmt.Sprintf("at most %d Produced By", p.ProducedByCap), "no cap"}
}

// set makes a rule set of tables; those of this package are checked by its
// tests.
func set(h credit.Header, rules ...credit.Rule) *credit.RuleSet {
	s, err := credit.NewRuleSet(h, rules...)
	if err != nil {
		return &credit.RuleSet{}
	}
	return s
}

// of returns the rules that hold in an edition.
func of(rules []credit.Rule, edition int) []credit.Rule {
	var held []credit.Rule
	for _, r := range rules {
		if (r.From == 0 || edition >= r.From) && (r.To == 0 || edition <= r.To) {
			held = append(held, r)
		}
	}
	return held
}

// shelf holds the editions of one rule set, or a set without editions.
type shelf struct {
	id          string // without the edition
	first, last int    // editions, zero if there is one set alone
	rules       func(edition int) (*credit.RuleSet, error)
}

// shelves are in the order of [All].
var shelves = [...]shelf{
	{"ampas-best-picture", academyFirst, academyLast, AcademyBestPicture},
	{"ampas-animated-feature", 85, 98, func(n int) (*credit.RuleSet, error) { return Academy(AnimatedFeature, n) }},
	{"ampas-documentary-feature", 70, 98, func(n int) (*credit.RuleSet, error) { return Academy(DocumentaryFeature, n) }},
	{"ampas-documentary-short", 70, 98, func(n int) (*credit.RuleSet, error) { return Academy(DocumentaryShort, n) }},
	{"ampas-live-action-short", 70, 98, func(n int) (*credit.RuleSet, error) { return Academy(LiveActionShort, n) }},
	{"ampas-animated-short", 70, 98, func(n int) (*credit.RuleSet, error) { return Academy(AnimatedShort, n) }},
	{"ampas-international-feature", 97, 98, func(n int) (*credit.RuleSet, error) { return Academy(InternationalFeature, n) }},
	{"pga-feature-films", 0, 0, func(int) (*credit.RuleSet, error) { return PGAFeatureFilms(), nil }},
	{"pga-short-films", 0, 0, func(int) (*credit.RuleSet, error) { return PGAShortFilms(), nil }},
	{"pga-scripted-television", 0, 0, func(int) (*credit.RuleSet, error) { return PGAScriptedTelevision(), nil }},
	{"pga-non-fiction-television", 0, 0, func(int) (*credit.RuleSet, error) { return PGANonFictionTelevision(), nil }},
	{"pga-digital", 0, 0, func(int) (*credit.RuleSet, error) { return PGADigital(), nil }},
	{"pga-new-media-2004", 0, 0, func(int) (*credit.RuleSet, error) { return PGANewMedia2004(), nil }},
	{"pga-mark", 0, 0, func(int) (*credit.RuleSet, error) { return PGAMark(), nil }},
	{"pga-arbitration-2004", 0, 0, func(int) (*credit.RuleSet, error) { return PGAArbitration2004(), nil }},
	{"pga-theatrical-2004", 0, 0, func(int) (*credit.RuleSet, error) { return PGATheatrical2004(Parameters{}) }},
	{"pga-long-form-television-2004", 0, 0, func(int) (*credit.RuleSet, error) { return PGALongFormTelevision2004(Parameters{}) }},
	{"pga-television-series-2004", 0, 0, func(int) (*credit.RuleSet, error) { return PGATelevisionSeries2004(Parameters{}) }},
	{"producedby-weighted-majority", 0, 0, func(int) (*credit.RuleSet, error) { return WeightedMajority(ReportedWeights(), Parameters{}) }},
	{"emmy-drama-series", 2003, emmyLast, func(n int) (*credit.RuleSet, error) { return Emmys(DramaSeries, n, 0) }},
	{"emmy-comedy-series", 2003, emmyLast, func(n int) (*credit.RuleSet, error) { return Emmys(ComedySeries, n, 0) }},
	{"emmy-limited-series", 2015, emmyLast, func(n int) (*credit.RuleSet, error) { return Emmys(EmmyLimitedSeries, n, 0) }},
	{"emmy-television-movie", 2015, emmyLast, func(n int) (*credit.RuleSet, error) { return Emmys(EmmyTelevisionMovie, n, 0) }},
	{"emmy-reality-competition", 2015, emmyLast, func(n int) (*credit.RuleSet, error) { return Emmys(RealityCompetition, n, 0) }},
	{"emmy-structured-reality", 2015, emmyLast, func(n int) (*credit.RuleSet, error) { return Emmys(StructuredReality, n, 0) }},
	{"emmy-unstructured-reality", 2015, emmyLast, func(n int) (*credit.RuleSet, error) { return Emmys(UnstructuredReality, n, 0) }},
	{"emmy-variety-talk", 2015, emmyLast, func(n int) (*credit.RuleSet, error) { return Emmys(VarietyTalk, n, 0) }},
	{"emmy-variety-sketch", 2015, emmyLast, func(n int) (*credit.RuleSet, error) { return Emmys(VarietySketch, n, 0) }},
	{"emmy-documentary-series", 2015, emmyLast, func(n int) (*credit.RuleSet, error) { return Emmys(DocumentarySeries, n, 0) }},
	{"emmy-short-form", 2015, emmyLast, func(n int) (*credit.RuleSet, error) { return Emmys(ShortForm, n, 0) }},
	{"emmy-childrens-program", 2015, emmyLast, func(n int) (*credit.RuleSet, error) { return Emmys(ChildrensProgram, n, 0) }},
	{"emmy-animated-program", 2010, emmyLast, func(n int) (*credit.RuleSet, error) { return Emmys(AnimatedProgram, n, 0) }},
	{"bafta-best-film", 1998, 2020, BAFTABestFilm},
	{"wga-screenplay-2008", 0, 0, func(int) (*credit.RuleSet, error) { return WGAScreenplayCredit(2008) }},
	{"wga-screenplay-2010", 0, 0, func(int) (*credit.RuleSet, error) { return WGAScreenplayCredit(2010) }},
	{"bafta-british-film", 0, 0, func(int) (*credit.RuleSet, error) { return BAFTABritish(), nil }},
	{"bafta-debut", 0, 0, func(int) (*credit.RuleSet, error) { return BAFTADebut(), nil }},
	{"spirit-first-feature", 0, 0, func(int) (*credit.RuleSet, error) { return SpiritFirstFeature(), nil }},
	{"practice-observed", 0, 0, func(int) (*credit.RuleSet, error) { return PracticeObserved(), nil }},
	{"wga-article-14-2017", 0, 0, func(int) (*credit.RuleSet, error) { return WGAAdditionalCapacities(), nil }},
	{"dga-unit-production-manager", 0, 0, func(int) (*credit.RuleSet, error) { return DGAUnitProductionManager(), nil }},
	{"dgc-management-card", 0, 0, func(int) (*credit.RuleSet, error) { return DGCManagementCard(), nil }},
	{"dga-possessory-2004", 0, 0, func(int) (*credit.RuleSet, error) { return DGAPossessoryCredit(), nil }},
	{"eurimages-co-production", 0, 0, func(int) (*credit.RuleSet, error) { return Eurimages(), nil }},
	{"co-production-convention-1992", 0, 0, func(int) (*credit.RuleSet, error) { return CoProductionConvention1992(), nil }},
	{"co-production-convention-2017", 0, 0, func(int) (*credit.RuleSet, error) { return CoProductionConvention2017(), nil }},
}

// All yields every rule set of the rulebook with the default parameters, by
// body, then by award or medium, then by edition.
func All() iter.Seq[*credit.RuleSet] {
	return func(yield func(*credit.RuleSet) bool) {
		for i := range shelves {
			for n := shelves[i].first; n <= shelves[i].last; n++ {
				if s, err := shelves[i].rules(n); err != nil || !yield(s) {
					return
				}
			}
		}
	}
}

// Lookup returns the rule set with the given id, such as "ampas-best-picture-98",
// with the default parameters. It makes that set alone; keep it to ask it often.
func Lookup(id string) (*credit.RuleSet, bool) {
	for i := range shelves {
		of := &shelves[i]
		rest, ok := strings.CutPrefix(id, of.id)
		if !ok || of.first == 0 && rest != "" {
			continue
		}
		edition := 0
		if of.first != 0 {
			var err error
			digits, numbered := strings.CutPrefix(rest, "-")
			edition, err = strconv.Atoi(digits)
			if !numbered || err != nil || strconv.Itoa(edition) != digits || edition < of.first || edition > of.last {
				continue
			}
		}
		s, err := of.rules(edition)
		return s, err == nil
	}
	return nil, false
}
