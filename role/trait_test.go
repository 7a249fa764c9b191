package role_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

func TestTraitTables(t *testing.T) {
	traits := slices.Collect(role.Traits())
	byID := make(map[role.FactID]role.Trait, len(traits))
	seen := make(map[string]role.FactID, len(traits))
	for _, tr := range traits {
		if twin, ok := byID[tr.ID]; ok {
			t.Errorf("number %d is %v and %v", tr.ID, twin, tr)
		}
		byID[tr.ID] = tr
		if twin, ok := seen[tr.String()]; ok {
			t.Errorf("traits %d and %d are the same: %v", twin, tr.ID, tr)
		}
		seen[tr.String()] = tr.ID
		checkFact(t, tr.Fact, tr.String())
		if !tr.Role.Valid() || !tr.Kind.Valid() {
			t.Errorf("%v: role or kind out of range", tr)
		}
		if tr.Text == "" || strings.TrimSpace(tr.Text) != tr.Text || strings.HasSuffix(tr.Text, ".") {
			t.Errorf("%d: text %q, want a phrase without a full stop", tr.ID, tr.Text)
		}
	}
	n := 0
	for file, block := range map[string][2]role.FactID{"traits_general.go": {8000, 8400}, "traits_media.go": {8400, 9000}} {
		var last role.Trait
		for _, id := range numbersIn(t, file) {
			n++
			tr := byID[id]
			if id <= block[0] || id >= block[1] {
				t.Errorf("%s: number %d is outside of the block", file, id)
			}
			if last.ID != 0 && slices.Compare([]int{int(last.Role), int(last.Kind), int(last.ID)}, []int{int(tr.Role), int(tr.Kind), int(tr.ID)}) >= 0 {
				t.Errorf("%s: trait %d comes after %d", file, tr.ID, last.ID)
			}
			last = tr
		}
	}
	if n != len(traits) || n < 200 {
		t.Errorf("%d traits in the tables, %d published, want 200 and more", n, len(traits))
	}
}

// checkFact checks the envelope that every statement carries.
func checkFact(t *testing.T, f role.Fact, text string) {
	t.Helper()
	source, ok := cite.Lookup(f.Ref.Source)
	if !ok || f.Ref.At == "" || f.Strength != source.Strength {
		t.Errorf("%s: source %q unknown, without a place or of another weight", text, f.Ref.Source)
	}
	if !f.Frequency.Valid() || f.Scope.Len() == 0 {
		t.Errorf("%s: frequency or scope missing", text)
	}
	for in := range f.Scope.All() {
		if err := in.Validate(); err != nil {
			t.Errorf("%s: %v", text, err)
		}
	}
}

func TestTraitFacts(t *testing.T) {
	for _, tt := range []struct {
		role role.Role
		kind role.TraitKind
		in   string
		text string
		want role.Frequency
	}{
		{role.ExecutiveProducer, role.TraitSkill, "film", "raising funds", role.Usually},
		{role.ExecutiveProducer, role.TraitSkill, "video-game", "strategic planning", role.Usually},
		{role.ExecutiveProducer, role.TraitLicence, "film", "a licence or certificate is required", role.Never},
		{role.ExecutiveProducer, role.TraitEducation, "film", "levels of degree differ; a bachelor's degree is common", role.Usually},
		{role.ExecutiveProducer, role.TraitPay, "film feature", "negotiated for each production; no average is given", role.Usually},
		{role.ExecutiveProducer, role.TraitLikeness, "theatre", "the chief executive of the production", role.Often},
		{role.Showrunner, role.TraitEmployment, "television", "independent", role.Sometimes},
		{role.Producer, role.TraitCareer, "film", "there is a fixed path to the job", role.Never},
		{role.Producer, role.TraitCareer, "film", "becomes an executive producer with experience and success", role.Often},
		{role.Producer, role.TraitEmployment, "commercial", "self-employed", role.Sometimes},
		{role.AssociateProducer, role.TraitReputation, "film", "the credit is regarded as meaningless", role.Often},
		{role.FirstAssistantDirector, role.TraitCareer, "film", "doing well brings more work as first assistant director, not as director", role.Usually},
		{role.GeneralManager, role.TraitCareer, "theatre", "good training for a producer, though not required", role.Usually},
		{role.LiveProducer, role.TraitSkill, "video-game live-game", "able to programme or draw", role.Never},
		{role.AssistantProducer, role.TraitEmployment, "television non-fiction-series GB", "freelance, from project to project", role.Usually},
		{role.StaffWriter, role.TraitCareer, "television scripted-series", "the entry to the ladder; story editor comes next", role.Usually},
	} {
		in, err := role.ParseSetting(tt.in)
		if err != nil {
			t.Fatal(err)
		}
		got := role.TraitsOf(tt.role, tt.kind, in)
		i := slices.IndexFunc(got, func(tr role.Trait) bool { return tr.Text == tt.text })
		if i < 0 || got[i].Frequency != tt.want {
			t.Errorf("%v, %v in %v: no %q (%v) among %v", tt.role, tt.kind, in, tt.text, tt.want, got)
		}
	}
	if got := role.TraitsOf(role.ExecutiveProducer, role.TraitLicence, role.Setting{Medium: role.Music}); len(got) != 0 {
		t.Errorf("licences of film are said of music: %v", got)
	}
	if got := role.TraitsOf(0, 0, role.Setting{}); len(got) != 0 {
		t.Errorf("no role, but %v", got)
	}
}

