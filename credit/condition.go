package credit

import (
	"fmt"
	"strconv"
	"strings"

	"example.com/producedby/role"
)

// Condition is a test as plain data. The set is closed: a condition is one of
// [All], [Any], [None], [AtLeast], [Done], [Share], [Score], [Measure],
// [Holders], [Is], [ReportsTo], [ReportsOnlyTo], [WorksAs], [Titled],
// [AskedTitle], [AskedTitlePart], [AskedSetting] and [AskedEdition].
//
// The last four are about what is asked, never about evidence; they are known,
// save that an [AskedSetting] is unknown where the question leaves open what
// decides it. The others may be unknown. Its JSON is an object with one member,
// named in the comment of each type.
type Condition interface {
	// String says in words what the test wants.
	String() string
	condition()
}

// Bound is an exact ratio as text, such as "1/2", "33/100" or "3". The empty
// bound does not limit.
type Bound string

// All holds if every one of its conditions does; with none it holds.
// In JSON "all", an array.
type All []Condition

// Any holds if one of its conditions does; with none it fails.
// In JSON "any", an array.
type Any []Condition

// None holds if none of its conditions does. In JSON "none", an array.
type None []Condition

// AtLeast holds if at least Count of its conditions do. In JSON "atLeast".
type AtLeast struct {
	Count int
	Of    []Condition
}

// Function is a function of a credit rule's list: one or more duties that are
// done together, or, with Any, that stand in for each other: "conceive the
// premise or choose the material". It counts when each of its duties counts that
// the production has, with Any when one of them does. Without Any it is known not
// to count once one of those duties does not, with Any once none of them does.
//
// ID is its name in the published list, if it has one.
type Function struct {
	ID     string      `json:"id,omitempty"`
	Duties []role.Duty `json:"duties"`
	Any    bool        `json:"any,omitempty"` // whether one of the duties is enough
}

// String returns the duties in words, joined by "and", or by "or" where one of
// them is enough.
func (f Function) String() string {
	words := make([]string, len(f.Duties))
	for i, d := range f.Duties {
		words[i] = d.String()
	}
	if f.Any {
		return joinWords(words, "or")
	}
	return joinWords(words, "and")
}

// Done holds if somebody had that Part in at least Count of the functions; zero
// Count means one. A function that the production does not have is not done.
// In JSON "done".
type Done struct {
	Part  Part       `json:"part"`
	Count int        `json:"count,omitempty"`
	Of    []Function `json:"of"`
}

// Share holds if somebody had that Part in a share of the functions that the
// production has: at least Min, or more than Over. One of the two is given.
// Functions that the production does not have count on neither side; where it
// has none of them, Min holds and Over does not. In JSON "share".
type Share struct {
	Part Part       `json:"part"`
	Min  Bound      `json:"min,omitempty"`
	Over Bound      `json:"over,omitempty"`
	Of   []Function `json:"of"`
}

// Stage is a part of a weighted list of functions.
type Stage struct {
	Name   string     `json:"name"`
	Weight int        `json:"weight"` // at least 1; only the proportion of weights counts
	Of     []Function `json:"of"`
}

// Score holds if the weighted score is at least Min, or more than Over. The
// score is the sum, over the stages, of the share of the stage's functions in
// which somebody had that Part, times its weight, divided by the sum of all
// weights. A stage of which the production has no function adds nothing.
// In JSON "score".
type Score struct {
	Part   Part    `json:"part"`
	Min    Bound   `json:"min,omitempty"`
	Over   Bound   `json:"over,omitempty"`
	Stages []Stage `json:"stages"`
}

// Measure holds if an amount or count lies within the bounds that are given:
// Min and Max belong to the interval, Over and Under do not. In JSON "measure".
type Measure struct {
	Quantity Quantity `json:"quantity"`
	Min      Bound    `json:"min,omitempty"`
	Over     Bound    `json:"over,omitempty"`
	Max      Bound    `json:"max,omitempty"`
	Under    Bound    `json:"under,omitempty"`
}

// Holders holds if the number of people or teams that are given any of the
// titles is at least Min and, where Max is not zero, at most Max. Somebody under
// two of the titles counts twice, unless [Check] sees that they are one person.
// In JSON "holders".
type Holders struct {
	Titles []role.Title `json:"titles"`
	Min    int          `json:"min,omitempty"`
	Max    int          `json:"max,omitempty"`
}

