package role_test

import (
	"encoding"
	"errors"
	"regexp"
	"testing"

	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// member is what every closed set of the package can do.
type member interface {
	~uint8
	String() string
	Valid() bool
	encoding.TextAppender
	encoding.TextMarshaler
}

var kebab = regexp.MustCompile(`^[a-z]+(-[a-z]+)*$`)

// checkSet holds a closed set to the rules that all of them share.
func checkSet[T member, P interface {
	*T
	encoding.TextUnmarshaler
}](t *testing.T, name string, all []T) {
	t.Helper()
	seen := map[string]T{}
	for i, v := range all {
		if int(v) != i+1 || !v.Valid() {
			t.Errorf("%s: member %d is number %d, valid %v", name, i, v, v.Valid())
		}
		text, err := v.MarshalText()
		if err != nil || !kebab.Match(text) {
			t.Errorf("%s: %v written as %q, %v", name, v, text, err)
		}
		if other, twice := seen[string(text)]; twice {
			t.Errorf("%s: %v and %v are both %q", name, v, other, text)
		}
		seen[string(text)] = v
		back := T(0)
		if err := P(&back).UnmarshalText(text); err != nil || back != v {
			t.Errorf("%s: %q came back as %v, %v", name, text, back, err)
		}
	}
	for i := len(all) + 1; i < 256; i++ {
		v := T(i)
		var invalid *cite.InvalidValueError
		if _, err := v.MarshalText(); !errors.As(err, &invalid) || v.Valid() || v.String() == "" {
			t.Errorf("%s: number %d: valid %v, %q, %v", name, i, v.Valid(), v.String(), err)
		}
	}
	zero, back := T(0), all[0]
	if text, err := zero.MarshalText(); err != nil || len(text) != 0 || zero.Valid() {
		t.Errorf("%s: zero: %q, %v", name, text, err)
	}
	if err := P(&back).UnmarshalText(nil); err != nil || back != 0 {
		t.Errorf("%s: empty text read as %v, %v", name, back, err)
	}
	var unknown *cite.UnknownTextError
	if err := P(&back).UnmarshalText([]byte("no such member")); !errors.As(err, &unknown) {
		t.Errorf("%s: unknown text: %v", name, err)
	}
}

func collect[T any](seq func(func(T) bool)) []T {
	var all []T
	for v := range seq {
		all = append(all, v)
	}
	return all
}

func TestClosedSets(t *testing.T) {
	checkSet[role.Medium](t, "Medium", collect(role.Media()))
	checkSet[role.Format](t, "Format", collect(role.Formats()))
	checkSet[role.Scale](t, "Scale", []role.Scale{role.ScaleStudio, role.ScaleIndependent})
	checkSet[role.Capacity](t, "Capacity", collect(role.Capacities()))
	checkSet[role.Frequency](t, "Frequency", collect(role.Frequencies()))
	checkSet[role.Domain](t, "Domain", collect(role.Domains()))
	checkSet[role.Duty](t, "Duty", collect(role.Duties()))
	checkSet[role.Class](t, "Class", []role.Class{role.ClassProducing, role.ClassManagement, role.ClassWriting, role.ClassCraft, role.ClassBody})
	checkSet[role.Precedence](t, "Precedence", []role.Precedence{role.Unopposed, role.SourcedOverProposal, role.OwnOverBroader, role.NarrowerScope, role.ExactCapacity, role.StrongerSource, role.HigherBound, role.LowerNumber})
	checkSet[role.Dimension](t, "Dimension", collect(role.Dimensions()))
	checkSet[role.Lean](t, "Lean", []role.Lean{role.LeansNear, role.LeansBoth, role.LeansFar})
	checkSet[role.Degree](t, "Degree", collect(role.Degrees()))
	checkSet[role.TraitKind](t, "TraitKind", collect(role.TraitKinds()))
	checkRoles(t)
}

// checkRoles is checkSet for roles, whose slugs may hold "a-and-r" and such.
func checkRoles(t *testing.T) {
	checkSet[role.Role](t, "Role", collect(role.Roles()))
	for r := range role.Roles() {
		if !r.Class().Valid() {
			t.Errorf("%v has no class", r)
		}
		if b := r.Broader(); b != 0 && (!b.Valid() || b.Is(r)) {
			t.Errorf("%v: broader role %v", r, b)
		}
	}
}
