package budget

import (
	"reflect"
	"slices"
	"strings"

	"example.com/producedby/budget/money"
	"example.com/producedby/internal/enum"
)

// TopSheet is a budget added up: a total for every account, section and charge,
// the grand total, and what is left after the applied credits. All totals are in
// one currency.
//
// Its parts are plain data that belong to the caller.
type TopSheet struct {
	Title    string         `json:"title,omitempty"`
	Currency money.Currency `json:"currency"`
	Sections []SheetSection `json:"sections,omitempty"` // in the order in which the sheet first names them
	Outside  []SheetAccount `json:"outside,omitempty"`  // kept out of every total
	Accounts money.Money    `json:"accounts"`           // total of the sections
	Charges  []SheetCharge  `json:"charges,omitempty"`  // in their order
	Gross    money.Money    `json:"gross"`              // grand total: accounts and charges
	Credits  []SheetCredit  `json:"credits,omitempty"`  // applied or not
	Net      money.Money    `json:"net"`                // grand total less the applied credits
	// FringeAccounts numbers the lines of fringes of [TopSheet.Rows].
	FringeAccounts FringeAccounts `json:"fringeAccounts,omitzero"`
	Comparisons    []Comparison   `json:"comparisons,omitempty"` // with the totals that the sheet publishes
	Problems       []*PlaceError  `json:"problems,omitempty"`    // what could not be reckoned and counts as nothing: a line, or a fringe on one

	of *Budget // nil for a sheet that was read
}

// Version returns the hash of the budget that the sheet was drawn from; empty if
// it was not drawn from one.
func (s *TopSheet) Version() Hash {
	if s.of == nil {
		return ""
	}
	return s.of.Hash()
}

// SheetSection is a part of the top sheet.
type SheetSection struct {
	Heading string         `json:"heading,omitempty"` // as the sheet names it; empty if it is not divided
	Section Section        `json:"section,omitempty"` // zero if the sheet does not say, or mixes
	Rows    []SheetAccount `json:"rows"`
	Direct  money.Money    `json:"direct"`
	Fringes money.Money    `json:"fringes"`
	Total   money.Money    `json:"total"`
}

// SheetAccount is the total of an account.
type SheetAccount struct {
	Code     AccountCode `json:"code,omitempty"`
	Title    string      `json:"title,omitempty"`
	Category AccountCode `json:"category,omitempty"`
	Section  Section     `json:"section,omitempty"`
	Direct   money.Money `json:"direct"`
	Fringes  money.Money `json:"fringes"`
	Total    money.Money `json:"total"`
	Stated   money.Money `json:"stated,omitzero"` // what the sheet states; Money{} if nothing
	Lines    int         `json:"lines,omitempty"`
}

// SheetCharge is a charge reckoned out.
type SheetCharge struct {
	ID      string      `json:"id,omitempty"`
	Title   string      `json:"title"`
	Kind    ChargeKind  `json:"kind,omitempty"`
	Account AccountCode `json:"account,omitempty"`
	Share   money.Ratio `json:"share,omitzero"`
	Base    money.Money `json:"base,omitzero"` // before Less; Money{} for a flat charge
	Less    money.Money `json:"less,omitzero"`
	GrossUp bool        `json:"grossUp,omitempty"` // the share is of base and charge together
	Amount  money.Money `json:"amount"`
}

// SheetCredit is a credit reckoned out.
type SheetCredit struct {
	Title   string      `json:"title"`
	Account AccountCode `json:"account,omitempty"`
	Applied bool        `json:"applied"`
	Amount  money.Money `json:"amount"`
}

// TopSheet adds the budget up, without the lines that carry one of the groups:
// what it would cost without them. It takes one pass over the lines, and a second
// over those that bear a fringe whose editions share a ceiling; it allocates for
// accounts, persons and ranges but not for lines. What each line comes to is not
// kept: see [Budget.Lines].
func (b *Budget) TopSheet(without ...Group) *TopSheet {
	s := b.roll(without, nil)
	s.of = b
	return s
}

// Equal reports whether two sheets show the same, whichever budgets they were
// drawn from.
func (s *TopSheet) Equal(other *TopSheet) bool {
	if s == nil || other == nil {
		return s == other
	}
	a, b := *s, *other
	a.of, b.of = nil, nil
	return reflect.DeepEqual(a, b)
}

// Complete reports whether every line and every fringe could be reckoned. The
// totals of a sheet that is not complete are too low.
func (s *TopSheet) Complete() bool { return len(s.Problems) == 0 }

