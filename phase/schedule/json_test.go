package schedule_test

import (
	"encoding/json"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"example.com/producedby/phase"
	"example.com/producedby/phase/schedule"
)

// TestScheduleJSON: a schedule reads back as it was written, and one part of it
// that differs makes it another.
func TestScheduleJSON(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		script := anyScript().Draw(t, "script")
		s, err := schedule.Shoot(script, week(t), day("2012-02-26"), schedule.Eighths(rapid.Int32Range(1, 40).Draw(t, "per day")))
		if err != nil {
			t.Fatal(err)
		}
		text, err := json.Marshal(s)
		if err != nil {
			t.Fatal(err)
		}
		var back schedule.Schedule
		if err := json.Unmarshal(text, &back); err != nil || !back.Equal(s) || back.OneLine() != s.OneLine() {
			t.Fatalf("%s reads back as\n%s%v", text, back.OneLine(), err)
		}
		days := s.Days()
		days[0].Note = "rain"
		other, err := schedule.New(script, week(t), days...)
		if err != nil || other.Equal(s) {
			t.Fatalf("a schedule with another note is the same: %v", err)
		}
		fewer, err := schedule.New(script, week(t), days[1:]...)
		if err != nil || fewer.Equal(other) {
			t.Fatalf("a schedule with a day less is the same: %v", err)
		}
	})
	s, err := schedule.Shoot(breakdown(t), week(t), day("2012-02-27"), schedule.Page)
	if err != nil {
		t.Fatal(err)
	}
	before := s.OneLine()
	for _, text := range []string{
		`7`, `{"script": {"scenes": [{"number": "1"}]}}`, `{"calendar": {"weekdays": ["Lunchday"]}}`, `{"days": [{"date": "2012-02-27"}]}`,
		`{"days": [{"date": "2012-02-27", "kind": "shoot"}]}`,
	} {
		if err := json.Unmarshal([]byte(text), &s); err == nil || s.OneLine() != before {
			t.Errorf("%s reads: %v", text, err)
		}
	}
	var none schedule.Schedule
	text, err := json.Marshal(none)
	var back schedule.Schedule
	if err != nil || json.Unmarshal(text, &back) != nil || !back.Equal(none) {
		t.Errorf("no schedule is %s, %v", text, err)
	}
}

func TestTimelineEqual(t *testing.T) {
	l := post(t)
	if !l.Equal(post(t)) || l.Equal(schedule.Timeline{}) {
		t.Error("a timeline is not itself, or is none")
	}
	for _, change := range []func(*schedule.Task){
		func(t *schedule.Task) { t.Name = "x" },
		func(t *schedule.Task) { t.Phase = phase.Delivery },
		func(t *schedule.Task) { t.Start = t.Start.AddDays(-1) },
		func(t *schedule.Task) { t.End = t.End.AddDays(1) },
		func(t *schedule.Task) { t.Began = t.Began.AddDays(1) },
		func(t *schedule.Task) { t.Ended = t.Ended.AddDays(1) },
	} {
		var tasks []schedule.Task
		for task := range l.Tasks() {
			if len(tasks) == 0 {
				change(&task)
			}
			tasks = append(tasks, task)
		}
		if timeline(t, tasks...).Equal(l) {
			t.Errorf("%+v makes no other timeline", tasks[0])
		}
	}
}

// TestTimelineKeepsItsDays: read back, a timeline forecasts what it did.
func TestTimelineKeepsItsDays(t *testing.T) {
	week, err := schedule.FiveDays(day("2012-01-06"))
	if err != nil {
		t.Fatal(err)
	}
	plain := timeline(t, schedule.Task{ID: "a", Start: day("2012-01-02"), End: day("2012-01-04")})
	for _, l := range []schedule.Timeline{plain, plain.In(week)} {
		text, err := json.Marshal(l)
		var back schedule.Timeline
		if err != nil || json.Unmarshal(text, &back) != nil {
			t.Fatalf("%s, %v", text, err)
		}
		today := day("2012-01-05")
		if !back.Equal(l) || back.End(today) != l.End(today) {
			t.Errorf("%s forecasts %v, want %v", text, back.End(today), l.End(today))
		}
	}
	if plain.Equal(plain.In(week)) || plain.In(week).End(day("2012-01-05")) == plain.End(day("2012-01-05")) {
		t.Error("the days that are worked make no difference")
	}
	var l schedule.Timeline
	if err := json.Unmarshal([]byte(`{"calendar": {"weekdays": ["Moonday"]}, "tasks": [{"id": ""}]}`), &l); err == nil || !strings.Contains(err.Error(), "calendar.weekdays[0]") || !strings.Contains(err.Error(), "tasks[0].start: missing") {
		t.Errorf("%v", err)
	}
}

func FuzzDocuments(f *testing.F) {
	for _, text := range []string{
		`{"scenes":[{"number":"1","length":"2 3/8","cast":["A"],"place":"interior","light":"night"}],"locked":true}`,
		`{"weekdays":["Monday","Saturday"],"holidays":["2012-03-01"]}`,
		`{"tasks":[{"id":"a","start":"2012-01-01","end":"2012-01-02"},{"id":"b","start":"2012-01-03","end":"2012-01-03","after":["a"]}]}`,
		`{"calendar":{"weekdays":["Monday"]},"tasks":[{"id":"a","start":"2012-01-01","end":"2012-01-02"}]}`,
		`{"script":{"scenes":[{"number":"1","length":"1"}]},"calendar":{"weekdays":["Monday"]},"days":[{"date":"2012-02-27","kind":"shoot","scenes":["1"]}]}`,
	} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		readsBack(t, text, schedule.Script.Equal)
		readsBack(t, text, schedule.Calendar.Equal)
		readsBack(t, text, schedule.Timeline.Equal)
		readsBack(t, text, schedule.Schedule.Equal)
	})
}

// readsBack checks that what can be read is written so that it reads the same.
func readsBack[T any](t *testing.T, text []byte, equal func(T, T) bool) {
	t.Helper()
	var v, back T
	if json.Unmarshal(text, &v) != nil {
		return
	}
	written, err := json.Marshal(v)
	if err != nil {
		t.Fatalf("%s reads as %v and cannot be written: %v", text, v, err)
	}
	if err := json.Unmarshal(written, &back); err != nil || !equal(v, back) {
		t.Fatalf("%s was written as %s and reads back as %v: %v", text, written, back, err)
	}
}
