package billing

import (
	"iter"
	"slices"

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
		directors,
	}, cite.Ref{Source: "forsman-motion-picture-credits"}},
	EndTitles: {[]place{
		directors,
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
		directors,
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
		directors,
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
		directors,
	}, cite.Ref{Source: "producedby"}},
}

// directors holds the titles of the director, whose card is the last of main
// titles and of a poster and the first where everything is at the end.
var directors = place{role.TitleDirectedBy, role.TitleDirector}

// DirectorRef says who tells that the director's card is the last of main titles.
func DirectorRef() cite.Ref { return cite.Ref{Source: "dga-history-1964"} }

// TeamRef says who tells that "&" joins the names of a team and "and" others: of
// writers. Of producers it is a habit of the lists of the Academy and the Producers
// Guild.
func TeamRef() cite.Ref { return cite.Ref{Source: "qeeebo-team-writing-credits"} }

// MarkRef says who tells how the Producers Mark is written.
func MarkRef() cite.Ref { return cite.Ref{Source: "pga-mark-page"} }

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
	r := title.Parse(string(t), role.Setting{Medium: l.medium()})
	n := 0
	for range r.Parts() {
		n++
	}
	p := r.First()
	return p.Title, n == 1 && p.Title != "" && p.Confidence >= title.Composed
}

// medium is that of what runs in the layout.
func (l Layout) medium() role.Medium {
	if l >= TelevisionOpening {
		return role.Television
	}
	return role.Film
}
