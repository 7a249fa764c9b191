package title_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"example.com/producedby/role"
	"example.com/producedby/role/title"
)

// respelled returns a title in other spellings of its spaces, hyphens and case.
func respelled(text string) map[string]string {
	var camel strings.Builder
	for word := range strings.FieldsFuncSeq(text, func(c rune) bool { return c == ' ' || c == '-' }) {
		first, size := utf8.DecodeRuneInString(word)
		camel.WriteRune(unicode.ToUpper(first))
		camel.WriteString(word[size:])
	}
	joined := strings.NewReplacer(" ", "", "-", "").Replace(text)
	all := map[string]string{
		"no-break space for space": strings.ReplaceAll(text, " ", "\u00a0"),
		"underscore for space":     strings.ReplaceAll(text, " ", "_"),
		"hyphen for space":         strings.ReplaceAll(text, " ", "-"),
		"space for hyphen":         strings.ReplaceAll(text, "-", " "),
		"joined":                   joined,
		"joined in lower case":     strings.ToLower(joined),
		"camel case":               camel.String(),
		"capitals":                 strings.ToUpper(text),
		"lower case":               strings.ToLower(text),
	}
	for how, spelling := range spellings {
		all[how] = spelling.Replace(text)
	}
	return all
}

// lawSettings returns settings in which titles of the table differ: the media, and
// formats and markets that titles are said of.
func lawSettings() []role.Setting {
	all := []role.Setting{
		{},
		{Medium: role.Television, Format: role.ScriptedSeries},
		{Medium: role.Television, Format: role.NonFictionSeries, Market: "GB"},
		{Medium: role.Television, Format: role.News},
		{Medium: role.Film, Market: "FR"},
		{Medium: role.Film, Market: "HK"},
	}
	for m := range role.Media() {
		all = append(all, role.Setting{Medium: m})
	}
	return all
}

// told returns what two spellings of a title have to agree in: what kind of title
// it is and the roles it stands for, be they of one title of two jobs or of two.
func told(r title.Reading) string {
	var roles []role.Role
	for p := range r.Parts() {
		for v := range p.Roles() {
			if !slices.Contains(roles, v) {
				roles = append(roles, v)
			}
		}
	}
	return fmt.Sprint(r.First().Kind, r.First().Reason, roles)
}

// apart reports whether a spelling parts the words of a title: a tab does where it
// is left open what the title is, for it parts columns, and a dash parts two
// titles of the table, a company and its executive producer.
func apart(t role.Title, want title.Reading, how string) bool {
	switch how {
	case "tab for space":
		return want.First().Kind == 0
	case "spaced hyphen for space", "en dash for space":
		return t == "Production Company Executive Producer"
	default:
		return false
	}
}

// TestLawEverySpellingOfTitles: every title of the table reads the same in every
// spelling of its spaces, hyphens and case, in the settings that it is said of and
// outside of them.
func TestLawEverySpellingOfTitles(t *testing.T) {
	for _, in := range lawSettings() {
		for known := range role.Titles() {
			want := title.Parse(string(known), in)
			for how, text := range respelled(string(known)) {
				if apart(known, want, how) {
					continue
				}
				if got := title.Parse(text, in); told(got) != told(want) {
					t.Errorf("%v: Parse(%q) is %s, want %s: %s", in, text, describe(got), describe(want), how)
				}
			}
		}
	}
}

// TestLawEveryQualifierOfTitles: nothing that is printed beside a title of the
// table changes what it is, in the settings that it is said of and outside of them.
func TestLawEveryQualifierOfTitles(t *testing.T) {
	for _, in := range lawSettings() {
		for known := range role.Titles() {
			want := title.Parse(string(known), in)
			if want.First().Role == 0 { // left open, or a company
				continue
			}
			for what, all := range qualifiers() {
				for _, q := range all {
					if got := title.Parse(string(known)+q, in); told(got) != told(want) {
						t.Errorf("%v: Parse(%q) is %s, want %s: %s", in, string(known)+q, describe(got), describe(want), what)
					}
				}
			}
		}
	}
}
