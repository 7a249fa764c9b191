package role

import (
	"database/sql/driver"
	"errors"
	"fmt"
	"iter"
	"strings"

	"example.com/producedby/internal/enum"
	"example.com/producedby/role/cite"
)

// Medium is the kind of work a production makes.
//
// The zero value means "any" in the scope of a fact and "not said" in a
// question.
type Medium uint8

const (
	// Film is work made for theatrical or feature-length release, streamed features included.
	Film Medium = iota + 1
	// Television is work made for broadcast, cable or streaming as programmes and series.
	Television
	// Digital is work made first for the internet: web series, digital short form, immersive work.
	Digital
	// Commercial is advertising film made for an advertiser through an agency.
	Commercial
	// Theatre is live work for the stage.
	Theatre
	// Music is recorded music.
	Music
	// VideoGame is interactive entertainment.
	VideoGame
)

var mediumNames = enum.Set{Type: "role.Medium", Names: []enum.Name{
	Film:       {Slug: "film", Label: "film"},
	Television: {Slug: "television", Label: "television"},
	Digital:    {Slug: "digital", Label: "digital"},
	Commercial: {Slug: "commercial", Label: "commercial"},
	Theatre:    {Slug: "theatre", Label: "theatre"},
	Music:      {Slug: "music", Label: "music"},
	VideoGame:  {Slug: "video-game", Label: "video game"},
}}

// String returns the English label.
func (m Medium) String() string { return enum.String(mediumNames, m) }

// Valid reports whether m is a member of the set; zero is not.
func (m Medium) Valid() bool { return enum.Valid(mediumNames, m) }

// AppendText appends the slug; see [Medium.MarshalText].
func (m Medium) AppendText(b []byte) ([]byte, error) { return enum.AppendText(mediumNames, b, m) }

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (m Medium) MarshalText() ([]byte, error) { return m.AppendText(nil) }

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (m *Medium) UnmarshalText(text []byte) error { return enum.Unmarshal(mediumNames, m, text) }

// Value returns the slug for database/sql; zero is NULL.
func (m Medium) Value() (driver.Value, error) { return enum.Value(mediumNames, m) }

// Scan reads a slug or NULL from database/sql.
func (m *Medium) Scan(src any) error { return enum.Scan(mediumNames, m, src) }

// Media yields every medium.
func Media() iter.Seq[Medium] { return enum.All[Medium](mediumNames) }

// Format is the form of the work within a medium.
//
// The zero value means "any" in the scope of a fact and "not said" in a
// question.
type Format uint8

const (
	// Feature is a live-action film of feature length.
	Feature Format = iota + 1
	// AnimatedFeature is an animated film of feature length.
	AnimatedFeature
	// Documentary is non-fiction made as a single work, for the cinema or for television.
	Documentary
	// Short is a film of forty minutes or less.
	Short
	// ScriptedSeries is episodic fiction.
	ScriptedSeries
	// LimitedSeries is fiction told to its end in two or more episodes: mini-series and long-form.
	LimitedSeries
	// TelevisionMovie is a single work of feature length made for television.
	TelevisionMovie
	// NonFictionSeries is unscripted programming: reality, factual, competition, talk.
	NonFictionSeries
	// News is the daily or weekly newscast.
	News
	// SpecialEvent is a live or one-off event programme.
	SpecialEvent
	// WebSeries is episodic work made online-first, digital short form included.
	WebSeries
	// Immersive is story experience in virtual, augmented or mixed reality; games are [VideoGame].
	Immersive
	// Transmedia is one fictional universe told in several storylines over several platforms.
	Transmedia
	// Spot is a single commercial.
	Spot
	// MusicVideo is a film made to a recording.
	MusicVideo
	// Play is a stage work without a score of its own.
	Play
	// Musical is a stage work with one.
	Musical
	// Album is a recording released as a whole.
	Album
	// LiveGame is a game run as a service after its launch.
	LiveGame
)

