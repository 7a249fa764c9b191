package money

// Grouped returns the amount for people, with commas between thousands:
// "1,012,216.07 GBP". What programs read is [Money.String], without them.
func (m Money) Grouped() string {
	text := m.GroupedDecimal()
	if m.currency != 0 {
		text += " " + m.currency.String()
	}
	return text
}

// GroupedDecimal returns the amount for people without its currency:
// "1,012,216.07". What programs read is [Money.Decimal].
func (m Money) GroupedDecimal() string { return group(m.Decimal()) }

// Grouped returns the ratio as a number for people, with commas between
// thousands: "4,000", "12.5". One that is no decimal of at most 18 digits after the
// point stays a fraction: "1/3".
func (r Ratio) Grouped() string {
	if text, ok := r.finite(0); ok {
		return group(text)
	}
	return r.String()
}

// AsPercent returns the ratio as a percentage for people, exactly: "34%",
// "62.4%". One that is no decimal percentage stays a fraction, "1/3":
// [Ratio.Percent] rounds it.
func (r Ratio) AsPercent() string {
	if text, ok := r.finite(2); ok {
		return group(text) + "%"
	}
	return r.String()
}

// finite returns r as decimal text shifted left by some places, without zeros at
// the end; false if that is not exact.
func (r Ratio) finite(shift int) (string, bool) {
	den, twos, fives := r.Den(), 0, 0
	for ; den%2 == 0; den /= 2 {
		twos++
	}
	for ; den%5 == 0; den /= 5 {
		fives++
	}
	if den != 1 {
		return "", false
	}
	text, err := r.decimal(max(0, max(twos, fives)-shift), shift, HalfToEven)
	return text, err == nil
}

// group puts commas between the thousands of decimal text.
func group(text string) string {
	from, to := 0, 0
	if len(text) > 0 && text[0] == '-' {
		from = 1
	}
	for to = from; to < len(text) && text[to] != '.'; to++ {
	}
	b := make([]byte, 0, len(text)+(to-from)/3)
	for i := range len(text) {
		if i > from && i < to && (to-i)%3 == 0 {
			b = append(b, ',')
		}
		b = append(b, text[i])
	}
	return string(b)
}
