package schedule_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"example.com/producedby/phase"
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
		rule  schedule.DropRule
		calls []schedule.Call
		want  string
	}{
		{schedule.DropRule{}, nil, `cast   02-27 02-28 02-29 03-01 03-02 03-03 03-05 03-06 03-07 03-08 03-09 03-10 work hold
day      Mon   Tue   Wed   Thu   Fri   Sat   Mon   Tue   Wed   Thu   Fri   Sat
shoot      1     2     .     .     3     .     .     .     .     .     .     4
Harry     SW     H    HO    HO     W     H     H     H     H     H     H    WF    3    7
Rob        .    SW    HO    HO    WF     .     .     .     .     .     .     .    2    0
Sophie   SWF     .     .     .     .     .     .     .     .     .     .     .    1    0
`},
		{schedule.DropRule{After: 8, Times: 1}, []schedule.Call{{"Sophie", day("2012-03-04"), schedule.Travel}, {"Harry", day("2012-03-06"), schedule.Holiday}}, `cast   02-27 02-28 02-29 03-01 03-02 03-03 03-04 03-05 03-06 03-07 03-08 03-09 03-10 work hold
day      Mon   Tue   Wed   Thu   Fri   Sat   Sun   Mon   Tue   Wed   Thu   Fri   Sat
shoot      1     2     .     .     3     .     .     .     .     .     .     .     4
Harry     SW     H    HO    HO     W     H     .     H    HO     H     H     H    WF    3    6
Rob        .    SW    HO    HO    WF     .     .     .     .     .     .     .     .    2    0
Sophie   SWF     .     .     .     .     .     T     .     .     .     .     .     .    1    0
`},
		{schedule.DropRule{After: 7}, nil, `cast   02-27 02-28 02-29 03-01 03-02 03-03 03-05 03-06 03-07 03-08 03-09 03-10 work hold
day      Mon   Tue   Wed   Thu   Fri   Sat   Mon   Tue   Wed   Thu   Fri   Sat
shoot      1     2     .     .     3     .     .     .     .     .     .     4
Harry     SW     H    HO    HO    WD     .     .     .     .     .     .   PWF    3    1
Rob        .    SW    HO    HO    WF     .     .     .     .     .     .     .    2    0
Sophie   SWF     .     .     .     .     .     .     .     .     .     .     .    1    0
`},
		{schedule.DropRule{After: 2}, []schedule.Call{{"Rob", day("2012-02-24"), schedule.Fitting}, {"Harry", day("2012-02-28"), schedule.Rehearsal}}, `cast   02-24 02-27 02-28 02-29 03-01 03-02 03-03 03-05 03-06 03-07 03-08 03-09 03-10 work hold
day      Fri   Mon   Tue   Wed   Thu   Fri   Sat   Mon   Tue   Wed   Thu   Fri   Sat
shoot      .     1     2     .     .     3     .     .     .     .     .     .     4
Harry      .   SWD     R     .     .   PWD     .     .     .     .     .     .   PWF    3    0
Rob       FT     .   SWD     .     .   PWF     .     .     .     .     .     .     .    2    0
Sophie     .   SWF     .     .     .     .     .     .     .     .     .     .     .    1    0
`},
		{schedule.DropRule{After: 2, Times: 1}, []schedule.Call{{"Harry", day("2012-02-28"), schedule.Rehearsal}}, `cast   02-27 02-28 02-29 03-01 03-02 03-03 03-05 03-06 03-07 03-08 03-09 03-10 work hold
day      Mon   Tue   Wed   Thu   Fri   Sat   Mon   Tue   Wed   Thu   Fri   Sat
shoot      1     2     .     .     3     .     .     .     .     .     .     4
Harry    SWD     R     .     .    PW     H     H     H     H     H     H    WF    3    6
Rob        .   SWD     .     .   PWF     .     .     .     .     .     .     .    2    0
Sophie   SWF     .     .     .     .     .     .     .     .     .     .     .    1    0
`},
	} {
		table, err := s.DayOutOfDays(c.rule, c.calls...)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(c.want, table.String()); diff != "" {
			t.Errorf("%+v: %s", c.rule, diff)
		}
	}
	table, err := s.DayOutOfDays(schedule.DropRule{})
	if err != nil {
		t.Fatal(err)
	}
	if table.Code("Harry", day("2012-02-28")) != schedule.Hold || table.Code("Harry", day("2013-01-01")) != 0 || table.Code("Nobody", day("2012-02-28")) != 0 {
		t.Errorf("codes of\n%v", table)
	}
	_, err = s.DayOutOfDays(schedule.DropRule{}, schedule.Call{"Rob", day("2012-02-28"), schedule.Fitting}, schedule.Call{"Nobody", day("2012-02-28"), schedule.Fitting},
		schedule.Call{"Rob", day("2012-02-27"), schedule.Work}, schedule.Call{Person: "Rob", Code: schedule.Travel},
		schedule.Call{"Rob", day("2012-02-27"), schedule.Holiday}, schedule.Call{"Rob", day("2012-02-28"), schedule.Holiday}, schedule.Call{"Sophie", day("2012-03-03"), schedule.Holiday})
	if problems(err) != 7 {
		t.Errorf("%d problems, want 7: %v", problems(err), err)
	}
	// Nobody is held between a journey and their first day unless they are called for it, and who is shot is not held.
	for _, held := range []bool{false, true} {
		calls := []schedule.Call{{"Rob", day("2012-02-25"), schedule.Travel}}
		want := schedule.Code(0)
		if held {
			calls, want = append(calls, schedule.Call{"Rob", day("2012-02-27"), schedule.Hold}), schedule.Hold
		}
		table, err := s.DayOutOfDays(schedule.DropRule{}, calls...)
		if got := table.Code("Rob", day("2012-02-27")); err != nil || got != want || table.Code("Rob", day("2012-02-25")) != schedule.Travel {
			t.Errorf("between a journey and the first day they have %v, %v, want %v\n%v", got, err, want, table)
		}
	}
	if _, err := s.DayOutOfDays(schedule.DropRule{}, schedule.Call{"Rob", day("2012-02-28"), schedule.Hold}); problems(err) != 1 {
		t.Errorf("who is shot is held: %v", err)
	}
	for _, rule := range []schedule.DropRule{{After: -1}, {Times: -1}} {
		if _, err := s.DayOutOfDays(rule); err == nil {
			t.Errorf("people are let go by %+v", rule)
		}
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
		s = spread(t, s)
		rule := schedule.DropRule{After: rapid.IntRange(0, 12).Draw(t, "after"), Times: rapid.IntRange(0, 3).Draw(t, "times")}
		table, err := s.DayOutOfDays(rule)
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
			if starts != 1 || ends != 1 || gone != back || rule.After == 0 && gone > 0 || rule.Times > 0 && gone > rule.Times || r.Worked() != worked[r.Person] || len(r.Codes) != len(table.Dates) {
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

// spread draws a schedule with the same days further apart.
func spread(t *rapid.T, s schedule.Schedule) schedule.Schedule {
	days := s.Days()
	for i := range days[1:] {
		days[i+1].Date = week(t).Add(days[i].Date, 1+max(0, rapid.IntRange(-3, 4).Draw(t, "days off")))
	}
	spread, err := schedule.New(s.Script(), week(t), days...)
	if err != nil {
		t.Fatal(err)
	}
	return spread
}

// TestNobodyIsHeldAfterTheDrop: who is let go is held on no day until they are
// taken on again, whatever they are called for in between.
func TestNobodyIsHeldAfterTheDrop(t *testing.T) {
	script, err := schedule.NewScript(schedule.Scene{Number: "1", Length: 8, Cast: []role.Person{"A"}}, schedule.Scene{Number: "2", Length: 8, Cast: []role.Person{"B"}},
		schedule.Scene{Number: "3", Length: 8, Cast: []role.Person{"B"}}, schedule.Scene{Number: "4", Length: 8, Cast: []role.Person{"A"}})
	if err != nil {
		t.Fatal(err)
	}
	calendar, err := schedule.FiveDays()
	if err != nil {
		t.Fatal(err)
	}
	var days []schedule.Day
	for i, on := range []string{"2024-01-01", "2024-01-02", "2024-01-03", "2024-01-22"} {
		days = append(days, schedule.Day{Date: day(on), Kind: schedule.ShootingDay, Scenes: []schedule.SceneNumber{schedule.SceneNumber(fmt.Sprint(i + 1))}})
	}
	s, err := schedule.New(script, calendar, days...)
	if err != nil {
		t.Fatal(err)
	}
	table, err := s.DayOutOfDays(schedule.DropRule{After: 7}, schedule.Call{Person: "A", Date: day("2024-01-04"), Code: schedule.Fitting})
	if err != nil {
		t.Fatal(err)
	}
	var codes []string
	for _, c := range table.Rows[0].Codes {
		codes = append(codes, c.String())
	}
	if got := strings.Join(codes, " "); strings.ReplaceAll(got, " unspecified", "") != "SWD FT PWF" {
		t.Errorf("A has %s", got)
	}
}

// TestCalledIsNotIdle: a rehearsal in the middle of a gap keeps somebody who would
// be let go; a journey home and back does not, and its days are theirs.
func TestCalledIsNotIdle(t *testing.T) {
	script, err := schedule.NewScript(schedule.Scene{Number: "1", Length: 8, Cast: []role.Person{"Ann"}}, schedule.Scene{Number: "2", Length: 8, Cast: []role.Person{"Bob"}}, schedule.Scene{Number: "3", Length: 8, Cast: []role.Person{"Ann"}})
	if err != nil {
		t.Fatal(err)
	}
	calendar, err := schedule.SixDays(day("2012-02-22"), day("2012-03-05"), day("2012-03-11"), day("2012-03-20")) // one before the shoot, a Monday, a Sunday, one after it
	if err != nil {
		t.Fatal(err)
	}
	s, err := schedule.New(script, calendar,
		schedule.Day{Date: day("2012-03-01"), Kind: schedule.ShootingDay, Scenes: []schedule.SceneNumber{"1"}},
		schedule.Day{Date: day("2012-03-02"), Kind: schedule.TravelDay},
		schedule.Day{Date: day("2012-03-03"), Kind: schedule.ShootingDay, Scenes: []schedule.SceneNumber{"2"}},
		schedule.Day{Date: day("2012-03-04"), Kind: schedule.WeekendDay},
		schedule.Day{Date: day("2012-03-08"), Kind: schedule.WeatherDay},
		schedule.Day{Date: day("2012-03-09"), Kind: schedule.HolidayDay},
		schedule.Day{Date: day("2012-03-10"), Kind: schedule.ShootingDay, Scenes: []schedule.SceneNumber{"3"}},
		schedule.Day{Date: day("2012-03-12"), Kind: schedule.WrapDay},
	)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		what  string
		drop  int
		calls []schedule.Call
		want  string
	}{
		{"eight days idle, let go after eight", 8, nil, "SWD . . . . . . . . PWF ."},
		{"eight days idle, let go after nine", 9, nil, "SW H H . HO H H H HO WF ."},
		{"a rehearsal between", 6, []schedule.Call{{"Ann", day("2012-03-06"), schedule.Rehearsal}}, "SW H H . HO R H H HO WF ."},
		{"a holiday of one's own", 9, []schedule.Call{{"Ann", day("2012-03-06"), schedule.Holiday}}, "SW H H . HO HO H H HO WF ."},
		{"two calls, told in no order", 6, []schedule.Call{{"Ann", day("2012-03-08"), schedule.Rehearsal}, {"Ann", day("2012-03-06"), schedule.Rehearsal}}, "SW H H . HO R H R HO WF ."},
		{"home and back", 6, []schedule.Call{{"Ann", day("2012-03-09"), schedule.Travel}, {"Ann", day("2012-03-02"), schedule.Travel}}, "SWD T . . . . . . T PWF ."},
		{"a fitting late in the gap", 6, []schedule.Call{{"Ann", day("2012-03-08"), schedule.Fitting}}, "SWD . . . . . . FT . PWF ."},
		{"fittings before and after", 9, []schedule.Call{{"Ann", day("2012-02-20"), schedule.Fitting}, {"Ann", day("2012-03-21"), schedule.Travel}}, "FT SW H H . HO H H H HO WF . T"},
		{"somebody else's call", 9, []schedule.Call{{"Bob", day("2012-03-07"), schedule.Fitting}}, "SW H H . HO H H H HO WF ."},
	} {
		table, err := s.DayOutOfDays(schedule.DropRule{After: c.drop}, c.calls...)
		if err != nil {
			t.Fatal(err)
		}
		var codes []string
		for _, code := range table.Rows[0].Codes {
			if code == 0 {
				codes = append(codes, ".")
			} else {
				codes = append(codes, code.String())
			}
		}
		if got := strings.Join(codes, " "); got != c.want {
			t.Errorf("%s: %s, want %s", c.what, got, c.want)
		}
	}
}

// TestDayOutOfDaysModel compares the table with a model that asks of each person
// and day alone.
func TestDayOutOfDaysModel(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		script := anyScript().Draw(t, "script")
		s, err := schedule.Shoot(script, week(t), day("2012-02-26"), schedule.Eighths(rapid.Int32Range(8, 40).Draw(t, "per day")))
		if err != nil {
			t.Fatal(err)
		}
		s = spread(t, s)
		rule := schedule.DropRule{After: rapid.IntRange(0, 9).Draw(t, "after"), Times: rapid.IntRange(0, 2).Draw(t, "times")}
		there := map[role.Person]map[phase.Date]schedule.Code{} // Work, or what they are called for
		for _, p := range script.Cast() {
			there[p] = map[phase.Date]schedule.Code{}
		}
		for _, d := range s.Days() {
			for _, n := range d.Scenes {
				scene, _ := script.Scene(n)
				for _, p := range scene.Cast {
					there[p][d.Date] = schedule.Work
				}
			}
		}
		var calls []schedule.Call
		for range rapid.IntRange(0, 6).Draw(t, "calls") {
			if len(there) == 0 {
				break
			}
			c := schedule.Call{Person: rapid.SampledFrom(script.Cast()).Draw(t, "who"), Date: day("2012-02-20").AddDays(rapid.IntRange(0, 60).Draw(t, "when")), Code: rapid.SampledFrom([]schedule.Code{schedule.Travel, schedule.Rehearsal, schedule.Fitting}).Draw(t, "what")}
			if there[c.Person][c.Date] == 0 {
				there[c.Person][c.Date] = c.Code
				calls = append(calls, c)
			}
		}
		table, err := s.DayOutOfDays(rule, calls...)
		if err != nil {
			t.Fatal(err)
		}
		for p, days := range there {
			for _, on := range table.Dates {
				if got, want := table.Code(p, on), modelCode(days, on, rule); got != want {
					t.Fatalf("%s has %v on %v, want %v\n%v", p, got, on, want, table)
				}
			}
		}
	})
}

