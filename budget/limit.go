package budget

import (
	"cmp"
	"iter"
	"slices"
	"strconv"

	"example.com/producedby/budget/money"
	"example.com/producedby/role/cite"
)

// Limit is what a funder or a guarantor asks of a budget: that a part of it comes
// to no more, or no less, than a share of the grand total.
type Limit struct {
	ID      string      `json:"id"`
	Title   string      `json:"title"`
	Base    Base        `json:"base,omitzero"`    // the accounts that it speaks of
	Charge  ChargeKind  `json:"charge,omitzero"`  // the charges that it speaks of instead; zero for accounts
	AtLeast money.Ratio `json:"atLeast,omitzero"` // of the grand total; zero for no such bound
	AtMost  money.Ratio `json:"atMost,omitzero"`  // of the grand total; zero for no such bound
	// Level is that of a finding where the limit is not kept: a warning for what is
	// recommended. Zero is a failure.
	Level cite.Level `json:"level,omitzero"`
	Ref   cite.Ref   `json:"ref,omitzero"`
}

// Limits yields the limits of a funder that were published, by id: none if the
// funder is not known. "storyhive" and "storyhive-earlier" are those of STORYHIVE,
// Canada, whose grant must also equal the total. Travel and what is spent in the
// home community are lines in the groups "travel" and "home-community".
func Limits(funder string) iter.Seq[Limit] {
	return func(yield func(Limit) bool) {
		for _, l := range publishedLimits {
			if l.funder == funder && !yield(l.limit()) {
				return
			}
		}
	}
}

// limitRow is a published limit as a literal, its bounds in per cent.
type limitRow struct {
	funder, id, title string
	section           Section
	group             Group
	charge            ChargeKind
	atLeast, atMost   int64
	level             cite.Level
	source            cite.SourceID
}

// publishedLimits is sorted by funder and id.
var publishedLimits = [...]limitRow{
	{funder: "storyhive", id: "storyhive-above-the-line", title: "Above the line", section: AboveTheLine, atMost: 20, level: cite.Failure, source: "storyhive-budget-guide"},
	{funder: "storyhive", id: "storyhive-contingency", title: "Contingency", charge: Contingency, atMost: 10, level: cite.Failure, source: "storyhive-budget-guide"},
	{funder: "storyhive", id: "storyhive-contingency-recommended", title: "Contingency", charge: Contingency, atLeast: 5, level: cite.Warning, source: "storyhive-budget-guide"},
	{funder: "storyhive", id: "storyhive-travel", title: "Travel", group: "travel", atMost: 10, level: cite.Failure, source: "storyhive-budget-guide"},
	{funder: "storyhive-earlier", id: "storyhive-above-the-line", title: "Above the line", section: AboveTheLine, atMost: 20, level: cite.Failure, source: "storyhive-budget-guide"},
	{funder: "storyhive-earlier", id: "storyhive-contingency", title: "Contingency", charge: Contingency, atMost: 10, level: cite.Failure, source: "storyhive-budget-guide"},
	{funder: "storyhive-earlier", id: "storyhive-contingency-recommended", title: "Contingency", charge: Contingency, atLeast: 5, level: cite.Warning, source: "storyhive-budget-guide"},
	{funder: "storyhive-earlier", id: "storyhive-home-community", title: "Spent in the home community", group: "home-community", atLeast: 75, level: cite.Failure, source: "storyhive-budget-guide-earlier"},
	{funder: "storyhive-earlier", id: "storyhive-travel", title: "Travel", group: "travel", atMost: 10, level: cite.Failure, source: "storyhive-budget-guide"},
}

func (r *limitRow) limit() Limit {
	l := Limit{
		ID: r.id, Title: r.title, Charge: r.charge, AtLeast: money.Percent(r.atLeast), AtMost: money.Percent(r.atMost),
		Level: r.level, Ref: cite.Ref{Source: r.source},
	}
	if r.section != 0 {
		l.Base.Sections = []Section{r.section}
	}
	if r.group != "" {
		l.Base.Groups = []Group{r.group}
	}
	return l
}

