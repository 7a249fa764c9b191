package schedule_test

import (
	"encoding/json"
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"example.com/producedby/budget/money"
	"example.com/producedby/phase"
	"example.com/producedby/phase/schedule"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// undertaking is what a small film undertook: 24 days with two of cover, a
// delivery in June, 800,000 pounds and a tenth of that in reserve.
func undertaking() schedule.Undertaking {
	return schedule.Undertaking{
		ShootingDays: 24, CoverDays: 2, Lock: day("2012-05-18"), Delivery: day("2012-06-15"),
		Budget: money.MustParse("800000.00 GBP"), Contingency: money.MustParse("80000.00 GBP"),
	}
}

// delivered is a film that kept everything to the day and the penny.
func delivered() schedule.Outcome {
	return schedule.Outcome{
		On: day("2012-07-01"), Days: 24, Wrapped: true, Locked: day("2012-05-18"), Delivered: day("2012-06-15"),
		Cost: money.MustParse("880000.00 GBP"), Settled: true, Standards: cite.True, Default: cite.False,
	}
}

func judge(t rapid.TB, u schedule.Undertaking, o schedule.Outcome) schedule.Verdict {
	t.Helper()
	v, err := u.Judge(o)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// letters are the legs of a verdict and what they come to, a letter each: yes, no
// or unknown.
func letters(v schedule.Verdict) string {
	text := ""
	for _, leg := range []cite.Truth{v.Shoot, v.Post, v.Delivery, v.Budget, v.Standards, v.Default, v.Goal(), v.Overrun()} {
		text += map[cite.Truth]string{cite.True: "y", cite.False: "n", cite.Unknown: "?"}[leg]
	}
	return text
}

func TestJudge(t *testing.T) {
	for _, c := range []struct {
		what   string
		change func(*schedule.Undertaking, *schedule.Outcome)
		want   string // shoot, post, delivery, budget, standards, default, goal, overrun
	}{
		{"kept to the day and the penny", func(*schedule.Undertaking, *schedule.Outcome) {}, "yyyyynyn"},
		{"a day over", func(_ *schedule.Undertaking, o *schedule.Outcome) { o.Days = 25 }, "nyyyynyn"},
		{"two days lost to the weather, both covered", func(_ *schedule.Undertaking, o *schedule.Outcome) { o.Days, o.Weather = 26, 2 }, "yyyyynyn"},
		{"three days lost, two covered", func(_ *schedule.Undertaking, o *schedule.Outcome) { o.Days, o.Weather = 27, 3 }, "nyyyynyn"},
		{"three days lost, two covered, one made up", func(_ *schedule.Undertaking, o *schedule.Outcome) { o.Days, o.Weather = 26, 3 }, "yyyyynyn"},
		{"a day over in fine weather", func(_ *schedule.Undertaking, o *schedule.Outcome) { o.Days, o.Weather = 26, 1 }, "nyyyynyn"},
		{"a day over that nobody minds", func(u *schedule.Undertaking, o *schedule.Outcome) { o.Days, u.Tolerance = 25, 1 }, "yyyyynyn"},
		{"locked late, delivered in time", func(_ *schedule.Undertaking, o *schedule.Outcome) { o.Locked = day("2012-05-20") }, "ynyyynyn"},
		{"delivered late, as cheap as agreed", func(_ *schedule.Undertaking, o *schedule.Outcome) { o.Delivered = day("2012-06-16") }, "yynyynny"},
		{"delivered late, within the extension", func(u *schedule.Undertaking, o *schedule.Outcome) { o.Delivered, u.Extension = day("2012-06-16"), 1 }, "yyyyynyn"},
		{"the extension is none for the lock", func(u *schedule.Undertaking, o *schedule.Outcome) { o.Locked, u.Extension = day("2012-05-19"), 9 }, "ynyyynyn"},
		{"in time, a penny over", func(_ *schedule.Undertaking, o *schedule.Outcome) { o.Cost = money.MustParse("880000.01 GBP") }, "yyynynny"},
		{"late and over", func(_ *schedule.Undertaking, o *schedule.Outcome) {
			o.Delivered, o.Cost = day("2012-06-16"), money.MustParse("880000.01 GBP")
		}, "yynnynny"},
		{"contingency unused", func(_ *schedule.Undertaking, o *schedule.Outcome) { o.Cost = money.MustParse("800000.00 GBP") }, "yyyyynyn"},
		{"budget unused", func(_ *schedule.Undertaking, o *schedule.Outcome) { o.Cost = money.MustParse("1.00 GBP") }, "yyyyynyn"},
		{"below the standards", func(_ *schedule.Undertaking, o *schedule.Outcome) { o.Standards = cite.False }, "yyyynnnn"},
		{"in default otherwise", func(_ *schedule.Undertaking, o *schedule.Outcome) { o.Default = cite.True }, "yyyyyyyy"},
		{"of whose default nobody spoke", func(_ *schedule.Undertaking, o *schedule.Outcome) { o.Default = cite.Unknown }, "yyyyy?y?"},
		{"on the way", func(_ *schedule.Undertaking, o *schedule.Outcome) {
			*o = schedule.Outcome{On: day("2012-05-18"), Days: 24, Cost: money.MustParse("400000.00 GBP")}
		}, "????????"},
		{"on the way, and late with everything", func(_ *schedule.Undertaking, o *schedule.Outcome) {
			*o = schedule.Outcome{On: day("2012-06-16"), Days: 25, Cost: money.MustParse("880000.01 GBP")}
		}, "nnnn??ny"},
		{"seen on no day", func(_ *schedule.Undertaking, o *schedule.Outcome) { *o = schedule.Outcome{Days: 3} }, "????????"},
		{"nothing undertaken", func(u *schedule.Undertaking, _ *schedule.Outcome) { *u = schedule.Undertaking{} }, "????yn??"},
		{"nobody knows the cost", func(_ *schedule.Undertaking, o *schedule.Outcome) { o.Cost = money.Money{} }, "yyy?yn??"},
		{"no contingency", func(u *schedule.Undertaking, _ *schedule.Outcome) { u.Contingency = money.Money{} }, "yyynynny"},
	} {
		u, o := undertaking(), delivered()
		c.change(&u, &o)
		v := judge(t, u, o)
		if got := letters(v); got != c.want {
			t.Errorf("%s: %s, want %s", c.what, got, c.want)
		}
		for i, f := range v.Findings() {
			_, known := cite.Lookup(f.Ref.Source)
			level := map[byte]cite.Level{'y': cite.Note, 'n': cite.Failure, '?': cite.Warning}[c.want[i]]
			if f.Code == "outcome-default" { // which is the wrong way round
				level = map[byte]cite.Level{'n': cite.Note, 'y': cite.Failure, '?': cite.Warning}[c.want[i]]
			}
			if f.Level != level || !known || f.Message == "" {
				t.Errorf("%s: %+v, want %v", c.what, f, level)
			}
		}
		text, err := json.Marshal(v)
		var back schedule.Verdict
		if err != nil || json.Unmarshal(text, &back) != nil || back != v {
			t.Errorf("%s reads back as %+v: %v", text, back, err)
		}
	}
}

func TestJudgeRefuses(t *testing.T) {
	for _, c := range []struct {
		change   func(*schedule.Undertaking, *schedule.Outcome)
		problems int
		says     string
	}{
		{func(u *schedule.Undertaking, _ *schedule.Outcome) {
			u.ShootingDays, u.CoverDays, u.Extension, u.Tolerance = -1, -1, -1, -1
		}, 4, "extension: -1, want 0 to"},
		{func(_ *schedule.Undertaking, o *schedule.Outcome) { o.Days, o.Weather = -3, -2 }, 3, "outcome: days: -3"},
		{func(_ *schedule.Undertaking, o *schedule.Outcome) { o.Weather = 25 }, 1, "25 days lost to the weather of 24"},
		{func(u *schedule.Undertaking, _ *schedule.Outcome) { u.Extension = math.MaxInt }, 1, "want 0 to 100000"},
		{func(_ *schedule.Undertaking, o *schedule.Outcome) { o.Cost = money.MustParse("1.00 EUR") }, 1, "schedule: outcome: cost: "},
		{func(u *schedule.Undertaking, _ *schedule.Outcome) { u.Contingency = money.MustParse("1.00 EUR") }, 1, "EUR"},
		{func(u *schedule.Undertaking, _ *schedule.Outcome) { u.Budget = money.MustNew(1<<63-1, money.GBP) }, 1, "schedule: outcome: cost: "},
	} {
		u, o := undertaking(), delivered()
		c.change(&u, &o)
		v, err := u.Judge(o)
		if problems(err) != c.problems || !strings.Contains(fmt.Sprint(err), c.says) || v != (schedule.Verdict{}) {
			t.Errorf("%+v, %d problems, want %d with %q: %v", v, problems(err), c.problems, c.says, err)
		}
	}
}

// TestJudgeLaws are the laws of on time and within budget: the two do not depend
// on each other; more extension, tolerance, cover and contingency only help;
// moving every day moves no verdict; a covered day of weather is no slip; what was
// not spent costs nobody their verdict; and time passing decides what was open,
// and never the other way.
func TestJudgeLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := func(name string, least, most int) int { return rapid.IntRange(least, most).Draw(t, name) }
		pounds := func(n int) money.Money { return money.MustNew(int64(n), money.GBP) }
		base := day("2012-01-01")
		u := schedule.Undertaking{
			ShootingDays: n("scheduled", 1, 9), CoverDays: n("cover", 0, 3), Extension: n("extension", 0, 3), Tolerance: n("tolerance", 0, 2),
			Lock: base.AddDays(n("lock", 0, 9)), Delivery: base.AddDays(n("delivery", 0, 9)), Budget: pounds(n("budget", 0, 9)), Contingency: pounds(n("contingency", 0, 9)),
		}
		o := schedule.Outcome{
			On: base.AddDays(n("today", 0, 20)), Days: n("days", 0, 12), Wrapped: rapid.Bool().Draw(t, "wrapped"), Cost: pounds(n("cost", 0, 20)),
			Settled: rapid.Bool().Draw(t, "settled"), Standards: rapid.SampledFrom([]cite.Truth{cite.Unknown, cite.True, cite.False}).Draw(t, "standards"),
		}
		o.Weather = n("weather", 0, min(4, o.Days))
		if rapid.Bool().Draw(t, "is locked") {
			o.Locked = base.AddDays(n("locked", 0, 20))
		}
		if rapid.Bool().Draw(t, "is delivered") {
			o.Delivered = base.AddDays(n("delivered", 0, 20))
		}
		v := judge(t, u, o)

		// Each leg is the plain comparison once all is over.
		over := o
		over.Wrapped, over.Settled = true, true
		if over.Locked.IsZero() {
			over.Locked = o.On
		}
		if over.Delivered.IsZero() {
			over.Delivered = o.On
		}
		final := judge(t, u, over)
		days := func(d, due phase.Date) int { late, _ := d.Sub(due); return late }
		want := schedule.Verdict{
			Shoot: cite.Of(o.Days-min(o.Weather, u.CoverDays) <= u.ShootingDays+u.Tolerance), Post: cite.Of(days(over.Locked, u.Lock) <= u.Tolerance),
			Delivery: cite.Of(days(over.Delivered, u.Delivery) <= u.Extension+u.Tolerance), Budget: cite.Of(o.Cost.Minor() <= u.Budget.Minor()+u.Contingency.Minor()),
			Standards: o.Standards,
		}
		if final != want {
			t.Fatalf("%+v of %+v is %+v, want %+v", over, u, final, want)
		}
		// What was decided on the way is decided so in the end.
		for i, pair := range [][2]cite.Truth{{v.Shoot, final.Shoot}, {v.Post, final.Post}, {v.Delivery, final.Delivery}, {v.Budget, final.Budget}} {
			if pair[0].Known() && pair[0] != pair[1] {
				t.Fatalf("leg %d was %v and is %v", i, pair[0], pair[1])
			}
		}
		// Days and money do not meddle with each other.
		dearer, later := o, o
		dearer.Cost, dearer.Settled = pounds(n("another cost", 0, 20)), rapid.Bool().Draw(t, "settled then")
		later.Days, later.Weather, later.Delivered = 12, 0, base.AddDays(n("another day", 0, 20))
		if a, b := judge(t, u, dearer), judge(t, u, later); a.Shoot != v.Shoot || a.Post != v.Post || a.Delivery != v.Delivery || b.Budget != v.Budget {
			t.Fatalf("%+v, for another cost %+v, for other days %+v", v, a, b)
		}
		// More leave never makes anything worse, nor does less money spent.
		for name, ease := range map[string]func(*schedule.Undertaking, *schedule.Outcome){
			"extension": func(u *schedule.Undertaking, _ *schedule.Outcome) { u.Extension++ }, "tolerance": func(u *schedule.Undertaking, _ *schedule.Outcome) { u.Tolerance++ },
			"cover": func(u *schedule.Undertaking, _ *schedule.Outcome) { u.CoverDays++ },
			"contingency": func(u *schedule.Undertaking, _ *schedule.Outcome) {
				u.Contingency = pounds(int(u.Contingency.Minor()) + 1)
			},
			"unspent": func(_ *schedule.Undertaking, o *schedule.Outcome) { o.Cost = pounds(max(0, int(o.Cost.Minor())-3)) },
		} {
			eased, with := u, over
			ease(&eased, &with)
			w := judge(t, eased, with)
			for i, pair := range [][2]cite.Truth{{final.Shoot, w.Shoot}, {final.Post, w.Post}, {final.Delivery, w.Delivery}, {final.Budget, w.Budget}, {final.Standards, w.Standards}} {
				if pair[0] == cite.True && pair[1] != cite.True {
					t.Fatalf("more %s breaks leg %d: %+v, was %+v", name, i, w, final)
				}
			}
		}
		// A day of weather that is covered might as well not have been.
		if o.Weather > 0 && o.Weather <= u.CoverDays {
			without, less := o, u
			without.Days, without.Weather, less.CoverDays = o.Days-o.Weather, 0, u.CoverDays-o.Weather
			if judge(t, less, without).Shoot != v.Shoot {
				t.Fatalf("%d covered days of weather make a difference to %+v", o.Weather, v)
			}
		}
		by := n("moved by", -300, 300)
		mu, mo := u, o
		for _, d := range []*phase.Date{&mu.Lock, &mu.Delivery, &mo.On, &mo.Locked, &mo.Delivered} {
			*d = d.AddDays(by)
		}
		if moved := judge(t, mu, mo); moved != v {
			t.Fatalf("moved by %d days: %+v, was %+v", by, moved, v)
		}
	})
}

