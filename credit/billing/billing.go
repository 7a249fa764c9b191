package billing

import (
	"cmp"
	"fmt"
	"iter"
	"slices"
	"strings"

	"example.com/producedby/credit"
	"example.com/producedby/internal/enum"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
	"example.com/producedby/role/title"
)

// Layout is where credits run.
//
// The zero value means that nobody said; it leaves every title where it is.
type Layout uint8

const (
	// MainTitles: the head of a film; who stands later stands higher, the director last.
	MainTitles Layout = iota + 1
	// EndTitles: everything at the end of a film, in the opposite order, the director first.
	EndTitles
	// Poster: the billing block; editor, designer and photography, executive producers, producers, co-producers, writers, director.
	// The title of the film and the source it is based on are no names under a title and have no place here.
	Poster
	// TelevisionOpening: the head of a programme, the executive producer first.
	TelevisionOpening
	// TelevisionClosing: the end of a programme.
	TelevisionClosing
	// TelevisionAscending: the head of a programme whose producing titles run up
	// from the co-producer to the executive producer.
	TelevisionAscending
)

var layoutNames = enum.Set{Type: "billing.Layout", Names: []enum.Name{
	MainTitles:          {Slug: "main-titles", Label: "main titles"},
	EndTitles:           {Slug: "end-titles", Label: "end titles"},
	Poster:              {Slug: "poster", Label: "poster"},
	TelevisionOpening:   {Slug: "television-opening", Label: "television, opening"},
	TelevisionClosing:   {Slug: "television-closing", Label: "television, closing"},
	TelevisionAscending: {Slug: "television-ascending", Label: "television, opening upwards"},
}}

// String returns the English label.
func (l Layout) String() string { return enum.String(layoutNames, l) }

// Valid reports whether l is a member of the set; zero is not.
func (l Layout) Valid() bool { return enum.Valid(layoutNames, l) }

// AppendText appends the slug; see [Layout.MarshalText].
func (l Layout) AppendText(b []byte) ([]byte, error) { return enum.AppendText(layoutNames, b, l) }

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (l Layout) MarshalText() ([]byte, error) { return l.AppendText(nil) }

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (l *Layout) UnmarshalText(text []byte) error { return enum.Unmarshal(layoutNames, l, text) }

// Layouts yields every layout.
func Layouts() iter.Seq[Layout] { return enum.All[Layout](layoutNames) }

// place is where titles stand in a layout: those of one place run in the order
// of the caller.
type place []role.Title

// writers holds the titles of those who wrote it, which share a place.
var writers = [...]role.Title{role.TitleWrittenBy, "Writer", "Screenplay By", "Teleplay By", "Story By"}

// Titles of crafts that stand among those of producers.
const (
	castingDirector       role.Title = "Casting Director"
	directorOfPhotography role.Title = "Director of Photography"
	productionDesigner    role.Title = "Production Designer"
	editor                role.Title = "Editor"
)

// orders holds the places of each layout, first to last. Guides to films disagree
// on where casting, music and costume stand, so that they have no place there.
var orders = [...]struct {
	places []place
	ref    cite.Ref
}{
	MainTitles: {[]place{
		{role.TitleAssociateProducer},
		{editor},
		{productionDesigner},
		{directorOfPhotography},
		{role.TitleExecutiveProducer},
		{role.TitleProducer, role.TitleProducedBy},
		writers[:],
		{role.TitleDirectedBy, role.TitleDirector},
	}, cite.Ref{Source: "forsman-motion-picture-credits"}},
	EndTitles: {[]place{
		{role.TitleDirectedBy, role.TitleDirector},
		writers[:],
		{role.TitleProducer, role.TitleProducedBy},
		{role.TitleExecutiveProducer},
		{directorOfPhotography},
		{productionDesigner},
		{editor},
		{role.TitleAssociateProducer},
		{role.TitleUnitProductionManager},
		{role.TitleFirstAssistantDirector},
		{role.TitleSecondAssistantDirector},
	}, cite.Ref{Source: "pandora-machine-2016-end-titles"}},
	Poster: {[]place{
		{editor},
		{productionDesigner},
		{directorOfPhotography},
		{role.TitleExecutiveProducer},
		{role.TitleProducer, role.TitleProducedBy},
		{role.TitleCoProducer},
		writers[:],
		{role.TitleDirectedBy, role.TitleDirector},
	}, cite.Ref{Source: "whats-after-the-movie-billing-block"}},
	TelevisionOpening: {[]place{
		{role.TitleExecutiveProducer},
		{role.TitleCoExecutiveProducer},
		{role.TitleSupervisingProducer},
		{role.TitleProducer},
		{role.TitleProducedBy},
		{castingDirector},
		{directorOfPhotography},
		{productionDesigner},
		{editor},
		{role.TitleCreatedBy, "Developed By"},
		writers[:],
		{role.TitleDirectedBy, role.TitleDirector},
	}, cite.Ref{Source: "viacom-2019-screen-credits-guidelines"}},
	TelevisionClosing: {[]place{
		{role.TitleCoProducer},
		{role.TitleAssociateProducer},
		{role.TitleUnitProductionManager},
		{role.TitleFirstAssistantDirector},
		{role.TitleSecondAssistantDirector},
	}, cite.Ref{Source: "viacom-2019-screen-credits-guidelines"}},
	TelevisionAscending: {[]place{
		{role.TitleCoProducer},
		{role.TitleProducedBy},
		{role.TitleProducer},
		{role.TitleSupervisingProducer},
		{role.TitleCoExecutiveProducer},
		{role.TitleExecutiveProducer},
		{castingDirector},
		{directorOfPhotography},
		{productionDesigner},
		{editor},
		{role.TitleCreatedBy, "Developed By"},
		writers[:],
		{role.TitleDirectedBy, role.TitleDirector},
	}, cite.Ref{Source: "producedby"}},
}

