package budget

import (
	"iter"
	"slices"
	"strings"

	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// Chart is a chart of accounts: a way of numbering what a production costs. The
// published ones disagree, so a chart is data; a production can bring its own.
type Chart struct {
	ID       string // stable, never reused
	Title    string
	Accounts []ChartAccount
	Roles    []RoleAccount // where the fees of producing roles are charged
	Ref      cite.Ref
}

// ChartAccount is an account of a chart.
type ChartAccount struct {
	Code     AccountCode `json:"code"`
	Title    string      `json:"title"`
	Category AccountCode `json:"category,omitempty"` // the account it belongs under; empty for one of the top sheet
	Section  Section     `json:"section,omitzero"`   // zero where the chart has no such sections
	Heading  string      `json:"heading,omitempty"`  // the chart's own name for the part it stands in
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

// Account returns an account of a budget that is numbered, named and placed as in
// the chart.
func (a ChartAccount) Account() Account {
	return Account{Code: a.Code, Title: a.Title, Category: a.Category, Section: a.Section, Heading: a.Heading}
}

// ChargedTo returns the account that a chart charges a role to, and false if the
// chart does not say.
func (c Chart) ChargedTo(r role.Role) (AccountCode, bool) {
	i := slices.IndexFunc(c.Roles, func(a RoleAccount) bool { return a.Role == r })
	if i < 0 {
		return "", false
	}
	return c.Roles[i].Code, true
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
