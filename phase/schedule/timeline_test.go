package schedule_test

import (
	"encoding/json"
	"fmt"
	"math"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"example.com/producedby/phase"
	"example.com/producedby/phase/schedule"
	"example.com/producedby/role/cite"
)

func timeline(t rapid.TB, tasks ...schedule.Task) schedule.Timeline {
	t.Helper()
	l, err := schedule.NewTimeline(tasks...)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// post is the middle of an indie film: shoot, cut, mix and delivery.
func post(t rapid.TB) schedule.Timeline {
	return timeline(t,
		schedule.Task{ID: "shoot", Name: "Principal photography", Phase: phase.Production, Start: day("2012-02-27"), End: day("2012-03-24"), Began: day("2012-02-27"), Ended: day("2012-03-28")},
		schedule.Task{ID: "cut", Name: "Cut", Phase: phase.PostProduction, Start: day("2012-03-26"), End: day("2012-05-18"), After: []string{"shoot"}},
		schedule.Task{ID: "mix", Phase: phase.PostProduction, Start: day("2012-05-28"), End: day("2012-06-08"), After: []string{"cut"}},
		schedule.Task{ID: "delivery", Name: "Delivery: master; stems", Phase: phase.Delivery, Start: day("2012-06-15"), End: day("2012-06-15"), After: []string{"mix"}},
	)
}

func TestForecast(t *testing.T) {
	l := post(t)
	for _, c := range []struct {
		today string
		want  string
	}{
		// The shoot ran four days over; the cut begins three days late, for a day
		// of slack; the mix has nine, and the delivery stands.
		{"2012-03-28", "shoot to 2012-03-28 +4, cut to 2012-05-21 +3, mix to 2012-06-08 +0, delivery to 2012-06-15 +0"},
		// Nothing has happened since: everything waits for today.
		{"2012-06-01", "shoot to 2012-03-28 +4, cut to 2012-07-24 +67, mix to 2012-08-05 +58, delivery to 2012-08-06 +52"},
		{"", "shoot to 2012-03-28 +4, cut to 2012-05-21 +3, mix to 2012-06-08 +0, delivery to 2012-06-15 +0"},
	} {
		today, err := phase.ParseDate(c.today)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, f := range l.Forecast(today) {
			got = append(got, fmt.Sprintf("%s to %v %+d", f.ID, f.End, f.Slip))
		}
		if diff := cmp.Diff(c.want, strings.Join(got, ", ")); diff != "" {
			t.Errorf("seen on %s: %s", c.today, diff)
		}
	}
	for _, c := range []struct {
		id, today   string
		free, total int
		has         bool
	}{
		// The shoot ended four days late: one day of its slack took that up, and
		// three are missing; the cut and the mix still have theirs.
		{"shoot", "2012-03-28", -3, 12, true},
		{"cut", "2012-03-28", 6, 12, true},
		{"mix", "2012-03-28", 6, 6, true},
		{"delivery", "2012-03-28", 0, 0, false},
		// By the first of June the cut has not begun, and the delivery is lost.
		{"cut", "2012-06-01", -58, -52, true},
		{"mix", "2012-06-01", -52, -52, true},
		{"lunch", "2012-03-28", 0, 0, false},
	} {
		free, ok := l.FreeSlack(c.id, day(c.today))
		if free != c.free || ok != c.has {
			t.Errorf("on %s %s has a free slack of %d days, %v, want %d", c.today, c.id, free, ok, c.free)
		}
		total, ok := l.Slack(c.id, day(c.today))
		if c.id == "delivery" {
			c.has = true
		}
		if total != c.total || ok != c.has {
			t.Errorf("on %s %s has a slack of %d days, %v, want %d", c.today, c.id, total, ok, c.total)
		}
	}
	// Nothing waits for the delivery: what is left, or lacks, until its own planned end.
	alone := schedule.Task{ID: "a", Start: day("2012-01-01"), End: day("2012-01-10"), Began: day("2012-01-02")}
	for today, want := range map[string]int{"2012-01-05": -1, "2012-01-14": -4} {
		if slack, ok := timeline(t, alone).Slack("a", day(today)); slack != want || !ok {
			t.Errorf("what nothing waits for has on %s a slack of %d days, %v, want %d", today, slack, ok, want)
		}
	}
	shoot, ok := l.Task("shoot")
	if slip, known := shoot.Slip(); slip != 4 || !known || !ok {
		t.Errorf("the shoot slipped by %d, %v", slip, known)
	}
	cut, _ := l.Task("cut")
	if _, known := cut.Slip(); known || cut.Label() != "Cut" {
		t.Error("the slip of what has not ended is known")
	}
	if _, ok := l.Task("lunch"); ok {
		t.Error("there is a task of no name")
	}
	if got := l.End(day("2012-03-28")); got != day("2012-06-15") {
		t.Errorf("it ends on %v", got)
	}
}

// TestUnderWay: what has begun and should be over is not over before today.
func TestUnderWay(t *testing.T) {
	task := schedule.Task{ID: "a", Start: day("2012-01-01"), End: day("2012-01-10"), Began: day("2012-01-03")}
	next := schedule.Task{ID: "b", Start: day("2012-01-20"), End: day("2012-01-21"), After: []string{"a"}}
	soon := schedule.Task{ID: "c", Start: day("2012-01-13"), End: day("2012-01-13"), After: []string{"a"}}
	l := timeline(t, task, next, soon)
	for today, want := range map[string]string{"2012-01-05": "2012-01-12", "2012-01-15": "2012-01-15"} {
		if f := l.Forecast(day(today))[0]; f.End != day(want) || f.Start != day("2012-01-03") || f.Done {
			t.Errorf("seen on %s: %+v, want to end on %s", today, f, want)
		}
	}
	if slack, ok := l.FreeSlack("a", day("2012-01-05")); slack != 0 || !ok {
		t.Errorf("the nearest of two that wait leaves a slack of %d days", slack)
	}
	if slack, ok := timeline(t, task, next).FreeSlack("a", day("2012-01-05")); slack != 7 || !ok {
		t.Errorf("the one that waits leaves a slack of %d days", slack)
	}
	begun := soon
	begun.Began = day("2012-01-04")
	if slack, ok := timeline(t, task, begun).Slack("a", day("2012-01-05")); ok {
		t.Errorf("what waits has begun, and there is a slack of %d days", slack)
	}
	if slack, ok := timeline(t, task, begun).FreeSlack("a", day("2012-01-05")); ok {
		t.Errorf("what waits has begun, and there is a free slack of %d days", slack)
	}
}

func TestTimelineProblems(t *testing.T) {
	_, err := schedule.NewTimeline(
		schedule.Task{Start: day("2012-01-01"), End: day("2012-01-01")},
		schedule.Task{ID: "a"},
		schedule.Task{ID: "b", Start: day("2012-01-02"), End: day("2012-01-01"), After: []string{"z"}},
		schedule.Task{ID: "b", Start: day("2012-01-01"), End: day("2012-01-01"), Began: day("2012-01-03"), Ended: day("2012-01-02")},
		schedule.Task{ID: "c", Start: day("2012-01-01"), End: day("2012-01-01"), Ended: day("2012-01-02")},
	)
	if problems(err) != 7 || !strings.Contains(err.Error(), `tasks[2] "b": waits for "z"`) {
		t.Errorf("%d problems, want 7: %v", problems(err), err)
	}
	on := func(id string, after ...string) schedule.Task {
		return schedule.Task{ID: id, Start: day("2012-01-01"), End: day("2012-01-02"), After: after}
	}
	if _, err := schedule.NewTimeline(on("a", "b"), on("b", "c"), on("c", "a"), on("d"), on("e", "a"), on("f", "e", "d")); problems(err) != 3 {
		t.Errorf("three tasks wait for each other: %v", err)
	}
	if _, err := schedule.NewTimeline(on("a", "a")); problems(err) != 1 {
		t.Errorf("a task waits for itself: %v", err)
	}
	var l schedule.Timeline
	if err := json.Unmarshal([]byte(`[{"id": "a", "start": "2012-01-32", "end": "2012-01-01"}]`), &l); err == nil {
		t.Error("a day that does not exist reads")
	}
	if err := json.Unmarshal([]byte(`[{"id": "a"}]`), &l); err == nil {
		t.Error("a task without dates reads")
	}
}

// chain draws tasks in a row, each beginning the day after the one before it ends,
// or later where there is slack.
func chain(slack bool) *rapid.Generator[[]schedule.Task] {
	return rapid.Custom(func(t *rapid.T) []schedule.Task {
		var tasks []schedule.Task
		start := day("2020-01-01").AddDays(rapid.IntRange(0, 1000).Draw(t, "start"))
		for i := range rapid.IntRange(1, 8).Draw(t, "tasks") {
			task := schedule.Task{ID: fmt.Sprint(i), Start: start, End: start.AddDays(rapid.IntRange(0, 40).Draw(t, "length"))}
			if i > 0 {
				task.After = []string{fmt.Sprint(i - 1)}
			}
			tasks = append(tasks, task)
			start = task.End.AddDays(1)
			if slack {
				start = start.AddDays(rapid.IntRange(-3, 9).Draw(t, "slack"))
				if start.Before(task.Start) {
					start = task.Start
				}
			}
		}
		return tasks
	})
}

// TestTimelineLaws: as long as nothing happens otherwise, the forecast is the
// plan; moving every date by some days moves the forecast and no slip; in a chain
// without slack a slip reaches the end in full, and slack takes it up.
func TestTimelineLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		slack := rapid.Bool().Draw(t, "with slack")
		tasks := chain(slack).Draw(t, "tasks")
		plan := timeline(t, tasks...)
		for i, f := range plan.Forecast(phase.Date{}) {
			if f.Start != tasks[i].Start || f.End != tasks[i].End || f.Slip != 0 || f.Done {
				t.Fatalf("nothing has happened and task %d is expected %+v", i, f)
			}
		}
		late := rapid.IntRange(0, 30).Draw(t, "late")
		tasks[0].Began, tasks[0].Ended = tasks[0].Start, tasks[0].End.AddDays(late)
		line := timeline(t, tasks...)
		list := line.Forecast(tasks[0].Ended)
		rest := late
		for i := 1; i < len(tasks); i++ {
			if gap, _ := plan.FreeSlack(fmt.Sprint(i-1), phase.Date{}); gap > 0 {
				rest = max(0, rest-gap)
			}
			// What is under way or ahead is not over before today.
			low, _ := tasks[0].Ended.Sub(tasks[i].Start)
			if want := max(rest, low); list[i].Slip != want {
				t.Fatalf("task %d slips by %d, want %d", i, list[i].Slip, want)
			}
			rest = list[i].Slip
			if !slack && rest != late {
				t.Fatalf("without slack %d days of delay became %d at task %d", late, rest, i)
			}
		}
		by := rapid.IntRange(-500, 500).Draw(t, "moved by")
		moved := slices.Clone(tasks)
		for i := range moved {
			for _, d := range []*phase.Date{&moved[i].Start, &moved[i].End, &moved[i].Began, &moved[i].Ended} {
				*d = d.AddDays(by)
			}
		}
		for i, f := range timeline(t, moved...).Forecast(tasks[0].Ended.AddDays(by)) {
			if f.Slip != list[i].Slip || f.End != list[i].End.AddDays(by) {
				t.Fatalf("moved by %d days task %d is expected %+v, was %+v", by, i, f, list[i])
			}
		}
		text, err := json.Marshal(line)
		var back schedule.Timeline
		if err != nil || json.Unmarshal(text, &back) != nil || !cmp.Equal(slices.Collect(back.Tasks()), slices.Collect(line.Tasks())) {
			t.Fatalf("%s reads back differently: %v", text, err)
		}
	})
}

