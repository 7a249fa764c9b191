package schedule_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"example.com/producedby/budget/money"
	"example.com/producedby/phase"
	"example.com/producedby/phase/schedule"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

func day(text string) phase.Date { return phase.MustDate(text) }

func length(t rapid.TB, text string) schedule.Eighths {
	t.Helper()
	e, err := schedule.ParseEighths(text)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func problems(err error) int {
	if many, ok := err.(interface{ Unwrap() []error }); ok {
		return len(many.Unwrap())
	}
	if err != nil {
		return 1
	}
	return 0
}

func TestLengths(t *testing.T) {
	for text, want := range map[string]schedule.Eighths{
		"": 0, "0": 0, "1/8": 1, "7/8": 7, "8/8": 8, "1": 8, "1 1/8": 9, "2 3/8": 19, "0 3/8": 3, "120": 960, "100000": 800_000,
		"2-3/8": 19, "2⅜": 19, "2 ⅜": 19, "2-⅜": 19, "2\u00a03/8": 19, "2 3⁄8": 19, "⅛": 1, "¼": 2, "⅜": 3, "½": 4, "⅝": 5, "¾": 6, "⅞": 7,
		"1/2": 4, "3/4": 6, "1 1/4": 10, "2 4/8": 20, "12-1/2": 100, "99999 7/8": 799_999,
	} {
		if got := length(t, text); got != want {
			t.Errorf("%q is %d eighths, want %d", text, got, want)
		}
	}
	if text, err := schedule.Eighths(800_000).MarshalText(); err != nil || string(text) != "100000" {
		t.Errorf("the longest length is %s, %v", text, err)
	}
	for _, text := range []string{"9/8", "0/8", "1 8/8", "0 8/8", "08/8", "1  1/8", "1 ", " 1", "1.5", "-1", "2 3", "3/8 2", "2 3/8 ", "100001", "100000 1/8", "1234567", "/8", "x", "+1", "２",
		"11/8", "2 11/8", "2 8/8", "2/2", "4/4", "3/2", "1/3", "⅓", "1/16", "1/0", "0/2", "-3/8", "-⅜", "-2 3/8", "2 -3/8", "2--3/8", "2 - 3/8", "2-", "2 ", "½2", "2⅜⅜", "3/8⅜", "3/8/8", "2⁄3/8", "x⅜", "⅜ ", "100000⅛", "2\xff"} {
		e := schedule.Eighths(5)
		err := e.UnmarshalText([]byte(text))
		var problem *schedule.LengthError
		if !errors.As(err, &problem) || problem.Text != text || e != 5 {
			t.Errorf("%q reads as %v, %v", text, e, err)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		a := schedule.Eighths(rapid.Int32Range(0, 5000).Draw(t, "a"))
		b := schedule.Eighths(rapid.Int32Range(0, 5000).Draw(t, "b"))
		if got := length(t, (a + b).String()); got != length(t, a.String())+length(t, b.String()) {
			t.Fatalf("%v and %v make %v", a, b, got)
		}
		var back, scanned schedule.Eighths
		text, err := json.Marshal(a)
		stored, err2 := a.Value()
		if err != nil || err2 != nil || json.Unmarshal(text, &back) != nil || scanned.Scan(stored) != nil || back != a || scanned != a {
			t.Fatalf("%v is %s and %v and reads back as %v and %v", a, text, stored, back, scanned)
		}
	})
	for _, e := range []schedule.Eighths{-1, 800_001} {
		if text, err := e.MarshalText(); err == nil {
			t.Errorf("%d eighths are written as %s", e, text)
		}
		if v, err := e.Value(); err == nil {
			t.Errorf("%d eighths are stored as %v", e, v)
		}
	}
	if got := schedule.Eighths(-11).String(); got != "-1 3/8" {
		t.Errorf("a length owed reads %q", got)
	}
	var e schedule.Eighths
	if e.Scan(nil) != nil || e.Scan([]byte("1/8")) != nil || e != 1 || e.Scan(1) == nil {
		t.Errorf("scanned %v", e)
	}
}

// TestPublishedLengths are the figures that sources work out.
func TestPublishedLengths(t *testing.T) {
	seconds, err := length(t, "2 3/8").Seconds(money.Whole(60))
	if err != nil || seconds.String() != "142.5" && seconds.String() != "285/2" {
		t.Errorf("2 3/8 pages last %v seconds, %v; want 142.5", seconds, err)
	}
	for _, c := range []struct {
		perDay schedule.Eighths
		days   int
	}{{4, 30}, {2, 60}, {5, 24}, {7, 18}} {
		if got, err := schedule.DaysFor(120*schedule.Page, c.perDay*schedule.Page); err != nil || got != c.days {
			t.Errorf("120 pages at %d a day take %d days, %v; want %d", c.perDay, got, err, c.days)
		}
	}
	if got, err := schedule.PagesPerDay(120*schedule.Page, 24); err != nil || got != 5*schedule.Page {
		t.Errorf("120 pages in 24 days are %v a day, %v", got, err)
	}
	if _, err := schedule.PagesPerDay(8, 0); err == nil || !strings.Contains(err.Error(), "0 days for 1 pages") {
		t.Errorf("pages are shot in no days: %v", err)
	}
	for _, r := range []schedule.Eighths{0, -1} {
		if _, err := schedule.DaysFor(8, r); err == nil {
			t.Errorf("pages are shot at %v a day", r)
		}
	}
}

func TestMoreTakesNoLess(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := schedule.Eighths(rapid.Int32Range(0, 2000).Draw(t, "length"))
		more := a + schedule.Eighths(rapid.Int32Range(0, 50).Draw(t, "more"))
		rate := schedule.Eighths(rapid.Int32Range(1, 800).Draw(t, "per day"))
		x, err1 := schedule.DaysFor(a, rate)
		y, err2 := schedule.DaysFor(more, rate)
		if err1 != nil || err2 != nil || x > y {
			t.Fatalf("%v take %d days and %v take %d", a, x, more, y)
		}
		// The days are enough, and one less is not.
		if rate*schedule.Eighths(x) < a {
			t.Fatalf("%d days at %v are not enough for %v", x, rate, a)
		}
		if x > 0 {
			if rate*schedule.Eighths(x-1) >= a {
				t.Fatalf("%d days at %v are more than enough for %v", x, rate, a)
			}
		}
		// The pages a day for some days are enough for them, and an eighth less is not.
		days := rapid.IntRange(1, 100).Draw(t, "days")
		least, err := schedule.PagesPerDay(a, days)
		if err != nil || least*schedule.Eighths(days) < a || a > 0 && (least-1)*schedule.Eighths(days) >= a {
			t.Fatalf("%v in %d days are %v a day, %v", a, days, least, err)
		}
	})
}

