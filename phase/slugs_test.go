package phase_test

import (
	"encoding"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"

	"example.com/producedby/phase"
	"example.com/producedby/role"
)

// constants returns the names of the constants of a type in the order of their
// numbers, as the package's own source declares them.
func constants(t *testing.T, dir, name string) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, decl := range parsed.Decls {
			if names := ofType(decl, name); len(names) > 0 {
				return names
			}
		}
	}
	t.Fatalf("no constants of type %s", name)
	return nil
}

// ofType returns the names that a declaration gives to constants of a type.
func ofType(decl ast.Decl, name string) (names []string) {
	group, is := decl.(*ast.GenDecl)
	if !is || group.Tok != token.CONST || len(group.Specs) == 0 {
		return nil
	}
	if first, is := group.Specs[0].(*ast.ValueSpec).Type.(*ast.Ident); !is || first.Name != name {
		return nil
	}
	for _, spec := range group.Specs {
		names = append(names, spec.(*ast.ValueSpec).Names[0].Name)
	}
	return names
}

// kebab writes the words of a Go name in small letters, joined by hyphens. Capitals in
// a row are one word.
func kebab(name string) string {
	var b strings.Builder
	runes := []rune(name)
	for i, r := range runes {
		starts := i > 0 && unicode.IsUpper(r) && (!unicode.IsUpper(runes[i-1]) || i+1 < len(runes) && unicode.IsLower(runes[i+1]))
		if starts {
			b.WriteByte('-')
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}

// TestSlugsFollowTheNames: whoever knows the name of a constant can write its slug.
func TestSlugsFollowTheNames(t *testing.T) {
	for _, c := range []struct {
		dir, name, prefix string
		members           []encoding.TextMarshaler
	}{
		{".", "EventKind", "Event", members(slices.Collect(phase.EventKinds()))},
		{".", "Condition", "", members(slices.Collect(phase.Conditions()))},
		{".", "Gate", "Gate", members(slices.Collect(phase.Gates()))},
		{".", "State", "", members(slices.Collect(phase.States()))},
		{".", "Phase", "", members(slices.Collect(phase.Phases()))},
		{"../role", "Role", "", members(slices.Collect(role.Roles()))},
		{"../role", "Duty", "", members(slices.Collect(role.Duties()))},
		{"../role", "Capacity", "", members(slices.Collect(role.Capacities()))},
		{"../role", "Format", "", members(slices.Collect(role.Formats()))},
		{"../role", "Medium", "", members(slices.Collect(role.Media()))},
	} {
		names := constants(t, c.dir, c.name)
		if len(names) != len(c.members) {
			t.Errorf("%s: %d constants, %d members", c.name, len(names), len(c.members))
			continue
		}
		for i, m := range c.members {
			text, err := m.MarshalText()
			if want := kebab(strings.TrimPrefix(names[i], c.prefix)); err != nil || string(text) != want {
				t.Errorf("%s is written %q, want %q (%v)", names[i], text, want, err)
			}
		}
	}
}

func members[T encoding.TextMarshaler](list []T) (all []encoding.TextMarshaler) {
	for _, one := range list {
		all = append(all, one)
	}
	return all
}
