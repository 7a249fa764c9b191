package budget

import (
	"iter"

	"example.com/producedby/budget/money"
	"example.com/producedby/internal/enum"
	"example.com/producedby/role/cite"
)

// ChargeKind is what a charge over subtotals is for.
//
// The zero value means that it is not said.
type ChargeKind uint8

const (
	// Contingency is money kept back for what nobody foresaw.
	Contingency ChargeKind = iota + 1
	// CompletionBond is the fee of the guarantor.
	CompletionBond
	// Overhead is the share of the studio or company.
	Overhead
	// Insurance is a premium reckoned on cost.
	Insurance
	// MarkUp is the mark-up of a production company on a commercial.
	MarkUp
	// SponsorFee is the fee of a fiscal sponsor.
	SponsorFee
	// FinanceCost is interest, bank charges and fees for money.
	FinanceCost
)

var chargeKindNames = enum.Set{Type: "budget.ChargeKind", Names: []enum.Name{
	Contingency:    {Slug: "contingency", Label: "Contingency"},
	CompletionBond: {Slug: "completion-bond", Label: "Completion bond"},
	Overhead:       {Slug: "overhead", Label: "Overhead"},
	Insurance:      {Slug: "insurance", Label: "Insurance"},
	MarkUp:         {Slug: "mark-up", Label: "Mark-up"},
	SponsorFee:     {Slug: "sponsor-fee", Label: "Sponsor fee"},
	FinanceCost:    {Slug: "finance-cost", Label: "Finance cost"},
}}

// ChargeKinds yields the kinds of charge.
func ChargeKinds() iter.Seq[ChargeKind] { return enum.All[ChargeKind](chargeKindNames) }

// Valid reports whether k is a kind; zero is not.
func (k ChargeKind) Valid() bool { return enum.Valid(chargeKindNames, k) }

// String returns the English label.
func (k ChargeKind) String() string { return enum.String(chargeKindNames, k) }

// AppendText appends the slug; see [ChargeKind.MarshalText].
func (k ChargeKind) AppendText(b []byte) ([]byte, error) {
	return enum.AppendText(chargeKindNames, b, k)
}

// MarshalText returns the slug, such as "completion-bond"; a number outside the
// set is an error.
func (k ChargeKind) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText reads a slug; unknown text is an error that names it.
func (k *ChargeKind) UnmarshalText(text []byte) error {
	return enum.Unmarshal(chargeKindNames, k, text)
}

// Charge is an amount over subtotals, shown after the last section and before
// the grand total: a share of a base, or a flat amount. Charges are reckoned in
// their order, and a charge may stand on earlier ones: a sponsor's fee on direct
// costs plus contingency. It never includes itself, unless GrossUp says that the
// share is of the base with the charge in it.
type Charge struct {
	ID      string      `json:"id,omitempty"` // by which later charges refer to it; empty if none does
	Title   string      `json:"title"`
	Kind    ChargeKind  `json:"kind,omitzero"`
	Account AccountCode `json:"account,omitempty"` // where it is posted; empty if nowhere in particular
	Share   money.Ratio `json:"share,omitzero"`    // of the base; zero for a flat charge
	Flat    money.Money `json:"flat,omitzero"`     // Money{} for a share
	Base    Base        `json:"base,omitzero"`
	Less    money.Money `json:"less,omitzero"`     // an amount taken off the base; Money{} for none
	GrossUp bool        `json:"grossUp,omitempty"` // the share is of base and charge together: c = base * share/(1-share)
	Ref     cite.Ref    `json:"ref,omitzero"`      // where the share comes from
}

// Base is a selection of what a budget adds up: the base of a charge or a
// credit, or a total that somebody else defines, such as an insurer's gross
// production cost. What is outside the total is never in a base.
//
// The zero value is every account, with fringes and without charges.
type Base struct {
	Sections       []Section     `json:"sections,omitempty"` // only these; none means all
	Accounts       []AccountCode `json:"accounts,omitempty"` // only these, or accounts of these categories; none means all
	Groups         []Group       `json:"groups,omitempty"`   // only lines with one of these; none means all
	ExceptSections []Section     `json:"exceptSections,omitempty"`
	ExceptAccounts []AccountCode `json:"exceptAccounts,omitempty"`
	ExceptGroups   []Group       `json:"exceptGroups,omitempty"`
	WithoutFringes bool          `json:"withoutFringes,omitempty"`
	Charges        []string      `json:"charges,omitempty"` // ids of charges that are added
}

// IsZero reports whether b selects every account, with fringes and without
// charges.
func (b Base) IsZero() bool {
	return len(b.Sections)+len(b.Accounts)+len(b.Groups)+len(b.ExceptSections)+len(b.ExceptAccounts)+
		len(b.ExceptGroups)+len(b.Charges) == 0 && !b.WithoutFringes
}

// Credit is money that comes back and lowers what the producer is out of pocket:
// an incentive or a refund, less what it costs to sell or borrow against. It
// counts only when it is applied.
//
//	credit = min(sum of the rows, Cap) * (1 - Discount)
//
// The order of cap and discount is a reading of this package: the source does
// not show it.
type Credit struct {
	Title    string      `json:"title"`
	Account  AccountCode `json:"account,omitempty"` // where it is posted; empty if nowhere in particular
	Applied  bool        `json:"applied,omitempty"`
	Rows     []CreditRow `json:"rows,omitempty"`
	Cap      money.Money `json:"cap,omitzero"`      // of the whole credit; Money{} for none
	Discount money.Ratio `json:"discount,omitzero"` // share lost, such as a broker's fee
	Ref      cite.Ref    `json:"ref,omitzero"`
}

// CreditRow is a flat amount, or Share of a base of which no more than Cap
// counts.
type CreditRow struct {
	Flat  money.Money `json:"flat,omitzero"` // Money{} for a share
	Share money.Ratio `json:"share,omitzero"`
	Base  Base        `json:"base,omitzero"`
	Cap   money.Money `json:"cap,omitzero"` // most of the base that counts; Money{} for no limit
}
