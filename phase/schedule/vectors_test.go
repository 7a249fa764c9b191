package schedule_test

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"example.com/producedby/budget/money"
	"example.com/producedby/phase"
	"example.com/producedby/phase/schedule"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// TestVectors works out the published figures, a row each.
func TestVectors(t *testing.T) {
	film := role.Setting{Medium: role.Film, Format: role.Feature}
	indie := role.Setting{Medium: role.Film, Format: role.Feature, Scale: role.ScaleIndependent}
	drama := role.Setting{Medium: role.Television, Format: role.ScriptedSeries}
	for _, v := range []struct {
		name, got, want string
	}{
		{"2 3/8 pages at a minute a page", seconds(t, "2 3/8", 60), "285/2"}, // 142.5
		{"2 3/8 pages at 50 seconds a page", seconds(t, "2 3/8", 50), "475/4"},
		{"a page", length(t, "8/8").String(), "1"},
		{"two inches", measured(t, 0, "2"), "2/8"},
		{"a page and an inch", measured(t, 1, "1"), "1 1/8"},
		{"less than an eighth", measured(t, 0, "1/10"), "1/8"},
		{"a little more than an inch", measured(t, 0, "11/10"), "2/8"},
		{"120 pages at four a day", daysFor(t, 120, 4), "30"},
		{"120 pages at two a day", daysFor(t, 120, 2), "60"},
		{"120 pages at five a day", daysFor(t, 120, 5), "24"},

		{"Schindler's List shoot, 72 days", longShoot(t, "2024-01-01", 72), "12 weeks, length of the shoot: 18 to 30 shooting days: false, length of the shoot: 3 weeks or more: true, length of the shoot: 3 months at most: true"},
		{"Schindler's List, what was shot in 72 days", breakdownOf(t, 72, 126, 148, 35), "72 shooting days, 126 in the cast, 148 sets, 35 locations"},
		{"TV director's cut minima, 30 min", directorsCut(role.Television, 30), "2 days"},
		{"TV director's cut minima, 2 h", directorsCut(role.Television, 120), "20 days"},
		{"TV director's cut minima, film", directorsCut(role.Film, 0), "70 days"},
		{"broadcast pilot calendar, script", admitted(schedule.FinalDrafts), "December January"},
		{"broadcast pilot calendar, pilot order", admitted(schedule.PilotOrders), "January"},
		{"broadcast pilot calendar, shoot", admitted(schedule.PilotShoots), "February March April"},
		{"broadcast pilot calendar, series order", admitted(schedule.SeriesOrders), "May"},
		{"broadcast pilot calendar, first drafts", admitted(schedule.FirstDrafts), "December"},
		{"broadcast pilot calendar, pitches of drama and of comedy", admitted(schedule.PitchSeason), "July August, August September"},
		{"broadcast pilot calendar, delivery of drama and of comedy", admitted(schedule.PilotDeliveries), "April, May"},
		{"broadcast pilot calendar, staffing", admitted(schedule.StaffingSeason), "March April May June"},
		{"broadcast pilot calendar, the staff of a running show", admitted(schedule.RoomOpening), "June"},
		{"broadcast pilot calendar, shoot of the season", admitted(schedule.SeasonShoots), "July August September October November December January February March April"},
		{"hour drama, shoot", figures(schedule.ShootLength, drama), "7 to 8 shooting days, 7 shooting days"},
		{"hour drama, prep to post", figures(schedule.EpisodeLength, drama), "6 weeks"}, // 42 days
		{"indie post plan, assembly", figures(schedule.AssemblyLength, indie), "1 to 2 weeks"},
		{"indie post plan, director's cut", figures(schedule.DirectorsCutLength, indie), "3 to 4 weeks"},
		{"indie post plan, preview", figures(schedule.PreviewLength, indie), "1 day"},
		{"indie post plan, second cut", figures(schedule.SecondCutLength, indie), "2 to 3 weeks"},
		{"indie post plan, additional photography", figures(schedule.AdditionalShootLength, indie), "2 to 3 weeks"},
		{"indie post plan, its cut", figures(schedule.AdditionalCutLength, indie), "1 week"},
		{"indie post plan, fine cut", figures(schedule.FineCutLength, indie), "1 week"},
		{"indie post plan, turnover", figures(schedule.TurnoverLength, indie), "1 to 3 days"},
		{"indie post plan, colour", figures(schedule.ColourLength, indie), "2 to 3 weeks"},
		{"indie post plan, score", figures(schedule.ScoreLength, indie), "6 to 8 weeks"},
		{"indie post plan, sound edit", figures(schedule.SoundEditLength, indie), "3 to 5 weeks"},
		{"indie post plan, mix", figures(schedule.MixLength, indie), "1 to 2 weeks"},
		{"indie post plan, delivery", figures(schedule.TechnicalDeliveryLength, indie), "2 to 3 days"},
		{"indie post, in all", figures(schedule.PostLength, indie), "10 weeks or more, 10 months at most"},
		{"pitch field", figures(schedule.Bidders, role.Setting{Medium: role.Commercial}), "3 companies at most"},
		{"PPM", figures(schedule.MeetingLead, role.Setting{Medium: role.Commercial}), "2 days or more"},
		{"option vs turnaround, an option lapses", story("option lapse-option"), "expired"},
		{"option vs turnaround, an option is shelved", story("option attach-writer shelve"), "in-development, and no shelve"},
		{"option vs turnaround, a purchase is shelved", story("option purchase attach-writer shelve"), "in-turnaround"},

		{"prep to shoot four to one", figures(schedule.PreparationPace, film), "4 days for each shooting day"},
		{"a third of the time is prep", figures(schedule.PreparationShare, film), "1/3 of the whole time or more"},
		{"prep of a studio film", figures(schedule.PreparationLength, role.Setting{Medium: role.Film, Format: role.Feature, Scale: role.ScaleStudio}), "12 to 26 weeks, 3 to 12 months"},
		{"prep of a small film", figures(schedule.PreparationLength, indie), "3 to 12 months, 10 weeks"},
		{"prep of a short", figures(schedule.PreparationLength, role.Setting{Medium: role.Film, Format: role.Short}), "3 to 12 months, 3 weeks"},
		{"shoot of an independent feature", figures(schedule.ShootLength, indie), "18 to 30 shooting days, 3 weeks or more, 3 months at most"},
		{"pages a day of a feature", figures(schedule.PagesADay, film), "2 to 5 pages, 3 to 5 pages, 2 pages, 4 to 6 pages, 3 to 8 pages"},
		{"pages a day of television", figures(schedule.PagesADay, drama), "5 to 8 pages, 6 to 8 pages, 7 to 8 pages, 15 pages or more, 50 to 60 pages"},
		{"seconds of a page", figures(schedule.ScreenTime, film), "60 seconds, 50 seconds"},
		{"pages of a feature", figures(schedule.ScriptLength, film), "95 to 140 pages"},
		{"pages of an episode", figures(schedule.ScriptLength, drama), "30 pages, 45 to 60 pages"},
		{"rest of a performer", figures(schedule.RestLength, role.Setting{Medium: role.Film, Format: role.Feature, Market: "US"}), "12 hours or more"},
		{"idle between drop and pick-up", figures(schedule.DropLength, role.Setting{Medium: role.Film, Format: role.Feature, Market: "US"}), "10 days or more, 14 days or more"},
		{"drops and pick-ups", figures(schedule.DropTimes, role.Setting{Medium: role.Film, Format: role.Feature, Market: "US"}), "1 time at most"},
		{"copies of an album", figures(schedule.ManufactureLength, role.Setting{Medium: role.Music, Format: role.Album}), "3 weeks"},
		{"an animated feature", figures(schedule.MakingLength, role.Setting{Medium: role.Film, Format: role.AnimatedFeature}), "24 months or more"},
		{"edit of a documentary", figures(schedule.EditLength, role.Setting{Medium: role.Film, Format: role.Documentary}), "3 to 6 months"},
		{"milestones of a game", milestones(t, "2022-07-30", "2022-08-30", "2022-10-30", "2023-01-30"), "31 61 92"},
	} {
		t.Run(v.name, func(t *testing.T) {
			if v.got != v.want {
				t.Errorf("%q, want %q", v.got, v.want)
			}
		})
	}
}