// The role's own traits go before those of its broader role, and of settings
// equally specific the scope that lists fewer goes first.
func TestTraitsOfOrder(t *testing.T) {
	own := role.TraitsOf(role.Showrunner, role.TraitMisconception, role.Setting{Medium: role.Television})
	if len(own) < 3 || own[0].Role != role.Showrunner || own[len(own)-1].Role != role.ExecutiveProducer {
		t.Errorf("the showrunner's own do not come first: %v", own)
	}
	film := role.TraitsOf(role.ExecutiveProducer, role.TraitMisconception, role.Setting{Medium: role.Film})
	at := func(text string) int {
		return slices.IndexFunc(film, func(tr role.Trait) bool { return strings.Contains(tr.Text, text) })
	}
	if two, five := at("very different producers"), at("not another word"); two < 0 || two > five {
		t.Errorf("a scope of two media at %d, of five at %d", two, five)
	}
}

// TraitsOf gives exactly the traits that hold, by kind, and of one kind the one
// about the narrower role or setting first.
func TestTraitsOfAgainstNaiveModel(t *testing.T) {
	media := slices.Collect(role.Media())
	roles := slices.Collect(role.Roles())
	kinds := append(slices.Collect(role.TraitKinds()), 0)
	rapid.Check(t, func(t *rapid.T) {
		r := rapid.SampledFrom(roles).Draw(t, "role")
		kind := rapid.SampledFrom(kinds).Draw(t, "kind")
		in := role.Setting{
			Medium: rapid.SampledFrom(media).Draw(t, "medium"),
			Scale:  rapid.SampledFrom([]role.Scale{0, role.ScaleStudio, role.ScaleIndependent}).Draw(t, "scale"),
			Market: rapid.SampledFrom([]role.Market{"", "GB", "US"}).Draw(t, "market"),
		}
		want := map[role.FactID]bool{}
		for tr := range role.Traits() {
			if _, ok := tr.Scope.In(in); ok && r.Is(tr.Role) && (kind == 0 || kind == tr.Kind) {
				want[tr.ID] = true
			}
		}
		got := role.TraitsOf(r, kind, in)
		for i, tr := range got {
			if !want[tr.ID] {
				t.Fatalf("%v does not hold of %v in %v", tr, r, in)
			}
			delete(want, tr.ID)
			if i == 0 || got[i-1].Kind < tr.Kind {
				continue
			}
			before := got[i-1]
			if before.Kind > tr.Kind || traitRank(before, r, in) > traitRank(tr, r, in) {
				t.Fatalf("%v comes before %v", before, tr)
			}
		}
		if len(want) != 0 {
			t.Fatalf("%v in %v: missing %v", r, in, want)
		}
	})
}

// traitRank is smaller for what goes first, as far as proposal, role and
// setting tell.
func traitRank(tr role.Trait, r role.Role, in role.Setting) int {
	rank := 0
	for ; r != tr.Role; r = r.Broader() {
		rank += 10
	}
	if tr.Strength == cite.Proposal {
		rank += 1000
	}
	covering, _ := tr.Scope.In(in)
	return rank - covering.Specificity()
}

func TestTraitJSON(t *testing.T) {
	for tr := range role.Traits() {
		text, err := json.Marshal(tr)
		if err != nil {
			t.Fatal(err)
		}
		var back role.Trait
		if err := json.Unmarshal(text, &back); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(tr, back); diff != "" {
			t.Fatal(diff)
		}
	}
}

func TestTraitKindInDatabases(t *testing.T) {
	for k := range role.TraitKinds() {
		v, err := k.Value()
		if err != nil {
			t.Fatal(err)
		}
		var back role.TraitKind
		if err := back.Scan(v); err != nil || back != k {
			t.Errorf("%v stored as %v came back as %v, %v", k, v, back, err)
		}
	}
}
