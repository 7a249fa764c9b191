package phase_test

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"example.com/producedby/phase"
	"example.com/producedby/role"
)

// model is a work as simple as it can be: words, and the tables of the reference
// as this package's tests have them. It knows nothing of the library's tables.
type model struct {
	rules *rules
	whole *piece
	units map[string]*piece

	crew                         phase.Crew
	deliverBy, cutDays, last, on int // on is the day that is asked about
	atLeast                      int // what is asked about happens on none, no earlier than that
}

// rules are what the tables of the reference say of one life.
type rules struct {
	lines []modelLine
	gates map[string][]modelNeed
	signs map[string][]modelSign
	in    role.Setting
}

// modelLine is a line of the transition table.
type modelLine struct {
	event, to   string
	from, guard []string
	whole, unit bool
	work        bool // never of a unit
}

// modelNeed is something that a gate asks for.
type modelNeed struct{ condition, when string }

func newRules(life string) *rules {
	r := &rules{gates: map[string][]modelNeed{}}
	for _, line := range tableLines(transitionsTable) {
		if !covers(line[4], life) {
			continue
		}
		from, to, _ := strings.Cut(line[2], " -> ")
		guard := strings.Fields(line[3])
		r.lines = append(r.lines, modelLine{
			event: line[1], to: to, from: strings.Fields(from), whole: slices.Contains(guard, "whole"), unit: slices.Contains(guard, "unit"),
			work:  slices.Contains(guard, "work"),
			guard: slices.DeleteFunc(guard, func(g string) bool { return g == "whole" || g == "unit" || g == "work" || g == "loop" }),
		})
	}
	for _, line := range tableLines(registerTable) {
		for item := range strings.FieldsSeq(line[2]) {
			if item, _, _ = strings.Cut(item, "/"); covers(line[1], life) && !strings.Contains(item, "~") {
				k, when, _ := strings.Cut(item, "?")
				r.gates[line[0]] = append(r.gates[line[0]], modelNeed{k, when})
			}
		}
	}
	return r
}

// piece is the work itself or one of its units.
type piece struct {
	state, from             string
	facts                   map[string]string // "true" or "false"
	told, happened          map[string]int    // when a fact was last told, and an event last happened
	clock                   int
	made                    map[string]int // the lock that mix, grade and check are of
	locks, cut              int
	accepted, paid          int
	drafts, shoots, pushes  int
	since, directorSince    int // days
	optionTo, startOn       int
	reshootTo               int
	open, held, taken, cure bool
	pilot                   bool
}

func newModel(r *rules) *model {
	return &model{rules: r, whole: newPiece(), units: map[string]*piece{}}
}

func newPiece() *piece {
	return &piece{state: "idea", facts: map[string]string{}, told: map[string]int{}, happened: map[string]int{}, made: map[string]int{}}
}

// tell notes a fact, or for "" that it is not known any more.
func (p *piece) tell(k, truth string) {
	p.clock++
	p.facts[k], p.told[k] = truth, p.clock
}

// said is what was told of a condition, unless something has happened since that
// makes it another matter.
func (p *piece) said(k string) string {
	for event := range strings.FieldsSeq(anotherMatter[k]) {
		if p.happened[event] > p.told[k] {
			return ""
		}
	}
	return p.facts[k]
}

// anotherMatter has the events after which what was said of a condition is said of
// something else: another extension, another cut, another build.
var anotherMatter = map[string]string{
	"option-paid":          "option extend-option",
	"option-expired":       "option extend-option",
	"element-changed":      "shelve reclaim acquire",
	"costs-reimbursed":     "acquire",
	"development-money":    "shelve",
	"money-covers-budget":  "shelve",
	"story-approved":       "acquire",
	"pilot-delivered":      "order-pilot",
	"pilot-tested":         "order-pilot",
	"cut-approved":         "advance-cut reshoot unlock-picture",
	"cut-screened":         "wrap-reshoot",
	"reshoot-bounded":      "wrap-reshoot",
	"mix-finished":         "start-cut",
	"master-finished":      "approve-mix reject-delivery",
	"build-certified":      "reject-delivery reject-milestone",
	"certification-passed": "reject-delivery reject-milestone",
	"delivery-in-time":     "reject-delivery",
	"previews-played":      "start-previews",
	"stop-clause-met":      "tour",
	"closing-notice":       "tour",
}

func (m *model) piece(unit string) *piece {
	if unit == "" {
		return m.whole
	}
	return m.units[unit]
}

