package role

import (
	"fmt"

	"example.com/producedby/role/cite"
)

// Claim is one statement of the duty matrix: in the settings of its scope, a
// role holds a capacity in a duty that often, says its source.
//
// Contradicting claims stand side by side; [Matrix.Ask] says which prevails.
type Claim struct {
	Fact
	Role     Role     `json:"role"`
	Duty     Duty     `json:"duty"`
	Capacity Capacity `json:"capacity"`
}

// String returns the claim as a line of text: "Line Producer usually prepares
// the budget (film; seed-001 S111)".
//
// A zero claim is "no claim", and one of the library's own proposals says so.
func (c Claim) String() string {
	if c.ID == 0 && c.Role == 0 {
		return "no claim"
	}
	line := fmt.Sprintf("%s %s %s %s (%s; %s", c.Role, c.Frequency, c.Capacity, c.Duty, c.Scope, c.Ref)
	if c.Strength == cite.Proposal {
		line += "; a proposal"
	}
	return line + ")"
}

// validate returns an error for each field that is missing or out of range.
func (c Claim) validate() error {
	var problems []error
	want := func(ok bool, what string, v any) {
		if !ok {
			problems = append(problems, fmt.Errorf("role: claim %d: %s %v, want a member of the set", c.ID, what, v))
		}
	}
	if c.ID == 0 {
		problems = append(problems, fmt.Errorf("role: claim %q: no number", c.String()))
	}
	want(c.Role.Valid(), "role", c.Role)
	want(c.Duty.Valid(), "duty", c.Duty)
	want(c.Capacity.Valid(), "capacity", c.Capacity)
	want(c.Frequency.Valid(), "frequency", c.Frequency)
	if c.Scope.Len() == 0 {
		problems = append(problems, fmt.Errorf("role: claim %d: scope holds nowhere, want at least one setting", c.ID))
	}
	for in := range c.Scope.All() {
		if err := in.Validate(); err != nil {
			problems = append(problems, fmt.Errorf("role: claim %d: scope: %w", c.ID, err))
		}
	}
	return joinErrors(problems)
}

// claimRow is a claim as the tables hold it, one a line.
type claimRow struct {
	id        FactID
	role      Role
	duty      Duty
	capacity  Capacity
	frequency Frequency
	scope     []Setting
	source    cite.SourceID
	at        string // place in the source
}

// claim returns the row as the API shows it.
func (r *claimRow) claim() Claim {
	return Claim{
		Fact:     newFact(r.id, r.scope, r.frequency, r.source, r.at),
		Role:     r.role,
		Duty:     r.duty,
		Capacity: r.capacity,
	}
}
