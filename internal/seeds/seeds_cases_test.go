package seeds_test

import (
	"fmt"
	"slices"
	"strings"

	"example.com/producedby/budget"
	"example.com/producedby/budget/money"
	"example.com/producedby/hierarchy"
	"example.com/producedby/phase"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
	"example.com/producedby/role/title"
)

// onlyBodiesAbove expects that nobody on the production is above r: whoever is,
// is a body such as the studio.
func onlyBodiesAbove(r role.Role, settings ...string) ask {
	return ask{"hierarchy", func(sentence) error {
		for _, in := range settings {
			for _, l := range hierarchy.Superiors(r, 0, settingOf(in)) {
				if l.To.Class() != role.ClassBody {
					return fmt.Errorf("%v, want bodies alone above %v", l, r)
				}
			}
		}
		return nil
	}}
}

// leansTo expects a role to lean to one end of a dimension.
func leansTo(l role.Lean, r role.Role, d role.Dimension, in string) ask {
	return ask{"role", func(sentence) error {
		if got := role.ProfileOf(r, settingOf(in)).On(d).Lean(); got != l {
			return fmt.Errorf("%v in %q leans %v on %v, want %v", r, in, got, d, l)
		}
		return nil
	}}
}

func leansFar(r role.Role, d role.Dimension, in string) ask { return leansTo(role.LeansFar, r, d, in) }
func leansNear(r role.Role, d role.Dimension, in string) ask {
	return leansTo(role.LeansNear, r, d, in)
}

// manyProducers expects at least n producing roles that a title stands for.
func manyProducers(n int) ask {
	return ask{"role", func(sentence) error {
		count := 0
		for r := range role.Roles() {
			for range role.TitlesOf(r, role.Setting{}) {
				if r.Class() == role.ClassProducing {
					count++
				}
				break
			}
		}
		if count < n {
			return fmt.Errorf("%d producing roles with a title, want at least %d", count, n)
		}
		return nil
	}}
}

// notRead expects that a title does not read as the role.
func notRead(text string, r role.Role, in string) ask {
	return ask{"role/title", func(sentence) error {
		if got := title.Parse(text, settingOf(in)).Role(); got.Is(r) {
			return fmt.Errorf("%q reads as %v in %q", text, got, in)
		}
		return nil
	}}
}

// schindlersList is the producing team of the film as its credits and the
// article have it, with the default lines of a studio feature where neither says
// otherwise.
func schindlersList() (*hierarchy.Chart, error) {
	reports := func(from, to hierarchy.ID) hierarchy.Link {
		return hierarchy.Link{From: from, Kind: hierarchy.ReportsTo, To: to}
	}
	return hierarchy.Start(settingOf("film/feature/studio"),
		hierarchy.Position{ID: "studio", Role: role.Studio, Person: "Universal"},
		hierarchy.Position{ID: "amblin", Role: role.ProductionCompany, Person: "Amblin Entertainment"},
		hierarchy.Position{ID: "producer", Role: role.Producer, Person: "Steven Spielberg"},
		hierarchy.Position{ID: "ep", Role: role.ExecutiveProducer, Person: "Kathleen Kennedy"},
		hierarchy.Position{ID: "director", Role: role.Director, Person: "Steven Spielberg"},
	).With(
		reports("amblin", "studio"), reports("producer", "amblin"), reports("ep", "producer"),
		hierarchy.Link{From: "amblin", Kind: hierarchy.Hires, To: "ep"},
	).Build()
}

// onSchindlersList asks the chart of the film.
func onSchindlersList(check func(*hierarchy.Chart) error) ask {
	return ask{"hierarchy", func(sentence) error {
		c, err := schindlersList()
		if err != nil {
			return err
		}
		return check(c)
	}}
}

// referees expects who settles between two positions of a film by virtue of a
// duty, though another is their common superior.
func referees(who, a, b hierarchy.ID) ask {
	return ask{"hierarchy", func(sentence) error {
		c, err := hierarchy.Start(settingOf("film/feature/studio"),
			hierarchy.Position{ID: "executive-producer", Role: role.ExecutiveProducer},
			hierarchy.Position{ID: "producer", Role: role.Producer},
			hierarchy.Position{ID: "line-producer", Role: role.LineProducer},
			hierarchy.Position{ID: "production-manager", Role: role.ProductionManager},
			hierarchy.Position{ID: "director", Role: role.Director},
		).Build()
		if err != nil {
			return err
		}
		r := c.Referee(c.Node(a), c.Node(b), nil)
		if got := c.Position(r.Referee).ID; got != who || r.Basis != hierarchy.ByDuty {
			return fmt.Errorf("%s settles between %s and %s (%v), want %s by duty", got, a, b, r.Basis, who)
		}
		return nil
	}}
}