// Ref says who tells the order of the layout.
func (l Layout) Ref() cite.Ref {
	if !l.Valid() {
		return cite.Ref{}
	}
	return orders[l].ref
}

// Place returns the place of a title in the layout, counted from 1, and zero if
// the sources give it none. The plural stands where the singular does, and another
// name of a title where the title does: "Executive Producers", "Edited By". What
// has to be guessed or mended has no place.
func (l Layout) Place(t role.Title) int {
	if !l.Valid() {
		return 0
	}
	if at := l.placeOf(t); at != 0 {
		return at
	}
	known, sure := l.read(t)
	if !sure {
		return 0
	}
	return l.placeOf(known)
}

func (l Layout) placeOf(t role.Title) int {
	return 1 + slices.IndexFunc(orders[l].places, func(p place) bool {
		return slices.ContainsFunc(p, func(u role.Title) bool { return credit.SameTitle(t, u) })
	})
}

// read returns the title that t comes to, and whether it is one title and no word
// of it had to be guessed or mended.
func (l Layout) read(t role.Title) (known role.Title, sure bool) {
	medium := role.Film
	if l >= TelevisionOpening {
		medium = role.Television
	}
	r := title.Parse(string(t), role.Setting{Medium: medium})
	n := 0
	for range r.Parts() {
		n++
	}
	p := r.First()
	return p.Title, n == 1 && p.Title != "" && p.Confidence >= title.Composed
}

// Name is one name to be billed.
type Name struct {
	Name  string     `json:"name"` // as printed
	Title role.Title `json:"title"`
	// Team is the same number, not zero, for those who are billed as a team.
	Team int `json:"team,omitempty"`
	// Mark says that p.g.a. follows the name.
	Mark bool `json:"mark,omitempty"`
	// Closing has the name run at the end of a television programme whatever its
	// title, as the contracts of some executive producers say.
	Closing bool `json:"closing,omitempty"`
}

// Card is one title with its names in order.
type Card struct {
	Title role.Title `json:"title"`
	Names []Name     `json:"names"`
}

// Apart returns the card as one for each name, those of a team on one: five names
// with one pair run on four cards.
func (c Card) Apart() []Card {
	var cards []Card
	for i, n := range c.Names {
		if i > 0 && n.Team != 0 && n.Team == c.Names[i-1].Team {
			last := &cards[len(cards)-1]
			last.Names = append(last.Names, n)
			continue
		}
		cards = append(cards, Card{Title: c.Title, Names: []Name{n}})
	}
	return cards
}

// Arrangement is credits in the order in which they run.
type Arrangement struct {
	Layout Layout `json:"layout,omitzero"`
	Cards  []Card `json:"cards"`
	// Closing holds what closes a television programme that Cards opens.
	Closing []Card `json:"closing,omitempty"`
	// Findings holds titles without a place ([CodeNoPlace]), in the order of the
	// names, and then, of a list that was checked, what the report found of titles
	// ([credit.CodeTitle]) and of marks that are not granted ([credit.CodeMark]).
	Findings []cite.Finding `json:"findings,omitempty"`
}

// CodeNoPlace is the code of a title to which the sources of the layout give no
// place. It is a note where the title is known, and a warning where it is not or
// is written otherwise.
const CodeNoPlace = "billing-no-place"

