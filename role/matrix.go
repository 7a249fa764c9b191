package role

import (
	"cmp"
	"fmt"
	"iter"
	"slices"

	"example.com/producedby/role/cite"
)

// Matrix is a duty matrix: claims that can be asked. It never changes once
// made, and answers from several goroutines at once.
//
// The zero value holds no claims and knows no answers.
type Matrix struct {
	claims []Claim                    // sorted by role, duty and number
	duties []Duty                     // of each claim, to be searched without touching the claims
	first  [len(roleTraits) + 1]int32 // first claim of each role; the next entry ends it
}

// NewMatrix returns a matrix of the given claims. A claim whose Strength is
// zero takes that of its source in the library's table.
//
// It returns an error that names every claim with a field missing or out of
// range, and every number used twice.
func NewMatrix(claims ...Claim) (*Matrix, error) {
	m := &Matrix{claims: slices.Clone(claims)}
	var problems []error
	seen := make(map[FactID]bool, len(claims))
	for i := range m.claims {
		c := &m.claims[i]
		if err := c.validate(); err != nil {
			problems = append(problems, err)
		}
		if seen[c.ID] {
			problems = append(problems, fmt.Errorf("role: claim %d: number used twice", c.ID))
		}
		seen[c.ID] = true
		if c.Strength == 0 {
			source, _ := cite.Lookup(c.Ref.Source)
			c.Strength = source.Strength
		}
	}
	if err := joinErrors(problems); err != nil {
		return nil, err
	}
	m.index()
	return m, nil
}

// index sorts the claims and notes where those of each role begin.
func (m *Matrix) index() {
	slices.SortFunc(m.claims, func(a, b Claim) int {
		return cmp.Or(cmp.Compare(a.Role, b.Role), cmp.Compare(a.Duty, b.Duty), cmp.Compare(a.ID, b.ID))
	})
	m.duties = make([]Duty, len(m.claims))
	for i := range m.claims {
		m.duties[i] = m.claims[i].Duty
	}
	i := 0
	for r := range m.first {
		for i < len(m.claims) && int(m.claims[i].Role) < r {
			i++
		}
		m.first[r] = int32(i)
	}
}

// unpackMatrix builds the library's own matrix.
func unpackMatrix() *Matrix {
	n := 0
	for _, table := range claimTables {
		n += len(table)
	}
	m := &Matrix{claims: make([]Claim, 0, n)}
	for _, table := range claimTables {
		for i := range table {
			m.claims = append(m.claims, table[i].claim())
		}
	}
	m.index()
	return m
}

// Published returns the matrix of the library's own claims.
func Published() *Matrix { return published() }

// Claims yields every claim, sorted by role, duty and number.
func (m *Matrix) Claims() iter.Seq[Claim] { return slices.Values(m.claims) }

// Len returns the number of claims.
func (m *Matrix) Len() int { return len(m.claims) }

// With returns a matrix that holds the given claims as well; m is unchanged.
// The errors are those of [NewMatrix].
func (m *Matrix) With(claims ...Claim) (*Matrix, error) {
	return NewMatrix(slices.Concat(m.claims, claims)...)
}

// Without returns a matrix that lacks the claims with the given numbers; m is
// unchanged.
func (m *Matrix) Without(ids ...FactID) *Matrix {
	rest := &Matrix{claims: slices.DeleteFunc(slices.Clone(m.claims), func(c Claim) bool { return slices.Contains(ids, c.ID) })}
	rest.index()
	return rest
}

// of returns the claims about r itself, in the order of the matrix.
func (m *Matrix) of(r Role) []Claim {
	if !r.Valid() {
		return nil
	}
	return m.claims[m.first[r]:m.first[r+1]]
}

// on returns the claims about r itself and the duty d.
func (m *Matrix) on(r Role, d Duty) []Claim {
	if !r.Valid() {
		return nil
	}
	first := int(m.first[r])
	duties := m.duties[first:m.first[r+1]]
	lo, found := slices.BinarySearch(duties, d)
	if !found {
		return nil
	}
	hi := lo + 1
	for hi < len(duties) && duties[hi] == d {
		hi++
	}
	return m.claims[first+lo : first+hi]
}

// Question asks how often a role holds a capacity in a duty in a setting.
type Question struct {
	Role     Role     `json:"role"`
	Duty     Duty     `json:"duty"`
	Capacity Capacity `json:"capacity"`
	Setting  Setting  `json:"setting"`
}

