package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"example.com/producedby/examples/internal/report"
	"example.com/producedby/phase"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// report prints where the season stands, which gates come next, who should be
// doing what, and its timeline.
func (s *season) report(w io.Writer) error {
	fmt.Fprintf(w, "%s, on %s\n", s.title, s.asOf)
	if s.note != "" {
		fmt.Fprintf(w, "(%s)\n", s.note)
	}
	if n := len(s.later); n > 0 {
		fmt.Fprintf(w, "(events of the log after that day do not count: %d, from %s on)\n", n, s.later[0].On)
	}
	for _, section := range []func(io.Writer) error{s.reportStanding, s.reportGates, s.reportWho, s.reportTimeline} {
		fmt.Fprintln(w)
		if err := section(w); err != nil {
			return err
		}
	}
	return nil
}

func (s *season) reportStanding(w io.Writer) error {
	whole, _ := s.work.Standing("")
	fmt.Fprintf(w, "Where it stands\n\n  The season as a whole: %s", whole.State)
	if whole.Step != "" {
		fmt.Fprintf(w, ", in its step %q", whole.Step)
	}
	fmt.Fprintf(w, ". Its %s stand", s.work.Lifecycle().Unit()+"s")
	if first, last := s.work.Phases().First(), s.work.Phases().Last(); first != last {
		fmt.Fprintf(w, " from %s to %s", first, last)
	}
	fmt.Fprint(w, ":")
	counts := s.work.PhaseCounts()
	for p := range s.work.Phases().All() {
		fmt.Fprintf(w, " %d in %s", counts[p], p)
		if p != s.work.Phases().Last() {
			fmt.Fprint(w, ",")
		}
	}
	fmt.Fprint(w, ".\n\n")
	t := report.Table(w)
	for unit := range s.work.Units() {
		at, _ := s.work.Standing(unit)
		var notes []string
		if at.Cut != 0 && at.State == phase.Cutting {
			notes = append(notes, at.Cut.String())
		}
		if at.Lock > 1 {
			notes = append(notes, fmt.Sprintf("lock %d", at.Lock))
		}
		fmt.Fprintf(t, "  %s\t%s\t%s\t%s\tsince %s\t%s\n", unit, at.State, at.Step, at.Phase, at.Since, strings.Join(notes, ", "))
	}
	if err := t.Flush(); err != nil {
		return err
	}
	s.reportUnproven(w)
	return nil
}

// reportUnproven prints which gates the log leaves behind without evidence.
func (s *season) reportUnproven(w io.Writer) {
	title := "\n  Behind without evidence in the log:\n"
	for _, unit := range append([]string{""}, slices.Collect(s.work.Units())...) {
		at, _ := s.work.Standing(unit)
		for _, u := range at.Unproven {
			fmt.Fprintf(w, "%s    %s: %s\n", title, cmp.Or(unit, "the season"), u)
			title = ""
		}
	}
}

func (s *season) reportGates(w io.Writer) error {
	fmt.Fprint(w, "Which gates come next\n\n")
	for _, unit := range append([]string{""}, slices.Collect(s.work.Units())...) {
		for _, gate := range s.work.NextGates(unit, s.asOf) {
			fmt.Fprintf(w, "  %s: %s, %s\n", cmp.Or(unit, "the season"), gate.Gate, verdict(gate.Truth()))
			if len(gate.First) > 0 {
				fmt.Fprintf(w, "       first: %s\n", events(gate.First))
			}
			work := s.work.Undone(unit, gate.Gate, s.asOf)
			for _, q := range append(gate.Unmet(), gate.Unknown()...) {
				fmt.Fprintf(w, "       wants %s (%s)%s\n", q.Condition, q.Truth, whose(work, q.Condition))
			}
			for _, sign := range gate.StillToSign() {
				fmt.Fprintf(w, "       to be signed: %s\n", signer(sign))
			}
		}
	}
	return nil
}

// events lists events in words.
func events(kinds []phase.EventKind) string {
	labels := make([]string, len(kinds))
	for i, k := range kinds {
		labels[i] = k.String()
	}
	return strings.Join(labels, " or ")
}

// whose says whose work a condition is, where somebody's.
func whose(work []phase.Undone, k phase.Condition) string {
	at := slices.IndexFunc(work, func(u phase.Undone) bool { return u.Condition == k })
	if at < 0 || len(work[at].People) == 0 {
		return ""
	}
	return ", the work of " + names(work[at].People)
}

// verdict says whether a gate can be passed.
func verdict(t cite.Truth) string {
	return map[cite.Truth]string{cite.True: "open", cite.False: "closed", cite.Unknown: "undetermined"}[t]
}

// signer names who signs: the role, and the people who hold it.
func signer(s phase.Signature) string {
	if len(s.May) == 0 {
		return s.Who() + ", and nobody is known to be that here"
	}
	return s.Who() + ": " + names(s.May)
}

func names(people []role.Person) string {
	list := make([]string, len(people))
	for i, p := range people {
		list[i] = string(p)
	}
	return strings.Join(list, ", ")
}