var (
	ends = strings.Fields("abandoned expired cancelled shelved completed")

	// onlyEvents are the conditions that nobody can be told.
	onlyEvents = strings.Fields("rights-purchased financing-in-place budget-approved schedule-approved script-locked bond-issued picture-locked mix-complete " +
		"grade-complete standards-met work-delivered build-certified milestone-submitted units-wrapped units-delivered option-held advance-due meeting-held")

	// ofOnePicture are the conditions that a unit does not have from the whole.
	ofOnePicture = strings.Fields("picture-locked mix-complete grade-complete standards-met work-delivered scenes-done cut-approved directors-period-over " +
		"cut-screened reshoot-bounded story-approved advance-due option-held option-expired option-paid element-changed costs-reimbursed " +
		"milestone-submitted certification-passed build-certified mix-finished master-finished script-locked script-circulated storyboard-approved")

	// ofOneScript are those that the whole has with the first of its units.
	ofOneScript = strings.Fields("script-locked script-circulated storyboard-approved")

	// afterGate is what holds after a gate, and known the gates before which it
	// has to be known.
	afterGate = map[string]string{
		"development-funding": "development-money", "story": "story-approved", "package": "talent-attached", "greenlight": "financing-in-place",
		"pilot-order": "pilot-ordered", "series-order": "financing-in-place", "financing-closed": "financing-in-place",
		"editorial-specification": "specification-agreed", "bond": "bond-issued", "script-lock": "script-locked", "budget-approval": "budget-approved",
		"schedule-approval": "schedule-approved", "pre-production-meeting": "meeting-held", "wrap": "scenes-done", "picture-lock": "picture-locked",
		"final-mix": "mix-complete", "quality-control": "standards-met", "delivery": "work-delivered", "gold-master": "build-certified",
		"mix-approval": "mix-complete", "master-approval": "standards-met",
	}
	known = []string{"wrap"}

	// afterEvent is what holds after an event whether it passes a gate or not.
	afterEvent = map[string]string{
		"purchase": "rights-purchased", "insure": "insurance-in-place", "hire-crew": "crew-in-place", "cast": "cast-in-place",
		"secure-locations": "locations-secured", "secure-theatre": "theatre-secured", "wrap": "scenes-done", "deliver": "work-delivered",
	}

	// stages are the states of a game in order.
	stages = strings.Fields("in-development in-preparation in-production cutting finishing finishing")

	// wrappedStates and later are those of a unit that does not hold the whole up.
	deliveredStates = append(strings.Fields("delivered released running closed"), ends...)
	wrappedStates   = append(strings.Fields("wrapped cutting reshooting in-previews locked finishing"), deliveredStates...)
)

// tableLines splits a table into its columns.
func tableLines(table string) [][]string {
	var lines [][]string
	for line := range strings.SplitSeq(strings.TrimSpace(table), "\n") {
		lines = append(lines, strings.Split(line, " | "))
	}
	return lines
}

// covers reports whether a column of settings has the life.
func covers(where, life string) bool {
	for word := range strings.FieldsSeq(where) {
		if word == life {
			return true
		}
		for _, g := range groups {
			if g.name == word && slices.Contains(strings.Fields(g.members), life) {
				return true
			}
		}
	}
	return false
}

// fact is what is known of a condition: "true", "false" or "".
func (m *model) fact(p *piece, k string) string {
	all := func(states []string) string {
		if len(m.units) == 0 {
			return ""
		}
		for _, u := range m.units {
			if !slices.Contains(states, u.state) {
				return "false"
			}
		}
		return "true"
	}
	switch k {
	case "units-wrapped":
		return all(wrappedStates)
	case "units-delivered":
		return all(deliveredStates)
	case "advance-due":
		due := 1 // for the signature
		if p == m.whole {
			for _, u := range m.units {
				due += u.accepted
			}
		}
		return map[bool]string{true: "true", false: "false"}[p.paid < p.accepted+due]
	}
	if pilots := m.pilots(); p == m.whole && len(pilots) > 0 && k == "pilot-ordered" {
		return "true"
	} else if p == m.whole && len(pilots) > 0 && k == "pilot-delivered" {
		waiting := slices.ContainsFunc(pilots, func(u *piece) bool { return !out(u) })
		return map[bool]string{true: "false", false: "true"}[waiting]
	}
	own := m.own(p, k)
	switch {
	case p == m.whole && slices.Contains(ofOneScript, k) && slices.ContainsFunc(slices.Collect(maps.Values(m.units)), func(u *piece) bool { return m.own(u, k) == "true" }):
		return "true"
	case p == m.whole && m.rules.in.Medium != role.Film && own != "true" && (k == "mix-complete" || k == "grade-complete" || k == "standards-met") && all(deliveredStates) == "true":
		for _, u := range m.units {
			if !slices.Contains(ends, u.state) || slices.Contains(deliveredStates, u.from) {
				return "true" // the work of many parts is finished as they are
			}
		}
		return own
	case p != m.whole && p.said(k) == "" && own != "true" && !slices.Contains(ofOnePicture, k):
		return m.own(m.whole, k)
	}
	return own
}