func TestCalendar(t *testing.T) {
	six, err := schedule.SixDays(day("2012-03-05"), day("2012-03-01"), day("2012-03-05"))
	if err != nil {
		t.Fatal(err)
	}
	for text, works := range map[string]bool{
		"2012-02-27": true, "2012-03-01": false, "2012-03-03": true, "2012-03-04": false, "2012-03-05": false, "2012-03-06": true,
	} {
		if six.Works(day(text)) != works {
			t.Errorf("%s is worked: %v", text, !works)
		}
	}
	if got := six.Add(day("2012-03-02"), 2); got != day("2012-03-06") {
		t.Errorf("two working days after Friday are %v", got)
	}
	if got := six.Add(day("2012-03-06"), -2); got != day("2012-03-02") {
		t.Errorf("two working days before Tuesday are %v", got)
	}
	if got := six.Add(day("2012-03-04"), 0); got != day("2012-03-06") {
		t.Errorf("the first working day from Sunday is %v", got)
	}
	// A shoot of 24 days in six-day weeks without holidays ends after four weeks.
	plain, err := schedule.SixDays()
	if err != nil {
		t.Fatal(err)
	}
	if got := plain.Add(day("2012-02-27"), 23); got != day("2012-03-24") {
		t.Errorf("the 24th day is %v", got)
	}
	once, err1 := schedule.SixDays(day("2012-03-05"), day("2012-03-01"))
	twice, err2 := schedule.SixDays(day("2012-03-01"), day("2012-03-05"), day("2012-03-01"))
	if err1 != nil || err2 != nil || !once.Equal(twice) {
		t.Errorf("a holiday that is named twice makes another calendar: %v, %v", err1, err2)
	}
	five, err := schedule.FiveDays()
	if err != nil || five.Equal(plain) || five.Works(day("2012-03-03")) {
		t.Errorf("five days are six: %v", err)
	}
	if _, err := schedule.NewCalendar([]time.Weekday{7, -1}, phase.Date{}); problems(err) != 4 {
		t.Errorf("%v, want four problems", err)
	}
	var none schedule.Calendar
	if none.Works(day("2012-03-02")) || !none.OnOrAfter(day("2012-03-02")).IsZero() || !none.IsZero() || six.Works(phase.Date{}) {
		t.Error("the zero calendar works")
	}
	if five.Count(day("2012-03-01"), phase.Date{}) != 0 || five.Count(phase.Date{}, day("2012-03-01")) != 0 {
		t.Error("working days are counted without a date")
	}
	rapid.Check(t, func(t *rapid.T) {
		d := day("2012-01-01").AddDays(rapid.IntRange(0, 400).Draw(t, "from"))
		n := rapid.IntRange(0, 60).Draw(t, "days")
		end := six.Add(d, n)
		if !six.Works(end) || six.Count(d, end) != n+1 || six.Add(end, -n) != six.OnOrAfter(d) {
			t.Fatalf("%d working days after %v are %v, with %d between", n, d, end, six.Count(d, end))
		}
		text, err := json.Marshal(six)
		var back schedule.Calendar
		if err != nil || json.Unmarshal(text, &back) != nil || !back.Equal(six) {
			t.Fatalf("%s reads back as %v", text, back)
		}
	})
	var c schedule.Calendar
	if err := json.Unmarshal([]byte(`{"weekdays": ["Monday", "Lunchday"], "holidays": []}`), &c); err == nil || !c.IsZero() {
		t.Errorf("a day of its own reads as %v, %v", c, err)
	}
}

