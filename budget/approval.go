package budget

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"

	"example.com/producedby/budget/money"
	"example.com/producedby/internal/enum"
	"example.com/producedby/phase"
	"example.com/producedby/role"
)

// ApprovalState is how far the approval of a budget has come.
//
// The zero value is no state.
type ApprovalState uint8

const (
	// InDraft is a budget that is being worked on.
	InDraft ApprovalState = iota + 1
	// Submitted is a budget put before those who must approve it.
	Submitted
	// ChangesRequested is a budget that somebody who must approve it sent back.
	ChangesRequested
	// Approved is a budget that everybody who must has approved.
	Approved
	// Locked is an approved budget that no longer changes; overages stand beside it.
	Locked
)

var approvalStateNames = enum.Set{Type: "budget.ApprovalState", Names: []enum.Name{
	InDraft:          {Slug: "draft", Label: "draft"},
	Submitted:        {Slug: "submitted", Label: "submitted"},
	ChangesRequested: {Slug: "changes-requested", Label: "changes requested"},
	Approved:         {Slug: "approved", Label: "approved"},
	Locked:           {Slug: "locked", Label: "locked"},
}}

// Valid reports whether s is a state; zero is not.
func (s ApprovalState) Valid() bool { return enum.Valid(approvalStateNames, s) }

// String returns the English label.
func (s ApprovalState) String() string { return enum.String(approvalStateNames, s) }

// AppendText appends the slug; see [ApprovalState.MarshalText].
func (s ApprovalState) AppendText(b []byte) ([]byte, error) {
	return enum.AppendText(approvalStateNames, b, s)
}

// MarshalText returns the slug, such as "submitted"; a number outside the set is
// an error.
func (s ApprovalState) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText reads a slug; unknown text is an error that names it.
func (s *ApprovalState) UnmarshalText(text []byte) error {
	return enum.Unmarshal(approvalStateNames, s, text)
}

// Decision is what a signer said about one version of a budget.
type Decision struct {
	Person   role.Person `json:"person"`
	Version  Hash        `json:"version"`
	Round    int         `json:"round,omitempty"` // the submission it answers, counted from one; zero for the one at hand
	Approved bool        `json:"approved"`        // false: changes requested
	On       phase.Date  `json:"on,omitzero"`
	Note     string      `json:"note,omitempty"`
}

// Overage is money on top of a locked budget. It counts once everybody who must
// has approved it.
type Overage struct {
	ID       string        `json:"id"`
	Account  AccountCode   `json:"account,omitempty"`
	Amount   money.Money   `json:"amount"` // above zero
	Reason   string        `json:"reason,omitempty"`
	Approved []role.Person `json:"approved,omitempty"`
}

// Approval is a budget on its way from draft to lock. It belongs to one version
// of the budget at a time: an approval is given to a hash in a round, which a
// submission opens and a revision ends, so that a revised budget has none, not
// even one that says again what an earlier version said. Every step returns a new value; steps that are not possible are
// errors that are [ErrState], and change nothing.
//
// The zero value is not an approval; make one with [Prepare].
type Approval struct {
	budget  *Budget
	record  ApprovalRecord
	version Hash
}

// ApprovalRecord is the plain data of an [Approval], for storing it beside the
// budget; see [Restore].
type ApprovalRecord struct {
	State          ApprovalState `json:"state"`
	Version        Hash          `json:"version"`
	Round          int           `json:"round,omitempty"` // how often it was submitted, in any version
	PreparedBy     role.Person   `json:"preparedBy,omitempty"`
	Signers        []Signer      `json:"signers"`
	OverageSigners []Signer      `json:"overageSigners,omitempty"` // the signers, if none is named
	Decisions      []Decision    `json:"decisions,omitempty"`      // on every version, in order
	Overages       []Overage     `json:"overages,omitempty"`
}

func (r ApprovalRecord) clone() ApprovalRecord {
	r.Signers, r.OverageSigners = slices.Clone(r.Signers), slices.Clone(r.OverageSigners)
	r.Decisions, r.Overages = slices.Clone(r.Decisions), slices.Clone(r.Overages)
	for i := range r.Overages {
		r.Overages[i].Approved = slices.Clone(r.Overages[i].Approved)
	}
	return r
}

// Prepare returns the approval of a budget in draft. preparedBy is usually the
// line producer. At least one signer is needed, each a person once. No budget and
// no signer are [ErrMissing], a signer named twice [ErrDuplicate], each with its
// place.
func Prepare(b *Budget, preparedBy role.Person, signers, overageSigners []Signer) (Approval, error) {
	if b == nil {
		return Approval{}, &PlaceError{Place: "prepare: budget", Err: ErrMissing}
	}
	return Restore(b, ApprovalRecord{
		State: InDraft, Version: b.Hash(), PreparedBy: preparedBy,
		Signers: signers, OverageSigners: overageSigners,
	})
}

