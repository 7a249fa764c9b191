package schedule

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"example.com/producedby/phase"
)

// Mermaid returns the timeline as a Gantt chart for Mermaid, as seen on a day: a
// section for each phase, in the order in which the tasks name them first, with
// its tasks and the dates that they had or are expected to have. What has ended is
// marked done, what is under way active, and what slips critical; a task of one
// day is a bar of one day.
//
// Signs of Mermaid's own are left out of title and names. A name that it would read
// as a line of another kind, such as "Title design" or one that begins with a whole
// date, is given a bullet in front; no other is, and "101 shoot" stays as it is.
func (l Timeline) Mermaid(title string, today phase.Date) string {
	var b strings.Builder
	b.WriteString("gantt\n")
	if title != "" {
		fmt.Fprintf(&b, "    title %s\n", plain(title))
	}
	b.WriteString("    dateFormat YYYY-MM-DD\n    axisFormat %Y-%m-%d\n")
	list := l.Forecast(today)
	for n, section := range l.sections() {
		switch {
		case section != 0:
			fmt.Fprintf(&b, "    section %s\n", section)
		case n > 0:
			b.WriteString("    section other\n")
		}
		for i, f := range list {
			if t := &l.tasks[i]; t.Phase == section {
				fmt.Fprintf(&b, "    %s :%st%d, %s, %s\n", taskName(t.Label()), tags(t, f), i, f.Start, barEnd(f))
			}
		}
	}
	return b.String()
}

// barEnd is how Mermaid is told where a bar ends: the first day that is not in it,
// or the number of its days where the calendar has no such day.
func barEnd(f Forecast) string {
	if next := f.End.AddDays(1); !next.IsZero() {
		return next.String()
	}
	days, _ := f.End.Sub(f.Start)
	return fmt.Sprintf("%dd", days+1)
}

// sections returns the phases of the tasks in the order of their first.
func (l Timeline) sections() []phase.Phase {
	var sections []phase.Phase
	for i := range l.tasks {
		if p := l.tasks[i].Phase; !slices.Contains(sections, p) {
			sections = append(sections, p)
		}
	}
	return sections
}

// tags are the words by which Mermaid knows how to draw a task.
func tags(t *Task, f Forecast) string {
	text := ""
	switch {
	case f.Done:
		text = "done, "
	case !t.Began.IsZero():
		text = "active, "
	}
	if f.Slip > 0 {
		text = "crit, " + text
	}
	return text
}

// plain takes out of a label what Mermaid would read as its own signs.
func plain(text string) string {
	text = strings.Map(func(r rune) rune {
		switch {
		case r == ':' || r == ';' || r == '#' || r == ',' || r == '"' || r == '%' || r == '{' || r == '}' || r == '<' || r == '>' || r < ' ' || r == '\ufeff':
			return ' '
		default:
			return r
		}
	}, text)
	if text = strings.Join(strings.Fields(text), " "); text == "" {
		return "untitled"
	}
	return text
}

// spaced are the words, in lower case, that Mermaid reads as a line of another kind
// than a task where a space follows; the end of a task's name is followed by one.
var spaced = [...]string{
	"accdescription", "axisformat", "call", "click", "dateformat", "excludes", "includes", "section", "tickinterval", "title", "todaymarker",
}

// bounded are those that it reads so where the word ends, in whatever way.
var bounded = [...]string{
	"gantt", "inclusiveenddates", "topaxis", "weekday monday", "weekday tuesday", "weekday wednesday", "weekday thursday", "weekday friday",
	"weekday saturday", "weekday sunday", "weekend friday", "weekend saturday",
}

// taskName is a label as the name of a task: one that begins as a line of another
// kind does is given a bullet in front.
func taskName(text string) string {
	text = plain(text)
	if keyword(strings.ToLower(text)) {
		return "• " + text
	}
	return text
}

// keyword reports whether text begins with what Mermaid reads as something else than
// the name of a task: a word of its own or a whole date.
func keyword(text string) bool {
	for _, word := range spaced {
		if rest, ok := strings.CutPrefix(text, word); ok && (rest == "" || rest[0] == ' ') {
			return true
		}
	}
	for _, word := range bounded {
		if rest, ok := strings.CutPrefix(text, word); ok && endsWord(rest) {
			return true
		}
	}
	return text == "acctitle" || text == "accdescr" || dated(text)
}

