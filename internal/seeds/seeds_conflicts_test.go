package seeds_test

import (
	"fmt"
	"slices"
	"testing"

	"example.com/producedby/hierarchy"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// at is where a statement of an article stands.
func at(source cite.SourceID, statement string) cite.Ref {
	return cite.Ref{Source: source, At: statement}
}

// TestSeedsContradictEachOther asks for the contradictions of the articles: both
// sides have to be there, and what prevails with the reason.
func TestSeedsContradictEachOther(t *testing.T) {
	for _, tt := range []struct {
		what string
		asks []ask
	}{
		{"whether the producer is on the set", []ask{
			beside(role.Producer, role.SetPresence, role.Performs, film, role.LowerNumber, at("seed-000", "S031"), at("seed-004", "S262")),
			beside(role.Producer, role.SetOperations, role.Oversees, film, role.LowerNumber, at("seed-000", "S031"), at("seed-004", "S276")),
		}},
		{"whether the executive producer is in the daily work", []ask{
			beside(role.ExecutiveProducer, role.DailyOperations, role.Performs, television, role.NarrowerScope, at("seed-001", "S067"), at("seed-000", "S013")),
			beside(role.ExecutiveProducer, role.DailyOperations, role.Performs, indieFilm, role.NarrowerScope, at("seed-003", "S197"), at("seed-000", "S013")),
			beside(role.ExecutiveProducer, role.DailyOperations, role.TakesPart, film, role.Unopposed, at("seed-001", "S095"), at("seed-000", "S024"), at("seed-002", "S173")),
		}},
		{"the same of television, where the medium dominates", []ask{
			beside(role.ExecutiveProducer, role.DailyOperations, role.Decides, television, role.NarrowerScope, at("seed-001", "S067"), at("seed-002", "S166")),
		}},
		{"executive producer above producer, or hired by the producer", []ask{
			from(at("seed-001", "S051"), ranks(hierarchy.FilmSeniority, film, role.ExecutiveProducer, role.Producer)),
			from(at("seed-002", "S172"), ranks(hierarchy.FilmSeniority, film, role.ExecutiveProducer, role.Producer)),
			from(at("seed-001", "S107"), line(role.Producer, hierarchy.Hires, role.ExecutiveProducer, role.Sometimes, film)),
			from(at("seed-001", "S061"), line(role.Producer, hierarchy.Hires, role.ExecutiveProducer, role.Usually, indieFilm)),
			from(at("seed-004", "S282"), does(role.ExecutiveProducer, role.OwnInvestment, role.Performs, role.Usually, indieFilm)),
			onSchindlersList(func(c *hierarchy.Chart) error {
				for _, e := range c.Tree(0).Exceptions(hierarchy.FilmSeniority) {
					if e.Higher == c.Node("ep") && e.Lower == c.Node("producer") && e.Ref == at("seed-001", "S051") {
						return nil
					}
				}
				return fmt.Errorf("the chart does not run against the order of seniority")
			}),
		}},
		{"who hires the physical producers", []ask{
			from(at("seed-001", "S108"), does(role.ExecutiveProducer, role.ProducingTeam, role.Decides, role.Usually, film)),
			from(at("seed-004", "S265"), does(role.Producer, role.ProducingTeam, role.Decides, role.Usually, film)),
			opposed(role.ProducingTeam, indieFilm, role.ExecutiveProducer, role.Producer),
			opposed(role.ProducingTeam, film, role.ExecutiveProducer, role.Producer),
		}},
		{"who raises the money", []ask{
			rivals(role.Financing, role.Performs, film, at("seed-001", "S041"), at("seed-004", "S251")),
		}},
		{"who decides the casting", []ask{
			rivals(role.PrincipalCasting, role.Decides, film, at("seed-002", "S147"), at("seed-004", "S252")),
			rivals(role.PrincipalCasting, role.Decides, indieFilm, at("seed-002", "S147"), at("seed-004", "S252")),
			beside(role.Producer, role.PrincipalCasting, role.Decides, film, role.Unopposed, at("seed-004", "S252"), at("seed-002", "S158")),
			from(at("seed-000", "S017"), does(role.ExecutiveProducer, role.MarqueeTalent, role.Approves, role.Usually, film)),
		}},
		{"who manages the budget", []ask{
			rivals(role.BudgetManagement, role.Performs, film, at("seed-001", "S110"), at("seed-003", "S203"), at("seed-004", "S297")),
			from(at("seed-001", "S111"), does(role.LineProducer, role.Budget, role.Prepares, role.Usually, film)),
			beside(role.ExecutiveProducer, role.BudgetManagement, role.Performs, film, role.Unopposed, at("seed-001", "S110"), at("seed-000", "S018")),
		}},
		{"whether a ladder leads on", []ask{
			from(at("seed-002", "S179"), trait(role.Producer, role.TraitCareer, role.Often, film, "becomes an executive producer")),
			from(at("seed-004", "S314"), trait(role.Producer, role.TraitCareer, role.Never, film, "fixed path")),
		}},
		{"how creative the producer is", []ask{
			beside(role.Producer, role.CreativeDirection, role.TakesPart, film, role.LowerNumber, at("seed-000", "S038"), at("seed-004", "S250")),
			from(at("seed-004", "S302"), trait(role.Producer, role.TraitSkill, role.Usually, film, "four fifths of poker")),
		}},
		{"who has the final say", []ask{
			from(at("seed-002", "S147"), does(role.ExecutiveProducer, role.CreativeChanges, role.Decides, role.Often, anywhere)),
			from(at("seed-002", "S160"), does(role.ExecutiveProducer, role.FinalCut, role.Approves, role.Sometimes, "film/documentary")),
			rivals(role.FinalCut, role.Approves, "film/documentary", at("seed-002", "S160"), at("dga-creative-rights-summary", "final cutting authority by contract")),
			elsewhereDecides(role.FinalCut, studioFilm, role.ExecutiveProducer),
			rivals(role.MajorFinancialDecisions, role.Decides, studioFilm, at("seed-002", "S145"), at("producedby", "decision table, studio over executive producer")),
		}},
		{"whose lane distribution is", []ask{
			rivals(role.DistributionDeal, role.TakesPart, film, at("seed-003", "S213"), at("seed-004", "S254")),
			from(at("seed-004", "S285"), does(role.ExecutiveProducer, role.DistributionDeal, role.Advises, role.Usually, indieFilm)),
		}},
	} {
		for _, a := range tt.asks {
			if err := a.answer(sentence{found: map[role.FactID][]role.Setting{}, timed: map[role.Duty][]cite.Ref{}}); err != nil {
				t.Errorf("%s: package %s: %v", tt.what, a.pkg, err)
			}
		}
	}
}

// from asks on behalf of one statement.
func from(ref cite.Ref, a ask) ask {
	return ask{a.pkg, func(on sentence) error {
		on.Ref = ref
		return a.answer(on)
	}}
}

// beside expects that the first statement prevails for the reason given, and
// that the others stand beside it.
func beside(r role.Role, d role.Duty, c role.Capacity, in string, because role.Precedence, refs ...cite.Ref) ask {
	return ask{"role", func(sentence) error {
		a := role.Ask(r, d, c, settingOf(in))
		for _, ref := range refs {
			if !slices.ContainsFunc(a.Claims, func(claim role.Claim) bool { return claim.Ref == ref }) {
				return fmt.Errorf("%v %v %v in %q: %v is not among %v", r, c, d, in, ref, a.Claims)
			}
		}
		if a.Prevailing.Ref != refs[0] || a.Because != because || a.Contested != (because == role.LowerNumber) {
			return fmt.Errorf("%v %v %v in %q: %v prevails, %v; want that of %v, %v", r, c, d, in, a.Prevailing, a.Because, refs[0], because)
		}
		return nil
	}}
}

// opposed expects the library to say that the roles cannot all decide.
func opposed(d role.Duty, in string, roles ...role.Role) ask {
	return ask{"role", func(sentence) error {
		all := role.HoldersOf(d, role.Decides, settingOf(in)).Rivals()
		for _, r := range roles {
			if !slices.ContainsFunc(all, func(h role.Holding) bool { return h.Role == r }) {
				return fmt.Errorf("%v in %q: %v is no rival among %v", d, in, r, all)
			}
		}
		return nil
	}}
}

// rivals expects the library to say that several hold a capacity, each resting on
// one of the statements.
func rivals(d role.Duty, c role.Capacity, in string, refs ...cite.Ref) ask {
	return ask{"role", func(sentence) error {
		all := role.HoldersOf(d, c, settingOf(in)).Rivals()
		for _, ref := range refs {
			if !slices.ContainsFunc(all, func(x role.Holding) bool { return x.Claim.Ref == ref }) {
				return fmt.Errorf("who %v %v in %q: nobody by %v among %v", c, d, in, ref, all)
			}
		}
		if len(refs) < 2 {
			return fmt.Errorf("who %v %v in %q: %v names no rivals", c, d, in, refs)
		}
		return nil
	}}
}

// elsewhereDecides expects that others than the role usually decide.
func elsewhereDecides(d role.Duty, in string, r role.Role) ask {
	return ask{"role", func(sentence) error {
		h := role.HoldersOf(d, role.Decides, settingOf(in)).AtLeast(role.Often)
		if len(h.Holdings) == 0 || h.Has(r) {
			return fmt.Errorf("%v in %q is decided by %v, want others than %v", d, in, h.Roles(), r)
		}
		return nil
	}}
}
