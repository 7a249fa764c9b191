package role

import (
	"fmt"
	"iter"
	"slices"
)

// Title is what is printed: the words of a screen credit, a call sheet or a
// contract, such as "Produced By" or "Unit Production Manager". It is an open
// set and kept as read; credit rules speak of titles, the duty matrix of roles.
//
// The constants are the titles that published credit rules name, in the spelling
// the library uses for them; rules write "Post Production" and "VFX" as well.
//
// The empty title means that nothing was printed.
type Title string

// The titles of the Producers Guild's lists, of the Academy's and the Television
// Academy's rules, and of the agreements of directors and writers.
const (
	// TitleProducedBy is the primary credit of a feature film, and a credit of its own beside Producer in television.
	TitleProducedBy Title = "Produced By"
	// TitleProducer is the plain credit; in a feature film one credit with [TitleProducedBy].
	TitleProducer Title = "Producer"
	// TitleExecutiveProducer is the primary credit of a series and the second of a feature film.
	TitleExecutiveProducer Title = "Executive Producer"
	// TitleCoExecutiveProducer is a credit of series and television movies.
	TitleCoExecutiveProducer Title = "Co-Executive Producer"
	// TitleSupervisingProducer is a credit of series and television movies.
	TitleSupervisingProducer Title = "Supervising Producer"
	// TitleCoProducer is listed with the line producer in feature films and by itself elsewhere.
	TitleCoProducer Title = "Co-Producer"
	// TitleLineProducer is listed with the co-producer in feature films and by itself elsewhere.
	TitleLineProducer Title = "Line Producer"
	// TitleAssociateProducer is the credit for delegated functions.
	TitleAssociateProducer Title = "Associate Producer"
	// TitleAssociateProducerPostProduction is the associate producer of non-fiction post-production.
	TitleAssociateProducerPostProduction Title = "Associate Producer, Post-Production"
	// TitleConsultingProducer is a credit of series that awards have counted in some years.
	TitleConsultingProducer Title = "Consulting Producer"
	// TitleCoordinatingProducer is a credit of series that awards do not count.
	TitleCoordinatingProducer Title = "Coordinating Producer"
	// TitleSeniorProducer is a credit of non-fiction television and of games.
	TitleSeniorProducer Title = "Senior Producer"
	// TitleSeriesProducer is a credit of non-fiction television.
	TitleSeriesProducer Title = "Series Producer"
	// TitleSupervisingFieldProducer is a credit of non-fiction television.
	TitleSupervisingFieldProducer Title = "Supervising Field Producer"
	// TitleFieldProducer is a credit of non-fiction work.
	TitleFieldProducer Title = "Field Producer"
	// TitleSegmentProducer is a credit of non-fiction work.
	TitleSegmentProducer Title = "Segment Producer"
	// TitleSupervisingStoryProducer is a credit of non-fiction television.
	TitleSupervisingStoryProducer Title = "Supervising Story Producer"
	// TitleSeniorStoryProducer is a credit of non-fiction television.
	TitleSeniorStoryProducer Title = "Senior Story Producer"
	// TitleStoryProducer is a credit of non-fiction work.
	TitleStoryProducer Title = "Story Producer"
	// TitleArchivalProducer is a credit of non-fiction work.
	TitleArchivalProducer Title = "Archival Producer"
	// TitleGameProducer is a credit of video games beside [TitleProducer].
	TitleGameProducer Title = "Game Producer"
	// TitleCreativeProducer is a credit of video games, and a film credit in other markets.
	TitleCreativeProducer Title = "Creative Producer"
	// TitleTechnicalProducer is a credit of video games.
	TitleTechnicalProducer Title = "Technical Producer"
	// TitleTransmediaProducer is the credit for one story told over three or more platforms.
	TitleTransmediaProducer Title = "Transmedia Producer"
	// TitleProductionManager is the manager of the production.
	TitleProductionManager Title = "Production Manager"
	// TitleUnitProductionManager is the production manager under the directors' agreement.
	TitleUnitProductionManager Title = "Unit Production Manager"
	// TitleProductionSupervisor is a credit of production management.
	TitleProductionSupervisor Title = "Production Supervisor"
	// TitleProductionCoordinator is a credit of production management.
	TitleProductionCoordinator Title = "Production Coordinator"
	// TitlePostProductionProducer is the producer of post-production.
	TitlePostProductionProducer Title = "Post-Production Producer"
	// TitlePostProductionSupervisor is a credit of post-production management.
	TitlePostProductionSupervisor Title = "Post-Production Supervisor"
	// TitlePostProductionCoordinator is a credit of post-production management.
	TitlePostProductionCoordinator Title = "Post-Production Coordinator"
	// TitleVisualEffectsProducer is the producer of the visual effects.
	TitleVisualEffectsProducer Title = "Visual Effects Producer"
	// TitleVisualEffectsAssociateProducer assists the producer of the visual effects.
	TitleVisualEffectsAssociateProducer Title = "Visual Effects Associate Producer"
	// TitleVisualEffectsProductionManager manages the production of the visual effects.
	TitleVisualEffectsProductionManager Title = "Visual Effects Production Manager"
	// TitleVisualEffectsCoordinator tracks the visual effects.
	TitleVisualEffectsCoordinator Title = "Visual Effects Coordinator"
	// TitleExecutiveInChargeOfProduction is a studio executive's own credit, not an executive producer's.
	TitleExecutiveInChargeOfProduction Title = "Executive in Charge of Production"
	// TitleShowrunner names a function; it is hardly ever printed.
	TitleShowrunner Title = "Showrunner"
	// TitleCreatedBy is the writing credit of whoever originated a series.
	TitleCreatedBy Title = "Created By"
	// TitleWrittenBy is the writing credit for story and script.
	TitleWrittenBy Title = "Written By"
	// TitleStaffWriter is the entry grade of television writers.
	TitleStaffWriter Title = "Staff Writer"
	// TitleStoryEditor is the second grade of television writers.
	TitleStoryEditor Title = "Story Editor"
	// TitleExecutiveStoryEditor is the third grade of television writers, known and no producing title.
	TitleExecutiveStoryEditor Title = "Executive Story Editor"
	// TitleDirectedBy is the director's credit.
	TitleDirectedBy Title = "Directed By"
	// TitleDirector is the director's job.
	TitleDirector Title = "Director"
	// TitleFirstAssistantDirector is the first assistant director's job.
	TitleFirstAssistantDirector Title = "First Assistant Director"
	// TitleSecondAssistantDirector is the second assistant director's job.
	TitleSecondAssistantDirector Title = "Second Assistant Director"
)