// TestOnTimeAndOverBudget: neither follows from the other; all four come true.
func TestOnTimeAndOverBudget(t *testing.T) {
	seen := map[[2]cite.Truth]bool{}
	for _, on := range []string{"2012-06-15", "2012-06-16"} {
		for _, cost := range []string{"880000.00 GBP", "880000.01 GBP"} {
			o := delivered()
			o.Delivered, o.Cost = day(on), money.MustParse(cost)
			v := judge(t, undertaking(), o)
			seen[[2]cite.Truth{v.Delivery, v.Budget}] = true
		}
	}
	if len(seen) != 4 {
		t.Errorf("only %v come true", seen)
	}
}

func TestNotesLate(t *testing.T) {
	rounds := []schedule.Notes{
		{Owed: "studio", On: "director's cut", Due: day("2024-03-01"), Given: day("2024-03-04")},
		{Owed: "network", On: "director's cut", Due: day("2024-03-04"), Given: day("2024-03-02")},
		{Owed: "studio", On: "producer's cut", Due: day("2024-03-11"), Given: day("2024-03-11")},
		{Owed: "studio", On: "fine cut", Due: day("2024-03-18")},
		{Owed: "network", On: "fine cut", Due: day("2024-03-25")},
		{Owed: "writer", On: "fine cut"},
	}
	want := []schedule.Lateness{{"studio", 5, 2}, {"network", 0, 0}, {"writer", 0, 0}}
	if diff := cmp.Diff(want, schedule.NotesLate(day("2024-03-20"), rounds...)); diff != "" {
		t.Error(diff)
	}
	if got := schedule.NotesLate(phase.Date{}, rounds...); got[0].Days != 3 || got[0].Rounds != 1 {
		t.Errorf("what has not come is late on no day: %v", got)
	}
	for i, want := range []int{3, 0, 0, 2, 0, 0} {
		if got := rounds[i].DaysLate(day("2024-03-20")); got != want {
			t.Errorf("%+v is late by %d days, want %d", rounds[i], got, want)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		today := day("2024-03-20")
		var rounds []schedule.Notes
		naive := map[role.Person]int{}
		for range rapid.IntRange(0, 12).Draw(t, "rounds") {
			n := schedule.Notes{Owed: rapid.SampledFrom([]role.Person{"a", "b", "c"}).Draw(t, "owed"), Due: today.AddDays(rapid.IntRange(-9, 9).Draw(t, "due"))}
			on := today
			if rapid.Bool().Draw(t, "given") {
				n.Given = today.AddDays(rapid.IntRange(-9, 9).Draw(t, "on"))
				on = n.Given
			}
			late, _ := on.Sub(n.Due)
			naive[n.Owed] += max(0, late)
			rounds = append(rounds, n)
		}
		list := schedule.NotesLate(today, rounds...)
		for _, l := range list {
			if l.Days != naive[l.Owed] || (l.Days > 0) != (l.Rounds > 0) {
				t.Fatalf("%v, want %v", list, naive)
			}
		}
		slices.Reverse(rounds)
		if len(list) != len(naive) || len(schedule.NotesLate(today, rounds...)) != len(naive) {
			t.Fatalf("%v owe notes, want %v", list, naive)
		}
	})
}