var formatNames = enum.Set{Type: "role.Format", Names: []enum.Name{
	Feature:          {Slug: "feature", Label: "feature"},
	AnimatedFeature:  {Slug: "animated-feature", Label: "animated feature"},
	Documentary:      {Slug: "documentary", Label: "documentary"},
	Short:            {Slug: "short", Label: "short"},
	ScriptedSeries:   {Slug: "scripted-series", Label: "scripted series"},
	LimitedSeries:    {Slug: "limited-series", Label: "limited series"},
	TelevisionMovie:  {Slug: "television-movie", Label: "television movie"},
	NonFictionSeries: {Slug: "non-fiction-series", Label: "non-fiction series"},
	News:             {Slug: "news", Label: "news"},
	SpecialEvent:     {Slug: "special-event", Label: "special event"},
	WebSeries:        {Slug: "web-series", Label: "web series"},
	Immersive:        {Slug: "immersive", Label: "immersive"},
	Transmedia:       {Slug: "transmedia", Label: "transmedia"},
	Spot:             {Slug: "spot", Label: "spot"},
	MusicVideo:       {Slug: "music-video", Label: "music video"},
	Play:             {Slug: "play", Label: "play"},
	Musical:          {Slug: "musical", Label: "musical"},
	Album:            {Slug: "album", Label: "album"},
	LiveGame:         {Slug: "live-game", Label: "live game"},
}}

// String returns the English label.
func (f Format) String() string { return enum.String(formatNames, f) }

// Valid reports whether f is a member of the set; zero is not.
func (f Format) Valid() bool { return enum.Valid(formatNames, f) }

// AppendText appends the slug; see [Format.MarshalText].
func (f Format) AppendText(b []byte) ([]byte, error) { return enum.AppendText(formatNames, b, f) }

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (f Format) MarshalText() ([]byte, error) { return f.AppendText(nil) }

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (f *Format) UnmarshalText(text []byte) error { return enum.Unmarshal(formatNames, f, text) }

// Value returns the slug for database/sql; zero is NULL.
func (f Format) Value() (driver.Value, error) { return enum.Value(formatNames, f) }

// Scan reads a slug or NULL from database/sql.
func (f *Format) Scan(src any) error { return enum.Scan(formatNames, f, src) }

// Formats yields every format.
func Formats() iter.Seq[Format] { return enum.All[Format](formatNames) }

// formatMedia holds the media a format occurs in, the usual one first.
var formatMedia = [...][2]Medium{
	Feature:          {Film},
	AnimatedFeature:  {Film},
	Documentary:      {Film, Television},
	Short:            {Film, Digital},
	ScriptedSeries:   {Television},
	LimitedSeries:    {Television},
	TelevisionMovie:  {Television},
	NonFictionSeries: {Television},
	News:             {Television},
	SpecialEvent:     {Television},
	WebSeries:        {Digital},
	Immersive:        {Digital},
	Transmedia:       {Digital},
	Spot:             {Commercial},
	MusicVideo:       {Commercial, Music},
	Play:             {Theatre},
	Musical:          {Theatre},
	Album:            {Music},
	LiveGame:         {VideoGame},
}

// Medium returns the medium the format is usual in, or zero for an invalid
// format.
func (f Format) Medium() Medium {
	if !f.Valid() {
		return 0
	}
	return formatMedia[f][0]
}

// In reports whether the format occurs in m.
func (f Format) In(m Medium) bool {
	return f.Valid() && m != 0 && (formatMedia[f][0] == m || formatMedia[f][1] == m)
}

// Scale says whose money and oversight a production works under.
//
// The zero value means "any" in the scope of a fact and "not said" in a
// question.
type Scale uint8

const (
	// ScaleStudio is work financed and overseen by a studio, network, streamer or other large company;
	// statements about large or major productions are filed here.
	ScaleStudio Scale = iota + 1
	// ScaleIndependent is work made outside them, small and micro-budget productions included.
	ScaleIndependent
)

var scaleNames = enum.Set{Type: "role.Scale", Names: []enum.Name{
	ScaleStudio:      {Slug: "studio", Label: "studio"},
	ScaleIndependent: {Slug: "independent", Label: "independent"},
}}

// String returns the English label.
func (s Scale) String() string { return enum.String(scaleNames, s) }

