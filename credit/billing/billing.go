package billing

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"example.com/producedby/credit"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

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
	// Findings holds titles without a place ([CodeNoPlace]) and marks with a title
	// that cannot have them ([CodeMarkTitle]), in the order of the names, and then, of
	// a list that was checked, teams that are not counted as one ([CodeTeam]) and what
	// the report found of titles ([credit.CodeTitle]) and of marks that are not granted
	// ([credit.CodeMark]).
	Findings []cite.Finding `json:"findings,omitempty"`
}

// Codes of findings on billing.
const (
	// CodeNoPlace: a title to which the sources of the layout give no place. It is a
	// note where the title is known, and a warning where it is not or is written
	// otherwise.
	CodeNoPlace = "billing-no-place"
	// CodeMarkTitle: the Producers Mark with a title that cannot have it. It is a warning.
	CodeMarkTitle = "billing-mark-title"
	// CodeTeam: a team of a list that rules know and do not count as one, or not as
	// far as is known; its names are joined like any others. It is a note.
	CodeTeam = "billing-team"
)

// Arrange puts names, given in contractual order, on cards in the order of the
// layout. A title without a place stays behind the one it was given after, with a
// finding that says so, but never behind the director where the director is last,
// nor before where the director is first, and never above a title on another card that
// ranks higher in the orders of the trade, as far as these agree ([hierarchy.OrdersIn]).
// Whose contracts put it there takes the zero layout, which moves nothing. A title in
// the plural is that in the singular.
func Arrange(l Layout, names ...Name) Arrangement {
	cards, findings := arrange(l, names)
	return Arrangement{Layout: l, Cards: cards, Findings: findings}
}

// seat is where a card stands, and behind which title it was given. The rank of a
// card with a place is twice its place; one that stands between two has an odd rank.
type seat struct {
	rank   int
	behind role.Title
	loose  int // 1 for a card without a place, which stands behind those that have the place
}

func arrange(l Layout, names []Name) ([]Card, []cite.Finding) {
	type seated struct {
		card Card
		seat seat
	}
	var cards []seated
	var findings []cite.Finding
	last, trade := seat{}, l.ranking(names)
	for _, n := range names {
		own := singular(n.Title)
		place := l.Place(n.Title)
		if place != 0 {
			last = seat{rank: 2 * place, behind: own}
		}
		if n.Mark && !marked(own) {
			findings = append(findings, cite.Finding{
				Code: CodeMarkTitle, Level: cite.Warning, Subject: n.Name, Ref: MarkRef(),
				Message: fmt.Sprintf("%s stands with Producer and Produced By alone, not with %s", Mark, n.Title),
			})
		}
		i := slices.IndexFunc(cards, func(c seated) bool { return credit.SameTitle(c.card.Title, own) })
		if i < 0 {
			at := last
			byContract := n.Closing && l == TelevisionClosing
			if place == 0 && l.Valid() && !byContract {
				var where string
				at, where = l.aside(last)
				rank, moved := trade.limit(own, at.rank)
				at.rank, at.loose, where = rank, 1, cmp.Or(moved, where)
				findings = append(findings, l.noPlace(n, where))
			}
			cards = append(cards, seated{Card{Title: own}, at})
			i = len(cards) - 1
		}
		cards[i].card.Names = append(cards[i].card.Names, n)
	}
	slices.SortStableFunc(cards, func(a, b seated) int {
		return cmp.Or(cmp.Compare(a.seat.rank, b.seat.rank), cmp.Compare(a.seat.loose, b.seat.loose))
	})
	out := make([]Card, len(cards))
	for i, c := range cards {
		out[i] = Card{Title: c.card.Title, Names: together(c.card.Names)}
	}
	return out, findings
}

// aside returns where a title without a place stands that was given after last,
// and says so.
func (l Layout) aside(last seat) (seat, string) {
	director := 2 * l.placeOf(directors[0])
	switch {
	case director == 2 && last.rank == 0:
		return seat{rank: director + 1}, "it stands behind the director, who is first"
	case director > 2 && last.rank == director:
		return seat{rank: director - 1}, "it stands before the director, who is last"
	case last.behind == "":
		return last, "it stands before all that have one"
	default:
		return last, fmt.Sprintf("it stays behind %s, after which it was given", last.behind)
	}
}

// marked reports whether a title can have the Producers Mark.
func marked(t role.Title) bool {
	return credit.SameTitle(t, role.TitleProducer) || credit.SameTitle(t, role.TitleProducedBy)
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
	a.Cards, a.Findings = arrange(layout, first)
	closing, findings := arrange(TelevisionClosing, last)
	a.Closing, a.Findings = closing, append(a.Findings, findings...)
	return a
}

// Of puts the credits of a list that was checked in the order of a layout, those
// of television split as [Television] does: each of the two orders of the head
// stands for its profile, and that of the end for the first.
//
// Teams that a rule set counts as one are joined, and where none of the sets knows
// teams, those of the list. The letters p.g.a. follow the
// name of whoever was granted the mark and no other, as it may be used only after a
// granting determination; where the report was made without rules of the mark,
// they follow whoever is proposed for it. A credit is billed under the title that the
// rules were asked about ([credit.Line]). The findings on marks and on titles that are
// written otherwise than rules name them are those of the report.
func Of(l Layout, list credit.List, report credit.Report) Arrangement {
	team, apart := teams(list, report)
	var names []Name
	for _, line := range report.Lines {
		c := line.Credit
		granted := len(line.Marks) == 0 || slices.ContainsFunc(line.Marks, func(v credit.Verdict) bool { return v.Outcome == credit.Granted })
		names = append(names, Name{
			Name: string(c.Person), Title: cmp.Or(line.Title, c.Title), Team: team[c.Person], Mark: (c.Mark || line.Marked) && granted, Closing: c.Closing,
		})
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
	a.Findings = append(a.Findings, apart...)
	for _, f := range report.Findings {
		if f.Code == credit.CodeMark || f.Code == credit.CodeTitle {
			a.Findings = append(a.Findings, f)
		}
	}
	return a
}

// teams returns the number of the team of whoever is billed in one, and a finding
// on each other team.
func teams(list credit.List, report credit.Report) (map[role.Person]int, []cite.Finding) {
	team := make(map[role.Person]int)
	var apart []cite.Finding
	for i, t := range list.Teams {
		others := slices.DeleteFunc(slices.Clone(report.Teams), func(v credit.Verdict) bool { return v.Person != t.Name() })
		if len(others) > 0 && !slices.ContainsFunc(others, func(v credit.Verdict) bool { return v.Outcome == credit.Granted }) {
			apart = append(apart, cite.Finding{
				Code: CodeTeam, Level: cite.Note, Subject: string(t.Name()), Ref: TeamRef(),
				Message: "not counted as one by the rules, as far as is known, and joined like any others",
			})
			continue
		}
		for _, m := range t.Members {
			team[m] = i + 1
		}
	}
	return team, apart
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
	if len(c.Names) < 2 {
		return t
	}
	if rest, ok := strings.CutPrefix(t, "Director of "); ok {
		return "Directors of " + rest
	}
	for _, head := range heads {
		switch {
		case strings.HasSuffix(t, head):
			return t + "s"
		case strings.HasSuffix(t, strings.ToUpper(head)):
			return t + "S"
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
