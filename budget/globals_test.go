package budget_test

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/producedby/budget"
	"example.com/producedby/budget/money"
	"example.com/producedby/phase"
	"example.com/producedby/phase/schedule"
)

// The days of a new schedule make a new version of the budget.
func TestGlobalsFromASchedule(t *testing.T) {
	q := func(text string) budget.Quantity {
		q, err := budget.ParseQuantity(text)
		if err != nil {
			t.Fatal(err)
		}
		return q
	}
	d := budget.Draft{
		Currency: money.GBP,
		Globals: []budget.Global{
			{Name: "SHOOT", Value: q("30"), Days: schedule.ShootingDay, Note: "a guess"},
			{Name: "TRAVEL", Value: q("9"), Days: schedule.TravelDay},
			{Name: "CREW", Value: q("12")},
		},
		Accounts: []budget.Account{{Code: "2000", Title: "Staff", Lines: []budget.Line{
			{Description: "Crew", Amount: q("SHOOT + TRAVEL"), Multiplier: q("CREW"), Unit: budget.Day, Rate: budget.Count(100)},
		}}},
	}
	guessed := mustNew(t, d)
	if got := guessed.Gross(); got != gbp("46800") {
		t.Errorf("39 days of 12 come to %v", got)
	}
	var days []schedule.Day
	for i, kind := range []schedule.DayKind{schedule.TravelDay, schedule.ShootingDay, schedule.ShootingDay, schedule.HiatusDay} {
		days = append(days, schedule.Day{Date: phase.MustDate("2026-03-02").AddDays(i), Kind: kind})
	}
	calendar, err := schedule.FiveDays()
	if err != nil {
		t.Fatal(err)
	}
	s, err := schedule.New(schedule.Script{}, calendar, days...)
	if err != nil {
		t.Fatal(err)
	}
	fed, counted, err := d.WithSchedule(s)
	if err != nil {
		t.Fatal(err)
	}
	want := []budget.Fed{
		{Global: "SHOOT", Days: schedule.ShootingDay, Count: 2, Before: q("30"), Note: "a guess"},
		{Global: "TRAVEL", Days: schedule.TravelDay, Count: 1, Before: q("9")},
	}
	if diff := cmp.Diff(want, counted); diff != "" {
		t.Errorf("fed (-want +got):\n%s", diff)
	}
	planned := mustNew(t, fed)
	if got := planned.Gross(); got != gbp("3600") {
		t.Errorf("3 days of 12 come to %v", got)
	}
	if d.Globals[0].Value.String() != "30" || fed.Globals[2].Value.String() != "12" || fed.Globals[0].Note != "" || d.Globals[0].Note != "a guess" {
		t.Errorf("%v became %v", d.Globals, fed.Globals)
	}
	if planned.Hash() == guessed.Hash() {
		t.Error("another number of days is the same version")
	}
	text, err := planned.MarshalJSON()
	if err != nil {
		t.Fatal(err)
	}
	if back, err := budget.Decode(text); err != nil || !back.Equal(planned) || back.Draft().Globals[0].Days != schedule.ShootingDay {
		t.Errorf("%s came back with %v", text, err)
	}
	if empty, err := schedule.New(schedule.Script{}, calendar); err != nil {
		t.Error(err)
	} else if _, counted, err := d.WithSchedule(empty); !errors.Is(err, budget.ErrMissing) || counted != nil {
		t.Errorf("a schedule without days fed %v, %v", counted, err)
	}
	d.Globals[0].Days = schedule.HolidayDay
	if fed, counted, err := d.WithSchedule(s); err != nil || counted[0].Count != 0 || fed.Globals[0].Value.String() != "0" {
		t.Errorf("a kind without days: %v, %v", counted, err)
	}
	d.Globals[0].Days = 99
	if _, err := budget.New(d); !errors.Is(err, budget.ErrUnknown) {
		t.Errorf("a kind of day that is none: %v", err)
	}
}

// A total of something that could not be reckoned would be too low.
func TestTotalOfAnIncompleteBudget(t *testing.T) {
	zero, err := budget.ParseQuantity("1 / NONE")
	if err != nil {
		t.Fatal(err)
	}
	b := mustNew(t, budget.Draft{
		Currency: money.GBP,
		Globals:  []budget.Global{{Name: "NONE", Value: budget.Count(0)}},
		Accounts: []budget.Account{{Code: "2000", Title: "Staff", Lines: []budget.Line{
			{Description: "A", Amount: zero, Rate: budget.Count(100), Person: "ann"},
			{Description: "B", Rate: budget.Count(100), Person: "ann"},
		}}},
	})
	var incomplete *budget.IncompleteError
	if m, err := b.Total(budget.Base{}); !errors.As(err, &incomplete) || len(incomplete.Problems) != 1 || m != (money.Money{}) {
		t.Errorf("total %v, %v", m, err)
	}
	if pay, err := b.PayByPerson(budget.Base{}); !errors.As(err, &incomplete) || pay != nil {
		t.Errorf("pay %v, %v", pay, err)
	}
}