// Restore returns the approval that a record describes, or every problem found: a
// record of another version of the budget ([ErrConflict]), an unknown state,
// signers missing or named twice, decisions of nobody who signs or of a round that
// was not, a state other than the one that the decisions of the last round lead to
// (submitted although everybody approved, locked although somebody did not), a
// budget submitted, approved or locked whose top sheet is
// not complete ([*IncompleteError]), overages on a budget that is not locked.
func Restore(b *Budget, r ApprovalRecord) (Approval, error) {
	if b == nil {
		return Approval{}, &PlaceError{Place: "restore: budget", Err: ErrMissing}
	}
	a := Approval{budget: b, record: r.clone(), version: b.Hash()}
	var ps problems
	top := place{}
	if r.Version != a.version {
		ps.add(top.field("version"), string(r.Version), want(ErrConflict, "the hash of the budget, %q", a.version))
	}
	if !r.State.Valid() {
		ps.add(top.field("state"), r.State.String(), wantMember(approvalStateNames))
	}
	if len(r.Signers) == 0 {
		ps.add(top.field("signers"), "", ErrMissing)
	}
	ps.signers(top.field("signers"), r.Signers)
	ps.signers(top.field("overageSigners"), r.OverageSigners)
	a.checkDecisions(&ps)
	if r.State == Submitted || r.State == Approved || r.State == Locked {
		ps.add(top.field("state"), r.State.String(), b.TopSheet().Err())
	}
	if r.State != Locked && len(r.Overages) > 0 {
		ps.add(top.field("overages"), r.State.String(), want(ErrState, "overages on a budget that is locked"))
	}
	for i, o := range r.Overages {
		at := top.named("overages", i, "overage", o.ID)
		ps.add(at, o.ID, a.checkOverage(o, r.Overages[:i]))
	}
	if err := ps.err(); err != nil {
		return Approval{}, err
	}
	return a, nil
}

// checkDecisions reports decisions that cannot have been made, and a state that is
// not the one they lead to.
func (a Approval) checkDecisions(ps *problems) {
	r := &a.record
	if r.Round < 0 {
		ps.add(place{}.field("round"), strconv.Itoa(r.Round), ErrNegative)
	}
	for i, d := range r.Decisions {
		at := place{}.element("decisions", i, "decision "+strconv.Itoa(i+1))
		if !hasSigner(r.Signers, d.Person) {
			ps.add(at.field("person"), string(d.Person), wantName(d.Person, "a signer", persons(r.Signers)))
		}
		if d.Round < 1 || d.Round > r.Round {
			ps.add(at.field("round"), strconv.Itoa(d.Round), want(ErrRange, "1 to %d, the round of the approval", r.Round))
		}
		if r.State != InDraft && d.Round == r.Round && d.Version != r.Version {
			ps.add(at.field("version"), string(d.Version), want(ErrConflict, "the version that was submitted, %q", r.Version))
		}
		if i == 0 {
			continue
		}
		switch before := &r.Decisions[i-1]; {
		case d.Round < before.Round:
			ps.add(at.field("round"), strconv.Itoa(d.Round), want(ErrConflict, "at least %d, the round of the decision before", before.Round))
		case d.Round == before.Round && (d.Version != before.Version || !before.Approved):
			ps.add(at, "", want(ErrConflict, "one round to be about one version, and to end when the budget is sent back"))
		}
	}
	if reached := a.reached(); r.State.Valid() && r.State != reached && !(r.State == Locked && reached == Approved) && (r.State != InDraft) {
		ps.add(place{}.field("state"), r.State.String(), want(ErrConflict, "%v, to which the decisions lead", reached))
	}
}

// persons returns who signs.
func persons(signers []Signer) (list []role.Person) {
	for _, s := range signers {
		list = append(list, s.Person)
	}
	return list
}

// overageIDs returns the ids of overages.
func overageIDs(overages []Overage) (list []string) {
	for _, o := range overages {
		list = append(list, o.ID)
	}
	return list
}

// reached returns the state that the decisions of the last round lead to.
func (a Approval) reached() ApprovalState {
	if a.record.Round == 0 {
		return InDraft
	}
	if n := len(a.record.Decisions); n > 0 && a.record.Decisions[n-1].Round == a.record.Round && !a.record.Decisions[n-1].Approved {
		return ChangesRequested
	}
	if a.approvedByAll() {
		return Approved
	}
	return Submitted
}

func (ps *problems) signers(at place, signers []Signer) {
	for i, s := range signers {
		if s.Person == "" {
			ps.add(at, "", ErrMissing)
		} else if hasSigner(signers[:i], s.Person) {
			ps.add(at, string(s.Person), ErrDuplicate)
		}
	}
}

