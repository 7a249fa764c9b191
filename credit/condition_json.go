package credit

import (
	"encoding/json"
	"math"
	"strings"

	"example.com/producedby/internal/document"
	"example.com/producedby/role"
)

// tagged writes an object with one member.
func tagged(name string, value any) ([]byte, error) {
	return json.Marshal(map[string]any{name: value})
}

// array makes a nil list an empty one, so that it is written as such.
func array[S ~[]T, T any](list S) []T {
	if list == nil {
		return []T{}
	}
	return list
}

// MarshalJSON writes {"all": [...]}.
func (c All) MarshalJSON() ([]byte, error) { return tagged("all", array(c)) }

// MarshalJSON writes {"any": [...]}.
func (c Any) MarshalJSON() ([]byte, error) { return tagged("any", array(c)) }

// MarshalJSON writes {"none": [...]}.
func (c None) MarshalJSON() ([]byte, error) { return tagged("none", array(c)) }

// MarshalJSON writes {"atLeast": {"count": ..., "of": [...]}}.
func (c AtLeast) MarshalJSON() ([]byte, error) {
	return tagged("atLeast", struct {
		Count int         `json:"count"`
		Of    []Condition `json:"of"`
	}{c.Count, array(c.Of)})
}

// MarshalJSON writes {"done": {...}}.
func (c Done) MarshalJSON() ([]byte, error) {
	type plain Done
	return tagged("done", plain(c))
}

// MarshalJSON writes {"share": {...}}.
func (c Share) MarshalJSON() ([]byte, error) {
	type plain Share
	return tagged("share", plain(c))
}

// MarshalJSON writes {"score": {...}}.
func (c Score) MarshalJSON() ([]byte, error) {
	type plain Score
	return tagged("score", plain(c))
}

// MarshalJSON writes {"measure": {...}}.
func (c Measure) MarshalJSON() ([]byte, error) {
	type plain Measure
	return tagged("measure", plain(c))
}

// MarshalJSON writes {"holders": {...}}.
func (c Holders) MarshalJSON() ([]byte, error) {
	type plain Holders
	return tagged("holders", plain(c))
}

// MarshalJSON writes {"is": "..."}.
func (c Is) MarshalJSON() ([]byte, error) { return tagged("is", string(c)) }

// MarshalJSON writes {"reportsTo": [...]}.
func (c ReportsTo) MarshalJSON() ([]byte, error) { return tagged("reportsTo", array(c)) }

// MarshalJSON writes {"reportsOnlyTo": [...]}.
func (c ReportsOnlyTo) MarshalJSON() ([]byte, error) { return tagged("reportsOnlyTo", array(c)) }

// MarshalJSON writes {"worksAs": [...]}.
func (c WorksAs) MarshalJSON() ([]byte, error) { return tagged("worksAs", array(c)) }

// MarshalJSON writes {"titled": [...]}.
func (c Titled) MarshalJSON() ([]byte, error) { return tagged("titled", array(c)) }

// MarshalJSON writes {"askedTitle": [...]}.
func (c AskedTitle) MarshalJSON() ([]byte, error) { return tagged("askedTitle", array(c)) }

// MarshalJSON writes {"askedTitlePart": [...]}.
func (c AskedTitlePart) MarshalJSON() ([]byte, error) { return tagged("askedTitlePart", array(c)) }

// MarshalJSON writes {"askedSetting": [...]}.
func (c AskedSetting) MarshalJSON() ([]byte, error) { return tagged("askedSetting", array(c)) }

// MarshalJSON writes {"askedEdition": {...}}.
func (c AskedEdition) MarshalJSON() ([]byte, error) {
	type plain AskedEdition
	return tagged("askedEdition", plain(c))
}

// ParseCondition reads the JSON of a condition and reports everything in it that
// cannot be read, each with its place. [NewRuleSet] says whether it makes sense.
func ParseCondition(text []byte) (Condition, error) {
	var cond Condition
	err := document.Read(text, func(v document.Value) { cond = readCondition(v, 0) })
	if err != nil {
		return nil, prefixed("condition", err)
	}
	return cond, nil
}

// conditionNames lists the members a condition may have.
const conditionNames = "all, any, none, atLeast, done, share, score, measure, holders, is, reportsTo, reportsOnlyTo, worksAs, titled, askedTitle, askedTitlePart, askedSetting, askedEdition"

// readCondition reads an object with one member.
func readCondition(v document.Value, depth int) Condition {
	if !v.Need().There() {
		return nil
	}
	if depth > maxDepth {
		v.Problemf("nested more than %d deep", maxDepth)
		return nil
	}
	var cond Condition
	members := 0
	v.Fields(func(name string, field document.Value) {
		members++
		if c, ok := readKind(name, field, depth); ok {
			cond = c
			return
		}
		cond = Any{} // so that it is not found missing as well
		field.Problemf("unknown condition, want one of %s", conditionNames)
	})
	if cond == nil {
		v.Problemf("no condition, want one of %s", conditionNames)
	}
	if members > 1 {
		v.Problemf("%d conditions in one object, want one", members)
	}
	return cond
}