// breakdown is a script of a few scenes.
func breakdown(t rapid.TB) schedule.Script {
	t.Helper()
	script, err := schedule.NewScript(
		schedule.Scene{Number: "1", Place: schedule.Interior, Set: "Shop", Light: schedule.ByDay, Length: length(t, "2 3/8"), Cast: []role.Person{"Harry", "Rob"}, Elements: []schedule.Element{{Category: "props", Name: "fryer"}}},
		schedule.Scene{Number: "2", Place: schedule.Exterior, Set: "Street", Light: schedule.ByNight, Length: length(t, "5/8"), Cast: []role.Person{"Harry"}},
		schedule.Scene{Number: "3", Place: schedule.Interior, Set: "Office", Light: schedule.ByDay, Length: length(t, "3"), Cast: []role.Person{"Sophie", "Harry"}},
		schedule.Scene{Number: "4", Set: "House", Length: length(t, "1 1/8"), Cast: []role.Person{"Rob"}},
		schedule.Scene{Number: "10", Place: schedule.Both, Set: "Van", Light: schedule.AtDawn, Length: length(t, "1/8")},
	)
	if err != nil {
		t.Fatal(err)
	}
	return script
}

func TestScript(t *testing.T) {
	s := breakdown(t)
	if s.Len() != 5 || s.Length().String() != "7 2/8" {
		t.Errorf("%d scenes of %v", s.Len(), s.Length())
	}
	if got := s.Cast(); !slices.Equal(got, []role.Person{"Harry", "Rob", "Sophie"}) {
		t.Errorf("cast: %v", got)
	}
	if got := s.Sets(); !slices.Equal(got, []string{"Shop", "Street", "Office", "House", "Van"}) || s.Locations() != nil {
		t.Errorf("sets: %v, locations: %v", got, s.Locations())
	}
	fryer := []schedule.Element{{Category: "props", Name: "fryer"}}
	if !slices.Equal(s.Elements("props"), fryer) || !slices.Equal(s.Elements(""), fryer) || s.Elements("vehicles") != nil {
		t.Errorf("elements: %v, %v", s.Elements("props"), s.Elements(""))
	}
	scene, ok := s.Scene("2")
	if !ok || scene.Slug() != "2 EXT STREET - NIGHT" {
		t.Errorf("%q, %v", scene.Slug(), ok)
	}
	scene.Cast[0] = "Nobody"
	if again, _ := s.Scene("2"); again.Cast[0] != "Harry" {
		t.Error("a scene that was given out changes the script")
	}
	_, err := schedule.NewScript(
		schedule.Scene{Number: "1", Length: 8}, schedule.Scene{Number: "1", Length: 8}, schedule.Scene{Number: "", Length: 8}, schedule.Scene{Number: "1 A", Length: 8},
		schedule.Scene{Number: "2"}, schedule.Scene{Number: "3", Omitted: true, Length: 1}, schedule.Scene{Number: "4", Length: 8, Cast: []role.Person{"", "A", "A"}},
	)
	if problems(err) != 7 || !strings.Contains(err.Error(), `scenes[1] "1"`) {
		t.Errorf("%d problems: %v", problems(err), err)
	}
	long := schedule.Scene{Number: "1", Length: 800_000}
	longer := schedule.Scene{Number: "2", Length: 1}
	if _, err := schedule.NewScript(long); err != nil {
		t.Error(err)
	}
	if _, err := schedule.NewScript(long, longer); problems(err) != 1 {
		t.Errorf("a script of more than 100,000 pages: %v", err)
	}
	text, err := json.Marshal(s.Lock())
	var back schedule.Script
	if err != nil || json.Unmarshal(text, &back) != nil || !back.Equal(s.Lock()) || back.Equal(s) {
		t.Errorf("%s reads back as %v", text, back)
	}
	if err := json.Unmarshal([]byte(`{"scenes": [{"number": "1"}]}`), &back); err == nil {
		t.Error("a scene without length reads")
	}
}

