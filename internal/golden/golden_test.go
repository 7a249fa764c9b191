package golden_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"example.com/producedby/internal/golden"
)

// failing is a test that notes what it is told instead of failing.
type failing struct {
	testing.TB
	said string
}

func (f *failing) Helper() {}

func (f *failing) Errorf(format string, args ...any) { f.said = fmt.Sprintf(format, args...) }

func TestCompare(t *testing.T) {
	if golden.Updating() {
		t.Skip("what is compared here would be written")
	}
	file := filepath.Join(t.TempDir(), "report.txt")
	if err := os.WriteFile(file, []byte("one\ntwo\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	golden.Compare(t, file, "one\ntwo\n")
	other := &failing{TB: t}
	golden.Compare(other, file, "one\r\ntwo\n")
	if !strings.Contains(other.said, "two") {
		t.Errorf("another end of a line: %q", other.said)
	}
	golden.Compare(other, file, "one\nthree\n")
	for _, want := range []string{"report.txt", "-update", "two", "three"} {
		if !strings.Contains(other.said, want) {
			t.Errorf("%q does not say %q", other.said, want)
		}
	}
}
