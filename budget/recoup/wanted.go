package recoup

import (
	"fmt"

	"example.com/producedby/budget"
	"example.com/producedby/budget/money"
	"example.com/producedby/internal/enum"
)

// want says beside a reason what was expected.
func want(reason error, format string, args ...any) error {
	return fmt.Errorf("%w, want %s", reason, fmt.Sprintf(format, args...))
}

// wantMember is the problem of a number that stands for no member of a set.
func wantMember(s enum.Set) error { return want(budget.ErrUnknown, "%s", enum.AnyOf(enum.Slugs(s))) }

// wantShare is the problem of a share that is not above zero and at most the
// whole.
func wantShare(r money.Ratio) error {
	if r.Den() == 1 && r.Num() > 1 && r.Num() <= 100 {
		return want(budget.ErrRange, `"%v%%" or "%v"`, r, money.Percent(r.Num()))
	}
	return want(budget.ErrRange, `more than zero and at most the whole, "100%%" or "1"`)
}
