package title_test

import (
	"bufio"
	"fmt"
	"os"
	"strings"
	"testing"

	"example.com/producedby/role"
	"example.com/producedby/role/title"
)

func TestDbg(t *testing.T) {
	path := os.Getenv("DBG")
	if path == "" {
		t.Skip()
	}
	f, _ := os.Open(path)
	s := bufio.NewScanner(f)
	in, err := role.ParseSetting(os.Getenv("IN"))
	if err != nil {
		t.Fatal(err)
	}
	for s.Scan() {
		line := s.Text()
		if strings.TrimSpace(line) == "" {
			continue
		}
		want := ""
		if i := strings.Index(line, "\t"); i >= 0 {
			line, want = line[:i], line[i+1:]
		}
		r := title.Parse(line, in)
		got := read(r)
		if want != "" && right(r, want) {
			continue
		}
		if os.Getenv("ONLY") == "producing" && got == "NONE" && r.Decided() {
			continue
		}
		fmt.Printf("%-50s %s\n     %s\n", line, want, describe(r))
	}
}
