package title_test

import (
	"encoding"
	"encoding/json"
	"errors"
	"testing"

	"example.com/producedby/role"
	"example.com/producedby/role/cite"
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

// checkSet holds a closed set to the rules that all of them share.
func checkSet[T interface {
	~uint8
	Valid() bool
	String() string
	encoding.TextMarshaler
}, P interface {
	*T
	encoding.TextUnmarshaler
}](t *testing.T, last T) {
	t.Helper()
	for i := range 256 {
		v := T(i)
		text, err := v.MarshalText()
		back := T(0)
		switch {
		case i == 0:
			if err != nil || len(text) != 0 || v.Valid() {
				t.Errorf("zero: %q, %v", text, err)
			}
		case v <= last:
			if err != nil || !v.Valid() || P(&back).UnmarshalText(text) != nil || back != v {
				t.Errorf("%v: written as %q, %v, came back as %v", v, text, err, back)
			}
		default:
			var invalid *cite.InvalidValueError
			if !errors.As(err, &invalid) || v.Valid() || v.String() == "" {
				t.Errorf("number %d: valid %v, %q, %v", i, v.Valid(), v.String(), err)
			}
		}
	}
	v := last
	var unknown *cite.UnknownTextError
	if err := P(&v).UnmarshalText([]byte("no such member")); !errors.As(err, &unknown) || v != last {
		t.Errorf("unknown text: %v, left %v", err, v)
	}
}

func TestClosedSets(t *testing.T) {
	checkSet[title.Kind](t, title.KindNone)
	checkSet[title.Reason](t, title.ReasonProse)
	checkSet[title.Confidence](t, title.Exact)
	for l := range title.Languages() {
		if !l.Valid() || len(l) != 2 {
			t.Errorf("language %q: valid %v", l, l.Valid())
		}
	}
}

func TestReadingJSON(t *testing.T) {
	for _, l := range labels(t) {
		want := title.Parse(l.text, role.Setting{})
		text, err := json.Marshal(want)
		if err != nil {
			t.Fatal(err)
		}
		var got title.Reading
		if err := json.Unmarshal(text, &got); err != nil || got != want {
			t.Errorf("%s came back as %+v, %v", text, got, err)
		}
	}
	for _, bad := range []string{`{"parts":[{},{},{},{},{},{},{}]}`, `{"parts":[{"kind":"grand"}]}`, `[]`, `{"parts":[{"alternatives":["producer","producer","producer","producer","producer"]}]}`} {
		var r title.Reading
		if err := json.Unmarshal([]byte(bad), &r); err == nil {
			t.Errorf("%s was read as %+v, want an error", bad, r)
		}
	}
}

// TestMargins checks what is read beside a title.
func TestMargins(t *testing.T) {
	type beside struct {
		mark, uncredited        bool
		as, with                string
		episodes, first, latest int
	}
	tests := []struct {
		text string
		want beside
	}{
		{"Producer", beside{}},
		{"Produced by Ismail Merchant, p.g.a.", beside{mark: true, with: "Ismail Merchant"}},
		{"(producer) (p.g.a.) (uncredited)", beside{mark: true, uncredited: true}},
		{"(executive producer: 4Kids Entertainment) (as Alfred R. Kahn)", beside{as: "Alfred R. Kahn", with: "4Kids Entertainment"}},
		{"producer (50 episodes, 2016-2020)", beside{episodes: 50, first: 2016, latest: 2020}},
		{"producer (1 ep, 2016)", beside{episodes: 1, first: 2016, latest: 2016}},
		{"producer (2016-)", beside{first: 2016}},
		{"producer (2016\u2013 )", beside{first: 2016}},
		{"Co-Exec. Producer (4 eps)", beside{episodes: 4}},
		{"\u0438\u0441\u043f\u043e\u043b\u043d\u0438\u0442\u0435\u043b\u044c\u043d\u044b\u0439 \u043f\u0440\u043e\u0434\u044e\u0441\u0435\u0440 (12 \u0441\u0435\u0440\u0438\u0439)", beside{episodes: 12}},
		{"producer: Sots\u00fb Agency", beside{with: "Sots\u00fb Agency"}},
		{"Executive Producer for HBO", beside{with: "HBO"}},
		{"Line Producer - Jane Doe", beside{with: "Jane Doe"}},
		{"Jane Doe, Executive Producer", beside{with: "Jane Doe"}},
		{"Co-Executive Producers: Brett Baer and Dave Finkel", beside{with: "Brett Baer and Dave Finkel"}},
		{"line producer: Thailand / production manager", beside{with: "Thailand"}},
	}
	for _, test := range tests {
		r := title.Parse(test.text, role.Setting{})
		got := beside{r.Mark, r.Uncredited, r.CreditedAs, r.Qualifier, r.Episodes, r.FirstYear, r.LastYear}
		if got != test.want {
			t.Errorf("%q: beside it %+v, want %+v", test.text, got, test.want)
		}
	}
}