// transition expects the event to lead from one state to another, says the
// sentence.
func transition(e phase.EventKind, from, to phase.State) ask {
	return ask{"phase", func(on sentence) error {
		for t := range phase.Transitions() {
			if t.Event == e && slices.Contains(t.From, from) && t.To == to && t.Ref == on.Ref {
				return nil
			}
		}
		return fmt.Errorf("no transition of %v from %v by %v to %v", on.Ref, from, e, to)
	}}
}

// financedAgain expects a way from where lost money leaves a film back to where
// it is financed.
func financedAgain() ask {
	return ask{"phase", func(sentence) error {
		for t := range phase.Transitions() {
			if t.Event == phase.EventCloseFinancing && slices.Contains(t.From, phase.Packaged) && t.To == phase.Financed {
				return nil
			}
		}
		return fmt.Errorf("no transition from %v by %v", phase.Packaged, phase.EventCloseFinancing)
	}}
}

// threeStages expects the stages of the article, by its name.
func threeStages() ask {
	return ask{"phase", func(on sentence) error {
		want := []phase.Phase{phase.PreProduction, phase.Production, phase.PostProduction}
		if got := slices.Collect(phase.ThreeStages.Stages()); !slices.Equal(got, want) || phase.ThreeStages.Ref() != on.Ref {
			return fmt.Errorf("stages %v of %v, want %v of %v", got, phase.ThreeStages.Ref(), want, on.Ref)
		}
		return nil
	}}
}

// stageOf expects a phase to fall into a stage of a view.
func stageOf(v phase.View, p, stage phase.Phase) ask {
	return ask{"phase", func(sentence) error {
		if got := v.Stage(p); got != stage {
			return fmt.Errorf("%v: %v falls into %v, want %v", v, p, got, stage)
		}
		return nil
	}}
}

// steps expects a step of a feature's life, from the sentence.
func steps(name string, p phase.Phase) ask {
	return ask{"phase", func(on sentence) error {
		life, _ := phase.LifecycleOf(settingOf("film/feature"))
		for s := range life.Steps() {
			if s.Name == name && s.Phase == p && s.Ref == on.Ref {
				return nil
			}
		}
		return fmt.Errorf("no step %q of %v in %v of %v", name, on.Ref, p, life)
	}}
}

// windsDown expects a role to have less usual work from stage to stage.
func windsDown(r role.Role, in string) ask {
	return ask{"phase", func(sentence) error {
		var usual []int
		for stage := range phase.ThreeStages.Stages() {
			n := 0
			for _, t := range phase.Now(r, stage, settingOf(in)) {
				if t.Frequency >= role.Usually {
					n++
				}
			}
			usual = append(usual, n)
		}
		if !(usual[0] > usual[1] && usual[1] > usual[2]) {
			return fmt.Errorf("%v in %q has %v tasks in the three stages, want fewer from one to the next", r, in, usual)
		}
		return nil
	}}
}

// after expects a duty to fall into no phase before the first of another.
func after(d, first role.Duty, in string) ask {
	return ask{"phase", func(on sentence) error {
		on.timeDuty(d)
		if got, than := phase.PhasesOf(d, settingOf(in)), phase.PhasesOf(first, settingOf(in)); got.First() <= than.First() {
			return fmt.Errorf("%v begins in %v, %v in %v, want later", d, got.First(), first, than.First())
		}
		return nil
	}}
}

// kindsOfSource expects the kinds of money to be known by budgets.
func kindsOfSource(kinds ...budget.SourceKind) ask {
	return ask{"budget", func(sentence) error {
		known := slices.Collect(budget.SourceKinds())
		for _, k := range kinds {
			if !slices.Contains(known, k) {
				return fmt.Errorf("no source of money %d", k)
			}
		}
		return nil
	}}
}

// sheet is the budget of a small film: 80 to shoot, 20 to finish.
func sheet() (*budget.TopSheet, error) {
	b, err := budget.New(budget.Draft{Currency: money.USD, Accounts: []budget.Account{
		{Title: "Shoot", Section: budget.BelowTheLine, Amount: money.MustParse("80 USD")},
		{Title: "Editing", Section: budget.PostProduction, Amount: money.MustParse("20 USD")},
	}})
	if err != nil {
		return nil, err
	}
	return b.TopSheet(), nil
}

// fund sets money that is there against that budget.
func fund(sources ...budget.FundingSource) (budget.Funding, error) {
	s, err := sheet()
	if err != nil {
		return budget.Funding{}, err
	}
	plan, err := budget.NewPlan(budget.PlanDraft{Currency: money.USD, Sources: sources})
	if err != nil {
		return budget.Funding{}, err
	}
	return plan.Fund(s)
}

