package enum_test

import (
	"errors"
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"example.com/producedby/internal/enum"
)

type colour uint8

var colours = enum.Set{Type: "enum_test.colour", Names: []enum.Name{
	1: {Slug: "red", Label: "Red"},
	3: {Slug: "deep-blue", Label: "Deep Blue"}, // 2 is a gap on purpose
}, Everyday: []enum.Everyday{{Word: "2nd sky", Slug: "deep-blue"}}}

func TestEveryNumberHasOneFate(t *testing.T) {
	for i := range 256 {
		v := colour(i)
		text, err := enum.AppendText(colours, nil, v)
		back, parseErr := enum.Parse[colour](colours, text)
		switch {
		case v == 0:
			if err != nil || len(text) != 0 || enum.String(colours, v) != "unspecified" {
				t.Errorf("zero: %q, %v, %q", text, err, enum.String(colours, v))
			}
		case v == 1 || v == 3:
			if err != nil || parseErr != nil || back != v {
				t.Errorf("member %d: %q, %v, back %d, %v", i, text, err, back, parseErr)
			}
		default:
			var invalid *enum.InvalidValueError
			if !errors.As(err, &invalid) || invalid.Value != uint64(i) {
				t.Errorf("outsider %d: error %v", i, err)
			}
			if enum.String(colours, v) == "" || enum.Valid(colours, v) {
				t.Errorf("outsider %d: %q", i, enum.String(colours, v))
			}
		}
	}
}

func TestUnknownTextNamesTextAndType(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.String().Filter(func(s string) bool { return s != "" && s != "red" && s != "deep-blue" }).Draw(t, "text")
		dst := colour(3)
		err := enum.Unmarshal(colours, &dst, []byte(text))
		var unknown *enum.UnknownTextError
		if !errors.As(err, &unknown) || unknown.Text != text || unknown.Type != "enum_test.colour" {
			t.Fatalf("error %v", err)
		}
		if dst != 3 {
			t.Fatalf("failed Unmarshal changed the value to %d", dst)
		}
	})
}

func TestSQL(t *testing.T) {
	for _, v := range []colour{0, 1, 3} {
		stored, err := enum.Value(colours, v)
		if err != nil {
			t.Fatal(err)
		}
		back := colour(1)
		if err := enum.Scan(colours, &back, stored); err != nil || back != v {
			t.Errorf("%d stored as %v came back as %d, %v", v, stored, back, err)
		}
		if text, ok := stored.(string); ok {
			if err := enum.Scan(colours, &back, []byte(text)); err != nil || back != v {
				t.Errorf("bytes %q came back as %d, %v", text, back, err)
			}
		}
	}
	var dst colour
	if err := enum.Scan(colours, &dst, int64(1)); err == nil {
		t.Error("an integer was taken for a name")
	}
	if _, err := enum.Value(colours, colour(9)); err == nil {
		t.Error("an outsider was stored")
	}
}

func TestAllSkipsZeroAndGaps(t *testing.T) {
	var got []colour
	for v := range enum.All[colour](colours) {
		got = append(got, v)
	}
	if diff := cmp.Diff([]colour{1, 3}, got); diff != "" {
		t.Error(diff)
	}
}

// What an error calls a type is a word for people.
func TestTypesAreNamedInWords(t *testing.T) {
	for name, want := range map[string]string{"phase.EventKind": "event kind", "role.Setting": "setting", "colour": "colour"} {
		if got := (&enum.UnknownTextError{Type: name, Text: "x"}).Error(); got != `unknown `+want+` "x"` {
			t.Errorf("%s: %s", name, got)
		}
	}
}

func TestNearMissesAreNamed(t *testing.T) {
	for text, want := range map[string]string{
		"Deep Blue": "deep-blue", "deepblue": "deep-blue", "deep-blu": "deep-blue", "deep_blues": "deep-blue", "RED": "red", "rad": "red", "2nd Sky": "deep-blue",
		"blue": "", "re": "", "d": "", "deep-blah": "",
	} {
		_, err := enum.Parse[colour](colours, text)
		var unknown *enum.UnknownTextError
		if !errors.As(err, &unknown) || unknown.Near != want {
			t.Errorf("%q: %v, want near %q", text, err, want)
		}
	}
}

// What comes near nothing is answered with the choice: all of a small set, and of
// a large one what shares a word.
func TestUnknownTextListsTheChoice(t *testing.T) {
	large := enum.Set{Type: "enum_test.size", Names: make([]enum.Name, 1)}
	for i := range 12 {
		slug := fmt.Sprintf("size-%c", 'a'+i)
		if i%4 == 1 {
			slug = fmt.Sprintf("odd-one-%c", 'a'+i)
		}
		large.Names = append(large.Names, enum.Name{Slug: slug, Label: slug})
	}
	large.Names[12].Label = "The Last"
	for _, tt := range []struct {
		set        enum.Set
		text, want string
	}{
		{colours, "green", `unknown colour "green", want "red" or "deep-blue"`},
		{colours, "deepblue", `unknown colour "deepblue", did you mean "deep-blue"?`},
		{large, "ODD two", `unknown size "ODD two", want "odd-one-b", "odd-one-f" or "odd-one-j"`},
		{large, "last but one", `unknown size "last but one", want "odd-one-b", "odd-one-f", "odd-one-j" or "size-l"`},
		{large, "any size", `unknown size "any size", want "size-a", "size-c", "size-d", "size-e", "size-g", "size-h", "size-i" or "size-k"`},
		{large, "a", `unknown size "a"`},
		{large, "nothing", `unknown size "nothing"`},
	} {
		if _, err := enum.Parse[colour](tt.set, tt.text); err == nil || err.Error() != tt.want {
			t.Errorf("%q: %v, want %s", tt.text, err, tt.want)
		}
	}
}