// TitleFact is one sourced statement of what a title stands for in the settings
// of its scope. Contradicting statements stand side by side; [StandsFor] says
// which prevails.
type TitleFact struct {
	Fact
	Title Title `json:"title"`
	Role  Role  `json:"role"`
	Also  Role  `json:"also,omitzero"` // the second role of a title of two jobs, such as Writer-Producer
}

// String returns the statement as a line of text: "Produced By usually stands
// for Producer (anywhere; pga-code-feature-films)".
func (f TitleFact) String() string {
	roles := f.Role.String()
	if f.Also != 0 {
		roles += " and " + f.Also.String()
	}
	return fmt.Sprintf("%s %s stands for %s (%s; %s)", f.Title, f.Frequency, roles, f.Scope, f.Ref)
}

// Meaning is what is known of a title in a setting.
type Meaning struct {
	Title      Title            // the title as the library spells it in the setting; as asked when it is not known
	Setting    Setting          // the setting asked about
	Prevailing TitleFact        // the statement that answers; its ID is zero when nothing is known
	Where      Setting          // the setting, out of the statement's scope, that covered the question
	Because    Precedence       // why it prevails over statements that name other roles
	Contested  bool             // whether only the number settled it
	Facts      []TitleFact      // all that apply, the prevailing one first
	Elsewhere  []TitleVariation // narrower settings in which the title stands for something else
}

// TitleVariation is a narrower setting in which a title stands for something else.
type TitleVariation struct {
	Setting Setting
	Fact    TitleFact // the statement that prevails there
}

// Known reports whether any statement answers.
func (m Meaning) Known() bool { return m.Prevailing.ID != 0 }

// Known reports whether t is a title of the library's table or another name of
// one, whatever its case, spacing and punctuation.
func (t Title) Known() bool {
	_, ok := titleIndexes().find(t)
	return ok
}

// Canonical returns the title as the library spells it, and false with t itself
// if it is not known: "exec. story editor" is not, "VFX producer" is "Visual
// Effects Producer" and "EP" is "Executive Producer". It is [Title.CanonicalIn]
// the open setting. It reads titles only; running text is read by package title.
func (t Title) Canonical() (Title, bool) { return t.CanonicalIn(Setting{}) }

