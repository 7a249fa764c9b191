package recoup

import (
	"fmt"
	"strconv"
	"strings"

	"example.com/producedby/budget"
	"example.com/producedby/budget/money"
	"example.com/producedby/internal/enum"
)

// want says beside a reason what was expected.
func want(reason error, format string, args ...any) error {
	return fmt.Errorf("%w, want %s", reason, fmt.Sprintf(format, args...))
}

// wantMember is the problem of a number that stands for no member of a set.
func wantMember(s enum.Set) error { return want(budget.ErrUnknown, "%s", anyOf(s)) }

// anyOf lists the members of a set to choose from.
func anyOf(s enum.Set) string {
	var slugs []string
	for _, name := range s.Names {
		if name.Slug != "" {
			slugs = append(slugs, strconv.Quote(name.Slug))
		}
	}
	last := len(slugs) - 1
	return strings.Join(slugs[:last], ", ") + " or " + slugs[last]
}

// wantShare is the problem of a share that is not above zero and at most the
// whole.
func wantShare(r money.Ratio) error {
	if r.Den() == 1 && r.Num() > 1 && r.Num() <= 100 {
		return want(budget.ErrRange, `"%v%%" or "%v"`, r, money.Percent(r.Num()))
	}
	return want(budget.ErrRange, `more than zero and at most the whole, "100%%" or "1"`)
}
