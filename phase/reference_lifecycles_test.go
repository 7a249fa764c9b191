package phase_test

import (
	"slices"
	"strings"
	"testing"

	"example.com/producedby/phase"
)

// The tables of this file are the reference's: in its order and words, taken from
// there and not from the tables of this library. The last fields of a row say what
// that is here and, where this library differs or the reference says too little,
// why.

// readStep is a step of a lifecycle: in the words of the reference, with the phase
// of section 1 that it gives to it ("" where it gives none), and the steps that it
// is here ("- " before those of a unit).
type readStep struct{ words, phase, steps, why string }

// readLifecycles are the lifecycles of sections 2 to 12, with what this library adds
// to each and why.
var readLifecycles = []struct {
	section, format, in string
	steps               []readStep
	added               string
	why                 string
}{
	{"2", "feature film", "film/feature/independent", []readStep{
		{"development", "Development", "development", ""},
		{"financing", "Financing", "financing", ""},
		{"pre-production", "PreProduction", "pre-production", ""},
		{"production (principal photography)", "Production", "principal photography", ""},
		{"post-production", "PostProduction", "editing; finishing", ""},
		{"delivery", "Delivery", "delivery", ""},
		{"marketing, release, exploitation", "Marketing Release Exploitation", "release", ""},
	}, "", ""},
	{"2", "feature film of a studio", "film/feature/studio", []readStep{
		{"development", "Development", "development", ""},
		{"financing", "Financing", "", "missing: for a studio film the greenlight itself, says its row"},
		{"pre-production", "PreProduction", "pre-production", ""},
		{"production (principal photography)", "Production", "principal photography", ""},
		{"post-production", "PostProduction", "editing; finishing", ""},
		{"delivery", "Delivery", "delivery", ""},
		{"marketing, release, exploitation", "Marketing Release Exploitation", "release", ""},
	}, "", ""},
	{"3", "scripted episodic television", "television/scripted-series", []readStep{
		{"pitch / sale", "Development", "pitch and sale", ""},
		{"script development", "Development", "script development", ""},
		{"pilot", "", "pilot", "vague: a whole production before the order; here the time until the order"},
		{"staffing, writers' room", "", "staffing and writers' room", "vague: after the order and before the shoot"},
		{"break", "Development", "- break, outline, draft", ""},
		{"outline", "Development", "- break, outline, draft", ""},
		{"draft", "Development", "- break, outline, draft", ""},
		{"prep", "PreProduction", "- prep", ""},
		{"shoot", "Production", "- shoot; shooting of the episodes", ""},
		{"post", "PostProduction", "- cuts; - finishing; editing; finishing", ""},
		{"season wrap, hiatus", "", "season wrap and hiatus", "order: the season is wrapped when its units are (T29), which is before the last of them are finished"},
	}, "prep of the episodes; - network delivery; - aired; delivery; on air", "section 3, row 5 by the season; its exit gate is network delivery, and it breaks off before the air date"},
	{"4", "television movie", "television/television-movie", []readStep{
		{"development", "Development", "development", ""},
		{"pre-production", "PreProduction", "pre-production", ""},
		{"production", "Production", "production", ""},
		{"post-production & marketing", "PostProduction Marketing", "first cut and editing; finishing; marketing and broadcast", ""},
	}, "delivery", "the corrections: financing and delivery are not to be lost"},
	{"5", "non-fiction television", "television/non-fiction-series", []readStep{
		{"concept + sizzle / proof of concept", "Development", "concept and proof of concept", ""},
		{"network order", "", "network order", "vague: the order is where the money comes from"},
		{"casting", "", "casting", "vague: between the order and pre-production"},
		{"pre-production", "PreProduction", "pre-production", ""},
		{"field production (shoot)", "Production", "field production", ""},
		{"story / post: paper cut", "PostProduction", "paper cut, rough cut, fine cut", ""},
		{"story / post: rough cut", "PostProduction", "paper cut, rough cut, fine cut", ""},
		{"story / post: fine cut", "PostProduction", "paper cut, rough cut, fine cut", ""},
		{"story / post: network notes", "PostProduction", "paper cut, rough cut, fine cut", ""},
		{"lock / online", "PostProduction", "lock and online", ""},
		{"delivery", "Delivery", "delivery", ""},
	}, "transmission", "section 5 plans backwards from it"},
	{"6", "documentary", "film/documentary/independent", []readStep{
		{"research / development", "Development", "research and development", ""},
		{"funding", "Financing", "funding", ""},
		{"(access / consent)", "", "access and consent", "vague: in brackets, before the shoot"},
		{"shooting", "Production", "shooting", ""},
		{"logging, paper edit", "PostProduction", "logging and paper edit", ""},
		{"assembly", "PostProduction", "assembly, rough cut, fine cut", ""},
		{"rough cut", "PostProduction", "assembly, rough cut, fine cut", ""},
		{"fine cut", "PostProduction", "assembly, rough cut, fine cut", ""},
		{"picture lock", "PostProduction", "assembly, rough cut, fine cut", ""},
		{"finish", "PostProduction", "finishing", ""},
		{"festival / broadcast", "Release", "festivals and broadcast", ""},
	}, "delivery", "the corrections: financing and delivery are not to be lost"},
	{"7", "commercial", "commercial", []readStep{
		{"creation", "Development", "creation", ""},
		{"bidding", "Financing", "bidding and award", ""},
		{"award", "Financing", "bidding and award", ""},
		{"pre-production", "PreProduction", "pre-production", ""},
		{"PPM", "PreProduction", "pre-production", ""},
		{"shoot", "Production", "shoot", ""},
		{"post", "PostProduction", "edit; finishing", ""},
		{"delivery", "Delivery", "delivery", ""},
	}, "on air", "what a commercial is for"},
	{"8", "web series", "digital/web-series/independent", []readStep{
		{"development, iterative", "Development", "development", ""},
		{"shooting, several episodes at one time", "Production", "block shoot", ""},
		{"release, not terminal", "Release", "release and feedback", ""},
	}, "pre-production; editing; finishing; upload", "section 8 prints no order"},
	{"9", "theatre", "theatre/play", []readStep{
		{"option / rights", "Development", "option on the rights", ""},
		{"reading(s)", "Development", "readings", ""},
		{"lab / workshop", "Development", "lab and workshop", ""},
		{"out-of-town tryout (optional)", "", "out-of-town tryout", "vague: after it is decided whether to go on"},
		{"capitalization + theatre secured", "Financing", "capitalization and theatre", ""},
		{"design / build", "", "design and build", "vague"},
		{"rehearsal", "", "rehearsal", "vague"},
		{"technical rehearsal", "", "technical rehearsal", "vague"},
		{"previews", "", "previews", "vague"},
		{"opening", "", "", "missing: an event here, and a gate"},
		{"run", "Production", "run", "phase: section 13 has the weekly operation in the column of production; section 16 puts running after released"},
		{"recoupment", "", "recoupment", "vague: an event, may never come"},
		{"closing", "Release", "closing", ""},
		{"tours", "", "tours", "vague: after"},
	}, "", ""},
	{"10", "album", "music/album", []readStep{
		{"songwriting", "", "songwriting", "vague: in one breath with pre-production"},
		{"pre-production (arrangement, demos, budget)", "PreProduction", "pre-production", ""},
		{"tracking", "Production", "tracking and overdubs", ""},
		{"overdubs / edits", "Production", "tracking and overdubs", ""},
		{"mix", "PostProduction", "mix", ""},
		{"mix approval", "PostProduction", "mix", ""},
		{"master", "PostProduction", "master", ""},
		{"master approval", "PostProduction", "master", ""},
		{"artwork / line-up", "", "artwork and manufacture", "vague"},
		{"manufacture", "", "artwork and manufacture", "vague"},
		{"release", "Release", "release", ""},
	}, "", ""},
	{"11", "video game", "video-game", []readStep{
		{"kick-off", "", "kick-off", "vague"},
		{"concept", "Development", "concept", ""},
		{"pre-production", "PreProduction", "pre-production", ""},
		{"production", "Production", "production", ""},
		{"alpha", "", "alpha", "vague: feature complete"},
		{"beta", "", "beta", "vague: fixing"},
		{"gold master", "", "gold master", "vague: approved for manufacture"},
		{"launch / live", "Release", "launch; live", ""},
	}, "", ""},
	{"1 and 12", "animation", "film/animated-feature/studio", []readStep{
		{"development", "Development", "development", ""},
		{"(preparation, set-up)", "", "preparation and set-up", "vague: in brackets"},
		{"storyboard / animatic, approved before blocking", "PreProduction", "- storyboard and animatic; pre-production: story, design, assets", ""},
		{"pre-production", "PreProduction", "pre-production: story, design, assets", ""},
		{"layout, then animation, then lighting", "Production", "- layout, animation, lighting; production: layout, animation, lighting", ""},
		{"production", "Production", "production: layout, animation, lighting", ""},
		{"lighting / compositing, work-reel", "", "- compositing and cut", "vague: one of the lines of work that overlap"},
		{"post-production", "PostProduction", "- finishing; post-production; finishing", ""},
		{"delivery", "Delivery", "- delivered; delivery", ""},
	}, "release", "section 12 ends its example with the release"},
}

