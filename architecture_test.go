package producedby_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "example.com/producedby"

// storey is the place of each package in the picture of doc.go: a package may
// import those below it and, within the same storey, its own sub-packages.
func storey(pkg string) int {
	switch {
	case pkg == "internal/enum", pkg == "internal/document", pkg == "internal/tabular":
		return 0
	case pkg == "role/cite", pkg == "budget/money":
		return 1
	case pkg == "role", strings.HasPrefix(pkg, "role/"):
		return 2
	case pkg == "phase", strings.HasPrefix(pkg, "phase/"):
		return 3
	case pkg == "hierarchy", pkg == "budget", strings.HasPrefix(pkg, "budget/"):
		return 4
	case pkg == "credit", strings.HasPrefix(pkg, "credit/"):
		return 5
	case strings.HasPrefix(pkg, "examples/"), pkg == "internal/seeds":
		return 6
	default:
		return -1
	}
}

// mayImport reports whether the picture lets package from import package to.
func mayImport(from, to string) bool {
	a, b := storey(from), storey(to)
	if from == "." || a < 0 || b < 0 {
		return false
	}
	topOf := func(p string) string { top, _, _ := strings.Cut(p, "/"); return top }
	if b == 6 {
		return a == 6 && strings.HasPrefix(to, "examples/internal/")
	}
	return b < a || a == b && topOf(from) == topOf(to)
}

// impure lists what a package of pure functions has no use for.
var impure = []string{"crypto/rand", "log", "math/rand", "math/rand/v2", "net", "net/http", "os", "os/exec", "syscall", "unsafe"}

// eachFile parses every Go file of the module that is not a test and lies
// outside nested modules.
func eachFile(t *testing.T, visit func(pkg, name string, file *ast.File, fset *token.FileSet)) {
	t.Helper()
	fset := token.NewFileSet()
	seen := 0
	err := filepath.WalkDir(".", func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir():
			if name != "." && (strings.HasPrefix(entry.Name(), ".") || entry.Name() == "testdata") {
				return filepath.SkipDir
			}
			if nested, _ := filepath.Glob(filepath.Join(name, "go.mod")); name != "." && len(nested) > 0 {
				return filepath.SkipDir
			}
			return nil
		case !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go"):
			return nil
		}
		file, err := parser.ParseFile(fset, name, nil, parser.ParseComments)
		if err != nil {
			return err
		}
		seen++
		if dir := path.Dir(filepath.ToSlash(name)); dir == "internal/golden" || dir == "internal/spoil" {
			return nil // for tests alone, which are not read here; nothing else may import it
		}
		visit(path.Dir(filepath.ToSlash(name)), filepath.ToSlash(name), file, fset)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if seen < 10 {
		t.Fatalf("read %d files, want the whole module", seen)
	}
}

// TestImportsPointDown holds the packages to the picture in doc.go, to the
// standard library, and to what a pure function needs.
func TestImportsPointDown(t *testing.T) {
	eachFile(t, func(pkg, name string, file *ast.File, _ *token.FileSet) {
		if pkg != "." && storey(pkg) < 0 {
			t.Errorf("%s: package %s has no place in the picture", name, pkg)
		}
		for _, spec := range file.Imports {
			imported, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				t.Fatal(err)
			}
			first, _, _ := strings.Cut(imported, "/")
			own, ours := strings.CutPrefix(imported, module+"/")
			switch {
			case ours && !mayImport(pkg, own):
				t.Errorf("%s: %s may not import %s: imports point down the picture", name, pkg, own)
			case !ours && strings.Contains(first, "."):
				t.Errorf("%s: import %s, want the standard library alone", name, imported)
			case !ours && !strings.HasPrefix(pkg, "examples/") && slices.Contains(impure, imported):
				t.Errorf("%s: import %s: packages are pure functions over values", name, imported)
			}
		}
	})
}

// TestDeclarationsArePlain keeps out what would cost an importer: code that runs
// at start, variables that another package can assign, goroutines and floating
// point.
func TestDeclarationsArePlain(t *testing.T) {
	eachFile(t, func(pkg, name string, file *ast.File, fset *token.FileSet) {
		if strings.HasPrefix(pkg, "examples/") {
			return
		}
		at := func(n ast.Node) string { return fset.Position(n.Pos()).String() }
		for _, decl := range file.Decls {
			switch decl := decl.(type) {
			case *ast.FuncDecl:
				if decl.Recv == nil && decl.Name.Name == "init" {
					t.Errorf("%s: func init", at(decl))
				}
			case *ast.GenDecl:
				if decl.Tok != token.VAR {
					continue
				}
				for _, spec := range decl.Specs {
					for _, ident := range spec.(*ast.ValueSpec).Names {
						if ident.IsExported() {
							t.Errorf("%s: exported variable %s can be assigned; an error can be a constant of an error type", at(ident), ident.Name)
						}
					}
				}
			}
		}
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.GoStmt:
				t.Errorf("%s: go statement", at(n))
			case *ast.Ident:
				if n.Name == "float64" || n.Name == "float32" {
					t.Errorf("%s: %s", at(n), n.Name)
				}
			}
			return true
		})
	})
}