func TestProgress(t *testing.T) {
	p := schedule.Progress{Total: length(t, "95"), Before: length(t, "37 5/8"), Today: length(t, "3 3/8"), Planned: length(t, "44"), Days: 10}
	if p.Shot().String() != "41" || p.Remaining().String() != "54" || p.Owed().String() != "3" {
		t.Errorf("shot %v, remaining %v, owed %v", p.Shot(), p.Remaining(), p.Owed())
	}
	rate, err := p.PerDay()
	if err != nil || rate != length(t, "4") {
		t.Errorf("%v a day, %v", rate, err)
	}
	if days, err := p.ProjectedDays(rate); err != nil || days != 24 {
		t.Errorf("%d days at four pages, %v", days, err)
	}
	if days, err := p.ProjectedDays(0); err != nil || days != 24 {
		t.Errorf("%d days at the average so far, %v", days, err)
	}
	slow := schedule.Progress{Total: 20, Today: 5, Days: 3} // five eighths in three days, which is one a day and not two
	if rate, err := slow.PerDay(); err != nil || rate != 1 {
		t.Errorf("%v a day, %v", rate, err)
	}
	if days, err := slow.ProjectedDays(0); err != nil || days != 12 {
		t.Errorf("%d days at the average so far, %v", days, err)
	}
	if days, err := slow.ProjectedDays(1); err != nil || days != 18 {
		t.Errorf("%d days at an eighth a day, %v", days, err)
	}
	for _, none := range []schedule.Progress{{Total: 20, Days: 3}, {Total: 20}} {
		if days, err := none.ProjectedDays(0); err == nil {
			t.Errorf("%d days at no average", days)
		}
	}
	if days, err := slow.ProjectedDays(-1); err == nil {
		t.Errorf("%d days at less than none a day", days)
	}
	if days, err := (schedule.Progress{Total: 1<<31 - 1, Today: 1, Days: 100_000}).ProjectedDays(0); err == nil {
		t.Errorf("%d days", days)
	}
	if end, err := p.ProjectedEnd(week(t), day("2012-03-09"), 54*schedule.Page); err != nil || end != day("2012-03-10") {
		t.Errorf("one day more ends on %v, %v", end, err)
	}
	if end, err := p.ProjectedEnd(week(t), day("2012-03-10"), 18*schedule.Page); err != nil || end != day("2012-03-14") {
		t.Errorf("three days more end on %v, %v", end, err)
	}
	over := schedule.Progress{Total: 8, Before: 8, Days: 1}
	if end, err := over.ProjectedEnd(week(t), day("2012-03-09"), 4*schedule.Page); err != nil || end != day("2012-03-09") {
		t.Errorf("what is shot ends on %v, %v", end, err)
	}
	for _, bad := range []schedule.Progress{{Total: 8, Before: 9}, {Total: 1<<31 - 1, Before: 1<<31 - 1, Today: 1<<31 - 1}, {Total: -1}, {Days: -1}, {Days: 100_001}, {Total: 8, Today: -1}, {Planned: -1}} {
		if _, err := bad.ProjectedDays(4 * schedule.Page); err == nil {
			t.Errorf("%+v is projected", bad)
		}
	}
	if _, err := (schedule.Progress{Total: 8}).PerDay(); err == nil {
		t.Error("there is a rate before the first day")
	}
	rapid.Check(t, func(t *rapid.T) {
		total := rapid.Int32Range(0, 1000).Draw(t, "total")
		before := rapid.Int32Range(0, total).Draw(t, "before")
		p := schedule.Progress{
			Total: schedule.Eighths(total), Before: schedule.Eighths(before), Today: schedule.Eighths(rapid.Int32Range(0, total-before).Draw(t, "today")),
			Planned: schedule.Eighths(rapid.Int32Range(0, total).Draw(t, "planned")), Days: rapid.IntRange(1, 60).Draw(t, "days"),
		}
		if p.Before+p.Today+p.Remaining() != p.Total || (p.Owed() < 0) != (p.Shot() > p.Planned) {
			t.Fatalf("%+v does not add up", p)
		}
		rate := schedule.Eighths(rapid.Int32Range(1, 64).Draw(t, "rate"))
		more := p
		more.Total += schedule.Eighths(rapid.Int32Range(0, 50).Draw(t, "added"))
		x, err1 := p.ProjectedDays(rate)
		y, err2 := more.ProjectedDays(rate)
		if err1 != nil || err2 != nil || x > y || x < p.Days {
			t.Fatalf("%d days, with more to shoot %d", x, y)
		}
	})
}