// TestReport compares a day of the shoot with its plan.
func TestReport(t *testing.T) {
	s, err := schedule.New(breakdown(t), week(t),
		schedule.Day{Date: day("2012-02-27"), Kind: schedule.ShootingDay, Scenes: []schedule.SceneNumber{"3", "2"}},
		schedule.Day{Date: day("2012-02-28"), Kind: schedule.WeatherDay},
		schedule.Day{Date: day("2012-02-29"), Kind: schedule.ShootingDay, Scenes: []schedule.SceneNumber{"1", "4"}},
	)
	if err != nil {
		t.Fatal(err)
	}
	r, err := s.Report(day("2012-02-27"), 1, nil, []schedule.SceneNumber{"3", "10"})
	want := schedule.DailyReport{
		Date: day("2012-02-27"), Number: 1, Planned: 1, Shot: []schedule.SceneNumber{"3"}, Moved: []schedule.SceneNumber{"2"}, Added: []schedule.SceneNumber{"10"}, Variance: 1,
		Progress: schedule.Progress{Total: 58, Today: 25, Planned: 29, Days: 1},
	}
	if diff := cmp.Diff(want, r); diff != "" || err != nil {
		t.Errorf("%v: %s", err, diff)
	}
	// The second day makes up for the first.
	r, err = s.Report(day("2012-02-29"), 2, []schedule.SceneNumber{"3", "10"}, []schedule.SceneNumber{"1", "2", "4"})
	if err != nil || r.Variance != 0 || r.Number != 2 || r.Progress.Owed() != -1 || !slices.Equal(r.Added, []schedule.SceneNumber{"2"}) || len(r.Moved) != 0 {
		t.Errorf("%+v, %v", r, err)
	}
	if s.CoverDays() != 1 {
		t.Errorf("%d days of cover", s.CoverDays())
	}
	// What was shot ahead of its day is not moved on it.
	if r, err = s.Report(day("2012-02-29"), 2, []schedule.SceneNumber{"1"}, nil); err != nil || !slices.Equal(r.Moved, []schedule.SceneNumber{"4"}) {
		t.Errorf("%+v, %v", r, err)
	}
	if _, err := s.Report(phase.Date{}, -2, []schedule.SceneNumber{"3", "99"}, []schedule.SceneNumber{"3"}); problems(err) != 4 {
		t.Errorf("%d problems, want 4: %v", problems(err), err)
	}
	// The days are those that the variance is of: with the same days and scenes both say the same.
	if v, err := s.Variance(2, "1"); err != nil {
		t.Error(err)
	} else if r, err = s.Report(day("2012-03-05"), 2, []schedule.SceneNumber{"1"}, nil); err != nil || r.Variance != v || r.Number != 0 || r.Planned != 2 || r.Progress.Days != 2 {
		t.Errorf("variance %d, and reported %+v, %v", v, r, err)
	}
	for _, c := range []struct {
		days   int
		before []schedule.SceneNumber
	}{{0, nil}, {-1, nil}, {1, []schedule.SceneNumber{"1"}}} {
		if r, err := s.Report(day("2012-02-27"), c.days, c.before, nil); problems(err) != 1 {
			t.Errorf("a report of day %d with %v shot before: %+v, %v", c.days, c.before, r, err)
		}
	}
	omitted, err := breakdown(t).Lock().Omit("4")
	if err != nil {
		t.Fatal(err)
	}
	if o, err := schedule.New(omitted, week(t)); err != nil {
		t.Error(err)
	} else if got := o.Unscheduled(); !slices.Equal(got, []schedule.SceneNumber{"1", "2", "3", "10"}) {
		t.Errorf("unscheduled, with one omitted: %v", got)
	} else if _, err := o.Variance(1, "4", "4", "7"); problems(err) != 3 {
		t.Errorf("%d problems, want 3: %v", problems(err), err)
	}
	if on, ok := s.DayOf("4"); on != day("2012-02-29") || !ok {
		t.Errorf("scene 4 is shot on %v", on)
	}
	if _, ok := s.DayOf("10"); ok {
		t.Error("a scene of the pool has a day")
	}
}

