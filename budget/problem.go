package budget

import (
	"encoding/json"
	"errors"
	"strconv"
	"strings"

	"example.com/producedby/budget/money"
	"example.com/producedby/internal/document"
)

// Reason is why something cannot be part of a budget, a plan or a report. The
// constants are compared with errors.Is.
//
// The zero value is no reason.
type Reason uint8

const (
	// ErrMissing means that something required is not given.
	ErrMissing Reason = iota + 1
	// ErrNegative means that an amount, a quantity or a share is below zero where it may not be.
	ErrNegative
	// ErrDuplicate means that a name that must be unique is used twice.
	ErrDuplicate
	// ErrUnknown means that a name refers to nothing in the document.
	ErrUnknown
	// ErrCircular means that a value depends on itself.
	ErrCircular
	// ErrSyntax means that text does not have the form that is read.
	ErrSyntax
	// ErrNoRate means that an amount is in another currency and no rate to the budget's is given.
	ErrNoRate
	// ErrRange means that a number lies outside what is allowed.
	ErrRange
	// ErrConflict means that two statements exclude each other.
	ErrConflict
	// ErrState means that something cannot be done in the state that things are in.
	ErrState
)

var reasonTexts = [...]string{
	ErrMissing:   "missing",
	ErrNegative:  "negative, want zero or more",
	ErrDuplicate: "used twice",
	ErrUnknown:   "unknown",
	ErrCircular:  "depends on itself",
	ErrSyntax:    "cannot be read",
	ErrNoRate:    "no exchange rate to the currency of the budget",
	ErrRange:     "out of range",
	ErrConflict:  "in conflict",
	ErrState:     "not possible in this state",
}

// Error says what is wrong.
func (r Reason) Error() string {
	if r == 0 || int(r) >= len(reasonTexts) {
		return "budget: reason " + strconv.Itoa(int(r))
	}
	return reasonTexts[r]
}

// PlaceError is one problem with its place. Constructors and decoders report
// every problem they find, joined; see [Problems].
type PlaceError struct {
	Place string // for people: "account 2200: line 3: rate"; empty if only the path is known
	Path  string // in the document: "accounts[4].lines[2].rate"; empty for the whole
	Text  string // what was found there, if it helps: a name, an amount
	Err   error  // what is wrong: a Reason, an error of package money
}

// Problems returns the problems that err joins, one by one; nil for no error.
func Problems(err error) []error { return document.Problems(err) }

// Error says where and what.
func (e *PlaceError) Error() string {
	at := e.Place
	if at == "" {
		at = e.Path
	}
	if at != "" {
		at += ": "
	}
	return "budget: " + at + e.detail()
}

// detail is the problem without its place.
func (e *PlaceError) detail() string {
	if e.Err == nil {
		return "something is wrong"
	}
	if e.Text != "" {
		return strconv.Quote(e.Text) + ": " + e.Err.Error()
	}
	return e.Err.Error()
}

// Unwrap returns what is wrong.
func (e *PlaceError) Unwrap() error { return e.Err }

// MarshalJSON writes the place, the path and the problem in words.
func (e *PlaceError) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		Place   string `json:"place,omitempty"`
		Path    string `json:"path,omitempty"`
		Problem string `json:"problem"`
	}{e.Place, e.Path, e.detail()})
}

// UnmarshalJSON reads what [PlaceError.MarshalJSON] writes; of what is wrong only
// the words are left.
func (e *PlaceError) UnmarshalJSON(text []byte) error {
	var form struct{ Place, Path, Problem string }
	if err := json.Unmarshal(text, &form); err != nil {
		return err
	}
	*e = PlaceError{Place: form.Place, Path: form.Path, Err: errors.New(form.Problem)}
	return nil
}

// As lets a larger document, of which this one is a part, find the path.
func (e *PlaceError) As(target any) bool {
	problem, ok := target.(**document.Problem)
	if ok {
		*problem = &document.Problem{Path: e.Path, Err: &placeDetail{e}}
	}
	return ok
}

// placeDetail is a [PlaceError] whose place is told by the document around it.
type placeDetail struct{ at *PlaceError }

// Error says what is wrong, without the place.
func (e *placeDetail) Error() string { return e.at.detail() }

// Unwrap returns what is wrong.
func (e *placeDetail) Unwrap() error { return e.at.Err }

// place is where something stands, for people and in the document.
type place struct{ name, path string }

// in returns the place of something inside p.
func (p place) in(name, path string) place {
	if p.name != "" {
		name = p.name + ": " + name
	}
	if p.path != "" {
		path = p.path + "." + path
	}
	return place{name, path}
}

// field returns the place of a field, which has the same name in both.
func (p place) field(name string) place { return p.in(name, name) }

// element returns the place of an element of a list.
func (p place) element(list string, i int, name string) place {
	return p.in(name, list+"["+strconv.Itoa(i)+"]")
}

// named returns the place of an element that has a name, and of one without by its
// number in the list.
func (p place) named(list string, i int, kind, name string) place {
	if name == "" {
		name = "number " + strconv.Itoa(i+1)
	}
	return p.element(list, i, kind+" "+name)
}

// problems gathers what is wrong.
type problems struct{ list []error }

func (ps *problems) add(at place, text string, err error) {
	if err != nil {
		ps.list = append(ps.list, &PlaceError{Place: at.name, Path: at.path, Text: text, Err: err})
	}
}

func (ps *problems) err() error { return errors.Join(ps.list...) }

// decode reads a document and makes something of it. It reports what reading
// found and what making found besides, each as a [*PlaceError].
func decode[D, T any](text []byte, read func(document.Value) D, make func(D) (T, error)) (T, error) {
	var d D
	found := document.Read(text, func(v document.Value) { d = read(v) })
	made, err := make(d)
	var all []error
	for _, at := range document.Found(found) {
		all = append(all, &PlaceError{Path: at.Path, Err: at.Err})
	}
	if all = append(all, document.Unsaid(found, err)...); len(all) > 0 {
		var none T
		return none, errors.Join(all...)
	}
	return made, nil
}

// amountOf reads an amount: plain decimal text in the currency of the document,
// or text with a currency of its own. Where the document names no currency,
// which is a problem of its own, plain decimal text is nothing.
func amountOf(v document.Value, base money.Currency) money.Money {
	a := amountText{base: base}
	v.Into(&a)
	return a.amount
}

// amountText reads an amount as the values of a document are read.
type amountText struct {
	base   money.Currency
	amount money.Money
}

// UnmarshalText reads what [amountOf] says.
func (a *amountText) UnmarshalText(text []byte) (err error) {
	switch {
	case len(text) == 0:
		return ErrMissing
	case strings.Contains(string(text), " "):
		a.amount, err = money.Parse(string(text))
	case a.base != 0:
		a.amount, err = money.ParseAmount(string(text), a.base)
	}
	return err
}