// Answer is what a matrix knows about a [Question].
type Answer struct {
	Question   Question
	Prevailing Claim       // the claim that answers; its ID is zero when nothing is known
	Where      Setting     // the setting, out of the claim's scope, that covered the question
	Because    Precedence  // why it prevails over the claims that say otherwise
	Contested  bool        // whether only the number settled it
	Claims     []Claim     // all that apply, the prevailing one first
	AtLeast    Claim       // where a capacity that entails the one asked about is held more often than the prevailing claim says: the claim that says so; else its ID is zero
	Elsewhere  []Variation // narrower settings in which the answer is another
}

// Variation is a narrower setting in which a question has another answer.
type Variation struct {
	Setting Setting
	Claim   Claim // the claim that prevails there
}

// Opposing returns the claims that apply and say another frequency than the
// prevailing one: what the other sources hold, contested or not.
func (a Answer) Opposing() []Claim {
	return slices.DeleteFunc(slices.Clone(a.Claims), func(c Claim) bool { return c.Frequency == a.Prevailing.Frequency })
}

// Known reports whether any claim answers the question.
func (a Answer) Known() bool { return a.Prevailing.ID != 0 }

// Frequency returns how often it is so, or zero when nothing is known.
//
// Where the prevailing claim is about a capacity that entails the one asked
// about, the frequency is the least that follows: who usually decides, at least
// usually advises.
func (a Answer) Frequency() Frequency { return a.Prevailing.Frequency }

// Ask answers with the published claims; see [Matrix.Ask].
func Ask(r Role, d Duty, c Capacity, in Setting) Answer {
	return Published().Ask(Question{Role: r, Duty: d, Capacity: c, Setting: in})
}

// Ask returns what the matrix knows about the question: the prevailing claim,
// why it prevails, every claim that applies, and narrower settings in which the
// answer is another.
//
// A claim applies if its scope covers the setting, if it is about the role or a
// broader one, and if it is about the capacity, or about one that entails it,
// or says Never of one that it entails.
//
// Of several claims the prevailing one is found by asking, in this order: a
// sourced claim goes before a proposal; the role's own before its broader
// role's; the more specific setting, and of scopes equally specific the one that
// lists fewer settings; the very capacity asked before an entailed one; the
// stronger source; the lower number. Claims that entail what was asked tell the
// least that holds and do not contradict each other: of those that are otherwise
// equal the most frequent prevails. If only the number settled it against a
// claim of another frequency, the answer is contested.
//
// The prevailing claim may say less than follows from another answer: who
// usually performs a duty also takes part in it usually, whatever one source says
// of taking part. [Answer.AtLeast] holds that other claim then.
func (m *Matrix) Ask(q Question) Answer {
	a := m.resolve(q)
	if strongest := m.strongest(q); strongest.Frequency() > a.Frequency() {
		a.AtLeast = strongest.Prevailing
	}
	for _, in := range m.narrower(q) {
		there := q
		there.Setting = in
		if best, ok := m.best(there); ok && (!a.Known() || best.Frequency != a.Frequency()) {
			a.Elsewhere = append(a.Elsewhere, Variation{Setting: in, Claim: *best})
		}
	}
	return a
}

// resolve answers q without looking at narrower settings.
func (m *Matrix) resolve(q Question) Answer {
	type ranked struct {
		claim *Claim
		standing
	}
	var found []ranked
	m.applicable(q, func(c *Claim, s standing) { found = append(found, ranked{c, s}) })
	a := Answer{Question: q}
	if len(found) == 0 {
		return a
	}
	slices.SortFunc(found, func(x, y ranked) int { order, _ := x.over(y.standing); return order })
	a.Prevailing, a.Because = *found[0].claim, Unopposed
	a.Where, _ = found[0].claim.Scope.In(q.Setting)
	a.Claims = make([]Claim, len(found))
	for i, r := range found {
		a.Claims[i] = *r.claim
		if a.Because == Unopposed && r.claim.Frequency != a.Prevailing.Frequency && r.contradicts(found[0].standing) {
			_, a.Because = found[0].over(r.standing)
		}
	}
	a.Contested = a.Because == LowerNumber
	return a
}

// strongest returns the answer, of those about the capacity and about the ones
// that entail it, that is the most frequent; that about the capacity itself if
// none is more frequent.
func (m *Matrix) strongest(q Question) Answer {
	top := q
	f := m.Frequency(q)
	for c := range Capacities() {
		entailing := q
		entailing.Capacity = c
		if c.Entails(q.Capacity) && m.Frequency(entailing) > f {
			top, f = entailing, m.Frequency(entailing)
		}
	}
	return m.resolve(top)
}

