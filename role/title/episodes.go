package title

import "bytes"

// episodes reads the numbers beside a word for episodes: before it stands how
// many there are, after it which.
func (r *run) episodes(i int) {
	if n, ok := r.numeral(i-1, i); ok && !r.ofSeason(i-1) {
		if r.tokens[i-1].taken && r.reading.FirstYear == n { // "2000 episodes"
			r.reading.FirstYear, r.reading.LastYear = 0, 0
		}
		r.reading.Episodes = n
		r.tokens[i].taken, r.tokens[i-1].taken = true, true
		if i > 1 && r.tokens[i-2].group == r.tokens[i].group && string(r.word(i-2)) == "全" { // all twelve
			r.tokens[i-2].taken = true
		}
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
		r.reading.Episodes = first // "episodes: 10"
	default:
		r.reading.FirstEpisode, r.reading.LastEpisode = first, last
	}
	for j := i; j <= end; j++ {
		r.tokens[j].taken = true
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
	return n, ok && (!r.tokens[i].taken || r.reading.FirstYear == n)
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

// times reads "x 6", which is a number of episodes unless it multiplies another
// number: "6 x 30" is a length.
func (r *run) times(i int) {
	if _, ok := r.numeral(i-1, i); ok {
		return
	}
	if n, ok := r.numeral(i+1, i); ok {
		r.reading.Episodes = n
		r.tokens[i].taken, r.tokens[i+1].taken = true, true
	}
}

// glued reads a number and a word for episodes written as one: "4eps", "ep3",
// "x6".
func (r *run) glued(i int) bool {
	word := r.word(i)
	digits := func(c byte) bool { return c >= '0' && c <= '9' }
	if n, ok := ofSeries(word); ok {
		r.reading.FirstEpisode, r.reading.LastEpisode = n, n
		r.tokens[i].taken = true
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
	if n, ok := number(before); ok {
		if !episodic(after) {
			return false
		}
		r.reading.Episodes = n
	} else if n, ok := number(after); ok {
		switch {
		case string(before) == "x":
			r.reading.Episodes = n
		case episodic(before):
			r.reading.FirstEpisode, r.reading.LastEpisode = n, n
		default:
			return false
		}
	} else {
		return false
	}
	r.tokens[i].taken = true
	return true
}

// ofSeries reads the number of an episode behind that of its series: 3 for
// "S01E03" and "1x03".
func ofSeries(word []byte) (int, bool) {
	before, after, ok := bytes.Cut(word, []byte("x"))
	if rest, found := bytes.CutPrefix(word, []byte("s")); found {
		before, after, ok = bytes.Cut(rest, []byte("e"))
	}
	if _, numbered := number(before); !ok || !numbered {
		return 0, false
	}
	return number(after)
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
