package role_test

import (
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"strings"
	"testing"

	"example.com/producedby/internal/golden"
	"example.com/producedby/role"
)

// descriptionsOf returns a table of the doc comments of the constants of the
// named type in file, without the names they begin with.
func descriptionsOf(t *testing.T, file, typ, table string) string {
	t.Helper()
	parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	fmt.Fprintf(&b, "var %s = [...]string{\n", table)
	for _, decl := range parsed.Decls {
		block, ok := decl.(*ast.GenDecl)
		if !ok || block.Tok != token.CONST {
			continue
		}
		current := ""
		for _, spec := range block.Specs {
			constant := spec.(*ast.ValueSpec)
			if ident, ok := constant.Type.(*ast.Ident); ok {
				current = ident.Name
			}
			if current != typ {
				continue
			}
			name := constant.Names[0].Name
			doc := strings.Join(strings.Fields(constant.Doc.Text()), " ")
			sentence, ok := strings.CutPrefix(doc, name+" ")
			if !ok || !strings.HasSuffix(sentence, ".") {
				t.Errorf("%s: the comment of %s is %q, want a sentence that begins with its name", file, name, doc)
			}
			sentence = strings.TrimPrefix(strings.TrimSuffix(sentence, "."), "is ")
			fmt.Fprintf(&b, "\t%s: %q,\n", name, sentence)
		}
	}
	b.WriteString("}\n")
	return b.String()
}

// The table of descriptions is made from the comments of the constants, so that
// each is written once.
func TestDescriptionsAreTheDocComments(t *testing.T) {
	text := "package role\n\n// Made from the comments of the constants by go test ./role -run Descriptions -update.\n\n" +
		descriptionsOf(t, "role.go", "Role", "roleDescriptions") + "\n" +
		descriptionsOf(t, "duty.go", "Duty", "dutyDescriptions")
	want, err := format.Source([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	golden.Compare(t, "descriptions.go", string(want))
}

func TestEveryRoleAndDutyIsDescribed(t *testing.T) {
	for r := range role.Roles() {
		if r.Description() == "" {
			t.Errorf("%v has no description", r)
		}
	}
	for d := range role.Duties() {
		if d.Description() == "" {
			t.Errorf("%v has no description", d)
		}
	}
	if s := role.Role(250).Description() + role.Duty(0).Description(); s != "" {
		t.Errorf("outsiders are described: %q", s)
	}
}
