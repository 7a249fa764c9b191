package credit_test

import (
	"strings"
	"testing"

	"example.com/producedby/credit"
	"example.com/producedby/role"
)

// TestCheckRefuses: what keeps a list from being checked, each with its place.
func TestCheckRefuses(t *testing.T) {
	house := houseRules()
	list := credit.List{
		Setting:  feature,
		Credits:  []credit.Credit{{Person: "ann", Title: "Producer"}},
		Evidence: []credit.Evidence{{Person: "ann"}, {Person: "bob", Decided: role.DutySetOf(role.Budget)}},
	}
	_, err := credit.Check(list, house, nil, houseRules())
	if err == nil {
		t.Fatal("no error")
	}
	for _, want := range []string{
		"credit: list: sets[1]: nil, want a rule set",
		"credit: list: sets[2]: house-2026 is there twice",
		`credit: list: evidence[1]: "bob" has no credit on the list`,
	} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("error lacks %q:\n%v", want, err)
		}
	}
	if s := credit.Suggest(nil, feature, nil, house); len(s) != 0 {
		t.Errorf("%v is suggested to somebody of whom nothing is known", s)
	}
}
