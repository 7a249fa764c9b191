package title_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"unicode"

	"pgregory.net/rapid"

	"example.com/producedby/role"
	"example.com/producedby/role/title"
)

// settingOf draws a setting, the open one included.
func settingOf(t *rapid.T) role.Setting {
	var in role.Setting
	in.Medium = rapid.SampledFrom(append([]role.Medium{0}, collect(role.Media())...)).Draw(t, "medium")
	var formats []role.Format
	for f := range role.Formats() {
		if f.In(in.Medium) {
			formats = append(formats, f)
		}
	}
	in.Format = rapid.SampledFrom(append([]role.Format{0}, formats...)).Draw(t, "format")
	in.Scale = rapid.SampledFrom([]role.Scale{0, role.ScaleStudio, role.ScaleIndependent}).Draw(t, "scale")
	in.Market = rapid.SampledFrom([]role.Market{"", "US", "GB", "FR", "ES", "CN", "HK"}).Draw(t, "market")
	return in
}

func collect[T any](seq func(yield func(T) bool)) []T {
	var all []T
	seq(func(v T) bool { all = append(all, v); return true })
	return all
}

// printed draws the title of a role in a setting.
func printed(t *rapid.T, in role.Setting) (role.Role, string) {
	r := rapid.SampledFrom(collect(role.Roles())).Draw(t, "role")
	return r, title.Format(r, in)
}

// roleOf returns the role of the first part, whatever its kind.
func roleOf(text string, in role.Setting) role.Role { return title.Parse(text, in).First().Role }

// TestLawFormat: the title of a role reads as the role, for every role in every
// medium. A role that is known and produces nowhere is named by its part alone.
func TestLawFormat(t *testing.T) {
	known := []role.Role{role.StaffWriter, role.StoryEditor, role.ExecutiveStoryEditor, role.ProductionAssistant, role.Researcher}
	for _, m := range append(collect(role.Media()), 0) {
		in := role.Setting{Medium: m}
		for r := range role.Roles() {
			reading := title.Parse(title.Format(r, in), in)
			if got := reading.Role(); got != r && !slices.Contains(known, r) {
				t.Errorf("%v: Parse(Format(%v)) is %s", in, r, describe(reading))
			}
			if reading.First().Role != r {
				t.Errorf("%v: Parse(Format(%v)) is %s", in, r, describe(reading))
			}
		}
	}
	for _, text := range []string{"General Manager", "Company Manager", "Development Director"} {
		p := title.Parse(text, role.Setting{}).First()
		if others := collect(p.Alternatives()); p.Kind != 0 || len(others) != 1 || others[0].Class() != role.ClassManagement {
			t.Errorf("%q: %v, or %v, want it undecided", text, p.Kind, others)
		}
	}
}

