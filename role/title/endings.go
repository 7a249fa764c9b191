package title

// endings passes over the endings that people set apart to name everybody:
// "producer(s)", "Produzent:in", "productor/a", "producteur·trice".
func (r *run) endings() {
	for i := 1; i < r.n; i++ {
		t := &r.tokens[i]
		if t.start < 2 || !setApart(r.text[:t.start]) || !isEnding(r.word(i)) {
			continue
		}
		if t.end < len(r.text) && (r.text[t.end] == '_' || r.text[t.end] == '-') { // "executive_in_charge"
			continue
		}
		if t.group != r.tokens[i-1].group && (t.end >= len(r.text) || r.text[t.end] != ')') {
			continue
		}
		t.taken = true
	}
}

// setApart reports whether a text ends in a word and a mark right behind it.
func setApart(text string) bool {
	runes := []rune(text[max(0, len(text)-8):])
	if len(runes) < 2 {
		return false
	}
	switch runes[len(runes)-1] {
	case '(', '/', ':', '*', '_', '.', '·', '•':
		return partOfWord(runes[len(runes)-2])
	default:
		return false
	}
}

// isEnding reports whether a word is only the ending of another.
func isEnding(word []byte) bool {
	switch string(word) {
	case "s", "es", "in", "innen", "a", "as", "e", "rice", "trice", "trices", "ne", "x":
		return true
	default:
		return false
	}
}
