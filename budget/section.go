package budget

import (
	"database/sql/driver"
	"iter"
	"strings"

	"example.com/producedby/internal/enum"
)

// Section is the part of a budget that an account belongs to.
//
// The zero value means that the sheet does not say: many published sheets are
// not divided, or divided in a way of their own, which [Account.Heading] keeps.
type Section uint8

const (
	// AboveTheLine is the story, the producers, the director and the cast.
	AboveTheLine Section = iota + 1
	// BelowTheLine is the direct production: crew, equipment, sets, locations.
	BelowTheLine
	// PostProduction is editing, music, sound, visual effects and delivery of the picture.
	PostProduction
	// OtherCosts is what belongs to no department: insurance, legal, general expenses.
	OtherCosts
)

var sectionNames = enum.Set{Type: "budget.Section", Names: []enum.Name{
	AboveTheLine:   {Slug: "above-the-line", Label: "Above the line"},
	BelowTheLine:   {Slug: "below-the-line", Label: "Below the line"},
	PostProduction: {Slug: "post-production", Label: "Post-production"},
	OtherCosts:     {Slug: "other", Label: "Other"},
}}

// Sections yields the sections in the order of a top sheet.
func Sections() iter.Seq[Section] { return enum.All[Section](sectionNames) }

// Valid reports whether s is a section; zero is not.
func (s Section) Valid() bool { return enum.Valid(sectionNames, s) }

// String returns the English label.
func (s Section) String() string { return enum.String(sectionNames, s) }

// AppendText appends the slug; see [Section.MarshalText].
func (s Section) AppendText(b []byte) ([]byte, error) { return enum.AppendText(sectionNames, b, s) }

// MarshalText returns the slug, such as "above-the-line"; a number outside the
// set is an error.
func (s Section) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText reads a slug; unknown text is an error that names it.
func (s *Section) UnmarshalText(text []byte) error { return enum.Unmarshal(sectionNames, s, text) }

// Value returns the slug for database/sql; zero is NULL.
func (s Section) Value() (driver.Value, error) { return enum.Value(sectionNames, s) }

// Scan reads what [Section.Value] stored.
func (s *Section) Scan(src any) error { return enum.Scan(sectionNames, s, src) }

// headings lists what sheets print over their sections, in lower case, sorted.
var headings = [...]struct {
	text    string
	section Section
}{
	{"above", AboveTheLine},
	{"above the line", AboveTheLine},
	{"above-the-line", AboveTheLine},
	{"atl", AboveTheLine},
	{"below", BelowTheLine},
	{"below the line", BelowTheLine},
	{"below-the-line", BelowTheLine},
	{"btl", BelowTheLine},
	{"editing period", PostProduction},
	{"other", OtherCosts},
	{"other charges", OtherCosts},
	{"post", PostProduction},
	{"post production", PostProduction},
	{"post-production", PostProduction},
	{"postproduction", PostProduction},
	{"production", BelowTheLine},
	{"production period", BelowTheLine},
}

// SectionOfHeading returns the section that a sheet's own heading stands for,
// such as "ABOVE" or "Post production", and zero for a heading that this package
// does not know ("STAGE 2", "ALL").
func SectionOfHeading(heading string) Section {
	text := strings.ToLower(strings.TrimSpace(heading))
	for _, h := range headings {
		if h.text == text {
			return h.section
		}
	}
	return 0
}
