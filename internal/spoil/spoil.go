// Package spoil overwrites what a caller could overwrite, so that a test can see
// whether it was handed a copy.
package spoil

import (
	"encoding/json"
	"reflect"
	"testing"
)

// Everything sets to zero each element of the slices that can be reached from v
// through exported fields, slices and maps, and empties the maps.
func Everything(v any) { everything(reflect.ValueOf(v)) }

func everything(v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			everything(v.Elem())
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				everything(v.Field(i))
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			everything(v.Index(i))
			v.Index(i).SetZero()
		}
		room := v.Slice(0, v.Cap()) // what an append would write to
		for i := v.Len(); i < v.Cap(); i++ {
			room.Index(i).SetZero()
		}
	case reflect.Map:
		for _, key := range v.MapKeys() {
			everything(v.MapIndex(key))
			v.SetMapIndex(key, reflect.Value{})
		}
	}
}

// Handed checks that what an accessor hands out is a copy: whatever is done to it,
// the accessor says the same again. What it hands out must not be empty.
func Handed[T any](t *testing.T, name string, accessor func() T) {
	t.Helper()
	first := accessor()
	before := text(t, name, first)
	if before == text(t, name, *new(T)) || before == "[]" || before == "{}" {
		t.Errorf("%s hands out nothing, so that nothing is tested: %s", name, before)
	}
	Everything(&first)
	if spoilt := text(t, name, first); spoilt == before {
		t.Errorf("%s: nothing there that can be overwritten", name)
	}
	if after := text(t, name, accessor()); after != before {
		t.Errorf("%s shares what it hands out: %s, then %s", name, before, after)
	}
}

// Kept checks that a value made of arguments neither changes them nor keeps any:
// whatever is done to them afterwards, reading the value says the same.
func Kept[A, V any](t *testing.T, name string, arguments A, make func(A) V, read func(V) any) {
	t.Helper()
	given := text(t, name, arguments)
	value := make(arguments)
	if left := text(t, name, arguments); left != given {
		t.Errorf("%s changes what it is given: %s, then %s", name, given, left)
	}
	before := text(t, name, read(value))
	Everything(&arguments)
	if text(t, name, arguments) == given {
		t.Errorf("%s: nothing there that can be overwritten", name)
	}
	if after := text(t, name, read(value)); after != before {
		t.Errorf("%s keeps what it is given: %s, then %s", name, before, after)
	}
}

func text(t *testing.T, name string, v any) string {
	t.Helper()
	text, err := json.Marshal(v)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return string(text)
}
