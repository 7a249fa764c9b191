package rulebook

import (
	"errors"
	"fmt"
	"strconv"

	"example.com/producedby/credit"
	"example.com/producedby/role"
)

// MarkParameters are the numbers in the rules of the Producers Mark that are those
// of one year or of one report. The zero value stands for the defaults.
type MarkParameters struct {
	// PrincipalCrew is how many principal crew the notice lists at least. Zero means
	// 5, as in 2015; no other year was read.
	PrincipalCrew int
	// Partners is how many producers are assessed as one where they are a
	// partnership. Zero means 2, as in 2018; no later year was read.
	Partners int
	// Panel and AppealPanel are how many judges sit on the first panel and on that of
	// an appeal. Zero means 3, by one report of 2010; later panels were not confirmed.
	Panel, AppealPanel int
	// FromFirst is how many of an appeal's panel sat on the first one. Zero means 1, by
	// the same report, and -1 none.
	FromFirst int
}

// PGAMarkWith returns the rules of [PGAMark] with other numbers. A set whose numbers
// are not the defaults says so in its id and name: "pga-mark-crew-4". It returns an
// error that names every number out of range.
func PGAMarkWith(p MarkParameters) (*credit.RuleSet, error) {
	crew, crewChange := numberOr("principal crew", "crew", p.PrincipalCrew, 5)
	partners, partnersChange := numberOr("partners", "partners", p.Partners, 2)
	panel, panelChange := numberOr("panel", "panel", p.Panel, 3)
	appeal, appealChange := numberOr("appeal panel", "appeal-panel", p.AppealPanel, 3)
	first, firstChange := numberOr("members from the first panel", "from-first", p.FromFirst, 1)
	if p.FromFirst == -1 {
		first, firstChange = "0", change{"from-first-0", "members from the first panel of 0", "1"}
	}
	if err := p.validate(); err != nil {
		return nil, err
	}
	rules := markRules()
	for i := range rules {
		r := &rules[i]
		switch r.ID {
		case "pga-mark-8":
			test := r.Test.(credit.All)
			r.Test = append(credit.All{credit.Measure{Quantity: TeamSize, Min: partners, Max: partners}}, test[1:]...)
			if partnersChange != (change{}) {
				noted(r, partnersChange)
				r.Text = fmt.Sprintf("Producers, %s of them, whom the panel found to be a partnership, and who all asked for it, are assessed as one producer; in films alone.", partners)
			}
		case "pga-mark-10":
			r.Test = credit.Measure{Quantity: CrewListed, Under: crew}
			if crewChange != (change{}) {
				noted(r, crewChange)
				r.Text = fmt.Sprintf("The notice lists the producers in contractual billing order and at least %s principal crew.", crew)
			}
		case "pga-det-1":
			r.Test = credit.Any{
				credit.None{credit.Measure{Quantity: PanelSize, Min: panel, Max: panel}},
				credit.None{credit.Measure{Quantity: AppealPanelSize, Min: appeal, Max: appeal}},
				credit.None{credit.Measure{Quantity: AppealPanelFromFirst, Min: first, Max: first}},
			}
			if (panelChange != change{}) || (appealChange != change{}) || (firstChange != change{}) {
				noted(r, panelChange, appealChange, firstChange)
				r.Text = fmt.Sprintf("A first panel has %s judges, that of an appeal %s, of whom %s sat on the first, and the result is final at the Guild; this panel was another.", panel, appeal, first)
			}
		}
	}
	return credit.NewRuleSet(changed(markHeader(), crewChange, partnersChange, panelChange, appealChange, firstChange), rules...)
}

// validate returns an error naming every number that is out of range.
func (p MarkParameters) validate() error {
	size := func(n int) int {
		if n <= 0 {
			return 3
		}
		return n
	}
	errs := []error{
		inRange("mark parameters: principal crew", p.PrincipalCrew, 1, 0),
		inRange("mark parameters: partners", p.Partners, 2, 0),
		inRange("mark parameters: panel", p.Panel, 1, 0),
		inRange("mark parameters: appeal panel", p.AppealPanel, 1, 0),
		inRange("mark parameters: members from the first panel", p.FromFirst, 1, -1),
	}
	if least := min(size(p.Panel), size(p.AppealPanel)); p.FromFirst > least {
		errs = append(errs, fmt.Errorf("rulebook: mark parameters: members from the first panel: %d, want 1 to %d, the size of the smaller panel, -1 for none, or 0 for the default", p.FromFirst, least))
	}
	return errors.Join(errs...)
}

// AcademyParameters are the numbers in the rules of Best Picture that changed from
// edition to edition or may have. The zero value stands for the defaults.
type AcademyParameters struct {
	// Nominees is how many producers or teams are named at most, from the 72nd on.
	// Zero means 3; at the 98th half of the films name more, and that text was not found.
	Nominees int
	// TeamYears is for how many years a team has been one at least, from the 86th on.
	// Zero means 5.
	TeamYears int
	// TeamFeatures is how many theatrical features it made in that time at least, from
	// the 86th on. Zero means 5 at the 86th and 2 from the 87th on.
	TeamFeatures int
}