// TestLockedNumbers: once the numbers are frozen none goes and none is used
// again.
func TestLockedNumbers(t *testing.T) {
	s := breakdown(t).Lock()
	for _, want := range []schedule.SceneNumber{"3A", "3B", "3C"} {
		var err error
		if s, err = s.Insert("3", schedule.Scene{Set: "Yard", Length: 1}); err != nil {
			t.Fatal(err)
		}
		if _, ok := s.Scene(want); !ok {
			t.Errorf("no scene %s after the insertion: %v", want, numbersOf(s))
		}
	}
	s, err := s.Omit("3A")
	if err != nil {
		t.Fatal(err)
	}
	if scene, ok := s.Scene("3A"); !ok || !scene.Omitted || scene.Length != 0 || scene.Slug() != "3A OMITTED" {
		t.Errorf("an omitted scene is %+v", scene)
	}
	if s, err = s.Insert("3A", schedule.Scene{Set: "Yard", Length: 1}); err != nil {
		t.Fatal(err)
	}
	if _, ok := s.Scene("3D"); !ok {
		t.Errorf("the number of an omitted scene is used again: %v", numbersOf(s))
	}
	for range 23 {
		if s, err = s.Insert("3", schedule.Scene{Set: "Yard", Length: 1}); err != nil {
			t.Fatal(err)
		}
	}
	if _, ok := s.Scene("3AA"); !ok {
		t.Errorf("after 3Z comes no 3AA: %v", numbersOf(s))
	}
	if _, err := s.Insert("99", schedule.Scene{Length: 1}); err == nil {
		t.Error("a scene is inserted after one that is not there")
	}
	if _, err := s.Omit("99"); err == nil {
		t.Error("a scene that is not there is omitted")
	}
	open, err := breakdown(t).Omit("3")
	if _, ok := open.Scene("3"); ok || err != nil || open.Locked() {
		t.Errorf("before the lock a scene goes: %v", err)
	}
	rapid.Check(t, func(t *rapid.T) {
		s := breakdown(t).Lock()
		seen := map[schedule.SceneNumber]bool{}
		for range rapid.IntRange(0, 40).Draw(t, "changes") {
			numbers := numbersOf(s)
			for _, n := range numbers {
				seen[n] = true
			}
			n := rapid.SampledFrom(numbers).Draw(t, "scene")
			var err error
			if rapid.Bool().Draw(t, "omit") {
				s, err = s.Omit(n)
			} else {
				s, err = s.Insert(n, schedule.Scene{Length: 1})
			}
			if err != nil {
				t.Fatal(err)
			}
			for n := range seen {
				if _, ok := s.Scene(n); !ok {
					t.Fatalf("number %s is gone from %v", n, numbersOf(s))
				}
			}
		}
	})
}

func numbersOf(s schedule.Script) []schedule.SceneNumber {
	var list []schedule.SceneNumber
	for scene := range s.Scenes() {
		list = append(list, scene.Number)
	}
	return list
}

func TestSceneNumberOrder(t *testing.T) {
	want := []schedule.SceneNumber{"1", "3", "3A", "3B", "3Z", "3AA", "10", "10A", "12", "12A", "12pt1", "12pt2", "13", "X"}
	got := slices.Clone(want)
	slices.Reverse(got)
	slices.SortFunc(got, schedule.SceneNumber.Compare)
	if !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}

