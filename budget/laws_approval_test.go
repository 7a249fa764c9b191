package budget_test

import (
	"errors"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"example.com/producedby/budget"
	"example.com/producedby/budget/money"
	"example.com/producedby/role"
)

// approvalModel is an approval as one would keep it on paper: who has said yes
// since the last submission, and nothing else.
type approvalModel struct {
	version  int
	state    budget.ApprovalState
	yes      map[role.Person]bool
	overages map[string]map[role.Person]bool
}

var (
	approvers        = []role.Person{"eve", "pat"}
	overageApprovers = []role.Person{"eve", "bond"}
)

func everybody(yes map[role.Person]bool, of []role.Person) bool {
	return !slices.ContainsFunc(of, func(p role.Person) bool { return !yes[p] })
}

func (m *approvalModel) submit(funding int) error {
	switch {
	case m.state != budget.InDraft:
		return budget.ErrState
	case funding != m.version:
		return budget.ErrConflict
	}
	m.state, m.yes = budget.Submitted, map[role.Person]bool{}
	return nil
}

func (m *approvalModel) decide(p role.Person, version int, yes bool) error {
	known := slices.Contains(approvers, p)
	switch {
	case m.state == budget.Approved && yes && version == m.version && known:
		return nil
	case m.state != budget.Submitted:
		return budget.ErrState
	case version != m.version:
		return budget.ErrConflict
	case !known:
		return budget.ErrUnknown
	case !yes:
		m.state = budget.ChangesRequested
		m.yes[p] = false
		return nil
	}
	m.yes[p] = true
	if everybody(m.yes, approvers) {
		m.state = budget.Approved
	}
	return nil
}

func (m *approvalModel) revise(version int) error {
	if m.state == budget.Locked {
		return budget.ErrState
	}
	if version != m.version || m.state == budget.ChangesRequested {
		m.version, m.state, m.yes = version, budget.InDraft, nil
	}
	return nil
}

func (m *approvalModel) lock() error {
	if m.state != budget.Approved {
		return budget.ErrState
	}
	m.state = budget.Locked
	return nil
}

func (m *approvalModel) request(id string) error {
	switch {
	case m.state != budget.Locked:
		return budget.ErrState
	case m.overages[id] != nil:
		return budget.ErrDuplicate
	}
	m.overages[id] = map[role.Person]bool{}
	return nil
}

func (m *approvalModel) approve(id string, p role.Person) error {
	if m.overages[id] == nil || !slices.Contains(overageApprovers, p) {
		return budget.ErrUnknown
	}
	m.overages[id][p] = true
	return nil
}

func (m *approvalModel) waiting() (people []role.Person) {
	for _, p := range approvers {
		if !m.yes[p] {
			people = append(people, p)
		}
	}
	return people
}

// Whatever is tried in whatever order, an approval is where the model is: what
// is locked was approved by every signer since it was last put forward, however
// often which version came and went, and it never changes again.
func TestNothingIsLockedUnapproved(t *testing.T) {
	versions := []*budget.Budget{oneAccount(t, "1000"), oneAccount(t, "2000"), oneAccount(t, "3000")}
	var fundings []budget.Funding
	for _, v := range versions {
		fundings = append(fundings, fund(t, v, "1000"))
	}
	people := []role.Person{"eve", "pat", "bond", "zoe"}
	ids := []string{"rain", "snow"}
	rapid.Check(t, func(t *rapid.T) {
		a, err := budget.Prepare(versions[0], "lee", []budget.Signer{{Person: "eve"}, {Person: "pat"}}, []budget.Signer{{Person: "eve"}, {Person: "bond"}})
		if err != nil {
			t.Fatal(err)
		}
		m := approvalModel{state: budget.InDraft, overages: map[string]map[role.Person]bool{}}
		for range rapid.IntRange(1, 60).Draw(t, "steps") {
			// The version at hand is the likelier one, or nothing would ever be locked.
			v := rapid.OneOf(rapid.Just(m.version), rapid.IntRange(0, 2)).Draw(t, "version")
			p := rapid.SampledFrom(people).Draw(t, "person")
			id := rapid.SampledFrom(ids).Draw(t, "overage")
			var next budget.Approval
			var err, want error
			switch rapid.IntRange(0, 8).Draw(t, "step") {
			case 0, 1:
				next, _, err = a.Submit(fundings[v])
				want = m.submit(v)
			case 2, 3, 4:
				yes := rapid.IntRange(0, 5).Draw(t, "yes") > 0
				next, err = a.Decide(budget.Decision{Person: p, Version: versions[v].Hash(), Approved: yes})
				want = m.decide(p, v, yes)
			case 5:
				next, err = a.Revise(versions[v])
				want = m.revise(v)
			case 6:
				next, err = a.Lock()
				want = m.lock()
			case 7:
				next, err = a.RequestOverage(budget.Overage{ID: id, Amount: gbp("10")})
				want = m.request(id)
			case 8:
				next, err = a.ApproveOverage(id, p)
				want = m.approve(id, p)
			}
			if !errors.Is(err, want) || (err == nil) != (want == nil) {
				t.Fatalf("%v, want %v", err, want)
			}
			if err == nil {
				a = next
			}
			checkApproval(t, a, &m, versions)
		}
	})
}

