package role_test

import (
	"errors"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

func TestSettingCoversIsAPartialOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b, c := anySetting(t, "a"), anySetting(t, "b"), anySetting(t, "c")
		usual := func(s role.Setting) role.Setting {
			if s.Medium == 0 {
				s.Medium = s.Format.Medium()
			}
			return s
		}
		if b != usual(b) && !(b.Covers(usual(b)) && usual(b).Covers(b)) {
			t.Fatalf("%v and %v do not cover each other", b, usual(b))
		}
		a, b, c = usual(a), usual(b), usual(c)
		switch {
		case !a.Covers(a) || !(role.Setting{}).Covers(a):
			t.Fatalf("%v is covered by neither itself nor anywhere", a)
		case a.Covers(b) && b.Covers(a) && a != b:
			t.Fatalf("%v and %v cover each other", a, b)
		case a.Covers(b) && b.Covers(c) && !a.Covers(c):
			t.Fatalf("%v covers %v covers %v", a, b, c)
		case a.Covers(b) && a != b && a.Specificity() >= b.Specificity():
			t.Fatalf("%v covers %v and is as specific", a, b)
		}
		if meet, ok := a.Meet(b); ok && (!a.Covers(meet) || !b.Covers(meet) || meet.Validate() != nil) {
			t.Fatalf("%v and %v meet in %v", a, b, meet)
		}
		if a.Covers(c) && b.Covers(c) {
			if meet, ok := a.Meet(b); !ok || !meet.Covers(c) {
				t.Fatalf("%v and %v both cover %v and meet in %v, %v", a, b, c, meet, ok)
			}
		}
	})
}

func TestSettingTextComesBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := anySetting(t, "setting")
		text, err := s.MarshalText()
		if err != nil {
			t.Fatal(err)
		}
		var back role.Setting
		if err := back.UnmarshalText(text); err != nil {
			t.Fatal(err)
		}
		if s.Medium == 0 {
			s.Medium = s.Format.Medium()
		}
		if back != s {
			t.Fatalf("%v written as %q came back as %v", s, text, back)
		}
		if back, err := role.ParseSetting(s.String()); err != nil || back != s {
			t.Fatalf("%v in words came back as %v, %v", s, back, err)
		}
	})
}

func TestParseSetting(t *testing.T) {
	for _, test := range []struct {
		text string
		want role.Setting
		ok   bool
	}{
		{"", role.Setting{}, true},
		{"film", role.Setting{Medium: role.Film}, true},
		{"film/feature/independent/GB", role.Setting{Medium: role.Film, Format: role.Feature, Scale: role.ScaleIndependent, Market: "GB"}, true},
		{"US, television scripted-series", role.Setting{Medium: role.Television, Format: role.ScriptedSeries, Market: "US"}, true},
		{"album", role.Setting{Medium: role.Music, Format: role.Album}, true},
		{"television documentary", role.Setting{Medium: role.Television, Format: role.Documentary}, true},
		{"scripted series", role.Setting{Medium: role.Television, Format: role.ScriptedSeries}, true},
		{"television limited series GB", role.Setting{Medium: role.Television, Format: role.LimitedSeries, Market: "GB"}, true},
		{"anywhere", role.Setting{}, true},
		{"web/series", role.Setting{}, false},
		{"theatre/album", role.Setting{}, false},
		{"film film", role.Setting{}, false},
		{"movie", role.Setting{}, false},
		{"film gb", role.Setting{}, false},
	} {
		got, err := role.ParseSetting(test.text)
		if got != test.want || (err == nil) != test.ok {
			t.Errorf("%q: %v, %v; want %v", test.text, got, err, test.want)
		}
	}
}

