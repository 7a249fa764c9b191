package schedule_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/producedby/phase/schedule"
)

// TestReadingProblems: a document tells every problem with its place, and none
// twice.
func TestReadingProblems(t *testing.T) {
	for _, c := range []struct {
		what, text string
		into       json.Unmarshaler
		want       []string
	}{
		{"a script", `{"locked": "yes", "scenes": [
			{"number": "1", "length": "9/8", "lenght": "1", "place": "indoors", "light": 7, "cast": ["A", 3], "elements": [{"kind": "props"}]},
			{"number": "2"}, {"length": "1"}, 7, {"number": "2", "length": "1", "cast": "A"}]}`, &schedule.Script{}, []string{
			`schedule: locked: text, want true or false`,
			`schedule: scenes[0].place: unknown place "indoors", want "interior", "exterior" or "interior-exterior"`,
			`schedule: scenes[0].light: number 7, want text`,
			`schedule: scenes[0].length: length "9/8": want pages and eighths such as 2 3/8`,
			`schedule: scenes[0].cast[1]: number 3, want text`,
			`schedule: scenes[0].elements[0].kind: unknown field, want one of category, name`,
			`schedule: scenes[0].lenght: unknown field, want one of number, place, set, location, light, length, cast, elements, synopsis, omitted`,
			`schedule: scenes[2].number: missing`,
			`schedule: scenes[3]: number 7, want an object`,
			`schedule: scenes[4].cast: text, want a list`,
			`schedule: scenes[1] "2": length 0, want an eighth or more`,
		}},
		{"a calendar", `{"weekdays": ["Monday", "Lunchday"], "holidays": ["2012-02-30", null], "week": 6}`, &schedule.Calendar{}, []string{
			`schedule: weekdays[1]: "Lunchday", want a day such as Monday`,
			`schedule: holidays[0]: date "2012-02-30": day out of range, want 1 to 29`,
			`schedule: holidays[1]: missing`,
			`schedule: week: unknown field, want one of weekdays, holidays`,
		}},
		{"a timeline", `{"tasks": [{"id": "a", "start": "2012-01-32", "end": "2012-02-01"}, {"id": "b", "start": "2012-02-02", "end": "2012-02-01", "after": ["z"], "phase": "lunch"},
			{"id": "c", "start": "2012-02-02", "end": "2012-02-03", "after": ["z"]}]}`, &schedule.Timeline{}, []string{
			`schedule: tasks[0].start: date "2012-01-32": day out of range, want 1 to 31`,
			`schedule: tasks[1].phase: unknown phase "lunch", want "development", "financing", "pre-production", "production", "post-production", "delivery" or "distribution"`,
			`schedule: tasks[2] "c": waits for "z", which does not exist`,
		}},
		{"a script that is a list", `[{"number": "1", "length": "1"}]`, &schedule.Script{}, []string{`schedule: a list, want an object such as {"scenes": [...]}`}},
		{"a schedule of parts that are none", `{"script": [], "calendar": {"holidays": ["2012-02-27"]}}`, &schedule.Schedule{}, []string{
			`schedule: script: a list, want an object such as {"scenes": [...]}`,
			`schedule: calendar.weekdays: no day of the week is worked, want at least one`,
		}},
		{"a timeline in days that are none", `{"tasks": [], "calendar": {"holidays": ["2012-02-27"]}}`, &schedule.Timeline{}, []string{
			`schedule: calendar.weekdays: no day of the week is worked, want at least one`,
		}},
		{"a script that is too long, in scenarios", `{"active": "a", "scenarios": [{"name": "a", "schedule": {"script": {"scenes": [
			{"number": "1", "length": "99999"}, {"number": "2", "length": "2"}, {"number": "2", "length": "1"}]}}}]}`, &schedule.Scenarios{}, []string{
			`schedule: scenarios[0].schedule.script.scenes[2] "2": number used twice, first by scenes[1]`,
			`schedule: scenarios[0].schedule.script: script of 100002 pages, want 100,000 at most`,
		}},
		{"a timeline that is none", `[]`, &schedule.Timeline{}, []string{`schedule: a list, want an object`}},
		{"a schedule", `{"script": {"scenes": [{"number": "1"}, {"number": "2", "length": "x"}]}, "calendar": {"weekdays": ["Monday"]}, "days": [{"date": "2012-02-27", "kind": "shooting", "scene": ["1"]}]}`,
			&schedule.Schedule{}, []string{
				`schedule: script.scenes[1].length: length "x": want pages and eighths such as 2 3/8`,
				`schedule: days[0].kind: unknown day kind "shooting"`,
				`schedule: days[0].scene: unknown field, want one of date, kind, scenes, note`,
				`schedule: script.scenes[0] "1": length 0, want an eighth or more`,
			}},
		{"a schedule whose parts are whole", `{"script": {"scenes": [{"number": "1", "length": "1"}]}, "calendar": {"weekdays": ["Monday"]}, "days": [{"date": "2012-02-28", "kind": "shoot", "scenes": ["9"]}]}`,
			&schedule.Schedule{}, []string{
				`schedule: days[0] 2012-02-28: a shooting day on a day that is not worked`,
				`schedule: days[0] 2012-02-28: scene "9", which the script does not have`,
			}},
		{"scenarios", `{"active": "a", "scenarios": [{"name": "a", "schedule": {"days": [{"date": "2012-02-27", "kind": "shoot"}]}}, {"title": "b"}]}`, &schedule.Scenarios{}, []string{
			`schedule: scenarios[0].schedule.days[0] 2012-02-27: a shooting day on a day that is not worked`,
			`schedule: scenarios[1].title: unknown field, want one of name, locked, schedule`,
		}},
	} {
		err := c.into.UnmarshalJSON([]byte(c.text))
		if err == nil {
			t.Errorf("%s reads", c.what)
			continue
		}
		if diff := cmp.Diff(c.want, strings.Split(err.Error(), "\n")); diff != "" {
			t.Errorf("%s: %s", c.what, diff)
		}
	}
}