// reportWho prints what each person of the season should be doing now, in each
// phase that it is in.
func (s *season) reportWho(w io.Writer) error {
	fmt.Fprint(w, "Who should be doing what\n")
	crew := s.work.Log().Crew
	var told []role.Person
	for _, post := range crew.Posts {
		if post.Person == "" || slices.Contains(told, post.Person) {
			continue
		}
		told = append(told, post.Person)
		var roles []string
		for _, r := range crew.Roles(post.Person) {
			roles = append(roles, r.String()+of(crew, post.Person, r))
		}
		fmt.Fprintf(w, "\n  %s (%s)\n", post.Person, strings.Join(roles, ", "))
		if !s.reportDoing(w, post.Person) {
			fmt.Fprint(w, "    nothing that is usual in the phases it is in\n")
		}
	}
	if len(told) == 0 {
		fmt.Fprint(w, "\n  Nobody is known to work on it.\n")
	}
	return nil
}

// of says of which episodes somebody has a role, where not of all.
func of(crew phase.Crew, who role.Person, r role.Role) string {
	var units []string
	for _, p := range crew.Posts {
		if p.Person == who && p.Role == r {
			units = append(units, p.Unit)
		}
	}
	if slices.Contains(units, "") {
		return ""
	}
	return " of " + strings.Join(units, ", ")
}

// reportDoing prints what somebody should be doing, and what of it is done, and
// reports whether there is anything.
func (s *season) reportDoing(w io.Writer, who role.Person) bool {
	any := false
	for _, doing := range s.work.Doing(who) {
		whose := doing.Units
		if doing.Whole {
			whose = slices.Insert(slices.Clone(whose), 0, "the season")
		}
		if work := wording(doing, s.work.Setting()); len(work) > 0 {
			fmt.Fprintf(w, "    %s, in %s: %s\n", strings.Join(whose, ", "), doing.Phase, strings.Join(work, "; "))
			any = true
		}
		if done := settled(doing.Done); len(done) > 0 {
			fmt.Fprintf(w, "    %s, in %s, done: %s\n", strings.Join(whose, ", "), doing.Phase, strings.Join(done, "; "))
			any = true
		}
	}
	return any
}

// settled words what is usual work and is done, a duty at a time, with what settled it.
func settled(done []phase.Done) []string {
	var list []string
	for _, d := range done {
		if d.Frequency < role.Usually {
			continue
		}
		by, _ := d.By.MarshalText() // a member of its set
		text := fmt.Sprintf("%s (%s)", d.Duty, by)
		if d.Filled != 0 {
			text = fmt.Sprintf("%s (there is a %s)", d.Duty, d.Filled)
		}
		if !slices.Contains(list, text) {
			list = append(list, text)
		}
	}
	return list
}

// wording words what somebody usually does in a phase, a duty at a time: first
// what belongs to that phase alone, then what goes on through several.
func wording(doing phase.Doing, in role.Setting) []string {
	const most = 5 // duties a person; how many more there are is told
	var duties []role.Duty
	capacities := map[role.Duty][]string{}
	for _, a := range doing.Assignments {
		if a.Frequency < role.Usually || a.Capacity == role.TakesPart && len(capacities[a.Duty]) > 0 {
			continue
		}
		if len(capacities[a.Duty]) == 0 {
			duties = append(duties, a.Duty)
		}
		capacities[a.Duty] = append(capacities[a.Duty], a.Capacity.String())
	}
	slices.SortStableFunc(duties, func(a, b role.Duty) int {
		return cmp.Compare(phase.PhasesOf(a, in).Len(), phase.PhasesOf(b, in).Len())
	})
	var work []string
	for i, d := range duties {
		if i == most {
			return append(work, fmt.Sprintf("and %d more", len(duties)-most))
		}
		work = append(work, strings.Join(capacities[d], " and ")+" "+d.String())
	}
	return work
}

func (s *season) reportTimeline(w io.Writer) error {
	if s.line.End(s.asOf).IsZero() {
		fmt.Fprint(w, "Timeline\n\n  Nothing is planned.\n")
		return nil
	}
	fmt.Fprintf(w, "Timeline (# done, = expected, | today)\n\n%s\n", indent(s.line.Text(72, s.asOf)))
	fmt.Fprintf(w, "The last episode is expected on %s. The same for Mermaid:\n\n%s", s.line.End(s.asOf), indent(s.line.Mermaid(s.title, s.asOf)))
	return nil
}

func indent(text string) string {
	return "  " + strings.ReplaceAll(strings.TrimSuffix(text, "\n"), "\n", "\n  ") + "\n"
}

// walk prints the log event by event with the state that each leads to.
func (s *season) walk(w io.Writer) error {
	log := s.work.Log()
	events := log.Events
	log.Events = nil
	work, err := phase.Replay(log)
	if err != nil {
		return err
	}
	t := report.Table(w)
	for i, e := range events {
		if work, err = work.Apply(e); err != nil {
			return err
		}
		at, _ := work.Standing(e.Unit)
		what := e.Kind.String()
		if e.Kind == phase.EventLearn {
			what = fmt.Sprintf("%s: %s", e.Condition, e.Truth)
		}
		fmt.Fprintf(t, "%d\t%s\t%s\t%s\t%s\t%s\n", i, e.On, e.Unit, what, at.State, e.Note)
	}
	return t.Flush()
}