// pilots are the units that were ordered as such and not given up before delivery.
func (m *model) pilots() (list []*piece) {
	for _, u := range m.units {
		if u.pilot && (out(u) || !slices.Contains(ends, u.state)) {
			list = append(list, u)
		}
	}
	return list
}

// out reports whether a piece stands, or stood when it was interrupted or ended,
// where it has been delivered.
func out(u *piece) bool {
	return slices.Contains(strings.Fields("delivered released running closed"), cmp.Or(u.from, u.state))
}

// own is what a piece knows of itself.
func (m *model) own(p *piece, k string) string {
	truth := map[bool]string{true: "true", false: "false"}
	if k == "delivery-dated" && p.said(k) == "" {
		return truth[m.deliverBy != 0]
	}
	switch k {
	case "picture-locked":
		return truth[p.open]
	case "mix-complete", "grade-complete", "standards-met":
		return truth[p.open && p.made[k] == p.locks]
	case "option-held":
		return truth[p.held]
	}
	if f := p.said(k); f != "" {
		return f
	}
	switch {
	case slices.Contains(onlyEvents, k):
		return "false"
	case k == "option-expired" && p.optionTo != 0 && m.on != 0:
		return truth[m.on > p.optionTo]
	case k == "delivery-in-time" && m.deliverBy != 0 && m.on != 0:
		return truth[m.on <= m.deliverBy]
	case k == "directors-period-over" && m.cutDays > 0 && m.on != 0 && p.directorSince != 0:
		return truth[m.on-p.directorSince >= m.cutDays]
	case k == "option-expired" && p.optionTo != 0 && m.atLeast > p.optionTo:
		return "true"
	case k == "delivery-in-time" && m.deliverBy != 0 && m.atLeast > m.deliverBy:
		return "false"
	case k == "directors-period-over" && m.cutDays > 0 && p.directorSince != 0 && m.atLeast-p.directorSince >= m.cutDays:
		return "true"
	}
	return ""
}

// row finds the first line of the table for the event.
func (m *model) row(p *piece, event string) *modelLine {
	for i := range m.rules.lines {
		line := &m.rules.lines[i]
		switch {
		case line.event != event || !slices.Contains(line.from, p.state):
			continue
		case line.unit && p == m.whole, line.work && p != m.whole, line.whole && (p != m.whole || len(m.units) == 0):
			continue
		case p != m.whole && (slices.Contains(ends, m.whole.state) || m.whole.state == "suspended" && !slices.Contains(ends, line.to)):
			return nil
		case p != m.whole && m.whole.state == "on-hiatus" && (event == "start-production" || event == "reshoot" || event == "resume" && slices.Contains([]string{"in-production", "reshooting"}, p.from)):
			return nil // nothing is shot on hiatus
		case slices.Contains(line.guard, "!rights-purchased") && p.facts["rights-purchased"] == "true":
			return nil
		case slices.Contains(line.guard, "option-held") && p.state != "optioned" && !p.held:
			return nil
		case event == "order-pilot" && (p == m.whole && p.pilot || slices.ContainsFunc(m.pilots(), func(u *piece) bool { return u != p })):
			return nil // a series has one
		}
		return line
	}
	return nil
}

// holds reports whether a guard is known to be satisfied.
func (m *model) holds(p *piece, guard string) bool {
	if k, is := strings.CutPrefix(guard, "!"); is {
		return m.fact(p, k) == "false"
	}
	if gate, is := strings.CutPrefix(guard, "gate:"); is {
		return m.passable(p, gate)
	}
	one, other, _ := strings.Cut(guard, ",")
	return m.fact(p, one) == "true" || other != "" && m.fact(p, other) == "true"
}

// passable reports whether everything that a gate asks for is known to hold.
func (m *model) passable(p *piece, gate string) bool {
	for _, need := range m.rules.gates[gate] {
		k, is := need.condition, m.fact(p, need.condition)
		if k == afterGate[gate] && (slices.Contains(onlyEvents, k) || is == "" && !slices.Contains(known, gate)) {
			continue
		}
		if is != "true" && (need.when == "" || m.fact(p, need.when) != "false") {
			return false
		}
	}
	return true
}