// Err returns an [*IncompleteError] with the problems of a sheet that is not
// complete, and nil for one that is.
func (s *TopSheet) Err() error {
	if s.Complete() {
		return nil
	}
	return &IncompleteError{Problems: slices.Clone(s.Problems)}
}

// IncompleteError says that something cannot be done with a budget some of which
// could not be reckoned, for its totals are too low. [Problems] takes it apart.
type IncompleteError struct {
	Problems []*PlaceError // what counts as nothing in the totals
}

// Error says everything that could not be reckoned.
func (e *IncompleteError) Error() string {
	text := "budget: not complete"
	for i, p := range e.Problems {
		text += [...]string{": ", "; "}[min(i, 1)] + strings.TrimPrefix(p.Error(), "budget: ")
	}
	return text
}

// Unwrap returns the problems.
func (e *IncompleteError) Unwrap() []error {
	all := make([]error, len(e.Problems))
	for i, p := range e.Problems {
		all[i] = p
	}
	return all
}

// Section returns the total of the accounts of a section, whatever headings they
// stand under; zero gives those of no known section. A sum that does not fit is
// [money.ErrOverflow]; a sheet of a budget has none.
func (s *TopSheet) Section(section Section) (money.Money, error) {
	return money.SumSeq(func(yield func(money.Money) bool) {
		if !yield(money.Zero(s.Currency)) {
			return
		}
		for _, part := range s.Sections {
			for _, row := range part.Rows {
				if row.Section == section && !yield(row.Total) {
					return
				}
			}
		}
	})
}

// Categories returns the accounts of the section gathered under their categories,
// in the order in which they first appear: the level above the accounts. An
// account without a category is one by itself. The title is that of the account
// whose code is the category, if there is one. A sum that does not fit is a
// [*PlaceError] with the category; a sheet of a budget has none.
func (part *SheetSection) Categories() ([]SheetAccount, error) {
	var all []SheetAccount
	at := map[AccountCode]int{}
	for _, row := range part.Rows {
		code := row.Category
		if code == "" {
			code = row.Code
		}
		i, known := at[code]
		if !known || code == "" {
			i = len(all)
			at[code] = i
			all = append(all, SheetAccount{Code: code, Section: row.Section})
		}
		c := &all[i]
		if row.Code == code {
			c.Title = row.Title
		}
		c.Lines += row.Lines
		var err error
		if c.Direct, err = c.Direct.Add(row.Direct); err == nil {
			c.Fringes, err = c.Fringes.Add(row.Fringes)
		}
		if err == nil {
			c.Total, err = c.Total.Add(row.Total)
		}
		if err != nil {
			return nil, &PlaceError{Place: "category " + string(code), Err: err}
		}
	}
	return all, nil
}

// Posting is where a top sheet shows the fringes. It never changes a total.
//
// The zero value shows them with their accounts.
type Posting uint8

const (
	// PostToAccounts shows each account with its fringes in it.
	PostToAccounts Posting = iota + 1
	// PostToCategories shows one line of fringes after the accounts of a category.
	PostToCategories
	// PostToSections shows one line of fringes at the end of each section.
	PostToSections
	// PostToBudget shows one line of fringes before the charges.
	PostToBudget
)

// Row is a line of a top sheet as it is shown.
type Row struct {
	Heading string      // the part it stands in
	Code    AccountCode // empty if there is none
	Title   string
	Fringes bool // a line of fringes
	Amount  money.Money
}

var postingNames = enum.Set{Type: "budget.Posting", Names: []enum.Name{
	PostToAccounts:   {Slug: "accounts", Label: "accounts"},
	PostToCategories: {Slug: "categories", Label: "categories"},
	PostToSections:   {Slug: "sections", Label: "sections"},
	PostToBudget:     {Slug: "budget", Label: "budget"},
}}

// Valid reports whether p is a posting; zero is not.
func (p Posting) Valid() bool { return enum.Valid(postingNames, p) }

// String returns the English label.
func (p Posting) String() string { return enum.String(postingNames, p) }

// AppendText appends the slug; see [Posting.MarshalText].
func (p Posting) AppendText(b []byte) ([]byte, error) { return enum.AppendText(postingNames, b, p) }

// MarshalText returns the slug, such as "sections"; a number outside the set is
// an error.
func (p Posting) MarshalText() ([]byte, error) { return p.AppendText(nil) }

// UnmarshalText reads a slug; unknown text is an error that names it.
func (p *Posting) UnmarshalText(text []byte) error { return enum.Unmarshal(postingNames, p, text) }