// Arrange puts names, given in contractual order, on cards in the order of the
// layout. A title without a place stays behind the one it was given after, with a
// finding that says so; a title in the plural is that in the singular.
func Arrange(l Layout, names ...Name) Arrangement {
	cards, findings := arrange(l, names)
	return Arrangement{Layout: l, Cards: cards, Findings: findings}
}

func arrange(l Layout, names []Name) ([]Card, []cite.Finding) {
	type ranked struct {
		card  Card
		place int
	}
	var cards []ranked
	var findings []cite.Finding
	last, behind := 0, role.Title("")
	for _, n := range names {
		own := singular(n.Title)
		place := l.Place(n.Title)
		if place != 0 {
			last, behind = place, own
		}
		i := slices.IndexFunc(cards, func(c ranked) bool { return credit.SameTitle(c.card.Title, own) })
		if i < 0 {
			if place == 0 && l.Valid() {
				where := "it stands first"
				if behind != "" {
					where = fmt.Sprintf("it stays behind %s, after which it was given", behind)
				}
				findings = append(findings, l.noPlace(n, where))
			}
			cards = append(cards, ranked{Card{Title: own}, last})
			i = len(cards) - 1
		}
		cards[i].card.Names = append(cards[i].card.Names, n)
	}
	slices.SortStableFunc(cards, func(a, b ranked) int { return cmp.Compare(a.place, b.place) })
	out := make([]Card, len(cards))
	for i, c := range cards {
		out[i] = Card{Title: c.card.Title, Names: together(c.card.Names)}
	}
	return out, findings
}

// noPlace is the finding of a title that has no place in the layout.
func (l Layout) noPlace(n Name, where string) cite.Finding {
	f := cite.Finding{
		Code: CodeNoPlace, Level: cite.Note, Subject: n.Name, Ref: l.Ref(),
		Message: fmt.Sprintf("%s has no place in the order of %s; %s", n.Title, l, where),
	}
	if known, sure := l.read(n.Title); !sure {
		f.Level = cite.Warning
		if known != "" {
			f.Message += fmt.Sprintf("; it may stand for %q", known)
		}
	}
	return f
}

// singular returns a title in the plural as it is for one person.
func singular(t role.Title) role.Title {
	words := strings.Split(string(t), " ")
	for i, w := range words {
		for _, head := range heads {
			if strings.HasSuffix(strings.ToLower(w), strings.ToLower(head)+"s") {
				words[i] = w[:len(w)-1]
			}
		}
	}
	return role.Title(strings.Join(words, " "))
}

// heads are the words of titles that name a person.
var heads = [...]string{"Producer", "Manager", "Director", "Supervisor", "Coordinator", "Writer", "Editor", "Designer"}

// together moves the members of each team behind the first of them.
func together(names []Name) []Name {
	var out []Name
	for _, n := range names {
		i := len(out)
		if n.Team != 0 {
			for j, m := range out {
				if m.Team == n.Team {
					i = j + 1
				}
			}
		}
		out = slices.Insert(out, i, n)
	}
	return out
}

// Foremost returns the names without those who have another under a title that
// stands higher: somebody with two of the titles that a film's main titles place
// is held to the later, more prestigious card, subject to guild rules. Names under
// titles without a place stay.
func Foremost(names ...Name) []Name {
	var out []Name
	for _, n := range names {
		place := MainTitles.Place(n.Title)
		if place == 0 || !slices.ContainsFunc(names, func(m Name) bool { return m.Name == n.Name && MainTitles.Place(m.Title) > place }) {
			out = append(out, n)
		}
	}
	return out
}

// TelevisionProfile says which producing titles open a television programme.
//
// The zero value is [UpperTitlesOpen].
type TelevisionProfile uint8

const (
	// UpperTitlesOpen: executive producers to Produced By open, co-producers and
	// associate producers close. It is one studio's list.
	UpperTitlesOpen TelevisionProfile = iota
	// CoProducersOpen: co-producers open as well, and the producing titles run up
	// from them to the executive producer, as on many American hours; associate
	// producers close. It is trade knowledge: no source read tells it, and the
	// place of Produced By is the other order's turned round.
	CoProducersOpen
)

// Television splits names, given in contractual order, into those that open a
// programme and those that close it, and arranges both. A title to which neither
// order gives a place closes, with a finding, and so does everything under a
// profile out of range.
func Television(p TelevisionProfile, names ...Name) Arrangement {
	var layout Layout
	switch p {
	case UpperTitlesOpen:
		layout = TelevisionOpening
	case CoProducersOpen:
		layout = TelevisionAscending
	}
	var first, last []Name
	for _, n := range names {
		if !n.Closing && layout.Place(n.Title) != 0 {
			first = append(first, n)
		} else {
			last = append(last, n)
		}
	}
	a := Arrangement{Layout: layout}
	a.Cards, _ = arrange(layout, first) // all of them have a place
	a.Closing, a.Findings = arrange(TelevisionClosing, last)
	a.Findings = slices.DeleteFunc(a.Findings, func(f cite.Finding) bool {
		return slices.ContainsFunc(last, func(n Name) bool { return n.Closing && n.Name == f.Subject })
	})
	return a
}

