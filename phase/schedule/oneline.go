package schedule

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// OneLine returns the schedule as the trade's one-line: a line for each scene with
// number, heading, length, location and cast, its synopsis under it, and a banner
// after each day. Where the unit moves to another location in the middle of a day, a
// line says so. There is no column for locations where no scheduled scene has one.
func (s Schedule) OneLine() string {
	var b strings.Builder
	lines := s.lines()
	shot := 0
	for _, d := range s.days {
		at := ""
		for _, n := range d.Scenes {
			scene := &s.script.scenes[s.script.index(n)]
			if at != "" && scene.Location != "" && scene.Location != at {
				fmt.Fprintf(&b, "-- company move to %s\n", oneLine(scene.Location))
			}
			if scene.Location != "" {
				at = scene.Location
			}
			lines.write(&b, scene)
		}
		banner := d.Kind.String()
		if d.Kind == ShootingDay {
			shot++
			banner = fmt.Sprintf("%s pages", s.length(d.Scenes))
			fmt.Fprintf(&b, "-- end of day %d, %s %s, ", shot, d.Date, d.Date.Weekday())
		} else {
			fmt.Fprintf(&b, "-- %s %s ", d.Date, d.Date.Weekday())
		}
		if d.Note != "" {
			banner += ": " + oneLine(d.Note)
		}
		b.WriteString(banner + "\n")
	}
	if rest := s.Unscheduled(); len(rest) > 0 {
		fmt.Fprintf(&b, "unscheduled: %v, %s pages\n", rest, s.length(rest))
	}
	return b.String()
}

// oneLines are the columns of the one-line.
type oneLines struct {
	heading, location int
}

// lines returns the columns that the scheduled scenes need.
func (s Schedule) lines() oneLines {
	width := oneLines{heading: 40}
	for n := range s.on {
		scene := &s.script.scenes[s.script.index(n)]
		width.heading = max(width.heading, utf8.RuneCountInString(oneLine(scene.Slug())))
		width.location = max(width.location, utf8.RuneCountInString(oneLine(scene.Location)))
	}
	return width
}

func (l oneLines) write(b *strings.Builder, scene *Scene) {
	cast := make([]string, len(scene.Cast))
	for i, p := range scene.Cast {
		cast[i] = string(p)
	}
	line := fmt.Sprintf("%-*s %7s  ", l.heading, oneLine(scene.Slug()), scene.Length)
	if l.location > 0 {
		line += fmt.Sprintf("%-*s  ", l.location, oneLine(scene.Location))
	}
	b.WriteString(strings.TrimRight(line+oneLine(strings.Join(cast, ", ")), " ") + "\n")
	if scene.Synopsis != "" {
		b.WriteString("    " + oneLine(scene.Synopsis) + "\n")
	}
}