func checkApproval(t *rapid.T, a budget.Approval, m *approvalModel, versions []*budget.Budget) {
	var waiting []role.Person
	for _, s := range a.Waiting() {
		waiting = append(waiting, s.Person)
	}
	if a.State() != m.state || !a.Budget().Equal(versions[m.version]) || !slices.Equal(waiting, m.waiting()) {
		t.Fatalf("%v of %v, waiting for %v; want %v of version %d, waiting for %v", a.State(), a.Budget().Gross(), waiting, m.state, m.version, m.waiting())
	}
	want := versions[m.version].Gross().Minor()
	for _, yes := range m.overages {
		if everybody(yes, overageApprovers) {
			want += 1000
		}
	}
	if got, err := a.Current(); err != nil || got != money.MustNew(want, money.GBP) {
		t.Fatalf("current %v, %v, want %d", got, err, want)
	}
	back, err := budget.Restore(a.Budget(), a.Record())
	if err != nil || back.State() != a.State() {
		t.Fatalf("%+v: %v", a.Record(), err)
	}
}

// An approval of a version that came, went and came back does not come back.
func TestNoApprovalSurvivesAnEdit(t *testing.T) {
	v1, v2 := oneAccount(t, "1000"), oneAccount(t, "2000")
	a, err := budget.Prepare(v1, "lee", []budget.Signer{{Person: "a"}, {Person: "b"}}, nil)
	if err != nil {
		t.Fatal(err)
	}
	step := func(next budget.Approval, err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		a = next
	}
	submit := func(b *budget.Budget) {
		t.Helper()
		next, _, err := a.Submit(fund(t, b, "5000"))
		step(next, err)
	}
	submit(v1)
	step(a.Decide(budget.Decision{Person: "a", Version: v1.Hash(), Approved: true}))
	step(a.Decide(budget.Decision{Person: "b", Version: v1.Hash(), Approved: true}))
	step(a.Revise(v2))
	step(a.Revise(v1))
	if len(a.Waiting()) != 2 {
		t.Errorf("a draft waits for %v", a.Waiting())
	}
	submit(v1)
	if a.State() != budget.Submitted || len(a.Waiting()) != 2 {
		t.Errorf("%v, waiting for %v", a.State(), a.Waiting())
	}
	if _, err := a.Decide(budget.Decision{Person: "a", Version: v1.Hash(), Approved: true, Round: 1}); !errors.Is(err, budget.ErrConflict) {
		t.Errorf("an answer to the first submission: %v", err)
	}
	step(a.Decide(budget.Decision{Person: "a", Version: v1.Hash(), Approved: true, Round: 2}))
	step(a.Decide(budget.Decision{Person: "b", Version: v1.Hash(), Approved: true}))
	step(a.Lock())
	if r := a.Record(); r.Round != 2 || len(r.Decisions) != 4 || r.Decisions[3].Round != 2 {
		t.Errorf("%+v", r)
	}
}