// Of puts the credits of a list that was checked in the order of a layout, those
// of television split as [Television] does: each of the two orders of the head
// stands for its profile, and that of the end for the first.
//
// Teams that a rule set counts as one are joined. The letters p.g.a. follow the
// name of whoever was granted the mark and no other, as it may be used only after a
// granting determination; where the report was made without rules of the mark,
// they follow whoever is proposed for it. The findings on marks and on titles that
// are spelled as no rule knows them are those of the report.
func Of(l Layout, list credit.List, report credit.Report) Arrangement {
	team := make(map[role.Person]int)
	for i, t := range list.Teams {
		for _, v := range report.Teams {
			if v.Outcome == credit.Granted && v.Person == t.Name() {
				for _, m := range t.Members {
					team[m] = i + 1
				}
			}
		}
	}
	var names []Name
	for _, line := range report.Lines {
		c := line.Credit
		granted := len(line.Marks) == 0 || slices.ContainsFunc(line.Marks, func(v credit.Verdict) bool { return v.Outcome == credit.Granted })
		names = append(names, Name{Name: string(c.Person), Title: c.Title, Team: team[c.Person], Mark: c.Mark && granted, Closing: c.Closing})
	}
	var a Arrangement
	switch l {
	case TelevisionOpening, TelevisionClosing:
		a = Television(UpperTitlesOpen, names...)
	case TelevisionAscending:
		a = Television(CoProducersOpen, names...)
	default:
		a = Arrange(l, names...)
	}
	for _, f := range report.Findings {
		if f.Code == credit.CodeMark || f.Code == credit.CodeTitle {
			a.Findings = append(a.Findings, f)
		}
	}
	return a
}

// Mark is what follows the name of a producer who has the Producers Mark. What
// separates it from the name no source says; here it is a space.
const Mark = "p.g.a."

// Join joins names in order: those of a team by "&", the others by commas and
// "and": "Ann Ash & Bob Birch, Cy Cedar and Dee Dogwood".
func Join(names ...Name) string {
	var units []string
	for i, n := range names {
		text := n.Name
		if n.Mark {
			text += " " + Mark
		}
		if i > 0 && n.Team != 0 && n.Team == names[i-1].Team {
			units[len(units)-1] += " & " + text
			continue
		}
		units = append(units, text)
	}
	if len(units) < 2 {
		return strings.Join(units, "")
	}
	return strings.Join(units[:len(units)-1], ", ") + " and " + units[len(units)-1]
}

// Heading returns the title as it stands over its names: in the plural if there
// are several, where the title names the person ("Executive Producers") and not
// the deed ("Produced By").
func (c Card) Heading() string {
	t := string(c.Title)
	if len(c.Names) > 1 {
		for _, head := range heads {
			if strings.HasSuffix(t, head) {
				return t + "s"
			}
		}
		if rest, ok := strings.CutPrefix(t, "Director of "); ok {
			return "Directors of " + rest
		}
	}
	return t
}

// String returns heading and names: "Executive Producers: Ann Ash and Bob Birch".
func (c Card) String() string { return c.Heading() + ": " + Join(c.Names...) }

// String returns a poster's credits as a [Block], and others one card a line, those
// that close a programme after an empty line.
func (a Arrangement) String() string {
	if a.Layout == Poster {
		return Block(a.Cards...)
	}
	var b strings.Builder
	for _, c := range a.Cards {
		fmt.Fprintln(&b, c)
	}
	if len(a.Closing) > 0 && len(a.Cards) > 0 {
		fmt.Fprintln(&b)
	}
	for _, c := range a.Closing {
		fmt.Fprintln(&b, c)
	}
	return strings.TrimSuffix(b.String(), "\n")
}

// Block returns cards as a billing block runs, without breaks: "executive
// producers ANN ASH and BOB BIRCH produced by CY CEDAR p.g.a."
func Block(cards ...Card) string {
	parts := make([]string, len(cards))
	for i, c := range cards {
		names := slices.Clone(c.Names)
		for j := range names {
			names[j].Name = strings.ToUpper(names[j].Name)
		}
		parts[i] = strings.ToLower(c.Heading()) + " " + Join(names...)
	}
	return strings.Join(parts, " ")
}