// readPhases are the phases of section 1 as this library has them; the last three
// are one here, as the five phases of the trade have it.
var readPhases = map[string]phase.Phase{
	"Development": phase.Development, "Financing": phase.Financing, "PreProduction": phase.PreProduction, "Production": phase.Production,
	"PostProduction": phase.PostProduction, "Delivery": phase.Delivery,
	"Marketing": phase.Distribution, "Release": phase.Distribution, "Exploitation": phase.Distribution,
}

// list is the parts of a field of these tables.
func list(field string) []string {
	return slices.DeleteFunc(strings.Split(field, "; "), func(part string) bool { return part == "" })
}

// readable are the steps of a lifecycle and, with "- ", of its units, by name.
func readable(l phase.Lifecycle) (names []string, steps map[string]phase.Step) {
	steps = map[string]phase.Step{}
	for s := range l.Steps() {
		names, steps[s.Name] = append(names, s.Name), s
	}
	for s := range l.UnitSteps() {
		if s.ID != steps[s.Name].ID {
			names, steps["- "+s.Name] = append(names, "- "+s.Name), s
		}
	}
	return names, steps
}

// unlikeStep says in what a row differs from the steps that it is here: "missing",
// "order", "phase", "vague" for a phase that only this library gives it, or "".
// It is given where the last row begins, in the work and in a unit.
func (r readStep) unlikeStep(names []string, steps map[string]phase.Step, after map[bool]int) string {
	parts := list(r.steps)
	for _, part := range parts {
		if slices.Index(names, part) < after[ofUnit(part)] {
			return "order"
		}
	}
	allowed := map[phase.Phase]bool{}
	for word := range strings.FieldsSeq(r.phase) {
		allowed[readPhases[word]] = true
	}
	for _, part := range parts {
		if !allowed[steps[part].Phase] && r.phase != "" {
			return "phase"
		}
	}
	switch {
	case len(parts) == 0:
		return "missing"
	case r.phase == "":
		return "vague"
	default:
		return ""
	}
}

