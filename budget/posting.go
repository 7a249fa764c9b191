package budget

import (
	"iter"
	"slices"

	"example.com/producedby/budget/money"
	"example.com/producedby/internal/document"
)

// FringeAccounts says under which numbers a top sheet shows its lines of fringes,
// wherever a [Posting] puts them. What it does not say has the number of the
// category, and none for a section or the budget.
//
// The zero value says nothing.
type FringeAccounts struct {
	Suffix   string           `json:"suffix,omitempty"`   // added to the number of a category: "-099" makes 10-099
	Headings []HeadingAccount `json:"headings,omitempty"` // of sections; see [Chart.FringeAccounts]
	Budget   AccountCode      `json:"budget,omitempty"`   // of the one line of the whole budget
}

// HeadingAccount is the account that a part of a top sheet posts its fringes to.
type HeadingAccount struct {
	Heading string      `json:"heading"`
	Code    AccountCode `json:"code"`
}

func (f FringeAccounts) check(at place, ps *problems) {
	for i, h := range f.Headings {
		at := at.named("headings", i, "heading", h.Heading)
		if h.Code == "" {
			ps.add(at.field("code"), "", ErrMissing)
		}
		if slices.ContainsFunc(f.Headings[:i], func(other HeadingAccount) bool { return other.Heading == h.Heading }) {
			ps.add(at.field("heading"), h.Heading, want(ErrDuplicate, "one account for the fringes of a heading"))
		}
	}
}

func (f *FringeAccounts) read(o document.Object) {
	f.Suffix = o.Field("suffix").Text()
	f.Headings = document.List(o.Field("headings"), func(v document.Value) (h HeadingAccount) {
		v.Object(func(o document.Object) {
			h.Heading = o.Need("heading").Text()
			h.Code = AccountCode(o.Need("code").Text())
		})
		return h
	})
	f.Budget = AccountCode(o.Field("budget").Text())
}

// ofCategory returns the account of the fringes of a category, or of an account
// that stands in none.
func (f *FringeAccounts) ofCategory(row *SheetAccount) AccountCode {
	if f.Suffix == "" {
		return row.Category
	}
	code := row.Category
	if code == "" {
		code = row.Code
	}
	return code + AccountCode(f.Suffix)
}

func (f *FringeAccounts) ofHeading(heading string) AccountCode {
	for _, h := range f.Headings {
		if h.Heading == heading {
			return h.Code
		}
	}
	return ""
}

// Rows yields the lines of the sections with the fringes where they are posted,
// under the numbers of [TopSheet.FringeAccounts]. Lines of fringes of nothing are
// left out. The rows always add up to [TopSheet.Accounts].
func (s *TopSheet) Rows(p Posting) iter.Seq[Row] {
	return func(yield func(Row) bool) {
		var all []money.Money
		for _, part := range s.Sections {
			if !part.rows(p, &s.FringeAccounts, yield) {
				return
			}
			all = append(all, part.Fringes)
		}
		if p == PostToBudget {
			fringeRow("", s.FringeAccounts.Budget, all, yield)
		}
	}
}

func (part *SheetSection) rows(p Posting, accounts *FringeAccounts, yield func(Row) bool) bool {
	var open []money.Money // fringes of the category that is being shown
	for i, row := range part.Rows {
		shown := Row{Heading: part.Heading, Code: row.Code, Title: row.Title, Amount: row.Direct}
		if p != PostToCategories && p != PostToSections && p != PostToBudget {
			shown.Amount = row.Total
		}
		if !yield(shown) {
			return false
		}
		open = append(open, row.Fringes)
		last := i+1 == len(part.Rows) || row.Category == "" || part.Rows[i+1].Category != row.Category
		if p == PostToCategories && last {
			if !fringeRow(part.Heading, accounts.ofCategory(&row), open, yield) {
				return false
			}
			open = nil
		}
	}
	return p != PostToSections || fringeRow(part.Heading, accounts.ofHeading(part.Heading), open, yield)
}

// fringeRow yields a line of fringes, if there are any.
func fringeRow(heading string, code AccountCode, fringes []money.Money, yield func(Row) bool) bool {
	sum, err := money.Sum(fringes...)
	if err != nil || sum.Sign() == 0 {
		return true // a sum that does not fit is a problem of the section
	}
	return yield(Row{Heading: heading, Code: code, Title: "Fringes", Fringes: true, Amount: sum})
}
