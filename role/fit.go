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
	Unsure  DutySet // those of the above that are thought to be so rather than known; they count half
}

// done returns every duty the person had a part in.
func (w Contribution) done() DutySet { return w.Did.Union(w.Decided) }

// Fit says how well a role fits a record.
type Fit struct {
	Role    Role
	Score   int     // see [Matrix.Fit]; comparable within one list only
	Like    Role    // the broader role, or the one that its title stands for in the setting, that nothing in the record tells this variant from; zero if something does
	Matched DutySet // done, and at least sometimes part of the role here
	Own     DutySet // those of Matched that the role usually performs or decides itself
	Charge  DutySet // those of Matched that it usually prepares, oversees or approves, and are not its own
	Missing DutySet // usually part of the role here, and not done
	Open    DutySet // usually part of the role here, and not known to be done or not
	Unusual DutySet // done, and rarely or never part of the role here
	Unsure  DutySet // those of Matched, Missing and Unusual that are thought to be so rather than known
}

// FitOf ranks roles by the published claims; see [Matrix.Fit].
func FitOf(w Contribution, in Setting) []Fit { return Published().Fit(w, in) }

// Fit ranks the roles that fit what somebody did, the best first. Ranked are the
// roles of people who make the work, those of companies that one of them is said to
// hold as well (the distributor of seed-003 S217), and only those that at least one
// duty speaks for. A role that the setting rules out is not ranked: an executive of
// a studio is no executive producer of an independent film, and who is called the
// producer in the theatre is the theatre producer, not the producer at large.
//
// Every duty done adds to the score of a role how firmly the claims tie it to
// the role here: 2 for sometimes, 4 for often, 8 for usually, 10 for always,
// twice that if it was decided and the role decides or approves it; a
// duty that is rarely part of the role takes away 2, one that never is 8. A duty
// usually part of the role and known not to be done takes away 2. What is not sure
// counts half. So a duty typical of a role never lowers that role's fit, and
// neither does becoming sure of it. The weights are this library's proposal.
//
// A variant that nothing in the record tells from its broader role comes after
// every role that something speaks for. Of equal scores a role comes before its
// variants; else the role that has a part in more of what was done fits better, then
// the one that performs or decides more of it, then the one that prepares, oversees
// or approves more of it, then the one with fewer duties (with more, if the whole
// production or the day-to-day operations are among what was done), then the broader
// one, then the order of the constants.
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
	as    Role    // the variant that is ranked in its place, or zero
	like  int     // place of the broader role among those of the fitter, or -1
	usual DutySet // what it usually takes part in
	own   DutySet // what it usually performs or decides
	heads DutySet // what it usually prepares, oversees or approves
	part  [len(dutyDomains)]Frequency
	// approves is how often it approves or decides each duty.
	approves [len(dutyDomains)]Frequency
}

// Fitter prepares [Matrix.Fit] and [Matrix.RolesBehind] for one setting.
func (m *Matrix) Fitter(in Setting) *Fitter {
	f := &Fitter{}
	for r := range rankable(in) {
		known := fitRole{role: r, as: narrowed(r, in)}
		grips := m.grips(r, in)
		for i := range grips {
			row := &grips[i]
			known.part[row.duty] = row.most(Performs, Prepares, Oversees, Approves, TakesPart)
			known.approves[row.duty] = row.in[Approves].often
			if row.most(Advises, Approves, Decides, Performs, Prepares, Oversees, TakesPart) >= Usually {
				known.usual = known.usual.With(row.duty)
			}
			if row.most(Performs, Decides) >= Usually {
				known.own = known.own.With(row.duty)
			}
			if row.most(Prepares, Oversees, Approves) >= Usually {
				known.heads = known.heads.With(row.duty)
			}
		}
		f.roles = append(f.roles, known)
	}
	for i := range f.roles {
		broader := f.roles[i].role.Broader()
		f.roles[i].like = slices.IndexFunc(f.roles, func(other fitRole) bool { return other.role == broader })
	}
	return f
}

// most returns the highest frequency of the capacities.
func (row *gripRow) most(capacities ...Capacity) Frequency {
	var f Frequency
	for _, c := range capacities {
		f = max(f, row.in[c].often)
	}
	return f
}

// Fit ranks the roles that fit what somebody did; see [Matrix.Fit].
func (f *Fitter) Fit(w Contribution) []Fit {
	var fits []Fit
	for i := range f.roles {
		r := &f.roles[i]
		fit := r.fit(w)
		if r.as != 0 || fit.Score <= 0 || fit.Matched.IsZero() {
			continue
		}
		if r.like >= 0 && r.role != f.roles[r.like].as && r.likeFor(&f.roles[r.like], w) {
			fit.Like = cmp.Or(f.roles[r.like].as, f.roles[r.like].role)
		}
		fits = append(fits, fit)
	}
	sortFits(fits)
	return fits
}

// likeFor reports whether the record says the same of both roles.
func (r *fitRole) likeFor(broader *fitRole, w Contribution) bool {
	for d := range w.done().Union(w.DidNot).All() {
		if r.part[d] != broader.part[d] || r.approves[d] != broader.approves[d] || r.usual.Has(d) != broader.usual.Has(d) {
			return false
		}
	}
	return true
}