// dated reports whether text begins with a date of digits, possible or not.
func dated(text string) bool {
	const form = "0000-00-00"
	if len(text) < len(form) {
		return false
	}
	digits := strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return '0'
		}
		return r
	}, text[:len(form)])
	return digits == form && endsWord(text[len(form):])
}

// endsWord reports whether a word is over where rest begins, letters and digits
// being those of ASCII.
func endsWord(rest string) bool {
	return rest == "" || !strings.ContainsRune("abcdefghijklmnopqrstuvwxyz0123456789_", rune(rest[0]))
}

// Text returns the timeline as a Gantt chart in text, as seen on a day, with bars
// over the given number of columns: # for days that have passed, = for days that
// are expected, | for today. Above them stand the first and the last day, and months
// where they begin, as many as there is room for. It is "" for fewer than 10 columns
// and a timeline without tasks.
func (l Timeline) Text(columns int, today phase.Date) string {
	list := l.Forecast(today)
	if columns < 10 || len(list) == 0 {
		return ""
	}
	first, last := list[0].Start, list[0].End
	width := 0
	for i, f := range list {
		if f.Start.Before(first) {
			first = f.Start
		}
		last = later(last, f.End)
		width = max(width, len([]rune(oneLine(l.tasks[i].Label()))))
	}
	days, _ := last.Sub(first)
	after := func(d phase.Date, more int) int {
		n, _ := d.Sub(first)
		return (n + more) * columns / (days + 1)
	}
	column := func(d phase.Date) int { return after(d, 0) }
	var b strings.Builder
	fmt.Fprintf(&b, "%-*s %s to %s\n", width, "", first, last)
	if axis := months(first, last, columns, column); axis != "" {
		fmt.Fprintf(&b, "%-*s %s\n", width, "", axis)
	}
	for i, f := range list {
		bar := []byte(strings.Repeat(" ", columns))
		if at := column(today); !today.IsZero() && at >= 0 && at < columns {
			bar[at] = '|'
		}
		start := column(f.Start)
		for at := start; at < max(after(f.End, 1), start+1) && at < columns; at++ {
			bar[at] = '='
			if f.Done || !l.tasks[i].Began.IsZero() && at <= column(today) {
				bar[at] = '#'
			}
		}
		fmt.Fprintf(&b, "%-*s %s%s\n", width, oneLine(l.tasks[i].Label()), strings.TrimRight(string(bar), " "), slipNote(f))
	}
	return b.String()
}

// months is a line with months where they begin, "" if there is room for none.
func months(first, last phase.Date, columns int, column func(phase.Date) int) string {
	const room = len("2006-01 ")
	from, to := monthOf(first), monthOf(last)
	every := 24_000
	for _, step := range [...]int{12_000, 6000, 2400, 1200, 600, 240, 120, 60, 24, 12, 6, 3, 2, 1} {
		if (to-from)*room <= step*columns {
			every = step
		}
	}
	line := ""
	for month := from; month <= to; month++ {
		on, err := phase.DateOf(month/12, time.Month(month%12+1), 1)
		if err != nil || month%every != 0 || on.Before(first) {
			continue
		}
		if at := column(on); at+room-1 <= columns && (line == "" || at > len(line)) {
			line += strings.Repeat(" ", at-len(line)) + on.String()[:room-1]
		}
	}
	return line
}

// monthOf numbers the months of all years.
func monthOf(d phase.Date) int {
	year, month, _ := d.Civil()
	return year*12 + int(month) - 1
}

// oneLine is a label without its line breaks and the like.
func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }

func slipNote(f Forecast) string {
	days := map[bool]string{true: "day", false: "days"}
	switch {
	case f.Slip > 0:
		return fmt.Sprintf(" %d %s late", f.Slip, days[f.Slip == 1])
	case f.Slip < 0:
		return fmt.Sprintf(" %d %s early", -f.Slip, days[f.Slip == -1])
	default:
		return ""
	}
}
