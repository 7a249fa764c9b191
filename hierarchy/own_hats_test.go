package hierarchy_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"example.com/producedby/hierarchy"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
	"pgregory.net/rapid"
)

// defaults returns an authority over every default chart, by its setting.
func defaults(t testing.TB) map[string]*hierarchy.Authority {
	t.Helper()
	all := make(map[string]*hierarchy.Authority)
	for _, in := range defaultSettings {
		d := hierarchy.Start(setting(t, in), held(cast(setting(t, in))...)...)
		a, err := hierarchy.NewAuthority(build(t, d.Topped(d.Loose()...)), hierarchy.Policy{})
		if err != nil {
			t.Fatal(err)
		}
		all[in] = a
	}
	return all
}

// TestReasonsFollowFromTheirClaims escalates every duty from everybody on every
// default chart: the capacity is that of the claim, and who is said to be nobody
// is nobody by [hierarchy.Authority.Who] too.
func TestReasonsFollowFromTheirClaims(t *testing.T) {
	landed := 0
	for in, a := range defaults(t) {
		for d := range role.Duties() {
			who := a.Who(d)
			for n := range a.Chart().All() {
				e := a.Escalate(d, n, 0)
				if e.Decider == 0 {
					continue
				}
				landed++
				claim, reason := e.Answer.Answer.Prevailing, e.Reason()
				if claim.Capacity != e.Capacity {
					t.Fatalf("%s: %v %v: %s", in, e, e.Capacity, reason)
				}
				if strings.HasPrefix(reason, "nobody on the chart decides it") && len(who.Decides) > 0 {
					t.Fatalf("%s: %s, yet %v", in, reason, who)
				}
			}
		}
	}
	if landed < 1000 {
		t.Errorf("only %d matters landed", landed)
	}
}

// TestTheBestClaimIsToDecide: one source lets the executive producer of an album
// decide its release sometimes, another usually; nobody else decides it.
func TestTheBestClaimIsToDecide(t *testing.T) {
	all := defaults(t)
	album := all["music/album"]
	c := album.Chart()
	e := album.Escalate(role.AlbumRelease, c.Node("engineer"), 0)
	if c.Position(e.Decider).ID != "executive-producer" || e.Capacity != role.Decides || !slices.Contains(ids(c, e.Also...), "label") {
		t.Errorf("%v: %s", e, e.Reason())
	}
	if who := album.Who(role.AlbumRelease); len(who.Decides) != 1 || who.Decides[0].Frequency != role.Usually || who.Decides[0].Answer.Prevailing.Capacity != role.Decides {
		t.Errorf("%v", who)
	}
	series := all["television/scripted-series"]
	e = series.Escalate(role.EpisodeDirectors, series.Chart().Node("director"), 0)
	if who := series.Who(role.EpisodeDirectors); len(who.Decides) == 0 || e.Capacity == role.Approves && !strings.HasPrefix(e.Reason(), "nobody on the chart often decides it, ") {
		t.Errorf("%v: %s; %v", e, e.Reason(), who)
	}
}

// TestNobodySettlesWhatHeRaised: the director's cut of somebody who raised it as
// line producer is not his to settle, and is not said to be elsewhere: who has to
// approve it stands in, save where nobody does.
func TestNobodySettlesWhatHeRaised(t *testing.T) {
	crew := held(studioCrew...)
	for i, p := range crew {
		if p.ID == "director" || p.ID == "line-producer" {
			crew[i].Person = "Jo"
		}
	}
	for in, want := range map[string]hierarchy.ID{"film/feature/studio": "producer", "film/feature/studio/US": ""} {
		a := authority(t, in, nil, crew...)
		c := a.Chart()
		e := a.Escalate(role.DirectorsCut, c.Node("line-producer"), 0)
		if c.Position(e.Decider).ID != want || e.InStead != (want != "") || len(e.Elsewhere) != 0 || !slices.Equal(ids(c, e.Conflict...), []hierarchy.ID{"director"}) {
			t.Errorf("%s: %v", in, e)
		}
	}
}

