package schedule

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"

	"example.com/producedby/internal/document"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// SceneNumber is the number of a scene as printed, such as "12" or "12A". It is
// an open set: any text without spaces will do.
type SceneNumber string

// Compare orders scene numbers as a script does: by number, then by the letters
// after it, so that 3 goes before 3A and 3A before 10. What follows the number
// otherwise, as in 3pt1, goes by its length and then as text.
func (n SceneNumber) Compare(m SceneNumber) int {
	a, b := n.split(), m.split()
	return cmp.Or(cmp.Compare(a.number, b.number), cmp.Compare(len(a.letters), len(b.letters)), cmp.Compare(a.letters, b.letters), cmp.Compare(n, m))
}

// sceneParts is a scene number taken apart.
type sceneParts struct {
	number  int
	letters string
}

func (n SceneNumber) split() sceneParts {
	digits := string(n[:len(n)-len(strings.TrimLeft(string(n), "0123456789"))])
	if v, ok := number(digits); ok {
		return sceneParts{v, string(n)[len(digits):]}
	}
	return sceneParts{1 << 20, string(n)} // what has no number goes last
}

// Element is something a scene needs beside its cast: a prop, a vehicle, an
// effect.
type Element struct {
	Category string `json:"category"` // as the house calls it: "props", "vehicles"
	Name     string `json:"name"`
}

// Scene is a scene as the breakdown of the script has it.
type Scene struct {
	Number   SceneNumber   `json:"number"`
	Place    Place         `json:"place,omitzero"`
	Set      string        `json:"set,omitempty"`
	Location string        `json:"location,omitempty"` // where the set is found or built
	Light    Light         `json:"light,omitzero"`
	Length   Eighths       `json:"length"`
	Cast     []role.Person `json:"cast,omitempty"`
	Elements []Element     `json:"elements,omitempty"`
	Synopsis string        `json:"synopsis,omitempty"`

	// Omitted says that the scene was cut after the numbers were frozen. It keeps
	// its number and has no length.
	Omitted bool `json:"omitted,omitempty"`
}

// Slug returns the heading of the scene: "12A INT KITCHEN - NIGHT".
func (s Scene) Slug() string {
	if s.Omitted {
		return string(s.Number) + " OMITTED"
	}
	text := string(s.Number)
	if s.Place != 0 {
		text += " " + s.Place.String()
	}
	text += " " + strings.ToUpper(s.Set)
	if s.Light != 0 {
		text += " - " + s.Light.String()
	}
	return text
}

// Equal reports whether the scenes are the same in every part.
func (s Scene) Equal(t Scene) bool {
	return s.Number == t.Number && s.Place == t.Place && s.Set == t.Set && s.Location == t.Location && s.Light == t.Light && s.Length == t.Length &&
		s.Synopsis == t.Synopsis && s.Omitted == t.Omitted && slices.Equal(s.Cast, t.Cast) && slices.Equal(s.Elements, t.Elements)
}

// Script is the scenes of a script, in its order. It never changes.
//
// The zero value has no scenes.
type Script struct {
	scenes []Scene
	at     map[SceneNumber]int // position of each scene; never written after the script is made
	locked bool
}

// NewScript returns a script of the given scenes in the given order.
//
// It returns an error that names each scene whose number is empty, has a space or
// was used before, whose length is below an eighth (or above none if it is
// omitted), or whose cast names somebody twice or nobody; and one if all together
// are more than 100,000 pages.
func NewScript(scenes ...Scene) (Script, error) {
	var problems []error
	seen := make(map[SceneNumber]int, len(scenes))
	var total int64
	for i, s := range scenes {
		total += int64(max(s.Length, 0))
		for _, problem := range s.problems() {
			problems = append(problems, fmt.Errorf("schedule: scenes[%d] %q: %s", i, s.Number, problem))
		}
		if first, twice := seen[s.Number]; twice {
			problems = append(problems, fmt.Errorf("schedule: scenes[%d] %q: number used twice, first by scenes[%d]", i, s.Number, first))
			continue
		}
		seen[s.Number] = i
	}
	if total > int64(most) {
		problems = append(problems, fmt.Errorf("schedule: script of %d pages, want 100,000 at most", total/int64(Page)))
	}
	if err := errors.Join(problems...); err != nil {
		return Script{}, err
	}
	return Script{scenes: cloneScenes(scenes), at: seen}, nil
}