func TestLifecyclesOfTheReference(t *testing.T) {
	rows, unlike := 0, map[string]int{}
	for _, c := range readLifecycles {
		l, ok := phase.LifecycleOf(setting(t, c.in))
		if !ok {
			t.Fatalf("%s (%s) has no lifecycle", c.format, c.section)
		}
		names, steps := readable(l)
		var seen []string
		begins := map[bool]int{}
		for _, r := range c.steps {
			for _, part := range list(r.steps) {
				if !slices.Contains(names, part) {
					t.Fatalf("%s: no step %q in %q", c.format, part, names)
				}
			}
			got := r.unlikeStep(names, steps, begins)
			if why, _, _ := strings.Cut(r.why, ":"); got != why {
				t.Errorf("%s: %s: %q differs in %q, %q is said", c.format, r.words, r.steps, got, why)
			}
			rows++
			unlike[got]++
			for _, part := range slices.Backward(list(r.steps)) {
				seen = append(seen, part)
				begins[ofUnit(part)] = slices.Index(names, part)
			}
		}
		added := slices.DeleteFunc(names, func(name string) bool { return slices.Contains(seen, name) })
		if want := list(c.added); !sameSet(added, want) || (c.why == "") != (len(want) == 0) {
			t.Errorf("%s: this library adds %q, said is %q because %q", c.format, added, want, c.why)
		}
	}
	t.Logf("%d steps compared, unlike: %v", rows, unlike)
}

