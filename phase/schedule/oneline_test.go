package schedule_test

import (
	"strings"
	"testing"

	"example.com/producedby/phase/schedule"
	"example.com/producedby/role"
	"github.com/google/go-cmp/cmp"
)

// TestOneLine prints what a first assistant director reads: where each scene is shot,
// and where the unit moves in the middle of a day.
func TestOneLine(t *testing.T) {
	script, err := schedule.NewScript(
		schedule.Scene{Number: "1", Place: schedule.Exterior, Set: "Harbour", Location: "Whitby", Light: schedule.ByDay, Length: 1, Cast: []role.Person{"Nell", "Sid"}, Synopsis: "Nell finds\nthe letter."},
		schedule.Scene{Number: "2", Set: "Montage", Length: 2},
		schedule.Scene{Number: "3", Place: schedule.Interior, Set: "Kitchen", Location: "Stage 1", Light: schedule.ByNight, Length: 23, Cast: []role.Person{"Nell"}},
		schedule.Scene{Number: "4pt1", Place: schedule.Interior, Set: "Corridor of the police station, first floor", Location: "Stage 1", Light: schedule.ByNight, Length: 8},
		schedule.Scene{Number: "4pt2", Place: schedule.Exterior, Set: "Yard", Location: "Old Mill", Light: schedule.AtDusk, Length: 3},
		schedule.Scene{Number: "5", Set: "Sea", Length: 4},
	)
	if err != nil {
		t.Fatal(err)
	}
	plan, err := schedule.New(script, week(t),
		schedule.Day{Date: day("2012-02-27"), Kind: schedule.ShootingDay, Scenes: []schedule.SceneNumber{"1", "2", "3", "4pt1"}, Note: "two units"},
		schedule.Day{Date: day("2012-02-28"), Kind: schedule.TravelDay, Note: "ferry at six"},
		schedule.Day{Date: day("2012-02-29"), Kind: schedule.ShootingDay, Scenes: []schedule.SceneNumber{"4pt2"}, Note: "night shoot"},
	)
	if err != nil {
		t.Fatal(err)
	}
	want := `1 EXT HARBOUR - DAY                                              1/8  Whitby    Nell, Sid
    Nell finds the letter.
2 MONTAGE                                                        2/8
-- company move to Stage 1
3 INT KITCHEN - NIGHT                                          2 7/8  Stage 1   Nell
4pt1 INT CORRIDOR OF THE POLICE STATION, FIRST FLOOR - NIGHT       1  Stage 1
-- end of day 1, 2012-02-27 Monday, 4 2/8 pages: two units
-- 2012-02-28 Tuesday travel: ferry at six
4pt2 EXT YARD - DUSK                                             3/8  Old Mill
-- end of day 2, 2012-02-29 Wednesday, 3/8 pages: night shoot
unscheduled: [5], 4/8 pages
`
	if diff := cmp.Diff(want, plan.OneLine()); diff != "" {
		t.Error(diff)
	}
	if strings.Contains((schedule.Schedule{}).OneLine(), "-") {
		t.Error("a schedule of nothing has a line")
	}
}

// TestHeadings reads place and light as the headings of scripts have them, and writes
// one form.
func TestHeadings(t *testing.T) {
	for text, want := range map[string]schedule.Place{
		"": 0, "INT": schedule.Interior, "int.": schedule.Interior, "Interior": schedule.Interior, "EXT.": schedule.Exterior, "exterior": schedule.Exterior,
		"INT/EXT": schedule.Both, "INT./EXT.": schedule.Both, "ext/int": schedule.Both, "I/E": schedule.Both, "i/e.": schedule.Both, "Interior-Exterior": schedule.Both,
	} {
		var read, scanned schedule.Place
		got, err := schedule.ParsePlace(text)
		if err != nil || got != want || read.UnmarshalText([]byte(text)) != nil || read != want || scanned.Scan(text) != nil || scanned.Scan([]byte(text)) != nil || scanned != want {
			t.Errorf("%q is %v, %v and %v, want %v: %v", text, got, read, scanned, want, err)
		}
	}
	for text, want := range map[string]schedule.Light{"": 0, "DAY": schedule.ByDay, "Night": schedule.ByNight, "dawn": schedule.AtDawn, "DUSK": schedule.AtDusk} {
		var read, scanned schedule.Light
		got, err := schedule.ParseLight(text)
		if err != nil || got != want || read.UnmarshalText([]byte(text)) != nil || read != want || scanned.Scan(text) != nil || scanned.Scan([]byte(text)) != nil || scanned != want {
			t.Errorf("%q is %v, %v and %v, want %v: %v", text, got, read, scanned, want, err)
		}
	}
	place, light := schedule.Exterior, schedule.AtDusk
	for _, text := range []string{".", "INTT", "IE", "I", "INT DAY", " INT", "LATER", "DAY/NIGHT"} {
		if err := place.UnmarshalText([]byte(text)); err == nil || !strings.Contains(err.Error(), text) || place != schedule.Exterior || place.Scan(text) == nil {
			t.Errorf("%q is read as %v, %v", text, place, err)
		}
		if err := light.UnmarshalText([]byte(text)); err == nil || !strings.Contains(err.Error(), text) || light != schedule.AtDusk || light.Scan(text) == nil {
			t.Errorf("%q is read as %v, %v", text, light, err)
		}
	}
	if place.Scan(nil) != nil || place != 0 || light.Scan(nil) != nil || light != 0 || place.Scan(1) == nil {
		t.Errorf("nothing is scanned as %v and %v", place, light)
	}
	if text, err := schedule.Both.MarshalText(); err != nil || string(text) != "interior-exterior" {
		t.Errorf("inside and outside is written as %s, %v", text, err)
	}
}
