package title

import "bytes"

// episodes reads the numbers beside a word for episodes: before it stands how
// many there are, after it which.
func (r *run) episodes(i int) {
	if n, ok := r.numeral(i-1, i); ok && !r.ofSeason(i-1) {
		if some, of := r.numeral(i-2, i); of && r.tokens[i-1].sep == sepSlash { // "4/6 eps"
			r.some(i-2, i, some, n)
			return
		}
		r.noYear(i - 1) // "2000 episodes"
		from := i - 1
		if i > 1 && r.tokens[i-2].group == r.tokens[i].group && string(r.word(i-2)) == "全" { // all twelve
			from = i - 2
		}
		r.note(from, i, Notes{Episodes: n})
		return
	}
	first, ok := r.numeral(i+1, i)
	if !ok || r.tokens[i+1].taken || isYear(r.word(i+1), first) {
		return
	}
	last, end, ok := r.through(i+1, first)
	switch {
	case !ok:
		return
	case end == i+1 && r.tokens[end].sep == sepColon && string(r.word(i)) == "episodes":
		r.note(i, end, Notes{Episodes: first}) // "episodes: 10"
	default:
		from, season := i, 0
		if n, found := r.numeral(i-1, i); found && r.ofSeason(i-1) {
			from, season = i-2, n
		}
		r.note(from, end, Notes{Season: season, FirstEpisode: first, LastEpisode: last})
	}
}

// some reads how many of all episodes there are from words first to last, four of
// "4/6 eps"; more than there are is left over.
func (r *run) some(first, last, n, of int) {
	if n <= of {
		r.note(first, last, Notes{Episodes: n})
		return
	}
	r.leave(r.tokens[first].start, r.tokens[last].end)
	for i := first; i <= last; i++ {
		r.tokens[i].taken, r.tokens[i].noted = true, true
	}
}

// through follows a range or a row of numbers from word i on and returns the
// last number and its word: 4 for "1-4", "1 to 4" and "1, 2, 3 & 4". A row with
// gaps is none.
func (r *run) through(i, first int) (last, end int, ok bool) {
	last, end = first, i
	for {
		next, ranges := end+1, false
		if next < r.n && r.tokens[next].group == r.tokens[i].group {
			switch string(r.word(next)) {
			case "to", "through", "thru", "bis":
				next, ranges = next+1, true
			case "and", "und", "et":
				next++
			}
		}
		n, found := r.numeral(next, i)
		if !found || isYear(r.word(next), n) {
			return last, end, true
		}
		ranges = ranges || r.tokens[next].sep == sepHyphen || r.tokens[next].sep == sepSoft || r.tokens[next].sep == sepDash
		if n != last+1 && (!ranges || n <= last) {
			return 0, 0, false
		}
		last, end = n, next
	}
}

// numeral returns the number that word i is, if it stands in the same bracket as
// another. A year that was read is one still.
func (r *run) numeral(i, beside int) (int, bool) {
	if i < 0 || i >= r.n || r.tokens[i].group != r.tokens[beside].group {
		return 0, false
	}
	n, ok := number(r.word(i))
	return n, ok && (!r.tokens[i].taken || r.yearAt(i) >= 0)
}

// ofSeason reports whether word i numbers a season: "season 2 episode 3".
func (r *run) ofSeason(i int) bool {
	if i == 0 || r.tokens[i-1].group != r.tokens[i].group {
		return false
	}
	switch string(r.word(i - 1)) {
	case "season", "series", "staffel", "saison", "temporada", "stagione", "sezon":
		return true
	default:
		return false
	}
}

// wholeSeason reads the number of one season of which no episode is told: "(Season 4)".
func (r *run) wholeSeason(i int) {
	n, ok := r.numeral(i+1, i)
	if !ok || r.tokens[i+1].taken || isYear(r.word(i+1), n) {
		return
	}
	if _, end, ok := r.through(i+1, n); !ok || end > i+1 {
		return
	}
	if next := i + 2; next < r.n && r.tokens[next].group == r.tokens[i].group && counted(r.word(next)) {
		return
	}
	r.note(i, i+1, Notes{Season: n})
}

