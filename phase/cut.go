package phase

import (
	"database/sql/driver"
	"iter"

	"example.com/producedby/internal/enum"
)

// CutStage says whose version of the picture is being made. The constants are in
// the order in which the cut is handed on. A work that has no studio, or no
// network, is handed on past it, or locked before.
//
// The zero value means that cutting has not begun.
type CutStage uint8

const (
	// CutAssembly is everything put together in the order of the script.
	CutAssembly CutStage = iota + 1
	// CutDirectors is the version that the director makes undisturbed.
	CutDirectors
	// CutProducers is the version that the producer or showrunner goes on to make.
	CutProducers
	// CutStudios is the version with the notes of the studio.
	CutStudios
	// CutNetworks is the version with the notes of the network.
	CutNetworks
	// CutFine is the last version before the picture is locked.
	CutFine
)

var cutNames = enum.Set{Type: "phase.CutStage", Names: []enum.Name{
	CutAssembly:  {Slug: "assembly", Label: "assembly"},
	CutDirectors: {Slug: "director", Label: "director's cut"},
	CutProducers: {Slug: "producer", Label: "producer's cut"},
	CutStudios:   {Slug: "studio", Label: "studio's cut"},
	CutNetworks:  {Slug: "network", Label: "network's cut"},
	CutFine:      {Slug: "fine", Label: "fine cut"},
}}

// String returns the English label.
func (c CutStage) String() string { return enum.String(cutNames, c) }

// Valid reports whether c is a member of the set; zero is not.
func (c CutStage) Valid() bool { return enum.Valid(cutNames, c) }

// AppendText appends the slug; see [CutStage.MarshalText].
func (c CutStage) AppendText(b []byte) ([]byte, error) { return enum.AppendText(cutNames, b, c) }

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (c CutStage) MarshalText() ([]byte, error) { return c.AppendText(nil) }

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (c *CutStage) UnmarshalText(text []byte) error { return enum.Unmarshal(cutNames, c, text) }

// Value returns the slug for database/sql; zero is NULL.
func (c CutStage) Value() (driver.Value, error) { return enum.Value(cutNames, c) }

// Scan reads a slug or NULL from database/sql.
func (c *CutStage) Scan(src any) error { return enum.Scan(cutNames, c, src) }

// CutStages yields every stage of the cut in the order of the constants.
func CutStages() iter.Seq[CutStage] { return enum.All[CutStage](cutNames) }

// ParseCutStage returns the stage of the cut with the given slug. Empty text is zero; unknown text
// is a *[cite.UnknownTextError].
func ParseCutStage(slug string) (CutStage, error) { return enum.Parse[CutStage](cutNames, slug) }
