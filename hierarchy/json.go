package hierarchy

import (
	"encoding/json"
	"errors"
	"slices"
	"strconv"
	"strings"

	"example.com/producedby/internal/document"
	"example.com/producedby/role"
)

// MarshalJSON writes the chart as the draft it was built from: its setting,
// positions, lines and tops.
func (c *Chart) MarshalJSON() ([]byte, error) { return json.Marshal(c.Draft()) }

// MarshalJSON writes the draft: its setting, positions, lines and tops.
func (d Draft) MarshalJSON() ([]byte, error) {
	type plain Draft
	if d.Positions == nil {
		d.Positions = []Position{}
	}
	return json.Marshal(plain(d))
}

// UnmarshalJSON reads a draft, as [Draft.UnmarshalJSON] does, and builds it. The
// error joins a *[Problem] for everything wrong with the document and with the
// chart, each with its place.
func (c *Chart) UnmarshalJSON(text []byte) error {
	read, unreadable := readDraft(text)
	built, err := Build(read.draft)
	read.place(err)
	if len(unreadable) > 0 {
		return errors.Join(append(unreadable, read.structural(unreadable, err)...)...)
	}
	if err != nil {
		return err
	}
	*c = *built
	return nil
}

// structural returns the problems of err that are not a consequence of those
// found in reading: of an id that a position lost, or of a line that could not be
// read or drawn. What costs neither, such as a title, hides nothing.
func (r reading) structural(unreadable []error, err error) []error {
	var lost []string // places at which an id or a line was lost
	for _, p := range Problems(errors.Join(unreadable...)) {
		if r.costs(p.Place) {
			lost = append(lost, p.Place)
		}
	}
	at := func(parts ...string) bool {
		return slices.ContainsFunc(lost, func(place string) bool {
			return place == "" || slices.ContainsFunc(parts, func(part string) bool { return strings.HasPrefix(place, part) })
		})
	}
	nameless := slices.ContainsFunc(lost, func(place string) bool {
		_, _, field, inList := splitPlace(place)
		return place == "" || strings.HasPrefix(place, "positions") && (!inList || field == "" || field == ".id")
	})
	var rest []error
	for _, p := range Problems(err) {
		switch {
		case p.Fault == UnknownID && nameless:
		case p.Fault == Orphan && at("positions", "lines", "tops", "setting", "defaults"):
		case slices.ContainsFunc(lost, func(place string) bool {
			return strings.HasPrefix(place, p.Place) || strings.HasPrefix(p.Place, place)
		}):
		default:
			rest = append(rest, p)
		}
	}
	return rest
}

// costs reports whether what could not be read at the place costs an id or a line.
func (r reading) costs(place string) bool {
	list, _, field, inList := splitPlace(place)
	switch {
	case !inList:
		return slices.Contains([]string{"", "positions", "lines", "tops", "defaults"}, place) || r.defaults && strings.HasPrefix(place, "setting")
	case list == "positions":
		return field == "" || field == ".id" || r.defaults && (field == ".role" || strings.HasPrefix(field, ".setting"))
	case list == "lines":
		return slices.Contains([]string{"", ".from", ".kind", ".to", ".function"}, field)
	default:
		return list == "tops"
	}
}

// UnmarshalJSON reads a draft strictly: unknown, repeated and missing fields and
// texts that name nothing are errors, joined, each a *[Problem] with its place.
// What the draft says is not checked; [Build] does that.
//
// Where the document says "defaults": true, the lines begin with those of
// [Start], and its own lines and tops are the differences. A line without a kind
// is a reporting line.
func (d *Draft) UnmarshalJSON(text []byte) error {
	read, problems := readDraft(text)
	if len(problems) > 0 {
		return errors.Join(problems...)
	}
	*d = read.draft
	return nil
}

// MarshalJSON writes the lines of the function as an object: its name, and the
// superior of every position that has one, by ID. There is no way back without
// the chart.
func (t Tree) MarshalJSON() ([]byte, error) {
	superiors := make(map[ID]ID, t.Len())
	for n := range t.All() {
		if s := t.Superior(n); s != 0 {
			superiors[t.chart.Position(n).ID] = t.chart.Position(s).ID
		}
	}
	return json.Marshal(struct {
		Function  Function  `json:"function"`
		Superiors map[ID]ID `json:"superiors"`
	}{t.function, superiors})
}

// reading is a draft as read, with what the text itself states.
type reading struct {
	draft    Draft
	defaults bool   // whether the draft begins with the lines of [Start]
	links    []Link // of the text alone
	tops     []ID
}

// place turns the places of the problems that err joins from those in the draft
// into those in the text. A default line is placed at "defaults".
func (r reading) place(err error) {
	if !r.defaults {
		return
	}
	for _, p := range Problems(err) {
		list, i, field, ok := splitPlace(p.Place)
		switch {
		case !ok:
		case list == "lines":
			stated := slices.IndexFunc(r.links, r.draft.Links[i].sameLine)
			if p.Place = "defaults"; stated >= 0 {
				p.Place = place(list, stated, field)
			}
		case list == "tops":
			p.Place = place(list, slices.Index(r.tops, r.draft.Tops[i]), field)
		}
	}
}

// splitPlace takes a place in a list of a draft apart.
func splitPlace(in string) (list string, i int, field string, ok bool) {
	list, rest, found := strings.Cut(in, "[")
	number, field, closed := strings.Cut(rest, "]")
	i, err := strconv.Atoi(number)
	return list, i, field, found && closed && err == nil
}

// readDraft reads what can be read of a draft, and the problems of the rest.
func readDraft(text []byte) (reading, []error) {
	var d Draft
	defaults := false
	err := document.Read(text, func(v document.Value) {
		v.Need().Object(func(o document.Object) {
			o.Field("setting").Into(&d.Setting)
			defaults = o.Field("defaults").Bool()
			d.Positions = document.List(o.Need("positions"), readPosition)
			d.Links = document.List(o.Field("lines"), readLink)
			o.Field("tops").Each(func(_ int, v document.Value) { d.Tops = append(d.Tops, ID(v.Need().Text())) })
		})
	})
	var problems []error
	for _, p := range document.Found(err) {
		problems = append(problems, &Problem{Place: p.Path, Fault: Unreadable, Err: p.Err})
	}
	r := reading{draft: d, defaults: defaults, links: d.Links, tops: d.Tops}
	if defaults {
		r.draft = Start(d.Setting, d.Positions...).With(d.Links...).Topped(d.Tops...)
	}
	return r, problems
}

// readPosition reads one position.
func readPosition(v document.Value) Position {
	var p Position
	v.Need().Object(func(o document.Object) {
		p.ID = ID(o.Need("id").Text())
		o.Field("role").Into(&p.Role)
		p.Title = role.Title(o.Field("title").Text())
		p.Person = role.Person(o.Field("person").Text())
		p.Department = o.Field("department").Text()
		o.Field("setting").Into(&p.Setting)
	})
	return p
}

// readLink reads one line.
func readLink(v document.Value) Link {
	l := Link{Kind: ReportsTo}
	v.Need().Object(func(o document.Object) {
		l.From = ID(o.Need("from").Text())
		o.Field("kind").Into(&l.Kind)
		l.To = ID(o.Need("to").Text())
		o.Field("function").Into(&l.Function)
		l.Fact = role.FactID(o.Field("fact").Int(1, 1<<32-1))
	})
	return l
}
