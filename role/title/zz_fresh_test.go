package title_test

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"example.com/producedby/role"
	"example.com/producedby/role/title"
)

func TestZZFresh(t *testing.T) {
	name := os.Getenv("FRESH")
	if name == "" {
		t.Skip()
	}
	text, _ := os.ReadFile(name)
	right, all := 0, 0
	for _, line := range strings.Split(strings.TrimSpace(string(text)), "\n") {
		c := strings.Split(line, "\t")
		in, err := role.ParseSetting(c[1])
		if err != nil {
			t.Fatal(err)
		}
		r := title.Parse(c[0], in)
		var got []string
		for p := range r.Parts() {
			if p.Kind == 0 && p.Role == 0 {
				got = append(got, "?")
				continue
			}
			for v := range p.Roles() {
				ok := v.Class() == role.ClassProducing || v.Class() == role.ClassManagement
				switch v {
				case role.Creator, role.StudioExecutive, role.NetworkExecutive, role.CommissioningEditor, role.StudioHead:
					ok = true
				}
				if k := p.Kind.String(); k != "producing" && k != "production management" && k != "neighbour" {
					ok = false
				}
				s, _ := v.MarshalText()
				if ok && !slices.Contains(got, string(s)) {
					got = append(got, string(s))
				}
			}
		}
		if len(got) == 0 {
			got = []string{"none"}
		}
		want := strings.Split(c[2], "+")
		ok := len(got) == len(want)
		for i := range got {
			ok = ok && slices.Contains(strings.Split(want[i], "|"), got[i])
		}
		all++
		if ok {
			right++
		} else {
			fmt.Printf("%-50q %-22s want %s\n    %s\n", c[0], c[1], c[2], describe(r))
		}
	}
	fmt.Printf("%d of %d\n", right, all)
}
