package seeds_test

import (
	"fmt"
	"slices"
	"strings"

	"example.com/producedby/hierarchy"
	"example.com/producedby/phase"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
	"example.com/producedby/role/title"
)

// ask is one question to the library and the answer that a sentence calls for.
type ask struct {
	pkg    string                  // the package asked
	answer func(on sentence) error // nil if the library agrees
}

// sentence is where a statement stands, the facts of the library that were found
// to say the same, with the settings in which they were asked for, and the
// duties whose phases were asked for.
type sentence struct {
	cite.Ref
	found map[role.FactID][]role.Setting
	timed map[role.Duty][]cite.Ref
}

// timeDuty notes that the phases of a duty were asked for.
func (on sentence) timeDuty(d role.Duty) { on.timed[d] = append(on.timed[d], on.Ref) }

// find notes that a fact was asked for and found.
func (on sentence) find(id role.FactID, in string) {
	on.found[id] = append(on.found[id], settingOf(in))
}

// The settings that the articles speak of.
const (
	anywhere   = ""
	film       = "film"
	studioFilm = "film/studio"
	indieFilm  = "film/independent"
	television = "television"
	series     = "television/scripted-series"
)

// settingOf reads a setting that this test states.
func settingOf(text string) role.Setting {
	in, err := role.ParseSetting(text)
	if err != nil {
		panic(err) // a slip in the tables of this test
	}
	return in
}

// like asks on behalf of another statement of the same article, which says the
// same and is the one that the library names.
func like(at string, a ask) ask {
	return ask{a.pkg, func(on sentence) error {
		on.At = at
		return a.answer(on)
	}}
}

// does expects a claim from the sentence that r holds c in d that often, and
// that this is the answer in the setting.
func does(r role.Role, d role.Duty, c role.Capacity, f role.Frequency, in string) ask {
	return doesBut(r, d, c, f, in, f)
}

// doesBut expects the claim among those that bear on the question, and another
// answer to prevail: the sentence is contradicted by another one.
func doesBut(r role.Role, d role.Duty, c role.Capacity, f role.Frequency, in string, prevails role.Frequency) ask {
	return ask{"role", func(on sentence) error {
		a := role.Ask(r, d, c, settingOf(in))
		i := slices.IndexFunc(a.Claims, func(claim role.Claim) bool {
			return claim.Ref == on.Ref && claim.Role == r && claim.Capacity == c && claim.Frequency == f
		})
		if i < 0 {
			return fmt.Errorf("no claim of %v that %v %v %v %v in %q among %v", on.Ref, r, f, c, d, in, a.Claims)
		}
		on.find(a.Claims[i].ID, in)
		if a.Frequency() != prevails {
			return fmt.Errorf("%v %v %v in %q: %v prevails, want %v", r, c, d, in, a.Prevailing, prevails)
		}
		return nil
	}}
}

// answers expects an answer, whoever gives it.
func answers(r role.Role, d role.Duty, c role.Capacity, f role.Frequency, in string) ask {
	return ask{"role", func(sentence) error {
		if a := role.Ask(r, d, c, settingOf(in)); a.Frequency() != f {
			return fmt.Errorf("%v %v %v in %q: %v prevails, want %v", r, c, d, in, a.Prevailing, f)
		}
		return nil
	}}
}

// varies expects narrower settings in which the answer is another.
func varies(r role.Role, d role.Duty, c role.Capacity, in string) ask {
	return ask{"role", func(sentence) error {
		if a := role.Ask(r, d, c, settingOf(in)); len(a.Elsewhere) == 0 {
			return fmt.Errorf("%v %v %v is the same everywhere in %q", r, c, d, in)
		}
		return nil
	}}
}

// trait expects a trait of r from the sentence whose text has all the words.
func trait(r role.Role, kind role.TraitKind, f role.Frequency, in string, words ...string) ask {
	return ask{"role", func(on sentence) error {
		all := role.TraitsOf(r, kind, settingOf(in))
		for _, t := range all {
			lacks := func(word string) bool { return !strings.Contains(t.Text, word) }
			if t.Ref == on.Ref && t.Role == r && t.Frequency == f && !slices.ContainsFunc(words, lacks) {
				on.find(t.ID, in)
				return nil
			}
		}
		all = slices.DeleteFunc(all, func(t role.Trait) bool { return t.Ref != on.Ref })
		return fmt.Errorf("no %v of %v from %v that is %v and says %q, only %v", kind, r, on.Ref, f, words, all)
	}}
}

