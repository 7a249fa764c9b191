package phase

import (
	"slices"

	"example.com/producedby/internal/enum"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// Facts says what is known about conditions. A condition that is not in the map
// is unknown.
type Facts map[Condition]cite.Truth

// Post is a role on a production and who fills it. Without a person it is
// vacant: there, and waiting for somebody. Of a work of several parts it may belong
// to one of them, as a director's does who makes one episode; without a unit it is
// there for all. See [Crew.Of].
type Post struct {
	Role   role.Role   `json:"role"`
	Person role.Person `json:"person,omitempty"`
	Unit   string      `json:"unit,omitempty"`
}

// Delegation is somebody's leave to sign for somebody else.
type Delegation struct {
	From role.Person `json:"from"`
	To   role.Person `json:"to"`
}

// Crew is what is known about who works on a production. A role that is neither
// among the posts nor absent may or may not exist; nobody said.
type Crew struct {
	Posts       []Post       `json:"posts,omitempty"`
	Absent      []role.Role  `json:"absent,omitempty"` // roles known not to exist on this production
	Delegations []Delegation `json:"delegations,omitempty"`
}

// Of returns the crew of a unit: its own people first, then those who are there for
// all of the work, except in a role that somebody of its own fills. The crew of the
// work itself, "", is those who are there for all.
func (c Crew) Of(unit string) Crew {
	own := func(p Post) bool { return unit != "" && p.Unit == unit }
	of := Crew{Absent: slices.Clone(c.Absent), Delegations: slices.Clone(c.Delegations)}
	for _, p := range c.Posts {
		if own(p) {
			of.Posts = append(of.Posts, p)
		}
	}
	for _, p := range c.Posts {
		replaced := slices.ContainsFunc(of.Posts, func(q Post) bool { return own(q) && q.Role == p.Role && q.Person != "" })
		if p.Unit == "" && !replaced {
			of.Posts = append(of.Posts, p)
		}
	}
	return of
}

// GateCase is a gate to be checked, with what is known.
type GateCase struct {
	Gate    Gate         `json:"gate"`
	Setting role.Setting `json:"setting,omitzero"`
	Facts   Facts        `json:"facts,omitempty"`
	Crew    Crew         `json:"crew,omitzero"`

	// Signed says who has signed at this gate. Nobody said whether a person who
	// is not in the map has.
	Signed map[role.Person]cite.Truth `json:"signed,omitempty"`

	// Everyone asks for the signature of each holder of a role. Otherwise one
	// holder signs for all: no source says which it is.
	Everyone bool `json:"everyone,omitempty"`

	// Matrix says who holds which duty; nil stands for the published claims.
	Matrix *role.Matrix `json:"-"`
}

// GateReport is what a check found: each requirement and each signature, met or
// not. It is a verdict with its reasons; see [GateReport.Truth].
type GateReport struct {
	Gate         Gate               `json:"gate"`
	Setting      role.Setting       `json:"setting,omitzero"`
	Requirements []RequirementState `json:"requirements,omitempty"`
	Signatures   []Signature        `json:"signatures,omitempty"`
	// First is set where the gate was asked about in the life of a unit or work
	// that does not stand before it: one of these events has to happen first.
	First []EventKind `json:"first,omitempty"`
}

// RequirementState is a requirement and whether it is satisfied.
type RequirementState struct {
	Requirement
	// Truth is True if the condition holds or is not asked for, False if it is
	// asked for and does not hold, and Unknown otherwise.
	Truth cite.Truth `json:"truth"`
	// Depends is set where the requirement belongs to a narrower setting than
	// the one asked about, so that it may or may not apply.
	Depends bool `json:"depends,omitempty"`
	// Itself is set where passing the gate brings the condition about, so that it
	// need not be known before.
	Itself bool `json:"itself,omitempty"`
}

// stands returns whether the requirement stands in nobody's way.
func (q RequirementState) stands() cite.Truth {
	if q.Itself {
		return cite.True
	}
	return q.Truth
}

// SignatureState says how a signature stands.
//
// The zero value means that nothing is known about who would give it.
type SignatureState uint8

const (
	// SignatureUnknown says that it is not known whether it was given.
	SignatureUnknown SignatureState = iota + 1
	// SignatureGiven says that it was given.
	SignatureGiven
	// SignatureMissing says that those who can give it have not.
	SignatureMissing
	// SignatureVacant says that the post of who would give it is vacant.
	SignatureVacant
	// SignatureAbsent says that the production has no such role, so that the signature is not needed.
	SignatureAbsent
)

var signatureNames = enum.Set{Type: "phase.SignatureState", Names: []enum.Name{
	SignatureUnknown: {Slug: "unknown", Label: "not known"},
	SignatureGiven:   {Slug: "given", Label: "given"},
	SignatureMissing: {Slug: "missing", Label: "missing"},
	SignatureVacant:  {Slug: "vacant", Label: "vacant post"},
	SignatureAbsent:  {Slug: "absent", Label: "no such role here"},
}}

// String returns the English label.
func (s SignatureState) String() string { return enum.String(signatureNames, s) }

// AppendText appends the slug; see [SignatureState.MarshalText].
func (s SignatureState) AppendText(b []byte) ([]byte, error) {
	return enum.AppendText(signatureNames, b, s)
}

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (s SignatureState) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (s *SignatureState) UnmarshalText(text []byte) error {
	return enum.Unmarshal(signatureNames, s, text)
}

// Signature is one signature at a gate: who has to give it, and how it stands.
type Signature struct {
	Role      role.Role      `json:"role,omitzero"`     // who signs; zero where no claim says who
	Or        role.Role      `json:"or,omitzero"`       // who may sign instead
	Duty      role.Duty      `json:"duty,omitzero"`     // the duty by which they sign, if it is by a duty
	Capacity  role.Capacity  `json:"capacity,omitzero"` // and their capacity in it
	Frequency role.Frequency `json:"frequency"`         // Usually or more means that the gate needs it
	State     SignatureState `json:"state,omitzero"`
	Signed    []role.Person  `json:"signed,omitempty"` // who has given it
	May       []role.Person  `json:"may,omitempty"`    // who can still give it
	Ref       cite.Ref       `json:"ref"`              // who says that this role signs
	Depends   bool           `json:"depends,omitempty"`

	// When is the condition without which nobody has to sign, if there is one,
	// and Asked what is known of it.
	When  Condition  `json:"when,omitzero"`
	Asked cite.Truth `json:"asked,omitempty"`
}

// Required reports whether the gate needs the signature.
func (s Signature) Required() bool { return s.Frequency >= role.Usually }

// Truth returns whether the signature stands in nobody's way.
func (s Signature) Truth() cite.Truth {
	switch {
	case !s.Required() || s.State == SignatureGiven || s.State == SignatureAbsent || s.When != 0 && s.Asked == cite.False:
		return cite.True
	case (s.State == SignatureMissing || s.State == SignatureVacant) && !s.Depends && (s.When == 0 || s.Asked == cite.True):
		return cite.False
	default:
		return cite.Unknown
	}
}

// Check compares what the gate asks for in the setting with what is known.
func (c GateCase) Check() GateReport {
	if c.Matrix == nil {
		c.Matrix = role.Published()
	}
	report := GateReport{Gate: c.Gate, Setting: c.Setting}
	for _, r := range Requirements(c.Gate, c.Setting) {
		report.Requirements = append(report.Requirements, RequirementState{Requirement: r, Truth: c.truth(r)})
	}
	for i := range requirementRows {
		if row := &requirementRows[i]; row.gate == c.Gate && within(row.in, c.Setting) {
			report.addDepending(c, row.requirement())
		}
	}
	report.sign(c, false)
	report.sign(c, true)
	return report
}

// sign adds the signatures of the roles that the register names, or of those who
// hold the duties that it names.
func (r *GateReport) sign(c GateCase, byDuty bool) {
	for i := range signerRows {
		row := &signerRows[i]
		if row.gate != c.Gate || (row.role == 0) != byDuty {
			continue
		}
		if narrow := within(row.in, c.Setting); narrow || covering(row.in, c.Setting) >= 0 && !row.overruled(c.Setting) {
			r.addSignatures(c, row.signer(), narrow)
		}
	}
}

// truth says whether the requirement is satisfied.
func (c GateCase) truth(r Requirement) cite.Truth {
	holds := c.Facts[r.Condition]
	if r.When != 0 {
		holds = holds.Or(c.Facts[r.When].Not())
	}
	if r.Frequency < role.Usually {
		return cite.True
	}
	return holds
}

// addDepending adds a requirement of a narrower setting, unless it is satisfied
// whether it applies or not. What is asked for there in vain is unknown here.
func (r *GateReport) addDepending(c GateCase, q Requirement) {
	if c.truth(q) == cite.True {
		return
	}
	r.Requirements = append(r.Requirements, RequirementState{Requirement: q, Truth: cite.Unknown, Depends: true})
}

// addSignatures adds the signatures that a signer of the register stands for.
func (r *GateReport) addSignatures(c GateCase, s Signer, depends bool) {
	if s.Role != 0 {
		r.Signatures = append(r.Signatures, c.signature(Signature{
			Role: s.Role, Or: s.Or, Duty: s.Duty, Capacity: s.Capacity, Frequency: s.Frequency, Ref: s.Ref, Depends: depends, When: s.When, Asked: c.Facts[s.When],
		}))
		return
	}
	holders := c.Matrix.Holders(s.Duty, s.Capacity, c.Setting).AtLeast(role.Sometimes).
		Without(c.Matrix.Holders(s.Duty, role.Prepares, c.Setting).AtLeast(role.Usually)) // as in role.Matrix.Signers
	named := slices.ContainsFunc(r.Signatures, func(there Signature) bool { return there.Required() && !there.Depends })
	if !holders.Known() && named {
		return // the register itself says who signs
	}
	if !holders.Known() {
		r.Signatures = append(r.Signatures, Signature{Duty: s.Duty, Capacity: s.Capacity, Frequency: s.Frequency, Ref: s.Ref, Depends: depends, State: SignatureUnknown})
		return
	}
	for _, h := range holders.Holdings {
		if slices.ContainsFunc(holders.Holdings, func(other role.Holding) bool { return other.Role != h.Role && h.Role.Is(other.Role) }) {
			continue // the broader role stands for it
		}
		if slices.ContainsFunc(r.Signatures, func(there Signature) bool { return there.Role == h.Role }) {
			continue // the register names the role itself
		}
		ref := h.Claim.Ref
		if s.Frequency < h.Claim.Frequency {
			ref = s.Ref // the register says that it is asked for less often
		}
		r.Signatures = append(r.Signatures, c.signature(Signature{
			Role: h.Role, Duty: s.Duty, Capacity: s.Capacity, Ref: ref, Depends: depends,
			Frequency: min(h.Claim.Frequency, s.Frequency), When: thereWhen(h.Role), Asked: c.Facts[thereWhen(h.Role)],
		}))
	}
}

// thereWhen returns the condition without which a production has nobody in the
// role, or zero: without a bond there is no guarantor.
func thereWhen(r role.Role) Condition {
	if r.Is(role.CompletionGuarantor) {
		return BondRequired
	}
	return 0
}

// signature fills in who has signed and who may.
func (c GateCase) signature(s Signature) Signature {
	vacant, unsure, people := false, false, 0
	for _, post := range c.Crew.Posts {
		if !c.mayBear(post.Role, s) {
			continue
		}
		if post.Person == "" {
			vacant = true
			continue
		}
		people++
		by, truth := c.signedBy(post.Person)
		switch truth {
		case cite.True:
			s.Signed = appendNew(s.Signed, by)
		case cite.Unknown:
			unsure = true
			fallthrough
		default:
			s.May = appendNew(s.May, post.Person)
			for _, d := range c.Crew.Delegations {
				if d.From == post.Person {
					s.May = appendNew(s.May, d.To)
				}
			}
		}
	}
	s.State = c.state(s, people, vacant, unsure)
	if s.State == SignatureGiven {
		s.May = nil
	}
	return s
}

// state sums up the signatures of the people who fill a role.
func (c GateCase) state(s Signature, people int, vacant, unsure bool) SignatureState {
	switch {
	case len(s.Signed) > 0 && (!c.Everyone || len(s.May) == 0 && !vacant):
		return SignatureGiven
	case unsure:
		return SignatureUnknown
	case people > 0:
		return SignatureMissing
	case vacant:
		return SignatureVacant
	case c.absent(s.Role) && (s.Or == 0 || c.absent(s.Or)):
		return SignatureAbsent
	default:
		return SignatureUnknown
	}
}

// absent reports whether the production is known to have no such role.
func (c GateCase) absent(r role.Role) bool { return slices.ContainsFunc(c.Crew.Absent, r.Is) }

// mayBear reports whether a person in role r can give the signature: whether
// the role is the one asked for or a variant of it, and the matrix does not say
// of the variant that it has no part in the duty.
func (c GateCase) mayBear(r role.Role, s Signature) bool {
	if s.Or != 0 && r.Is(s.Or) {
		return true
	}
	if !r.Is(s.Role) {
		return false
	}
	if s.Duty == 0 || r == s.Role {
		return true
	}
	return c.Matrix.Frequency(role.Question{Role: r, Duty: s.Duty, Capacity: s.Capacity, Setting: c.Setting}) > role.Rarely
}

// signedBy reports whether the person, or somebody who may sign for them, has
// signed, and who it was.
func (c GateCase) signedBy(p role.Person) (role.Person, cite.Truth) {
	truth := c.Signed[p]
	if truth == cite.True {
		return p, cite.True
	}
	for _, d := range c.Crew.Delegations {
		if d.From != p {
			continue
		}
		truth = truth.Or(c.Signed[d.To])
		if truth == cite.True {
			return d.To, cite.True
		}
	}
	return p, truth
}

// appendNew appends those that are not there yet.
func appendNew[T comparable](list []T, more ...T) []T {
	for _, one := range more {
		if !slices.Contains(list, one) {
			list = append(list, one)
		}
	}
	return list
}
