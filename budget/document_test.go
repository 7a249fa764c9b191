package budget_test

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"example.com/producedby/budget"
)

func TestBudgetDocumentRoundTrips(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b := mustDraw(t)
		text, err := json.Marshal(b)
		if err != nil {
			t.Fatal(err)
		}
		back, err := budget.Decode(text)
		if err != nil {
			t.Fatal(err)
		}
		if !back.Equal(b) || back.Hash() != b.Hash() || back.Gross() != b.Gross() {
			t.Fatalf("%s came back as something else", text)
		}
		var into budget.Budget
		if err := json.Unmarshal(text, &into); err != nil || !into.Equal(b) {
			t.Fatal(err)
		}
		d := b.Draft()
		d.Note = "changed"
		changed, err := budget.New(d)
		if err != nil || changed.Hash() == b.Hash() {
			t.Fatalf("a change leaves the hash, %v", err)
		}
	})
}

func TestBudgetDoesNotChangeWithItsDraft(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := drafts().Draw(t, "draft")
		b, err := budget.New(d)
		if err != nil {
			t.Fatal(err)
		}
		hash := b.Hash()
		for _, e := range []budget.Draft{d, b.Draft()} {
			for i := range e.Accounts {
				e.Accounts[i].Title = "changed"
				for j := range e.Accounts[i].Lines {
					l := &e.Accounts[i].Lines[j]
					l.Description = "changed"
					for k := range l.Groups {
						l.Groups[k] = "changed"
					}
				}
			}
			e.Charges[1].Base.Charges[0] = "changed"
			e.Credits[0].Rows[0].Base.Groups[0] = "changed"
			e.Globals[0].Name = "CHANGED"
		}
		if b.Hash() != hash {
			t.Fatal("the budget changed")
		}
	})
}

func TestDecodeReportsEveryProblem(t *testing.T) {
	const text = `{
		"currency": "GBP",
		"tilte": "x",
		"accounts": [
			{"title": "a", "amount": "12.345"},
			{"title": "b", "amount": "-5"},
			{"title": "c", "amount": 5, "section": "above"},
			{"title": "d", "amount": "1 USD"},
			{"amount": "1,000"},
			{"title": "e", "lines": [{"amount": "1 +", "unit": "fortnight", "rate": "x"}]}
		],
		"charges": [{"share": "10%", "kind": "tip"}],
		"published": [{"label": "x"}]
	}`
	_, err := budget.Decode([]byte(text))
	var got []string
	for _, p := range budget.Problems(err) {
		got = append(got, p.Error())
	}
	want := []string{
		`budget: accounts[0].amount: money: "12.345" as an amount in GBP: more decimal digits than the currency has, want at most 2 digits after the point`,
		`budget: accounts[2].section: unknown section "above", want "above-the-line", "below-the-line", "post-production" or "other"`,
		`budget: accounts[2].amount: number 5, want text`,
		`budget: accounts[4].amount: money: "1,000" as money.Money: syntax, want plain decimal text, such as "-1234.50"`,
		`budget: accounts[5].lines[0].amount: quantity "1 +": cannot be read: it ends too early`,
		`budget: accounts[5].lines[0].unit: unknown unit "fortnight", want "flat", "allowance", "hour", "day", "week", "month" or "percent"`,
		`budget: charges[0].title: missing`,
		`budget: charges[0].kind: unknown charge kind "tip", want "contingency", "completion-bond", "overhead", "insurance", "mark-up", "sponsor-fee" or "finance-cost"`,
		`budget: published[0].amount: missing`,
		`budget: tilte: unknown field, want one of title, currency, rounding, rates, hours, globals, fringes, accounts, charges, credits, published, fringeAccounts, note, ref`,
		`budget: account b: amount: "-5.00 GBP": negative, want zero or more`,
		`budget: account d: amount: "1.00 USD": no exchange rate to the currency of the budget, want GBP or a rate, "1 USD = N GBP"`,
		`budget: account number 5 in the list: title: missing`,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("problems (-want +got):\n%s", diff)
	}
	for _, bad := range []string{"", "{", `{"currency":"QQQ"}`, `{"currency":"XAU"}`, `{}`, `[]`, `{"currency":"GBP","currency":"USD"}`} {
		if b, err := budget.Decode([]byte(bad)); err == nil || b != nil {
			t.Errorf("%s read as %v", bad, b)
		}
	}
}

func FuzzDecode(f *testing.F) {
	f.Add(`{"currency":"GBP","accounts":[{"title":"a","amount":"1"},{"title":"b","lines":[{"rate":"X*2","fringes":["f"]}]}],"globals":[{"name":"X","value":"2"}],"fringes":[{"code":"f","rate":"10%"}],"charges":[{"title":"c","share":"10%"}]}`)
	f.Fuzz(func(t *testing.T, text string) {
		b, err := budget.Decode([]byte(text))
		if err != nil {
			return
		}
		out, err := json.Marshal(b)
		if err != nil {
			t.Fatal(err)
		}
		back, err := budget.Decode(out)
		if err != nil || !back.Equal(b) {
			t.Fatalf("%s became %s: %v", text, out, err)
		}
		b.TopSheet()
	})
}