// Is holds if the named fact is true. In JSON "is", a text.
type Is Fact

// ReportsTo holds if the person reports directly to at least one of the roles,
// or to a variant of one. In JSON "reportsTo", an array.
type ReportsTo []role.Role

// ReportsOnlyTo holds if the person reports to nobody but the roles and their
// variants. In JSON "reportsOnlyTo", an array.
type ReportsOnlyTo []role.Role

// WorksAs holds if the person has one of the jobs, or a variant of one, on the
// production. In JSON "worksAs", an array.
type WorksAs []role.Role

// Titled holds if one of the titles is printed for the person, whatever title
// is asked about; titles compare as by [SameTitle]. In JSON "titled", an array.
type Titled []role.Title

// AskedTitle holds if the title asked about is one of these; titles compare as
// by [SameTitle]. In JSON "askedTitle", an array.
type AskedTitle []role.Title

// AskedTitlePart holds if the title asked about has one of these in it, such as
// "producer" or "assistant to"; they compare as by [SameTitle]. It is for titles
// that no list can name in full. In JSON "askedTitlePart", an array.
type AskedTitlePart []string

// AskedSetting holds if one of the settings covers the setting asked about, and
// fails if none of them could: features do not cover a short film. Where the
// setting asked about leaves open what would decide it, a film of which nobody
// says whether it is a feature, the test is unknown; a [Way] then says which
// setting settles it. In JSON "askedSetting", an array.
//
// This is unlike the Settings of a [Rule]: a rule applies only where one of them
// covers the setting asked about, and is silent where that is left open.
type AskedSetting []role.Setting

// AskedEdition holds if the edition asked about lies between From and To, both
// included; a zero end is open. In JSON "askedEdition".
type AskedEdition struct {
	From int `json:"from,omitempty"`
	To   int `json:"to,omitempty"`
}

func (All) condition()            {}
func (Any) condition()            {}
func (None) condition()           {}
func (AtLeast) condition()        {}
func (Done) condition()           {}
func (Share) condition()          {}
func (Score) condition()          {}
func (Measure) condition()        {}
func (Holders) condition()        {}
func (Is) condition()             {}
func (ReportsTo) condition()      {}
func (ReportsOnlyTo) condition()  {}
func (WorksAs) condition()        {}
func (Titled) condition()         {}
func (AskedTitle) condition()     {}
func (AskedTitlePart) condition() {}
func (AskedSetting) condition()   {}
func (AskedEdition) condition()   {}

// String says in words what the test wants.
func (c All) String() string { return "all of: " + joinConditions(c) }

// String says in words what the test wants.
func (c Any) String() string { return "any of: " + joinConditions(c) }

// String says in words what the test wants.
func (c None) String() string { return "none of: " + joinConditions(c) }

// String says in words what the test wants.
func (c AtLeast) String() string {
	return fmt.Sprintf("at least %d of: %s", c.Count, joinConditions(c.Of))
}

// String says in words what the test wants.
func (c Done) String() string {
	return c.Part.String() + " " + countWords(max(c.Count, 1), c.Of, "all of")
}

// String says in words what the test wants.
func (c Share) String() string {
	return fmt.Sprintf("%s %s of %d functions", c.Part, boundWords(c.Min, c.Over), len(c.Of))
}

// String says in words what the test wants.
func (c Score) String() string {
	parts := make([]string, len(c.Stages))
	for i, s := range c.Stages {
		parts[i] = fmt.Sprintf("%s %d", s.Name, s.Weight)
	}
	return fmt.Sprintf("%s %s by weight (%s)", c.Part, boundWords(c.Min, c.Over), strings.Join(parts, ", "))
}

// String says in words what the test wants.
func (c Measure) String() string {
	if c.Min != "" && c.Min == c.Max && c.Over == "" && c.Under == "" {
		return slugWords(string(c.Quantity)) + " exactly " + string(c.Min)
	}
	var parts []string
	for _, p := range [...]struct {
		words string
		bound Bound
	}{{"at least", c.Min}, {"more than", c.Over}, {"at most", c.Max}, {"less than", c.Under}} {
		if p.bound != "" {
			parts = append(parts, p.words+" "+string(p.bound))
		}
	}
	return slugWords(string(c.Quantity)) + " " + strings.Join(parts, " and ")
}

