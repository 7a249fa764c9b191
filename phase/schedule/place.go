package schedule

import (
	"database/sql/driver"
	"iter"
	"strings"

	"example.com/producedby/internal/enum"
)

// Place says whether a scene plays inside or outside.
//
// The zero value means that the script does not say.
type Place uint8

const (
	// Interior is inside.
	Interior Place = iota + 1
	// Exterior is outside.
	Exterior
	// Both is inside and outside in one scene.
	Both
)

var placeNames = enum.Set{Type: "schedule.Place", Names: []enum.Name{
	Interior: {Slug: "interior", Label: "INT"},
	Exterior: {Slug: "exterior", Label: "EXT"},
	Both:     {Slug: "interior-exterior", Label: "INT/EXT"},
}}

// String returns the English label.
func (p Place) String() string { return enum.String(placeNames, p) }

// Valid reports whether p is a member of the set; zero is not.
func (p Place) Valid() bool { return enum.Valid(placeNames, p) }

// AppendText appends the slug; see [Place.MarshalText].
func (p Place) AppendText(b []byte) ([]byte, error) { return enum.AppendText(placeNames, b, p) }

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (p Place) MarshalText() ([]byte, error) { return p.AppendText(nil) }

// UnmarshalText reads what [ParsePlace] reads.
func (p *Place) UnmarshalText(text []byte) error {
	v, err := ParsePlace(string(text))
	if err != nil {
		return err
	}
	*p = v
	return nil
}

// Value returns the slug for database/sql; zero is NULL.
func (p Place) Value() (driver.Value, error) { return enum.Value(placeNames, p) }

// Scan reads text as [ParsePlace] does, or NULL, from database/sql.
func (p *Place) Scan(src any) error { return enum.Scan(placeNames, p, spelled(src, placeSlug)) }

// Places yields every place in the order of the constants.
func Places() iter.Seq[Place] { return enum.All[Place](placeNames) }

// ParsePlace returns the place of that slug, or as the headings of scripts have it:
// INT, EXT, INT/EXT, EXT/INT and I/E, in capitals or not, with their full stops or
// without. Empty text is zero; unknown text is a *[cite.UnknownTextError].
func ParsePlace(text string) (Place, error) { return enum.Parse[Place](placeNames, placeSlug(text)) }

// placeSlug returns the slug for text out of a heading, and other text as it is.
func placeSlug(text string) string {
	switch plain := strings.ToLower(strings.ReplaceAll(text, ".", "")); plain {
	case "int", "interior":
		return "interior"
	case "ext", "exterior":
		return "exterior"
	case "int/ext", "ext/int", "i/e", "interior-exterior", "interior/exterior":
		return "interior-exterior"
	default:
		return text
	}
}

// spelled is what database/sql read, with text as slug spells it.
func spelled(src any, slug func(string) string) any {
	switch src := src.(type) {
	case string:
		return slug(src)
	case []byte:
		return slug(string(src))
	default:
		return src
	}
}
