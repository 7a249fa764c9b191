package billing_test

import (
	"strings"
	"testing"

	"example.com/producedby/credit/billing"
	"example.com/producedby/role"
)

// TestSentences: what the guides and guidelines say of the order of credits, one
// row a sentence. Titles are given in the opposite order, so that none stands
// right by chance.
func TestSentences(t *testing.T) {
	for _, tt := range []struct {
		says   string
		layout billing.Layout
		names  string // title: name; title: name
		want   string
	}{
		{"main titles: executive producers before producers", billing.MainTitles, "Producer: A; Executive Producer: B", "Executive Producer: B | Producer: A"},
		{"main titles: producers before writers", billing.MainTitles, "Written By: A; Produced By: B", "Produced By: B | Written By: A"},
		{"main titles: writers before the director, who is last", billing.MainTitles, "Directed By: A; Written By: B; Producer: C", "Producer: C | Written By: B | Directed By: A"},
		{"main titles: associate producers before executive producers", billing.MainTitles, "Executive Producer: A; Associate Producer: B", "Associate Producer: B | Executive Producer: A"},
		{"main titles: co-producers have no fixed place and stand below whom every order ranks higher", billing.MainTitles, "Producer: A; Executive Producer: B; Co-Producer: C", "Co-Producer: C | Executive Producer: B | Producer: A"},
		{"main titles: and stay behind whom they rank above", billing.MainTitles, "Associate Producer: A; Co-Producer: B; Editor: C; Line Producer: D; Producer: E", "Associate Producer: A | Co-Producer: B | Editor: C | Line Producer: D | Producer: E"},
		{"main titles: a visual effects producer below the producer, and not below the executive producer", billing.MainTitles, "Producer: A; Executive Producer: B; Visual Effects Producer: C", "Executive Producer: B | Visual Effects Producer: C | Producer: A"},
		{"everything at the end: co-producers behind whom every order ranks higher", billing.EndTitles, "Producer: A; Co-Producer: B; Line Producer: C; Executive Producer: D; Editor: E", "Producer: A | Executive Producer: D | Co-Producer: B | Line Producer: C | Editor: E"},
		{"television, opening: orders that do not agree move nobody", billing.TelevisionOpening, "Supervising Producer: A; Line Producer: B; Producer: C", "Supervising Producer: A | Line Producer: B | Producer: C"},
		{"television, closing: a consulting producer behind the co-producer", billing.TelevisionClosing, "Consulting Producer: A; Co-Producer: B", "Co-Producer: B | Consulting Producer: A"},
		{"nobody said where: what the caller gave", 0, "Executive Producer: A; Co-Producer: B; Producer: C", "Executive Producer: A | Co-Producer: B | Producer: C"},
		{"everything at the end: the director first, then writer, producer, executive producer", billing.EndTitles, "Executive Producer: A; Producer: B; Written By: C; Directed By: D", "Directed By: D | Written By: C | Producer: B | Executive Producer: A"},
		{"everything at the end: associate producers after executive producers", billing.EndTitles, "Associate Producer: A; Executive Producer: B", "Executive Producer: B | Associate Producer: A"},
		{"everything at the end: then production manager, first and second assistant director", billing.EndTitles, "Second Assistant Director: A; First Assistant Director: B; Unit Production Manager: C; Associate Producer: D", "Associate Producer: D | Unit Production Manager: C | First Assistant Director: B | Second Assistant Director: A"},
		{"poster: executive producers, producers, co-producers", billing.Poster, "Co-Producer: A; Producer: B; Executive Producer: C", "Executive Producer: C | Producer: B | Co-Producer: A"},
		{"poster: producers before writers, the director last", billing.Poster, "Directed By: A; Written By: B; Co-Producer: C", "Co-Producer: C | Written By: B | Directed By: A"},
		{"television, opening: producers before created by, written by, directed by", billing.TelevisionOpening, "Directed By: A; Written By: B; Created By: C; Produced By: D", "Produced By: D | Created By: C | Written By: B | Directed By: A"},
		{"television, opening: executive, co-executive, supervising producer, producer, produced by", billing.TelevisionOpening, "Produced By: A; Producer: B; Supervising Producer: C; Co-Executive Producer: D; Executive Producer: E", "Executive Producer: E | Co-Executive Producer: D | Supervising Producer: C | Producer: B | Produced By: A"},
		{"television, closing: co-producer, associate producer, then production manager and assistant directors", billing.TelevisionClosing, "Second Assistant Director: A; First Assistant Director: B; Unit Production Manager: C; Associate Producer: D; Co-Producer: E", "Co-Producer: E | Associate Producer: D | Unit Production Manager: C | First Assistant Director: B | Second Assistant Director: A"},
		{"main titles: writers under whatever title before the director", billing.MainTitles, "Directed By: A; Screenplay By: B; Story By: C; Produced By: D", "Produced By: D | Screenplay By: B | Story By: C | Directed By: A"},
		{"everything at the end: writers under whatever title behind the director", billing.EndTitles, "Producer: A; Story By: B; Writer: C; Directed By: D", "Directed By: D | Story By: B | Writer: C | Producer: A"},
		{"poster: writers under whatever title before the director", billing.Poster, "Directed By: A; Screenplay By: B; Producer: C", "Producer: C | Screenplay By: B | Directed By: A"},
		{"television, opening: created or developed by, then written by", billing.TelevisionOpening, "Directed By: A; Teleplay By: B; Developed By: C; Executive Producer: D", "Executive Producer: D | Developed By: C | Teleplay By: B | Directed By: A"},
		{"main titles: editor, production designer and photography between associate and executive producers", billing.MainTitles, "Executive Producer: A; Director of Photography: B; Production Designer: C; Edited By: D; Associate Producer: E", "Associate Producer: E | Edited By: D | Production Designer: C | Director of Photography: B | Executive Producer: A"},
		{"everything at the end: photography, production designer, editor between executive and associate producers", billing.EndTitles, "Associate Producer: A; Editor: B; Production Designer: C; Director of Photography: D; Executive Producer: E", "Executive Producer: E | Director of Photography: D | Production Designer: C | Editor: B | Associate Producer: A"},
		{"poster: editor, production designer and photography before producers", billing.Poster, "Produced By: A; Executive Producer: B; Director of Photography: C; Production Designer: D; Editor: E", "Editor: E | Production Designer: D | Director of Photography: C | Executive Producer: B | Produced By: A"},
		{"television, opening: producers, then casting, photography, production designer, editor, then created by", billing.TelevisionOpening, "Created By: A; Editor: B; Production Designer: C; Director of Photography: D; Casting By: E; Produced By: F", "Produced By: F | Casting By: E | Director of Photography: D | Production Designer: C | Editor: B | Created By: A"},
		{"main titles: the director is last, whoever is given after", billing.MainTitles, "Directed By: A; Co-Producer: B; Line Producer: C; Written By: D", "Written By: D | Co-Producer: B | Line Producer: C | Directed By: A"},
		{"everything at the end: the director is first, whoever is given before", billing.EndTitles, "Line Producer: A; Co-Producer: B; Written By: C; Director: D", "Director: D | Line Producer: A | Co-Producer: B | Written By: C"},
		{"poster: the director is last, whoever is given after", billing.Poster, "Director: A; Associate Producer: B; Co-Producer: C", "Co-Producer: C | Associate Producer: B | Director: A"},
		{"a plural stands where the singular does", billing.Poster, "Directed By: A; Co-Producers: B; Executive Producers: C; Producers: D", "Executive Producer: C | Producer: D | Co-Producer: B | Directed By: A"},
		{"no order was found for names under one title: theirs is the contract's", billing.MainTitles, "Producer: Z; Producer: A; Executive Producer: B", "Executive Producer: B | Producers: Z and A"},
	} {
		var lines []string
		for part := range strings.SplitSeq(tt.names, "; ") {
			lines = append(lines, part)
		}
		if got := strings.Join(texts(billing.Arrange(tt.layout, parse(lines...)...).Cards), " | "); got != tt.want {
			t.Errorf("%s:\n%s, want\n%s", tt.says, got, tt.want)
		}
	}
}