// best returns the prevailing claim alone, without allocating.
func (m *Matrix) best(q Question) (*Claim, bool) {
	var best *Claim
	var top standing
	m.applicable(q, func(c *Claim, s standing) {
		if best == nil {
			best, top = c, s
			return
		}
		if order, _ := s.over(top); order < 0 {
			best, top = c, s
		}
	})
	return best, best != nil
}

// applicable calls yield with every claim that applies to q.
func (m *Matrix) applicable(q Question, yield func(*Claim, standing)) {
	distance := 0
	for r := q.Role; r != 0; r = r.InheritsFrom() {
		claims := m.on(r, q.Duty)
		for i := range claims {
			c := &claims[i]
			if !c.bearsOn(q.Capacity) {
				continue
			}
			if s, ok := c.standing(q.Setting, distance, c.Capacity == q.Capacity); ok {
				yield(c, s)
			}
		}
		distance++
	}
}

// bearsOn reports whether the claim says something about holding capacity.
func (c *Claim) bearsOn(capacity Capacity) bool {
	if c.Frequency == Never {
		return capacity.Entails(c.Capacity)
	}
	return c.Capacity.Entails(capacity)
}

// narrower returns the settings within q's, sorted by how much they fix, in
// which other claims apply than in q's itself.
func (m *Matrix) narrower(q Question) []Setting {
	if q.Setting.Medium == 0 {
		q.Setting.Medium = q.Setting.Format.Medium()
	}
	var settings []Setting
	for r := q.Role; r != 0; r = r.InheritsFrom() {
		claims := m.on(r, q.Duty)
		for i := range claims {
			if !claims[i].bearsOn(q.Capacity) {
				continue
			}
			for in := range claims[i].Scope.All() {
				if meet, ok := in.Meet(q.Setting); ok && meet != q.Setting && !slices.Contains(settings, meet) {
					settings = append(settings, meet)
				}
			}
		}
	}
	slices.SortFunc(settings, compareSettings)
	return settings
}

// compareSettings orders settings by specificity, then medium, format, scale
// and market.
func compareSettings(a, b Setting) int {
	return cmp.Or(
		cmp.Compare(a.Specificity(), b.Specificity()),
		cmp.Compare(a.Medium, b.Medium),
		cmp.Compare(a.Format, b.Format),
		cmp.Compare(a.Scale, b.Scale),
		cmp.Compare(a.Market, b.Market),
	)
}

// Frequency returns how often the role holds the capacity, or zero when nothing
// is known. It is the frequency of [Matrix.Ask] and allocates nothing.
func (m *Matrix) Frequency(q Question) Frequency {
	best, ok := m.best(q)
	if !ok {
		return 0
	}
	return best.Frequency
}

// Duties returns the set of duties in which r holds capacity c, or one that
// entails it, in the setting at least as often as least, and more often than
// never.
func (m *Matrix) Duties(r Role, c Capacity, in Setting, least Frequency) DutySet {
	var s DutySet
	for broader := r; broader != 0; broader = broader.InheritsFrom() {
		claims := m.of(broader)
		for i := range claims {
			if d := claims[i].Duty; !s.Has(d) && m.holds(r, d, c, in, max(least, Never+1)) {
				s = s.With(d)
			}
		}
	}
	return s
}

// holds reports whether r holds c, or a capacity that entails it, that often.
func (m *Matrix) holds(r Role, d Duty, c Capacity, in Setting, least Frequency) bool {
	for entailing := Informed; entailing <= TakesPart; entailing++ {
		if entailing.Entails(c) && m.Frequency(Question{Role: r, Duty: d, Capacity: entailing, Setting: in}) >= least {
			return true
		}
	}
	return false
}

// Work yields the answers to every question that a claim about r, or about a
// role it is a variant of, raises in the setting: one for each duty and
// capacity named there, in the order of the constants. Negative answers are
// among them.
func (m *Matrix) Work(r Role, in Setting) iter.Seq[Answer] {
	return func(yield func(Answer) bool) {
		type cell struct {
			duty     Duty
			capacity Capacity
		}
		var cells []cell
		for broader := r; broader != 0; broader = broader.InheritsFrom() {
			for _, c := range m.of(broader) {
				if _, ok := c.Scope.In(in); ok && !slices.Contains(cells, cell{c.Duty, c.Capacity}) {
					cells = append(cells, cell{c.Duty, c.Capacity})
				}
			}
		}
		slices.SortFunc(cells, func(a, b cell) int {
			return cmp.Or(cmp.Compare(a.duty, b.duty), cmp.Compare(a.capacity, b.capacity))
		})
		for _, c := range cells {
			if !yield(m.Ask(Question{Role: r, Duty: c.duty, Capacity: c.capacity, Setting: in})) {
				return
			}
		}
	}
}