// TestReportLaws: what was planned for a day was shot on it, before it, or is
// moved; shot before, today and still to shoot is the script; a shoot that keeps
// to its plan has no variance, a lost day adds one, and another scene never does.
func TestReportLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		script := anyScript().Draw(t, "script")
		s, err := schedule.Shoot(script, week(t), day("2012-02-26"), schedule.Eighths(rapid.Int32Range(1, 60).Draw(t, "per day")))
		if err != nil {
			t.Fatal(err)
		}
		var kept []schedule.SceneNumber
		for i, d := range s.Days() {
			r, err := s.Report(d.Date, i+1, kept, d.Scenes)
			if err != nil || r.Variance != 0 || r.Number != i+1 || r.Planned != i+1 || r.Progress.Owed() != 0 || len(r.Moved)+len(r.Added) > 0 || !slices.Equal(r.Shot, d.Scenes) {
				t.Fatalf("day %d is as planned: %+v, %v", i+1, r, err)
			}
			kept = append(kept, d.Scenes...)
		}
		order := rapid.Permutation(numbersOf(script)).Draw(t, "order")
		cut := rapid.IntRange(0, len(order)).Draw(t, "before")
		end := rapid.IntRange(cut, len(order)).Draw(t, "today")
		on := rapid.SampledFrom(s.Days()).Draw(t, "day")
		lost := rapid.IntRange(2, 11).Draw(t, "days")
		r, err := s.Report(on.Date, lost, order[:cut], order[cut:end])
		if err != nil {
			t.Fatal(err)
		}
		if err := r.Progress.Validate(); err != nil || r.Progress.Before+r.Progress.Today+r.Progress.Remaining() != script.Length() {
			t.Fatalf("%+v does not add up: %v", r.Progress, err)
		}
		if len(r.Shot)+len(r.Added) != end-cut {
			t.Fatalf("%d scenes were shot: %+v", end-cut, r)
		}
		for _, n := range on.Scenes {
			if shot, moved := slices.Contains(order[:end], n), slices.Contains(r.Moved, n); shot == moved {
				t.Fatalf("scene %s is shot %v and moved %v", n, shot, moved)
			}
		}
		more, err := s.Variance(lost+1, order[:end]...)
		if err != nil || more != r.Variance+1 {
			t.Fatalf("a lost day makes %d of %d, %v", more, r.Variance, err)
		}
		if end < len(order) {
			if less, err := s.Variance(lost, order[:end+1]...); err != nil || less > r.Variance {
				t.Fatalf("another scene makes %d of %d, %v", less, r.Variance, err)
			}
		}
	})
}