// CanonicalIn returns the title as the library spells it in a setting, and false
// with t itself if it is not known. Only abbreviations differ from setting to
// setting: "AP" is "Assistant Producer" in British television and "Associate
// Producer" elsewhere. An abbreviation that stands for nothing in the setting is
// spelled out as it is where it does.
func (t Title) CanonicalIn(in Setting) (Title, bool) {
	index := titleIndexes()
	if i, ok := index.find(t); ok {
		return index.spelled(i, in), true
	}
	return t, false
}

// OtherNames yields the abbreviations and other names of a title of the table,
// as the table spells them: "EP" is one of "Executive Producer". A title that is
// no canonical one has none.
func (t Title) OtherNames() iter.Seq[Title] {
	return func(yield func(Title) bool) {
		for i := range titleAbbreviations {
			if a := &titleAbbreviations[i]; a.title == t && !yield(a.short) {
				return
			}
		}
		for i := range titleAliases {
			if a := &titleAliases[i]; a.title == t && !yield(a.alias) {
				return
			}
		}
	}
}

// Roles returns the roles that the title stands for in the setting: zero when
// it is not known there, and a second one for a title of two jobs. It is the
// prevailing statement of [StandsFor] and allocates nothing.
func (t Title) Roles(in Setting) (first, second Role) {
	index := titleIndexes()
	i, ok := index.find(t)
	if !ok {
		return 0, 0
	}
	best, ok := index.best(i, in)
	if !ok {
		return 0, 0
	}
	return best.Role, best.Also
}

// Titles yields every title of the library's table in its order, each once,
// without abbreviations and other names.
func Titles() iter.Seq[Title] {
	return func(yield func(Title) bool) {
		index := titleIndexes()
		for i, t := range index.titles {
			if !index.short[i] && !yield(t) {
				return
			}
		}
	}
}

// TitleFacts yields every statement of the library's table, sorted by role.
func TitleFacts() iter.Seq[TitleFact] {
	return func(yield func(TitleFact) bool) {
		for i := range titleRows {
			if !yield(titleRows[i].fact()) {
				return
			}
		}
	}
}

// TitlesOf yields the titles that stand for r in the setting, the usual one
// first, abbreviations among them. A title of two jobs stands for both.
func TitlesOf(r Role, in Setting) iter.Seq[Title] {
	return func(yield func(Title) bool) {
		index := titleIndexes()
		for i := range titleRows {
			row := &titleRows[i]
			if r == 0 || row.role != r && row.also != r {
				continue
			}
			best, ok := index.best(int(index.exact[row.title]), in)
			if ok && best.ID == row.id && !yield(row.title) {
				return
			}
		}
	}
}

// StandsFor returns what a title stands for in a setting: the prevailing
// statement and why it prevails, every statement that applies, and the narrower
// settings in which the title stands for something else. The order of
// precedence is that of [Matrix.Ask].
func StandsFor(t Title, in Setting) Meaning {
	index := titleIndexes()
	i, ok := index.find(t)
	if !ok {
		return Meaning{Title: t, Setting: in}
	}
	m := index.meaning(i, in)
	for _, narrow := range index.narrower(i, in) {
		best, _ := index.best(i, narrow)
		if !m.Known() || best.Role != m.Prevailing.Role || best.Also != m.Prevailing.Also {
			m.Elsewhere = append(m.Elsewhere, TitleVariation{Setting: narrow, Fact: *best})
		}
	}
	return m
}

// Alternatives returns up to four other roles that the title stands for: in
// narrower settings within the one asked about, or according to statements for
// the same setting that do not prevail. Unused places are zero. It allocates
// nothing.
func (t Title) Alternatives(in Setting) (others [4]Role) {
	index := titleIndexes()
	i, ok := index.find(t)
	if !ok {
		return others
	}
	var first Role
	least := 0
	if best, ok := index.best(i, in); ok {
		where, _ := best.Scope.In(in)
		first, least = best.Role, where.Specificity()
	}
	n := 0
	for j := range index.rows[i] {
		f := &index.rows[i][j]
		if n < len(others) && f.Role != first && !slices.Contains(others[:n], f.Role) && f.mayHold(in, least) {
			others[n] = f.Role
			n++
		}
	}
	return others
}

// mayHold reports whether the statement holds in the setting, said of one at
// least that specific, or somewhere within it.
func (f *TitleFact) mayHold(in Setting, least int) bool {
	for s := range f.Scope.All() {
		if s.Covers(in) {
			if s.Specificity() >= least {
				return true
			}
		} else if _, ok := s.Meet(in); ok {
			return true
		}
	}
	return false
}
