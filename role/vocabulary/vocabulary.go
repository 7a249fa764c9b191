package vocabulary

import (
	"database/sql/driver"
	"iter"

	"example.com/producedby/internal/enum"
	"example.com/producedby/role/cite"
)

// Vocabulary is a published list of roles that other programs exchange.
//
// The zero value means that no list was named.
type Vocabulary uint8

const (
	// TMDB is the list of departments and jobs of The Movie Database.
	TMDB Vocabulary = iota + 1
	// IMDb is the Internet Movie Database: categories and sections with free job text.
	IMDb
	// MARC is the Library of Congress list of relators used in catalogue records.
	MARC
	// RDA is the list of relationship designators of the cataloguing rules Resource Description and Access.
	RDA
	// Wikidata is its properties that link a work to people, and its items for occupations.
	Wikidata
	// SchemaOrg is the properties of schema.org that link a creative work to people.
	SchemaOrg
	// EBU is the role code classification scheme of the European Broadcasting Union.
	EBU
	// FIAF is the list of production activities of the film archives' glossary, as the AV-EFI schema spells it.
	FIAF
	// PBCore is the creator and contributor roles of the public broadcasting metadata dictionary.
	PBCore
	// DDEX is the contributor roles of the music industry's data exchange.
	DDEX
	// MusicBrainz is its producer relationship with the flags that qualify it.
	MusicBrainz
	// Bangumi is the staff positions of the Bangumi catalogue of animation, games, music and live action.
	Bangumi
	// OMC is MovieLabs' Ontology for Media Creation: the titles of its RDF form and the role types of its JSON form.
	OMC
	// Podcast is the creator roles of the podcast taxonomy.
	Podcast
)

var vocabularyNames = enum.Set{Type: "vocabulary.Vocabulary", Names: []enum.Name{
	TMDB:        {Slug: "tmdb", Label: "TMDB"},
	IMDb:        {Slug: "imdb", Label: "IMDb"},
	MARC:        {Slug: "marc", Label: "MARC relators"},
	RDA:         {Slug: "rda", Label: "RDA designators"},
	Wikidata:    {Slug: "wikidata", Label: "Wikidata"},
	SchemaOrg:   {Slug: "schema-org", Label: "schema.org"},
	EBU:         {Slug: "ebu", Label: "EBU role codes"},
	FIAF:        {Slug: "fiaf", Label: "FIAF glossary"},
	PBCore:      {Slug: "pbcore", Label: "PBCore"},
	DDEX:        {Slug: "ddex", Label: "DDEX"},
	MusicBrainz: {Slug: "musicbrainz", Label: "MusicBrainz"},
	Bangumi:     {Slug: "bangumi", Label: "Bangumi"},
	OMC:         {Slug: "omc", Label: "MovieLabs OMC"},
	Podcast:     {Slug: "podcast", Label: "podcast taxonomy"},
}}

// String returns the English label.
func (v Vocabulary) String() string { return enum.String(vocabularyNames, v) }

// Valid reports whether v is a member of the set; zero is not.
func (v Vocabulary) Valid() bool { return enum.Valid(vocabularyNames, v) }

// AppendText appends the slug; see [Vocabulary.MarshalText].
func (v Vocabulary) AppendText(b []byte) ([]byte, error) {
	return enum.AppendText(vocabularyNames, b, v)
}

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (v Vocabulary) MarshalText() ([]byte, error) { return v.AppendText(nil) }

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (v *Vocabulary) UnmarshalText(text []byte) error {
	return enum.Unmarshal(vocabularyNames, v, text)
}

// Value returns the slug for database/sql; zero is NULL.
func (v Vocabulary) Value() (driver.Value, error) { return enum.Value(vocabularyNames, v) }

// Scan reads a slug or NULL from database/sql.
func (v *Vocabulary) Scan(src any) error { return enum.Scan(vocabularyNames, v, src) }

// Vocabularies yields every vocabulary in the order of the constants.
func Vocabularies() iter.Seq[Vocabulary] { return enum.All[Vocabulary](vocabularyNames) }

// Parse returns the vocabulary with the given slug, such as "schema-org". Empty
// text is zero; unknown text is a *[cite.UnknownTextError].
func Parse(slug string) (Vocabulary, error) { return enum.Parse[Vocabulary](vocabularyNames, slug) }

// Info describes a vocabulary. Its zero value describes none.
type Info struct {
	Edition string        `json:"edition"`            // what was read
	Terms   string        `json:"terms"`              // licence or terms of use, as its publisher states them
	Source  cite.SourceID `json:"source"`             // where it was read
	Key     KeyKind       `json:"key"`                // what a code's key is
	Model   Model         `json:"model"`              // how it expresses a role
	Context string        `json:"context,omitempty"`  // what [Code.Context] holds, empty if the key stands alone
	Slot    string        `json:"textSlot,omitempty"` // where its free text goes, empty if it has none
}

// Info returns the description of v, and the zero Info for an invalid v.
func (v Vocabulary) Info() Info {
	if !v.Valid() {
		return Info{}
	}
	return infos[v]
}