// together expects a combination of the roles from the sentence, and that no
// two of them are said to be combined more rarely.
func together(f role.Frequency, in string, roles ...role.Role) ask {
	return ask{"role", func(on sentence) error {
		for i, a := range roles {
			for _, b := range roles[i+1:] {
				c := role.MayCombine(a, b, settingOf(in))
				i := slices.IndexFunc(c.Combinations, func(c role.Combination) bool { return c.Ref == on.Ref && c.Frequency == f })
				if i < 0 {
					return fmt.Errorf("no combination of %v that is %v: %v and %v have %v", on.Ref, f, a, b, c.Combinations)
				}
				on.find(c.Combinations[i].ID, in)
				if c.Frequency() < f {
					return fmt.Errorf("%v and %v: %v prevails, want at least %v", a, b, c.Prevailing, f)
				}
			}
		}
		return nil
	}}
}

// leans expects that in a comparison the one role leans to the near end of a
// dimension and the other to the far end.
func leans(near, far role.Role, d role.Dimension, in string) ask {
	return ask{"role", func(sentence) error {
		c := role.Compare(near, far, settingOf(in))
		if a, b := c.A.On(d).Lean(), c.B.On(d).Lean(); a != role.LeansNear || b != role.LeansFar {
			return fmt.Errorf("%v in %q: %v leans %v and %v leans %v, want near and far", d, in, near, a, far, b)
		}
		return nil
	}}
}

// nearer expects that a role holds a larger share of the near end of a dimension
// in one setting than another role, or the same one, does in another; of what it
// does at all, on how hands-on it is.
func nearer(d role.Dimension, r role.Role, in string, than role.Role, there string) ask {
	return ask{"role", func(sentence) error {
		share := func(r role.Role, in string) (held, of int) {
			on := role.ProfileOf(r, settingOf(in)).On(d)
			if d == role.HandsOn {
				return on.Near.Weight(), on.Near.Weight() + on.Far.Weight()
			}
			return on.Near.Weight(), on.Near.Of.Len()
		}
		a, ofA := share(r, in)
		b, ofB := share(than, there)
		if a*ofB <= b*ofA {
			return fmt.Errorf("%v: %v in %q holds %d of %d of the near end, %v in %q %d of %d, want more", d, r, in, a, ofA, than, there, b, ofB)
		}
		return nil
	}}
}

// apart expects that each of two roles usually has duties that the other has not.
func apart(a, b role.Role, in string) ask {
	return ask{"role", func(sentence) error {
		if c := role.Compare(a, b, settingOf(in)); c.OnlyA.IsZero() || c.OnlyB.IsZero() {
			return fmt.Errorf("%v and %v in %q: %v and %v, want duties of each alone", a, b, in, c.OnlyA, c.OnlyB)
		}
		return nil
	}}
}

// fits expects that work known to be done fits the role better than any other.
func fits(r role.Role, in string, done ...role.Duty) ask {
	return ask{"role", func(sentence) error {
		fit := role.FitOf(role.Contribution{Did: role.DutySetOf(done...)}, settingOf(in))
		if len(fit) == 0 || fit[0].Role != r {
			return fmt.Errorf("%v in %q fit %v, want %v", done, in, fit[:min(3, len(fit))], r)
		}
		return nil
	}}
}

// stands expects that a title, also as people write it, stands for the role.
func stands(text string, r role.Role, in string) ask {
	return ask{"role/title", func(on sentence) error {
		if err := means(text, r, in).answer(on); err != nil {
			return err
		}
		if got := title.Parse(text, settingOf(in)).Role(); got != r {
			return fmt.Errorf("%q reads as %v in %q, want %v", text, got, in, r)
		}
		return nil
	}}
}

// means expects that a title stands for the role.
func means(text string, r role.Role, in string) ask {
	return ask{"role", func(on sentence) error {
		m := role.StandsFor(role.Title(text), settingOf(in))
		if m.Prevailing.Role != r {
			return fmt.Errorf("the title %q stands for %v in %q, want %v", text, m.Prevailing.Role, in, r)
		}
		for _, f := range m.Facts {
			if f.Ref == on.Ref && f.Role == r {
				on.find(f.ID, in)
			}
		}
		return nil
	}}
}

// variant expects that a role is a variant of a broader one.
func variant(r, of role.Role) ask {
	return ask{"role", func(sentence) error {
		if r.Broader() != of {
			return fmt.Errorf("%v is a variant of %v, want %v", r, r.Broader(), of)
		}
		return nil
	}}
}

// ranks expects rungs from the sentence by which each role stands right above
// the next, and that nothing in the order says otherwise.
func ranks(o hierarchy.Order, in string, down ...role.Role) ask {
	return ask{"hierarchy", func(on sentence) error {
		for i, higher := range down[:len(down)-1] {
			lower := down[i+1]
			said := false
			for rung := range hierarchy.Rungs() {
				if rung.Order == o && rung.From == higher && rung.To == lower && rung.Ref == on.Ref {
					on.find(rung.ID, in)
					said = true
				}
			}
			if !said {
				return fmt.Errorf("no rung of %v in %v puts %v above %v", on.Ref, o, higher, lower)
			}
		}
		return above(o, in, down...).answer(on)
	}}
}

