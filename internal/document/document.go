// Package document reads JSON documents strictly and reports every problem in
// them by its place, not only the first: broken syntax with line and column,
// unknown and repeated fields, missing fields, values of the wrong kind, and
// whatever the reader of a value finds wrong with it.
package document

import (
	"bytes"
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Problem is one thing wrong in a document. Path is its place, such as
// "credits[3].title"; it is empty for the document as a whole.
type Problem struct {
	Path string
	Err  error
}

// Error returns "path: problem".
func (p *Problem) Error() string {
	if p.Path == "" {
		return p.Err.Error()
	}
	return p.Path + ": " + p.Err.Error()
}

// Unwrap returns the problem without its place.
func (p *Problem) Unwrap() error { return p.Err }

// Problems returns the problems that err joins, in the order of the document.
func Problems(err error) []error {
	var joined interface{ Unwrap() []error }
	if errors.As(err, &joined) {
		return joined.Unwrap()
	}
	if err == nil {
		return nil
	}
	return []error{err}
}

// Found returns the problems that err joins with their places, in the order of
// the document. One that has no place is of the document as a whole.
func Found(err error) []*Problem {
	var found []*Problem
	for _, problem := range Problems(err) {
		at := &Problem{Err: problem}
		errors.As(problem, &at)
		found = append(found, at)
	}
	return found
}

// Unsaid returns the problems that making something of a document found, without
// those that follow from what reading it found: at the same place, or at a place
// that holds it. Where the document as a whole could not be read, all of them do.
func Unsaid(read, made error) []error {
	found := Found(read)
	var rest []error
	for _, problem := range Problems(made) {
		at := Found(problem)[0].Path
		if !slices.ContainsFunc(found, func(p *Problem) bool { return p.Path == "" || within(p.Path, at) }) {
			rest = append(rest, problem)
		}
	}
	return rest
}

// within reports whether a place is another or inside it.
func within(path, outer string) bool {
	rest, ok := strings.CutPrefix(path, outer)
	return ok && (rest == "" || outer != "" && (rest[0] == '.' || rest[0] == '['))
}

// reader gathers the problems of one document.
type reader struct {
	problems []error
}

// member is a field of an object as written; a field may be written twice.
type member struct {
	name  string
	value any
}

// object is a JSON object with its fields in the order of the text.
type object []member

// Value is a value in a document, or the absence of one.
type Value struct {
	reader *reader
	path   string
	raw    any
	there  bool
}

// Read parses text and hands its value to visit. It returns nil, or the
// problems that parsing and visit found, joined; each is a *[Problem].
func Read(text []byte, visit func(Value)) error {
	var whole json.RawMessage
	if err := json.Unmarshal(text, &whole); err != nil {
		return errors.Join(&Problem{Err: fmt.Errorf("%s: %w", position(text, err), readable(err))})
	}
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	raw, err := parse(d)
	if err != nil {
		return errors.Join(&Problem{Err: err})
	}
	r := &reader{}
	visit(Value{reader: r, raw: raw, there: true})
	return errors.Join(r.problems...)
}

// position returns the line and column of the character that broke the syntax,
// or of the end of the text.
func position(text []byte, err error) string {
	before := text
	var syntax *json.SyntaxError
	if errors.As(err, &syntax) && !endsEarly(err) {
		before = text[:min(max(syntax.Offset-1, 0), int64(len(text)))]
	}
	line := bytes.Count(before, []byte("\n")) + 1
	column := len(before) - bytes.LastIndexByte(before, '\n')
	return fmt.Sprintf("line %d, column %d", line, column)
}

// endsEarly reports whether err says that the text stopped in the middle.
func endsEarly(err error) bool { return strings.HasPrefix(err.Error(), "unexpected end") }

// readable replaces the decoder's word for an early end.
func readable(err error) error {
	if endsEarly(err) {
		return errors.New("the document ends too early")
	}
	return err
}

// parse reads one value from d, keeping the order and repetition of fields.
func parse(d *json.Decoder) (any, error) {
	token, err := d.Token()
	if err != nil {
		return nil, err
	}
	switch token {
	case json.Delim('{'):
		fields := object{}
		for d.More() {
			name, err := d.Token()
			if err != nil {
				return nil, err
			}
			value, err := parse(d)
			if err != nil {
				return nil, err
			}
			fields = append(fields, member{name.(string), value})
		}
		_, err := d.Token()
		return fields, err
	case json.Delim('['):
		elements := []any{}
		for d.More() {
			value, err := parse(d)
			if err != nil {
				return nil, err
			}
			elements = append(elements, value)
		}
		_, err := d.Token()
		return elements, err
	default:
		return token, nil
	}
}

// Path returns the place of the value in the document.
func (v Value) Path() string { return v.path }

// There reports whether the document has the value at all; null counts as
// absent.
func (v Value) There() bool { return v.there && v.raw != nil }

// IsList reports whether the value is a list.
func (v Value) IsList() bool {
	_, is := v.raw.([]any)
	return is
}

// Problem notes something wrong with the value.
func (v Value) Problem(err error) {
	v.reader.problems = append(v.reader.problems, &Problem{Path: v.path, Err: err})
}

// Problemf notes something wrong with the value.
func (v Value) Problemf(format string, args ...any) { v.Problem(fmt.Errorf(format, args...)) }

// kind names what the value is, for messages.
func (v Value) kind() string {
	switch raw := v.raw.(type) {
	case nil:
		return "null"
	case object:
		return "an object"
	case []any:
		return "a list"
	case string:
		return "text"
	case json.Number:
		return "number " + raw.String()
	default:
		return fmt.Sprint(raw)
	}
}

// Need notes a problem if the value is absent, and returns it.
func (v Value) Need() Value {
	if !v.There() {
		v.Problem(errors.New("missing"))
	}
	return v
}

// Text returns a text value, or "" if it is absent.
func (v Value) Text() string {
	if !v.There() {
		return ""
	}
	s, ok := v.raw.(string)
	if !ok {
		v.Problemf("%s, want text", v.kind())
	}
	return s
}

// Into reads a text value into dst, which keeps its value if the text is absent.
func (v Value) Into(dst encoding.TextUnmarshaler) {
	if !v.There() {
		return
	}
	s, ok := v.raw.(string)
	if !ok {
		v.Problemf("%s, want text", v.kind())
		return
	}
	for _, err := range Problems(dst.UnmarshalText([]byte(s))) {
		v.Problem(err)
	}
}

// Bool returns a true or false value, or false if it is absent.
func (v Value) Bool() bool {
	if !v.There() {
		return false
	}
	b, ok := v.raw.(bool)
	if !ok {
		v.Problemf("%s, want true or false", v.kind())
	}
	return b
}

// Int returns a whole number from least to most, or least's neighbour zero if
// it is absent.
func (v Value) Int(least, most int64) int64 {
	if !v.There() {
		return 0
	}
	number, ok := v.raw.(json.Number)
	if !ok {
		v.Problemf("%s, want a whole number", v.kind())
		return 0
	}
	n, err := strconv.ParseInt(number.String(), 10, 64)
	if err != nil || n < least || n > most {
		v.Problemf("%s, want a whole number from %d to %d", number, least, most)
		return 0
	}
	return n
}

// Each calls visit with the elements of a list, none if it is absent.
func (v Value) Each(visit func(i int, element Value)) {
	if !v.There() {
		return
	}
	elements, ok := v.raw.([]any)
	if !ok {
		v.Problemf("%s, want a list", v.kind())
		return
	}
	for i, raw := range elements {
		visit(i, Value{reader: v.reader, path: v.path + "[" + strconv.Itoa(i) + "]", raw: raw, there: true})
	}
}

// List reads the elements of a list, none if it is absent.
func List[T any](v Value, read func(Value) T) (all []T) {
	v.Each(func(_ int, element Value) { all = append(all, read(element)) })
	return all
}

// Texts reads a list of texts.
func Texts[T ~string](v Value) []T {
	return List(v, func(v Value) T { return T(v.Text()) })
}

// Object reads the fields of an object. Fields that visit does not ask for are
// reported when it returns, as are fields written twice. It does nothing if the
// value is absent.
func (v Value) Object(visit func(Object)) {
	if !v.There() {
		return
	}
	fields, ok := v.raw.(object)
	if !ok {
		v.Problemf("%s, want an object", v.kind())
		return
	}
	asked := []string{}
	visit(Object{value: v, fields: fields, asked: &asked})
	seen := make(map[string]bool, len(fields))
	for _, field := range fields {
		switch {
		case seen[field.name]:
			v.at(field.name).Problemf("field written twice")
		case !slices.Contains(asked, field.name):
			v.at(field.name).Problemf("unknown field, want one of %s", strings.Join(asked, ", "))
		}
		seen[field.name] = true
	}
}

// Fields calls visit with every field of an object whose names the caller does
// not know beforehand, in the order of the text.
func (v Value) Fields(visit func(name string, field Value)) {
	if !v.There() {
		return
	}
	fields, ok := v.raw.(object)
	if !ok {
		v.Problemf("%s, want an object", v.kind())
		return
	}
	seen := make(map[string]bool, len(fields))
	for _, field := range fields {
		at := v.at(field.name)
		if seen[field.name] {
			at.Problemf("field written twice")
			continue
		}
		seen[field.name] = true
		at.raw, at.there = field.value, true
		visit(field.name, at)
	}
}

// at returns an absent value at the place of a field; one without a name is at "".
func (v Value) at(name string) Value {
	path := name
	if name == "" {
		path = `""`
	}
	if v.path != "" {
		path = v.path + "." + path
	}
	return Value{reader: v.reader, path: path}
}

// Object gives access to the fields of an object; see [Value.Object].
type Object struct {
	value  Value
	fields object
	asked  *[]string
}

// Field returns the field of that name, absent or not.
func (o Object) Field(name string) Value {
	if !slices.Contains(*o.asked, name) {
		*o.asked = append(*o.asked, name)
	}
	field := o.value.at(name)
	for _, f := range o.fields {
		if f.name == name {
			field.raw, field.there = f.value, true
			break
		}
	}
	return field
}

// Need returns the field of that name and notes a problem if it is absent.
func (o Object) Need(name string) Value { return o.Field(name).Need() }

// JSON returns the text of the value, without white space and with its fields
// in the order they were written; it is nil if the value is absent.
func (v Value) JSON() []byte {
	if !v.There() {
		return nil
	}
	return appendJSON(nil, v.raw)
}

// appendJSON appends the text of a parsed value.
func appendJSON(b []byte, raw any) []byte {
	switch raw := raw.(type) {
	case object:
		b = append(b, '{')
		for i, field := range raw {
			if i > 0 {
				b = append(b, ',')
			}
			b = append(appendJSON(b, field.name), ':')
			b = appendJSON(b, field.value)
		}
		return append(b, '}')
	case []any:
		b = append(b, '[')
		for i, element := range raw {
			if i > 0 {
				b = append(b, ',')
			}
			b = appendJSON(b, element)
		}
		return append(b, ']')
	default:
		text, _ := json.Marshal(raw) // text, a number, true, false or null: nothing can fail
		return append(b, text...)
	}
}

// Within notes the problems of err, found by another reader of the value, each
// at its place within the value.
func (v Value) Within(err error) {
	for _, problem := range Problems(err) {
		var placed *Problem
		if !errors.As(problem, &placed) || placed.Path == "" {
			v.Problem(problem)
			continue
		}
		inner := Value{reader: v.reader, path: v.path + "." + placed.Path}
		if v.path == "" {
			inner.path = placed.Path
		}
		inner.Problem(placed.Err)
	}
}