// AcademyBestPictureWith returns the rules of [AcademyBestPicture] with other
// numbers. A set whose numbers are not the defaults says so in its id and name:
// "ampas-best-picture-98-nominees-4". It returns an [*EditionError] for an edition
// that is not held, and an error that names every number out of range or given for
// an edition without a rule of it.
func AcademyBestPictureWith(n int, p AcademyParameters) (*credit.RuleSet, error) {
	if _, err := AcademyBestPicture(n); err != nil {
		return nil, err
	}
	if err := p.validate(n); err != nil {
		return nil, err
	}
	features := 2
	if n == 86 {
		features = 5
	}
	nominees, nomineesChange := numberOr("nominees", "nominees", p.Nominees, 3)
	years, yearsChange := numberOr("years of a team", "team-years", p.TeamYears, 5)
	made, madeChange := numberOr("features of a team", "team-features", p.TeamFeatures, features)
	most := 3
	if p.Nominees != 0 {
		most = p.Nominees
	}
	titles := []role.Title{role.TitleProducer, role.TitleProducedBy}
	rules := bestPictureRules(n)
	for i := range rules {
		r := &rules[i]
		switch r.ID {
		case "ampas-bp-3-72":
			r.Test = credit.Holders{Titles: titles, Max: most}
			if nomineesChange != (change{}) {
				noted(r, nomineesChange)
				r.Text = fmt.Sprintf("At most %s producers are named.", nominees)
			}
		case "ampas-bp-3-80":
			r.Test = credit.Any{credit.Holders{Titles: titles, Max: most}, credit.Is(ExtraordinaryCircumstance)}
			if nomineesChange != (change{}) {
				noted(r, nomineesChange)
				r.Text = fmt.Sprintf("At most %s producers or teams are named, unless the committee finds a rare and extraordinary circumstance.", nominees)
			}
		case "ampas-bp-4-86", "ampas-bp-4-87":
			r.Test = credit.All{
				credit.Measure{Quantity: TeamSize, Min: "2", Max: "2"},
				credit.Measure{Quantity: PartnershipYears, Min: years},
				credit.Measure{Quantity: JointFeatures, Min: made},
			}
			if (yearsChange != change{}) || (madeChange != change{}) {
				noted(r, yearsChange, madeChange)
				r.Text = fmt.Sprintf("Two people count as one producer if they have been partners for %s years and made %s theatrical features together in that time.", years, made)
			}
		}
	}
	return credit.NewRuleSet(changed(bestPictureHeader(n), nomineesChange, yearsChange, madeChange), rules...)
}

// validate returns an error naming every number that is out of range or that no rule
// of the edition has.
func (p AcademyParameters) validate(n int) error {
	errs := []error{
		inRange("academy parameters: nominees", p.Nominees, 1, 0),
		inRange("academy parameters: years of a team", p.TeamYears, 1, 0),
		inRange("academy parameters: features of a team", p.TeamFeatures, 1, 0),
	}
	if n < 72 && p.Nominees != 0 {
		errs = append(errs, fmt.Errorf("rulebook: academy parameters: nominees: %d at the %s, want 0: a cap is held from the 72nd on", p.Nominees, ordinal(n)))
	}
	for _, team := range [...]struct {
		name  string
		given int
	}{{"years of a team", p.TeamYears}, {"features of a team", p.TeamFeatures}} {
		if n < 86 && team.given != 0 {
			errs = append(errs, fmt.Errorf("rulebook: academy parameters: %s: %d at the %s, want 0: teams are held from the 86th on", team.name, team.given, ordinal(n)))
		}
	}
	return errors.Join(errs...)
}

// numberOr returns a number as a bound, or what stands where it is zero, and what is
// changed by it.
func numberOr(name, id string, given, otherwise int) (credit.Bound, change) {
	if given == 0 || given == otherwise {
		return credit.Bound(strconv.Itoa(otherwise)), change{}
	}
	n := strconv.Itoa(given)
	return credit.Bound(n), change{id + "-" + n, name + " of " + n, strconv.Itoa(otherwise)}
}

// inRange returns an error if a number is neither in the range that a rule holds nor
// zero, nor none where that is a number of its own.
func inRange(name string, n, least, none int) error {
	if n == 0 || n == none || n >= least && n < maxNumber {
		return nil
	}
	or := ""
	if none != 0 {
		or = fmt.Sprintf(", %d for none", none)
	}
	return fmt.Errorf("rulebook: %s: %d, want %d to %d%s, or 0 for the default", name, n, least, maxNumber-1, or)
}