var infos = [...]Info{
	TMDB:        {Edition: "undated list that grows, read through copies", Terms: "TMDB API terms: attribution, non-commercial use", Source: "tmdb-jobs", Key: KeyLabel, Model: ModelFlat, Context: "department"},
	IMDb:        {Edition: "crew guidelines of 9 October 2025; data sets of 2022", Terms: "IMDb terms: personal, non-commercial use of the data sets", Source: "imdb-non-commercial-datasets", Key: KeyLabel, Model: ModelBaseAndText, Context: "category or section", Slot: "job"},
	MARC:        {Edition: "undated, each term dated", Terms: "public domain, United States government work", Source: "marc-relators", Key: KeyCode, Model: ModelBaseAndText, Slot: "$e"},
	RDA:         {Edition: "Appendix I.2.2", Terms: "not stated in what was read", Source: "rda-relationship-designators", Key: KeyLabel, Model: ModelFlat},
	Wikidata:    {Edition: "undated", Terms: "CC0", Source: "wikidata-producer-properties", Key: KeyCode, Model: ModelFlat, Context: "property or item"},
	SchemaOrg:   {Edition: "undated", Terms: "CC BY-SA 3.0", Source: "schema-org-producer", Key: KeyLabel, Model: ModelBaseAndText, Slot: "roleName"},
	EBU:         {Edition: "24 June 2019", Terms: "CC BY-SA 3.0", Source: "ebu-role-codes", Key: KeyCode, Model: ModelFlat},
	FIAF:        {Edition: "glossary section B.2 as in the AV-EFI schema", Terms: "not stated in the copy read", Source: "av-efi-schema", Key: KeyCode, Model: ModelFlat},
	PBCore:      {Edition: "2.1", Terms: "not stated in the copy read", Source: "pbcore-creator-roles", Key: KeyLabel, Model: ModelFlat},
	DDEX:        {Edition: "allowed-value sets in a copy of 26 March 2025", Terms: "not stated in the copy read", Source: "ddex-allowed-values", Key: KeyLabel, Model: ModelFlat},
	MusicBrainz: {Edition: "relationship types 30 and 141", Terms: "core data CC0", Source: "musicbrainz-relationships", Key: KeyLabel, Model: ModelBaseAndFlags},
	Bangumi:     {Edition: "staff list of 2 August 2026", Terms: "none stated in its repository", Source: "bangumi-staff-ids", Key: KeyCode, Model: ModelFlat, Context: "kind of work"},
	OMC:         {Edition: "v2.8", Terms: "Apache-2.0", Source: "movielabs-omc", Key: KeyLabel, Model: ModelBaseAndText, Context: "title or role type", Slot: "jobTitle"},
	Podcast:     {Edition: "undated", Terms: "BSD licence of four clauses", Source: "podcast-taxonomy-roles", Key: KeyCode, Model: ModelFlat},
}

// KeyKind says what the key of a code is.
//
// The zero value means that it is not known.
type KeyKind uint8

const (
	// KeyLabel is a printed label used as the key: spelling, case and hyphens are the contract.
	KeyLabel KeyKind = iota + 1
	// KeyCode is a code with a label beside it.
	KeyCode
)

var keyKindNames = enum.Set{Type: "vocabulary.KeyKind", Names: []enum.Name{
	KeyLabel: {Slug: "label", Label: "label"},
	KeyCode:  {Slug: "code", Label: "code"},
}}

// String returns the English label.
func (k KeyKind) String() string { return enum.String(keyKindNames, k) }

// Valid reports whether k is a member of the set; zero is not.
func (k KeyKind) Valid() bool { return enum.Valid(keyKindNames, k) }

// AppendText appends the slug; see [KeyKind.MarshalText].
func (k KeyKind) AppendText(b []byte) ([]byte, error) { return enum.AppendText(keyKindNames, b, k) }

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (k KeyKind) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (k *KeyKind) UnmarshalText(text []byte) error { return enum.Unmarshal(keyKindNames, k, text) }

// Model says how a vocabulary expresses a role.
//
// The zero value means that it is not known.
type Model uint8

const (
	// ModelFlat is one code a role.
	ModelFlat Model = iota + 1
	// ModelBaseAndFlags is a base role with flags that combine.
	ModelBaseAndFlags
	// ModelBaseAndText is a base role with free text beside it.
	ModelBaseAndText
)

var modelNames = enum.Set{Type: "vocabulary.Model", Names: []enum.Name{
	ModelFlat:         {Slug: "flat", Label: "one code a role"},
	ModelBaseAndFlags: {Slug: "base-and-flags", Label: "base role and flags"},
	ModelBaseAndText:  {Slug: "base-and-text", Label: "base role and free text"},
}}

// String returns the English label.
func (m Model) String() string { return enum.String(modelNames, m) }

// Valid reports whether m is a member of the set; zero is not.
func (m Model) Valid() bool { return enum.Valid(modelNames, m) }

// AppendText appends the slug; see [Model.MarshalText].
func (m Model) AppendText(b []byte) ([]byte, error) { return enum.AppendText(modelNames, b, m) }

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (m Model) MarshalText() ([]byte, error) { return m.AppendText(nil) }

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (m *Model) UnmarshalText(text []byte) error { return enum.Unmarshal(modelNames, m, text) }