func TestRevisionColours(t *testing.T) {
	for which := range 2 {
		palette, ref, ok := schedule.RevisionColours(which)
		if _, known := cite.Lookup(ref.Source); !ok || !known || len(palette) < 11 {
			t.Errorf("palette %d: %v by %v", which, palette, ref)
		}
		n := len(palette)
		for revision, want := range map[int]string{-1: "", 0: "white", 1: "blue", n: "double white", n + 1: "double blue", 2 * n: "double double white", 3*n + 2: "double double double pink"} {
			if got := schedule.RevisionColour(revision, palette); got != want {
				t.Errorf("revision %d is %q, want %q", revision, got, want)
			}
		}
	}
	if _, _, ok := schedule.RevisionColours(2); ok || schedule.RevisionColour(1, nil) != "" {
		t.Error("there are colours where none are known")
	}
}

func week(t rapid.TB) schedule.Calendar {
	t.Helper()
	c, err := schedule.SixDays(day("2012-03-01"))
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestSchedule(t *testing.T) {
	s, err := schedule.New(breakdown(t), week(t),
		schedule.Day{Date: day("2012-02-27"), Kind: schedule.ShootingDay, Scenes: []schedule.SceneNumber{"3", "2"}},
		schedule.Day{Date: day("2012-02-28"), Kind: schedule.TravelDay},
		schedule.Day{Date: day("2012-02-29"), Kind: schedule.ShootingDay, Scenes: []schedule.SceneNumber{"1"}},
	)
	if err != nil {
		t.Fatal(err)
	}
	if s.ShootingDays() != 2 || s.DayNumber(day("2012-02-29")) != 2 || s.DayNumber(day("2012-02-28")) != 0 || s.DayNumber(day("2012-03-10")) != 0 {
		t.Errorf("%d shooting days, the last is day %d", s.ShootingDays(), s.DayNumber(day("2012-02-29")))
	}
	if s.On(day("2012-02-27")).String() != "3 5/8" || s.To(day("2012-02-28")).String() != "3 5/8" || s.To(day("2012-02-29")).String() != "6" {
		t.Errorf("pages: %v, %v, %v", s.On(day("2012-02-27")), s.To(day("2012-02-28")), s.To(day("2012-02-29")))
	}
	if got := s.Unscheduled(); !slices.Equal(got, []schedule.SceneNumber{"4", "10"}) {
		t.Errorf("unscheduled: %v", got)
	}
	want := `3 INT OFFICE - DAY                             3  Sophie, Harry
2 EXT STREET - NIGHT                         5/8  Harry
-- end of day 1, 2012-02-27 Monday, 3 5/8 pages
-- 2012-02-28 Tuesday travel
1 INT SHOP - DAY                           2 3/8  Harry, Rob
-- end of day 2, 2012-02-29 Wednesday, 2 3/8 pages
unscheduled: [4 10], 1 2/8 pages
`
	if diff := cmp.Diff(want, s.OneLine()); diff != "" {
		t.Error(diff)
	}
	omitted, err := breakdown(t).Lock().Omit("4")
	if err != nil {
		t.Fatal(err)
	}
	_, err = schedule.New(omitted, week(t),
		schedule.Day{Date: day("2012-02-27"), Kind: schedule.ShootingDay, Scenes: []schedule.SceneNumber{"3", "3", "99", "4"}},
		schedule.Day{Date: day("2012-02-27"), Kind: schedule.TravelDay, Scenes: []schedule.SceneNumber{"1"}},
		schedule.Day{Date: day("2012-03-01"), Kind: schedule.ShootingDay},
		schedule.Day{},
	)
	if problems(err) != 8 {
		t.Errorf("%d problems, want 8: %v", problems(err), err)
	}
}

// anyScript draws a script of scenes with a cast out of five.
func anyScript() *rapid.Generator[schedule.Script] {
	return rapid.Custom(func(t *rapid.T) schedule.Script {
		cast := []role.Person{"A", "B", "C", "D", "E"}
		var scenes []schedule.Scene
		for i := range rapid.IntRange(1, 25).Draw(t, "scenes") {
			scene := schedule.Scene{Number: schedule.SceneNumber(fmt.Sprint(i + 1)), Length: schedule.Eighths(rapid.Int32Range(1, 40).Draw(t, "length"))}
			for _, p := range cast {
				if rapid.IntRange(0, 2).Draw(t, "in") == 0 {
					scene.Cast = append(scene.Cast, p)
				}
			}
			scenes = append(scenes, scene)
		}
		script, err := schedule.NewScript(scenes...)
		if err != nil {
			t.Fatal(err)
		}
		return script
	})
}

// TestShootLaws: scheduled and unscheduled scenes are the script, days are
// working days one after the other, and no day holds more than fits.
func TestShootLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		script, calendar := anyScript().Draw(t, "script"), week(t)
		perDay := schedule.Eighths(rapid.Int32Range(1, 60).Draw(t, "per day"))
		order := rapid.Permutation(numbersOf(script)).Draw(t, "order")
		order = order[:rapid.IntRange(1, len(order)).Draw(t, "scheduled")]
		s, err := schedule.Shoot(script, calendar, day("2012-02-26"), perDay, order...)
		if err != nil {
			t.Fatal(err)
		}
		var shot []schedule.SceneNumber
		var total schedule.Eighths
		expected := calendar.OnOrAfter(day("2012-02-26"))
		for _, d := range s.Days() {
			if d.Date != expected || len(d.Scenes) == 0 {
				t.Fatalf("%v, want %v", d, expected)
			}
			expected = calendar.Add(expected, 1)
			shot = append(shot, d.Scenes...)
			if on := s.On(d.Date); on > perDay && len(d.Scenes) > 1 {
				t.Fatalf("%v pages on %v, %v fit", on, d.Date, perDay)
			}
			if total += s.On(d.Date); s.To(d.Date) != total {
				t.Fatalf("to %v: %v, want %v", d.Date, s.To(d.Date), total)
			}
		}
		if !slices.Equal(shot, order) {
			t.Fatalf("shot %v, want %v", shot, order)
		}
		all := slices.Concat(shot, s.Unscheduled())
		slices.SortFunc(all, schedule.SceneNumber.Compare)
		if !slices.Equal(all, numbersOf(script)) {
			t.Fatalf("%v are not the script", all)
		}
		most := perDay // a scene that is longer has its day all the same
		for scene := range script.Scenes() {
			most = max(most, scene.Length)
		}
		if least, err := schedule.DaysFor(total, most); err != nil || s.ShootingDays() < least {
			t.Fatalf("%v pages in %d days, at least %d are needed", total, s.ShootingDays(), least)
		}
	})
	if _, err := schedule.Shoot(breakdown(t), week(t), day("2012-02-27"), 0); err == nil {
		t.Error("nothing is shot a day")
	}
	if _, err := schedule.Shoot(breakdown(t), schedule.Calendar{}, day("2012-02-27"), 8); err == nil {
		t.Error("no day is worked")
	}
	all, err := schedule.Shoot(breakdown(t), week(t), day("2012-02-27"), length(t, "3"))
	if err != nil || len(all.Unscheduled()) != 0 || all.ShootingDays() != 3 {
		t.Errorf("%v, %v", all.OneLine(), err)
	}
}