// TestLawSpelling: case, spacing and punctuation do not change the role.
func TestLawSpelling(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := settingOf(t)
		want, text := printed(t, in)
		var b strings.Builder
		for _, c := range text {
			switch c {
			case ' ':
				b.WriteString(rapid.SampledFrom([]string{" ", "  ", "-", " - ", "_", "\t", " \t ", "\u00a0", "\u2009", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", " \u2013 ", " \u2014 ", "\u2015", "\u2212"}).Draw(t, "space"))
			case '-':
				b.WriteString(rapid.SampledFrom([]string{"-", " ", "", "  ", " - ", "- ", " -", "--", "\t", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", " \u2013 ", " \u2014 ", "\u2015", "\u2212", "\u00ad"}).Draw(t, "hyphen"))
			default:
				if rapid.Bool().Draw(t, "case") {
					c = unicode.ToUpper(c)
				} else {
					c = unicode.ToLower(c)
				}
				b.WriteRune(c)
			}
		}
		around := rapid.SampledFrom([][2]string{{"", ""}, {" ", " "}, {"...", ""}, {"", "."}, {"\"", "\""}, {"* ", ""}, {"// ", ""}, {"", ":"}}).Draw(t, "around")
		spelled := around[0] + b.String() + around[1]
		if strings.Contains(text, "(") { // the market in brackets is read in capitals
			spelled = around[0] + text + around[1]
		}
		if got := roleOf(spelled, in); got != want {
			t.Fatalf("%v: Parse(%q) = %v, want %v as for %q", in, spelled, got, want, text)
		}
	})
}

// spellings are ways to write the spaces and hyphens of a title.
var spellings = map[string]*strings.Replacer{
	"tab for space":            strings.NewReplacer(" ", "\t"),
	"two spaces":               strings.NewReplacer(" ", "  "),
	"spaced hyphen for hyphen": strings.NewReplacer("-", " - "),
	"figure dash for hyphen":   strings.NewReplacer("-", "\u2012"),
	"en dash for hyphen":       strings.NewReplacer("-", "\u2013"),
	"em dash for hyphen":       strings.NewReplacer("-", "\u2014"),
	"spaced dash for hyphen":   strings.NewReplacer("-", " \u2013 "),
	"firm hyphen for hyphen":   strings.NewReplacer("-", "\u2011"),
	"en dash for space":        strings.NewReplacer(" ", "\u2013"),
	"spaced hyphen for space":  strings.NewReplacer(" ", " - "),
}

// TestLawEverySpelling: every title of every role reads the same in every
// spelling of its spaces and hyphens, in every medium.
func TestLawEverySpelling(t *testing.T) {
	for _, m := range append(collect(role.Media()), 0) {
		in := role.Setting{Medium: m}
		for r := range role.Roles() {
			text := title.Format(r, in)
			if strings.Contains(text, "(") { // the setting in brackets is no title
				continue
			}
			for how, spelling := range spellings {
				if got := roleOf(spelling.Replace(text), in); got != r {
					t.Errorf("%v: Parse(%q) = %v, want %v: %s", in, spelling.Replace(text), got, r, how)
				}
			}
		}
	}
}

// TestLawSpellingOfStrings: the strings of the labels that are a title and
// nothing else read the same in every spelling of their spaces and hyphens.
func TestLawSpellingOfStrings(t *testing.T) {
	pure := func(text string) bool {
		return !strings.Contains(text, " - ") && !strings.ContainsFunc(text, func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsMark(c) && c != ' ' && c != '-' })
	}
	n := 0
	for _, l := range labels(t) {
		text := strings.TrimSuffix(strings.TrimPrefix(l.text, "("), ")")
		if l.want == "NONE" || strings.Contains(l.want, "+") || !pure(text) || !strings.ContainsAny(text, " -") {
			continue
		}
		n++
		in := settings[l.source]
		want := title.Parse(text, in)
		for how, spelling := range spellings {
			if got := title.Parse(spelling.Replace(text), in); read(got) != read(want) || got.First().Role != want.First().Role {
				t.Errorf("%q: %s, want %s: %s", spelling.Replace(text), describe(got), describe(want), how)
			}
		}
	}
	if n < 150 {
		t.Errorf("%d strings are a title alone, want 150", n)
	}
}

// TestLawJoining: a producing or management title reads the same with its words
// joined.
func TestLawJoining(t *testing.T) {
	for r := range role.Roles() {
		for _, in := range []role.Setting{{}, {Medium: role.Film}, {Medium: role.Television, Format: role.ScriptedSeries}} {
			text := title.Format(r, in)
			if strings.Contains(text, "(") {
				continue
			}
			joined := strings.NewReplacer(" ", "", "-", "").Replace(text)
			for _, spelled := range []string{joined, strings.ToLower(joined), strings.ToUpper(joined), joined + " (uncredited)", "(" + joined + ")"} {
				if got := roleOf(spelled, in); got != r {
					t.Errorf("%v: Parse(%q) = %v, want %v", in, spelled, got, r)
				}
			}
		}
	}
}

// qualifiers returns, by what they say, everything that the grammar reads beside
// a title.
func qualifiers() map[string][]string {
	return map[string][]string{
		"credit":   {" (uncredited)", " (unbilled)", " (ungenannt)", " (non crédité)", " (sin acreditar)", " uncredited", ", uncredited"},
		"name":     {" (as Jane Roe)", " (as J. \"Producer\" Roe)", " (als Erika Muster)", " (jako Jan Novák)"},
		"mark":     {" (p.g.a.)", ", p.g.a.", " p.g.a.", ", PGA"},
		"episodes": {" (4 episodes)", " (12 eps, 2016-2020)", " (eps 1-4)", " (ep. 3)", " x 6", " x6", " (4 Folgen)", " (12 серий)", " (season 2 episode 3)", " (episodes: 10)"},
		"years":    {" (2019)", " (2016-2020)", " (2016-)", " [2019]", " (2016\u2013 )"},
		"company": {" (BBC)", ": BBC", ": Fuji TV", " (Blue Sky Pictures)", ": Sotsû Agency", " - Netflix", " [Netflix]", " for HBO", " (for HBO)", ", HBO", " @ HBO",
			" for BBC Studios", " at Universal Studios", " for CBS Television Studios", " for Marvel Studios", ": BBC Studios", ", BBC Studios", " - BBC Studios", " (BBC Studios)"},
		"place":  {": Korea", " (Thailand)", ": Berlin Unit", " (Berlin Unit)", " – Vancouver", " (outdoors)"},
		"person": {": Jane Roe", ": Jane Roe and John Doe", " - Jane Roe", " – Žofie Nováková", " (Jane Roe)"},
	}
}

// TestLawEveryQualifier: nothing that is printed beside a title changes the role,
// for every title of every role in every medium.
func TestLawEveryQualifier(t *testing.T) {
	settings := []role.Setting{{}, {Medium: role.Film, Market: "FR"}, {Medium: role.Film, Market: "DE"}, {Medium: role.Television, Market: "GB"}}
	for m := range role.Media() {
		settings = append(settings, role.Setting{Medium: m})
	}
	for _, in := range settings {
		for r := range role.Roles() {
			text := title.Format(r, in)
			for what, all := range qualifiers() {
				for _, q := range all {
					if got := roleOf(text+q, in); got != r {
						t.Errorf("%v: Parse(%q) = %v, want %v: %s", in, text+q, got, r, what)
					}
				}
			}
		}
	}
}

// TestLawPrefix: a country, a nationality or a word nobody knows before a title
// does not change the role either, save before a plain "producer", which it may
// make the producer of anything: that is left undecided.
func TestLawPrefix(t *testing.T) {
	for _, m := range append(collect(role.Media()), 0) {
		in := role.Setting{Medium: m}
		for r := range role.Roles() {
			text := title.Format(r, in)
			if c := r.Class(); c != role.ClassProducing && c != role.ClassManagement {
				continue
			}
			for _, prefix := range []string{"Canadian", "French", "European", "Xyzzy", "US", "UK", "Italian", "BBC Studios", "CBS Television Studios", "Marvel Studios"} {
				spelled := prefix + " " + text
				got := title.Parse(spelled, in)
				p := got.First()
				switch {
				case p.Role == r && (strings.HasPrefix(got.Qualifier, prefix) || strings.Contains(text, "(")):
				case p.Kind == 0 && slices.Contains(collect(p.Alternatives()), r):
					if bare := title.Parse(text, in).First().Title; bare != "Producer" && bare != "Produced By" && bare != "Other Producer" {
						t.Errorf("%v: Parse(%q) is undecided", in, spelled)
					}
				default:
					t.Errorf("%v: Parse(%q) = %s, want %v", in, spelled, describe(got), r)
				}
			}
		}
	}
}

// TestLawQualifier: several qualifiers beside a title do not change its role
// either.
func TestLawQualifier(t *testing.T) {
	bySort := qualifiers()
	sorts := slices.Sorted(maps.Keys(bySort))
	rapid.Check(t, func(t *rapid.T) {
		in := settingOf(t)
		want, text := printed(t, in)
		spelled := text
		for _, sort := range rapid.SliceOfNDistinct(rapid.SampledFrom(sorts), 1, 3, rapid.ID).Draw(t, "sorts") {
			q := rapid.SampledFrom(bySort[sort]).Draw(t, "qualifier")
			if strings.ContainsAny(spelled, ":–") && strings.ContainsAny(q, ":–-,") || strings.Contains(spelled, " - ") {
				continue
			}
			spelled += q
		}
		if got := roleOf(spelled, in); got != want {
			t.Fatalf("%v: Parse(%q) = %v, want %v as for %q", in, spelled, got, want, text)
		}
	})
}

// TestPlurals: the plural of a title of the catalogue is that title, and so are
// its heads abbreviated.
func TestPlurals(t *testing.T) {
	short := strings.NewReplacer("Manager", "Mgr.", "Director", "Dir.", "Coordinator", "Coord.", "Supervisor", "Supv.", "Executive", "Exec.", "Producer", "Prod.")
	shorts := strings.NewReplacer("Managers", "Mgrs.", "Directors", "Dirs.", "Coordinators", "Coords.", "Supervisors", "Supvs.", "Producers", "Prods.", "Executive", "Exec.")
	n := 0
	for _, in := range []role.Setting{{Medium: role.Film}, {Medium: role.Television}, {Medium: role.Theatre}, {Medium: role.VideoGame}, {Medium: role.Music}} {
		for known := range role.Titles() {
			want, also := known.Roles(in)
			text := string(known)
			if want == 0 || strings.ContainsAny(text, ",&") || strings.HasSuffix(text, "By") || strings.HasSuffix(text, "y") || strings.Contains(text, " of ") ||
				strings.Contains(text, " in ") || strings.Contains(text, " and ") || strings.HasSuffix(text, "s") {
				continue
			}
			n++
			for _, spelled := range []string{text + "s", short.Replace(text), shorts.Replace(text + "s")} {
				if strings.HasSuffix(spelled, "Prod.-Dir.") || strings.HasSuffix(spelled, "Producer-Dirs.") { // the director of production as well
					continue
				}
				if p := title.Parse(spelled, in).First(); p.Role != want || p.Also != also {
					t.Errorf("%q in %v: %v, %v, want %v, %v", spelled, in, p.Role, p.Also, want, also)
				}
			}
		}
	}
	if n < 600 {
		t.Errorf("%d titles in all settings, want most", n)
	}
}

// TestLawNotes: of titles in a list each has the count of episodes that stands
// beside it, in brackets or not; a count is a note or in the rest.
func TestLawNotes(t *testing.T) {
	graded := []string{"Executive Producer", "Co-Producer", "Line Producer", "Associate Producer", "Unit Production Manager", "Creator"}
	rapid.Check(t, func(t *rapid.T) {
		titles := rapid.SliceOfNDistinct(rapid.SampledFrom(graded), 1, 5, rapid.ID).Draw(t, "titles")
		open := rapid.SampledFrom([]string{" (", " [", " ", ", ", " - "}).Draw(t, "open")
		shut := map[string]string{" (": ")", " [": "]"}[open]
		var text strings.Builder
		var want []int
		for i, name := range titles {
			if i > 0 {
				text.WriteString(rapid.SampledFrom([]string{", ", "; ", " / ", " & "}).Draw(t, "separator"))
			}
			n := rapid.IntRange(1, 99).Draw(t, "episodes")
			fmt.Fprintf(&text, "%s%s%d eps%s", name, open, n, shut)
			want = append(want, n)
		}
		var got []int
		r := title.Parse(text.String(), settingOf(t))
		for p := range r.Parts() {
			got = append(got, p.Episodes)
		}
		if !slices.Equal(got, want) {
			t.Fatalf("Parse(%q): %v episodes, rest %q, want %v", text.String(), got, r.Rest, want)
		}
	})
}

// TestLawParts: titles joined by a slash read as each does alone.
func TestLawParts(t *testing.T) {
	graded := []string{
		"Executive Producer", "Co-Executive Producer", "Supervising Producer", "Line Producer", "Co-Producer", "Associate Producer",
		"Unit Production Manager", "Production Coordinator", "Showrunner", "Creator", "Post-Production Supervisor",
	}
	rapid.Check(t, func(t *rapid.T) {
		in := settingOf(t)
		a, b := rapid.SampledFrom(graded).Draw(t, "a"), rapid.SampledFrom(graded).Draw(t, "b")
		sep := rapid.SampledFrom([]string{"/", " / ", " & ", " and ", ", ", "; ", " + ", " | "}).Draw(t, "separator")
		got := collect(title.Parse(a+sep+b, in).Roles())
		want := collect(title.Parse(a, in).Roles())
		for _, r := range collect(title.Parse(b, in).Roles()) {
			if r != want[0] {
				want = append(want, r)
			}
		}
		if len(got) != len(want) || got[0] != want[0] || got[len(got)-1] != want[len(want)-1] {
			t.Fatalf("%v: Parse(%q) has the roles %v, want %v", in, a+sep+b, got, want)
		}
	})
}

// TestLawSlips: one slip in a long word of a title is mended, and never turns a
// known title into another.
func TestLawSlips(t *testing.T) {
	words := []string{"executive", "supervising", "associate", "coordinating", "consulting", "production", "supervisor", "coordinator"}
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.SampledFrom([]string{
			"executive producer", "supervising producer", "associate producer", "coordinating producer", "consulting producer",
			"production supervisor", "production coordinator",
		}).Draw(t, "title")
		word := ""
		for _, w := range words {
			if strings.HasPrefix(text, w) {
				word = w
			}
		}
		i := rapid.IntRange(1, len(word)-2).Draw(t, "at")
		slipped := word
		switch rapid.IntRange(0, 2).Draw(t, "slip") {
		case 0:
			slipped = word[:i] + word[i+1:]
		case 1:
			slipped = word[:i] + word[i+1:i+2] + word[i:i+1] + word[i+2:]
		case 2:
			slipped = word[:i] + word[i:i+1] + word[i:]
		}
		got := title.Parse(strings.Replace(text, word, slipped, 1), role.Setting{}).First()
		if want := roleOf(text, role.Setting{}); got.Role != want {
			t.Fatalf("Parse(%q) = %v, want %v", strings.Replace(text, word, slipped, 1), got.Role, want)
		}
	})
	for _, l := range labels(t) { // a known word is never mended
		for p := range title.Parse(l.text, role.Setting{}).Parts() {
			if p.Confidence == title.Repaired && !strings.Contains(l.note, "typo") {
				t.Errorf("%q: read with a slip mended: %+v", l.text, p)
			}
		}
	}
}

// TestLawTotal: any text is read, and what comes back lies within it.
func TestLawTotal(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.OneOf(
			rapid.String(),
			rapid.StringMatching(`[(\[]{0,2}(executive|co|line|assistant|制片|продюсер|producteur|é|\)|\]|:|/|&|,| |-|\.|'s|to|of|as|4|eps|2019){0,20}`),
		).Draw(t, "text")
		r := title.Parse(text, settingOf(t))
		if r.Text != text || !strings.Contains(text, r.Qualifier) || !strings.Contains(text, r.Rest) {
			t.Fatalf("Parse(%q) = %+v: not of the text", text, r)
		}
		for p := range r.Parts() {
			if !strings.Contains(text, p.Text) || !strings.Contains(text, p.CreditedAs) {
				t.Fatalf("Parse(%q): part %q, as %q is not in the text", text, p.Text, p.CreditedAs)
			}
			if none := p.Kind == title.KindKnown || p.Kind == title.KindNone; none != (p.Reason != 0) {
				t.Fatalf("Parse(%q): kind %v with reason %v", text, p.Kind, p.Reason)
			}
			if (p.Kind.Produces() || p.Kind == title.KindNeighbour) != (p.Kind != 0 && p.Reason == 0) || p.Kind == title.KindNone && p.Role != 0 {
				t.Fatalf("Parse(%q): kind %v with reason %v for %v", text, p.Kind, p.Reason, p.Role)
			}
			if p.Kind != 0 && p.Kind < title.KindKnown && p.Role == 0 {
				t.Fatalf("Parse(%q): kind %v without a role", text, p.Kind)
			}
		}
		if again := title.Parse(text, role.Setting{}); again != title.Parse(text, role.Setting{}) {
			t.Fatalf("Parse(%q) differs from one time to the next", text)
		}
	})
}