// Valid reports whether s is a member of the set; zero is not.
func (s Scale) Valid() bool { return enum.Valid(scaleNames, s) }

// AppendText appends the slug; see [Scale.MarshalText].
func (s Scale) AppendText(b []byte) ([]byte, error) { return enum.AppendText(scaleNames, b, s) }

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (s Scale) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (s *Scale) UnmarshalText(text []byte) error { return enum.Unmarshal(scaleNames, s, text) }

// Value returns the slug for database/sql; zero is NULL.
func (s Scale) Value() (driver.Value, error) { return enum.Value(scaleNames, s) }

// Scan reads a slug or NULL from database/sql.
func (s *Scale) Scan(src any) error { return enum.Scan(scaleNames, s, src) }

// Market is the country whose trade habits a production follows, as an ISO
// 3166-1 alpha-2 code in capitals ("US", "GB", "FR"). It is an open set: any
// code may be asked about, and one that no fact names changes no answer.
//
// The empty market means "any" in the scope of a fact and "not said" in a
// question.
type Market string

// Valid reports whether m has the form of a country code. Empty is not valid, nor
// is "UK", which ISO 3166-1 only reserves: the United Kingdom is "GB". "TV" is not
// valid either: it is the code of Tuvalu, and whoever writes it means television.
func (m Market) Valid() bool {
	return len(m) == 2 && m != "UK" && m != "TV" && m[0] >= 'A' && m[0] <= 'Z' && m[1] >= 'A' && m[1] <= 'Z'
}

// Setting says where a title is used or work is done: in which medium, format,
// scale and market. It is a comparable value.
//
// A zero field leaves that dimension open, so the zero Setting is "anywhere". A
// format brings its usual medium where none is given: {Format: Feature} is asked
// about as a film.
//
// As the scope of a fact an open dimension means "whatever it is"; in a
// question it means "not said".
type Setting struct {
	Medium Medium
	Format Format
	Scale  Scale
	Market Market
}

// Covers reports whether s holds for t: every dimension that s fixes has the
// same value in t, whose format brings its usual medium. Every setting covers
// itself, and the zero Setting covers all.
func (s Setting) Covers(t Setting) bool {
	if t.Medium == 0 {
		t.Medium = t.Format.Medium()
	}
	return (s.Medium == 0 || s.Medium == t.Medium) &&
		(s.Format == 0 || s.Format == t.Format) &&
		(s.Scale == 0 || s.Scale == t.Scale) &&
		(s.Market == "" || s.Market == t.Market)
}

// Specificity returns how many dimensions s fixes, from 0 to 4. Of two settings
// that cover a third, the one with the higher number is the more specific.
func (s Setting) Specificity() int {
	n := 0
	if s.Medium != 0 {
		n++
	}
	if s.Format != 0 {
		n++
	}
	if s.Scale != 0 {
		n++
	}
	if s.Market != "" {
		n++
	}
	return n
}

// Meet returns the setting that fixes what s and t fix together, and false when
// they contradict each other.
func (s Setting) Meet(t Setting) (Setting, bool) {
	m := s
	if m.Medium == 0 {
		m.Medium = t.Medium
	}
	if m.Format == 0 {
		m.Format = t.Format
	}
	if m.Scale == 0 {
		m.Scale = t.Scale
	}
	if m.Market == "" {
		m.Market = t.Market
	}
	if !t.Covers(m) || m.Format != 0 && m.Medium != 0 && !m.Format.In(m.Medium) {
		return Setting{}, false
	}
	return m, true
}

// IsZero reports whether s leaves every dimension open.
func (s Setting) IsZero() bool { return s == Setting{} }

