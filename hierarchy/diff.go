package hierarchy

import (
	"fmt"
	"slices"

	"example.com/producedby/internal/enum"
	"example.com/producedby/role"
)

// ChangeKind says what a [Change] is.
//
// The zero value means that nothing changed.
type ChangeKind uint8

const (
	// PositionAdded is a position that only the later chart has.
	PositionAdded ChangeKind = iota + 1
	// PositionRemoved is a position that only the earlier chart has.
	PositionRemoved
	// Filled is a vacant position that somebody holds now.
	Filled
	// Vacated is a position that nobody holds any more.
	Vacated
	// Replaced is a position that somebody else holds now.
	Replaced
	// RoleChanged is a position whose role is another.
	RoleChanged
	// TitleChanged is a position for which something else is printed.
	TitleChanged
	// DepartmentChanged is a position that belongs to another department.
	DepartmentChanged
	// Moved is a position that reports to another position in some function.
	Moved
	// LineAdded is a dotted or hiring line that only the later chart has.
	LineAdded
	// LineRemoved is a dotted or hiring line that only the earlier chart has.
	LineRemoved
	// Joined is a person who holds a position on the later chart alone.
	Joined
	// Left is a person who holds a position on the earlier chart alone.
	Left
	// Promoted is a person whose highest role is above the one he had, in an order of the later setting.
	Promoted
	// Demoted is a person whose highest role is below the one he had.
	Demoted
	// SettingChanged is a position, or where none is named the chart, whose setting is another.
	SettingChanged
)

var changeNames = enum.Set{Type: "hierarchy.ChangeKind", Names: []enum.Name{
	PositionAdded:     {Slug: "position-added", Label: "position added"},
	PositionRemoved:   {Slug: "position-removed", Label: "position removed"},
	Filled:            {Slug: "filled", Label: "filled"},
	Vacated:           {Slug: "vacated", Label: "vacated"},
	Replaced:          {Slug: "replaced", Label: "replaced"},
	RoleChanged:       {Slug: "role-changed", Label: "role changed"},
	TitleChanged:      {Slug: "title-changed", Label: "title changed"},
	DepartmentChanged: {Slug: "department-changed", Label: "department changed"},
	Moved:             {Slug: "moved", Label: "moved"},
	LineAdded:         {Slug: "line-added", Label: "line added"},
	LineRemoved:       {Slug: "line-removed", Label: "line removed"},
	Joined:            {Slug: "joined", Label: "joined"},
	Left:              {Slug: "left", Label: "left"},
	Promoted:          {Slug: "promoted", Label: "promoted"},
	Demoted:           {Slug: "demoted", Label: "demoted"},
	SettingChanged:    {Slug: "setting-changed", Label: "setting changed"},
}}

// String returns the English label.
func (k ChangeKind) String() string { return enum.String(changeNames, k) }

// Valid reports whether k is a member of the set; zero is not.
func (k ChangeKind) Valid() bool { return enum.Valid(changeNames, k) }

// AppendText appends the slug; see [ChangeKind.MarshalText].
func (k ChangeKind) AppendText(b []byte) ([]byte, error) { return enum.AppendText(changeNames, b, k) }

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (k ChangeKind) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (k *ChangeKind) UnmarshalText(text []byte) error { return enum.Unmarshal(changeNames, k, text) }

// Change is one difference between two charts. It is a comparable value.
type Change struct {
	Kind     ChangeKind  `json:"kind"`
	Position ID          `json:"position,omitempty"` // of a change of a position or of a line, where the line begins
	Person   role.Person `json:"person,omitempty"`   // of a change of a person
	Function Function    `json:"function,omitzero"`  // of Moved; zero when it is so in every function
	Order    Order       `json:"order,omitzero"`     // of Promoted and Demoted
	Line     Kind        `json:"line,omitzero"`      // of LineAdded and LineRemoved
	Before   string      `json:"before,omitempty"`   // what it was: a person, role, title, department or id
	After    string      `json:"after,omitempty"`    // what it is
	As       Position    `json:"as,omitzero"`        // of PositionAdded and PositionRemoved: the position itself
	Under    Under       `json:"under,omitzero"`     // of the same two: whom it reports to
}

// Under is whom a position reports to in each function; empty for nobody.
type Under struct {
	Business ID `json:"business,omitempty"`
	Creative ID `json:"creative,omitempty"`
	OnSet    ID `json:"onSet,omitempty"`
}

// under returns whom n reports to.
func (c *Chart) under(n Node) Under {
	in := func(f Function) ID { return c.Position(c.Tree(f).Superior(n)).ID }
	return Under{in(Business), in(Creative), in(OnSet)}
}

// String returns the change as a line of text: "moved lp: producer -> ep".
// A promotion names the order by which it is one.
func (c Change) String() string {
	of := string(c.Position)
	switch {
	case c.Position == "" && c.Kind == SettingChanged:
		of = "the chart"
	case c.Position == "":
		of = string(c.Person)
	}
	s := c.Kind.String() + " " + of
	if c.Function != 0 {
		s += " for " + c.Function.String()
	}
	if c.Line != 0 {
		s += ": " + c.Line.String()
	}
	if c.Before != "" || c.After != "" {
		s += fmt.Sprintf(": %s -> %s", orNothing(c.Before), orNothing(c.After))
	}
	if c.Order != 0 {
		s += " (" + c.Order.String() + ")"
	}
	return s
}

// orNothing returns s, or "nothing" if it is empty.
func orNothing(s string) string {
	if s == "" {
		return "nothing"
	}
	return s
}

