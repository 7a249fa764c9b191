package tabular_test

import (
	"bytes"
	"encoding/csv"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"example.com/producedby/internal/tabular"
)

func TestMarkdown(t *testing.T) {
	var m tabular.Markdown
	m.Header("Account", ">Amount")
	m.Row("a|b\nc", "1.00")
	m.Bold("", "2.00")
	m.Line("Two\nlines")
	want := "| Account | Amount |\n| --- | ---: |\n| a\\|b c | 1.00 |\n|  | **2.00** |\n\nTwo lines\n"
	if diff := cmp.Diff(want, string(m)); diff != "" {
		t.Error(diff)
	}
}

// What is written is read back by the reader of the standard library.
func TestCommasAreRead(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		cell := rapid.StringMatching(`[a-z,"\n .]{0,6}`)
		rows := rapid.SliceOfN(rapid.SliceOfN(cell, 2, 2), 1, 5).Draw(t, "rows")
		var c tabular.Commas
		for _, row := range rows {
			c.Row(row...)
		}
		got, err := csv.NewReader(bytes.NewReader(c)).ReadAll()
		if err != nil || !cmp.Equal(got, rows) {
			t.Fatalf("%q came back as %q, %v", rows, got, err)
		}
	})
}