func TestOnTime(t *testing.T) {
	due := day("2012-06-15")
	for _, c := range []struct {
		done                 string
		extension, tolerance int
		want                 cite.Truth
	}{
		{"2012-06-15", 0, 0, cite.True},
		{"2012-06-14", 0, 0, cite.True},
		{"2012-06-16", 0, 0, cite.False},
		{"2012-06-16", 1, 0, cite.True},
		{"2012-06-16", 0, 1, cite.True},
		{"2012-06-19", 2, 1, cite.False},
		{"2012-06-18", 2, 1, cite.True},
		{"", 0, 0, cite.Unknown},
		{"2012-06-14", -1, 0, cite.Unknown},
		{"2012-06-16", math.MaxInt, math.MaxInt, cite.True},
		{"2012-06-16", 0, math.MaxInt, cite.True},
		{"0001-01-01", math.MaxInt, math.MaxInt, cite.True},
	} {
		done, err := phase.ParseDate(c.done)
		if err != nil {
			t.Fatal(err)
		}
		if got := schedule.OnTime(due, done, c.extension, c.tolerance); got != c.want {
			t.Errorf("done on %v with %d and %d days: %v, want %v", done, c.extension, c.tolerance, got, c.want)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		done := due.AddDays(rapid.IntRange(-20, 20).Draw(t, "late"))
		n, tolerance := rapid.IntRange(0, 20).Draw(t, "extension"), rapid.IntRange(0, 5).Draw(t, "tolerance")
		if schedule.OnTime(due, done, n, tolerance) == cite.True && schedule.OnTime(due, done, n+1, tolerance) != cite.True {
			t.Fatalf("another day of extension makes %v late", done)
		}
	})
	if schedule.OnTime(phase.Date{}, due, 0, 0) != cite.Unknown {
		t.Error("what was never due is late or on time")
	}
}