// A request for changes sends the budget back, though it stays what it is; put
// forward again, it is decided again.
func TestTheSameBudgetIsPutForwardAgain(t *testing.T) {
	b := oneAccount(t, "1000")
	a, _ := budget.Prepare(b, "lee", []budget.Signer{{Person: "a"}}, nil)
	a, _, _ = a.Submit(fund(t, b, "10"))
	a, err := a.Decide(budget.Decision{Person: "a", Version: b.Hash(), Note: "find the money first"})
	if err != nil || a.State() != budget.ChangesRequested {
		t.Fatal(a.State(), err)
	}
	if a, err = a.Revise(b); err != nil || a.State() != budget.InDraft {
		t.Fatal(a.State(), err)
	}
	if a, _, err = a.Submit(fund(t, b, "1000")); err != nil || a.State() != budget.Submitted || len(a.Waiting()) != 1 {
		t.Fatal(a.State(), a.Waiting(), err)
	}
}

func TestRestoreComparesStateAndDecisions(t *testing.T) {
	b := oneAccount(t, "1000")
	yes := func(p role.Person, round int) budget.Decision {
		return budget.Decision{Person: p, Version: b.Hash(), Approved: true, Round: round}
	}
	no := func(p role.Person, round int) budget.Decision {
		return budget.Decision{Person: p, Version: b.Hash(), Round: round}
	}
	other := yes("a", 1)
	other.Version = "other"
	type list = []budget.Decision
	tests := []struct {
		name      string
		state     budget.ApprovalState
		round     int
		decisions list
		want      error
	}{
		{"a draft", budget.InDraft, 0, nil, nil},
		{"a draft with a past", budget.InDraft, 1, list{yes("a", 1), yes("b", 1)}, nil},
		{"a draft with another version", budget.InDraft, 1, list{other}, nil},
		{"submitted", budget.Submitted, 1, list{yes("a", 1)}, nil},
		{"never submitted", budget.Submitted, 0, nil, budget.ErrConflict},
		{"submitted and approved by all", budget.Submitted, 1, list{yes("a", 1), yes("b", 1)}, budget.ErrConflict},
		{"submitted and sent back", budget.Submitted, 1, list{no("a", 1)}, budget.ErrConflict},
		{"sent back", budget.ChangesRequested, 1, list{yes("b", 1), no("a", 1)}, nil},
		{"sent back by nobody", budget.ChangesRequested, 1, list{yes("b", 1)}, budget.ErrConflict},
		{"sent back in another round", budget.ChangesRequested, 2, list{no("b", 1)}, budget.ErrConflict},
		{"approved", budget.Approved, 2, list{no("a", 1), yes("a", 2), yes("b", 2)}, nil},
		{"approved in two rounds", budget.Approved, 2, list{yes("a", 1), yes("b", 2)}, budget.ErrConflict},
		{"locked", budget.Locked, 1, list{yes("a", 1), yes("b", 1)}, nil},
		{"locked by one", budget.Locked, 1, list{yes("a", 1)}, budget.ErrConflict},
		{"a decision in no round", budget.Submitted, 1, list{yes("a", 0)}, budget.ErrRange},
		{"a decision in a round to come", budget.Submitted, 1, list{yes("a", 2)}, budget.ErrRange},
		{"rounds out of order", budget.Submitted, 2, list{yes("a", 2), yes("b", 1)}, budget.ErrConflict},
		{"a decision on another version", budget.Submitted, 1, list{other}, budget.ErrConflict},
		{"two versions in a round", budget.InDraft, 1, list{other, yes("b", 1)}, budget.ErrConflict},
		{"a decision after it was sent back", budget.InDraft, 1, list{no("a", 1), yes("b", 1)}, budget.ErrConflict},
		{"a stranger", budget.Submitted, 1, list{yes("zoe", 1)}, budget.ErrUnknown},
		{"a negative round", budget.InDraft, -1, nil, budget.ErrNegative},
	}
	for _, tt := range tests {
		_, err := budget.Restore(b, budget.ApprovalRecord{
			State: tt.state, Version: b.Hash(), Round: tt.round, Signers: []budget.Signer{{Person: "a"}, {Person: "b"}}, Decisions: tt.decisions,
		})
		if !errors.Is(err, tt.want) || (err == nil) != (tt.want == nil) {
			t.Errorf("%s: %v, want %v", tt.name, err, tt.want)
		}
	}
}

