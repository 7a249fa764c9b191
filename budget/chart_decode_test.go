package budget_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/producedby/budget"
	"example.com/producedby/role"
)

// The published charts pass the check and come back from their documents.
func TestChartsAreReadBack(t *testing.T) {
	for c := range budget.Charts() {
		if err := c.Check(); err != nil {
			t.Errorf("%s: %v", c.ID, err)
		}
		text, err := json.Marshal(c)
		if err != nil {
			t.Fatal(err)
		}
		back, err := budget.DecodeChart(text)
		if err != nil {
			t.Fatalf("%s: %v", c.ID, err)
		}
		if diff := cmp.Diff(c, back); diff != "" {
			t.Errorf("%s (-first +again):\n%s", c.ID, diff)
		}
		var again budget.Chart
		if err := json.Unmarshal(text, &again); err != nil || !cmp.Equal(again, c) {
			t.Errorf("%s: %v", c.ID, err)
		}
	}
}

func TestDecodeChartReportsEverything(t *testing.T) {
	_, err := budget.DecodeChart([]byte(`{
		"title": "Ours", "Colour": "red",
		"accounts": [
			{"code": "10", "title": "Producers", "heading": "A", "fringes": true},
			{"code": "10", "title": "", "category": "99", "section": "beside"},
			{"title": "No code", "category": "10"},
			{"code": "11", "title": "Own", "category": "11", "heading": "A", "fringes": true}
		],
		"roles": [{"role": "producer", "code": "77"}, {"role": "emperor", "code": "10"}],
		"closing": [
			{"title": "Nothing"}, {"title": "Both", "headings": ["A"], "grand": true},
			{"title": "Where", "headings": ["A", "B", "A"]}, {"title": "", "charge": "tip"}, {"title": "Ours", "charge": "overhead"}
		]
	}`))
	var paths []string
	for _, p := range budget.Problems(err) {
		var at *budget.PlaceError
		if !errors.As(p, &at) {
			t.Fatalf("%T: %v", p, p)
		}
		paths = append(paths, at.Path)
	}
	want := []string{
		"id", "accounts[1].section", "accounts[2].code", "roles[1].role", "closing[3].charge", "Colour",
		"accounts[1].code", "accounts[1].title", "accounts[1].category", "accounts[3].category", "accounts[3].fringes",
		"roles[0].code", "closing[0]", "closing[1]", "closing[2].headings", "closing[2].headings", "closing[3].title",
	}
	if diff := cmp.Diff(want, paths); diff != "" {
		t.Errorf("places (-want +got):\n%s\n%v", diff, err)
	}
	for _, text := range []string{"", "{", "[]", `{"id": "x", "title": "y"}`, `{"id": "x", "title": "y", "accounts": []}`} {
		if c, err := budget.DecodeChart([]byte(text)); err == nil {
			t.Errorf("%q read as %+v", text, c)
		}
	}
	var into budget.Chart
	if err := into.UnmarshalJSON([]byte(`{"id": "x"}`)); err == nil || into.ID != "" {
		t.Errorf("%+v, %v", into, err)
	}
	bad := budget.Chart{ID: "x", Title: "y", Accounts: []budget.ChartAccount{{Code: "1", Title: "a", Section: 99}}, Roles: []budget.RoleAccount{{Role: 250, Code: "1"}}, Closing: []budget.ClosingRow{{Title: "t", Charge: 99}}}
	if err := bad.Check(); len(budget.Problems(err)) != 3 || !errors.Is(err, budget.ErrUnknown) {
		t.Error(err)
	}
}

func ExampleDecodeChart() {
	c, err := budget.DecodeChart([]byte(`{
		"id": "ours", "title": "Our own numbers",
		"accounts": [{"code": "10-001", "title": "Producer", "section": "above-the-line", "heading": "A"}, {"code": "10-099", "title": "Fringes", "heading": "A", "fringes": true}],
		"roles": [{"role": "producer", "code": "10-001"}]
	}`))
	fmt.Println(c.ChargedTo(role.Producer), c.FringeAccounts().Headings, err)
	_, err = budget.DecodeChart([]byte(`{"id": "ours", "title": "Our own numbers", "accounts": [{"code": "1", "title": "A", "category": "9"}]}`))
	fmt.Println(err)
	// Output:
	// [10-001] [{A 10-099}] <nil>
	// budget: account 1: category: "9": unknown, want an account of the chart: "1"
}

func FuzzDecodeChart(f *testing.F) {
	for c := range budget.Charts() {
		text, err := json.Marshal(c)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(text)
	}
	f.Add([]byte(`{"id": "x", "accounts": [{}]}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		c, err := budget.DecodeChart(text)
		if err != nil {
			return
		}
		again, err := json.Marshal(c)
		if err != nil {
			t.Fatal(err)
		}
		if back, err := budget.DecodeChart(again); err != nil || !cmp.Equal(back, c) {
			t.Errorf("%s: %v", again, err)
		}
	})
}