// TestVarianceInPages: the pages-based measure is none on plan, grows with lost
// days and shrinks with pages.
func TestVarianceInPages(t *testing.T) {
	p := schedule.Progress{Total: length(t, "95"), Before: length(t, "37 5/8"), Today: length(t, "2 3/8"), Days: 11}
	if v, err := p.Variance(4 * schedule.Page); err != nil || v != money.Whole(1) {
		t.Errorf("40 pages in 11 days at four a day are behind by %v, %v", v, err)
	}
	p.Today = length(t, "8 3/8")
	if v, err := p.Variance(4 * schedule.Page); err != nil || v != money.MustParseRatio("-1/2") {
		t.Errorf("46 pages in 11 days at four a day are behind by %v, %v", v, err)
	}
	for _, bad := range []schedule.Eighths{0, -4} {
		if v, err := p.Variance(bad); err == nil {
			t.Errorf("at %v a day they are behind by %v", bad, v)
		}
	}
	if _, err := (schedule.Progress{Total: 1, Before: 2}).Variance(4 * schedule.Page); err == nil {
		t.Error("more was shot than there is")
	}
}

// TestSlackLaws draws timelines with what has happened so far. A task may end
// later by its slack and nothing at the end is later than planned, or than it was
// to be; each day more makes something late by a day. A slip takes as much of the
// slack.
func TestSlackLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var tasks []schedule.Task
		for i := range rapid.IntRange(2, 7).Draw(t, "tasks") {
			task := schedule.Task{ID: fmt.Sprint(i), Start: day("2020-01-01").AddDays(rapid.IntRange(0, 30).Draw(t, "start"))}
			task.End = task.Start.AddDays(rapid.IntRange(0, 10).Draw(t, "length"))
			for j := range i {
				if rapid.IntRange(0, 2).Draw(t, "waits") == 0 {
					task.After = append(task.After, fmt.Sprint(j))
				}
			}
			if rapid.IntRange(0, 3).Draw(t, "has begun") == 0 {
				task.Began = task.Start.AddDays(rapid.IntRange(-3, 5).Draw(t, "began"))
			}
			tasks = append(tasks, task)
		}
		line := timeline(t, tasks...)
		at := rapid.IntRange(0, len(tasks)-1).Draw(t, "task")
		before := line.Forecast(phase.Date{})
		slack, ok := line.Slack(tasks[at].ID, phase.Date{})
		for _, by := range []int{0, rapid.IntRange(0, 20).Draw(t, "by"), max(0, slack), max(0, slack+1)} {
			slipped := slices.Clone(tasks)
			slipped[at].Began, slipped[at].Ended = before[at].Start, before[at].End.AddDays(by)
			after := timeline(t, slipped...).Forecast(phase.Date{})
			worst, any := 0, false
			for i := range tasks {
				if slices.ContainsFunc(tasks, func(u schedule.Task) bool { return slices.Contains(u.After, tasks[i].ID) }) {
					continue
				}
				if !ok && after[i].End != before[i].End {
					t.Fatalf("nothing waits for task %d, and %d days move task %d", at, by, i)
				}
				if ok && after[i].Slip > max(before[i].Slip, by-slack) {
					t.Fatalf("task %d has a slack of %d days, and %d days make task %d late by %d, which was late by %d", at, slack, by, i, after[i].Slip, before[i].Slip)
				}
				if !any || after[i].Slip > worst {
					worst, any = after[i].Slip, true
				}
			}
			if ok && by > slack && worst < by-slack {
				t.Fatalf("task %d has a slack of %d days, and %d days make nothing later than by %d\n%v", at, slack, by, worst, tasks)
			}
		}
		// A slip takes as much of the slack.
		if ok {
			slipped := slices.Clone(tasks)
			slipped[at].Began, slipped[at].Ended = before[at].Start, before[at].End.AddDays(4)
			if rest, still := timeline(t, slipped...).Slack(tasks[at].ID, phase.Date{}); !still || rest != slack-4 {
				t.Fatalf("of a slack of %d days a slip of four leaves %d", slack, rest)
			}
		}
	})
}