// TestForemost: somebody with two titles is held to the later card.
func TestForemost(t *testing.T) {
	names := parse("Executive Producer: Ann, Bob", "Producer: Ann", "Directed By: Cy", "Written By: Cy", "Co-Producer: Ann")
	got := strings.Join(texts(billing.Arrange(billing.MainTitles, billing.Foremost(names...)...).Cards), " | ")
	if want := "Co-Producer: Ann | Executive Producer: Bob | Producer: Ann | Directed By: Cy"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

// TestApart: five names with one pair among them run on four cards, as a comedy
// of 2006 had its co-executive producers.
func TestApart(t *testing.T) {
	card := billing.Card{Title: role.TitleCoExecutiveProducer, Names: parse("Co-Executive Producer: A, B&C, D, E")}
	if got, want := strings.Join(texts(card.Apart()), " | "), "Co-Executive Producer: A | Co-Executive Producers: B & C | Co-Executive Producer: D | Co-Executive Producer: E"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
	if cards := (billing.Card{}).Apart(); len(cards) != 0 {
		t.Errorf("%v of a card without names", cards)
	}
}

// TestHeadings: a title that names the person is in the plural over several
// names, one that names the deed is not.
func TestHeadings(t *testing.T) {
	for title, want := range map[role.Title]string{
		"Executive Producer": "Executive Producers", "EXECUTIVE PRODUCER": "EXECUTIVE PRODUCERS", "Director of Photography": "Directors of Photography", "Unit Production Manager": "Unit Production Managers", "Director": "Directors",
		"Post Production Supervisor": "Post Production Supervisors", "Production Coordinator": "Production Coordinators", "Writer": "Writers", "Editor": "Editors",
		"Produced By": "Produced By", "Directed By": "Directed By", "Written By": "Written By", "Casting": "Casting",
	} {
		card := billing.Card{Title: title, Names: parse(string(title) + ": A, B")}
		if got := card.Heading(); got != want {
			t.Errorf("%s: %q over two names, want %q", title, got, want)
		}
		card.Names = card.Names[:1]
		if got := card.Heading(); got != string(title) {
			t.Errorf("%s: %q over one name", title, got)
		}
	}
}