// Two budgets that come to the same are not the same.
func TestSubmitKnowsItsFunding(t *testing.T) {
	b, other := oneAccount(t, "1000"), mustNew(t, budget.Draft{Currency: money.GBP, Accounts: []budget.Account{{Title: "Another film", Amount: gbp("1000")}}})
	a, err := budget.Prepare(b, "lee", []budget.Signer{{Person: "a"}}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if same, _, err := a.Submit(fund(t, other, "1000")); !errors.Is(err, budget.ErrConflict) || same.State() != budget.InDraft {
		t.Errorf("the funding of another film: %v", err)
	}
	if next, _, err := a.Submit(fund(t, b, "1000")); err != nil || next.State() != budget.Submitted {
		t.Error(next.State(), err)
	}
}

func TestSignersOfEveryMedium(t *testing.T) {
	people := map[role.Role][]role.Person{
		role.ExecutiveProducer: {"ep"}, role.Producer: {"p"}, role.LineProducer: {"lp"}, role.Studio: {"studio"}, role.Network: {"network"},
		role.Advertiser: {"advertiser"}, role.TheatreProducer: {"theatre"}, role.GeneralManager: {"gm"}, role.HonoraryExecutiveProducer: {"star"},
		role.Editor: {"ed"},
	}
	tests := []struct {
		setting role.Setting
		people  []role.Role // of those above; none for all
		want    []role.Person
		source  string // of the last
	}{
		{role.Setting{Medium: role.Film}, nil, []role.Person{"ep", "p", "theatre"}, "seed-001"},
		{role.Setting{Medium: role.Film, Format: role.AnimatedFeature}, nil, []role.Person{"ep", "p", "theatre"}, "seed-001"},
		{role.Setting{Medium: role.Television, Format: role.ScriptedSeries}, nil, []role.Person{"ep", "studio", "network"}, "producedby"},
		{role.Setting{Medium: role.Television, Format: role.NonFictionSeries}, nil, []role.Person{"network"}, "monson-reality-tv-behind-the-scenes"},
		{role.Setting{Medium: role.Television, Format: role.NonFictionSeries}, []role.Role{role.ExecutiveProducer, role.Producer, role.Editor}, []role.Person{"ep", "p"}, "producedby"},
		{role.Setting{Medium: role.Television, Format: role.News}, []role.Role{role.Producer}, []role.Person{"p"}, "producedby"},
		{role.Setting{Medium: role.Commercial}, nil, []role.Person{"advertiser"}, "bcp-belgium-planning-budgeting-approval"},
		{role.Setting{Medium: role.Commercial}, []role.Role{role.ExecutiveProducer}, []role.Person{"ep"}, "producedby"},
		{role.Setting{Medium: role.Theatre}, nil, []role.Person{"theatre"}, "part-of-the-main-2018-general-management"},
		{role.Setting{Medium: role.VideoGame}, nil, []role.Person{"ep"}, "stackovercoder-game-director-and-producer"},
		{role.Setting{Medium: role.Music}, nil, []role.Person{"ep"}, "producedby"},
		{role.Setting{Medium: role.Digital}, []role.Role{role.Producer, role.LineProducer}, []role.Person{"p"}, "producedby"},
		{role.Setting{Medium: role.Digital}, []role.Role{role.LineProducer, role.Editor}, nil, ""},
	}
	for _, tt := range tests {
		there := people
		if tt.people != nil {
			there = map[role.Role][]role.Person{}
			for _, r := range tt.people {
				there[r] = people[r]
			}
		}
		signers := budget.SignersOf(tt.setting, there)
		var got []role.Person
		for _, s := range signers {
			got = append(got, s.Person)
			if s.Ref.Source == "" {
				t.Errorf("%v: nobody says why %s signs", tt.setting, s.Person)
			}
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%v: %v, want %v", tt.setting, got, tt.want)
		} else if n := len(signers); n > 0 && string(signers[n-1].Ref.Source) != tt.source {
			t.Errorf("%v: %v, want %s", tt.setting, signers[n-1].Ref, tt.source)
		}
	}
	for m := range role.Media() {
		for f := range role.Formats() {
			if in := (role.Setting{Medium: m, Format: f}); f.In(m) && (len(budget.SignersOf(in, people)) == 0 || len(budget.OverageSignersOf(in, people)) == 0) {
				t.Errorf("nobody signs in %v", in)
			}
		}
	}
	for _, s := range budget.OverageSignersOf(role.Setting{Medium: role.Television, Format: role.ScriptedSeries}, people) {
		if s.Person != "studio" && s.Person != "network" {
			t.Errorf("%s signs overages of a series", s.Person)
		}
	}
}
