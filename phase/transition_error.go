package phase

import (
	"fmt"
	"strings"

	"example.com/producedby/internal/enum"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// Problem is what can be wrong with an event. Its values are errors; match them
// with errors.Is.
type Problem string

const (
	// ErrNotLegal says that no transition leads from the state by the event.
	ErrNotLegal Problem = "not legal there"
	// ErrNotMet says that something the transition turns on is not known to be so.
	ErrNotMet Problem = "conditions are not met"
	// ErrDate says that the event carries a date that cannot be.
	ErrDate Problem = "wrong date"
	// ErrUnit says that the unit does not exist, or exists already.
	ErrUnit Problem = "wrong unit"
	// ErrSettled says that a condition is settled by events and cannot be recorded.
	ErrSettled Problem = "settled by events alone"
	// ErrField says that the event carries something that means nothing of its kind.
	ErrField Problem = "of another kind of event"
)

// Error returns the problem in words.
func (p Problem) Error() string { return string(p) }

// TransitionError says why an event could not happen to a work, where the work
// stood and what was legal there. Match it with errors.As; errors.Is finds one
// of [ErrNotLegal], [ErrNotMet], [ErrDate], [ErrUnit], [ErrSettled] and [ErrField].
type TransitionError struct {
	Position int         // of the event in the log, from 0
	Event    Event       // what was to happen
	State    State       // where the unit stood, the work itself if there is no such unit; zero if there is no work
	Legal    []EventKind // what was legal there, in the same unit or work
	Needs    []Need      // what was wanting
	Reason   string      // in words, where there is more to say

	// Strangers are those who are said to have signed and whom the crew of the log
	// does not know there, where a signature is wanting.
	Strangers []role.Person

	Err Problem // which kind of problem it is
}

// Error says which event of the log it is, where the work stood, what is wanting
// and what would have been legal. Events and conditions are named by their slugs, as
// they are written in a log.
func (e *TransitionError) Error() string {
	var b strings.Builder
	fmt.Fprintf(&b, "phase: log: events[%d] (%s): %v", e.Position, e.Event.slugs(), e.Err)
	if e.Reason != "" {
		b.WriteString(": " + e.Reason)
	}
	if e.State != 0 {
		fmt.Fprintf(&b, "; state %s", e.State)
	}
	for i, n := range e.Needs {
		b.WriteString([]string{"; want ", ", "}[min(i, 1)] + n.String())
	}
	for _, who := range e.Strangers {
		fmt.Fprintf(&b, "; %q is in no post of the crew there", who)
	}
	if e.State != 0 {
		b.WriteString("; legal: " + kinds(e.Legal))
	}
	return b.String()
}

// Unwrap returns the kind of problem.
func (e *TransitionError) Unwrap() error { return e.Err }

func kinds(list []EventKind) string {
	if len(list) == 0 {
		return "nothing"
	}
	slugs := make([]string, len(list))
	for i, k := range list {
		slugs[i] = slug(eventNames, k)
	}
	return strings.Join(slugs, ", ")
}

// labels lists events in words.
func labels(list []EventKind) string {
	words := make([]string, len(list))
	for i, k := range list {
		words[i] = k.String()
	}
	return strings.Join(words, ", ")
}

// slug returns how a log writes a member of a set, and what String says of a number
// outside it.
func slug[T enum.Integer](s enum.Set, v T) string {
	if enum.Valid(s, v) {
		return enum.Slug(s, v)
	}
	return enum.String(s, v)
}

// slugs returns the event as a line of text, with what a log writes of it.
func (e Event) slugs() string {
	text := slug(eventNames, e.Kind)
	if e.Kind == EventLearn {
		text = fmt.Sprintf("%s %s %s", text, slug(conditionNames, e.Condition), e.Truth)
	}
	return e.line(text)
}

// Need is something that a transition turns on and that is not known to be so: a
// condition, or a signature.
type Need struct {
	Condition Condition  `json:"condition,omitzero"`
	Or        Condition  `json:"or,omitzero"` // what would do instead
	Known     cite.Truth `json:"known"`       // what is known of it
	Want      cite.Truth `json:"want"`        // what it would have to be

	// When is the condition without which nothing is asked for, if there is one.
	When      Condition  `json:"when,omitzero"`
	WhenKnown cite.Truth `json:"whenKnown,omitempty"`

	// Role is whose signature is wanting, and May who could give it, where it is
	// a signature.
	Role   role.Role     `json:"role,omitzero"`
	OrRole role.Role     `json:"orRole,omitzero"` // who may sign instead
	Duty   role.Duty     `json:"duty,omitzero"`   // where they sign by it
	May    []role.Person `json:"may,omitempty"`

	// NoPost says that somebody signed, but that the crew has nobody in that role
	// and does not say that the production has no such role.
	NoPost bool `json:"noPost,omitempty"`

	// Scope is where it is asked for, if the setting of the work leaves open whether
	// it is: it does not say the format.
	Scope role.Scope `json:"scope,omitzero"`

	Ref cite.Ref `json:"ref"` // who says that it is needed
}

// String returns the need as an error tells it, a condition by its slug:
// "insurance-in-place (unknown)".
func (n Need) String() string {
	if n.Condition == 0 {
		return n.signature()
	}
	text, known := slug(conditionNames, n.Condition), n.Known.String()
	if n.Or != 0 {
		text += " or " + slug(conditionNames, n.Or)
	}
	if n.Want == cite.False {
		text = "no " + text
	}
	if n.When != 0 {
		known += fmt.Sprintf("; subject to %s, %s", slug(conditionNames, n.When), n.WhenKnown)
	}
	if n.Scope.Len() > 0 {
		known += fmt.Sprintf("; asked for in %s", n.Scope)
	}
	return text + " (" + known + ")"
}

// signature returns a wanting signature in words.
func (n Need) signature() string {
	if n.Role == 0 {
		return fmt.Sprintf("signature of whoever holds %s (nobody named)", n.Duty)
	}
	text := "signature of " + roleSlug(n.Role)
	if n.OrRole != 0 {
		text += " or " + roleSlug(n.OrRole)
	}
	switch {
	case len(n.May) > 0:
		return text + " (" + people(n.May) + ")"
	case n.NoPost:
		return text + " (in nobody's hands, nor among the absent of the crew)"
	case n.Known == cite.Unknown:
		return text + " (nobody named)"
	default:
		return text + " (vacant)"
	}
}

// roleSlug returns how the crew of a log writes a role.
func roleSlug(r role.Role) string {
	text, err := r.MarshalText()
	if err != nil {
		return r.String()
	}
	return string(text)
}

// refuse builds the error for an event that cannot happen to a unit: the one
// that the event names, or the work itself, where none is given.
func (w *Work) refuse(e Event, c *core, kind Problem, reason string) *TransitionError {
	failure := &TransitionError{Position: len(w.log.Events), Event: e, Reason: reason, Err: kind}
	if c == nil && !w.IsZero() {
		var ok bool
		if c, ok = w.at(e.Unit); !ok {
			c = &w.whole
		}
	}
	if c != nil {
		failure.State, failure.Legal = c.state, w.legal(c)
	}
	return failure
}
