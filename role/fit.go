package role

import (
	"cmp"
	"iter"
	"slices"
)

// Contribution is what somebody is known to have done on a production, without regard
// to what they were called. What is in none of the sets is unknown.
//
// The zero value knows nothing of anybody.
type Contribution struct {
	Did     DutySet // took part in
	Decided DutySet // approved or decided; counts as done as well
	DidNot  DutySet // had no part in
}

// done returns every duty the person had a part in.
func (w Contribution) done() DutySet { return w.Did.Union(w.Decided) }

// Fit says how well a role fits a record.
type Fit struct {
	Role    Role
	Score   int     // see [Matrix.Fit]; comparable within one list only
	Matched DutySet // done, and at least sometimes part of the role here
	Missing DutySet // usually part of the role here, and known not to be done
	Open    DutySet // usually part of the role here, and not known to be done or not
	Unusual DutySet // done, and rarely or never part of the role here
}

// FitOf ranks roles by the published claims; see [Matrix.Fit].
func FitOf(w Contribution, in Setting) []Fit { return Published().Fit(w, in) }

// Fit ranks the roles that fit what somebody did, the best first. Only roles of
// people who make the work are ranked, not companies, and only those that at
// least one duty speaks for.
//
// Every duty done adds to the score of a role how firmly the claims tie it to
// the role here: 1 for sometimes, 2 for often, 4 for usually, 5 for always,
// twice that if it was decided and the role decides or approves it; a duty that
// is rarely part of the role takes away 1, one that never is 4. A duty usually
// part of the role and known not to be done takes away 1. So a duty typical of
// a role never lowers that role's fit. Of equal scores the role with fewer
// duties of its own fits better, then the broader one, then the order of the
// constants. The weights are this library's proposal.
func (m *Matrix) Fit(w Contribution, in Setting) []Fit { return m.Fitter(in).Fit(w) }

// Fitter is what the roles do in one setting, laid out to measure many
// contributions against: making one costs about as much as one answer of
// [Matrix.Fit], asking it a small part of that. It never changes once made.
//
// The zero value knows no role and finds no fit.
type Fitter struct {
	roles []fitRole
}

// fitRole is what a role does in the setting of a [Fitter].
type fitRole struct {
	role  Role
	usual DutySet // what it usually takes part in
	part  [len(dutyDomains)]Frequency
	// approves is how often it approves or decides each duty.
	approves [len(dutyDomains)]Frequency
}

// Fitter prepares [Matrix.Fit] and [Matrix.RolesBehind] for one setting.
func (m *Matrix) Fitter(in Setting) *Fitter {
	f := &Fitter{}
	for r := range rankable() {
		known := fitRole{role: r, usual: m.Duties(r, TakesPart, in, Usually)}
		for broader := r; broader != 0; broader = broader.Broader() {
			for i := range m.of(broader) {
				d := m.of(broader)[i].Duty
				if known.part[d] == 0 {
					known.part[d] = m.most(r, d, partCapacities, in)
					known.approves[d] = m.Frequency(Question{Role: r, Duty: d, Capacity: Approves, Setting: in})
				}
			}
		}
		f.roles = append(f.roles, known)
	}
	return f
}

// Fit ranks the roles that fit what somebody did; see [Matrix.Fit].
func (f *Fitter) Fit(w Contribution) []Fit {
	var fits []Fit
	for i := range f.roles {
		if fit := f.roles[i].fit(w); fit.Score > 0 && !fit.Matched.IsZero() {
			fits = append(fits, fit)
		}
	}
	sortFits(fits)
	return fits
}

// rankable yields the roles that a person's work can amount to.
func rankable() iter.Seq[Role] {
	return func(yield func(Role) bool) {
		for r := range Roles() {
			if r.Class() != ClassBody && r != OtherProducer && !yield(r) {
				return
			}
		}
	}
}

func sortFits(fits []Fit) {
	size := func(f Fit) int { return f.Matched.Len() + f.Missing.Len() + f.Open.Len() }
	depth := func(r Role) int {
		n := 0
		for r = r.Broader(); r != 0; r = r.Broader() {
			n++
		}
		return n
	}
	slices.SortFunc(fits, func(a, b Fit) int {
		return cmp.Or(
			cmp.Compare(b.Score, a.Score),
			cmp.Compare(size(a), size(b)),
			cmp.Compare(depth(a.Role), depth(b.Role)),
			cmp.Compare(a.Role, b.Role),
		)
	})
}