// seasons sets several seasons off that stand beside the title without a bracket,
// "seasons 2-4" and "seasons 1, 2 & 5": they qualify it.
func (r *run) seasons(i int, g uint8) {
	first, ok := r.numeral(i+1, i)
	if !ok || g != r.main || r.tokens[i].taken || isYear(r.word(i+1), first) || r.several.end > 0 {
		return
	}
	if before := i - 1; before >= 0 && r.tokens[before].group == g {
		if found := lexicons().find(r.word(before)); len(found) > 0 && found[0].means[0].little() {
			return // "for seasons 3 & 4" is whom the title is for
		}
	}
	end := i + 1
	for next := end + 1; next < r.n && r.tokens[next].group == g; next++ {
		n, found := r.numeral(next, i)
		switch {
		case found && !isYear(r.word(next), n):
			end = next
		case !joinsYears(string(r.word(next))):
			next = r.n
		}
	}
	if end == i+1 || end+1 < r.n && r.tokens[end+1].group == g && counted(r.word(end+1)) {
		return
	}
	r.several = group{start: r.tokens[i].start, end: r.tokens[end].end}
	for j := i; j <= end; j++ {
		r.tokens[j].taken, r.tokens[j].noted = true, true
	}
}

// counted reports whether a word is one for episodes.
func counted(word []byte) bool {
	switch string(word) {
	case "ep", "eps", "epis", "episode", "episodes", "folge", "folgen", "episodi", "episodio", "episodios", "odc", "odcinek", "odcinki", "odcinkow", "серии", "серий", "話", "集", "화", "회":
		return true
	default:
		return false
	}
}

// times reads "x 6", which is a number of episodes unless it multiplies another
// number: "6 x 30" is a length.
func (r *run) times(i int) {
	if _, ok := r.numeral(i-1, i); ok {
		return
	}
	if n, ok := r.numeral(i+1, i); ok {
		r.note(i, i+1, Notes{Episodes: n})
	}
}

// glued reads a number and a word for episodes written as one: "4eps", "ep3",
// "x6".
func (r *run) glued(i int) bool {
	word := r.word(i)
	digits := func(c byte) bool { return c >= '0' && c <= '9' }
	if season, n, ok := ofSeries(word); ok {
		r.note(i, i, Notes{Season: season, FirstEpisode: n, LastEpisode: n})
		return true
	}
	if len(word) < 2 || digits(word[0]) == digits(word[len(word)-1]) {
		return false
	}
	cut := 1
	for cut < len(word) && digits(word[cut]) == digits(word[0]) {
		cut++
	}
	before, after := word[:cut], word[cut:]
	if n, ok := number(before); ok && episodic(after) {
		r.note(i, i, Notes{Episodes: n})
		return true
	}
	n, ok := number(after)
	switch {
	case !ok:
		return false
	case string(before) == "x":
		r.note(i, i, Notes{Episodes: n})
	case episodic(before):
		r.note(i, i, Notes{FirstEpisode: n, LastEpisode: n})
	default:
		return false
	}
	return true
}

// ofSeries reads the number of an episode behind that of its series: 1 and 3 for
// "S01E03" and "1x03".
func ofSeries(word []byte) (season, episode int, ok bool) {
	before, after, ok := bytes.Cut(word, []byte("x"))
	if rest, found := bytes.CutPrefix(word, []byte("s")); found {
		before, after, ok = bytes.Cut(rest, []byte("e"))
	}
	season, numbered := number(before)
	if !ok || !numbered {
		return 0, 0, false
	}
	episode, ok = number(after)
	return season, episode, ok
}

// episodic reports whether a word glued to a number is one for episodes.
func episodic(word []byte) bool {
	switch string(word) {
	case "ep", "eps", "episode", "episodes":
		return true
	default:
		return false
	}
}

// isYear reports whether a number is written as a year is.
func isYear(word []byte, n int) bool { return len(word) == 4 && n >= 1880 && n <= 2199 }
