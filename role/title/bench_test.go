package title_test

import (
	"strings"
	"testing"
	"time"

	"example.com/producedby/role"
	"example.com/producedby/role/title"
)

func BenchmarkParse(b *testing.B) {
	in := role.Setting{Medium: role.Television, Format: role.ScriptedSeries, Market: "US"}
	for _, test := range []struct{ name, text string }{
		{"canonical", "Executive Producer"},
		{"note", "(executive producer: BBC) (as Jane Roe)"},
		{"french", "Producteur exécutif"},
		{"compound", "Postproduktionskoordinatorin"},
		{"chinese", "联合执行制片人"},
		{"slip", "Excutive Producer"},
		{"joined", "EP / Showrunner / Creator"},
	} {
		b.Run(test.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				title.Parse(test.text, in)
			}
		})
	}
}

// TestLinear checks that a text ten times as long takes no more than some
// twenty times as long: the words of it that are read are bounded.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("measures time")
	}
	cost := func(text string) time.Duration {
		best := time.Hour
		for range 7 {
			start := time.Now()
			title.Parse(text, role.Setting{})
			best = min(best, time.Since(start))
		}
		return best
	}
	for _, piece := range []string{"producer ", "xqzzyk ", "(", "\u4ea7", "executive", "a/b&c:", "'s "} {
		short, long := cost(strings.Repeat(piece, 300)), cost(strings.Repeat(piece, 3000))
		if long > 20*short+time.Millisecond {
			t.Errorf("%q: %v for 300, %v for 3,000", piece, short, long)
		}
	}
}
