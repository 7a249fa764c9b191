package budget

import (
	"fmt"
	"maps"
	"slices"

	"example.com/producedby/internal/enum"
)

// want says beside a reason what was expected: "out of range, want at most 5.00
// GBP".
func want(reason error, format string, args ...any) error {
	return fmt.Errorf("%w, want %s", reason, fmt.Sprintf(format, args...))
}

// wantMember is the problem of a number that stands for no member of a set.
func wantMember(s enum.Set) error { return want(ErrUnknown, "%s", enum.AnyOf(enum.Slugs(s))) }

// mostNames bounds the names that an error offers, and mostKnown those that it
// chooses them from: a document may have as many problems as names.
const (
	mostNames = 8
	mostKnown = 500
)

// wantKey is [wantName] of the keys of a map.
func wantKey[T ~string, V any](text T, what string, names map[T]V) error {
	if len(names) > mostKnown {
		return want(ErrUnknown, "%s", what)
	}
	return wantName(text, what, slices.Collect(maps.Keys(names)))
}

// wantName is the problem of a name that is none of what there is: what names
// that, such as "a fringe of the budget". Of many names those are offered that
// begin most like the text.
func wantName[T ~string](text T, what string, names []T) error {
	if len(names) > mostKnown {
		return want(ErrUnknown, "%s", what)
	}
	names = slices.Clone(names)
	slices.Sort(names)
	names = slices.DeleteFunc(slices.Compact(names), func(n T) bool { return n == "" })
	if len(names) == 0 {
		return want(ErrUnknown, "%s, of which there is none", what)
	}
	if len(names) > mostNames {
		alike := func(n T) int {
			i := 0
			for i < len(n) && i < len(text) && n[i] == text[i] {
				i++
			}
			return i
		}
		slices.SortStableFunc(names, func(a, b T) int { return alike(b) - alike(a) })
		names = names[:mostNames]
		slices.Sort(names)
		return want(ErrUnknown, "%s, such as %s", what, enum.AnyOf(names))
	}
	return want(ErrUnknown, "%s: %s", what, enum.AnyOf(names))
}
