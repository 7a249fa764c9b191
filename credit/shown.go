package credit

import (
	"fmt"
	"iter"
	"maps"

	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// Showing is what shows a named fact: whoever decided the budget took decisions in
// budget matters, and an appeal that succeeded was made, whether or not anybody says
// so. A [Record] knows every fact that its work and its other facts show.
//
// No work shows that a fact is not so; of two facts of which one shows the other, the
// first is not so where the other is not. How regular and substantial decisions were
// and who bore the main responsibility no duty shows.
type Showing struct {
	Fact Fact `json:"fact"`
	// Duties are those of which any one shows it when it is decided, with All those
	// that show it together.
	Duties []role.Duty `json:"duties,omitempty"`
	All    bool        `json:"all,omitempty"`
	// Job is the job on the production that shows it, with its variants.
	Job role.Role `json:"job,omitzero"`
	// From is another fact that shows it, which nothing shows itself.
	From Fact `json:"from,omitempty"`
	// Ref says where the work is named for the fact; it names this library where
	// that is its own reading.
	Ref cite.Ref `json:"-"`
}

// showings is in the order of facts as the rulebook declares them. The stages of
// feature films are as their page sums them up, as far as it was read.
var showings = [...]Showing{
	{Fact: "employed-as-studio-network-or-streamer-executive", Job: role.StudioExecutive, Ref: cite.Ref{Source: "producedby", At: "jobs"}},
	{Fact: "employed-as-studio-network-or-streamer-executive", Job: role.StudioExecutiveProducer, Ref: cite.Ref{Source: "producedby", At: "jobs"}},
	{Fact: "employed-as-studio-network-or-streamer-executive", Job: role.NetworkExecutive, Ref: cite.Ref{Source: "producedby", At: "jobs"}},
	{Fact: "decided-creative-matters", Duties: []role.Duty{role.Concept, role.Material, role.WriterEngagement, role.ScriptDevelopment, role.ShootingScript, role.DirectorEngagement, role.PrincipalCasting, role.KeyCreatives, role.DesignConsultation, role.FirstCut, role.FinalCut}, Ref: cite.Ref{Source: "producedby", At: "creative matters"}},
	{Fact: "decided-production-matters", Duties: []role.Duty{role.ProducingTeam, role.CoProducerEngagement, role.ProductionManagerEngagement, role.LocationScouting, role.LocationChoice, role.ShootingSchedule, role.DailyOperations, role.SetOperations, role.ProducingTeamOnSet}, Ref: cite.Ref{Source: "producedby", At: "production matters"}},
	{Fact: "decided-budget-matters", Duties: []role.Duty{role.Budget, role.PreliminaryBudget, role.BudgetIncrease, role.ContingencySpending, role.BudgetOverage}, Ref: cite.Ref{Source: "producedby", At: "budget matters"}},
	{Fact: "decided-legal-matters", Duties: []role.Duty{role.Rights, role.Contracts, role.PrincipalDeals, role.LegalPaperwork, role.Clearances}, Ref: cite.Ref{Source: "producedby", At: "legal matters"}},
	{Fact: "decided-in-development", Duties: []role.Duty{role.Concept, role.Rights, role.DevelopmentFunding, role.WriterEngagement, role.ScriptDevelopment}, Ref: cite.Ref{Source: "pga-code-feature-films", At: "development"}},
	{Fact: "decided-in-pre-production", Duties: []role.Duty{role.KeyCreatives, role.ProducingTeam, role.ProductionManagerEngagement, role.LocationScouting, role.ShootingScript, role.ShootingSchedule, role.Budget}, Ref: cite.Ref{Source: "pga-code-feature-films", At: "pre-production"}},
	{Fact: "decided-in-production", Duties: []role.Duty{role.SetOperations}, Ref: cite.Ref{Source: "pga-code-short-films", At: "production"}},
	{Fact: "decided-in-production", Duties: []role.Duty{role.DirectorConsultation, role.DesignConsultation, role.EffectsConsultation, role.ProducingTeamOnSet}, Ref: cite.Ref{Source: "pga-code-2004-theatrical-functions-copy", At: "R2 to R5"}},
	{Fact: "decided-in-post-production", Duties: []role.Duty{role.Editing, role.FirstCut, role.Score, role.VisualEffects}, Ref: cite.Ref{Source: "pga-code-2004-long-form-television", At: "post-production and marketing"}},
	{Fact: "decided-in-post-production", Duties: []role.Duty{role.FinalCut, role.SoundMix, role.Marketing}, Ref: cite.Ref{Source: "producedby", At: "post-production and marketing"}},
	{Fact: "appealed-against-the-producers-guild", From: "appeal-to-the-producers-guild-succeeded", Ref: cite.Ref{Source: "producedby", At: "what facts stand for"}},
	{Fact: "did-delegated-function", From: "supervised-by-delegating-producer", Ref: cite.Ref{Source: "producedby", At: "what facts stand for"}},
	{Fact: "showrunner", Job: role.Showrunner, Ref: cite.Ref{Source: "producedby", At: "jobs"}},
	{Fact: "packaged-and-sold-the-programme", Duties: []role.Duty{role.Packaging, role.Pitch}, All: true, Ref: cite.Ref{Source: "producedby", At: "packaging and selling"}},
	{Fact: "creator-of-the-series", Job: role.Creator, Ref: cite.Ref{Source: "producedby", At: "jobs"}},
	{Fact: "notice-of-producing-credits-filed", From: "notice-filed-before-post-production", Ref: cite.Ref{Source: "producedby", At: "what facts stand for"}},
}

// Showings yields everything that shows a named fact, in the order of the facts; a
// fact may be shown by several.
func Showings() iter.Seq[Showing] {
	return func(yield func(Showing) bool) {
		for i := range showings {
			s := showings[i]
			s.Duties = append([]role.Duty(nil), s.Duties...)
			if !yield(s) {
				return
			}
		}
	}
}

// String says in words what shows the fact.
func (s Showing) String() string {
	switch {
	case s.Job != 0:
		return fmt.Sprintf("whoever works as %s: %s", s.Job, slugWords(string(s.Fact)))
	case s.From != "":
		return fmt.Sprintf("where %s: %s", slugWords(string(s.From)), slugWords(string(s.Fact)))
	}
	return fmt.Sprintf("whoever decided %s: %s", s.function(), slugWords(string(s.Fact)))
}

// function returns the duties as they count.
func (s *Showing) function() Function { return Function{Duties: s.Duties, Any: !s.All} }

// by reports whether the evidence holds what shows the fact.
func (s *Showing) by(e *Evidence) bool {
	if s.From != "" {
		return e.Facts[s.From] == cite.True
	}
	for _, r := range e.WorksAs.Are {
		if s.Job != 0 && r.Is(s.Job) {
			return true
		}
	}
	n := 0
	for _, d := range s.Duties {
		if e.Decided.Has(d) {
			n++
		}
	}
	return n > 0 && (!s.All || n == len(s.Duties))
}

// shown returns the facts known of the evidence, with those that these and its work
// show.
func (e *Evidence) shown() map[Fact]cite.Truth {
	facts, own := e.Facts, false
	learn := func(f Fact, v cite.Truth) {
		if facts[f].Known() {
			return
		}
		if !own {
			facts, own = maps.Clone(facts), true
		}
		put(&facts, f, v)
	}
	for i := range showings {
		switch s := &showings[i]; {
		case s.by(e):
			learn(s.Fact, cite.True)
		case s.From != "" && facts[s.Fact] == cite.False:
			learn(s.From, cite.False)
		}
	}
	return facts
}

// refuted returns every fact known not to be so that the evidence shows.
func (e *Evidence) refuted() (problems []error) {
	for i := range showings {
		if s := &showings[i]; e.Facts[s.Fact] == cite.False && s.by(e) {
			problems = append(problems, &ContradictionError{Place: "facts." + string(s.Fact), What: "false, but " + s.String()})
		}
	}
	return problems
}

// goesWith calls visit with every fact that has the same value as this one once
// this one has it: what a fact shows is so where it is, and what shows it is not
// where it is not.
func (f Fact) goesWith(value cite.Truth, visit func(Fact)) {
	for i := range showings {
		switch s := &showings[i]; {
		case s.From == "":
		case value == cite.True && s.From == f:
			visit(s.Fact)
		case value == cite.False && s.Fact == f:
			visit(s.From)
		}
	}
}
