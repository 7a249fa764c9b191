package schedule

import (
	"database/sql/driver"
	"iter"

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

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (p *Place) UnmarshalText(text []byte) error { return enum.Unmarshal(placeNames, p, text) }

// Value returns the slug for database/sql; zero is NULL.
func (p Place) Value() (driver.Value, error) { return enum.Value(placeNames, p) }

// Scan reads a slug or NULL from database/sql.
func (p *Place) Scan(src any) error { return enum.Scan(placeNames, p, src) }

// Places yields every place in the order of the constants.
func Places() iter.Seq[Place] { return enum.All[Place](placeNames) }

// ParsePlace returns the place with the given slug. Empty text is zero; unknown text
// is a *[cite.UnknownTextError].
func ParsePlace(slug string) (Place, error) { return enum.Parse[Place](placeNames, slug) }