func seconds(t *testing.T, text string, perPage int64) string {
	s, err := length(t, text).Seconds(money.Whole(perPage))
	if err != nil {
		t.Fatal(err)
	}
	return s.String()
}

func measured(t *testing.T, pages int, inches string) string {
	e, err := schedule.MeasureEighths(pages, money.MustParseRatio(inches))
	if err != nil {
		t.Fatal(err)
	}
	return e.String()
}

func daysFor(t *testing.T, pages, perDay schedule.Eighths) string {
	n, err := schedule.DaysFor(pages*schedule.Page, perDay*schedule.Page)
	if err != nil {
		t.Fatal(err)
	}
	return fmt.Sprint(n)
}

// longShoot says how many weeks so many shooting days of a six-day week take, and
// which of the published figures for the shoot of a film admit as many. A wrong
// count of the days or a wrong figure changes the answer.
func longShoot(t *testing.T, first string, days int) string {
	t.Helper()
	calendar, err := schedule.SixDays()
	if err != nil {
		t.Fatal(err)
	}
	last := calendar.Add(day(first), days-1)
	span, _ := last.Sub(day(first))
	weeks := span/7 + 1
	text := fmt.Sprintf("%d weeks", weeks)
	for _, f := range schedule.Figures(schedule.ShootLength, role.Setting{Medium: role.Film, Format: role.Feature, Scale: role.ScaleIndependent}) {
		n := map[schedule.Unit]int{schedule.ShootingDays: days, schedule.Weeks: weeks, schedule.Months: (weeks*7 + 30) / 31}[f.Unit]
		text += fmt.Sprintf(", %s: %v", f, f.Admits(n))
	}
	return text
}

