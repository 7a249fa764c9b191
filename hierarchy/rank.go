package hierarchy

import (
	"cmp"
	"iter"
	"slices"
	"sync"

	"example.com/producedby/internal/enum"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// Order is one way in which the trade ranks titles. Orders of one medium need
// not agree: by seniority the executive producer of a film stands above the
// producer, by the primary credit below. None of them says who reports to whom.
//
// The zero value means that no order is meant.
type Order uint8

const (
	// FilmSeniority ranks the producers of a film with the executive producer on top, because he secures the money.
	FilmSeniority Order = iota + 1
	// FilmPrimaryCredit ranks them with "Produced by" on top, as the Producers Guild lists them.
	FilmPrimaryCredit
	// TelevisionPrimaryCredit ranks the producers of a scripted series as the Producers Guild lists them.
	TelevisionPrimaryCredit
	// TelevisionSeniority ranks the producers of television as encyclopaedias do.
	TelevisionSeniority
	// WriterLadder ranks the titles of a writers' room, from staff writer to executive producer.
	WriterLadder
	// DirectorStanding ranks director and executive producer: the one above in film, the other in television.
	DirectorStanding
	// NonFictionPrimaryCredit ranks the producers of unscripted television as the Producers Guild lists them.
	NonFictionPrimaryCredit
	// BritishTelevision ranks the editorial jobs of British television.
	BritishTelevision
	// NewsRank ranks the newsroom.
	NewsRank
	// TheatreRank ranks the management of a stage production.
	TheatreRank
	// MusicRank ranks the producers of a recording.
	MusicRank
	// GameLadder ranks the producers of a game.
	GameLadder
	// DigitalPrimaryCredit ranks the producers of digital short form as the Producers Guild lists them.
	DigitalPrimaryCredit
)

var orderNames = enum.Set{Type: "hierarchy.Order", Names: []enum.Name{
	FilmSeniority:           {Slug: "film-seniority", Label: "film by seniority"},
	FilmPrimaryCredit:       {Slug: "film-primary-credit", Label: "film by primary credit"},
	TelevisionPrimaryCredit: {Slug: "television-primary-credit", Label: "scripted television by primary credit"},
	TelevisionSeniority:     {Slug: "television-seniority", Label: "television by seniority"},
	WriterLadder:            {Slug: "writer-ladder", Label: "the writers' ladder"},
	DirectorStanding:        {Slug: "director-standing", Label: "director and executive producer"},
	NonFictionPrimaryCredit: {Slug: "non-fiction-primary-credit", Label: "unscripted television by primary credit"},
	BritishTelevision:       {Slug: "british-television", Label: "British television"},
	NewsRank:                {Slug: "news-rank", Label: "the newsroom"},
	TheatreRank:             {Slug: "theatre-rank", Label: "theatre management"},
	MusicRank:               {Slug: "music-rank", Label: "music"},
	GameLadder:              {Slug: "game-ladder", Label: "games"},
	DigitalPrimaryCredit:    {Slug: "digital-primary-credit", Label: "digital short form by primary credit"},
}}

// String returns the English label.
func (o Order) String() string { return enum.String(orderNames, o) }

// Valid reports whether o is a member of the set; zero is not.
func (o Order) Valid() bool { return enum.Valid(orderNames, o) }

// AppendText appends the slug; see [Order.MarshalText].
func (o Order) AppendText(b []byte) ([]byte, error) { return enum.AppendText(orderNames, b, o) }

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (o Order) MarshalText() ([]byte, error) { return o.AppendText(nil) }

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (o *Order) UnmarshalText(text []byte) error { return enum.Unmarshal(orderNames, o, text) }

// Orders yields every order.
func Orders() iter.Seq[Order] { return enum.All[Order](orderNames) }

// Rung is one step of an order: a [Line] of kind [Outranks], with the order it
// belongs to.
type Rung struct {
	Line
	Order Order `json:"order"`
}

// rungRow is a rung as the table holds it, one a line.
type rungRow struct {
	id     role.FactID
	order  Order
	higher role.Role
	lower  role.Role
	scope  []role.Setting
	source cite.SourceID
	at     string
}

// rung returns the row as the API shows it.
func (r *rungRow) rung() Rung {
	row := lineRow{r.id, r.higher, Outranks, r.lower, 0, role.Usually, r.scope, r.source, r.at}
	return Rung{Line: row.line(), Order: r.order}
}

// Rungs yields every rung of every order, sorted by number.
func Rungs() iter.Seq[Rung] {
	return func(yield func(Rung) bool) {
		for i := range rungs {
			if !yield(rungs[i].rung()) {
				return
			}
		}
	}
}

// Rank is how two roles stand to each other in an order.
//
// The zero value means that the order does not compare them.
type Rank uint8

const (
	// Above: the first outranks the second.
	Above Rank = iota + 1
	// Below: the second outranks the first.
	Below
	// Level: the two are the same role, or variants of it.
	Level
)

var rankNames = enum.Set{Type: "hierarchy.Rank", Names: []enum.Name{
	Above: {Slug: "above", Label: "above"},
	Below: {Slug: "below", Label: "below"},
	Level: {Slug: "level", Label: "level with"},
}}

// String returns the English label.
func (r Rank) String() string { return enum.String(rankNames, r) }

// Valid reports whether r is a member of the set; zero is not.
func (r Rank) Valid() bool { return enum.Valid(rankNames, r) }

// AppendText appends the slug; see [Rank.MarshalText].
func (r Rank) AppendText(b []byte) ([]byte, error) { return enum.AppendText(rankNames, b, r) }

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (r Rank) MarshalText() ([]byte, error) { return r.AppendText(nil) }

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (r *Rank) UnmarshalText(text []byte) error { return enum.Unmarshal(rankNames, r, text) }

// roleSet is a set of roles.
type roleSet [4]uint64

func (s *roleSet) add(r role.Role)      { s[r>>6] |= 1 << (r & 63) }
func (s *roleSet) has(r role.Role) bool { return s[r>>6]&(1<<(r&63)) != 0 }

// union adds the roles of t to s and reports whether any was new.
func (s *roleSet) union(t roleSet) bool {
	old := *s
	for i := range s {
		s[i] |= t[i]
	}
	return *s != old
}

// below holds, for every order and role, the roles that it outranks. It is
// built when first asked for. Orders whose rungs are scoped to several media
// keep them apart by the medium.
var below = sync.OnceValue(func() map[standing][]roleSet {
	tables := make(map[standing][]roleSet)
	for i := range rungs {
		r := &rungs[i]
		for _, in := range r.scope {
			key := standing{r.order, in.Medium}
			if tables[key] == nil {
				tables[key] = make([]roleSet, 256)
			}
			tables[key][r.higher].add(r.lower)
		}
	}
	for _, table := range tables {
		for changed := true; changed; {
			changed = false
			for higher := range table {
				for lower := range table {
					if table[higher].has(role.Role(lower)) && table[higher].union(table[lower]) {
						changed = true
					}
				}
			}
		}
	}
	return tables
})

// standing is an order within one medium.
type standing struct {
	order  Order
	medium role.Medium
}

// table returns what each role outranks in o, in medium m or in the only medium
// that o is about.
func (o Order) table(m role.Medium) []roleSet {
	tables := below()
	if m != 0 {
		return tables[standing{o, m}]
	}
	var only []roleSet
	for medium := range role.Media() {
		if t := tables[standing{o, medium}]; t != nil {
			if only != nil {
				return nil
			}
			only = t
		}
	}
	return only
}

// on returns r, or the nearest role whose place it has, that stands in the table,
// and false if none does.
func on(table []roleSet, r role.Role) (role.Role, bool) {
	for ; r != 0; r = titled(r) {
		if table[r] != (roleSet{}) {
			return r, true
		}
		for _, lower := range table {
			if lower.has(r) {
				return r, true
			}
		}
	}
	return 0, false
}

// titled returns the role whose place in an order r has where the order does not
// name it: that which it inherits from. The orders rank titles, and that of the
// executive producer for the name is the executive producer's.
func titled(r role.Role) role.Role {
	if r == role.HonoraryExecutiveProducer {
		return r.Broader()
	}
	return r.InheritsFrom()
}

// Compare tells how roles a and b stand to each other in the order, in the
// medium of the setting; where the setting names none, in the one medium the
// order is about. An order that holds in no work of the setting's format compares
// nothing. A role that the order does not name takes the place of the
// role that it inherits from. It returns zero for roles that the order does
// not compare.
func (o Order) Compare(a, b role.Role, in role.Setting) Rank {
	table := o.table(in.Medium)
	if table == nil || !o.holdsIn(in) {
		return 0
	}
	x, ok := on(table, a)
	y, also := on(table, b)
	switch {
	case !ok || !also:
		return 0
	case x == y:
		return Level
	case table[x].has(y):
		return Above
	case table[y].has(x):
		return Below
	default:
		return 0
	}
}

// holdsIn reports whether some rung of the order holds in the medium and format of
// the setting, where it names them.
func (o Order) holdsIn(in role.Setting) bool {
	if in.Format == 0 {
		return true
	}
	asked := role.Setting{Medium: in.Medium, Format: in.Format}
	for i := range rungs {
		if rungs[i].order == o && slices.ContainsFunc(rungs[i].scope, func(s role.Setting) bool {
			return role.Setting{Medium: s.Medium, Format: s.Format}.Covers(asked)
		}) {
			return true
		}
	}
	return false
}

// Primary returns the roles that nobody outranks in the order, in the order of
// the constants.
func (o Order) Primary(in role.Setting) []role.Role {
	table := o.table(in.Medium)
	var tops []role.Role
	for r := range role.Roles() {
		if table == nil || table[r] == (roleSet{}) {
			continue
		}
		if !slices.ContainsFunc(table, func(lower roleSet) bool { return lower.has(r) }) {
			tops = append(tops, r)
		}
	}
	return tops
}

// Way returns the rungs that lead from the higher role down to the lower, the
// fewest there are, or nil if the order does not say that it is higher.
func (o Order) Way(higher, lower role.Role, in role.Setting) []Rung {
	if o.Compare(higher, lower, in) != Above {
		return nil
	}
	table := o.table(in.Medium)
	from, _ := on(table, higher)
	to, _ := on(table, lower)
	came := map[role.Role]*rungRow{}
	queue := []role.Role{from}
	for len(queue) > 0 && came[to] == nil {
		at := queue[0]
		queue = queue[1:]
		for i := range rungs {
			r := &rungs[i]
			if r.order == o && r.higher == at && came[r.lower] == nil && r.holdsIn(in.Medium) {
				came[r.lower] = r
				queue = append(queue, r.lower)
			}
		}
	}
	var way []Rung
	for at := to; at != from; at = came[at].higher {
		way = append(way, came[at].rung())
	}
	slices.Reverse(way)
	return way
}

// holdsIn reports whether the rung holds in the medium; zero is any.
func (r *rungRow) holdsIn(m role.Medium) bool {
	return m == 0 || slices.ContainsFunc(r.scope, func(in role.Setting) bool { return in.Medium == m })
}

// OrdersIn returns the orders that have a rung which holds in the setting.
func OrdersIn(in role.Setting) []Order {
	var orders []Order
	for i := range rungs {
		r := &rungs[i]
		row := lineRow{scope: r.scope}
		if _, ok := row.covering(in); ok && !slices.Contains(orders, r.order) {
			orders = append(orders, r.order)
		}
	}
	slices.SortFunc(orders, func(a, b Order) int { return cmp.Compare(a, b) })
	return orders
}
