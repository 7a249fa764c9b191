package title_test

import (
	"encoding"
	"encoding/json"
	"errors"
	"slices"
	"testing"

	"example.com/producedby/role"
	"example.com/producedby/role/cite"
	"example.com/producedby/role/title"
)

// everywhere returns the settings: each medium with each format or none, with each
// scale or none and with each market that a table names or none.
func everywhere() []role.Setting {
	var settings []role.Setting
	markets := []role.Market{"", "US", "GB", "FR", "HK", "CN", "DE", "ES", "IN", "IT", "JP", "KR", "RU"}
	for _, m := range append([]role.Medium{0}, collect(role.Media())...) {
		for _, f := range append([]role.Format{0}, collect(role.Formats())...) {
			if f != 0 && !f.In(m) {
				continue
			}
			for _, s := range []role.Scale{0, role.ScaleStudio, role.ScaleIndependent} {
				for _, market := range markets {
					if s != 0 && market != "" {
						continue
					}
					settings = append(settings, role.Setting{Medium: m, Format: f, Scale: s, Market: market})
				}
			}
		}
	}
	return settings
}

// TestFormatThenParse: what a role is printed as is read as that role, for every
// role in every setting.
func TestFormatThenParse(t *testing.T) {
	t.Parallel()
	settings := everywhere()
	if testing.Short() {
		settings = settings[:100]
	}
	for _, in := range settings {
		if err := in.Validate(); err != nil {
			t.Fatalf("%v: %v", in, err)
		}
		for r := range role.Roles() {
			text := title.Format(r, in)
			if got := title.Parse(text, in).First().Role; got != r || text == "" {
				t.Errorf("%v: Format(%v) = %q, which Parse reads as %v", in, r, text, got)
			}
			for known := range role.TitlesOf(r, in) {
				first, also := known.Roles(in)
				p := title.Parse(string(known), in).First()
				if in.Medium == 0 && p.Kind == 0 && slices.Contains(collect(p.Alternatives()), first) {
					continue // an officer of a company in other media
				}
				if p.Role != first || p.Also != also || p.Confidence != title.Exact {
					t.Errorf("%v: Parse(%q) = %v, %v, %v, want %v, %v", in, known, p.Role, p.Also, p.Confidence, first, also)
				}
			}
		}
	}
	t.Logf("%d settings", len(settings))
}

// everySetting returns each medium and format, in each scale and some markets,
// and the settings that leave the medium open.
func everySetting() []role.Setting {
	var all []role.Setting
	for _, market := range []role.Market{"", "US", "GB", "FR"} {
		for _, scale := range []role.Scale{0, role.ScaleStudio, role.ScaleIndependent} {
			all = append(all, role.Setting{Scale: scale, Market: market})
			for m := range role.Media() {
				all = append(all, role.Setting{Medium: m, Scale: scale, Market: market})
				for f := range role.Formats() {
					if f.In(m) {
						all = append(all, role.Setting{Medium: m, Format: f, Scale: scale, Market: market})
					}
				}
			}
		}
	}
	return all
}

