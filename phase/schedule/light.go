package schedule

import (
	"database/sql/driver"
	"iter"
	"slices"
	"strings"

	"example.com/producedby/internal/enum"
)

// Light says at what time of day a scene plays.
//
// The zero value means that the script does not say.
type Light uint8

const (
	// ByDay is by daylight.
	ByDay Light = iota + 1
	// ByNight is in the dark.
	ByNight
	// AtDawn is at the break of day.
	AtDawn
	// AtDusk is at nightfall.
	AtDusk
)

var lightNames = enum.Set{Type: "schedule.Light", Names: []enum.Name{
	ByDay:   {Slug: "day", Label: "DAY"},
	ByNight: {Slug: "night", Label: "NIGHT"},
	AtDawn:  {Slug: "dawn", Label: "DAWN"},
	AtDusk:  {Slug: "dusk", Label: "DUSK"},
}}

// String returns the English label.
func (l Light) String() string { return enum.String(lightNames, l) }

// Valid reports whether l is a member of the set; zero is not.
func (l Light) Valid() bool { return enum.Valid(lightNames, l) }

// AppendText appends the slug; see [Light.MarshalText].
func (l Light) AppendText(b []byte) ([]byte, error) { return enum.AppendText(lightNames, b, l) }

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (l Light) MarshalText() ([]byte, error) { return l.AppendText(nil) }

// UnmarshalText reads what [ParseLight] reads.
func (l *Light) UnmarshalText(text []byte) error {
	v, err := ParseLight(string(text))
	if err != nil {
		return err
	}
	*l = v
	return nil
}

// Value returns the slug for database/sql; zero is NULL.
func (l Light) Value() (driver.Value, error) { return enum.Value(lightNames, l) }

// Scan reads text as [ParseLight] does, or NULL, from database/sql.
func (l *Light) Scan(src any) error { return enum.Scan(lightNames, l, spelled(src, lightSlug)) }

// Lights yields every time of day in the order of the constants.
func Lights() iter.Seq[Light] { return enum.All[Light](lightNames) }

// ParseLight returns the time of day of that slug, in capitals as the headings of
// scripts have it or not. Empty text is zero; unknown text is a
// *[cite.UnknownTextError].
func ParseLight(text string) (Light, error) { return enum.Parse[Light](lightNames, lightSlug(text)) }

// lightSlug returns the slug for text in capitals, and what is no slug as it is.
func lightSlug(text string) string {
	if slug := strings.ToLower(text); slices.Contains(enum.Slugs(lightNames), slug) {
		return slug
	}
	return text
}
