package title

import (
	"encoding/json"
	"fmt"

	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// partJSON is a [Part] as JSON.
type partJSON struct {
	Text         string          `json:"text"`
	Title        role.Title      `json:"title,omitempty"`
	Role         role.Role       `json:"role,omitzero"`
	Also         role.Role       `json:"also,omitzero"`
	Kind         Kind            `json:"kind,omitzero"`
	Reason       Reason          `json:"reason,omitzero"`
	Confidence   Confidence      `json:"confidence,omitzero"`
	Literal      role.Role       `json:"literal,omitzero"`
	Alternatives []role.Role     `json:"alternatives,omitempty"`
	Sources      []cite.SourceID `json:"sources,omitempty"`
	Notes
}

// readingJSON is a [Reading] as JSON.
type readingJSON struct {
	Text      string   `json:"text"`
	Language  Language `json:"language,omitempty"`
	Qualifier string   `json:"qualifier,omitempty"`
	Rest      string   `json:"rest,omitempty"`
	Parts     []Part   `json:"parts"`
}

// MarshalJSON writes the part with its alternatives, sources and notes, roles and the rest
// by their slugs.
func (p Part) MarshalJSON() ([]byte, error) {
	v := partJSON{p.Text, p.Title, p.Role, p.Also, p.Kind, p.Reason, p.Confidence, p.Literal, nil, nil, p.Notes}
	for r := range p.Alternatives() {
		v.Alternatives = append(v.Alternatives, r)
	}
	for s := range p.Sources() {
		v.Sources = append(v.Sources, s)
	}
	return json.Marshal(v)
}

// UnmarshalJSON reads what [Part.MarshalJSON] writes.
func (p *Part) UnmarshalJSON(text []byte) error {
	var v partJSON
	if err := json.Unmarshal(text, &v); err != nil {
		return fmt.Errorf("title: part: %w", err)
	}
	if len(v.Alternatives) > maxAlternatives {
		return fmt.Errorf("title: part: %d alternatives, want %d at most", len(v.Alternatives), maxAlternatives)
	}
	if len(v.Sources) > maxSources {
		return fmt.Errorf("title: part: %d sources, want %d at most", len(v.Sources), maxSources)
	}
	*p = Part{Text: v.Text, Title: v.Title, Role: v.Role, Also: v.Also, Kind: v.Kind, Reason: v.Reason, Confidence: v.Confidence, Literal: v.Literal, Notes: v.Notes}
	copy(p.others[:], v.Alternatives)
	copy(p.sources[:], v.Sources)
	return nil
}

// MarshalJSON writes the reading with its parts.
func (r Reading) MarshalJSON() ([]byte, error) {
	parts := r.parts
	return json.Marshal(readingJSON{r.Text, r.Language, r.Qualifier, r.Rest, parts[:r.n]})
}

// UnmarshalJSON reads what [Reading.MarshalJSON] writes.
func (r *Reading) UnmarshalJSON(text []byte) error {
	var v readingJSON
	if err := json.Unmarshal(text, &v); err != nil {
		return fmt.Errorf("title: reading: %w", err)
	}
	if len(v.Parts) > maxParts {
		return fmt.Errorf("title: reading: %d parts, want %d at most", len(v.Parts), maxParts)
	}
	*r = Reading{Text: v.Text, Language: v.Language, Qualifier: v.Qualifier, Rest: v.Rest, n: len(v.Parts)}
	copy(r.parts[:], v.Parts)
	return nil
}
