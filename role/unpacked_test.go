package role_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// Variables are set in the order of the files. A call that sets one of them
// before the tables turns the tables from data into code that runs at start.
func TestCallsThatSetVariablesComeLast(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	files = slices.DeleteFunc(files, func(name string) bool { return strings.HasSuffix(name, "_test.go") })
	const last = "unpacked.go"
	if got := slices.Max(files); got != last {
		t.Errorf("%s comes after %s", got, last)
	}
	byCall := regexp.MustCompile(`(?m)^var \w+ = [\w.]+\(`)
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, found := range byCall.FindAllString(string(text), -1) {
			t.Errorf("%s: %s...) sets a variable by a call, want it in %s", name, found, last)
		}
		if called := strings.Contains(string(text), "sync.OnceValue("); called != (name == last) {
			t.Errorf("%s: calls sync.OnceValue: %v", name, called)
		}
	}
}
