package budget

import "slices"

// AddOverage adds an overage of an approval to the current budget of its account.
// An overage that the approval does not know is [ErrUnknown], and so is one on an
// account that the report does not have ([CostReport.AddAccount]) or on none
// ([CostReport.AddOverageTo]); one that is in the report already is
// [ErrDuplicate]; one that not everybody who must has approved
// ([Approval.OverageApproved]) is [ErrState]. An approval of another budget than
// the report's is [ErrConflict]; if nobody said which that is ([CostReport.Of]),
// of one whose total is not the locked total. Each changes nothing.
func (r CostReport) AddOverage(a Approval, id string) (CostReport, error) {
	return r.addOverage(a, id, "")
}

// AddOverageTo adds an overage that names no account to the current budget of an
// account, as [CostReport.AddOverage] does. One that names another account is
// [ErrConflict].
func (r CostReport) AddOverageTo(a Approval, id string, account AccountCode) (CostReport, error) {
	if account == "" {
		return r, &PlaceError{Place: "overage " + id + ": account", Err: ErrMissing}
	}
	return r.addOverage(a, id, account)
}

func (r CostReport) addOverage(a Approval, id string, account AccountCode) (CostReport, error) {
	refuse := func(text string, err error) (CostReport, error) {
		return r, &PlaceError{Place: "overage " + id, Text: text, Err: err}
	}
	i := slices.IndexFunc(a.record.Overages, func(o Overage) bool { return o.ID == id })
	if i < 0 {
		return refuse("", wantName(id, "an overage of the approval", overageIDs(a.record.Overages)))
	}
	o := a.record.Overages[i]
	same, err := r.approvedBy(a)
	switch {
	case err != nil:
		return refuse("", err)
	case !same:
		return refuse("of another budget", want(ErrConflict, "an approval of the budget that the report is of"))
	case !a.OverageApproved(o):
		return refuse("not approved", want(ErrState, "the approval of everybody who signs overages"))
	case slices.Contains(r.overages, id):
		return refuse("", want(ErrDuplicate, "an overage that is not in the report yet"))
	case account == "":
		account = o.Account
	case o.Account != "" && o.Account != account:
		return refuse(string(account), want(ErrConflict, "%q, the account that the overage names", o.Account))
	}
	next, err := r.change("overage "+id, account, func(l *CostLine) (err error) {
		l.Changes, err = l.Changes.Add(o.Amount)
		return err
	})
	if err == nil {
		next.overages = append(slices.Clip(r.overages), id)
	}
	return next, err
}

// approvedBy reports whether an approval is of the budget of the report.
func (r CostReport) approvedBy(a Approval) (bool, error) {
	if r.version != "" {
		return r.version == a.version, nil
	}
	t, err := r.Total()
	return err == nil && t.Locked == a.budget.Gross(), err
}

// Overages returns the ids of the overages that were added, in their order.
func (r CostReport) Overages() []string { return slices.Clone(r.overages) }