// Validate returns nil, or an error naming each dimension that is out of range
// and a format that does not occur in the medium.
func (s Setting) Validate() error {
	switch {
	case s.Medium != 0 && !s.Medium.Valid():
		return &cite.InvalidValueError{Type: mediumNames.Type, Value: uint64(s.Medium)}
	case s.Format != 0 && !s.Format.Valid():
		return &cite.InvalidValueError{Type: formatNames.Type, Value: uint64(s.Format)}
	case s.Scale != 0 && !s.Scale.Valid():
		return &cite.InvalidValueError{Type: scaleNames.Type, Value: uint64(s.Scale)}
	case s.Market == "UK":
		return errors.New(`market "UK", want "GB"`)
	case s.Market == "TV":
		return errors.New(`market "TV", want the medium television; the code of Tuvalu is not taken`)
	case s.Market != "" && !s.Market.Valid():
		return fmt.Errorf("market %q, want two capital letters such as GB", string(s.Market))
	case s.Medium != 0 && s.Format != 0 && !s.Format.In(s.Medium):
		return fmt.Errorf("format %s does not occur in %s, want %s", s.Format, s.Medium, s.Format.Medium())
	default:
		return nil
	}
}

// String returns the setting in words, the widest dimension first: "film,
// feature, independent, GB"; the zero Setting is "anywhere". [ParseSetting] reads it.
func (s Setting) String() string {
	parts := make([]string, 0, 4)
	if s.Medium != 0 {
		parts = append(parts, s.Medium.String())
	}
	if s.Format != 0 {
		parts = append(parts, s.Format.String())
	}
	if s.Scale != 0 {
		parts = append(parts, s.Scale.String())
	}
	if s.Market != "" {
		parts = append(parts, string(s.Market))
	}
	if len(parts) == 0 {
		return "anywhere"
	}
	return strings.Join(parts, ", ")
}

// AppendText appends the slugs of the fixed dimensions joined by "/":
// "film/feature/independent/GB". The zero Setting appends nothing.
func (s Setting) AppendText(b []byte) ([]byte, error) {
	if err := s.Validate(); err != nil {
		return b, err
	}
	start := len(b)
	for _, slug := range [...]string{
		enum.Slug(mediumNames, s.Medium), enum.Slug(formatNames, s.Format), enum.Slug(scaleNames, s.Scale), string(s.Market),
	} {
		if slug == "" {
			continue
		}
		if len(b) > start {
			b = append(b, '/')
		}
		b = append(b, slug...)
	}
	return b, nil
}

// MarshalText returns the text of [Setting.AppendText]; a setting that does not
// pass [Setting.Validate] is an error.
func (s Setting) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText reads what [Setting.MarshalText] writes; see [ParseSetting].
func (s *Setting) UnmarshalText(text []byte) error {
	v, problems := parseSetting(string(text))
	if len(problems) > 0 {
		return errors.Join(problems...)
	}
	*s = v
	return nil
}

// ParseSetting reads slugs of a medium, a format and a scale and a market code,
// in any order, joined by "/", commas or spaces: "film/feature/independent/GB",
// "television US". A format alone brings its usual medium. Empty text is the
// zero Setting. It also reads what [Setting.String] writes, "television, scripted
// series".
//
// The media are film, television, digital, commercial, theatre, music and
// video-game, the scales studio and independent; [Formats] lists the formats.
//
// It returns an error for each word that belongs to none of the sets (a
// *[cite.UnknownTextError], which names the word to write where one comes to
// mind) and for a dimension that is given twice, joined if there are several, or one
// if the format does not occur in the medium.
func ParseSetting(text string) (Setting, error) {
	s, problems := parseSetting(text)
	for i, err := range problems {
		var unknown *cite.UnknownTextError
		if !errors.As(err, &unknown) || unknown.Text != text {
			problems[i] = fmt.Errorf("setting %q: %w", text, err)
		}
	}
	if len(problems) == 1 {
		return Setting{}, problems[0]
	}
	return s, errors.Join(problems...)
}

// parseSetting reads a setting and returns what is wrong with it.
func parseSetting(text string) (Setting, []error) {
	var s Setting
	var problems []error
	if text == s.String() {
		return s, nil
	}
	for _, part := range strings.FieldsFunc(text, func(r rune) bool { return r == '/' || r == ',' }) {
		for words := strings.Fields(part); len(words) > 0; {
			n, err := s.take(words)
			if err != nil {
				problems = append(problems, err)
			}
			words = words[n:]
		}
	}
	if s.Medium == 0 {
		s.Medium = s.Format.Medium()
	}
	if err := s.Validate(); err != nil && len(problems) == 0 {
		problems = append(problems, err)
	}
	if len(problems) > 0 {
		return Setting{}, problems
	}
	return s, nil
}

