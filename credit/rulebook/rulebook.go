package rulebook

import (
	"errors"
	"fmt"
	"iter"
	"math"
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
		problem("majority: %q, which nobody can exceed, want less, or AtLeast", string(p.Majority))
	case majority.Den() > maxDenominator:
		problem("majority: %q, want a denominator of at most %d", string(p.Majority), maxDenominator)
	}
	ratio("financing share", p.FinancingShare)
	if p.ProducedByCap < 0 || p.ProducedByCap > maxNumber {
		problem("Produced By cap: %d, want the most people, or 0 for no cap", p.ProducedByCap)
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
// a set; the zero change is none.
type change struct{ id, name string }

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
		return change{"at-least-" + slug(b), "a majority of at least " + string(b)}
	case b != defaultMajority:
		return change{"over-" + slug(b), "a majority of more than " + string(b)}
	default:
		return change{}
	}
}

func (p Parameters) financingChange() change {
	b := p.financingShare()
	if b == defaultFinancing {
		return change{}
	}
	return change{"financing-" + slug(b), "a financing share of " + string(b)}
}

func (p Parameters) capChange() change {
	if p.ProducedByCap == 0 {
		return change{}
	}
	return change{fmt.Sprintf("cap-%d", p.ProducedByCap), fmt.Sprintf("at most %d Produced By", p.ProducedByCap)}
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

// All yields every rule set of the rulebook with the default parameters, by
// body, then by award or medium, then by edition.
func All() iter.Seq[*credit.RuleSet] {
	return func(yield func(*credit.RuleSet) bool) {
		for _, sets := range []iter.Seq[*credit.RuleSet]{allAcademy, allGuild, allEmmys, allOthers} {
			for s := range sets {
				if !yield(s) {
					return
				}
			}
		}
	}
}

func allAcademy(yield func(*credit.RuleSet) bool) {
	for n := academyFirst; n <= academyLast; n++ {
		if s, err := AcademyBestPicture(n); err != nil || !yield(s) {
			return
		}
	}
	for c := AnimatedFeature; c <= InternationalFeature; c++ {
		for n := academyCategories[c].first; n <= academyCategories[c].last; n++ {
			if s, err := Academy(c, n); err != nil || !yield(s) {
				return
			}
		}
	}
}

func allGuild(yield func(*credit.RuleSet) bool) {
	for _, s := range []*credit.RuleSet{PGAFeatureFilms(), PGAShortFilms(), PGAScriptedTelevision(), PGANonFictionTelevision(), PGADigital(), PGANewMedia2004(), PGAMark(), PGAArbitration2004()} {
		if !yield(s) {
			return
		}
	}
	weighted := func(p Parameters) (*credit.RuleSet, error) { return WeightedMajority(ReportedWeights(), p) }
	for _, make := range []func(Parameters) (*credit.RuleSet, error){PGATheatrical2004, PGALongFormTelevision2004, PGATelevisionSeries2004, weighted} {
		if s, err := make(Parameters{}); err != nil || !yield(s) {
			return
		}
	}
}

func allEmmys(yield func(*credit.RuleSet) bool) {
	for c := DramaSeries; c <= AnimatedProgram; c++ {
		for year := emmyCategories[c].first; year <= emmyLast; year++ {
			if s, err := Emmys(c, year, 0); err != nil || !yield(s) {
				return
			}
		}
	}
}

func allOthers(yield func(*credit.RuleSet) bool) {
	for year := 1998; year <= 2020; year++ {
		if s, err := BAFTABestFilm(year); err != nil || !yield(s) {
			return
		}
	}
	for _, year := range []int{2008, 2010} {
		if s, err := WGAScreenplayCredit(year); err != nil || !yield(s) {
			return
		}
	}
	for _, s := range []*credit.RuleSet{
		BAFTABritish(), BAFTADebut(), SpiritFirstFeature(), PracticeObserved(), WGAAdditionalCapacities(), DGAUnitProductionManager(), DGCManagementCard(), DGAPossessoryCredit(),
		Eurimages(), CoProductionConvention1992(), CoProductionConvention2017(),
	} {
		if !yield(s) {
			return
		}
	}
}

// Lookup returns the rule set with the given id, such as "ampas-best-picture-98",
// with the default parameters.
func Lookup(id string) (*credit.RuleSet, bool) {
	for s := range All() {
		if s.ID() == id {
			return s, true
		}
	}
	return nil, false
}
