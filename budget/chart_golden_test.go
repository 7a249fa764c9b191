package budget_test

import (
	"fmt"
	"strings"
	"testing"

	"example.com/producedby/budget"
	"example.com/producedby/internal/golden"
)

// Every row of every chart: code, title, category, section, heading; the accounts
// of every role; and what the form prints below. The golden file was compared with the published charts.
func TestChartRows(t *testing.T) {
	var text strings.Builder
	for c := range budget.Charts() {
		fmt.Fprintf(&text, "chart\t%s\t%s\t%s\n", c.ID, c.Title, c.Ref.Source)
		for _, a := range c.Accounts {
			section := "-"
			if a.Section != 0 {
				section = a.Section.String()
			}
			fmt.Fprintf(&text, "%s\t%s\t%s\t%s\t%s\n", a.Code, a.Title, a.Category, section, a.Heading)
		}
		for _, r := range c.Roles {
			fmt.Fprintf(&text, "role\t%v\t%s\n", r.Role, r.Code)
		}
		for _, r := range c.Closing {
			fmt.Fprintf(&text, "closing\t%s\t%s\t%v\t%v\n", r.Title, strings.Join(r.Headings, " + "), r.Charge, r.Grand)
		}
	}
	golden.Compare(t, "testdata/charts.tsv", text.String())
}