// TestLastDay: a bar may end on the last day of the calendar.
func TestLastDay(t *testing.T) {
	line, err := schedule.NewTimeline(schedule.Task{ID: "wait", Start: day("9999-12-30"), End: day("9999-12-31")}, schedule.Task{ID: "end", Start: day("9999-12-31"), End: day("9999-12-31")})
	if err != nil {
		t.Fatal(err)
	}
	if got := line.Mermaid("", phase.Date{}); !strings.Contains(got, "t0, 9999-12-30, 2d\n") || !strings.Contains(got, "t1, 9999-12-31, 1d\n") {
		t.Errorf("the last days:\n%s", got)
	}
	if got := line.Text(10, phase.Date{}); !strings.HasSuffix(got, "wait ==========\nend       =====\n") {
		t.Errorf("the last days:\n%s", got)
	}
}

func TestGantt(t *testing.T) {
	want, err := os.ReadFile("testdata/post.mmd")
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), post(t).Mermaid("Post of a film: two, hands", day("2012-03-28"))); diff != "" {
		t.Error(diff)
	}
	text := `                        2012-02-27 to 2012-06-15
                         2012-03    2012-04    2012-05
Principal photography   ########### 4 days late
Cut                               |=================== 3 days late
mix                               |                      ====
Delivery: master; stems           |                            =
`
	if diff := cmp.Diff(text, post(t).Text(40, day("2012-03-28"))); diff != "" {
		t.Error(diff)
	}
	early := timeline(t, schedule.Task{ID: "a", Start: day("2012-01-01"), End: day("2012-01-02"), Began: day("2012-01-01"), Ended: day("2012-01-01")},
		schedule.Task{ID: "b", Start: day("2012-01-01"), End: day("2012-01-02"), Began: day("2012-01-01"), Ended: day("2012-01-03")})
	if got := early.Text(12, phase.Date{}); !strings.Contains(got, "a #### 1 day early\n") || !strings.Contains(got, "b ############ 1 day late\n") {
		t.Errorf("a day more or less:\n%s", got)
	}
	if got := post(t).Mermaid("Cut <two> & a < b", phase.Date{}); !strings.Contains(got, "    title Cut two & a b\n") {
		t.Errorf("signs of markup are read in a title:\n%s", got)
	}
	for years, want := range map[int]string{
		1: "2012-01 2012-04 2012-07 2012-10", 4: "2012-01 2013-01 2014-01 2015-01", 7900: "4000-01 6000-01 8000-01",
	} {
		long := timeline(t, schedule.Task{ID: "a", Start: day("2012-01-01"), End: day("2012-01-01").AddDays(years*365 - 1)})
		if _, axis, _ := strings.Cut(long.Text(40, phase.Date{}), "\n"); strings.Join(strings.Fields(strings.SplitN(axis, "\n", 2)[0]), " ") != want {
			t.Errorf("the months of %d years: %q, want %q", years, axis, want)
		}
	}
	for days, want := range map[int]bool{16: false, 17: true} {
		short := timeline(t, schedule.Task{ID: "a", Start: day("2011-12-22"), End: day("2011-12-22").AddDays(days - 1)})
		if got := short.Text(days, phase.Date{}); strings.Contains(got, "\n            2012-01\n") != want {
			t.Errorf("a month with %d columns:\n%s", days, got)
		}
	}
	thin := timeline(t, schedule.Task{ID: "a", Start: day("2012-01-01"), End: day("2014-12-31")}, schedule.Task{ID: "b", Start: day("2013-06-01"), End: day("2013-06-01")})
	if got := thin.Text(20, phase.Date{}); !strings.HasSuffix(got, "\nb          =\n") {
		t.Errorf("a day in three years:\n%s", got)
	}
	if post(t).Text(9, phase.Date{}) != "" || (schedule.Timeline{}).Text(40, phase.Date{}) != "" {
		t.Error("a chart of nothing has something in it")
	}
}