// Record returns the plain data of the approval.
func (a Approval) Record() ApprovalRecord { return a.record.clone() }

// MarshalJSON writes the record; [Restore] reads it back beside the budget.
func (a Approval) MarshalJSON() ([]byte, error) { return json.Marshal(a.record) }

// UnmarshalJSON always fails: an approval needs its budget. Read an
// [ApprovalRecord] and use [Restore].
func (a *Approval) UnmarshalJSON([]byte) error {
	return &PlaceError{Place: "approval: budget", Err: ErrMissing}
}

// State returns how far the approval has come.
func (a Approval) State() ApprovalState { return a.record.State }

// Budget returns the version that the approval is of.
func (a Approval) Budget() *Budget { return a.budget }

// Waiting returns the signers who have not approved this version since it was
// last submitted; of a draft that is everybody.
func (a Approval) Waiting() []Signer {
	var waiting []Signer
	for _, s := range a.record.Signers {
		if !a.approvedBy(s.Person) {
			waiting = append(waiting, s)
		}
	}
	return waiting
}

// approvedBy reports whether the last word of a signer in the round at hand is
// yes.
func (a Approval) approvedBy(p role.Person) bool {
	yes := false
	for _, d := range a.record.Decisions {
		if d.Person == p && d.Round == a.record.Round && d.Version == a.version {
			yes = d.Approved && a.record.State != InDraft
		}
	}
	return yes
}

func (a Approval) approvedByAll() bool { return len(a.Waiting()) == 0 }

func (a Approval) refuse(step string, err error) (Approval, error) {
	return a, &PlaceError{Place: step, Text: a.record.State.String(), Err: err}
}

// Submit puts the budget before its signers. A budget above the money raised is
// submitted all the same, with the shortfall: the executive producer may have to
// find more. The shortfall is zero if there is none; executives are those who
// hold that role, as far as the caller knows them. The funding must be of this
// version of the budget, in full ([ErrConflict]). A budget whose top sheet is not complete is not submitted: the error is
// an [*IncompleteError] with what could not be reckoned.
func (a Approval) Submit(f Funding, executives ...role.Person) (Approval, Shortfall, error) {
	if a.record.State != InDraft {
		a, err := a.refuse("submit", want(ErrState, "a budget in draft"))
		return a, Shortfall{}, err
	}
	if err := a.budget.TopSheet().Err(); err != nil {
		return a, Shortfall{}, err
	}
	if f.Version != a.version || f.Budget != a.budget.net {
		return a, Shortfall{}, &PlaceError{Place: "submit: funding", Text: f.Budget.String(), Err: want(ErrConflict, "the funding of this version of the budget, of %v", a.budget.net)}
	}
	a.record = a.record.clone()
	a.record.State = Submitted
	a.record.Round++
	shortfall, _ := f.Shortfall(executives...)
	return a, shortfall, nil
}

// Decide records what a signer says about a version: approval, or a request for
// changes that sends the budget back. Approving twice is approving once. The
// version must be the one that was submitted, and so must the round where the
// decision names one ([ErrConflict]); the person must be a signer ([ErrUnknown]).
func (a Approval) Decide(d Decision) (Approval, error) {
	switch {
	case a.record.State == Approved && d.Approved && d.Version == a.version && a.answers(d) && a.approvedBy(d.Person):
		return a, nil
	case a.record.State != Submitted:
		return a.refuse("decide", want(ErrState, "a budget that is submitted"))
	case d.Version != a.version:
		return a, &PlaceError{Place: "decide: version", Text: string(d.Version), Err: want(ErrConflict, "the version that was submitted, %q", a.version)}
	case !a.answers(d):
		return a, &PlaceError{Place: "decide: round", Text: strconv.Itoa(d.Round), Err: want(ErrConflict, "%d, the round at hand", a.record.Round)}
	case !hasSigner(a.record.Signers, d.Person):
		return a, &PlaceError{Place: "decide: person", Text: string(d.Person), Err: wantName(d.Person, "a signer", persons(a.record.Signers))}
	case d.Approved && a.approvedBy(d.Person):
		return a, nil
	}
	d.Round = a.record.Round
	a.record = a.record.clone()
	a.record.Decisions = append(a.record.Decisions, d)
	switch {
	case !d.Approved:
		a.record.State = ChangesRequested
	case a.approvedByAll():
		a.record.State = Approved
	}
	return a, nil
}

// answers reports whether a decision is about the submission at hand.
func (a Approval) answers(d Decision) bool { return d.Round == 0 || d.Round == a.record.Round }