// rankable yields the roles that a person's work can amount to in the setting.
func rankable(in Setting) iter.Seq[Role] {
	return func(yield func(Role) bool) {
		for r := range Roles() {
			if (r.Class() != ClassBody || personal(r, in)) && r != OtherProducer && r.at(in.Scale) && !yield(r) {
				return
			}
		}
	}
}

// narrowed returns the variant of r that its title stands for in the setting, zero
// if that is r itself.
func narrowed(r Role, in Setting) Role {
	if printed, _ := Title(r.String()).Roles(in); printed != r && printed.Is(r) {
		return printed
	}
	return 0
}

// personal reports whether one person is said to hold the role of a company
// together with the making of the work, and not only with the credit of an
// executive producer.
func personal(body Role, in Setting) bool {
	makes := func(r Role) bool { return r.Class() != ClassBody && !r.Is(ExecutiveProducer) }
	for i := range combinationRows {
		row := &combinationRows[i]
		if row.frequency < Sometimes || !slices.Contains(row.roles, body) || !slices.ContainsFunc(row.roles, makes) {
			continue
		}
		if _, ok := scopeOf(row.scope).In(in); ok {
			return true
		}
	}
	return false
}

// sortFits puts the better fit first; see [Matrix.Fit].
func sortFits(fits []Fit) {
	rank := func(f, g *Fit) int {
		return cmp.Or(cmp.Compare(min(f.Like, 1), min(g.Like, 1)), cmp.Compare(g.Score, f.Score))
	}
	slices.SortFunc(fits, func(f, g Fit) int { return rank(&f, &g) })
	for start := 0; start < len(fits); {
		end := start + 1
		for end < len(fits) && rank(&fits[start], &fits[end]) == 0 {
			end++
		}
		sortEqual(fits[start:end])
		start = end
	}
}

// sortEqual sorts fits of equal score: by families, each where the broadest role
// in it belongs, and the broader before the narrower within one.
func sortEqual(fits []Fit) {
	better := func(f, g *Fit) int {
		size := func(f *Fit) int {
			n := f.Matched.Len() + f.Missing.Len() + f.Open.Len()
			if f.Matched.Has(OverallManagement) || f.Matched.Has(DailyOperations) {
				return -n
			}
			return n
		}
		return cmp.Or(
			cmp.Compare(g.Matched.Len(), f.Matched.Len()),
			cmp.Compare(g.Own.Len(), f.Own.Len()),
			cmp.Compare(g.Charge.Len(), f.Charge.Len()),
			cmp.Compare(size(f), size(g)),
			cmp.Compare(depth(f.Role), depth(g.Role)),
			cmp.Compare(f.Role, g.Role),
		)
	}
	type member struct{ fit, head Fit }
	family := make([]member, len(fits))
	for i, f := range fits {
		family[i] = member{fit: f, head: f}
		for _, g := range fits {
			if f.Role.Is(g.Role) && depth(g.Role) < depth(family[i].head.Role) {
				family[i].head = g
			}
		}
	}
	slices.SortFunc(family, func(a, b member) int {
		return cmp.Or(better(&a.head, &b.head), cmp.Compare(depth(a.fit.Role), depth(b.fit.Role)), better(&a.fit, &b.fit))
	})
	for i := range family {
		fits[i] = family[i].fit
	}
}

// depth returns how many roles are broader than r.
func depth(r Role) int {
	n := 0
	for r = r.Broader(); r != 0; r = r.Broader() {
		n++
	}
	return n
}

// fit measures one role.
func (r *fitRole) fit(w Contribution) Fit {
	f := Fit{Role: r.role}
	for d := range w.done().All() {
		points := fitPoints(r.part[d])
		if w.Decided.Has(d) {
			points = max(points, 2*fitPoints(r.approves[d]))
		}
		f.Score += w.sure(d, points)
		switch {
		case r.part[d] >= Sometimes:
			f.Matched = f.Matched.With(d)
		case r.part[d] != 0:
			f.Unusual = f.Unusual.With(d)
		}
	}
	f.Own = r.own.Intersect(f.Matched)
	f.Charge = r.heads.Intersect(f.Matched).Minus(f.Own)
	usual := r.usual.Minus(w.done())
	f.Missing = usual.Intersect(w.DidNot)
	f.Open = usual.Minus(w.DidNot)
	for d := range f.Missing.All() {
		f.Score -= w.sure(d, 2)
	}
	f.Unsure = f.Matched.Union(f.Missing).Union(f.Unusual).Intersect(w.Unsure)
	return f
}

// sure returns the points, or half of them if it is not sure of d.
func (w Contribution) sure(d Duty, points int) int {
	if w.Unsure.Has(d) {
		return points / 2
	}
	return points
}

// fitPoints is the weight of a duty in the score of a role; all are even.
func fitPoints(f Frequency) int {
	switch f {
	case Always:
		return 10
	case Usually:
		return 8
	case Often:
		return 4
	case Sometimes:
		return 2
	case Rarely:
		return -2
	case Never:
		return -8
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
