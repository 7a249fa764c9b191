package role_test

import (
	"slices"
	"testing"

	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// mediaTables says which numbers and which medium each table is about.
var mediaTables = []struct {
	file   string
	block  role.FactID
	medium role.Medium
}{
	{"claims_television.go", 2000, role.Television},
	{"claims_digital.go", 3000, role.Digital},
	{"claims_commercial.go", 4000, role.Commercial},
	{"claims_theatre.go", 5000, role.Theatre},
	{"claims_music.go", 6000, role.Music},
	{"claims_video_game.go", 7000, role.VideoGame},
}

// compareRows is the order that the tables are kept in.
func compareRows(a, b role.Claim) int {
	for _, d := range []int{int(a.Role) - int(b.Role), int(a.Duty) - int(b.Duty), int(a.Capacity) - int(b.Capacity)} {
		if d != 0 {
			return d
		}
	}
	return int(a.ID) - int(b.ID)
}

func TestMediaTables(t *testing.T) {
	claims := claimsByID()
	if len(claims) != role.Published().Len() {
		t.Errorf("%d claims have %d numbers", role.Published().Len(), len(claims))
	}
	all := 0
	for _, table := range mediaTables {
		var last role.Claim
		for _, id := range numbersIn(t, table.file) {
			c, ok := claims[id]
			if !ok {
				t.Errorf("%s: claim %d is not published", table.file, id)
				continue
			}
			all++
			if id <= table.block || id >= table.block+1000 {
				t.Errorf("%s: number %d is outside of the block", table.file, id)
			}
			if last.ID != 0 && compareRows(last, c) >= 0 {
				t.Errorf("%s: claim %d comes after %d", table.file, c.ID, last.ID)
			}
			last = c
			checkMediaClaim(t, c, table.medium)
		}
	}
	if all < 860 {
		t.Errorf("%d claims in the tables of the media, want 860 and more", all)
	}
}

// checkMediaClaim checks one row on its own.
func checkMediaClaim(t *testing.T, c role.Claim, medium role.Medium) {
	t.Helper()
	source, ok := cite.Lookup(c.Ref.Source)
	if !ok || source.Strength == 0 || c.Strength != source.Strength {
		t.Errorf("%v: source unknown, or without weight", c)
	}
	if c.Ref.At == "" {
		t.Errorf("%v: no place in the source", c)
	}
	here := false
	for in := range c.Scope.All() {
		if err := in.Validate(); err != nil {
			t.Errorf("%v: %v", c, err)
		}
		here = here || in.Medium == medium
	}
	if !here {
		t.Errorf("%v: not about %v", c, medium)
	}
}

func TestNoClaimIsMadeTwice(t *testing.T) {
	seen := make(map[string]role.FactID)
	for c := range role.Published().Claims() {
		text := c.String()
		if twin, ok := seen[text]; ok {
			t.Errorf("claims %d and %d are the same: %s", twin, c.ID, text)
		}
		seen[text] = c.ID
	}
}

// A bare negative on work and a positive on the very same work, role and
// settings from one place in one source can only be a slip.
func TestNoSourceContradictsItself(t *testing.T) {
	claims := slices.Collect(role.Published().Claims())
	for i, a := range claims {
		for _, b := range claims[i+1:] {
			if a.Role != b.Role || a.Duty != b.Duty {
				break
			}
			if a.Ref == b.Ref && a.Scope.Equal(b.Scope) && a.Capacity == b.Capacity && (a.Frequency == role.Never) != (b.Frequency == role.Never) {
				t.Errorf("%v\ncontradicts %v", a, b)
			}
		}
	}
}

// withoutClaims are the producing roles of which no source read says anything of
// their own, with the reason.
var withoutClaims = map[role.Role]string{
	role.OtherProducer:      "stands for every producing role without a name of its own",
	role.AdditionalProducer: "no source says which part of the work",
}

func TestEveryProducingRoleHasClaims(t *testing.T) {
	has := make(map[role.Role]bool)
	for c := range role.Published().Claims() {
		has[c.Role] = true
	}
	for r := range role.Roles() {
		if r.Class() != role.ClassProducing {
			continue
		}
		if _, excepted := withoutClaims[r]; excepted == has[r] {
			t.Errorf("%v: has claims %v, excepted %v", r, has[r], excepted)
		}
	}
}

// No duty of the stage, of recordings or of games stands in the vocabulary for
// nobody.
func TestEveryDutyOfTheMediaIsHeld(t *testing.T) {
	var held role.DutySet
	for c := range role.Published().Claims() {
		if c.Frequency > role.Never {
			held = held.With(c.Duty)
		}
	}
	for _, domain := range []role.Domain{role.DomainStage, role.DomainMusic, role.DomainGames} {
		for d := range domain.Duties().All() {
			if !held.Has(d) {
				t.Errorf("nobody holds %v", d)
			}
		}
	}
}