// finishingFunds expects that a campaign for finishing funds pays for
// post-production and for nothing else, whoever gives most.
func finishingFunds() ask {
	campaign := budget.FundingSource{
		Title: "Campaign", Kind: budget.Crowdfunding, State: budget.Committed, Amount: money.MustParse("50 USD"),
		Only:     []budget.Section{budget.PostProduction},
		RaisedBy: []budget.Raiser{{Person: "executive producer", Part: money.Percent(60)}, {Person: "others", Part: money.Percent(40)}},
	}
	return ask{"budget", func(sentence) error {
		f, err := fund(campaign)
		if err != nil {
			return err
		}
		if f.Covered != money.MustParse("20 USD") || f.Gap != money.MustParse("80 USD") {
			return fmt.Errorf("covered %v, gap %v: want the 20 of post-production and no more", f.Covered, f.Gap)
		}
		return nil
	}}
}

// shortfall expects a budget above the money to be put to the executive
// producer, by the sentence.
func shortfall() ask {
	return ask{"budget", func(on sentence) error {
		f, err := fund(budget.FundingSource{Title: "Equity", Kind: budget.Equity, State: budget.Committed, Amount: money.MustParse("70 USD")})
		if err != nil {
			return err
		}
		s, short := f.Shortfall()
		if !short || s.Missing != money.MustParse("30 USD") || s.To != role.ExecutiveProducer || s.Duty != role.FundingShortfall || s.Ref != on.Ref {
			return fmt.Errorf("%+v, want 30 missing, for the executive producer to find, says %v", s, on.Ref)
		}
		return nil
	}}
}

// budgetSigners expects executive producer and producer to approve the budget
// that the line producer made.
func budgetSigners() ask {
	return ask{"budget", func(sentence) error {
		var roles []role.Role
		for _, s := range budget.SignersOf(settingOf("film/independent"), map[role.Role][]role.Person{
			role.ExecutiveProducer: {"E"}, role.Producer: {"P"}, role.LineProducer: {"L"}, role.Director: {"D"},
		}) {
			roles = append(roles, s.Role)
		}
		slices.Sort(roles)
		if !slices.Equal(roles, []role.Role{role.ExecutiveProducer, role.Producer}) {
			return fmt.Errorf("%v approve, want executive producer and producer", roles)
		}
		return nil
	}}
}

// guildCodes expects credit codes of the Producers Guild for film, television
// and new media.
func guildCodes() ask {
	return ask{"role/cite", func(sentence) error {
		for _, id := range []cite.SourceID{"pga-code-feature-films", "pga-code-episodic-television-scripted", "pga-code-digital-short-form", "pga-code-immersive-media"} {
			s, ok := cite.Lookup(id)
			if !ok || !strings.Contains(s.Publisher, "Producers Guild") {
				return fmt.Errorf("source %s: %+v, want a code of the guild", id, s)
			}
		}
		return nil
	}}
}

// oftener expects two roles to be combined more often in one setting than in
// another.
func oftener(a, b role.Role, in, than string) ask {
	return ask{"role", func(sentence) error {
		here, there := role.MayCombine(a, b, settingOf(in)), role.MayCombine(a, b, settingOf(than))
		if here.Frequency() <= there.Frequency() {
			return fmt.Errorf("%v and %v: %v in %q, %v in %q, want more often", a, b, here.Prevailing, in, there.Prevailing, than)
		}
		return nil
	}}
}

// differs expects the usual work of a role to differ between two settings, in
// both directions.
func differs(r role.Role, a, b string) ask {
	return ask{"role", func(sentence) error {
		in := func(text string) role.DutySet {
			return role.Published().Duties(r, role.TakesPart, settingOf(text), role.Usually)
		}
		if in(a).Minus(in(b)).IsZero() {
			return fmt.Errorf("%v in %q does nothing that it does not in %q", r, a, b)
		}
		return nil
	}}
}

// severalAtOnce expects that whoever does everything on an independent film is
// recognised as executive producer, producer and distributor, among others.
func severalAtOnce() ask {
	return ask{"role", func(sentence) error {
		all := role.Contribution{Did: role.DutySetOf(
			role.Financing, role.Packaging, role.BusinessDecisions, role.DistributionDeal,
			role.CrewHiring, role.Equipment, role.ShootingDates, role.LocationSecuring, role.ProblemSolving,
			role.Writing, role.Directing, role.Editing, role.Release,
		)}
		var roles []role.Role
		for _, f := range role.RolesBehind(all, settingOf(indieFilm)) {
			roles = append(roles, f.Role)
		}
		for _, want := range []role.Role{role.ExecutiveProducer, role.Producer, role.Writer, role.Director, role.Editor, role.Distributor} {
			if !slices.ContainsFunc(roles, func(r role.Role) bool { return r.Is(want) }) {
				return fmt.Errorf("%v, want %v among them", roles, want)
			}
		}
		return nil
	}}
}