// String says in words what the test wants.
func (c Holders) String() string {
	count := fmt.Sprintf("at least %d", c.Min)
	switch {
	case c.Max == c.Min:
		count = fmt.Sprintf("exactly %d", c.Min)
	case c.Max != 0 && c.Min != 0:
		count = fmt.Sprintf("between %d and %d", c.Min, c.Max)
	case c.Max != 0:
		count = fmt.Sprintf("at most %d", c.Max)
	}
	return fmt.Sprintf("%s under the title %s", count, titleWords(c.Titles))
}

// String says in words what the test wants.
func (c Is) String() string { return slugWords(string(c)) }

// String says in words what the test wants.
func (c ReportsTo) String() string { return "reports directly to " + roleWords(c) }

// String says in words what the test wants.
func (c ReportsOnlyTo) String() string { return "reports to nobody but " + roleWords(c) }

// String says in words what the test wants.
func (c WorksAs) String() string { return "works as " + roleWords(c) }

// String says in words what the test wants.
func (c Titled) String() string { return "has the title " + titleWords(c) }

// String says in words what the test wants.
func (c AskedTitle) String() string { return "the title is " + titleWords(c) }

// String says in words what the test wants.
func (c AskedTitlePart) String() string {
	words := make([]string, len(c))
	for i, part := range c {
		words[i] = strconv.Quote(part)
	}
	return "the title has in it " + joinWords(words, "or")
}

// String says in words what the test wants.
func (c AskedSetting) String() string {
	return "the setting is " + settingWords(c, "or")
}

func settingWords(list []role.Setting, last string) string {
	words := make([]string, len(list))
	for i, s := range list {
		words[i] = "(" + s.String() + ")"
	}
	return joinWords(words, last)
}

// String says in words what the test wants.
func (c AskedEdition) String() string {
	switch {
	case c.From != 0 && c.To != 0:
		return fmt.Sprintf("edition %d to %d", c.From, c.To)
	case c.From != 0:
		return fmt.Sprintf("edition %d or later", c.From)
	case c.To != 0:
		return fmt.Sprintf("edition %d or earlier", c.To)
	default:
		return "any edition"
	}
}

func boundWords(min, over Bound) string {
	if over != "" {
		return "more than " + string(over)
	}
	return "at least " + string(min)
}

func joinConditions(list []Condition) string {
	if len(list) == 0 {
		return "nothing"
	}
	words := make([]string, len(list))
	for i, c := range list {
		words[i] = c.String()
	}
	return strings.Join(words, "; ")
}

// countWords says n of the functions in words; all is what all of them are
// called.
func countWords(n int, list []Function, all string) string {
	words := make([]string, len(list))
	for i, f := range list {
		words[i] = f.String()
	}
	names := strings.Join(words, "; ")
	switch {
	case len(list) == 1:
		return names
	case n == len(list):
		return fmt.Sprintf("%s these %d (%s)", all, n, names)
	default:
		return fmt.Sprintf("at least %d of these %d (%s)", n, len(list), names)
	}
}

func roleWords[S ~[]role.Role](list S) string {
	words := make([]string, len(list))
	for i, r := range list {
		words[i] = r.String()
	}
	return joinWords(words, "or")
}

func titleWords[S ~[]role.Title](list S) string {
	words := make([]string, len(list))
	for i, t := range list {
		words[i] = string(t)
	}
	return joinWords(words, "or")
}

// joinWords joins words by commas and, before the last, by last.
func joinWords(words []string, last string) string {
	switch n := len(words); n {
	case 0:
		return "nothing"
	case 1:
		return words[0]
	default:
		return strings.Join(words[:n-1], ", ") + " " + last + " " + words[n-1]
	}
}

// slugWords returns a slug as words, with the hyphens and commas that belong to
// them.
func slugWords(slug string) string {
	words := strings.ReplaceAll(slug, "-", " ")
	for _, c := range compounds {
		words = strings.ReplaceAll(words, c.plain, c.words)
	}
	return words
}

// compounds holds the words of facts and amounts that a slug runs together, as
// they are written.
var compounds = [...]struct{ plain, words string }{
	{"co producing", "co-producing"},
	{"co production", "co-production"},
	{"post production", "post-production"},
	{"pre production", "pre-production"},
	{"finance only", "finance-only"},
	{"personal manager", "a personal manager"},
	{"key creative individual", "the key creative individual"},
	{"as studio network or streamer executive", "as an executive of a studio, network or streamer"},
	{"producers guild", "Producers Guild"},
	{"united states", "United States"},
}