// TestApprovalsAreNamed: a matter that somebody decides says whose approval it
// needs.
func TestApprovalsAreNamed(t *testing.T) {
	a := authority(t, "television/scripted-series", nil, held(seriesCrew...)...)
	c := a.Chart()
	if e := a.Escalate(role.FinalCut, c.Node("director"), 0); c.Position(e.Decider).ID != "showrunner" || e.Capacity != role.Decides || !slices.Contains(ids(c, e.Also...), "network") {
		t.Errorf("final cut: %v", e)
	}
}

// TestPassedOverOnce: a vacant position that holds two powers over a matter is
// named once.
func TestPassedOverOnce(t *testing.T) {
	for in, a := range defaults(t) {
		var crew []hierarchy.Position
		for _, p := range a.Chart().All() {
			p.Person = ""
			crew = append(crew, p)
		}
		d := hierarchy.Start(a.Chart().Setting(), crew...)
		empty, err := hierarchy.NewAuthority(build(t, d.Topped(d.Loose()...)), hierarchy.Policy{})
		if err != nil {
			t.Fatal(err)
		}
		for d := range role.Duties() {
			for n := range empty.Chart().All() {
				e := empty.Escalate(d, n, 0)
				for i, v := range e.Vacant {
					if slices.Contains(e.Vacant[:i], v) {
						t.Fatalf("%s: %v", in, e)
					}
				}
			}
		}
	}
}

// TestADecisionNeedsNoApproval: the director who makes and decides his cut raises
// no alarm where nobody has to approve it.
func TestADecisionNeedsNoApproval(t *testing.T) {
	alarm := func(f cite.Finding) bool { return f.Code == "authority-self-approval" }
	for in, want := range map[string]bool{"film/feature/US": false, "film/feature": true} {
		a := authority(t, in, nil, held(role.Producer, role.Director, role.Editor)...)
		claims := a.Who(role.DirectorsCut)
		own := slices.ContainsFunc(claims.Prepares, func(v hierarchy.Voice) bool { return a.Chart().Position(v.Node).Role == role.Director })
		if got := slices.ContainsFunc(claims.Findings, alarm); own && got != want {
			t.Errorf("%s: %v, %v", in, claims, claims.Findings)
		}
	}
}

// spends reports whether the spending of an amount lands on n in a search that
// climbs one superior after another.
func spends(t *rapid.T, a *hierarchy.Authority, n, from hierarchy.Node, amount, left int64) bool {
	t.Helper()
	c := a.Chart()
	p, err := a.MaySpend(n, usd(amount), usd(left))
	if err != nil {
		t.Fatal(err)
	}
	at := c.Position(n)
	return p.Granted == cite.True && !at.Vacant() && (n == from || at.Person != c.Position(from).Person)
}

// TestSpendingLandsWhereItMay asks on every default chart, with vacancies and
// people of several hats, from every position and for amounts within the
// contingency and beyond it: spending lands whenever somebody above may spend it,
// never leaves the way above the first who may, and a smaller amount never above a
// greater.
func TestSpendingLandsWhereItMay(t *testing.T) {
	decided := 0
	rapid.Check(t, func(t *rapid.T) {
		in, err := role.ParseSetting(rapid.SampledFrom(defaultSettings).Draw(t, "setting"))
		if err != nil {
			t.Fatal(err)
		}
		crew := held(cast(in)...)
		for i := range crew {
			crew[i].Person = role.Person(rapid.SampledFrom([]string{string(crew[i].ID), string(crew[i].ID), string(crew[i].ID), "", "Jo"}).Draw(t, "person"))
		}
		d := hierarchy.Start(in, crew...)
		c, err := d.Topped(d.Loose()...).Build()
		a, err2 := hierarchy.NewAuthority(c, hierarchy.Policy{})
		if err := errors.Join(err, err2); err != nil {
			t.Fatal(err)
		}
		left := rapid.Int64Range(0, 100).Draw(t, "contingency")
		for from := range c.All() {
			way := append([]hierarchy.Node{from}, slices.Collect(c.Tree(hierarchy.Business).Chain(from))...)
			high := len(way) + 1 // of the greater amount
			for _, amount := range []int64{left + 50, left} {
				e, err := a.EscalateSpending(from, usd(amount), usd(left))
				if err != nil {
					t.Fatal(err)
				}
				at, on := len(way), e.Decider != 0 && slices.Contains(way, e.Decider)
				if e.Decider != 0 {
					at = len(e.Path) - 1
				}
				first := slices.IndexFunc(way, func(n hierarchy.Node) bool { return spends(t, a, n, from, amount, left) })
				switch {
				case first >= 0 && at > first:
					t.Fatalf("%s: %d of %d: %v, want %s", in, amount, left, e, c.Position(way[first]).Label())
				case on && e.Capacity == role.Decides && at != first, !on && e.Capacity == role.Decides && !spends(t, a, e.Decider, from, amount, left):
					t.Fatalf("%s: %d of %d: %v, who may not spend it", in, amount, left, e)
				case at > high:
					t.Fatalf("%s: %d of %d: %v, higher than a greater amount", in, amount, left, e)
				}
				if first >= 0 {
					decided++
				}
				high = at
			}
		}
	})
	if decided == 0 {
		t.Error("nobody ever decided")
	}
}