func (s Scene) problems() []string {
	var list []string
	if s.Number == "" || strings.ContainsAny(string(s.Number), " \t\n") {
		list = append(list, "number, want text without spaces")
	}
	switch {
	case s.Omitted && s.Length != 0:
		list = append(list, fmt.Sprintf("length %v of an omitted scene, want none", s.Length))
	case !s.Omitted && (s.Length < 1 || s.Length > most):
		list = append(list, fmt.Sprintf("length %v, want an eighth or more", s.Length))
	}
	for i, p := range s.Cast {
		switch {
		case p == "":
			list = append(list, fmt.Sprintf("cast[%d]: nobody, want a person", i))
		case slices.Contains(s.Cast[:i], p):
			list = append(list, fmt.Sprintf("cast[%d]: %q twice", i, p))
		}
	}
	return list
}

func cloneScenes(scenes []Scene) []Scene {
	clone := slices.Clone(scenes)
	for i := range clone {
		clone[i].Cast = slices.Clone(clone[i].Cast)
		clone[i].Elements = slices.Clone(clone[i].Elements)
	}
	return clone
}

// Scenes yields the scenes in the order of the script.
func (s Script) Scenes() iter.Seq[Scene] { return slices.Values(cloneScenes(s.scenes)) }

// Len returns the number of scenes, omitted ones included.
func (s Script) Len() int { return len(s.scenes) }

// Scene returns the scene of that number.
func (s Script) Scene(n SceneNumber) (Scene, bool) {
	i := s.index(n)
	if i < 0 {
		return Scene{}, false
	}
	return cloneScenes(s.scenes[i : i+1])[0], true
}

func (s Script) index(n SceneNumber) int {
	if i, ok := s.at[n]; ok {
		return i
	}
	return -1
}

// Length returns the length of all scenes together.
func (s Script) Length() Eighths {
	var sum Eighths
	for i := range s.scenes {
		sum += s.scenes[i].Length
	}
	return sum
}

// Cast returns everybody who is in a scene, in the order of their first.
func (s Script) Cast() []role.Person {
	var cast []role.Person
	seen := map[role.Person]bool{}
	for i := range s.scenes {
		for _, p := range s.scenes[i].Cast {
			if !seen[p] {
				seen[p] = true
				cast = append(cast, p)
			}
		}
	}
	return cast
}

// Sets returns every set that a scene names, in the order of their first.
func (s Script) Sets() []string {
	return s.named(func(scene *Scene) string { return scene.Set })
}

// Locations returns every location that a scene names, in the order of their
// first. Many sets may be found at one location.
func (s Script) Locations() []string {
	return s.named(func(scene *Scene) string { return scene.Location })
}

func (s Script) named(of func(*Scene) string) []string {
	var names []string
	seen := map[string]bool{"": true}
	for i := range s.scenes {
		if name := of(&s.scenes[i]); !seen[name] {
			seen[name] = true
			names = append(names, name)
		}
	}
	return names
}

// Elements returns what the scenes need of a category, such as "props", or of
// every category after "", each once, in the order of their first.
func (s Script) Elements(category string) []Element {
	var elements []Element
	seen := map[Element]bool{}
	for i := range s.scenes {
		for _, e := range s.scenes[i].Elements {
			if !seen[e] && (category == "" || e.Category == category) {
				seen[e] = true
				elements = append(elements, e)
			}
		}
	}
	return elements
}

// Lock returns the script with its scene numbers frozen: from now on no number
// goes and none is used again (padu-2009-locking-script-pages).
func (s Script) Lock() Script {
	s.locked = true
	return s
}

// Locked reports whether the scene numbers are frozen.
func (s Script) Locked() bool { return s.locked }