// Against sets the budget against limits and returns a finding for each, in their
// order: a note for one that is kept, a warning for one of a group that no line is
// in, of which nothing can be said until the lines are tagged, and for one that is
// not kept the level of the limit. The message says "kept" or "not kept". Shares
// are of the grand total. An error is an [*IncompleteError], where some of the
// budget could not be reckoned, that of [Budget.Total], or a [*PlaceError] for a
// limit without a bound, or with one below zero or at odds with the other.
func (b *Budget) Against(limits ...Limit) ([]cite.Finding, error) {
	sheet := b.TopSheet()
	if err := sheet.Err(); err != nil {
		return nil, err
	}
	var ps problems
	for i, l := range limits {
		l.check(place{}.element("limits", i, "limit "+cmp.Or(l.ID, l.Title, strconv.Itoa(i+1))), &ps)
	}
	if err := ps.err(); err != nil {
		return nil, err
	}
	var all []cite.Finding
	c := checker{draft: &b.draft}
	for _, l := range limits {
		if i := slices.IndexFunc(l.Base.Groups, func(g Group) bool { return !c.carried(g) }); i >= 0 && l.Charge == 0 {
			all = append(all, l.untagged(l.Base.Groups[i]))
			continue
		}
		part, err := b.limited(l, sheet)
		if err != nil {
			return nil, err
		}
		f, err := l.finding(part, sheet.Gross)
		if err != nil {
			return nil, err
		}
		all = append(all, f)
	}
	return all, nil
}

// check reports what is wrong with a limit.
func (l Limit) check(at place, ps *problems) {
	switch {
	case l.AtLeast.IsZero() && l.AtMost.IsZero():
		ps.add(at, "bound", ErrMissing)
	case l.AtLeast.Sign() < 0:
		ps.add(at.field("atLeast"), l.AtLeast.String(), ErrNegative)
	case l.AtMost.Sign() < 0:
		ps.add(at.field("atMost"), l.AtMost.String(), ErrNegative)
	case !l.AtMost.IsZero() && l.AtLeast.Cmp(l.AtMost) > 0:
		ps.add(at, l.AtLeast.String()+" and "+l.AtMost.String(), want(ErrConflict, "atLeast not above atMost"))
	}
	if l.Charge != 0 && !l.Charge.Valid() {
		ps.add(at.field("charge"), l.Charge.String(), wantMember(chargeKindNames))
	}
	if l.Charge != 0 && !l.Base.IsZero() {
		ps.add(at, "base and charge", want(ErrConflict, "one of them"))
	}
}

// untagged is the finding of a limit on a group that no line is in.
func (l Limit) untagged(g Group) cite.Finding {
	observed := "no line in the group " + strconv.Quote(string(g))
	return cite.Finding{
		Code: l.ID, Level: cite.Warning, Subject: l.Title, Observed: observed, Want: "lines in the group, or none because nothing belongs in it", Ref: l.Ref,
		Message: l.Title + ": cannot be told: " + observed,
	}
}

// limited returns what a limit speaks of.
func (b *Budget) limited(l Limit, sheet *TopSheet) (money.Money, error) {
	if l.Charge == 0 {
		return b.Total(l.Base)
	}
	sum := money.Zero(sheet.Currency)
	var err error
	for _, c := range sheet.Charges {
		if c.Kind == l.Charge && err == nil {
			sum, err = sum.Add(c.Amount)
		}
	}
	return sum, err
}

// finding says whether a part of the whole keeps the limit.
func (l Limit) finding(part, whole money.Money) (cite.Finding, error) {
	f := cite.Finding{Code: l.ID, Level: cite.Note, Subject: l.Title, Observed: part.String(), Ref: l.Ref}
	said, wanted := "kept", ""
	if !l.AtLeast.IsZero() {
		least, err := whole.Times(l.AtLeast, money.Ceiling)
		if err != nil {
			return f, err
		}
		f.Want, wanted = "at least "+least.String(), "at least "+least.Grouped()+" ("+l.AtLeast.AsPercent()+")"
		if order, _ := part.Cmp(least); order < 0 { // one currency
			f.Level, said = l.level(), "not kept"
		}
	}
	if !l.AtMost.IsZero() {
		most, err := whole.Times(l.AtMost, money.Floor)
		if err != nil {
			return f, err
		}
		if f.Want != "" {
			f.Want += " and "
			wanted += " and "
		}
		f.Want += "at most " + most.String()
		wanted += "at most " + most.Grouped() + " (" + l.AtMost.AsPercent() + ")"
		if order, _ := part.Cmp(most); order > 0 { // one currency
			f.Level, said = l.level(), "not kept"
		}
	}
	f.Message = l.Title + ": " + said + ": " + part.Grouped() + " of " + whole.Grouped() + ", want " + wanted
	return f, nil
}

func (l Limit) level() cite.Level {
	if l.Level == 0 {
		return cite.Failure
	}
	return l.Level
}
