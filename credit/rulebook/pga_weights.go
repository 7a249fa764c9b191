package rulebook

import (
	"errors"
	"fmt"

	"example.com/producedby/credit"
	"example.com/producedby/role/cite"
)

// Weights are how much the four stages of a production count, in percent.
type Weights struct {
	Development, PreProduction, Production, PostProduction int
}

// ReportedWeights are the stage weights that the press reported from 2005 to
// 2010 for Produced By in film and, in two reports of one paper, for Executive
// Producer in television. Nothing later confirms them.
func ReportedWeights() Weights { return Weights{30, 20, 20, 30} }

// WeightedMajority returns this library's reading of how stage weights and the
// majority of functions go together: the share of each stage's functions in
// which somebody decided, times its weight, adds up to more than the majority.
// No text of the Producers Guild says so; the rule is marked as a proposal.
//
// The functions of a film are those of the copy of the code of 2004. It lacks the
// stage of post-production: the one function of it that was read at all is
// borrowed from the code for long-form television, whose functions are those of a
// television movie or long-form work. It returns an error if a weight is below
// one or above a thousand, or a parameter is no ratio or out of range.
func WeightedMajority(w Weights, p Parameters) (*credit.RuleSet, error) {
	if err := errors.Join(w.validate(), p.validate()); err != nil {
		return nil, err
	}
	film := w.score(p, theatricalFunctions[0:6], theatricalFunctions[6:13], theatricalFunctions[13:18], longFormFunctions[15:])
	television := w.score(p, longFormFunctions[0:4], longFormFunctions[4:11], longFormFunctions[11:15], longFormFunctions[15:])
	rules := []credit.Rule{{
		ID: "pga-w-1", Body: pga, Edition: "reports 2005 to 2010", Settings: featureFilm, Titles: producedBy,
		Force: credit.Notes, Subject: credit.OnPerson, Status: credit.Parameter,
		Test: credit.All{},
		Text: "Development counts 30, pre-production 20, production 20, post-production and marketing 30 of a hundred, reports say.",
		Ref:  cite.Ref{Source: "variety-2005-the-truth-is-out-there"},
		Note: "Reported from 2005 to 2010; nothing later confirms it.",
	}, {
		ID: "producedby-w-3", Body: "producedby", Edition: "of this library, on the reports of 2005 to 2010", Settings: featureFilm, Titles: producedBy,
		Force: credit.Defines, Subject: credit.OnPerson, Status: credit.Parameter,
		Test: film,
		Text: "The weighted share of functions decided exceeds the majority.",
		Ref:  cite.Ref{Source: "producedby"},
		Note: "A reading of this library, no rule of the Guild: how weights and majority go together was never published. The last stage, unread for films, has the one function that was read for long-form television.",
	}, {
		ID: "pga-w-2", Body: pga, Edition: "reports 2005 to 2006", Settings: longForm, Titles: executive,
		Force: credit.Notes, Subject: credit.OnPerson, Status: credit.Observed,
		Test: credit.All{},
		Text: "The same weights count for an executive producer of television, reports say.",
		Ref:  cite.Ref{Source: "variety-2005-studios-stall-on-code-of-credits"},
		Note: "Two reports of one paper give one set of weights while naming both credits: little to lean on.",
	}, {
		ID: "producedby-w-3-television", Body: "producedby", Edition: "of this library, on the reports of 2005 to 2006", Settings: longForm, Titles: executive,
		Force: credit.Defines, Subject: credit.OnPerson, Status: credit.Parameter,
		Test: television,
		Text: "The weighted share of functions decided exceeds the majority.",
		Ref:  cite.Ref{Source: "producedby"},
		Note: "A reading of this library, no rule of the Guild; the list of the last stage breaks off.",
	}}
	for i := range rules {
		noted(&rules[i], w.change())
		if rules[i].Force == credit.Defines {
			noted(&rules[i], p.majorityChange())
		}
	}
	return credit.NewRuleSet(changed(credit.Header{
		ID:      "producedby-weighted-majority",
		Name:    "A weighted majority of producing functions (a proposal)",
		Body:    "producedby",
		Edition: "stage weights as reported 2005 to 2010",
		Grants:  credit.GrantsCredit,
	}, w.change(), p.majorityChange()), rules...)
}

// validate returns an error naming every weight that is out of range.
func (w Weights) validate() error {
	var problems []error
	for _, stage := range [...]struct {
		name   string
		weight int
	}{{"development", w.Development}, {"pre-production", w.PreProduction}, {"production", w.Production}, {"post-production", w.PostProduction}} {
		if stage.weight < 1 || stage.weight > maxWeight {
			problems = append(problems, fmt.Errorf("rulebook: weights: %s: %d, want 1 to %d", stage.name, stage.weight, maxWeight))
		}
	}
	return errors.Join(problems...)
}

// maxWeight is the highest weight that a stage can have.
const maxWeight = 1000

// change tells of weights that are not those reported.
func (w Weights) change() change {
	if w == ReportedWeights() {
		return change{}
	}
	return change{
		fmt.Sprintf("weights-%d-%d-%d-%d", w.Development, w.PreProduction, w.Production, w.PostProduction),
		fmt.Sprintf("weights of %d, %d, %d and %d", w.Development, w.PreProduction, w.Production, w.PostProduction),
		"30, 20, 20 and 30",
	}
}

// score returns the weighted test of the functions of four stages.
func (w Weights) score(p Parameters, development, pre, production, post []credit.Function) credit.Score {
	share := p.share(nil)
	return credit.Score{Part: credit.Decided, Min: share.Min, Over: share.Over, Stages: []credit.Stage{
		{Name: "development", Weight: w.Development, Of: development},
		{Name: "pre-production", Weight: w.PreProduction, Of: pre},
		{Name: "production", Weight: w.Production, Of: production},
		{Name: "post-production", Weight: w.PostProduction, Of: post},
	}}
}