// TestEveryDefaultChartSettlesSpending: overspending within the contingency and
// beyond it lands for everybody who raises it, but where the sources say nothing.
func TestEveryDefaultChartSettlesSpending(t *testing.T) {
	for in, want := range map[string]hierarchy.ID{
		"film/feature/studio": "studio", "film/feature/independent": "financier", "television/scripted-series": "studio", "television/limited-series": "network",
		"television/non-fiction-series": "network", "television/scripted-series/GB": "commissioning-editor", "television/non-fiction-series/GB": "commissioning-editor",
		"television/documentary/GB": "commissioning-editor", "commercial/spot": "advertiser", "theatre/musical": "theatre-producer", "music/album": "label", "video-game": "publisher",
		"television/special-event": "network", "television/news": "",
	} {
		a := defaults(t)[in]
		c := a.Chart()
		for n := range c.All() {
			if want != "" && n != c.Node(want) && !c.Tree(hierarchy.Business).Under(n, c.Node(want)) {
				continue
			}
			over, err := a.EscalateSpending(n, usd(150), usd(100))
			within, err2 := a.EscalateSpending(n, usd(50), usd(100))
			if err := errors.Join(err, err2); err != nil || c.Position(over.Decider).ID != want || (within.Decider == 0) != (want == "") {
				t.Errorf("%s from %s: %v; %v (%v), want %q", in, c.Position(n).ID, over, within, err, want)
			}
		}
	}
}

// TestMattersLandByTheTables: milestones of a game at the publisher, overtime of a
// series at the production manager, the stage's business at its producer.
func TestMattersLandByTheTables(t *testing.T) {
	all := defaults(t)
	for _, test := range []struct {
		in      string
		duty    role.Duty
		from    hierarchy.ID
		decider hierarchy.ID
		also    hierarchy.ID
	}{
		{"video-game", role.GameMilestones, "game-producer", "publisher", "publisher-producer"},
		{"video-game", role.Greenlight, "executive-producer", "publisher", ""},
		{"television/scripted-series", role.Overtime, "first-assistant-director", "unit-production-manager", "line-producer"},
		{"television/scripted-series", role.Overtime, "cinematographer", "unit-production-manager", "line-producer"},
		{"television/scripted-series", role.CrewHiring, "cinematographer", "line-producer", ""},
		{"film/feature/studio", role.CrewHiring, "gaffer", "unit-production-manager", ""}, // a source has him hire; the table, a proposal, has him engage
		{"television/non-fiction-series", role.Greenlight, "line-producer", "network", ""},
		{"commercial/spot", role.Greenlight, "line-producer", "advertiser", ""},
		{"theatre/musical", role.BusinessDecisions, "general-manager", "theatre-producer", ""},
		{"theatre/musical", role.PrincipalCasting, "director", "theatre-producer", "author"},
	} {
		a := all[test.in]
		c := a.Chart()
		e := a.Escalate(test.duty, c.Node(test.from), 0)
		if c.Position(e.Decider).ID != test.decider || test.also != "" && !slices.Contains(ids(c, e.Also...), test.also) {
			t.Errorf("%s: %v: %s", test.in, e, e.Reason())
		}
	}
	for _, d := range []role.Duty{role.BusinessDecisions, role.FinancialOversight, role.PrincipalCasting, role.CreativeChanges} {
		who := all["theatre/musical"].Who(d)
		if len(who.Decides) != 1 || all["theatre/musical"].Chart().Position(who.Decides[0].Node).Role != role.TheatreProducer {
			t.Errorf("%v", who)
		}
	}
}

