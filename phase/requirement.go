package phase

import (
	"cmp"
	"slices"

	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// Requirement says that a condition has to hold before a gate is passed.
//
// A frequency of Usually or more means that it is required; less means that
// productions do without.
type Requirement struct {
	role.Fact
	Gate      Gate      `json:"gate"`
	Condition Condition `json:"condition"`
	When      Condition `json:"when,omitzero"` // asked for only where this holds; zero means always
}

// Signer says that somebody has to sign before a gate is passed: a role that
// the source names, by the duty if one is given, or whoever holds the capacity in
// the duty there.
//
// A frequency of Usually or more means that the signature is required; less
// means that it is given on some productions.
type Signer struct {
	role.Fact
	Gate     Gate          `json:"gate"`
	Role     role.Role     `json:"role,omitzero"`
	Or       role.Role     `json:"or,omitzero"`   // who may sign instead
	When     Condition     `json:"when,omitzero"` // signs only where this holds; zero means always
	Duty     role.Duty     `json:"duty,omitzero"`
	Capacity role.Capacity `json:"capacity,omitzero"`
}

// fact builds the envelope of a row.
func fact(id role.FactID, in []role.Setting, f role.Frequency, source cite.SourceID, at string) role.Fact {
	s, _ := cite.Lookup(source)
	return role.Fact{
		ID: id, Scope: role.ScopeOf(in...), Frequency: f,
		Ref: cite.Ref{Source: source, At: at}, Strength: s.Strength,
	}
}

func (r *requirementRow) requirement() Requirement {
	return Requirement{Fact: fact(r.id, r.in, r.frequency, r.source, r.at), Gate: r.gate, Condition: r.condition, When: r.when}
}

func (r *signerRow) signer() Signer {
	return Signer{Fact: fact(r.id, r.in, r.frequency, r.source, r.at), Gate: r.gate, Role: r.role, Or: r.or, When: r.when, Duty: r.duty, Capacity: r.capacity}
}

// Requirements returns what the register says has to hold at a gate in a
// setting, one requirement for each condition, in the order of the conditions.
//
// Where several speak of one condition the prevailing one is given: a published
// one before a proposal, then the more specific setting, the stronger source,
// the lower number.
func Requirements(g Gate, in role.Setting) []Requirement {
	var found []Requirement
	for i := range requirementRows {
		row := &requirementRows[i]
		if row.gate != g || covering(row.in, in) < 0 {
			continue
		}
		r := row.requirement()
		at := slices.IndexFunc(found, func(f Requirement) bool { return f.Condition == r.Condition })
		switch {
		case at < 0:
			found = append(found, r)
		case prevails(r.Fact, found[at].Fact, in):
			found[at] = r
		}
	}
	slices.SortFunc(found, func(a, b Requirement) int { return cmp.Compare(a.Condition, b.Condition) })
	return found
}

// ofSomeFormat returns what the register asks for at a gate in some format of a
// setting that says none, and not in all of them.
func ofSomeFormat(g Gate, in role.Setting) []Requirement {
	if in.Format != 0 {
		return nil
	}
	var found []Requirement
	for i := range requirementRows {
		row := &requirementRows[i]
		if row.gate != g || covering(row.in, in) >= 0 {
			continue
		}
		if slices.ContainsFunc(row.in, func(s role.Setting) bool {
			return s.Covers(role.Setting{Medium: in.Medium, Format: s.Format, Scale: in.Scale, Market: in.Market})
		}) {
			found = append(found, row.requirement())
		}
	}
	return found
}

// Signers returns who, according to the register, signs at a gate in a setting.
// Which roles hold the duties it speaks of is for the duty matrix to say; see
// [GateCase.Check].
func Signers(g Gate, in role.Setting) []Signer {
	var found []Signer
	for i := range signerRows {
		if row := &signerRows[i]; row.gate == g && covering(row.in, in) >= 0 && !row.overruled(in) {
			found = append(found, row.signer())
		}
	}
	return found
}

// overruled reports whether a row about the same holders is more specific in the
// setting.
func (r *signerRow) overruled(in role.Setting) bool {
	return r.role == 0 && slices.ContainsFunc(signerRows[:], func(other signerRow) bool {
		return other.gate == r.gate && other.role == 0 && other.duty == r.duty && other.capacity == r.capacity && covering(other.in, in) > covering(r.in, in)
	})
}

// AllRequirements returns every requirement of the register, by gate.
func AllRequirements() []Requirement {
	all := make([]Requirement, len(requirementRows))
	for i := range requirementRows {
		all[i] = requirementRows[i].requirement()
	}
	return all
}

// AllSigners returns every signer of the register, by gate.
func AllSigners() []Signer {
	all := make([]Signer, len(signerRows))
	for i := range signerRows {
		all[i] = signerRows[i].signer()
	}
	return all
}

// covering returns how specific the most specific setting of the scope is that
// covers the one asked about, and -1 if none does.
func covering(scope []role.Setting, asked role.Setting) int {
	best := -1
	for _, in := range scope {
		if in.Covers(asked) {
			best = max(best, in.Specificity())
		}
	}
	return best
}

// within reports whether the scope holds somewhere inside the setting, without
// covering all of it: whether a narrower question could have another answer.
func within(scope []role.Setting, asked role.Setting) bool {
	for _, in := range scope {
		if _, ok := in.Meet(asked); ok {
			return covering(scope, asked) < 0
		}
	}
	return false
}

// prevails reports whether a goes before b in the setting.
func prevails(a, b role.Fact, in role.Setting) bool {
	sa, _ := a.Scope.In(in)
	sb, _ := b.Scope.In(in)
	return cmp.Or(
		cmp.Compare(sourced(b), sourced(a)),
		cmp.Compare(sb.Specificity(), sa.Specificity()),
		cmp.Compare(b.Strength, a.Strength),
		cmp.Compare(a.ID, b.ID),
	) < 0
}

// sourced is 1 for a published fact and 0 for a proposal.
func sourced(f role.Fact) int {
	if f.Strength == cite.Proposal {
		return 0
	}
	return 1
}