// Insert returns the script with a scene after the one of that number, or at the
// front after "". In a locked script the scene takes the next free letter of the
// number it follows, 3A after 3; otherwise it keeps its own. The rule that was
// found speaks of a scene between 3 and 4 alone. One more after 3 itself stands
// where it was put, before 3A, and is 3B, so that the order of a locked script is
// that of its scenes and not of their numbers.
//
// It returns an error if there is no such scene or the new one has something
// wrong with it.
func (s Script) Insert(after SceneNumber, scene Scene) (Script, error) {
	at := s.index(after) + 1
	if at == 0 && after != "" {
		return s, fmt.Errorf("schedule: insert after scene %q: no such scene", after)
	}
	if s.locked {
		scene.Number = s.lettered(after)
	}
	next, err := NewScript(slices.Insert(cloneScenes(s.scenes), at, scene)...)
	if err != nil {
		return s, err
	}
	next.locked = s.locked
	return next, nil
}

// lettered returns the first number with a letter after n that is free.
func (s Script) lettered(n SceneNumber) SceneNumber {
	base := strings.TrimRight(string(n), "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
	for i := 0; ; i++ {
		letters := strings.Repeat(string(rune('A'+i%26)), i/26+1)
		if candidate := SceneNumber(base + letters); s.index(candidate) < 0 {
			return candidate
		}
	}
}

// Omit returns the script without the scene. A locked script keeps its number
// and marks it omitted.
//
// It returns an error if there is no such scene.
func (s Script) Omit(n SceneNumber) (Script, error) {
	i := s.index(n)
	if i < 0 {
		return s, fmt.Errorf("schedule: omit scene %q: no such scene", n)
	}
	scenes := cloneScenes(s.scenes)
	if s.locked {
		scenes[i] = Scene{Number: n, Omitted: true}
	} else {
		scenes = slices.Delete(scenes, i, i+1)
	}
	next, err := NewScript(scenes...)
	next.locked = s.locked
	return next, err
}

// Equal reports whether the scripts have the same scenes in the same order.
func (s Script) Equal(t Script) bool {
	return s.locked == t.locked && slices.EqualFunc(s.scenes, t.scenes, Scene.Equal)
}

// scriptText is a script as JSON has it.
type scriptText struct {
	Locked bool    `json:"locked,omitempty"`
	Scenes []Scene `json:"scenes"`
}

// MarshalJSON writes an object: "scenes" is the list of scenes in order, "locked"
// whether their numbers are frozen.
func (s Script) MarshalJSON() ([]byte, error) {
	return json.Marshal(scriptText{Locked: s.locked, Scenes: append([]Scene{}, s.scenes...)})
}

// UnmarshalJSON reads what [Script.MarshalJSON] writes, strictly: a field nobody knows
// is an error, and so is a list of scenes without the object around it. It names
// every problem with its place; the others are those of [NewScript]. It leaves s
// alone on error.
func (s *Script) UnmarshalJSON(text []byte) error {
	var scenes []Scene
	var locked bool
	read := document.Read(text, func(v document.Value) { scenes, locked = readScript(v) })
	script, err := NewScript(scenes...)
	if err := gather(read, err); err != nil {
		return err
	}
	script.locked = locked
	*s = script
	return nil
}

// RevisionColours returns an order of the colours of revised pages, and who says
// so. Sources differ and each production settles its own; these are the two that
// were found, numbered 0 and 1. The colours come round again as double white,
// double blue and so on.
func RevisionColours(which int) ([]string, cite.Ref, bool) {
	switch which {
	case 0:
		return []string{"white", "blue", "pink", "yellow", "green", "goldenrod", "buff", "salmon", "cherry", "tan", "ivory"},
			cite.Ref{Source: "wikipedia-shooting-script-mirror"}, true
	case 1:
		return []string{"white", "blue", "pink", "yellow", "green", "goldenrod", "buff", "salmon", "cherry", "tan", "grey", "ivory", "orchid"},
			cite.Ref{Source: "absolute-write-revision-colours"}, true
	default:
		return nil, cite.Ref{}, false
	}
}

// RevisionColour returns the colour of revision n, from 0, in a palette: each
// time that the palette comes round, another "double" goes before. It is "" for a
// negative revision and an empty palette.
func RevisionColour(n int, palette []string) string {
	if n < 0 || len(palette) == 0 {
		return ""
	}
	return strings.Repeat("double ", n/len(palette)) + palette[n%len(palette)]
}