func ExampleUndertaking_Judge() {
	film := schedule.Undertaking{
		ShootingDays: 24, CoverDays: 1, Delivery: phase.MustDate("2012-06-15"),
		Budget: money.MustParse("800000.00 GBP"), Contingency: money.MustParse("80000.00 GBP"),
	}
	verdict, err := film.Judge(schedule.Outcome{
		On: phase.MustDate("2012-06-20"), Days: 25, Weather: 1, Wrapped: true, Delivered: phase.MustDate("2012-06-18"),
		Cost: money.MustParse("812000.00 GBP"), Settled: true,
	})
	fmt.Println("shoot", verdict.Shoot, "delivery", verdict.Delivery, "budget", verdict.Budget, "overrun", verdict.Overrun(), err)
	// Output:
	// shoot true delivery false budget true overrun true <nil>
}

func ExampleNotesLate() {
	late := schedule.NotesLate(phase.MustDate("2024-03-20"),
		schedule.Notes{Owed: "studio", On: "director's cut", Due: phase.MustDate("2024-03-01"), Given: phase.MustDate("2024-03-04")},
		schedule.Notes{Owed: "network", On: "director's cut", Due: phase.MustDate("2024-03-18")},
	)
	fmt.Println(late)
	// Output:
	// [{studio 3 1} {network 2 1}]
}

func ExampleSchedule_Report() {
	script, err := schedule.NewScript(schedule.Scene{Number: "1", Length: 19}, schedule.Scene{Number: "2", Length: 11})
	if err != nil {
		fmt.Println(err)
		return
	}
	calendar, _ := schedule.SixDays()
	first := phase.MustDate("2012-02-27")
	plan, err := schedule.New(script, calendar, schedule.Day{Date: first, Kind: schedule.ShootingDay, Scenes: []schedule.SceneNumber{"1", "2"}})
	if err != nil {
		fmt.Println(err)
		return
	}
	report, err := plan.Report(first, 1, nil, []schedule.SceneNumber{"1"})
	fmt.Println("shot", report.Shot, "moved", report.Moved, "pages owed", report.Progress.Owed(), "days behind", report.Variance, err)
	// Output:
	// shot [1] moved [2] pages owed 1 3/8 days behind 1 <nil>
}
