package phase

import (
	"fmt"
	"strings"

	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// Known reports whether the register says anything about the gate in the
// setting.
func (r GateReport) Known() bool { return len(r.Requirements)+len(r.Signatures) > 0 }

// Truth says whether the gate can be passed: True if every requirement is
// satisfied and every signature needed is given, False if one is known not to
// be or something else comes first, and Unknown otherwise, also where the register
// says nothing.
func (r GateReport) Truth() cite.Truth {
	if len(r.First) > 0 {
		return cite.False
	}
	if !r.Known() {
		return cite.Unknown
	}
	truth := cite.True
	for _, q := range r.Requirements {
		truth = truth.And(q.stands())
	}
	for _, s := range r.Signatures {
		truth = truth.And(s.Truth())
	}
	return truth
}

// Met returns the requirements that are satisfied.
func (r GateReport) Met() []RequirementState { return r.with(cite.True) }

// Unmet returns the requirements that are known not to be satisfied.
func (r GateReport) Unmet() []RequirementState { return r.with(cite.False) }

// Unknown returns the requirements of which it is not known.
func (r GateReport) Unknown() []RequirementState { return r.with(cite.Unknown) }

func (r GateReport) with(truth cite.Truth) []RequirementState {
	var found []RequirementState
	for _, q := range r.Requirements {
		if q.Truth == truth {
			found = append(found, q)
		}
	}
	return found
}

// StillToSign returns the signatures that the gate needs and that are not known
// to be given.
func (r GateReport) StillToSign() []Signature {
	var found []Signature
	for _, s := range r.Signatures {
		if s.Truth() != cite.True {
			found = append(found, s)
		}
	}
	return found
}

// Findings returns a finding for each requirement and signature, in order. What
// is known to stand in the way is a failure, what is not known a warning, the
// rest a note.
func (r GateReport) Findings() []cite.Finding {
	findings := make([]cite.Finding, 0, len(r.Requirements)+len(r.Signatures)+1)
	if len(r.First) > 0 {
		findings = append(findings, cite.Finding{
			Code: "gate-ahead", Level: cite.Failure, Subject: r.Gate.String(), Message: "first one of these: " + labels(r.First),
		})
	}
	for _, q := range r.Requirements {
		findings = append(findings, cite.Finding{
			Code: "gate-requirement", Level: levelOf(q.stands()), Subject: r.Gate.String(),
			Observed: q.Truth.String(), Want: q.Condition.String(), Message: q.sentence(), Ref: q.Ref,
		})
	}
	for _, s := range r.Signatures {
		findings = append(findings, cite.Finding{
			Code: "gate-signature", Level: levelOf(s.Truth()), Subject: r.Gate.String(),
			Observed: s.State.String(), Want: s.Who(), Message: s.sentence(), Ref: s.Ref,
		})
	}
	return findings
}

func levelOf(truth cite.Truth) cite.Level {
	switch truth {
	case cite.True:
		return cite.Note
	case cite.False:
		return cite.Failure
	default:
		return cite.Warning
	}
}

func (q RequirementState) sentence() string {
	asked := ""
	switch {
	case q.Itself:
		asked = ", which passing the gate settles"
	case q.Depends:
		asked = fmt.Sprintf(", asked for in %s", q.Scope)
	case q.Frequency < role.Usually:
		asked = fmt.Sprintf(", which is %s asked for here", q.Frequency)
	case q.When != 0:
		asked = fmt.Sprintf(", subject to %s", q.When)
	}
	switch q.Truth {
	case cite.True:
		return fmt.Sprintf("%s: nothing to do%s", q.Condition, asked)
	case cite.False:
		return fmt.Sprintf("%s: wanting%s", q.Condition, asked)
	default:
		return fmt.Sprintf("%s: not known%s", q.Condition, asked)
	}
}

// Who returns who signs, in words: a role, one of two, or whoever holds a duty.
func (s Signature) Who() string {
	if s.Role == 0 {
		return fmt.Sprintf("whoever %s %s", s.Capacity, s.Duty)
	}
	if s.Or != 0 {
		return fmt.Sprintf("%s or %s", s.Role, s.Or)
	}
	return s.Role.String()
}

func (s Signature) sentence() string {
	text := "signature of " + s.Who()
	if !s.Required() {
		text += fmt.Sprintf(", %s asked for", s.Frequency)
	}
	if s.When != 0 {
		text += fmt.Sprintf(", subject to %s", s.When)
	}
	switch {
	case len(s.Signed) == 0:
		text += ": " + s.State.String()
	case s.State == SignatureGiven:
		text += ": given by " + people(s.Signed)
	default: // of several who all have to
		text += ": given by " + people(s.Signed) + ", of the others " + s.State.String()
	}
	if len(s.May) > 0 {
		text += ", may be given by " + people(s.May)
	}
	return text
}

func people(list []role.Person) string {
	names := make([]string, len(list))
	for i, p := range list {
		names[i] = string(p)
	}
	return strings.Join(names, ", ")
}

// String returns the report as lines of text: the gate and whether it can be
// passed, then one line for each requirement and signature.
func (r GateReport) String() string {
	var b strings.Builder
	verdict := map[cite.Truth]string{cite.True: "open", cite.False: "closed", cite.Unknown: "undetermined"}[r.Truth()]
	fmt.Fprintf(&b, "%s: %s\n", r.Gate, verdict)
	for _, f := range r.Findings() {
		fmt.Fprintf(&b, "  %-7s %s", f.Level, f.Message)
		if f.Ref != (cite.Ref{}) {
			fmt.Fprintf(&b, " (%s)", f.Ref)
		}
		b.WriteByte('\n')
	}
	return b.String()
}