// Revise replaces the budget by another version and goes back to draft: no
// approval carries over, and one of an earlier version does not come back with it;
// what was decided stays in the record. A budget that says the same is no revision
// and changes nothing, unless changes were requested: then it goes back to draft
// as it is, to be put forward again. A locked budget cannot be revised. That, and
// revising an approval that is no more than its zero value, is [ErrState]; no
// budget is [ErrMissing].
func (a Approval) Revise(b *Budget) (Approval, error) {
	if a.record.State == Locked || a.record.State == 0 {
		return a.refuse("revise", want(ErrState, "a budget that is not locked; ask for an overage"))
	}
	if b == nil {
		return a.refuse("revise: budget", ErrMissing)
	}
	if b.Equal(a.budget) && a.record.State != ChangesRequested {
		return a, nil
	}
	a.record = a.record.clone()
	a.budget, a.version = b, b.Hash()
	a.record.Version, a.record.State = a.version, InDraft
	return a, nil
}

// Lock closes an approved budget to changes. One that not everybody approved is
// [ErrState].
func (a Approval) Lock() (Approval, error) {
	if a.record.State != Approved {
		return a.refuse("lock", want(ErrState, "a budget that everybody approved"))
	}
	a.record = a.record.clone()
	a.record.State = Locked
	return a, nil
}

// RequestOverage asks for money on top of a locked budget. It has no effect until
// it is approved. On a budget that is not locked it is [ErrState]; without an id
// it is [ErrMissing], with the id of another [ErrDuplicate], of nothing or less
// [ErrRange], and in another currency a [*money.CurrencyMismatchError].
func (a Approval) RequestOverage(o Overage) (Approval, error) {
	if a.record.State != Locked {
		return a.refuse("request overage "+o.ID, want(ErrState, "a budget that is locked"))
	}
	o.Approved = nil
	if err := a.checkOverage(o, a.record.Overages); err != nil {
		return a, &PlaceError{Place: "request overage", Text: o.ID, Err: err}
	}
	a.record = a.record.clone()
	a.record.Overages = append(a.record.Overages, o)
	return a, nil
}

func (a Approval) checkOverage(o Overage, before []Overage) error {
	switch {
	case o.ID == "":
		return fmt.Errorf("%w: id", ErrMissing)
	case slices.ContainsFunc(before, func(other Overage) bool { return other.ID == o.ID }):
		return want(ErrDuplicate, "an id of its own")
	case o.Amount.Sign() <= 0:
		return fmt.Errorf("amount %v: %w", o.Amount, want(ErrRange, "more than zero"))
	case o.Amount.Currency() != a.budget.Currency():
		return &money.CurrencyMismatchError{Have: o.Amount.Currency(), Want: a.budget.Currency()}
	}
	for _, p := range o.Approved {
		if !hasSigner(a.overageSigners(), p) {
			return fmt.Errorf("approved by %q: %w", p, wantName(p, "a signer of overages", persons(a.overageSigners())))
		}
	}
	return nil
}

// overageSigners returns who must approve overages.
func (a Approval) overageSigners() []Signer {
	if len(a.record.OverageSigners) > 0 {
		return a.record.OverageSigners
	}
	return a.record.Signers
}

// ApproveOverage records that somebody approves an overage. An overage that nobody
// asked for, and somebody who does not sign overages, is [ErrUnknown].
func (a Approval) ApproveOverage(id string, p role.Person) (Approval, error) {
	i := slices.IndexFunc(a.record.Overages, func(o Overage) bool { return o.ID == id })
	switch {
	case i < 0:
		return a, &PlaceError{Place: "approve overage", Text: id, Err: wantName(id, "an overage that was asked for", overageIDs(a.record.Overages))}
	case !hasSigner(a.overageSigners(), p):
		return a, &PlaceError{Place: "approve overage " + id, Text: string(p), Err: wantName(p, "a signer of overages", persons(a.overageSigners()))}
	case slices.Contains(a.record.Overages[i].Approved, p):
		return a, nil
	}
	a.record = a.record.clone()
	a.record.Overages[i].Approved = append(a.record.Overages[i].Approved, p)
	return a, nil
}

// OverageApproved reports whether everybody who must has approved an overage.
func (a Approval) OverageApproved(o Overage) bool {
	return !slices.ContainsFunc(a.overageSigners(), func(s Signer) bool { return !slices.Contains(o.Approved, s.Person) })
}

// Current returns what may be spent: the grand total of the budget and the
// overages that everybody who must has approved. A sum that does not fit is
// [money.ErrOverflow].
func (a Approval) Current() (money.Money, error) {
	if a.budget == nil {
		return money.Money{}, nil
	}
	sum := a.budget.Gross()
	for _, o := range a.record.Overages {
		if !a.OverageApproved(o) {
			continue
		}
		var err error
		if sum, err = sum.Add(o.Amount); err != nil {
			return money.Money{}, err
		}
	}
	return sum, nil
}