func ofUnit(name string) bool { return strings.HasPrefix(name, "- ") }

func sameSet(a, b []string) bool {
	return len(a) == len(b) && !slices.ContainsFunc(a, func(x string) bool { return !slices.Contains(b, x) })
}

// readExits are the gates that lead out of a step, by the tables of sections 2 and 3
// and the text of sections 7, 10, 11 and 12, as the gates here are called.
var readExits = []struct{ in, words, step, gates string }{
	{"film/feature/independent", "1: rights optioned or bought", "development", "rights"},
	{"film/feature/studio", "1: greenlight (studio)", "development", "greenlight"},
	{"film/feature/independent", "2: financing closed", "financing", "financing-closed"},
	{"film/feature/independent", "3: final script, final schedule, final budget approved; first day of principal photography; the bond company vets them", "pre-production", "script-lock budget-approval schedule-approval bond start-of-production"},
	{"film/feature/independent", "4: wrap of principal photography", "principal photography", "wrap"},
	{"film/feature/independent", "5: picture lock", "editing", "directors-cut picture-lock"},
	{"film/feature/independent", "5 and 6: mix, QC, delivery: distributor acceptance", "finishing", "final-mix quality-control delivery"},
	{"film/feature/independent", "7: premiere / release", "delivery", "release"},
	{"television/scripted-series", "1: network buys pitch, deals closed", "pitch and sale", "pitch"},
	{"television/scripted-series", "2: pilot order; each story and script approved", "script development", "story pilot-order"},
	{"television/scripted-series", "3: series order", "pilot", "series-order"},
	{"television/scripted-series", "5: outline", "- break, outline, draft", "story"},
	{"television/scripted-series", "5: lock", "- cuts", "directors-cut picture-lock"},
	{"television/scripted-series", "5: mix, network delivery", "- finishing", "final-mix quality-control delivery"},
	{"television/scripted-series", "6: renewal or cancellation", "season wrap and hiatus", "renewal"},
	{"commercial", "7: script approved by advertiser", "creation", "story"},
	{"commercial", "7: award", "bidding and award", "greenlight"},
	{"commercial", "7: ends with the PPM", "pre-production", "pre-production-meeting start-of-production"},
	{"theatre/play", "9: capitalization", "capitalization and theatre", "financing-closed"},
	{"theatre/play", "9: opening", "previews", "opening"},
	{"music/album", "10: mix approval", "mix", "mix-approval"},
	{"music/album", "10: master approval", "master", "master-approval delivery"},
	{"video-game", "11: go-ahead given", "concept", "milestone"},
	{"video-game", "11: design document approved", "pre-production", "milestone"},
	{"video-game", "11: publisher accepts each", "production", "milestone"},
	{"video-game", "11: feature complete", "alpha", "milestone"},
	{"video-game", "11: certified", "beta", "milestone gold-master delivery"},
	{"film/animated-feature/studio", "12: storyboard approved before blocking", "- storyboard and animatic", "start-of-production"},
}

func TestExitsOfTheReference(t *testing.T) {
	for _, r := range readExits {
		l, _ := phase.LifecycleOf(setting(t, r.in))
		_, steps := readable(l)
		var got []string
		for _, g := range steps[r.step].Gates {
			got = append(got, slugOf(g))
		}
		want := strings.Fields(r.gates)
		if i := slices.Index(got, want[0]); i < 0 || !slices.Equal(got[i:min(i+len(want), len(got))], want) {
			t.Errorf("%s, %s: out of %s lead %q, want %q", r.in, r.words, r.step, got, want)
		}
	}
}