func readKind(name string, v document.Value, depth int) (Condition, bool) {
	switch name {
	case "all":
		return All(readConditions(v, depth)), true
	case "any":
		return Any(readConditions(v, depth)), true
	case "none":
		return None(readConditions(v, depth)), true
	case "atLeast":
		return readAtLeast(v, depth), true
	case "done":
		return readDone(v), true
	case "share":
		return readShare(v), true
	case "score":
		return readScore(v), true
	case "measure":
		return readMeasure(v), true
	case "holders":
		return readHolders(v), true
	case "is":
		return Is(v.Need().Text()), true
	case "reportsTo":
		return ReportsTo(readRoles(v)), true
	case "reportsOnlyTo":
		return ReportsOnlyTo(readRoles(v)), true
	case "worksAs":
		return WorksAs(readRoles(v)), true
	case "titled":
		return Titled(readTitles(v)), true
	case "askedTitle":
		return AskedTitle(readTitles(v)), true
	case "askedTitlePart":
		return AskedTitlePart(document.Texts[string](v.Need())), true
	case "askedSetting":
		return AskedSetting(readSettings(v)), true
	case "askedEdition":
		return readEditions(v), true
	default:
		return nil, false
	}
}

func readConditions(v document.Value, depth int) []Condition {
	list := []Condition{}
	v.Need().Each(func(_ int, e document.Value) { list = append(list, readCondition(e, depth+1)) })
	return list
}

func readAtLeast(v document.Value, depth int) (c AtLeast) {
	v.Need().Object(func(o document.Object) {
		c.Count = readInt(o.Need("count"))
		c.Of = readConditions(o.Field("of"), depth)
	})
	return c
}

func readDone(v document.Value) (c Done) {
	v.Need().Object(func(o document.Object) {
		o.Need("part").Into(&c.Part)
		c.Count = readInt(o.Field("count"))
		c.Of = readFunctions(o.Field("of"))
	})
	return c
}

func readShare(v document.Value) (c Share) {
	v.Need().Object(func(o document.Object) {
		o.Need("part").Into(&c.Part)
		c.Min, c.Over = Bound(o.Field("min").Text()), Bound(o.Field("over").Text())
		c.Of = readFunctions(o.Field("of"))
	})
	return c
}

func readScore(v document.Value) (c Score) {
	v.Need().Object(func(o document.Object) {
		o.Need("part").Into(&c.Part)
		c.Min, c.Over = Bound(o.Field("min").Text()), Bound(o.Field("over").Text())
		o.Need("stages").Each(func(_ int, e document.Value) {
			e.Object(func(o document.Object) {
				c.Stages = append(c.Stages, Stage{
					Name:   o.Need("name").Text(),
					Weight: readInt(o.Need("weight")),
					Of:     readFunctions(o.Field("of")),
				})
			})
		})
	})
	return c
}

func readMeasure(v document.Value) (c Measure) {
	v.Need().Object(func(o document.Object) {
		c.Quantity = Quantity(o.Need("quantity").Text())
		c.Min, c.Over = Bound(o.Field("min").Text()), Bound(o.Field("over").Text())
		c.Max, c.Under = Bound(o.Field("max").Text()), Bound(o.Field("under").Text())
	})
	return c
}

func readHolders(v document.Value) (c Holders) {
	v.Need().Object(func(o document.Object) {
		c.Titles = readTitles(o.Field("titles"))
		c.Min, c.Max = readInt(o.Field("min")), readInt(o.Field("max"))
	})
	return c
}

func readEditions(v document.Value) (c AskedEdition) {
	v.Need().Object(func(o document.Object) {
		c.From, c.To = readInt(o.Field("from")), readInt(o.Field("to"))
	})
	return c
}

// readInt reads a count.
func readInt(v document.Value) int { return int(v.Int(0, math.MaxInt32)) }

func readFunctions(v document.Value) []Function {
	var list []Function
	v.Need().Each(func(_ int, e document.Value) {
		e.Object(func(o document.Object) {
			f := Function{ID: o.Field("id").Text()}
			o.Need("duties").Each(func(_ int, e document.Value) {
				var d role.Duty
				e.Into(&d)
				f.Duties = append(f.Duties, d)
			})
			f.Any = o.Field("any").Bool()
			list = append(list, f)
		})
	})
	return list
}

func readRoles(v document.Value) []role.Role {
	return document.List(v.Need(), func(e document.Value) (r role.Role) {
		e.Into(&r)
		return r
	})
}

func readTitles(v document.Value) []role.Title {
	return document.Texts[role.Title](v.Need())
}

func readSettings(v document.Value) []role.Setting {
	return document.List(v.Need(), func(e document.Value) (s role.Setting) {
		e.Into(&s)
		return s
	})
}

// prefixed names the package and the kind of document in front of each of the
// problems that err joins.
func prefixed(what string, err error) error {
	problems := document.Problems(err)
	for i, p := range problems {
		problems[i] = &ReadError{Document: what, Err: p}
	}
	return joined(problems)
}

// ReadError reports one thing in a document that could not be read, with its
// place. Match it with errors.As.
type ReadError struct {
	Document string // kind of document: "rule set", "evidence", "list"
	Err      error  // place and problem
}

// Error returns "credit: document: place: problem".
func (e *ReadError) Error() string {
	return strings.Join([]string{"credit", e.Document, e.Err.Error()}, ": ")
}

// Unwrap returns the problem with its place in the document.
func (e *ReadError) Unwrap() error { return e.Err }