// TestCanonicalTitles reads every title of the catalogue in every setting: it
// allocates nothing; where the title is used it is read as that title, and
// elsewhere it is nothing surer than what its words say, or undecided between the
// roles that it has in other settings.
func TestCanonicalTitles(t *testing.T) {
	for want := range role.Titles() {
		text := string(want)
		for _, in := range everySetting() {
			var p title.Part
			parse := func() { p = title.Parse(text, in).First() }
			n := testing.AllocsPerRun(1, parse)
			if n != 0 { // once may be the runtime's own
				n = testing.AllocsPerRun(10, parse)
			}
			if n != 0 {
				t.Errorf("Parse(%q) in %v allocates %v times, want 0", text, in, n)
			}
			first, also := want.Roles(in)
			others := collect(p.Alternatives())
			switch {
			case p.Kind == 0: // an office of one medium, or a title of others
				if in.Medium == 0 && first != 0 && slices.Contains(others, first) || first == 0 && len(others) > 0 {
					continue
				}
				t.Errorf("Parse(%q) in %v: undecided between %v, want %v", text, in, others, first)
			case first == 0 && p.Confidence == title.Exact:
				t.Errorf("Parse(%q) in %v: %+v, and stands for nothing there", text, in, p)
			case first != 0 && (p.Title != want || p.Role != first || p.Also != also || p.Confidence != title.Exact):
				t.Errorf("Parse(%q) in %v: %+v, want %v", text, in, p, first)
			}
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
		got := beside{r.First().Mark, r.First().Uncredited, r.First().CreditedAs, r.Qualifier, r.First().Episodes, r.First().FirstYear, r.First().LastYear}
		if got != test.want {
			t.Errorf("%q: beside it %+v, want %+v", test.text, got, test.want)
		}
	}
}

// TestUsage checks what a setting, a market or a given language changes.
func TestUsage(t *testing.T) {
	tests := []struct {
		text, in string
		language title.Language
		want     role.Role
		friend   bool
	}{
		{"Productor ejecutivo", "film", "", role.ExecutiveProducer, true},
		{"Productor ejecutivo", "film/ES", "", role.Producer, true},
		{"Produtor executivo", "film", "", role.LineProducer, true},
		{"監製", "film", "", role.Producer, true},
		{"監製", "film/HK", "", role.Producer, true},
		{"監製", "film/CN", "", role.ExecutiveProducer, false},
		{"监制", "film/CN", "", role.ExecutiveProducer, false},
		{"监制", "film/HK", "", role.Producer, true},
		{"高級監製", "film/HK", "", role.ExecutiveProducer, false},
		{"Produced by A. Roe", "film", "", role.Producer, false},
		{"Produced by A. Roe", "television/scripted-series/US", "", role.LineProducer, false},
		{"Produced by A. Roe (film)", "television/scripted-series/US", "", role.Producer, false},
		{"Producteur", "theatre", "", role.TheatreProducer, false},
		{"Produzent", "music", "", role.MusicProducer, false},
		{"プロデューサー", "video-game", "", role.GameProducer, false},
		{"Producer (video game)", "film", "", role.GameProducer, false},
		{"Line Producer: WXYZ", "television/news", "", role.NewsProducer, false},
		{"AP", "television/GB", "", role.AssistantProducer, false},
		{"AP (GB)", "television", "", role.AssistantProducer, false},
		{"SP / EP", "television/GB", "", role.SeriesProducer, false},
		{"PD", "television/GB", "", role.ProducerDirector, false},
		{"PD", "film", "", 0, false},
		{"Production Executive", "television/GB", "", role.ProductionExecutive, false},
		{"Production", "film", title.French, role.Producer, false},
		{"Production", "film", "", 0, false},
		{"Director", "film", title.Spanish, role.Director, false},
		{"директор", "film", "", role.ProductionManager, false},
		{"General Manager", "theatre", "", role.GeneralManager, false},
		{"Development Director", "video-game", "", role.DevelopmentDirector, false},
		{"Development Director", "film", "", 0, false},
		{"Live Producer", "television", "", role.GalleryProducer, false},
	}
	for _, test := range tests {
		in, err := role.ParseSetting(test.in)
		if err != nil {
			t.Fatal(err)
		}
		r := title.Parser{Setting: in, Language: test.language}.Parse(test.text)
		if r.Role() != test.want || r.FalseFriend() != test.friend {
			t.Errorf("%q in %s (%s): %s, want %v, false friend %v", test.text, test.in, test.language, describe(r), test.want, test.friend)
		}
	}
}

// TestPartCount checks how many titles are read out of a text.
func TestPartCount(t *testing.T) {
	for text, want := range map[string]int{
		"":                               0,
		"...":                            0,
		"Producer":                       1,
		"Production: Line Producer":      1,
		"Crew - Line Producer":           1,
		"Producer, Producer":             1,
		"EP / Showrunner":                2,
		"Produced by Jane and John Roe":  1,
		"Producer: Jane Roe, Line Jones": 1,
		"Qwertz":                         1,
		"a/b/c/d/e/f/g/h/i/j/k/l/m/n":    1,
		"producer/line producer/co-producer/executive producer/upm/showrunner/creator/editor": 6,
	} {
		n := 0
		for range title.Parse(text, role.Setting{}).Parts() {
			n++
		}
		if n != want {
			t.Errorf("%q: %d parts, want %d: %s", text, n, want, describe(title.Parse(text, role.Setting{})))
		}
	}
}

func TestFormat(t *testing.T) {
	for _, test := range []struct {
		role role.Role
		in   role.Setting
		want string
	}{
		{role.TheatreProducer, role.Setting{Medium: role.Theatre}, "Producer"},
		{role.TheatreProducer, role.Setting{Medium: role.Film}, "Theatre Producer"},
		{role.Producer, role.Setting{Medium: role.Theatre}, "Producer (film)"},
		{role.StudioExecutive, role.Setting{}, "Studio Executive"},
		{role.ProductionExecutive, role.Setting{Medium: role.Film}, "Production Executive (television, GB)"},
		{0, role.Setting{}, ""},
		{255, role.Setting{}, ""},
	} {
		if got := title.Format(test.role, test.in); got != test.want {
			t.Errorf("Format(%v, %v) = %q, want %q", test.role, test.in, got, test.want)
		}
	}
}