// modelCode is what somebody does on a day, by the days on which they are there.
func modelCode(days map[phase.Date]schedule.Code, on phase.Date, rule schedule.DropRule) schedule.Code {
	var worked []phase.Date
	for d, c := range days {
		if c == schedule.Work {
			worked = append(worked, d)
		}
	}
	slices.SortFunc(worked, phase.Date.Compare)
	gone := make([]bool, len(worked)+1) // whether they are let go before each working day
	times := 0
	for i := 1; i < len(worked); i++ {
		idle, longest := 0, 0
		for d := worked[i-1].AddDays(1); d != worked[i]; d = d.AddDays(1) {
			if idle++; days[d] != 0 {
				idle = 0
			}
			longest = max(longest, idle)
		}
		if gone[i] = rule.After > 0 && longest >= rule.After && (rule.Times == 0 || times < rule.Times); gone[i] {
			times++
		}
	}
	after := 0 // the first of the working days that is not before the day
	for after < len(worked) && worked[after].Before(on) {
		after++
	}
	switch code := days[on]; {
	case code == schedule.Work:
		return workModel(after == 0, after == len(worked)-1, gone[after], gone[after+1])
	case code != 0:
		return code
	case after == 0 || after == len(worked) || gone[after]:
		return 0
	case on == day("2012-03-01"):
		return schedule.Holiday
	case on.Weekday() != time.Sunday:
		return schedule.Hold
	default:
		return 0
	}
}

func workModel(first, last, back, away bool) schedule.Code {
	text := "W"
	switch {
	case first:
		text = "SW"
	case back:
		text = "PW"
	}
	switch {
	case last:
		text += "F"
	case away:
		text += "D"
	}
	for c := range schedule.Codes() {
		if c.String() == text {
			return c
		}
	}
	return 0
}