// TestLawNames: any title of the catalogue with a slip in a long word stands for
// what it does without, or is left undecided or guessed. A slip that makes
// another word that is known is no slip.
func TestLawNames(t *testing.T) {
	t.Parallel()
	all, known := 0, 0
	for name := range role.Titles() {
		text := strings.ToLower(string(name))
		want := roleOf(text, role.Setting{})
		if want == 0 {
			continue // used in some settings only
		}
		for word := range strings.FieldsFuncSeq(text, func(c rune) bool { return !unicode.IsLetter(c) }) {
			if len(word) < 6 {
				continue
			}
			for _, slipped := range slips(word) {
				all++
				p := title.Parse(strings.Replace(text, word, slipped, 1), role.Setting{}).First()
				switch {
				case p.Role == want, p.Kind == 0, p.Confidence == title.Guessed:
				case p.Confidence == title.Repaired:
					t.Errorf("%q with %q: %v, want %v", text, slipped, p.Role, want)
				default:
					known++
				}
			}
		}
	}
	if known*100 > all { // most of them "produce"
		t.Errorf("%d of %d slips made another title, want 1 in 100 at most", known, all)
	}
	t.Logf("%d slips, %d of them other known words", all, known)
}

// slips returns a word with each letter left out, doubled, changed and exchanged
// with the next.
func slips(word string) (all []string) {
	for i := range len(word) {
		all = append(all, word[:i]+word[i+1:], word[:i]+word[i:i+1]+word[i:], word[:i]+"x"+word[i+1:], word[:i]+"e"+word[i+1:])
		if i+1 < len(word) {
			all = append(all, word[:i]+word[i+1:i+2]+word[i:i+1]+word[i+2:])
		}
	}
	return all
}
