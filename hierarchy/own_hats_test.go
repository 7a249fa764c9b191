package hierarchy_test

import (
	"errors"
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
	for _, cast := range casts {
		d := hierarchy.Start(setting(t, cast.in), held(cast.roles...)...)
		a, err := hierarchy.NewAuthority(build(t, d.Topped(d.Loose()...)), hierarchy.Policy{})
		if err != nil {
			t.Fatal(err)
		}
		all[cast.in] = a
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
	if who := album.Who(role.AlbumRelease); len(who.Decides) != 1 || who.Decides[0].Frequency != role.Usually || who.Decides[0].Claim.Capacity != role.Decides {
		t.Errorf("%v", who)
	}
	series := all["television/scripted-series"]
	e = series.Escalate(role.EpisodeDirectors, series.Chart().Node("director"), 0)
	if who := series.Who(role.EpisodeDirectors); len(who.Decides) == 0 || e.Capacity == role.Approves && !strings.HasPrefix(e.Reason(), "nobody on the chart often decides it, ") {
		t.Errorf("%v: %s; %v", e, e.Reason(), who)
	}
}

// TestNobodySettlesWhatHeRaised: the director's cut of somebody who raised it as
// line producer is not his to settle, and is not said to be elsewhere.
func TestNobodySettlesWhatHeRaised(t *testing.T) {
	crew := held(studioCrew...)
	for i, p := range crew {
		if p.ID == "director" || p.ID == "line-producer" {
			crew[i].Person = "Jo"
		}
	}
	a := authority(t, "film/feature/studio", nil, crew...)
	c := a.Chart()
	e := a.Escalate(role.DirectorsCut, c.Node("line-producer"), 0)
	if e.Decider != 0 || len(e.Elsewhere) != 0 || !slices.Equal(ids(c, e.Conflict...), []hierarchy.ID{"director"}) {
		t.Errorf("%v", e)
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
	return p.Granted && !at.Vacant() && (n == from || at.Person != c.Position(from).Person)
}

// TestSpendingLandsWhereItMay asks on every default chart, with vacancies and
// people of several hats, from every position and for amounts within the
// contingency and beyond it: spending lands whenever somebody above may spend it,
// never above the first who may, and a smaller amount never higher than a greater.
func TestSpendingLandsWhereItMay(t *testing.T) {
	decided := 0
	rapid.Check(t, func(t *rapid.T) {
		cast := rapid.SampledFrom(casts).Draw(t, "cast")
		in, err := role.ParseSetting(cast.in)
		if err != nil {
			t.Fatal(err)
		}
		crew := held(cast.roles...)
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
				at := slices.Index(way, e.Decider)
				if e.Decider == 0 || at < 0 {
					at = len(way)
				}
				first := slices.IndexFunc(way, func(n hierarchy.Node) bool { return spends(t, a, n, from, amount, left) })
				switch {
				case first >= 0 && at > first:
					t.Fatalf("%s: %d of %d: %v, want %s", cast.in, amount, left, e, c.Position(way[first]).Label())
				case first >= 0 && e.Capacity == role.Decides && at != first, first < 0 && e.Capacity == role.Decides && e.Aside.ID == 0:
					t.Fatalf("%s: %d of %d: %v, who may not spend it", cast.in, amount, left, e)
				case at > high:
					t.Fatalf("%s: %d of %d: %v, higher than a greater amount", cast.in, amount, left, e)
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