// TestUnsettledDecisions: what nobody on a chart decides or approves is named, and
// nothing else, with who would where the sources say so.
func TestUnsettledDecisions(t *testing.T) {
	for in, a := range defaults(t) {
		gaps := make(map[role.Duty]hierarchy.Gap)
		for _, g := range a.Unsettled() {
			gaps[g.Duty] = g
		}
		c := a.Chart()
		asked := 0
		for d := range hierarchy.Decisions(c.Setting().Medium) {
			asked++
			some, own := false, role.Duty(0)
			switch f := c.Setting().Format; {
			case (d == role.EpisodeDirectors || d == role.SeriesRegularCasting) && (f == role.News || f == role.Documentary || f == role.SpecialEvent || f == role.TelevisionMovie):
				continue
			case c.Setting().Medium != role.Television:
			case d == role.DirectorEngagement:
				own = role.EpisodeDirectors
			case d == role.PrincipalCasting:
				own = role.SeriesRegularCasting
			}
			for n := range c.All() {
				some = some || own != 0 && (a.May(n, own, role.Decides, 0).Granted == cite.True || a.May(n, own, role.Approves, 0).Granted == cite.True)
				some = some || a.May(n, d, role.Decides, 0).Granted == cite.True || a.May(n, d, role.Approves, 0).Granted == cite.True ||
					d == role.ContingencySpending && (a.May(n, role.BudgetOverage, role.Decides, 0).Granted == cite.True || a.May(n, role.BudgetOverage, role.Approves, 0).Granted == cite.True)
			}
			gap, open := gaps[d]
			if some == open {
				t.Errorf("%s: %v: settled %v, open %v", in, d, some, open)
			}
			delete(gaps, d)
			if known := role.HoldersOf(d, role.Approves, c.Setting()).AtLeast(role.Often); open && len(known.Holdings) != len(gap.Roles) {
				t.Errorf("%s: %v, want %v", in, gap, known.Roles())
			}
		}
		if len(gaps) > 0 || asked < 10 {
			t.Errorf("%s: %d asked, and open besides: %v", in, asked, gaps)
		}
	}
	news := defaults(t)["television/news"].Unsettled()
	if len(news) == 0 || !strings.HasSuffix(news[0].String(), "the greenlight: the sources do not say for television, news; for television, scripted series they say Network") {
		t.Errorf("%v", news)
	}
	film := authority(t, "film/feature/studio", nil, held(role.Producer, role.LineProducer)...).Unsettled()
	if len(film) == 0 || film[0].String() != "the greenlight: nobody on this chart, usually Studio or Studio Executive or Studio Head" {
		t.Errorf("%v", film)
	}
	whole := 0
	for range hierarchy.Decisions(0) {
		whole++
	}
	if stage := slices.Collect(hierarchy.Decisions(role.Theatre)); whole != 29 || slices.Contains(stage, role.CallSheet) || !slices.Contains(stage, role.StopClause) || slices.Contains(stage, role.Mix) {
		t.Errorf("%d decisions, on the stage %v", whole, stage)
	}
}

