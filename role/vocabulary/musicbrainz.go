package vocabulary

import (
	"fmt"
	"strings"

	"example.com/producedby/internal/enum"
)

// ProducerFlags is the set of flags that qualify the producer relationship of
// MusicBrainz: co and executive together make a co-executive producer. It is a
// comparable value; zero is the plain producer.
type ProducerFlags uint8

// The flags, in the order in which the link phrase prints them.
const (
	FlagAdditional ProducerFlags = 1 << iota // additional
	FlagAssistant                            // assistant
	FlagAssociate                            // associate
	FlagCo                                   // co
	FlagExecutive                            // executive
)

// flagWords holds how the link phrase prints each flag.
var flagWords = [...]struct {
	flag    ProducerFlags
	word    string
	printed string
	lost    LossSet // by leaving the flag out
}{
	{FlagAdditional, "additional", "additional ", lostSpecialty},
	{FlagAssistant, "assistant", "assistant ", lostGrade},
	{FlagAssociate, "associate", "associate ", lostGrade},
	{FlagCo, "co", "co-", lostGrade},
	{FlagExecutive, "executive", "executive ", lostGrade},
}

// allFlags is the set of every flag.
const allFlags = FlagAdditional | FlagAssistant | FlagAssociate | FlagCo | FlagExecutive

// String returns the link phrase: "additional co-executive producer". Numbers
// that stand for no flag are left out.
func (f ProducerFlags) String() string {
	var b strings.Builder
	for _, w := range flagWords {
		if f&w.flag != 0 {
			b.WriteString(w.printed)
		}
	}
	b.WriteString("producer")
	return b.String()
}

// AppendText appends the link phrase; a number that stands for no set of flags is
// a *[cite.InvalidValueError].
func (f ProducerFlags) AppendText(b []byte) ([]byte, error) {
	if f&^allFlags != 0 {
		return b, &enum.InvalidValueError{Type: "vocabulary.ProducerFlags", Value: uint64(f)}
	}
	return append(b, f.String()...), nil
}

// MarshalText returns the link phrase; see [ProducerFlags.AppendText].
func (f ProducerFlags) MarshalText() ([]byte, error) { return f.AppendText(nil) }

// UnmarshalText reads a link phrase as [ParseProducerFlags] does.
func (f *ProducerFlags) UnmarshalText(text []byte) error {
	read, err := ParseProducerFlags(string(text))
	if err != nil {
		return err
	}
	*f = read
	return nil
}

// Code returns the code of the flags.
func (f ProducerFlags) Code() Code { return Code{Vocabulary: MusicBrainz, Key: f.String()} }

// ParseProducerFlags reads a link phrase such as "co-executive producer", or the
// base and its flags in any order, joined by spaces, hyphens or plus signs:
// "producer + co + executive". Case does not count.
//
// It returns an error if a word is no flag, if a flag is given twice, or if
// "producer" is missing or given twice.
func ParseProducerFlags(phrase string) (ProducerFlags, error) {
	var flags ProducerFlags
	base := false
	words := strings.FieldsFunc(strings.ToLower(phrase), func(r rune) bool { return r == ' ' || r == '-' || r == '+' })
	for _, word := range words {
		if word == "producer" && !base {
			base = true
			continue
		}
		flag := flagOf(word)
		if flag == 0 || flags&flag != 0 {
			return 0, fmt.Errorf("vocabulary: %q: word %q, want producer and each flag at most once", phrase, word)
		}
		flags |= flag
	}
	if !base {
		return 0, fmt.Errorf("vocabulary: %q: no base role, want producer", phrase)
	}
	return flags, nil
}

// flagOf returns the flag with the given word, or zero.
func flagOf(word string) ProducerFlags {
	for _, w := range flagWords {
		if w.word == word {
			return w.flag
		}
	}
	return 0
}

// withoutFlags reads a phrase of MusicBrainz that is not listed as it stands:
// flags are left out in the order in which they are printed until a role is
// found. The plain producer is always found.
func withoutFlags(phrase string) ([]*row, Basis, LossSet) {
	flags, err := ParseProducerFlags(phrase)
	if err != nil {
		return nil, 0, 0
	}
	x := indexed()
	if rows := x.byCode[flags.Code()]; len(rows) > 0 {
		return rows, Listed, 0
	}
	var lost LossSet
	for _, w := range flagWords {
		if flags&w.flag == 0 {
			continue
		}
		flags &^= w.flag
		lost |= w.lost
		if rows := x.byCode[flags.Code()]; len(rows) > 0 {
			return rows, FlagsDropped, lost
		}
	}
	return nil, 0, 0
}
