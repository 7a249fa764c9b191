package role_test

import (
	"testing"

	"example.com/producedby/role"
)

// reading makes one of a number of duties held at each end of a dimension.
func reading(nearUsual, nearAtTimes, farUsual, farAtTimes int) role.Reading {
	duties := []role.Duty{role.Financing, role.Budget, role.Marketing, role.CallSheet}
	tally := func(usual, atTimes int) role.Tally {
		return role.Tally{
			Of:      role.DutySetOf(duties...),
			Usual:   role.DutySetOf(duties[:usual]...),
			AtTimes: role.DutySetOf(duties[usual : usual+atTimes]...),
		}
	}
	return role.Reading{Dimension: role.HandsOn, Near: tally(nearUsual, nearAtTimes), Far: tally(farUsual, farAtTimes)}
}

// A duty held at times counts half; what is not held does not count.
func TestLean(t *testing.T) {
	for _, test := range []struct {
		name    string
		reading role.Reading
		want    role.Lean
	}{
		{"nothing", reading(0, 0, 0, 0), 0},
		{"near alone", reading(1, 0, 0, 0), role.LeansNear},
		{"far at times", reading(0, 0, 0, 1), role.LeansFar},
		{"usual over at times", reading(1, 0, 0, 1), role.LeansNear},
		{"two at times are one usual", reading(1, 0, 0, 2), role.LeansBoth},
		{"three at times over one usual", reading(1, 0, 0, 3), role.LeansFar},
		{"at times tips it", reading(2, 1, 2, 0), role.LeansNear},
	} {
		if got := test.reading.Lean(); got != test.want {
			t.Errorf("%s: %v, want %v", test.name, got, test.want)
		}
	}
}

// The published comparison of producer and executive producer (seed-002
// S150-S154) follows from the claims: in film the executive producer leans to
// the far end of every dimension, the producer to the near end or to both.
func TestPublishedComparison(t *testing.T) {
	c := role.Compare(role.Producer, role.ExecutiveProducer, role.Setting{Medium: role.Film})
	for d := range role.Dimensions() {
		if got := c.B.On(d).Lean(); got != role.LeansFar {
			t.Errorf("executive producer, %v: %v, want far", d, got)
		}
		if got := c.A.On(d).Lean(); got == role.LeansFar || got == 0 {
			t.Errorf("producer, %v: %v, want near or both", d, got)
		}
	}
}

// Every dimension has two ends of different duties, and readings keep to them.
func TestDimensions(t *testing.T) {
	p := role.ProfileOf(role.Producer, role.Setting{Medium: role.Film})
	n := 0
	for d := range role.Dimensions() {
		n++
		near, far := d.Ends()
		r := p.On(d)
		if near == "" || far == "" || near == far || r.Dimension != d || r.Near.Of.Intersects(r.Far.Of) {
			t.Errorf("%v: %q, %q, %v and %v", d, near, far, r.Near.Of, r.Far.Of)
		}
		for _, tally := range []role.Tally{r.Near, r.Far} {
			if !tally.Of.Contains(tally.Usual.Union(tally.AtTimes)) || tally.Usual.Intersects(tally.AtTimes) {
				t.Errorf("%v: %v", d, tally)
			}
		}
	}
	if n != len(p.Readings) {
		t.Errorf("%d readings of %d dimensions", len(p.Readings), n)
	}
}