// TestDirectorOfASeries: the table has the showrunner choose every director, so that
// the engagement of one is not open.
func TestDirectorOfASeries(t *testing.T) {
	a := authority(t, "television/scripted-series", nil, held(role.Showrunner, role.CoExecutiveProducer, role.LineProducer)...)
	for _, g := range a.Unsettled() {
		if g.Duty == role.DirectorEngagement || g.Duty == role.EpisodeDirectors || g.Duty == role.PrincipalCasting || g.Duty == role.SeriesRegularCasting {
			t.Errorf("open: %v", g)
		}
	}
	who := a.Who(role.DirectorEngagement)
	if got := codes(who.Findings); len(who.Decides)+len(who.Approves) > 0 || !slices.Equal(got, []string{"note authority-of-series "}) {
		t.Errorf("%v, %v", who, who.Findings)
	}
	if e := a.Escalate(role.DirectorEngagement, a.Chart().Node("line-producer"), 0); e.Decider != 0 || e.OfSeries != role.EpisodeDirectors || !strings.HasSuffix(e.String(), "; on a series a matter of the episode directors") {
		t.Errorf("%v: %v", e.OfSeries, e)
	}
	// Studio and network approve the director, by the table; that is said, and whose choice he is.
	above := authority(t, "television/scripted-series", nil, held(role.Network, role.Studio, role.Showrunner, role.LineProducer)...)
	for d, own := range map[role.Duty]role.Duty{role.DirectorEngagement: role.EpisodeDirectors, role.PrincipalCasting: role.SeriesRegularCasting, role.EpisodeDirectors: 0, role.Budget: 0} {
		said := slices.Contains(codes(above.Who(d).Findings), "note authority-of-series ")
		if e := above.Escalate(d, above.Chart().Node("line-producer"), 0); said != (own != 0) || e.OfSeries != own || len(above.Who(d).Approves) == 0 {
			t.Errorf("%v: %v, %v", d, above.Who(d).Findings, e)
		}
	}
	// A film has no episodes, whatever a production states.
	film := build(t, hierarchy.Start(setting(t, "film"), held(role.Producer, role.Director)...))
	odd, err := hierarchy.NewAuthority(film, hierarchy.Policy{Limits: []hierarchy.Limit{{Duty: role.EpisodeDirectors, Capacity: role.Decides, Position: "producer"}}})
	if err != nil || odd.Escalate(role.DirectorEngagement, film.Node("director"), 0).OfSeries != 0 {
		t.Errorf("of a film: %v", err)
	}
	// The executive producer of a television film engages its director himself.
	long := authority(t, "television/television-movie", nil, held(role.Network, role.ExecutiveProducer, role.LineProducer)...)
	if e := long.Escalate(role.DirectorEngagement, long.Chart().Node("line-producer"), 0); e.OfSeries != 0 || e.Decider != long.Chart().Node("executive-producer") || slices.Contains(codes(long.Who(role.PrincipalCasting).Findings), "note authority-of-series ") {
		t.Errorf("%v: %v", e.OfSeries, e)
	}
	if got := ids(a.Chart(), a.Who(role.EpisodeDirectors).Decides[0].Node); got[0] != "showrunner" {
		t.Errorf("%v decides who directs an episode", got)
	}
	alone := authority(t, "television/scripted-series", nil, held(role.Director, role.Editor)...)
	if got := codes(alone.Who(role.DirectorEngagement).Findings); !slices.Equal(got, []string{"warning authority-nobody "}) {
		t.Errorf("nobody is there: %v", got)
	}
	for d, m := range map[role.Duty]role.Medium{role.EpisodeDirectors: role.Television, role.SeriesRegularCasting: role.Television, role.KeyCreatives: role.Film, role.AlbumRelease: role.Music} {
		if !slices.Contains(slices.Collect(hierarchy.Decisions(m)), d) {
			t.Errorf("%v is not asked of %v", d, m)
		}
	}
	for g := range a.Chart().All() {
		if e := a.Escalate(role.EpisodeDirectors, g, 0); e.Decider != a.Chart().Node("showrunner") {
			t.Errorf("%v", e)
		}
	}
}

// TestRarelyIsNotAtTimes: who settles it rarely is not named as settling it at times.
func TestRarelyIsNotAtTimes(t *testing.T) {
	in := setting(t, "digital/web-series")
	for f, want := range map[role.Frequency]string{
		role.Rarely:    "the greenlight: the sources do not say for digital, web series",
		role.Sometimes: "the greenlight: nobody often, at times Platform Holder",
		role.Usually:   "the greenlight: nobody on this chart, usually Platform Holder",
	} {
		house, err := role.Published().With(role.Claim{Role: role.Platform, Duty: role.Greenlight, Capacity: role.Decides,
			Fact: role.Fact{ID: 4_000_000, Scope: role.ScopeOf(in), Frequency: f, Ref: cite.Ref{Source: "house"}, Strength: cite.Primary}})
		if err != nil {
			t.Fatal(err)
		}
		a, err := hierarchy.NewAuthority(build(t, hierarchy.Start(in, held(role.Producer, role.LineProducer)...)), hierarchy.Policy{Matrix: house})
		if err != nil {
			t.Fatal(err)
		}
		if got := a.Unsettled()[0].String(); got != want {
			t.Errorf("%s: %q, want %q", f, got, want)
		}
	}
}

