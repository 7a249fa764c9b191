package budget

import (
	"database/sql/driver"
	"iter"

	"example.com/producedby/budget/money"
	"example.com/producedby/internal/enum"
	"example.com/producedby/phase"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// SourceKind is where money for a production comes from.
//
// The zero value means that it is not said.
type SourceKind uint8

const (
	// Equity is an investment that is recouped and then shares in the profit.
	Equity SourceKind = iota + 1
	// PreSale is a distributor's or sales agent's minimum guarantee for rights sold before the work is made.
	PreSale
	// BroadcasterLicence is a broadcaster's payment for the right to show it.
	BroadcasterLicence
	// SeniorDebt is a loan against contracts, repaid first.
	SeniorDebt
	// GapLoan is a loan against rights that are not sold yet.
	GapLoan
	// Mezzanine is a loan against estimates that also takes a share in the profit.
	Mezzanine
	// TaxIncentive is a tax credit, rebate or offset.
	TaxIncentive
	// TaxCreditLoan is a loan against an incentive that is paid later.
	TaxCreditLoan
	// Grant is money from a fund that is not repaid.
	Grant
	// FundInvestment is money from a public fund or agency that is recouped.
	FundInvestment
	// CoProduction is the share of a co-producer.
	CoProduction
	// StudioFunding is money of the studio, network or streaming service that orders the work.
	StudioFunding
	// OwnCapital is the producer's or film-maker's own money.
	OwnCapital
	// Deferral is pay that is given up until there is income.
	Deferral
	// InKind is goods, services and locations given free.
	InKind
	// Sponsorship is money for association with the work.
	Sponsorship
	// ProductPlacement is money for showing a product.
	ProductPlacement
	// Crowdfunding is many small sums raised by a campaign.
	Crowdfunding
)

var sourceKindNames = enum.Set{Type: "budget.SourceKind", Names: []enum.Name{
	Equity:             {Slug: "equity", Label: "Equity"},
	PreSale:            {Slug: "pre-sale", Label: "Pre-sale"},
	BroadcasterLicence: {Slug: "broadcaster-licence", Label: "Broadcaster's licence"},
	SeniorDebt:         {Slug: "senior-debt", Label: "Senior debt"},
	GapLoan:            {Slug: "gap-loan", Label: "Gap loan"},
	Mezzanine:          {Slug: "mezzanine", Label: "Mezzanine"},
	TaxIncentive:       {Slug: "tax-incentive", Label: "Tax incentive"},
	TaxCreditLoan:      {Slug: "tax-credit-loan", Label: "Loan against a tax incentive"},
	Grant:              {Slug: "grant", Label: "Grant"},
	FundInvestment:     {Slug: "fund-investment", Label: "Investment of a public fund"},
	CoProduction:       {Slug: "co-production", Label: "Co-producer's share"},
	StudioFunding:      {Slug: "studio-funding", Label: "Studio funding"},
	OwnCapital:         {Slug: "own-capital", Label: "Own capital"},
	Deferral:           {Slug: "deferral", Label: "Deferral"},
	InKind:             {Slug: "in-kind", Label: "In kind"},
	Sponsorship:        {Slug: "sponsorship", Label: "Sponsorship"},
	ProductPlacement:   {Slug: "product-placement", Label: "Product placement"},
	Crowdfunding:       {Slug: "crowdfunding", Label: "Crowdfunding"},
}}

// SourceKinds yields the kinds of source.
func SourceKinds() iter.Seq[SourceKind] { return enum.All[SourceKind](sourceKindNames) }

// Valid reports whether k is a kind; zero is not.
func (k SourceKind) Valid() bool { return enum.Valid(sourceKindNames, k) }

// String returns the English label.
func (k SourceKind) String() string { return enum.String(sourceKindNames, k) }

// AppendText appends the slug; see [SourceKind.MarshalText].
func (k SourceKind) AppendText(b []byte) ([]byte, error) {
	return enum.AppendText(sourceKindNames, b, k)
}

// MarshalText returns the slug, such as "pre-sale"; a number outside the set is
// an error.
func (k SourceKind) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText reads a slug; unknown text is an error that names it.
func (k *SourceKind) UnmarshalText(text []byte) error {
	return enum.Unmarshal(sourceKindNames, k, text)
}

// Value returns the slug for database/sql; zero is NULL.
func (k SourceKind) Value() (driver.Value, error) { return enum.Value(sourceKindNames, k) }

// Scan reads what [SourceKind.Value] stored.
func (k *SourceKind) Scan(src any) error { return enum.Scan(sourceKindNames, k, src) }

// SourceState is how far a source of money has come. No published ladder was
// found; this one is a proposal of this library.
//
// The zero value means that it is not said, and counts for nothing.
type SourceState uint8

const (
	// Sought is money that was asked for.
	Sought SourceState = iota + 1
	// Offered is money promised in a letter of intent or a term sheet.
	Offered
	// Committed is money under a signed contract, whatever it is still conditional on.
	Committed
	// Closed is money whose conditions are met.
	Closed
	// Drawn is money of which something was paid.
	Drawn
	// Lapsed is money that will not come: refused, withdrawn or out of time. What was drawn before is money in hand.
	Lapsed
)

var sourceStateNames = enum.Set{Type: "budget.SourceState", Names: []enum.Name{
	Sought:    {Slug: "sought", Label: "sought"},
	Offered:   {Slug: "offered", Label: "offered"},
	Committed: {Slug: "committed", Label: "committed"},
	Closed:    {Slug: "closed", Label: "closed"},
	Drawn:     {Slug: "drawn", Label: "drawn"},
	Lapsed:    {Slug: "lapsed", Label: "lapsed"},
}}

// SourceStates yields the states from sought to drawn, and lapsed.
func SourceStates() iter.Seq[SourceState] { return enum.All[SourceState](sourceStateNames) }

// Valid reports whether s is a state; zero is not.
func (s SourceState) Valid() bool { return enum.Valid(sourceStateNames, s) }

// Covers reports whether money in this state closes a plan: committed, closed or
// drawn. Of money that lapsed the part that was drawn covers too.
func (s SourceState) Covers() bool { return s == Committed || s == Closed || s == Drawn }

// String returns the English label.
func (s SourceState) String() string { return enum.String(sourceStateNames, s) }

// AppendText appends the slug; see [SourceState.MarshalText].
func (s SourceState) AppendText(b []byte) ([]byte, error) {
	return enum.AppendText(sourceStateNames, b, s)
}

// MarshalText returns the slug, such as "committed"; a number outside the set is
// an error.
func (s SourceState) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText reads a slug; unknown text is an error that names it.
func (s *SourceState) UnmarshalText(text []byte) error {
	return enum.Unmarshal(sourceStateNames, s, text)
}

// Value returns the slug for database/sql; zero is NULL.
func (s SourceState) Value() (driver.Value, error) { return enum.Value(sourceStateNames, s) }

// Scan reads what [SourceState.Value] stored.
func (s *SourceState) Scan(src any) error { return enum.Scan(sourceStateNames, s, src) }

// FundingSource is one source of money of a financing plan.
type FundingSource struct {
	Title      string      `json:"title"`
	Kind       SourceKind  `json:"kind,omitzero"`
	State      SourceState `json:"state"`
	Amount     money.Money `json:"amount"`          // face amount: what is sought, offered, pledged or signed
	Costs      money.Money `json:"costs,omitzero"`  // what raising it costs: campaign, fees, discount; Money{} for nothing
	Target     money.Money `json:"target,omitzero"` // all or nothing: below it nothing is paid; Money{} if not so
	Only       []Section   `json:"only,omitempty"`  // may be spent on these sections alone; none means on everything
	Drawn      money.Money `json:"drawn,omitzero"`  // paid so far; of a source that lapsed all that it adds
	Conditions []string    `json:"conditions,omitempty"`
	RaisedBy   []Raiser    `json:"raisedBy,omitempty"` // who found it
	Cash       []Payment   `json:"cash,omitempty"`     // when it is paid
	Note       string      `json:"note,omitempty"`
	Ref        cite.Ref    `json:"ref,omitzero"`
}

// Raiser is somebody who raised money, with their part of it. Where one is
// named, a part left out is the whole; where several are, each part must be
// given and the parts may not exceed the whole.
type Raiser struct {
	Person role.Person `json:"person"`
	Part   money.Ratio `json:"part,omitzero"`
}

// Payment is money that moves on a day.
type Payment struct {
	Date   phase.Date  `json:"date"`
	Amount money.Money `json:"amount"`
	Title  string      `json:"title,omitempty"`
}