// above expects each role to stand above all that follow, whoever says so.
func above(o hierarchy.Order, in string, down ...role.Role) ask {
	return ask{"hierarchy", func(sentence) error {
		for i, higher := range down {
			for _, lower := range down[i+1:] {
				if got := o.Compare(higher, lower, settingOf(in)); got != hierarchy.Above {
					return fmt.Errorf("%v: %v stands %v %v in %q, want above", o, higher, got, lower, in)
				}
			}
		}
		return nil
	}}
}

// line expects a line between two roles from the sentence.
func line(from role.Role, k hierarchy.Kind, to role.Role, f role.Frequency, in string) ask {
	return ask{"hierarchy", func(on sentence) error {
		lines := hierarchy.LinesOf(from, k, settingOf(in))
		i := slices.IndexFunc(lines, func(l hierarchy.Line) bool { return l.To == to && l.Ref == on.Ref && l.Frequency == f })
		if i < 0 {
			return fmt.Errorf("no line of %v: %v %v %v %v in %q among %v", on.Ref, from, f, k, to, in, lines)
		}
		on.find(lines[i].ID, in)
		return nil
	}}
}

// when expects that a duty falls into these phases and no others.
func when(d role.Duty, in string, phases ...phase.Phase) ask {
	return ask{"phase", func(on sentence) error {
		on.timeDuty(d)
		if got := phase.PhasesOf(d, settingOf(in)); got != phase.SetOf(phases...) {
			return fmt.Errorf("%v falls into %v in %q, want %v", d, got, in, phases)
		}
		return nil
	}}
}

// inStage expects that duties fall into a stage of a view, whatever else they
// fall into.
func inStage(v phase.View, stage phase.Phase, in string, duties ...role.Duty) ask {
	return ask{"phase", func(on sentence) error {
		for _, d := range duties {
			on.timeDuty(d)
			if got := phase.PhasesOf(d, settingOf(in)); got.Intersect(v.Phases(stage)).IsZero() {
				return fmt.Errorf("%v falls into %v in %q, want some of the stage %v", d, got, in, stage)
			}
		}
		return nil
	}}
}

// active expects a role to have work in the phases.
func active(r role.Role, in string, phases ...phase.Phase) ask {
	return ask{"phase", func(sentence) error {
		for _, p := range phases {
			has := func(a phase.Activity) bool { return a.Role == r && a.Frequency() >= role.Usually }
			if !slices.ContainsFunc(phase.WhoIsActive(p, settingOf(in)), has) {
				return fmt.Errorf("%v has no usual work in %v of %q", r, p, in)
			}
		}
		return nil
	}}
}

// now expects a role to be at some work in a phase.
func now(r role.Role, p phase.Phase, d role.Duty, c role.Capacity, in string) ask {
	return ask{"phase", func(sentence) error {
		tasks := phase.Now(r, p, settingOf(in))
		if !slices.ContainsFunc(tasks, func(t phase.Task) bool { return t.Duty == d && t.Capacity == c }) {
			return fmt.Errorf("%v in %v of %q: no %v %v among %v", r, p, in, c, d, tasks)
		}
		return nil
	}}
}

// gate expects that a condition has to hold at a gate, whoever says so.
func gate(g phase.Gate, c phase.Condition, in string) ask {
	return ask{"phase", func(on sentence) error {
		wanted := phase.Requirements(g, settingOf(in))
		i := slices.IndexFunc(wanted, func(r phase.Requirement) bool { return r.Condition == c && r.Frequency >= role.Usually })
		if i < 0 {
			return fmt.Errorf("%v in %q does not ask for %v: %v", g, in, c, wanted)
		}
		if wanted[i].Ref == on.Ref {
			on.find(wanted[i].ID, in)
		}
		return nil
	}}
}

// signs asks the register whether a role signs at a gate.
func signs(g phase.Gate, by role.Role, in string) ask {
	return ask{"phase", func(on sentence) error {
		signers := phase.Signers(g, settingOf(in))
		i := slices.IndexFunc(signers, func(s phase.Signer) bool { return s.Role == by && s.Ref == on.Ref })
		if i < 0 {
			return fmt.Errorf("%v in %q: %v, %v does not sign, among %v", g, in, on.Ref, by, signers)
		}
		on.find(signers[i].ID, in)
		return nil
	}}
}

// signed expects that whoever holds a capacity in a duty signs at a gate, says
// the sentence.
func signed(g phase.Gate, d role.Duty, c role.Capacity, in string) ask {
	return ask{"phase", func(on sentence) error {
		signers := phase.Signers(g, settingOf(in))
		i := slices.IndexFunc(signers, func(s phase.Signer) bool { return s.Duty == d && s.Capacity == c && s.Ref == on.Ref })
		if i < 0 {
			return fmt.Errorf("%v in %q: no signer of %v who %v %v among %v", g, in, on.Ref, c, d, signers)
		}
		on.find(signers[i].ID, in)
		return nil
	}}
}
