package budget

import (
	"errors"
	"fmt"

	"example.com/producedby/budget/money"
)

// Quantity is a cell of a detail line: a number, or a formula of numbers and
// globals with + - * / and parentheses, such as "SHOOT_DAYS * 1.2". Numbers are
// exact; "12.5%" is 1/8.
//
// The zero value is a cell left empty, which counts as one.
type Quantity struct {
	text  string // as read; empty for a number that was not read from text
	value money.Ratio
	root  *node // nil for a number
	given bool
}

// Number returns the quantity of a number.
func Number(r money.Ratio) Quantity { return Quantity{value: r, given: true} }

// Count returns the quantity of a whole number.
func Count(n int64) Quantity { return Number(money.Whole(n)) }

// ParseQuantity reads a number or a formula. Empty text is an empty cell. Other
// text is [ErrSyntax] or a [*money.ParseError], which say where it goes wrong, and
// text beyond the length that is read is [ErrRange].
func ParseQuantity(text string) (Quantity, error) {
	if text == "" {
		return Quantity{}, nil
	}
	if r, err := money.ParseRatio(text); err == nil {
		return Quantity{text: text, value: r, given: true}, nil
	}
	if len(text) > maxLength {
		return Quantity{}, fmt.Errorf("quantity of %d characters: %w, want at most %d", len(text), ErrRange, maxLength)
	}
	p := formulaParser{text: text}
	root, err := p.sum(0)
	if err == nil && p.skip() < len(text) {
		err = p.unexpected()
	}
	if err != nil {
		return Quantity{}, fmt.Errorf("quantity %q: %w", text, err)
	}
	return Quantity{text: text, root: root, given: true}, nil
}

// IsZero reports whether the cell is empty.
func (q Quantity) IsZero() bool { return !q.given }

// Equal reports whether q and r are written the same.
func (q Quantity) Equal(r Quantity) bool {
	return q.given == r.given && q.String() == r.String()
}

// String returns the formula as it was read, a number that was not read as
// [money.Ratio.String] writes it, and "" for an empty cell.
func (q Quantity) String() string {
	if q.given && q.text == "" {
		return q.value.String()
	}
	return q.text
}

// AppendText appends the text of [Quantity.String].
func (q Quantity) AppendText(b []byte) ([]byte, error) { return append(b, q.String()...), nil }

// MarshalText returns the text of [Quantity.String].
func (q Quantity) MarshalText() ([]byte, error) { return q.AppendText(nil) }

// UnmarshalText reads what [ParseQuantity] reads.
func (q *Quantity) UnmarshalText(text []byte) error {
	v, err := ParseQuantity(string(text))
	if err != nil {
		return err
	}
	*q = v
	return nil
}

// node is a part of a formula: a number, a global, or an operation on two parts.
type node struct {
	op          byte // 0 for a number, 'g' for a global, else + - * /
	value       money.Ratio
	global      string
	left, right *node
}

// globals looks a global up.
type globals interface {
	global(name string) (money.Ratio, error)
}

// eval returns the value of a quantity, one for an empty cell.
func (q Quantity) eval(g globals) (money.Ratio, error) {
	switch {
	case !q.given:
		return money.Whole(1), nil
	case q.root == nil:
		return q.value, nil
	default:
		return q.root.eval(g)
	}
}

func (n *node) eval(g globals) (money.Ratio, error) {
	switch n.op {
	case 0:
		return n.value, nil
	case 'g':
		return g.global(n.global)
	}
	left, err := n.left.eval(g)
	if err != nil {
		return money.Ratio{}, err
	}
	right, err := n.right.eval(g)
	if err != nil {
		return money.Ratio{}, err
	}
	switch n.op {
	case '+':
		return left.Add(right)
	case '-':
		return left.Sub(right)
	case '*':
		return left.Mul(right)
	default:
		return left.Div(right)
	}
}

// Formulas are read and worked out by recursion, which these bounds keep flat.
const (
	maxLength = 4096 // characters of a formula
	maxDepth  = 100  // parentheses and signs inside each other
	maxChain  = 1000 // globals that refer to each other in a row
)

// formulaParser reads sum = product {(+|-) product}, product = part {(*|/) part},
// part = number | global | ( sum ) | - part.
type formulaParser struct {
	text string
	at   int
}

func (p *formulaParser) skip() int {
	for p.at < len(p.text) && p.text[p.at] == ' ' {
		p.at++
	}
	return p.at
}

// peek returns the next character, 0 at the end.
func (p *formulaParser) peek() byte {
	if p.skip() == len(p.text) {
		return 0
	}
	return p.text[p.at]
}

func (p *formulaParser) unexpected() error {
	if p.at >= len(p.text) {
		return fmt.Errorf("%w: it ends too early", ErrSyntax)
	}
	return fmt.Errorf("%w: unexpected %q at character %d", ErrSyntax, p.text[p.at:p.at+1], p.at+1)
}

func (p *formulaParser) sum(depth int) (*node, error) {
	return p.chain('+', '-', depth, p.product)
}

func (p *formulaParser) product(depth int) (*node, error) {
	return p.chain('*', '/', depth, p.part)
}

// chain reads parts joined by two operators of the same rank, left to right.
func (p *formulaParser) chain(one, other byte, depth int, part func(int) (*node, error)) (*node, error) {
	left, err := part(depth)
	for err == nil && (p.peek() == one || p.peek() == other) {
		op := p.text[p.at]
		p.at++
		var right *node
		right, err = part(depth)
		left = &node{op: op, left: left, right: right}
	}
	return left, err
}

var errDeep = errors.New("formula nests too deeply")

func (p *formulaParser) part(depth int) (*node, error) {
	if depth > maxDepth {
		return nil, errDeep
	}
	switch c := p.peek(); {
	case c == '(':
		p.at++
		inner, err := p.sum(depth + 1)
		if err == nil && p.peek() != ')' {
			err = p.unexpected()
		}
		p.at++
		return inner, err
	case c == '-':
		p.at++
		part, err := p.part(depth + 1)
		return &node{op: '-', left: &node{}, right: part}, err
	case '0' <= c && c <= '9':
		return p.number()
	case letter(c):
		return &node{op: 'g', global: p.word()}, nil
	default:
		return nil, p.unexpected()
	}
}

func letter(c byte) bool { return 'A' <= c && c <= 'Z' || 'a' <= c && c <= 'z' || c == '_' }

func (p *formulaParser) word() string {
	start := p.at
	for p.at < len(p.text) && (letter(p.text[p.at]) || '0' <= p.text[p.at] && p.text[p.at] <= '9') {
		p.at++
	}
	return p.text[start:p.at]
}

func (p *formulaParser) number() (*node, error) {
	start := p.at
	for p.at < len(p.text) && ('0' <= p.text[p.at] && p.text[p.at] <= '9' || p.text[p.at] == '.') {
		p.at++
	}
	if p.at < len(p.text) && p.text[p.at] == '%' {
		p.at++
	}
	v, err := money.ParseRatio(p.text[start:p.at])
	return &node{value: v}, err
}
