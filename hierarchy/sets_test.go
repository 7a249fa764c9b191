package hierarchy_test

import (
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"regexp"
	"strings"
	"testing"

	"example.com/producedby/hierarchy"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// set checks a closed set over all its numbers.
func set[T interface {
	~uint8
	fmt.Stringer
	encoding.TextMarshaler
	Valid() bool
}](t *testing.T, members int, decode func(*T, []byte) error) {
	t.Helper()
	slug := regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
	seen := map[string]bool{}
	var zero T
	for i := range 256 {
		v := T(i)
		text, err := v.MarshalText()
		name := fmt.Sprintf("%T(%d)", v, i)
		switch {
		case i == 0:
			if v.Valid() || string(text) != "" || err != nil || v.String() != "unspecified" {
				t.Errorf("%s: %q, %v, %s", name, text, err, v)
			}
		case i <= members:
			if !v.Valid() || err != nil || !slug.MatchString(string(text)) || seen[string(text)] || seen[v.String()] && v.String() != string(text) {
				t.Errorf("%s: %q, %v, %s", name, text, err, v)
			}
			back := zero
			if err := decode(&back, text); err != nil || back != v {
				t.Errorf("%s: %q read back as %v, %v", name, text, back, err)
			}
		default:
			var invalid *cite.InvalidValueError
			if v.Valid() || !errors.As(err, &invalid) || !strings.Contains(v.String(), fmt.Sprint(i)) {
				t.Errorf("%s: %q, %v, %s", name, text, err, v)
			}
		}
		seen[string(text)] = true
	}
	back := T(1)
	var unknown *cite.UnknownTextError
	if err := decode(&back, []byte("no such thing")); !errors.As(err, &unknown) || back != 1 {
		t.Errorf("%T: unknown text: %v, %v", zero, back, err)
	}
	if err := decode(&back, nil); err != nil || back != 0 {
		t.Errorf("%T: empty text: %v, %v", zero, back, err)
	}
}

func TestClosedSets(t *testing.T) {
	set(t, 6, (*hierarchy.Kind).UnmarshalText)
	set(t, 3, (*hierarchy.Function).UnmarshalText)
	set(t, 14, (*hierarchy.Fault).UnmarshalText)
	set(t, 3, (*hierarchy.Basis).UnmarshalText)
	set(t, 13, (*hierarchy.Order).UnmarshalText)
	set(t, 3, (*hierarchy.Rank).UnmarshalText)
	set(t, 16, (*hierarchy.ChangeKind).UnmarshalText)
	kinds, functions, orders := 0, 0, 0
	for range hierarchy.Kinds() {
		kinds++
	}
	for range hierarchy.Functions() {
		functions++
	}
	for range hierarchy.Orders() {
		orders++
	}
	if kinds != 6 || functions != 3 || orders != 13 {
		t.Errorf("%d kinds, %d functions, %d orders", kinds, functions, orders)
	}
}

func TestSQL(t *testing.T) {
	if v, err := hierarchy.Hires.Value(); v != "hires" || err != nil {
		t.Errorf("%v, %v", v, err)
	}
	if v, err := hierarchy.OnSet.Value(); v != "on-set" || err != nil {
		t.Errorf("%v, %v", v, err)
	}
	var k hierarchy.Kind
	var f hierarchy.Function
	if err := errors.Join(k.Scan("liaises-with"), f.Scan([]byte("creative"))); err != nil || k != hierarchy.LiaisesWith || f != hierarchy.Creative {
		t.Errorf("%v, %v, %v", k, f, err)
	}
	if k.Scan(7) == nil || f.Scan("dance") == nil {
		t.Error("scanned what names nothing")
	}
}

// TestNothingMarshalsToNothing keeps opaque values from vanishing in JSON.
func TestNothingMarshalsToNothing(t *testing.T) {
	c := build(t, hierarchy.Start(setting(t, "film/feature/studio"), schindler...).With(up("producer", "studio"), up("ep", "producer")))
	tree, err := json.Marshal(c.Tree(0))
	want := `{"function":"business","superiors":{"co-producer":"producer","director":"producer","ep":"producer","producer":"studio","producer-lustig":"ep","producer-molen":"ep"}}`
	if string(tree) != want || err != nil {
		t.Errorf("%s, %v", tree, err)
	}
	exception, err := json.Marshal(c.Tree(0).Exceptions(hierarchy.FilmSeniority)[0])
	if !strings.Contains(string(exception), `"code":"hierarchy-rank-exception"`) || err != nil {
		t.Errorf("%s, %v", exception, err)
	}
	a, err := hierarchy.NewAuthority(c, hierarchy.Policy{})
	if err != nil {
		t.Fatal(err)
	}
	if text, err := json.Marshal(a); err == nil {
		t.Errorf("an authority was written as %s", text)
	}
	line, err := json.Marshal(hierarchy.LinesTo(role.ExecutiveProducer, hierarchy.Hires, role.Setting{Medium: role.Film})[0])
	if want := `{"id":12004,"scope":["film"],"frequency":"sometimes","ref":{"source":"seed-001","at":"S107"},"strength":"second-hand","from":"producer","kind":"hires","to":"executive-producer"}`; string(line) != want || err != nil {
		t.Errorf("%s, %v", line, err)
	}
}