func checkSet[T interface {
	~uint8
	fmt.Stringer
	MarshalText() ([]byte, error)
}](t *testing.T, all iter.Seq[T], read func(*T, []byte) error) {
	t.Helper()
	n := 0
	for v := range all {
		n++
		text, err := v.MarshalText()
		var back T
		if err != nil || len(text) == 0 || read(&back, text) != nil || back != v || v.String() == "" {
			t.Errorf("%v is written as %s and reads back as %v", v, text, back)
		}
	}
	var v T
	if _, err := T(n + 1).MarshalText(); n == 0 || err == nil || read(&v, []byte("lunch")) == nil {
		t.Errorf("%T of %d members takes what is none", v, n)
	}
}

func TestClosedSets(t *testing.T) {
	checkSet(t, schedule.Places(), (*schedule.Place).UnmarshalText)
	checkSet(t, schedule.Lights(), (*schedule.Light).UnmarshalText)
	checkSet(t, schedule.DayKinds(), (*schedule.DayKind).UnmarshalText)
	checkSet(t, schedule.Codes(), (*schedule.Code).UnmarshalText)
	checkSet(t, schedule.Subjects(), (*schedule.Subject).UnmarshalText)
	checkSet(t, schedule.Units(), (*schedule.Unit).UnmarshalText)
}

func FuzzParseEighths(f *testing.F) {
	for _, text := range []string{"", "2 3/8", "3/8", "2", "0 1/8", "8/8", "100000", "2-3/8", "2⅜", "2 3⁄8", "1/2"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		e, err := schedule.ParseEighths(text)
		if err != nil {
			return
		}
		if back, err := schedule.ParseEighths(e.String()); err != nil || back != e {
			t.Fatalf("%q is %v and reads back as %v, %v", text, e, back, err)
		}
	})
}
