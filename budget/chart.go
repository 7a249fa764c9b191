package budget

import (
	"iter"
	"slices"
	"strings"

	"example.com/producedby/budget/money"
	"example.com/producedby/internal/enum"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// Chart is a chart of accounts: a way of numbering what a production costs. The
// published ones disagree, so a chart is data; a production can bring its own.
//
// The zero value has no accounts. [DecodeChart] reads one from a document, and
// [Chart.Check] checks one that a program wrote.
type Chart struct {
	ID       string         `json:"id"` // stable, never reused
	Title    string         `json:"title"`
	Accounts []ChartAccount `json:"accounts"`
	Roles    []RoleAccount  `json:"roles,omitempty"`   // where the fees of producing roles are charged
	Closing  []ClosingRow   `json:"closing,omitempty"` // what the form prints below or between its accounts, in its order; none if that was not read
	Ref      cite.Ref       `json:"ref,omitzero"`
}

// ClosingRow is a total or a charge that a form prints on its top sheet. See
// [Chart.Close].
type ClosingRow struct {
	Title    string     `json:"title"`
	Headings []string   `json:"headings,omitempty"` // of a total: the parts of the chart that it adds up
	Charge   ChargeKind `json:"charge,omitzero"`    // of a charge: its kind
	Grand    bool       `json:"grand,omitempty"`    // the total of accounts and charges
}

// ChartAccount is an account of a chart.
type ChartAccount struct {
	Code     AccountCode `json:"code"`
	Title    string      `json:"title"`
	Category AccountCode `json:"category,omitempty"` // the account it belongs under; empty for one of the top sheet
	Section  Section     `json:"section,omitzero"`   // zero where the chart has no such sections
	Heading  string      `json:"heading,omitempty"`  // the chart's own name for the part it stands in
	Fringes  bool        `json:"fringes,omitempty"`  // the fringes of that part are posted to it
}

// RoleAccount says where a chart charges a role. It is a property of the chart,
// never of the role.
type RoleAccount struct {
	Role role.Role   `json:"role"`
	Code AccountCode `json:"code"`
}

// Charts yields the charts that were published in full, as far as they were
// read.
func Charts() iter.Seq[Chart] {
	return func(yield func(Chart) bool) {
		for _, c := range [...]Chart{aicpChart(), canadianChart(), featureChart()} {
			if !yield(c) {
				return
			}
		}
	}
}

// LookupChart returns the chart with an id.
func LookupChart(id string) (Chart, bool) {
	for c := range Charts() {
		if c.ID == id {
			return c, true
		}
	}
	return Chart{}, false
}

// Find returns the account with a code.
func (c Chart) Find(code AccountCode) (ChartAccount, bool) {
	i := slices.IndexFunc(c.Accounts, func(a ChartAccount) bool { return a.Code == code })
	if i < 0 {
		return ChartAccount{}, false
	}
	return c.Accounts[i], true
}

// amount returns what the row comes to on a top sheet.
func (r ClosingRow) amount(s *TopSheet) (money.Money, error) {
	if r.Grand {
		return s.Gross, nil
	}
	sum := money.Zero(s.Currency)
	var err error
	for _, part := range s.Sections {
		if err == nil && slices.Contains(r.Headings, part.Heading) {
			sum, err = sum.Add(part.Total)
		}
	}
	for _, charge := range s.Charges {
		if err == nil && r.Charge != 0 && charge.Kind == r.Charge {
			sum, err = sum.Add(charge.Amount)
		}
	}
	return sum, err
}

// FringeAccounts returns the accounts that the parts of the chart post their
// fringes to, in its order; none where the chart has no such accounts.
func (c Chart) FringeAccounts() FringeAccounts {
	var f FringeAccounts
	for _, a := range c.Accounts {
		if a.Fringes {
			f.Headings = append(f.Headings, HeadingAccount{a.Heading, a.Code})
		}
	}
	return f
}

// Account returns an account of a budget that is numbered, named and placed as in
// the chart.
func (a ChartAccount) Account() Account {
	return Account{Code: a.Code, Title: a.Title, Category: a.Category, Section: a.Section, Heading: a.Heading}
}

// ChargedTo returns the accounts that a chart charges a role to, in the order of
// the chart; none if the chart does not say. There are several where preparation
// and shooting are apart.
func (c Chart) ChargedTo(r role.Role) []AccountCode {
	var codes []AccountCode
	for _, a := range c.Roles {
		if a.Role == r {
			codes = append(codes, a.Code)
		}
	}
	return codes
}

// closingHeadings returns the headings that the closing rows total.
func (c Chart) closingHeadings() (list []string) {
	for i := range c.Closing {
		list = append(list, c.Closing[i].Headings...)
	}
	return list
}

// closingCharges returns the kinds of charges that the form has a row for.
func (c Chart) closingCharges() string {
	var list []string
	for i := range c.Closing {
		if k := c.Closing[i].Charge; k != 0 {
			list = append(list, k.String())
		}
	}
	return enum.AnyOf(list)
}

// Close returns the totals and charges of a top sheet as the form prints them.
// Sections of the sheet are found by their heading, charges by their kind, those
// of one kind added up. A row of which the sheet has nothing is zero. An error is a
// [*PlaceError] for every section under a heading, and every charge of a kind,
// that the form has no row for ([ErrUnknown]), and for totals that do not fit: a
// grand total would hold what no row above it shows. A chart whose closing rows
// were not read, and no sheet at all, is [ErrMissing]; a sheet that is not complete,
// whose totals are too low, an [*IncompleteError]. Credits are no part of such
// forms: the grand total is [TopSheet.Gross].
func (c Chart) Close(s *TopSheet) ([]Row, error) {
	if s == nil {
		return nil, &PlaceError{Place: "top sheet", Err: ErrMissing}
	}
	if err := s.Err(); err != nil {
		return nil, err
	}
	if len(c.Closing) == 0 {
		return nil, &PlaceError{Place: "chart " + c.ID + ": closing", Err: ErrMissing}
	}
	var ps problems
	for i, part := range s.Sections {
		if !slices.ContainsFunc(c.Closing, func(r ClosingRow) bool { return slices.Contains(r.Headings, part.Heading) }) {
			ps.add(place{}.element("sections", i, "section "+part.Heading), part.Heading, wantName(part.Heading, "a heading that the form totals", c.closingHeadings()))
		}
	}
	for i, charge := range s.Charges {
		if !slices.ContainsFunc(c.Closing, func(r ClosingRow) bool { return r.Charge != 0 && r.Charge == charge.Kind }) {
			ps.add(place{}.element("charges", i, "charge "+charge.Title), charge.Kind.String(), want(ErrUnknown, "a charge of a kind that the form has a row for: %s", c.closingCharges()))
		}
	}
	var rows []Row
	for _, r := range c.Closing {
		m, err := r.amount(s)
		ps.add(place{}.field(r.Title), "", err)
		rows = append(rows, Row{Title: r.Title, Amount: m})
	}
	if err := ps.err(); err != nil {
		return nil, err
	}
	return rows, nil
}

// CodePattern is how a chart builds its codes: a category, an account, a
// sub-account and a set, each of some letters and digits, with one separator
// between all of them or none. "1001" may be account 01 of category 10.
//
// The zero value has no parts and fits no code.
type CodePattern struct {
	Category   int // characters; 1 to 6
	Account    int // 0 for none
	SubAccount int
	Set        int
	Separator  string // "", " " or "-"
}

// Split returns the parts of a code, as many as it has, and false if the code does
// not fit the pattern. Codes may end after any part.
func (p CodePattern) Split(code AccountCode) ([]string, bool) {
	rest := string(code)
	var parts []string
	for i, width := range [...]int{p.Category, p.Account, p.SubAccount, p.Set} {
		if width <= 0 || rest == "" {
			break
		}
		if i > 0 {
			var ok bool
			if rest, ok = strings.CutPrefix(rest, p.Separator); !ok {
				return nil, false
			}
		}
		if len(rest) < width || strings.ContainsFunc(rest[:width], notAlphanumeric) {
			return nil, false
		}
		parts = append(parts, rest[:width])
		rest = rest[width:]
	}
	return parts, rest == "" && len(parts) > 0
}

func notAlphanumeric(r rune) bool {
	return !('0' <= r && r <= '9' || 'A' <= r && r <= 'Z' || 'a' <= r && r <= 'z')
}
