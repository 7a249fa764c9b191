package schedule

import (
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// figureRow is a published figure as the table holds it.
type figureRow struct {
	id          role.FactID
	subject     Subject
	least, most int // zero: open at that end
	per         int // zero: one
	unit        Unit
	in          role.Setting
	source      cite.SourceID
	at          string
}

// figureRows is sorted by subject in the order of the constants, then by number.
// Figures that contradict each other stand side by side.
var figureRows = [...]figureRow{
	{64001, PreparationLength, 12, 26, 0, Weeks, role.Setting{Medium: role.Film, Scale: role.ScaleStudio}, "afci-pre-production-sample-schedule", "small and medium studio films; more where the film is complex"},
	{64002, PreparationLength, 3, 12, 0, Months, role.Setting{Medium: role.Film}, "dark-skies-film-pre-production", ""},
	{64003, PreparationLength, 10, 10, 0, Weeks, role.Setting{Medium: role.Film, Format: role.Feature, Scale: role.ScaleIndependent}, "seikan-organize-preproduction", "low-budget feature"},
	{64004, PreparationLength, 3, 3, 0, Weeks, role.Setting{Medium: role.Film, Format: role.Short}, "seikan-organize-preproduction", ""},
	{64038, PreparationPace, 4, 4, 0, DaysPerShootingDay, role.Setting{Medium: role.Film}, "botkin-2006-production-scheduling", ""},
	{64039, PreparationShare, 1, 0, 3, WholeTime, role.Setting{Medium: role.Film}, "wolfcrow-pre-production-schedule", ""},
	{64005, ShootLength, 18, 30, 0, ShootingDays, role.Setting{Medium: role.Film, Format: role.Feature, Scale: role.ScaleIndependent}, "d-and-b-c-post-production-guide", ""},
	{64006, ShootLength, 7, 8, 0, ShootingDays, role.Setting{Medium: role.Television, Format: role.ScriptedSeries}, "goldberg-production-schedule", "an hour of drama; six for cheap shows"},
	{64007, ShootLength, 7, 7, 0, ShootingDays, role.Setting{Medium: role.Television, Format: role.ScriptedSeries}, "tv-writer-shooting-schedules", "an hour of drama"},
	{64040, ShootLength, 3, 0, 0, Weeks, role.Setting{Medium: role.Film, Format: role.Feature}, "steves-digicams-scheduling", "three weeks to three months"},
	{64041, ShootLength, 0, 3, 0, Months, role.Setting{Medium: role.Film, Format: role.Feature}, "steves-digicams-scheduling", "three weeks to three months"},
	{64008, EpisodeLength, 6, 6, 0, Weeks, role.Setting{Medium: role.Television, Format: role.ScriptedSeries}, "goldberg-production-schedule", "about; an hour of drama"},
	{64009, AssemblyLength, 1, 2, 0, Weeks, role.Setting{Medium: role.Film, Format: role.Feature, Scale: role.ScaleIndependent}, "film-makers-production-bible-post", ""},
	{64010, DirectorsCutLength, 3, 4, 0, Weeks, role.Setting{Medium: role.Film, Format: role.Feature, Scale: role.ScaleIndependent}, "film-makers-production-bible-post", ""},
	{64011, SecondCutLength, 2, 3, 0, Weeks, role.Setting{Medium: role.Film, Format: role.Feature, Scale: role.ScaleIndependent}, "film-makers-production-bible-post", ""},
	{64012, AdditionalShootLength, 2, 3, 0, Weeks, role.Setting{Medium: role.Film, Format: role.Feature, Scale: role.ScaleIndependent}, "film-makers-production-bible-post", ""},
	{64042, AdditionalCutLength, 1, 1, 0, Weeks, role.Setting{Medium: role.Film, Format: role.Feature, Scale: role.ScaleIndependent}, "film-makers-production-bible-post", ""},
	{64043, PreviewLength, 1, 1, 0, Days, role.Setting{Medium: role.Film, Format: role.Feature, Scale: role.ScaleIndependent}, "film-makers-production-bible-post", "one after the director's cut and one after the second"},
	{64013, FineCutLength, 1, 1, 0, Weeks, role.Setting{Medium: role.Film, Format: role.Feature, Scale: role.ScaleIndependent}, "film-makers-production-bible-post", ""},
	{64044, TurnoverLength, 1, 3, 0, Days, role.Setting{Medium: role.Film, Format: role.Feature, Scale: role.ScaleIndependent}, "film-makers-production-bible-post", ""},
	{64014, ColourLength, 2, 3, 0, Weeks, role.Setting{Medium: role.Film, Format: role.Feature, Scale: role.ScaleIndependent}, "film-makers-production-bible-post", ""},
	{64015, ScoreLength, 6, 8, 0, Weeks, role.Setting{Medium: role.Film, Format: role.Feature, Scale: role.ScaleIndependent}, "film-makers-production-bible-post", ""},
	{64016, SoundEditLength, 3, 5, 0, Weeks, role.Setting{Medium: role.Film, Format: role.Feature, Scale: role.ScaleIndependent}, "film-makers-production-bible-post", ""},
	{64017, MixLength, 1, 2, 0, Weeks, role.Setting{Medium: role.Film, Format: role.Feature, Scale: role.ScaleIndependent}, "film-makers-production-bible-post", ""},
	{64018, TechnicalDeliveryLength, 2, 3, 0, Days, role.Setting{Medium: role.Film, Format: role.Feature, Scale: role.ScaleIndependent}, "film-makers-production-bible-post", ""},
	{64045, PostLength, 10, 0, 0, Weeks, role.Setting{Medium: role.Film, Format: role.Feature, Scale: role.ScaleIndependent}, "film-makers-production-bible-post", "ten weeks to ten months, as the budget allows"},
	{64046, PostLength, 0, 10, 0, Months, role.Setting{Medium: role.Film, Format: role.Feature, Scale: role.ScaleIndependent}, "film-makers-production-bible-post", "ten weeks to ten months, as the budget allows"},
	{64019, EditLength, 3, 6, 0, Months, role.Setting{Medium: role.Film, Format: role.Documentary}, "caring-for-the-world-post-production", ""},
	{64020, MakingLength, 24, 0, 0, Months, role.Setting{Medium: role.Film, Format: role.AnimatedFeature}, "animated-feature-production-schedule", "24 are aggressive; three years and more were usual"},
	{64021, ManufactureLength, 3, 3, 0, Weeks, role.Setting{Medium: role.Music, Format: role.Album}, "casa-deadlines", "about"},
	{64047, RestLength, 12, 0, 0, Hours, role.Setting{Market: "US"}, "afci-production-issues", "performers under the guild's agreement: done at nine in the evening, called at nine in the morning"},
	{64049, DropLength, 10, 0, 0, Days, role.Setting{Medium: role.Film, Market: "US"}, "sag-aftra-consecutive-employment", "day performers, all shot in the USA: taken on again more than ten days after the drop"},
	{64050, DropLength, 14, 0, 0, Days, role.Setting{Medium: role.Film, Market: "US"}, "sag-aftra-consecutive-employment", "day performers, other films: more than fourteen"},
	{64051, DropTimes, 0, 1, 0, Times, role.Setting{Medium: role.Film, Market: "US"}, "sag-aftra-consecutive-employment", "day performers, later engaged by the day or by the week"},
	{64022, PagesADay, 2, 5, 0, Pages, role.Setting{Medium: role.Film, Format: role.Feature}, "cutprint-page-count", ""},
	{64023, PagesADay, 3, 5, 0, Pages, role.Setting{Medium: role.Film, Format: role.Feature}, "storiara-page-counts", ""},
	{64024, PagesADay, 2, 2, 0, Pages, role.Setting{Medium: role.Film, Format: role.Feature}, "quotewars-pages-per-day", "many features"},
	{64025, PagesADay, 4, 6, 0, Pages, role.Setting{Medium: role.Film, Format: role.Feature}, "steves-digicams-scheduling", "a good day"},
	{64048, PagesADay, 3, 8, 0, Pages, role.Setting{Medium: role.Film, Format: role.Feature}, "cutprint-page-count", "a typical shooting day"},
	{64026, PagesADay, 5, 8, 0, Pages, role.Setting{Medium: role.Television, Format: role.ScriptedSeries}, "cutprint-page-count", "drama"},
	{64027, PagesADay, 6, 8, 0, Pages, role.Setting{Medium: role.Television, Format: role.ScriptedSeries}, "storiara-page-counts", "drama"},
	{64028, PagesADay, 7, 8, 0, Pages, role.Setting{Medium: role.Television, Format: role.ScriptedSeries}, "quotewars-pages-per-day", "drama"},
	{64029, PagesADay, 15, 0, 0, Pages, role.Setting{Medium: role.Television, Format: role.ScriptedSeries}, "cutprint-page-count", "daytime serials"},
	{64030, PagesADay, 50, 60, 0, Pages, role.Setting{Medium: role.Television, Format: role.ScriptedSeries}, "quotewars-pages-per-day", "daytime serials"},
	{64031, ScreenTime, 60, 60, 0, Seconds, role.Setting{}, "cutprint-page-count", "about"},
	{64032, ScreenTime, 50, 50, 0, Seconds, role.Setting{}, "yamdu-shooting-day-workload", "about"},
	{64033, ScriptLength, 95, 140, 0, Pages, role.Setting{Medium: role.Film, Format: role.Feature}, "unfilm-school-six-pages-a-day", "120 are typical"},
	{64034, ScriptLength, 30, 30, 0, Pages, role.Setting{Medium: role.Television, Format: role.ScriptedSeries}, "fiveable-page-count", "half an hour of comedy, about"},
	{64035, ScriptLength, 45, 60, 0, Pages, role.Setting{Medium: role.Television, Format: role.ScriptedSeries}, "fiveable-page-count", "an hour of drama"},
	{64036, MeetingLead, 2, 0, 0, Days, role.Setting{Medium: role.Commercial}, "mra-pre-production-meeting", "with one day only, a meeting before the meeting"},
	{64037, Bidders, 0, 3, 0, Companies, role.Setting{Medium: role.Commercial}, "bcp-belgium-briefing-of-the-production-company", ""},
}