// take sets the dimension that the first words name, as many of them as name one
// together, and returns how many those are.
func (s *Setting) take(words []string) (int, error) {
	for n := min(len(words), 3); n > 1; n-- {
		err := s.fix(strings.Join(words[:n], "-"))
		var unknown *cite.UnknownTextError
		if !errors.As(err, &unknown) {
			return n, err
		}
		if near := everydaySetting(unknown.Text); near != nil {
			return n, unknownSetting(strings.Join(words[:n], " "), near)
		}
	}
	return 1, s.fix(words[0])
}

// fix sets the one dimension that word names.
func (s *Setting) fix(word string) error {
	if m, err := enum.Parse[Medium](mediumNames, word); err == nil {
		return once(&s.Medium, m, "medium")
	}
	if f, err := enum.Parse[Format](formatNames, word); err == nil {
		return once(&s.Format, f, "format")
	}
	if c, err := enum.Parse[Scale](scaleNames, word); err == nil {
		return once(&s.Scale, c, "scale")
	}
	if m := Market(word); m.Valid() {
		return once(&s.Market, m, "market")
	}
	return unknownSetting(word, nearSettings(word))
}

// unknownSetting reports a word that names no dimension, and what somebody may have
// meant by it.
func unknownSetting(word string, near []string) error {
	e := &cite.UnknownTextError{Type: "role.Setting", Text: word}
	switch len(near) {
	case 0:
	case 1:
		e.Near = near[0]
	default:
		e.Want = near
	}
	return e
}

// nearSettings returns the slugs or the code that somebody may have meant by word.
func nearSettings(word string) []string {
	if near := everydaySetting(word); near != nil {
		return near
	}
	for _, set := range [...]enum.Set{mediumNames, formatNames, scaleNames} {
		if near := enum.Near(set, word); near != "" {
			return []string{near}
		}
	}
	if m := Market(strings.ToUpper(word)); m.Valid() {
		return []string{string(m)}
	}
	return nil
}

// everydaySetting returns the slugs of which one is meant by an everyday word.
func everydaySetting(word string) []string {
	for _, name := range everydaySettings {
		if strings.EqualFold(word, name.word) {
			return strings.Fields(name.slug)
		}
	}
	return nil
}

// everydaySettings says how people call settings, sorted by the word; of several slugs
// any may be meant.
var everydaySettings = [...]struct{ word, slug string }{
	{"ad", "commercial"},
	{"ads", "commercial"},
	{"advert", "commercial"},
	{"advertising", "commercial"},
	{"broadcast", "television"},
	{"cinema", "film"},
	{"comedy", "scripted-series"},
	{"doc", "documentary"},
	{"documentary-series", "non-fiction-series"},
	{"docuseries", "non-fiction-series"},
	{"drama", "scripted-series"},
	{"episodic", "scripted-series"},
	{"factual", "non-fiction-series"},
	{"feature-film", "feature"},
	{"game", "video-game"},
	{"games", "video-game"},
	{"indie", "independent"},
	{"internet", "digital"},
	{"mini-series", "limited-series"},
	{"miniseries", "limited-series"},
	{"motion-picture", "film"},
	{"movie", "film"},
	{"movies", "film"},
	{"reality", "non-fiction-series"},
	{"record", "album"},
	{"series", "scripted-series"},
	{"show", "scripted-series"},
	{"sitcom", "scripted-series"},
	{"stage", "theatre"},
	{"streaming", "television film"},
	{"theater", "theatre"},
	{"tv", "television"},
	{"tv-movie", "television-movie"},
	{"tv-series", "scripted-series"},
	{"uk", "GB"},
	{"unscripted", "non-fiction-series"},
	{"usa", "US"},
	{"web", "digital"},
}

// once sets a dimension that is not fixed yet.
func once[T comparable](have *T, given T, dimension string) error {
	var open T
	if *have != open {
		return fmt.Errorf("%s %v besides %v, want one", dimension, given, *have)
	}
	*have = given
	return nil
}
