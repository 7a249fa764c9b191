package credit_test

import (
	"strings"
	"testing"

	"example.com/producedby/credit"
	"example.com/producedby/role"
)

// TestFunctionsOnce: a list that holds the same function twice would count it
// twice, and is refused; functions that share some duties are two.
func TestFunctionsOnce(t *testing.T) {
	one := func(any bool, duties ...role.Duty) credit.Function { return credit.Function{Duties: duties, Any: any} }
	for _, tt := range []struct {
		name string
		of   []credit.Function
		ok   bool
	}{
		{"two duties", []credit.Function{one(false, role.Budget), one(false, role.Rights)}, true},
		{"one duty twice", []credit.Function{one(false, role.Budget), one(false, role.Budget)}, false},
		{"one duty twice, any or all of it", []credit.Function{one(false, role.Budget), one(true, role.Budget)}, false},
		{"the same two in another order", []credit.Function{one(false, role.Budget, role.Rights), one(false, role.Rights, role.Budget)}, false},
		{"all of two and any of the two", []credit.Function{one(false, role.Budget, role.Rights), one(true, role.Budget, role.Rights)}, true},
		{"two and one of them", []credit.Function{one(false, role.Budget, role.Rights), one(false, role.Budget)}, true},
		{"under two names", []credit.Function{{ID: "a", Duties: []role.Duty{role.Budget}}, {ID: "b", Duties: []role.Duty{role.Budget}}}, false},
	} {
		for kind, test := range map[string]credit.Condition{
			"done":         credit.Done{Part: credit.Decided, Of: tt.of},
			"share":        credit.Share{Part: credit.Decided, Min: "1/2", Of: tt.of},
			"score.stages": credit.Score{Part: credit.Decided, Min: "1/2", Stages: []credit.Stage{{Name: "s", Weight: 1, Of: tt.of}}},
		} {
			_, err := credit.NewRuleSet(credit.Header{ID: "house"}, rule("a", credit.Requires, test))
			if (err == nil) != tt.ok || err != nil && (!strings.Contains(err.Error(), "of[1].duties") || !strings.Contains(err.Error(), "is there twice") || !strings.Contains(err.Error(), kind)) {
				t.Errorf("%s in %s: %v, taken should be %t", tt.name, kind, err, tt.ok)
			}
		}
	}
}
