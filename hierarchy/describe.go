package hierarchy

import (
	"fmt"
	"slices"
	"strings"

	"example.com/producedby/role"
)

// labels joins the labels of positions: "Ben, Producer; Ada, Executive Producer".
func (c *Chart) labels(nodes []Node) string {
	words := make([]string, len(nodes))
	for i, n := range nodes {
		words[i] = c.Position(n).Label()
	}
	return strings.Join(words, "; ")
}

// String says who settles the dispute and why: "Ada, Executive Producer settles
// it by duty".
func (r Ruling) String() string {
	if r.Referee == 0 {
		s := "nobody on the chart settles it"
		if len(r.Partial) > 0 {
			s += "; passed over as a party: " + r.chart.labels(r.Partial)
		}
		return s
	}
	s := r.chart.Position(r.Referee).Label() + " settles it " + r.Basis.String()
	if r.Basis == ByDuty {
		s += fmt.Sprintf(" (%s)", r.Holding.Claim.Ref)
	}
	if len(r.Partial) > 0 {
		s += "; passed over as a party: " + r.chart.labels(r.Partial)
	}
	switch {
	case len(r.Vacant) == 0:
	case slices.Contains(r.Vacant, r.Referee):
		s += "; everybody who could settle it is yet to be found"
	default:
		s += "; passed over as vacant: " + r.chart.labels(r.Vacant)
	}
	return s
}

// settles says what the decider of an escalation does, by his capacity.
func settles(c role.Capacity) string {
	switch c {
	case role.Approves:
		return "who approves it"
	case role.Oversees:
		return "who oversees it"
	case role.Performs:
		return "who does it"
	default:
		return "who decides"
	}
}

// String says what way the matter takes and who settles it: "the picture lock:
// Eve, Editor -> Dan, Director, who decides".
func (e Escalation) String() string {
	way := make([]string, len(e.Path))
	for i, n := range e.Path {
		way[i] = e.chart.Position(n).Label()
	}
	s := e.Duty.String() + ": " + strings.Join(way, " -> ")
	switch {
	case len(e.Path) == 0:
		return e.Duty.String() + ": raised by nobody on the chart"
	case e.Decider != 0 && e.Aside.ID != 0:
		s += ", and beside the chart to " + e.chart.Position(e.Decider).Label() + ", " + settles(e.Capacity)
	case e.Decider != 0 && e.Peer != 0:
		s += ", and in the place of " + e.chart.Position(e.Peer).Label() + " to " + e.chart.Position(e.Decider).Label() + ", " + settles(e.Capacity)
	case e.Decider != 0 && e.Below:
		s += ", and down to " + e.chart.Position(e.Decider).Label() + ", " + settles(e.Capacity)
	case e.Decider != 0:
		s += ", " + settles(e.Capacity)
	case len(e.Elsewhere) > 0:
		s += "; nobody on the way settles it, off it: " + e.chart.labels(e.Elsewhere)
	default:
		s += "; nobody settles it"
	}
	if e.InStead {
		s += ", in the stead of those who decide"
	}
	switch {
	case len(e.Also) == 0:
	case e.Capacity == role.Approves:
		s += "; so must " + e.chart.labels(e.Also)
	default:
		s += "; must approve it: " + e.chart.labels(e.Also)
	}
	if e.Decider != 0 && len(e.Elsewhere) > 0 {
		s += "; off the way: " + e.chart.labels(e.Elsewhere)
	}
	if len(e.OwnApproval) > 0 {
		s += "; must approve it, and decided it: " + e.chart.labels(e.OwnApproval)
	}
	if len(e.Rivals) > 0 {
		s += "; decide it as well: " + e.chart.labels(e.Rivals)
	}
	if len(e.Vacant) > 0 {
		s += "; might, were it held: " + e.chart.labels(e.Vacant)
	}
	if len(e.Conflict) > 0 {
		s += "; might, but raised it or usually drafts such matters: " + e.chart.labels(e.Conflict)
	}
	if e.OfSeries != 0 {
		s += "; on a series a matter of " + e.OfSeries.String()
	}
	return s
}