// fit measures one role.
func (r *fitRole) fit(w Contribution) Fit {
	f := Fit{Role: r.role}
	for d := range w.done().All() {
		points := fitPoints(r.part[d])
		if w.Decided.Has(d) {
			points = max(points, 2*fitPoints(r.approves[d]))
		}
		f.Score += points
		switch {
		case r.part[d] >= Sometimes:
			f.Matched = f.Matched.With(d)
		case r.part[d] != 0:
			f.Unusual = f.Unusual.With(d)
		}
	}
	usual := r.usual.Minus(w.done())
	f.Missing = usual.Intersect(w.DidNot)
	f.Open = usual.Minus(w.DidNot)
	f.Score -= f.Missing.Len()
	return f
}

// partCapacities are the capacities that count as having done something.
var partCapacities = []Capacity{Performs, Prepares, Oversees, Approves, TakesPart}

// fitPoints is the weight of a duty in the score of a role.
func fitPoints(f Frequency) int {
	switch f {
	case Always:
		return 5
	case Usually:
		return 4
	case Often:
		return 2
	case Sometimes:
		return 1
	case Rarely:
		return -1
	case Never:
		return -4
	default:
		return 0
	}
}

// RolesBehind names the roles that between them account for a record by the
// published claims; see [Matrix.RolesBehind].
func RolesBehind(w Contribution, in Setting) []Fit { return Published().RolesBehind(w, in) }

// RolesBehind names the roles that between them account for what somebody did:
// the best fitting one, then the one that best fits what the first leaves
// unaccounted for, and so on until no role accounts for more. Somebody who does
// everything on a small film comes out as several roles at once.
//
// What is often, usually or always part of a role accounts for a duty first; a
// duty that is so for none is put down to the first of the roles of whose work
// it sometimes is part, and else brings one more role. The Matched set of each
// Fit holds the duties that are put down to it, each to one role only.
func (m *Matrix) RolesBehind(w Contribution, in Setting) []Fit { return m.Fitter(in).RolesBehind(w) }

// RolesBehind names the roles that between them account for what somebody did;
// see [Matrix.RolesBehind].
func (f *Fitter) RolesBehind(w Contribution) []Fit {
	behind := f.account(nil, w, Often)
	rest := w.without(matched(behind))
	for i := range behind {
		more := f.held(behind[i].Role, rest.done(), Sometimes)
		behind[i].Matched = behind[i].Matched.Union(more)
		rest = rest.without(more)
	}
	return f.account(behind, rest, Sometimes)
}

// account adds to behind the roles that account for w with duties held at least
// that often, the best fitting first.
func (f *Fitter) account(behind []Fit, w Contribution, least Frequency) []Fit {
	for rest := w; ; {
		fits := f.Fit(rest)
		i := slices.IndexFunc(fits, func(fit Fit) bool { return !f.held(fit.Role, fit.Matched, least).IsZero() })
		if i < 0 {
			return behind
		}
		best := fits[i]
		best.Matched = f.held(best.Role, best.Matched, least)
		behind = append(behind, best)
		rest = rest.without(best.Matched)
	}
}

// held returns those of the duties that r holds at least that often.
func (f *Fitter) held(r Role, duties DutySet, least Frequency) DutySet {
	var held DutySet
	i := slices.IndexFunc(f.roles, func(known fitRole) bool { return known.role == r })
	for d := range duties.All() {
		if i >= 0 && f.roles[i].part[d] >= least {
			held = held.With(d)
		}
	}
	return held
}

// matched returns what is put down to any of the roles.
func matched(fits []Fit) DutySet {
	var all DutySet
	for _, f := range fits {
		all = all.Union(f.Matched)
	}
	return all
}

// without returns the record with nothing said of the given duties being done.
func (w Contribution) without(duties DutySet) Contribution {
	w.Did, w.Decided = w.Did.Minus(duties), w.Decided.Minus(duties)
	return w
}

// most returns the highest frequency with which r holds one of the capacities
// in d.
func (m *Matrix) most(r Role, d Duty, capacities []Capacity, in Setting) Frequency {
	var f Frequency
	for _, c := range capacities {
		f = max(f, m.Frequency(Question{Role: r, Duty: d, Capacity: c, Setting: in}))
	}
	return f
}