// Diff returns what changed from one chart to another: first the positions of
// the earlier chart in its order, then those added, then lines, then people.
// Positions are the same if their IDs are, people if their keys are.
//
// A person is promoted if the highest of his roles on the later chart is above
// the highest on the earlier one, in any of the orders of the later setting that
// compares the two; where orders disagree, both changes are reported.
//
// Carried out on the earlier chart, the changes of positions and lines give the
// later one, but for the order of its positions, its stated tops and what its lines
// were drawn from.
func Diff(before, after *Chart) []Change {
	var changes []Change
	if p, q := before.Setting(), after.Setting(); p != q {
		changes = append(changes, Change{Kind: SettingChanged, Before: settingText(p), After: settingText(q)})
	}
	for n, p := range before.All() {
		m := after.Node(p.ID)
		if m == 0 {
			changes = append(changes, Change{Kind: PositionRemoved, Position: p.ID, Before: p.Label(), As: p, Under: before.under(n)})
			continue
		}
		changes = append(changes, position(p, after.Position(m))...)
		changes = append(changes, moves(before, after, n, m)...)
	}
	for n, p := range after.All() {
		if before.Node(p.ID) == 0 {
			changes = append(changes, Change{Kind: PositionAdded, Position: p.ID, After: p.Label(), As: p, Under: after.under(n)})
		}
	}
	changes = append(changes, lines(before, after, LineRemoved)...)
	changes = append(changes, lines(after, before, LineAdded)...)
	return append(changes, people(before, after)...)
}

// position compares two states of a position.
func position(p, q Position) []Change {
	var changes []Change
	note := func(kind ChangeKind, before, after string) {
		if before != after {
			changes = append(changes, Change{Kind: kind, Position: p.ID, Before: before, After: after})
		}
	}
	switch {
	case p.Vacant():
		note(Filled, "", string(q.Person))
	case q.Vacant():
		note(Vacated, string(p.Person), "")
	default:
		note(Replaced, string(p.Person), string(q.Person))
	}
	if p.Role != q.Role {
		note(RoleChanged, p.Role.String(), q.Role.String())
	}
	note(TitleChanged, string(p.Title), string(q.Title))
	note(DepartmentChanged, p.Department, q.Department)
	note(SettingChanged, settingText(p.Setting), settingText(q.Setting))
	return changes
}

// settingText returns the text form of a setting, as [role.ParseSetting] reads it.
func settingText(in role.Setting) string {
	text, _ := in.MarshalText() // a setting of a chart is valid
	return string(text)
}

// moves compares the superiors of a position.
func moves(before, after *Chart, n, m Node) []Change {
	var changes []Change
	for f := range Functions() {
		from, to := before.Position(before.Tree(f).Superior(n)).ID, after.Position(after.Tree(f).Superior(m)).ID
		if from != to {
			changes = append(changes, Change{Kind: Moved, Position: before.Position(n).ID, Function: f, Before: string(from), After: string(to)})
		}
	}
	if len(changes) == functionCount && sameMove(changes[0], changes[1]) && sameMove(changes[0], changes[2]) {
		changes = changes[:1]
		changes[0].Function = 0
	}
	return changes
}

// sameMove reports whether two moves differ only in their function.
func sameMove(a, b Change) bool {
	a.Function, b.Function = 0, 0
	return a == b
}

// lines returns the dotted and hiring lines that only c has.
func lines(c, other *Chart, kind ChangeKind) []Change {
	there := make(map[Link]bool)
	for link := range other.Links() {
		link.Fact = 0
		there[link] = true
	}
	var changes []Change
	for link := range c.Links() {
		link.Fact = 0
		if link.Kind != ReportsTo && !there[link] {
			change := Change{Kind: kind, Position: link.From, Line: link.Kind, Before: string(link.To)}
			if kind == LineAdded {
				change.Before, change.After = "", string(link.To)
			}
			changes = append(changes, change)
		}
	}
	return changes
}

// people compares who is there and how high.
func people(before, after *Chart) []Change {
	var changes []Change
	was, is := hats(before), hats(after)
	for _, person := range was.people {
		if is.roles[person] == nil {
			changes = append(changes, Change{Kind: Left, Person: person})
			continue
		}
		for _, order := range OrdersIn(after.Setting()) {
			a, b := order.highest(was.roles[person], after.Setting()), order.highest(is.roles[person], after.Setting())
			change := Change{Person: person, Order: order, Before: a.String(), After: b.String()}
			switch order.Compare(b, a, after.Setting()) {
			case Above:
				change.Kind = Promoted
			case Below:
				change.Kind = Demoted
			default:
				continue
			}
			changes = append(changes, change)
		}
	}
	for _, person := range is.people {
		if was.roles[person] == nil {
			changes = append(changes, Change{Kind: Joined, Person: person})
		}
	}
	return changes
}

// wardrobe is what the people of a chart wear.
type wardrobe struct {
	people []role.Person // in the order of the chart
	roles  map[role.Person][]role.Role
}

// hats returns the roles of everybody on the chart.
func hats(c *Chart) wardrobe {
	w := wardrobe{roles: make(map[role.Person][]role.Role)}
	for _, p := range c.All() {
		if p.Vacant() {
			continue
		}
		if w.roles[p.Person] == nil {
			w.people = append(w.people, p.Person)
		}
		w.roles[p.Person] = append(w.roles[p.Person], p.Role)
	}
	return w
}

// highest returns the role that no other of the list outranks, the first of
// several, preferring those that the order names.
func (o Order) highest(roles []role.Role, in role.Setting) role.Role {
	named := slices.DeleteFunc(slices.Clone(roles), func(r role.Role) bool { return o.Compare(r, r, in) == 0 })
	if len(named) == 0 {
		return roles[0]
	}
	best := named[0]
	for _, r := range named[1:] {
		if o.Compare(r, best, in) == Above {
			best = r
		}
	}
	return best
}