// TestMermaidNames checks that no name of a task is read as a line of another
// kind: Mermaid tells those by how they begin.
func TestMermaidNames(t *testing.T) {
	for _, name := range []string{
		"Title design", "TITLE", "Section two", "Excludes", "includes weekends", "todayMarker off", "Click track", "Gantt", "Call sheets",
		"dateFormat X", "axisFormat %d", "tickInterval 1day", "inclusiveEndDates", "weekday monday", "weekend friday", "2012-03-28 shoot", "2012-99-99", "  title of all", "title\ufeffcard", "gantt-chart", "Topaxis", "weekday Sunday-ish", "accDescription", "accTitle", "click",
	} {
		got := timeline(t, schedule.Task{ID: name, Start: day("2012-01-01"), End: day("2012-01-02")}).Mermaid("T", phase.Date{})
		lines := strings.Split(strings.TrimSpace(got), "\n")
		last := strings.TrimSpace(lines[len(lines)-1])
		if len(lines) != 5 || !strings.HasPrefix(last, "• ") || !strings.HasSuffix(last, ":t0, 2012-01-01, 2012-01-03") {
			t.Errorf("%q is drawn as\n%s", name, got)
		}
	}
	for _, name := range []string{
		"Recall", "the title", "Subtitles", "Élan", "101 prep", "9 to 5", "0", "2012", "2012-03", "2012-03-28th", "2012-03-280", "Titles", "Title-design", "Callsheets", "Sections", "href x",
		"weekday rates", "weekend", "Weekend work", "ganttry", "accTitle of all", "accDescr b", "topaxis_2", "dateFormats", "includesall",
	} {
		if got := timeline(t, schedule.Task{ID: name, Start: day("2012-01-01"), End: day("2012-01-02")}).Mermaid("Section", phase.Date{}); !strings.Contains(got, "    "+name+" :t0") {
			t.Errorf("%q is drawn as\n%s", name, got)
		}
	}
}

// TestMermaidSections: each phase is one section, whatever the order of the tasks,
// and a task of no phase is in none of them.
func TestMermaidSections(t *testing.T) {
	task := func(id string, p phase.Phase) schedule.Task {
		return schedule.Task{ID: id, Phase: p, Start: day("2012-01-01"), End: day("2012-01-02")}
	}
	got := timeline(t, task("a", phase.Production), task("b", phase.PostProduction), task("c", phase.Production), task("d", 0), task("e", phase.PostProduction)).Mermaid("", phase.Date{})
	want := `gantt
    dateFormat YYYY-MM-DD
    axisFormat %Y-%m-%d
    section production
    a :t0, 2012-01-01, 2012-01-03
    c :t2, 2012-01-01, 2012-01-03
    section post-production
    b :t1, 2012-01-01, 2012-01-03
    e :t4, 2012-01-01, 2012-01-03
    section other
    d :t3, 2012-01-01, 2012-01-03
`
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	lines := timeline(t, task("two\nlines", 0)).Text(20, phase.Date{})
	if !strings.Contains(lines, "\ntwo lines =") || strings.Count(lines, "\n") != 3 {
		t.Errorf("a name of two lines is drawn as\n%s", lines)
	}
}