// Reason says why the decider is the one, with the claim it rests on: "nobody on
// the chart decides it: Unit Production Manager always approves overtime (film;
// producedby; a proposal)". It is empty when nobody is.
func (e Escalation) Reason() string {
	if e.Decider == 0 {
		return ""
	}
	it := "it"
	var why []string
	if d := e.Answer.Answer.Question.Duty; d != e.Duty {
		why = append(why, fmt.Sprintf("who %s more %s less", e.Capacity, e.Capacity))
		it = d.String()
	}
	switch {
	case len(e.Elsewhere) > 0:
		why = append(why, "those who settle it are off the way: "+e.chart.labels(e.Elsewhere))
	case e.InStead:
		why = append(why, "those who decide it are vacant or in conflict")
	case len(e.Beyond) > 0:
		why = append(why, e.short())
	case e.Capacity == role.Approves && len(e.seldom) > 0:
		why = append(why, fmt.Sprintf("nobody on the chart %s decides %s, %s but now and then", e.least, it, e.chart.labels(e.seldom)))
	case e.Capacity == role.Approves:
		why = append(why, "nobody on the chart decides "+it)
	case e.Capacity == role.Oversees:
		why = append(why, "nobody on the chart decides or approves "+it)
	case e.Capacity == role.Performs:
		why = append(why, "nobody on the chart decides, approves or oversees "+it)
	}
	switch {
	case e.Aside.ID != 0:
		why = append(why, e.Aside.String())
	case e.Peer != 0:
		why = append(why, "another "+e.chart.Position(e.Peer).Role.String()+" was passed over")
	case e.Below:
		why = append(why, "nobody on the way settles it, and he stands under "+e.chart.Position(e.Path[len(e.Path)-1]).Label())
	}
	claim := e.Answer.Answer.Prevailing.String()
	if e.Answer.Stated {
		claim = "the production's own limits say so"
	}
	if len(e.Answer.Accountable) > 0 && e.Answer.Accountable[0] != e.Decider {
		claim = "handed down by " + e.chart.labels(e.Answer.Accountable)
		if len(e.Answer.Vacant) > 0 {
			claim += ", of whom a vacant position cannot answer for it"
		}
	}
	return strings.Join(append(why, claim), ": ")
}

// short says who may not decide a matter that costs as much, and how far he may.
func (e Escalation) short() string {
	words := make([]string, len(e.Beyond))
	for i, n := range e.Beyond {
		words[i] = e.chart.Position(n).Label() + " (" + e.limits[i] + ")"
	}
	return "it costs more than may decide " + strings.Join(words, "; ")
}

// String says who has what part in the decision and how often, in one line: "the
// budget: approve usually Ada, Executive Producer; Ben, Producer; sometimes Dan,
// Distributor | prepare or do usually Cleo, Line Producer". What the production states
// is so by limit, what was handed down by delegation.
func (d Decision) String() string {
	var parts []string
	for _, part := range [...]struct {
		what   string
		voices []Voice
	}{{"decide", d.Decides}, {"approve", d.Approves}, {"advise", d.Advises}, {"informed", d.Informed}, {"prepare or do", d.Prepares}} {
		if len(part.voices) == 0 {
			continue
		}
		words := make([]string, len(part.voices))
		said := ""
		for i, v := range part.voices {
			words[i] = d.chart.Position(v.Node).Label()
			if how := v.how(); how != said {
				words[i], said = how+" "+words[i], how
			}
		}
		parts = append(parts, part.what+" "+strings.Join(words, "; "))
	}
	if len(parts) == 0 {
		parts = []string{"nobody on the chart has a part in it"}
	}
	return d.Duty.String() + ": " + strings.Join(parts, " | ")
}

// how says how often the part is held, or by what it is.
func (v Voice) how() string {
	switch {
	case v.From != 0:
		return "by delegation"
	case !v.Answer.Known():
		return "by limit"
	default:
		return v.Frequency.String()
	}
}
