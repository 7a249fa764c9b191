package vocabulary

import (
	"errors"
	"slices"
	"strings"

	"example.com/producedby/role"
)

// OMCSchemaVersion is the value of schemaVersion in everything this package
// writes for OMC. The published schema refuses the number of its own later
// correction, v2.8.1.
const OMCSchemaVersion = "https://movielabs.com/omc/json/schema/v2.8"

// OMCIdentifier names an entity within a scope that its owner chose. Both parts
// are wanted.
type OMCIdentifier struct {
	Scope string `json:"identifierScope"`
	Value string `json:"identifierValue"`
}

// OMCRole is an entity of OMC-JSON: a role in the sense of an authorisation.
type OMCRole struct {
	SchemaVersion string          `json:"schemaVersion"`
	EntityType    string          `json:"entityType"` // "Role"
	Identifier    []OMCIdentifier `json:"identifier"`
	RoleType      string          `json:"roleType"` // free text in the schema; see [OMCRoleType]
}

// OMCFunction is the functional side of a participant: what somebody does, apart
// from who it is.
type OMCFunction struct {
	FunctionalType string    `json:"functionalType"`
	JobTitle       string    `json:"jobTitle"`
	Role           []OMCRole `json:"Role"`
}

// OMCParticipant is an entity of OMC-JSON: somebody in a function on a
// production. It is plain data and is written as the schema wants it; what it
// holds is checked by [NewOMCParticipant] only.
type OMCParticipant struct {
	SchemaVersion string          `json:"schemaVersion"`
	EntityType    string          `json:"entityType"` // "Participant"
	Identifier    []OMCIdentifier `json:"identifier"`
	Name          string          `json:"name,omitempty"`
	Function      OMCFunction     `json:"participantFC"`
}

// NewOMCParticipant returns the participant for somebody who holds the role, and
// how the role was written. Its functionalType is the role type of the broader
// role that OMC has a title for, its jobTitle the role in words, so that nothing
// is lost that text can hold.
//
// It returns an error that names each missing part of the identifier, and a role
// that is not valid.
func NewOMCParticipant(who OMCIdentifier, name string, r role.Role, in role.Setting) (OMCParticipant, Encoding, error) {
	var problems []error
	if who.Scope == "" {
		problems = append(problems, errors.New("vocabulary: OMC participant: identifier: no scope"))
	}
	if who.Value == "" {
		problems = append(problems, errors.New("vocabulary: OMC participant: identifier: no value"))
	}
	if !r.Valid() {
		problems = append(problems, errors.New("vocabulary: OMC participant: role "+r.String()+", want a member of the set"))
	}
	if err := errors.Join(problems...); err != nil {
		return OMCParticipant{}, Encoding{}, err
	}
	encoded, ok := Encode(r, OMC, in)
	functional := OMCRoleType(r)
	if ok {
		functional = OMCRoleType(encoded.Via)
	}
	roleType := OMCRoleType(r)
	return OMCParticipant{
		SchemaVersion: OMCSchemaVersion,
		EntityType:    "Participant",
		Identifier:    []OMCIdentifier{who},
		Name:          name,
		Function: OMCFunction{
			FunctionalType: functional,
			JobTitle:       r.String(),
			Role: []OMCRole{{
				SchemaVersion: OMCSchemaVersion,
				EntityType:    "Role",
				Identifier:    []OMCIdentifier{{Scope: who.Scope, Value: "role/" + roleType}},
				RoleType:      roleType,
			}},
		},
	}, encoded, nil
}

// Roles returns the roles that the participant holds by the types of its OMC
// roles, without repetition. Types that stand for no role here, and references
// that only name an identifier, are left out.
func (p OMCParticipant) Roles() []role.Role {
	var roles []role.Role
	for _, held := range p.Function.Role {
		r, ok := ParseOMCRoleType(held.RoleType)
		if !ok {
			found := Decode(Code{Vocabulary: OMC, Context: "role type", Key: held.RoleType}).Roles()
			if len(found) == 0 {
				continue
			}
			r = found[0]
		}
		if !slices.Contains(roles, r) {
			roles = append(roles, r)
		}
	}
	return roles
}

// OMCRoleType returns the role's slug in the spelling of OMC's role types,
// "lineProducer"; "" for an invalid role. The schema controls no values yet, so
// the text is this library's save where the published examples use the same.
func OMCRoleType(r role.Role) string {
	slug, err := r.MarshalText()
	if err != nil {
		return ""
	}
	var b strings.Builder
	for i, word := range strings.Split(string(slug), "-") {
		if i > 0 && word != "" {
			word = strings.ToUpper(word[:1]) + word[1:]
		}
		b.WriteString(word)
	}
	return b.String()
}

// ParseOMCRoleType returns the role whose role type [OMCRoleType] writes as the
// text, and false if there is none.
func ParseOMCRoleType(text string) (role.Role, bool) {
	for r := range role.Roles() {
		if OMCRoleType(r) == text {
			return r, true
		}
	}
	return 0, false
}
