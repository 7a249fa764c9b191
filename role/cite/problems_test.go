package cite_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"testing"

	"example.com/producedby/phase"
	"example.com/producedby/role/cite"
)

// A document with several problems is told of all of them at once.
func ExampleProblems() {
	var log phase.Log
	err := json.Unmarshal([]byte(`{"setting": "sitcom", "deliverBy": "2026-02-30"}`), &log)
	for _, problem := range cite.Problems(err) {
		fmt.Println(problem)
	}
	// Output:
	// phase: log: setting: unknown setting "sitcom", did you mean "scripted-series"?
	// phase: log: deliverBy: date "2026-02-30": day out of range, want 1 to 28
}

func TestProblems(t *testing.T) {
	one, other := errors.New("one"), errors.New("other")
	for _, c := range []struct {
		err  error
		want int
	}{
		{nil, 0}, {one, 1}, {errors.Join(one, other), 2}, {fmt.Errorf("around: %w", errors.Join(one, other)), 2}, {fmt.Errorf("around: %w", one), 1},
	} {
		if got := cite.Problems(c.err); len(got) != c.want || len(got) == 1 && got[0] != c.err {
			t.Errorf("%v: %v, want %d", c.err, got, c.want)
		}
	}
}