// breakdownOf counts what a breakdown of so many parts, sets and locations comes to,
// shot in so many days.
func breakdownOf(t *testing.T, days, parts, sets, locations int) string {
	t.Helper()
	var scenes []schedule.Scene
	for i := range sets {
		scenes = append(scenes, schedule.Scene{
			Number: schedule.SceneNumber(fmt.Sprint(i + 1)), Length: schedule.Page, Set: fmt.Sprint("set ", i), Location: fmt.Sprint("location ", i%locations),
			Cast: []role.Person{role.Person(fmt.Sprint("part ", i%parts))},
		})
	}
	script, err := schedule.NewScript(scenes...)
	if err != nil {
		t.Fatal(err)
	}
	plan := make([]schedule.Day, days)
	for i := range plan {
		plan[i] = schedule.Day{Date: week(t).Add(day("2024-01-01"), i), Kind: schedule.ShootingDay}
	}
	for i := range scenes {
		on := &plan[i%days]
		on.Scenes = append(on.Scenes, scenes[i].Number)
	}
	s, err := schedule.New(script, week(t), plan...)
	if err != nil {
		t.Fatal(err)
	}
	return fmt.Sprintf("%d shooting days, %d in the cast, %d sets, %d locations", s.ShootingDays(), len(s.Script().Cast()), len(script.Sets()), len(script.Locations()))
}

func directorsCut(m role.Medium, minutes int) string {
	days, _, _ := phase.DirectorsCutMinimum(m, minutes)
	return fmt.Sprint(days, " days")
}

// admitted lists the months in which the windows of a step lie, window by window,
// from the first month on.
func admitted(step schedule.SeasonStep) string {
	var windows []string
	for _, w := range schedule.BroadcastSeason() {
		if w.Step != step {
			continue
		}
		var months []string
		for d := day(fmt.Sprintf("2015-%02d-15", int(w.First))); w.Admits(d) && len(months) < 12; d = d.AddDays(30) {
			_, month, _ := d.Civil()
			months = append(months, month.String())
		}
		windows = append(windows, strings.Join(months, " "))
	}
	return strings.Join(windows, ", ")
}

