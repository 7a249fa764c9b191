package schedule_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"example.com/producedby/phase/schedule"
	"example.com/producedby/role"
)

func TestDayOutOfDays(t *testing.T) {
	days := func(texts ...string) []schedule.Day {
		var list []schedule.Day
		for _, text := range texts {
			date, scenes, _ := strings.Cut(text, " ")
			d := schedule.Day{Date: day("2012-" + date), Kind: schedule.ShootingDay}
			for n := range strings.FieldsSeq(scenes) {
				switch n {
				case "hiatus":
					d.Kind = schedule.HiatusDay
				case "weather":
					d.Kind = schedule.WeatherDay
				default:
					d.Scenes = append(d.Scenes, schedule.SceneNumber(n))
				}
			}
			list = append(list, d)
		}
		return list
	}
	// Harry is in 1, 2 and 3, Rob in 1 and 4, Sophie in 3. The first of March is a
	// holiday, and the fourth a Sunday.
	s, err := schedule.New(breakdown(t), week(t), days("02-27 3", "02-28 4", "02-29 hiatus", "03-02 1", "03-10 2")...)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		drop  int
		calls []schedule.Call
		want  string
	}{
		{0, nil, `cast   02-27 02-28 02-29 03-01 03-02 03-10 work
Harry     SW     H    HO    HO     W    WF    3
Rob        .    SW    HO    HO    WF     .    2
Sophie   SWF     .     .     .     .     .    1
`},
		{8, nil, `cast   02-27 02-28 02-29 03-01 03-02 03-10 work
Harry     SW     H    HO    HO     W    WF    3
Rob        .    SW    HO    HO    WF     .    2
Sophie   SWF     .     .     .     .     .    1
`},
		{0, []schedule.Call{{"Sophie", day("2012-03-04"), schedule.Travel}}, `cast   02-27 02-28 02-29 03-01 03-02 03-04 03-10 work
Harry     SW     H    HO    HO     W     .    WF    3
Rob        .    SW    HO    HO    WF     .     .    2
Sophie   SWF     .     .     .     .     T     .    1
`},
		{7, nil, `cast   02-27 02-28 02-29 03-01 03-02 03-10 work
Harry     SW     H    HO    HO    WD   PWF    3
Rob        .    SW    HO    HO    WF     .    2
Sophie   SWF     .     .     .     .     .    1
`},
		{2, []schedule.Call{{"Rob", day("2012-02-24"), schedule.Fitting}, {"Harry", day("2012-02-28"), schedule.Rehearsal}}, `cast   02-24 02-27 02-28 02-29 03-01 03-02 03-10 work
Harry      .   SWD     R     .     .   PWD   PWF    3
Rob       FT     .   SWD     .     .   PWF     .    2
Sophie     .   SWF     .     .     .     .     .    1
`},
	} {
		table, err := s.DayOutOfDays(c.drop, c.calls...)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(c.want, table.String()); diff != "" {
			t.Errorf("let go after %d days: %s", c.drop, diff)
		}
	}
	table, err := s.DayOutOfDays(0)
	if err != nil {
		t.Fatal(err)
	}
	if table.Code("Harry", day("2012-02-28")) != schedule.Hold || table.Code("Harry", day("2013-01-01")) != 0 || table.Code("Nobody", day("2012-02-28")) != 0 {
		t.Errorf("codes of\n%v", table)
	}
	_, err = s.DayOutOfDays(0, schedule.Call{"Rob", day("2012-02-28"), schedule.Fitting}, schedule.Call{"Nobody", day("2012-02-28"), schedule.Fitting},
		schedule.Call{"Rob", day("2012-02-27"), schedule.Work}, schedule.Call{Person: "Rob", Code: schedule.Travel})
	if problems(err) != 4 {
		t.Errorf("%d problems, want 4: %v", problems(err), err)
	}
	if _, err := s.DayOutOfDays(-1); err == nil {
		t.Error("people are let go before they are idle")
	}
}

// TestDayOutOfDaysLaws: one start and one finish for everybody who works, every
// scene's cast works on its day, each who is let go is taken on again, and nobody
// who is not let go has a gap.
func TestDayOutOfDaysLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		script := anyScript().Draw(t, "script")
		s, err := schedule.Shoot(script, week(t), day("2012-02-26"), schedule.Eighths(rapid.Int32Range(1, 40).Draw(t, "per day")), rapid.Permutation(numbersOf(script)).Draw(t, "order")...)
		if err != nil {
			t.Fatal(err)
		}
		drop := rapid.IntRange(0, 12).Draw(t, "drop")
		table, err := s.DayOutOfDays(drop)
		if err != nil {
			t.Fatal(err)
		}
		worked := map[role.Person]int{}
		for _, d := range s.Days() {
			called := map[role.Person]bool{}
			for _, n := range d.Scenes {
				scene, _ := script.Scene(n)
				for _, p := range scene.Cast {
					called[p] = true
				}
			}
			for p := range called {
				worked[p]++
				if c := table.Code(p, d.Date); c == 0 || c == schedule.Hold {
					t.Fatalf("%s is shot on %v and has %v", p, d.Date, c)
				}
			}
		}
		for _, r := range table.Rows {
			starts := r.Count(schedule.Start, schedule.StartDrop, schedule.StartFinish)
			ends := r.Count(schedule.Finish, schedule.PickupFinish, schedule.StartFinish)
			gone := r.Count(schedule.Drop, schedule.StartDrop, schedule.PickupDrop)
			back := r.Count(schedule.Pickup, schedule.PickupDrop, schedule.PickupFinish)
			if starts != 1 || ends != 1 || gone != back || drop == 0 && gone > 0 || r.Worked() != worked[r.Person] || len(r.Codes) != len(table.Dates) {
				t.Fatalf("%s: %d starts, %d ends, %d gone, %d back, %d worked of %d\n%v", r.Person, starts, ends, gone, back, r.Worked(), worked[r.Person], table)
			}
			on := false
			for i, c := range r.Codes {
				switch c {
				case schedule.Start, schedule.Pickup:
					on = true
				case schedule.Finish, schedule.Drop:
					on = false
				case 0:
					if on {
						t.Fatalf("%s has nothing on %v of an engagement\n%v", r.Person, table.Dates[i], table)
					}
				case schedule.Hold, schedule.Work:
					if !on {
						t.Fatalf("%s has %v on %v outside an engagement\n%v", r.Person, c, table.Dates[i], table)
					}
				}
			}
		}
	})
}
