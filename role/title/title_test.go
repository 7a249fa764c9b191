package title_test

import (
	"fmt"
	"testing"

	"example.com/producedby/role"
	"example.com/producedby/role/title"
)

func TestFormatThenParse(t *testing.T) {
	settings := []role.Setting{{}}
	for m := range role.Media() {
		settings = append(settings, role.Setting{Medium: m})
		for f := range role.Formats() {
			if !f.In(m) {
				continue
			}
			for _, s := range []role.Scale{0, role.ScaleStudio, role.ScaleIndependent} {
				for _, market := range []role.Market{"", "US", "GB", "FR", "HK"} {
					settings = append(settings, role.Setting{Medium: m, Format: f, Scale: s, Market: market})
				}
			}
		}
	}
	for _, in := range settings {
		for r := range role.Roles() {
			text := title.Format(r, in)
			if got := title.Parse(text, in).First().Role; got != r {
				t.Errorf("%v: Format(%v) = %q, which Parse reads as %v", in, r, text, got)
			}
		}
	}
}

func TestCanonicalTitlesAllocateNothing(t *testing.T) {
	in := role.Setting{Medium: role.Television, Format: role.ScriptedSeries, Market: "US"}
	for want := range role.Titles() {
		text := string(want)
		if n := testing.AllocsPerRun(10, func() { title.Parse(text, in) }); n != 0 {
			t.Errorf("Parse(%q) allocates %v times, want 0", text, n)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, l := range labels(f) {
		f.Add(l.text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		r := title.Parse(text, role.Setting{})
		if r.Text != text {
			t.Errorf("Parse(%q).Text = %q", text, r.Text)
		}
		for p := range r.Parts() {
			if p.Role != 0 && !p.Role.Valid() || p.Kind != 0 && !p.Kind.Valid() {
				t.Errorf("Parse(%q): part %+v out of range", text, p)
			}
		}
	})
}

func ExampleParse() {
	r := title.Parse("(co-exec. producer: BBC) (4 episodes, 2016-2020) (as Dave Goetsch)", role.Setting{Medium: role.Television})
	fmt.Println(r.Role())
	fmt.Println(r.Qualifier, r.Episodes, r.FirstYear, r.LastYear, r.CreditedAs)
	// Output:
	// Co-Executive Producer
	// BBC 4 2016 2020 Dave Goetsch
}

func ExampleFormat() {
	fmt.Println(title.Format(role.NewsProducer, role.Setting{Medium: role.Television, Format: role.News}))
	fmt.Println(title.Format(role.LineProducer, role.Setting{Medium: role.Television, Format: role.News}))
	// Output:
	// News Producer
	// Line Producer (film)
}