// step says whether the event happens to a unit, or to the work for "", and lets it.
func (m *model) step(e modelEvent) bool {
	p, event := m.piece(e.unit), e.kind
	row := m.row(p, event)
	if m.on = e.on; e.on == 0 {
		m.atLeast = m.last
	}
	defer func() { m.on, m.atLeast = 0, 0 }()
	if row == nil || !m.dated(p, e, row) || !m.allowed(p, e, row) {
		return false
	}
	m.last = max(m.last, e.on)
	to, was := row.to, p.state
	switch {
	case event == "accept-milestone":
		m.nextStage(p)
	case to == "<":
		p.state, p.from = p.from, ""
		if p.state == "on-hiatus" {
			p.from = "in-production"
		}
	case to == "suspended" || to == "on-hiatus":
		p.state, p.from = to, p.state
	case slices.Contains(ends, to):
		p.state, p.from = to, cmp.Or(p.from, p.state)
	case to != "=":
		p.state, p.from = to, ""
	}
	for _, guard := range row.guard {
		if gate, is := strings.CutPrefix(guard, "gate:"); is && gate != "wrap" && afterGate[gate] != "" {
			p.tell(afterGate[gate], "true")
		}
	}
	if k := afterEvent[event]; k != "" && (event != "wrap" || p.said(k) != "false" && slices.ContainsFunc(m.rules.gates["wrap"], func(n modelNeed) bool { return n.condition == k })) {
		p.tell(k, "true")
	}
	p.clock++
	p.happened[event] = p.clock
	if p.state != was {
		p.since = e.on
	}
	p.note(event)
	p.noteDays(e)
	p.pilot = p.pilot || event == "order-pilot"
	if event == "order-pilot" && p != m.whole {
		p.tell("financing-in-place", "true")
		p.tell("scripts-banked", "true")
		m.whole.clock++
		m.whole.happened[event] = m.whole.clock
	}
	return true
}

func (m *model) allowed(p *piece, e modelEvent, row *modelLine) bool {
	for _, guard := range row.guard {
		gate, is := strings.CutPrefix(guard, "gate:")
		if !m.holds(p, guard) && (guard != "reshoot-bounded" || e.until == 0) || is && !m.signed(p, gate, e.by) {
			return false
		}
	}
	switch e.kind {
	case "take-over":
		return !p.taken
	case "lock-script":
		return p.happened["lock-script"] == 0
	case "advance-cut":
		return p.cut < 6 && (p.cut != 2 || m.passable(p, "directors-cut") && m.signed(p, "directors-cut", e.by))
	default:
		return true
	}
}

// noteDays is what the days of an event change, and what is counted.
func (p *piece) noteDays(e modelEvent) {
	switch e.kind {
	case "option", "extend-option":
		p.optionTo = cmp.Or(e.until, p.optionTo)
	case "push":
		p.pushes++
		p.startOn = cmp.Or(e.until, p.startOn)
	case "rewrite":
		p.drafts++
	case "reshoot":
		p.shoots++
		p.reshootTo = e.until
	case "wrap-reshoot":
		p.reshootTo = 0
	case "advance-cut":
		if p.cut == 2 {
			p.directorSince = e.on
		}
	}
}

func (m *model) nextStage(p *piece) {
	if p.state == "packaged" { // money lost, or talent attached
		p.state = "in-preparation"
		return
	}
	p.state = stages[slices.Index(stages, p.state)+1]
}

// note is what an event changes besides the state.
func (p *piece) note(event string) {
	switch event {
	case "option", "extend-option":
		p.held = true
	case "purchase", "lapse-option":
		p.held = false
	case "lose-financing":
		p.tell("financing-in-place", "false")
		p.tell("money-covers-budget", "false")
	case "shelve":
		if p.state == "in-turnaround" {
			p.tell("financing-in-place", "false")
		}
	case "take-over":
		p.taken = true
	case "start-cut":
		p.cut = 1
	case "advance-cut":
		p.cut++
	case "unlock-picture":
		p.open = false
	case "submit-milestone", "accept-milestone", "reject-milestone":
		p.tell("milestone-submitted", map[bool]string{true: "true", false: "false"}[event == "submit-milestone"])
		p.cure = event == "reject-milestone"
		if event == "accept-milestone" {
			p.accepted++
		}
	case "pay-advance":
		p.paid++
	default:
		p.noteMade(event)
	}
}

// noteMade is what the events of finishing change.
func (p *piece) noteMade(event string) {
	switch event {
	case "lock-picture", "approve-mix":
		p.locks++
		p.open = true
		if event == "approve-mix" {
			p.made["mix-complete"] = p.locks
		}
	case "complete-mix":
		p.made["mix-complete"] = p.locks
	case "complete-grade":
		p.made["grade-complete"] = p.locks
	case "pass-quality-control", "approve-master":
		p.made["standards-met"] = p.locks
	case "fail-quality-control":
		delete(p.made, "standards-met")
	case "reject-delivery":
		delete(p.made, "standards-met")
		p.tell("work-delivered", "false")
	}
}
