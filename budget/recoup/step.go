package recoup

import (
	"iter"

	"example.com/producedby/budget/money"
	"example.com/producedby/internal/enum"
	"example.com/producedby/role/cite"
)

// Party is the key by which a caller knows somebody who is paid: a person, a
// company, a fund. The empty key names nobody.
type Party string

// Kind is what a step of a waterfall takes.
//
// The zero value is no kind.
type Kind uint8

const (
	// PercentOfGross takes a share of all receipts, off the top, before every step of another kind.
	PercentOfGross Kind = iota + 1
	// PercentOfAvailable takes a share of what the steps before leave; all of it is the split of the residue.
	PercentOfAvailable
	// AmountOwed takes what is available until every payee has what is owed.
	AmountOwed
)

var kindNames = enum.Set{Type: "recoup.Kind", Names: []enum.Name{
	PercentOfGross:     {Slug: "percent-of-gross", Label: "percent of gross"},
	PercentOfAvailable: {Slug: "percent-of-available", Label: "percent of what is available"},
	AmountOwed:         {Slug: "amount-owed", Label: "amount owed"},
}}

// Valid reports whether k is a kind; zero is not.
func (k Kind) Valid() bool { return enum.Valid(kindNames, k) }

// String returns the English label.
func (k Kind) String() string { return enum.String(kindNames, k) }

// AppendText appends the slug; see [Kind.MarshalText].
func (k Kind) AppendText(b []byte) ([]byte, error) { return enum.AppendText(kindNames, b, k) }

// MarshalText returns the slug, such as "amount-owed"; a number outside the set
// is an error.
func (k Kind) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText reads a slug; unknown text is an error that names it.
func (k *Kind) UnmarshalText(text []byte) error { return enum.Unmarshal(kindNames, k, text) }

// Sharing is how the payees of one step share what it takes.
//
// The zero value counts as InProportion.
type Sharing uint8

const (
	// InProportion gives each payee a part in proportion to the weight, or to what is owed: "pro rata".
	InProportion Sharing = iota + 1
	// Equally gives every payee the same until somebody has what is owed; the rest then share on equally.
	Equally
)

var sharingNames = enum.Set{Type: "recoup.Sharing", Names: []enum.Name{
	InProportion: {Slug: "in-proportion", Label: "in proportion"},
	Equally:      {Slug: "equally", Label: "equally"},
}}

// Valid reports whether s is a way of sharing; zero is not.
func (s Sharing) Valid() bool { return enum.Valid(sharingNames, s) }

// String returns the English label.
func (s Sharing) String() string { return enum.String(sharingNames, s) }

// AppendText appends the slug; see [Sharing.MarshalText].
func (s Sharing) AppendText(b []byte) ([]byte, error) { return enum.AppendText(sharingNames, b, s) }

// MarshalText returns the slug, such as "equally"; a number outside the set is an
// error.
func (s Sharing) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText reads a slug; unknown text is an error that names it.
func (s *Sharing) UnmarshalText(text []byte) error { return enum.Unmarshal(sharingNames, s, text) }

// Purpose is what a step is for. The order of the constants is a usual order of
// steps, of which every one is negotiable.
//
// The zero value means that it is not said.
type Purpose uint8

const (
	// CollectionFee is the fee and the expenses of the manager of the collection account.
	CollectionFee Purpose = iota + 1
	// ResidualsSetAside is money set aside for the residuals of the guilds.
	ResidualsSetAside
	// Commission is the commission of the sales agent, distributor or producer's representative.
	Commission
	// DistributionExpenses is the recoupable expenses of selling and distributing, usually capped.
	DistributionExpenses
	// SeniorLoan is the fees, interest and principal of the first lender.
	SeniorLoan
	// JuniorLoan is a gap loan or mezzanine money.
	JuniorLoan
	// GuarantorAdvance is what the completion guarantor advanced, with interest.
	GuarantorAdvance
	// EquityRecoupment is the investors' principal and premium.
	EquityRecoupment
	// Deferments is pay that was given up until there is income.
	Deferments
	// NetProfits is what is left.
	NetProfits
)