// TestEverySettingAnswers asks everything of a chart by default in every setting,
// newscasts and web series among them, for which the sources hold no decisions: all
// queries answer, and what is open names the setting or who would settle it.
func TestEverySettingAnswers(t *testing.T) {
	asked := 0
	for m := range role.Media() {
		for f := range role.Formats() {
			if !f.In(m) {
				continue
			}
			asked++
			in := role.Setting{Medium: m, Format: f}
			d := hierarchy.Start(in, held(role.ExecutiveProducer, role.Producer, role.NewsProducer, role.LineProducer, role.Director, role.Editor)...)
			c := build(t, d.Topped(d.Loose()...))
			a, err := hierarchy.NewAuthority(c, hierarchy.Policy{})
			if err != nil {
				t.Fatalf("%s: %v", in, err)
			}
			for _, g := range a.Unsettled() {
				switch text := g.String(); {
				case len(g.Roles) > 0 && !strings.Contains(text, ": nobody on this chart, usually "+g.Roles[0].String()),
					len(g.Seldom) > 0 && !strings.Contains(text, ": nobody often, at times "+g.Seldom[0].String()),
					len(g.Roles) == 0 && len(g.Seldom) == 0 && !strings.Contains(text, "the sources do not say for "+in.String()),
					g.Elsewhere.Known() && (g.Elsewhere.Setting.Medium != m || g.Elsewhere.Setting.Format == f || !strings.HasSuffix(text, g.Elsewhere.Roles()[len(g.Elsewhere.Roles())-1].String())):
					t.Errorf("%s: %q", in, text)
				}
			}
			for n := range c.All() {
				for o := range c.All() {
					if c.Referee(n, o, nil).String() == "" {
						t.Errorf("%s: no word on a dispute", in)
					}
				}
				for d := range hierarchy.Decisions(m) {
					if e := a.Escalate(d, n, 0); len(e.Path) == 0 || e.String() == "" {
						t.Errorf("%s: %s from %s goes nowhere", in, d, c.Position(n).ID)
					}
				}
			}
			for _, drawing := range [...]string{c.Text(), c.Mermaid(), c.DOT(), c.SVG()} {
				if !strings.Contains(drawing, "news-producer") {
					t.Errorf("%s: drawn without everybody:\n%s", in, drawing)
				}
			}
		}
	}
	if asked < 20 {
		t.Errorf("%d settings asked", asked)
	}
}

func ExampleAuthority_Unsettled() {
	in, _ := role.ParseSetting("music/album")
	chart, err := hierarchy.Start(in,
		hierarchy.Position{ID: "ep", Role: role.ExecutiveProducer, Person: "Ada"},
		hierarchy.Position{ID: "producer", Role: role.MusicProducer, Person: "Ben"},
	).Build()
	if err != nil {
		panic(err)
	}
	authority, err := hierarchy.NewAuthority(chart, hierarchy.Policy{})
	if err != nil {
		panic(err)
	}
	for _, gap := range authority.Unsettled() {
		fmt.Println(gap)
	}
	// Output:
	// the greenlight: the sources do not say for music, album
	// marquee talent: the sources do not say for music, album
	// the engagement of the director: the sources do not say for music, album
	// the preliminary budget: the sources do not say for music, album
	// the budget: nobody on this chart, usually Record Label
	// spending within the contingency: the sources do not say for music, album
	// an overage beyond the contingency: nobody on this chart, usually Record Label
	// the crew: the sources do not say for music, album
	// overtime: the sources do not say for music, album
	// the marketing: the sources do not say for music, album
	// the distribution deal: the sources do not say for music, album
	// the shutdown: the sources do not say for music, album
	// the master: nobody on this chart, usually Recording Artist or Record Label
}