func figures(s schedule.Subject, in role.Setting) string {
	var list []string
	for _, f := range schedule.Figures(s, in) {
		_, text, _ := strings.Cut(f.String(), ": ")
		list = append(list, text)
	}
	return strings.Join(list, ", ")
}

// story is where a film ends up after the events, up to the first that is refused.
func story(events string) string {
	w, err := phase.Replay(phase.Log{
		Setting: role.Setting{Medium: role.Film, Format: role.Feature, Scale: role.ScaleStudio},
		Facts:   phase.Facts{phase.RightsAgreed: cite.True, phase.OptionPaid: cite.True},
	})
	for word := range strings.FieldsSeq(events) {
		k, err2 := phase.ParseEventKind(word)
		e := phase.Event{Kind: k}
		switch k {
		case phase.EventOption:
			e.On, e.Until = day("2020-01-01"), day("2020-12-31")
		case phase.EventLapseOption:
			e.On = day("2021-01-01")
		}
		next, err3 := w.Apply(e)
		if err != nil || err2 != nil {
			return fmt.Sprint(err, err2)
		}
		if err3 != nil {
			slug, _ := w.State().MarshalText()
			return fmt.Sprintf("%s, and no %s", slug, word)
		}
		w = next
	}
	slug, _ := w.State().MarshalText()
	return string(slug)
}

// milestones makes a timeline of the days and tells the days between them.
func milestones(t *testing.T, days ...string) string {
	var tasks []schedule.Task
	for i, d := range days {
		task := schedule.Task{ID: fmt.Sprint(i), Start: day(d), End: day(d)}
		if i > 0 {
			task.After = []string{fmt.Sprint(i - 1)}
		}
		tasks = append(tasks, task)
	}
	line := timeline(t, tasks...)
	var gaps []string
	for i := range tasks[1:] {
		slack, _ := line.FreeSlack(tasks[i].ID, phase.Date{})
		gaps = append(gaps, fmt.Sprint(slack+1))
	}
	return strings.Join(gaps, " ")
}

func TestMeasureEighths(t *testing.T) {
	for _, c := range []struct {
		pages  int
		inches string
	}{{-1, "0"}, {0, "-1"}, {0, "81/10"}, {100_000, "1/10"}, {100_001, "0"}, {math.MaxInt, "0"}} {
		if e, err := schedule.MeasureEighths(c.pages, money.MustParseRatio(c.inches)); err == nil {
			t.Errorf("%d pages and %s inches are %v", c.pages, c.inches, e)
		}
	}
	if got := measured(t, 99_999, "8"); got != "100000" {
		t.Errorf("%s pages", got)
	}
}

// TestBroadcastSeason: the windows are said by somebody, sorted, and none admits a
// day outside its months.
func TestBroadcastSeason(t *testing.T) {
	windows := schedule.BroadcastSeason()
	for i, w := range windows {
		if i > 0 && (w.Step < windows[i-1].Step || w.ID <= windows[i-1].ID) || !w.Step.Valid() || w.Strength == 0 {
			t.Errorf("%+v", w)
		}
		if w.Admits(phase.Date{}) {
			t.Errorf("%v admits no day", w)
		}
		for month := 1; month <= 12; month++ {
			from, to := (month+12-int(w.First))%12, (int(w.Last)+12-int(w.First))%12
			for _, d := range []string{"01", "28"} {
				if on := day(fmt.Sprintf("2016-%02d-%s", month, d)); w.Admits(on) != (from <= to) {
					t.Errorf("%v admits %v: %v", w, on, w.Admits(on))
				}
			}
		}
	}
	checkSet(t, schedule.SeasonSteps(), (*schedule.SeasonStep).UnmarshalText)
}

func ExampleBroadcastSeason() {
	for _, w := range schedule.BroadcastSeason() {
		if w.Admits(phase.MustDate("2016-05-17")) {
			fmt.Println(w, "-", w.Ref.Source)
		}
	}
	// Output:
	// pilots delivered: May - maano-2016-tv-calendar
	// series ordered: May - kirschner-2019-network-cycle
	// writers staffed: March to June - maano-2016-tv-calendar
}
