package title

import (
	"strings"

	"example.com/producedby/role"
)

// Format returns the usual title of a role in a setting, in English: the text
// that [Parse] reads as that role there. Where the title alone stands for
// something else, the setting it is meant in follows in brackets: the line
// producer in a newsroom is "Line Producer (film)". It returns "" for a role
// that is no member of the set.
func Format(r role.Role, in role.Setting) string {
	if text := format(r, func(text string) bool { return Parse(text, in).Role() == r }); text != "" {
		return text
	}
	return format(r, func(text string) bool { return Parse(text, in).First().Role == r }) // known, and producing nowhere
}

// format returns the first title of a role that reads as it.
func format(r role.Role, reads func(text string) bool) string {
	usual := role.TitleFact{}
	for f := range role.TitleFacts() {
		if f.Role == r {
			usual = f
			break
		}
	}
	for _, text := range [...]string{string(usual.Title), r.String()} {
		if usual.ID != 0 && reads(text) {
			return text
		}
	}
	for s := range usual.Scope.All() {
		if text := bracketed(usual.Title, s); reads(text) {
			return text
		}
	}
	for m := range role.Media() {
		if text := bracketed(usual.Title, role.Setting{Medium: m}); usual.ID != 0 && reads(text) {
			return text
		}
	}
	return ""
}

// bracketed returns a title with the setting it is meant in.
func bracketed(t role.Title, in role.Setting) string {
	text, _ := in.MarshalText()
	if len(text) == 0 {
		return string(t)
	}
	return string(t) + " (" + strings.ReplaceAll(string(text), "/", ", ") + ")"
}