// TestParseSettingErrors checks that an error names what is wrong, and names it
// once.
func TestParseSettingErrors(t *testing.T) {
	for text, want := range map[string]string{
		"foo":                `unknown setting "foo"`,
		"us":                 `unknown setting "us", did you mean "US"?`,
		"tv":                 `unknown setting "tv", did you mean "television"?`,
		"TV":                 `unknown setting "TV", did you mean "television"?`,
		"TV/GB":              `setting "TV/GB": unknown setting "TV", did you mean "television"?`,
		"Indie":              `unknown setting "Indie", did you mean "independent"?`,
		"film/UK":            `setting "film/UK": unknown setting "UK", did you mean "GB"?`,
		"film/foo":           `setting "film/foo": unknown setting "foo"`,
		"film television":    `setting "film television": medium television besides film, want one`,
		"film/GB/FR":         `setting "film/GB/FR": market FR besides GB, want one`,
		"film/news":          `setting "film/news": format news does not occur in film, want television`,
		"drama":              `unknown setting "drama", did you mean "scripted-series"?`,
		"sitcom":             `unknown setting "sitcom", did you mean "scripted-series"?`,
		"USA":                `unknown setting "USA", did you mean "US"?`,
		"streaming":          `unknown setting "streaming", want "television" or "film"`,
		"documentary series": `unknown setting "documentary series", did you mean "non-fiction-series"?`,
		"US, TV series":      `setting "US, TV series": unknown setting "TV series", did you mean "scripted-series"?`,
		"television/drama/UK/foo": `setting "television/drama/UK/foo": unknown setting "drama", did you mean "scripted-series"?
setting "television/drama/UK/foo": unknown setting "UK", did you mean "GB"?
setting "television/drama/UK/foo": unknown setting "foo"`,
	} {
		if _, err := role.ParseSetting(text); err == nil || err.Error() != want {
			t.Errorf("%q: %v, want %s", text, err, want)
		}
	}
}

// TestEverydaySettings: whatever is offered in place of an everyday word is read.
func TestEverydaySettings(t *testing.T) {
	for _, word := range []string{"ads", "cinema", "doc", "games", "indie", "miniseries", "movie", "reality", "series", "stage", "theater", "tv", "uk", "web"} {
		_, err := role.ParseSetting(word)
		var unknown *cite.UnknownTextError
		if !errors.As(err, &unknown) || unknown.Near == "" {
			t.Errorf("%q: %v, want a word to write instead", word, err)
			continue
		}
		if s, err := role.ParseSetting(unknown.Near); err != nil || s.IsZero() {
			t.Errorf("%q: %q is offered and reads as %v, %v", word, unknown.Near, s, err)
		}
	}
}

func TestTheUnitedKingdomIsGB(t *testing.T) {
	if m := role.Market("UK"); m.Valid() || !role.Market("GB").Valid() {
		t.Error("UK is a country code")
	}
	if err := (role.Setting{Market: "UK"}).Validate(); err == nil || !strings.Contains(err.Error(), `want "GB"`) {
		t.Errorf("%v", err)
	}
}

// TestTelevisionIsNoCountry: "TV" is nobody's market, as text or as a value.
func TestTelevisionIsNoCountry(t *testing.T) {
	in := role.Setting{Medium: role.Film, Market: "TV"}
	if _, err := in.MarshalText(); role.Market("TV").Valid() || err == nil || in.Validate() == nil || !strings.Contains(in.Validate().Error(), "television") {
		t.Errorf("%v, %v", err, in.Validate())
	}
}

func FuzzParseSetting(f *testing.F) {
	f.Add("film/feature/independent/GB")
	f.Add("US,,television /")
	f.Fuzz(func(t *testing.T, text string) {
		s, err := role.ParseSetting(text)
		if err != nil {
			return
		}
		written, err := s.MarshalText()
		if err != nil {
			t.Fatalf("%q read as %v, which cannot be written: %v", text, s, err)
		}
		if back, err := role.ParseSetting(string(written)); err != nil || back != s {
			t.Fatalf("%q read as %v, written as %q, read as %v, %v", text, s, written, back, err)
		}
	})
}

func TestEveryFormatHasAMedium(t *testing.T) {
	for f := range role.Formats() {
		if !f.Medium().Valid() || !f.In(f.Medium()) {
			t.Errorf("%v: medium %v", f, f.Medium())
		}
	}
}

// TestSettingErrorsSayItOnce: beside the place of a setting in a document nothing says
// again that it is one.
func TestSettingErrorsSayItOnce(t *testing.T) {
	var s role.Setting
	for text, want := range map[string]string{
		"film/news": "format news does not occur in film, want television",
		"film/UK":   `unknown setting "UK", did you mean "GB"?`,
	} {
		if err := s.UnmarshalText([]byte(text)); err == nil || err.Error() != want {
			t.Errorf("%q: %v, want %s", text, err, want)
		}
	}
}