var purposeNames = enum.Set{Type: "recoup.Purpose", Names: []enum.Name{
	CollectionFee:        {Slug: "collection-fee", Label: "Collection account fee"},
	ResidualsSetAside:    {Slug: "residuals-set-aside", Label: "Residuals set-aside"},
	Commission:           {Slug: "commission", Label: "Commission"},
	DistributionExpenses: {Slug: "distribution-expenses", Label: "Distribution expenses"},
	SeniorLoan:           {Slug: "senior-loan", Label: "Senior loan"},
	JuniorLoan:           {Slug: "junior-loan", Label: "Junior loan"},
	GuarantorAdvance:     {Slug: "guarantor-advance", Label: "Advance of the guarantor"},
	EquityRecoupment:     {Slug: "equity-recoupment", Label: "Equity recoupment"},
	Deferments:           {Slug: "deferments", Label: "Deferments"},
	NetProfits:           {Slug: "net-profits", Label: "Net profits"},
}}

// Purposes yields the purposes in a usual order of steps.
func Purposes() iter.Seq[Purpose] { return enum.All[Purpose](purposeNames) }

// Valid reports whether p is a purpose; zero is not.
func (p Purpose) Valid() bool { return enum.Valid(purposeNames, p) }

// String returns the English label.
func (p Purpose) String() string { return enum.String(purposeNames, p) }

// AppendText appends the slug; see [Purpose.MarshalText].
func (p Purpose) AppendText(b []byte) ([]byte, error) { return enum.AppendText(purposeNames, b, p) }

// MarshalText returns the slug, such as "net-profits"; a number outside the set
// is an error.
func (p Purpose) MarshalText() ([]byte, error) { return p.AppendText(nil) }

// UnmarshalText reads a slug; unknown text is an error that names it.
func (p *Purpose) UnmarshalText(text []byte) error { return enum.Unmarshal(purposeNames, p, text) }

// Step is one step of a waterfall.
type Step struct {
	Title   string      `json:"title"`
	Purpose Purpose     `json:"purpose,omitzero"`
	Kind    Kind        `json:"kind"`
	Share   money.Ratio `json:"share,omitzero"` // of the percentage kinds, above 0 and at most 1
	Cap     money.Money `json:"cap,omitzero"`   // of the percentage kinds: most that the step takes; Money{} for no limit
	Until   Cutoff      `json:"until,omitzero"` // of the percentage kinds: the step ends when one party has its sum
	Sharing Sharing     `json:"sharing,omitzero"`
	Payees  []Payee     `json:"payees"`
	Ref     cite.Ref    `json:"ref,omitzero"`
}

// same reports whether two steps are the same, but for their payees.
func (s Step) same(t Step) bool {
	return s.Title == t.Title && s.Purpose == t.Purpose && s.Kind == t.Kind && s.Share == t.Share && s.Cap == t.Cap &&
		s.Until == t.Until && s.Sharing == t.Sharing && s.Ref == t.Ref
}

// Cutoff ends a step once it has paid a party a sum. A party with half of a step
// and a cutoff of 100,000 ends it at 200,000, the sum divided by the part; where that
// is no whole number of minor units, at the unit below, as long as the party has its
// sum then, and else at the least that gives it. Only what the party gets in that very
// step counts: what earlier steps paid it does not bring the end nearer.
type Cutoff struct {
	Party  Party       `json:"party"`
	Amount money.Money `json:"amount"`
}

// Payee is somebody whom a step pays.
type Payee struct {
	Party Party `json:"party"`
	// Owed is the principal, in a step of [AmountOwed]; what has to be paid is
	// Owed and Premium of it, rounded half to even.
	Owed    money.Money `json:"owed,omitzero"`
	Premium money.Ratio `json:"premium,omitzero"`
	// Part is the part of the step, in the percentage kinds: the parts of a step
	// add up to 1. A single payee, or payees who share equally, need none.
	Part money.Ratio `json:"part,omitzero"`
}
