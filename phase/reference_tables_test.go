package phase_test

import "example.com/producedby/role/cite"

// The tables of this file are the gate register, the transition table, the
// lifecycles and the phases of the duties as this library has them, in words. They
// keep every field from changing unnoticed, and the model of the machine runs on
// them; whether they are true is for the tables of the other files named
// "reference", which are taken from the reference alone. [P] stands for a proposal
// and [U] for trade knowledge without a source.

// sourceKeys are the short names that the tables have for sources.
var sourceKeys = map[string]cite.SourceID{
	"ABAND":             "film-escape-abandonment-provision",
	"ADRI":              "monson-reality-tv-behind-the-scenes",
	"AFCI-P2":           "afci-production-phase-2",
	"AFCI-P4":           "afci-production-phase-4",
	"AFCI-PREP":         "afci-pre-production-sample-schedule",
	"ALB-AR":            "audiorecording-song-production",
	"ALB-CASA":          "casa-deadlines",
	"ALB-IG":            "instagantt-music-album",
	"ALB-KO":            "koala-studios-production-stages",
	"ALB-PG":            "platinum-gold-2018-album",
	"ANI-AV":            "av-design-3d-production-breakdown",
	"ANI-KG":            "animated-feature-production-schedule",
	"ANI-MAP":           "superkatti-project-map",
	"BCP-BRF":           "bcp-belgium-briefing-of-the-production-company",
	"BCP-PLAN":          "bcp-belgium-planning-budgeting-approval",
	"BCP-PPM":           "bcp-belgium-pre-production-meeting",
	"BOND-RM":           "maldon-2008-completion-bond",
	"BOND-T":            "togra-completion-bond",
	"BWAY-VEC":          "vectree-broadway-production-mechanics",
	"BWAY-KD":           "broadway-stars-schedule",
	"BWAY-N":            "naylor-broadway-101-producer",
	"BWAY-VAR":          "variety-2016-broadway-tryouts",
	"DAYS":              "sceneitall-managing-days",
	"DBC":               "d-and-b-c-post-production-guide",
	"DEVTRK":            "development-track-tv-development-4",
	"DGA-CHK":           "dga-creative-rights-checklist",
	"DGA-SUM":           "dga-creative-rights-summary",
	"DGA-VAR":           "variety-dga-contract-talks",
	"DPR2":              "edictive-daily-production-reports",
	"FACTB":             "factbites-option",
	"FM-AG":             "akin-gump-production-delays",
	"FM-LIT":            "litwak-covid-losses",
	"FPB":               "film-makers-production-bible-post",
	"GAME-BB":           "business-in-a-box-game-development",
	"GAME-BK":           "bookac-game-production-book",
	"GAME-DL":           "deviant-legal-milestones",
	"GAME-DP":           "pennant-pre-production-alpha",
	"GAME-GD":           "gamedev-flexible-milestones",
	"GM-PART":           "part-of-the-main-2018-general-management",
	"GOLDB":             "goldberg-production-schedule",
	"KIRSCH":            "kirschner-2019-network-cycle",
	"LEVY":              "levy-industrial-process-of-tv-development",
	"LEVY8":             "levy-television-development-chapter-8-copy",
	"LOCK2":             "independent-initiative-2018-locked-script",
	"NEWDOC":            "new-doc-editing-post-production-stages",
	"OU":                "openlearn-development",
	"PEREZ":             "perez-raising-money",
	"PGA-LFT":           "pga-code-2004-long-form-television",
	"PGA-NF":            "pga-code-non-fiction-television",
	"PGA-SHORT":         "pga-code-short-films",
	"PGA-TS":            "pga-code-2004-television-series",
	"PLAYP":             "playpause-rough-cut-screening",
	"POSTBOOK":          "guide-to-postproduction-2nd-edition",
	"POSTTF":            "routledge-post-production-chapter",
	"PUSH":              "breakfast-2007-push",
	"RONEL":             "maano-2016-tv-calendar",
	"S0":                "seed-000",
	"S1":                "seed-001",
	"S2":                "seed-002",
	"S3":                "seed-003",
	"S4":                "seed-004",
	"SA-POST":           "script-anatomy-producing-your-own-episode-post",
	"SA-PREP":           "script-anatomy-producing-your-own-episode-prep",
	"SCHMOOZE":          "lets-schmooze-2015-development-hell",
	"SEIKAN":            "seikan-organize-preproduction",
	"SHOOTSCR":          "wikipedia-shooting-script-mirror",
	"screenskills":      "screenskills-edit-producer",
	"screenskills-post": "screenskills-post-production-supervisor",
	"ST32":              "stage-32-studio-chief",
	"TRISHA":            "trisha-studios-mistakes-before-delivery",
	"TURN-LAW":          "filmtvlaw-2016-turnaround-agreement",
	"TURN-SB":           "scriptbeat-turnaround",
	"TURN-TFF":          "tools-for-film-turnaround",
	"TVWRI":             "tv-writer-shooting-schedules",
	"VFX-CG":            "cg-channel-2019-visual-effects-tips",
	"WEB-ACE":           "acemap-web-series-development",
	"WEB-EX":            "examiner-web-series-production",
	"WHOLE":             "scribd-the-whole-crazy-process",
	"WRAP-GL":           "thewrap-hollywood-greenlighting-power",
	"[P]":               "producedby",
	"[U]":               "producedby-trade-knowledge",
	"moonworkers":       "moonworkers-production-executive",
	"thecrewing":        "crewing-company-industry-roles",
	"tandw":             "tandw-post-production",
}

func keyOf(id cite.SourceID) string {
	for key, known := range sourceKeys {
		if known == id {
			return key
		}
	}
	return string(id)
}

func slugOf(v interface{ MarshalText() ([]byte, error) }) string {
	text, _ := v.MarshalText()
	return string(text)
}

// lives are the settings that the tables speak of: one for each lifecycle, and
// more where the sources tell some apart.
var lives = []struct{ name, in string }{
	{"indie", "film/feature/independent"},
	{"studio", "film/feature/studio"},
	{"animation", "film/animated-feature/studio"},
	{"cartoon", "film/animated-feature"},
	{"indie-animation", "film/animated-feature/independent"},
	{"documentary", "film/documentary/independent"},
	{"programme", "television"},
	{"series", "television/scripted-series"},
	{"movie", "television/television-movie"},
	{"limited", "television/limited-series"},
	{"non-fiction", "television/non-fiction-series"},
	{"tv-documentary", "television/documentary"},
	{"uk-factual", "television/non-fiction-series/GB"},
	{"web", "digital/web-series/independent"},
	{"commercial", "commercial"},
	{"stage", "theatre/play"},
	{"album", "music/album"},
	{"game", "video-game"},
}

// groups name settings that often come together, the wide ones first.
var groups = []struct{ name, members string }{
	{"all", "indie studio animation cartoon indie-animation documentary programme series movie limited non-fiction tv-documentary uk-factual web commercial stage album game"},
	{"outside-games", "indie studio animation cartoon indie-animation documentary programme series movie limited non-fiction tv-documentary uk-factual web commercial stage album"},
	{"outside-stage", "indie studio animation cartoon indie-animation documentary programme series movie limited non-fiction tv-documentary uk-factual web commercial album game"},
	{"screen", "indie studio animation cartoon indie-animation documentary programme series movie limited non-fiction tv-documentary uk-factual web commercial"},
	{"television", "programme series movie limited non-fiction tv-documentary uk-factual"},
	{"film", "indie studio animation cartoon indie-animation documentary"},
}

// registerTable is the gate register: the gate, where, what it asks for, and who
// signs. "a?b" is asked for where b holds, "a,b" is either, "~" marks what is not
// required, "duty:capacity" is whoever holds it.
const registerTable = `
rights | all | rights-agreed/SCHMOOZE option-paid/FACTB | rights-owner/SCHMOOZE producer/SCHMOOZE
development-funding | film | development-money/OU | development-funding:decides/OU
development-funding | movie limited | development-money/PGA-LFT | 
development-funding | tv-documentary | development-money/[P] | 
pitch | series | deals-closed/KIRSCH | network-executive/KIRSCH
story | television |  | network-executive/LEVY
story | commercial |  | advertiser/BCP-PLAN
package | film | talent-attached/FACTB | producer,executive-producer/FACTB
greenlight | studio animation |  | studio-head/ST32 greenlight:decides~often/WRAP-GL
greenlight | television |  | network/[P]
greenlight | commercial | story-approved/BCP-PLAN | advertiser/BCP-PLAN
pilot-order | series | story-approved/LEVY | network-executive/LEVY
series-order | series | pilot-delivered?pilot-ordered/LEVY8 pilot-tested?pilot-ordered~often/LEVY8 | network-executive/LEVY8 parent-company/LEVY8
series-order | non-fiction uk-factual | proof-of-concept-shown/PGA-NF | network/ADRI
financing-closed | film | money-covers-budget/S1 bond-issued?bond-required/BOND-T | financier/BOND-T completion-guarantor?bond-required/BOND-T executive-producer/S1
financing-closed | tv-documentary web | money-covers-budget/[P] | financier/[P]
financing-closed | stage | money-covers-budget/[P] theatre-secured/[P] | financier/[P] theatre-producer/[P]
editorial-specification | uk-factual | specification-agreed/moonworkers | production-executive/moonworkers network/moonworkers
bond | screen | budget-drafted/BOND-T schedule-drafted/BOND-T key-people-vetted/BOND-T insurance-in-place/BOND-T | completion-guarantor/BOND-T
script-lock | film | script-circulated/LOCK2 | producer/LOCK2 shooting-script:approves~sometimes/[P]
script-lock | television | script-circulated/LOCK2 | producer,executive-producer/LOCK2 shooting-script:approves~sometimes/[P]
script-lock | web commercial | script-circulated/LOCK2 | shooting-script:approves/LOCK2
budget-approval | film | budget-drafted/S1 | executive-producer/S1 producer/S1 budget:approves~sometimes/[P]
budget-approval | television web commercial stage game | budget-drafted/[P] | budget:approves/[P]
budget-approval | album | budget-drafted/[P] | budget:approves/[P] executive-producer/[P]
schedule-approval | film | schedule-drafted/AFCI-PREP | shooting-schedule:approves~sometimes/[P] executive-producer/S0
schedule-approval | television web commercial stage album game | schedule-drafted/AFCI-PREP | shooting-schedule:approves/S0
pre-production-meeting | commercial | points-agreed/BCP-PPM | advertiser/BCP-PPM advertising-agency/BCP-PPM production-company/BCP-PPM
start-of-production | indie | financing-in-place?outside-money/AFCI-P2 script-locked/SEIKAN budget-approved/S1 schedule-approved/S0 bond-issued?bond-required/BOND-T insurance-in-place/S4 crew-in-place/AFCI-P2 cast-in-place/AFCI-P2 locations-secured/S4 | producer/S4
start-of-production | studio | financing-in-place/AFCI-P2 script-locked/SEIKAN budget-approved/S1 schedule-approved/S0 bond-issued?bond-required/BOND-T insurance-in-place/S4 crew-in-place/AFCI-P2 cast-in-place/AFCI-P2 locations-secured/S4 | producer/S4
start-of-production | animation | financing-in-place/AFCI-P2 budget-approved/S1 schedule-approved/S0 bond-issued?bond-required/BOND-T insurance-in-place/S4 crew-in-place/AFCI-P2 storyboard-approved/ANI-MAP | producer/S4
start-of-production | cartoon | financing-in-place?outside-money/[P] budget-approved/S1 schedule-approved/S0 bond-issued?bond-required/BOND-T insurance-in-place/S4 crew-in-place/AFCI-P2 storyboard-approved/ANI-MAP | producer/S4
start-of-production | indie-animation | financing-in-place?outside-money/AFCI-P2 budget-approved/S1 schedule-approved/S0 bond-issued?bond-required/BOND-T insurance-in-place/S4 crew-in-place/AFCI-P2 storyboard-approved/ANI-MAP | producer/S4
start-of-production | documentary | financing-in-place~sometimes/[U] script-locked~rarely/PLAYP budget-approved/S1 schedule-approved~sometimes/PLAYP bond-issued?bond-required/BOND-T insurance-in-place/S4 crew-in-place/AFCI-P2 cast-in-place~rarely/[U] locations-secured~sometimes/[U] | producer/S4
start-of-production | programme | budget-approved/PGA-LFT schedule-approved/PGA-LFT insurance-in-place/[P] crew-in-place/AFCI-P2 | producer/AFCI-P2
start-of-production | series | financing-in-place/LEVY8 script-locked/[P] budget-approved/PGA-LFT schedule-approved/PGA-LFT insurance-in-place/[P] crew-in-place/AFCI-P2 cast-in-place/AFCI-P2 locations-secured/[P] scripts-banked/TVWRI | producer/AFCI-P2
start-of-production | movie limited | financing-in-place/[P] script-locked/[P] budget-approved/PGA-LFT schedule-approved/PGA-LFT insurance-in-place/[P] crew-in-place/AFCI-P2 cast-in-place/AFCI-P2 locations-secured/[P] | producer/AFCI-P2
start-of-production | non-fiction | financing-in-place/ADRI budget-approved/PGA-LFT schedule-approved/PGA-LFT insurance-in-place/[P] crew-in-place/AFCI-P2 cast-in-place/AFCI-P2 locations-secured/[P] | producer/AFCI-P2
start-of-production | tv-documentary | budget-approved/PGA-LFT schedule-approved~sometimes/PLAYP insurance-in-place/[P] crew-in-place/AFCI-P2 | producer/AFCI-P2
start-of-production | uk-factual | financing-in-place/ADRI specification-agreed/moonworkers budget-approved/PGA-LFT schedule-approved/PGA-LFT insurance-in-place/[P] crew-in-place/AFCI-P2 cast-in-place/AFCI-P2 locations-secured/[P] | producer/AFCI-P2
start-of-production | web | budget-approved~sometimes/[P] insurance-in-place~sometimes/[P] crew-in-place/[P] cast-in-place/[P] locations-secured~sometimes/[P] | executive-producer/[P]
start-of-production | commercial | financing-in-place/BCP-BRF meeting-held/BCP-PPM | 
start-of-production | stage | financing-in-place/[P] theatre-secured/[P] | theatre-producer/[P]
start-of-production | album | budget-approved/ALB-KO | music-producer/[P]
wrap | indie studio animation cartoon indie-animation series movie limited | scenes-done/[P] | producer,first-assistant-director/[P]
wrap | documentary tv-documentary | scenes-done~rarely/NEWDOC | producer,first-assistant-director/[P]
wrap | programme |  | producer,first-assistant-director/[P]
wrap | non-fiction uk-factual | scenes-done~sometimes/[P] | producer,first-assistant-director/[P]
wrap | web | scenes-done/[P] | 
wrap | commercial | scenes-done/[P] | advertiser/BCP-PLAN
directors-cut | screen | directors-period-over?guild-covered/DGA-CHK | director?guild-covered/DGA-CHK
picture-lock | film | directors-period-over?guild-covered/DGA-CHK cut-approved/TRISHA | final-cut:decides/DGA-SUM
picture-lock | programme non-fiction tv-documentary | directors-period-over?guild-covered/DGA-CHK cut-approved/TRISHA | network/LEVY
picture-lock | series | directors-period-over?guild-covered/DGA-CHK cut-approved/TRISHA | final-cut:decides/DGA-SUM network/LEVY
picture-lock | movie limited | directors-period-over?guild-covered/DGA-CHK cut-approved/TRISHA | network/LEVY executive-producer/DGA-VAR
picture-lock | uk-factual | directors-period-over?guild-covered/DGA-CHK cut-approved/TRISHA | network/LEVY executive-producer/screenskills
picture-lock | web | directors-period-over?guild-covered/DGA-CHK cut-approved/TRISHA | executive-producer,creator/[P]
picture-lock | commercial | directors-period-over?guild-covered/DGA-CHK cut-approved/TRISHA | advertiser/BCP-PLAN
final-mix | film tv-documentary | picture-locked/TRISHA | director,producer/[P]
final-mix | programme web commercial | picture-locked/TRISHA | 
final-mix | series movie limited | picture-locked/TRISHA | executive-producer,director/[P]
final-mix | non-fiction uk-factual | picture-locked/TRISHA | network/ADRI
quality-control | film | picture-locked/TRISHA mix-complete/TRISHA grade-complete/TRISHA | post-house,distributor/TRISHA
quality-control | television | picture-locked/TRISHA mix-complete/TRISHA grade-complete/TRISHA | network/[P]
quality-control | web commercial | picture-locked/TRISHA mix-complete/TRISHA grade-complete/TRISHA | 
delivery | film | mix-complete/TRISHA grade-complete/TRISHA standards-met/TRISHA delivery-in-time?delivery-dated/POSTBOOK | distributor/BOND-RM completion-guarantor?bond-required~sometimes/BOND-RM
delivery | television | mix-complete/TRISHA grade-complete/TRISHA standards-met/TRISHA delivery-in-time?delivery-dated/POSTBOOK | network/LEVY
delivery | web | mix-complete/TRISHA grade-complete/TRISHA standards-met/TRISHA delivery-in-time?delivery-dated/POSTBOOK | 
delivery | commercial | mix-complete/TRISHA grade-complete/TRISHA standards-met/TRISHA delivery-in-time?delivery-dated/POSTBOOK | advertiser/BCP-PLAN
delivery | stage | delivery-in-time?delivery-dated/POSTBOOK | 
delivery | album | delivery-in-time?delivery-dated/POSTBOOK | label/[P]
delivery | game | build-certified/GAME-BB delivery-in-time?delivery-dated/POSTBOOK | publisher/GAME-BB
release | film | work-delivered/POSTBOOK | distributor/[P]
release | television | work-delivered/POSTBOOK | network/[P]
release | web commercial stage album | work-delivered/POSTBOOK | 
release | game | work-delivered/POSTBOOK | publisher/GAME-BB
renewal | series non-fiction uk-factual |  | network-executive/[P]
milestone | game | milestone-submitted/GAME-DL | publisher/GAME-BB
gold-master | game | milestone-submitted/GAME-BB certification-passed/GAME-BB | platform/GAME-BB publisher/GAME-BB
mix-approval | album | mix-finished/ALB-AR | music-producer/ALB-AR artist/ALB-AR label/ALB-AR
master-approval | album | master-finished/ALB-PG | artist/ALB-PG label~sometimes/ALB-AR
opening | stage | previews-played/BWAY-KD | theatre-producer/BWAY-KD
`

// transitionsTable is the transition table: "=" stays, "<" goes back, "a,b" is
// either, "!a" must be known not to hold.
const transitionsTable = `
T1 | option | idea -> optioned | !rights-purchased gate:rights work | all | SCHMOOZE
T2 | lapse-option | optioned in-development packaged greenlit financed in-preparation in-production on-hiatus suspended wrapped cutting reshooting locked finishing delivered released in-previews running closed -> expired | option-expired option-held work | all | TURN-LAW
T3 | extend-option | optioned in-development packaged greenlit financed in-preparation in-production on-hiatus suspended wrapped cutting reshooting locked finishing delivered released in-previews running closed -> = | option-held option-paid work | all | FACTB
T4 | attach-writer | idea optioned -> in-development |  | all | SCHMOOZE
T4a | fund-development | idea optioned -> in-development | gate:development-funding work | all | OU
T4b | fund-development | in-development -> = | gate:development-funding work | all | OU
T4d | buy-pitch | idea optioned -> in-development | gate:pitch work | series | KIRSCH
T4c | approve-story | in-development -> = | gate:story | all | LEVY
T5 | rewrite | in-development packaged greenlit financed in-preparation in-production on-hiatus wrapped cutting reshooting -> = |  | all | SA-PREP
T6a | purchase | idea optioned in-development packaged -> = | work | all | TURN-LAW
T6c | purchase | greenlit financed in-preparation in-production on-hiatus suspended wrapped cutting reshooting locked finishing delivered released in-previews running closed -> = | option-held work | all | [P]
T6 | shelve | in-development packaged -> in-turnaround | loop rights-purchased work | all | TURN-LAW
T6b | shelve | in-turnaround wrapped cutting locked finishing delivered -> shelved |  | all | [P]
T7 | acquire | in-turnaround -> in-development | costs-reimbursed loop work | all | TURN-TFF
T8 | reclaim | in-turnaround -> in-development | element-changed loop work | all | TURN-SB
T9 | package | in-development -> packaged | gate:package work | all | FACTB
T10 | greenlight | in-development packaged -> greenlit | gate:greenlight work | studio animation programme movie limited tv-documentary commercial | PEREZ
T11 | close-financing | packaged -> financed | gate:financing-closed work | film tv-documentary web stage | AFCI-P2
T11c | close-financing | in-preparation in-production on-hiatus wrapped cutting -> = | gate:financing-closed work | documentary tv-documentary | [U]
T11b | secure-theatre | in-development packaged financed -> = | work | stage | [P]
T11a | lose-financing | greenlit financed in-preparation -> packaged | financing-in-place loop work | screen stage | S1
T11d | lose-financing | in-preparation -> packaged | loop work | game | [P]
T12 | start-preparation | greenlit financed -> in-preparation |  | all | AFCI-P2
T12a | start-preparation | in-development packaged -> in-preparation |  | documentary tv-documentary | [U]
T12b | start-preparation | in-development packaged -> in-preparation | !outside-money | indie indie-animation | [U]
T12c | start-preparation | in-development packaged -> in-preparation |  | web album | [P]
T12d | start-preparation | in-development -> in-preparation | unit | outside-games | TVWRI
T12e | start-preparation | in-development packaged -> in-preparation | financing-in-place work | series | LEVY8
T13 | lock-script | in-preparation in-production -> = | gate:script-lock | screen | SHOOTSCR
T14 | approve-budget | in-preparation -> = | gate:budget-approval | all | S1
T14a | approve-schedule | in-preparation -> = | gate:schedule-approval | all | S0
T14b | issue-bond | packaged greenlit financed in-preparation -> = | gate:bond work | screen | BOND-T
T14c | insure | packaged greenlit financed in-preparation -> = |  | all | S4
T14d | hire-crew | in-preparation -> = |  | all | AFCI-P2
T14e | cast | in-preparation -> = |  | all | AFCI-P2
T14f | secure-locations | in-preparation -> = |  | all | S4
T14g | sign-specification | greenlit in-preparation -> = | gate:editorial-specification work | uk-factual | moonworkers
T14h | hold-pre-production-meeting | in-preparation -> = | gate:pre-production-meeting | commercial | BCP-PPM
T15 | start-production | in-preparation -> in-production | gate:start-of-production | outside-games | S4
T16 | push | in-preparation -> = |  | all | PUSH
T17 | pause-for-hiatus | in-production -> on-hiatus |  | all | DAYS
T17a | suspend | in-production -> suspended |  | all | FM-LIT
T17b | suspend | in-preparation on-hiatus wrapped cutting reshooting locked finishing in-previews running -> suspended |  | all | [P]
T18 | resume | on-hiatus suspended -> < |  | all | FM-AG
T19 | abandon | in-preparation in-production suspended -> abandoned | abandonment-event,financier-stops | all | ABAND
T19a | abandon | on-hiatus in-previews -> abandoned | abandonment-event,financier-stops | all | [P]
T20 | wrap | in-preparation in-production -> wrapped | units-wrapped whole | outside-games | TVWRI
T20a | wrap | in-production -> wrapped | gate:wrap | screen | [P]
T21 | start-cut | wrapped -> cutting |  | screen | DBC
T21a | start-cut | in-production -> cutting |  | album | ALB-IG
T22 | advance-cut | cutting -> = |  | screen | DGA-CHK
T23 | reshoot | cutting -> reshooting | cut-screened loop reshoot-bounded | screen | FPB
T23a | wrap-reshoot | reshooting -> cutting |  | screen | AFCI-P4
T24 | lock-picture | cutting -> locked | gate:picture-lock | screen | TRISHA
T25 | unlock-picture | locked finishing -> cutting | loop | screen | TRISHA
T26 | start-finishing | locked -> finishing |  | screen | POSTTF
T26a | complete-mix | finishing -> = | gate:final-mix | screen | TRISHA
T26b | complete-grade | finishing -> = | picture-locked | screen | TRISHA
T26c | pass-quality-control | finishing -> = | gate:quality-control | screen | TRISHA
T26d | approve-mix | cutting -> finishing | gate:mix-approval | album | ALB-AR
T26e | approve-master | finishing -> = | gate:master-approval | album | ALB-PG
T26i | deliver | finishing -> delivered | gate:delivery mix-complete standards-met units-delivered whole | album | ALB-PG
T26j | deliver | finishing -> delivered | gate:delivery units-delivered whole | all | TVWRI
T26f | deliver | finishing -> delivered | gate:delivery mix-complete standards-met | album | ALB-PG
T26g | deliver | wrapped -> delivered | gate:delivery units-delivered whole | television web commercial stage album game | TVWRI
T26h | deliver | finishing -> delivered | gate:delivery | all | TRISHA
T27 | fail-quality-control | finishing -> = |  | screen | TRISHA
T27a | reject-delivery | delivered -> finishing | loop | all | TRISHA
T28c | release | delivered -> released | gate:release units-delivered whole | all | POSTBOOK
T28 | release | delivered -> released | gate:release | all | POSTBOOK
T28a | premiere | delivered released -> = |  | screen | S2
T28b | go-on | released -> running |  | television web game | GOLDB
T28d | renew | wrapped delivered released running -> = | gate:renewal work | series non-fiction uk-factual | [P]
T30c | order-pilot | in-development -> = | !financing-in-place gate:pilot-order work | series | LEVY
T30f | order-pilot | in-development -> = | !financing-in-place gate:pilot-order unit | series | LEVY
T30 | order-series | in-development packaged -> in-development | !financing-in-place gate:series-order loop work | series | LEVY8
T30e | order-series | in-development packaged -> greenlit | gate:series-order work | non-fiction uk-factual | PGA-NF
T30a | cancel | idea optioned in-development in-turnaround packaged greenlit financed in-preparation in-production on-hiatus suspended wrapped cutting reshooting locked finishing delivered -> cancelled |  | all | WHOLE
T30b | cancel | released running -> cancelled |  | all | GOLDB
T30d | cancel | in-previews -> cancelled |  | stage | [P]
T31 | submit-milestone | in-development packaged in-preparation in-production cutting finishing -> = |  | game | GAME-DL
T31a | accept-milestone | in-development packaged in-preparation in-production cutting finishing -> = | gate:milestone | game | GAME-DL
T31b | reject-milestone | in-development packaged in-preparation in-production cutting finishing -> = | milestone-submitted | game | GAME-DL
T31d | pay-advance | idea optioned in-development packaged greenlit financed in-preparation in-production on-hiatus suspended wrapped cutting reshooting locked finishing delivered released running -> = | advance-due work | game | GAME-GD
T31c | certify-build | finishing -> = | gate:gold-master | game | GAME-BB
T32 | start-previews | in-production -> in-previews |  | stage | BWAY-KD
T32a | open | in-previews -> running | gate:opening | stage | BWAY-KD
T32b | close | running -> closed | stop-clause-met,closing-notice | stage | BWAY-VEC
T32f | close | in-previews -> closed | closing-notice | stage | [P]
T32c | recoup | running -> = |  | stage | BWAY-VEC
T32d | tour | running closed -> running |  | stage | [P]
T32e | close | released running -> closed |  | outside-stage | [P]
T33 | take-over | in-production -> = | bond-issued tolerance-exceeded work | screen | BOND-T
T34 | complete | released running closed -> completed |  | all | [P]
`

// lifecyclesTable has the steps of each lifecycle: phase, state, and the gates that
// lead out. A step in brackets is optional, "- " marks the steps of a unit.
const lifecyclesTable = `
# feature film
development | development | in-development | rights development-funding package | SCHMOOZE
financing | financing | packaged | financing-closed | S4
pre-production | pre-production | in-preparation | script-lock budget-approval schedule-approval bond start-of-production | AFCI-P2
principal photography | production | in-production | wrap | S1
editing | post-production | cutting | directors-cut picture-lock | S1
finishing | post-production | finishing | final-mix quality-control delivery | S1
delivery | delivery | delivered | release | FPB
release | distribution | released |  | S4
# studio feature film
development | development | in-development | rights package greenlight | SCHMOOZE
pre-production | pre-production | in-preparation | script-lock budget-approval schedule-approval start-of-production | AFCI-P2
principal photography | production | in-production | wrap | S1
editing | post-production | cutting | directors-cut picture-lock | S1
finishing | post-production | finishing | final-mix quality-control delivery | S1
delivery | delivery | delivered | release | FPB
release | distribution | released |  | S4
# animated feature sequence
development | development | in-development | rights development-funding package | ANI-MAP
financing | financing | packaged | financing-closed | S4
(preparation and set-up) | pre-production | in-preparation |  | ANI-MAP
pre-production: story, design, assets | pre-production | in-preparation | budget-approval schedule-approval start-of-production | ANI-KG
production: layout, animation, lighting | production | in-production | wrap | ANI-KG
post-production | post-production | cutting | picture-lock | ANI-MAP
finishing | post-production | finishing | final-mix quality-control delivery | ANI-MAP
delivery | delivery | delivered | release | ANI-MAP
release | distribution | released |  | S4
- storyboard and animatic | pre-production | in-preparation | start-of-production | ANI-AV
- layout, animation, lighting | production | in-production | wrap | ANI-AV
- compositing and cut | post-production | cutting | picture-lock | ANI-KG
- finishing | post-production | finishing | final-mix quality-control delivery | ANI-KG
- delivered | delivery | delivered |  | ANI-MAP
# studio animated feature sequence
development | development | in-development | rights greenlight | ANI-MAP
(preparation and set-up) | pre-production | in-preparation |  | ANI-MAP
pre-production: story, design, assets | pre-production | in-preparation | budget-approval schedule-approval start-of-production | ANI-KG
production: layout, animation, lighting | production | in-production | wrap | ANI-KG
post-production | post-production | cutting | picture-lock | ANI-MAP
finishing | post-production | finishing | final-mix quality-control delivery | ANI-MAP
delivery | delivery | delivered | release | ANI-MAP
release | distribution | released |  | S4
- storyboard and animatic | pre-production | in-preparation | start-of-production | ANI-AV
- layout, animation, lighting | production | in-production | wrap | ANI-AV
- compositing and cut | post-production | cutting | picture-lock | ANI-KG
- finishing | post-production | finishing | final-mix quality-control delivery | ANI-KG
- delivered | delivery | delivered |  | ANI-MAP
# documentary
research and development | development | in-development | development-funding | [P]
funding | financing | packaged | financing-closed | [P]
access and consent | pre-production | in-preparation | budget-approval start-of-production | [P]
shooting | production | in-production | wrap | NEWDOC
logging and paper edit | post-production | wrapped |  | NEWDOC
assembly, rough cut, fine cut | post-production | cutting | picture-lock | PLAYP
finishing | post-production | finishing | final-mix quality-control delivery | NEWDOC
delivery | delivery | delivered | release | [P]
festivals and broadcast | distribution | released |  | [P]
# television programme
development | development | in-development | story greenlight | LEVY
order | financing | greenlit |  | [P]
pre-production | pre-production | in-preparation | budget-approval schedule-approval start-of-production | PGA-LFT
production | production | in-production | wrap | PGA-LFT
editing | post-production | cutting | directors-cut picture-lock | PGA-LFT
finishing | post-production | finishing | final-mix quality-control delivery | PGA-LFT
delivery | delivery | delivered | release | POSTBOOK
broadcast | distribution | released |  | POSTBOOK
# scripted series episode
pitch and sale | development | idea | pitch | KIRSCH
script development | development | in-development | story pilot-order | DEVTRK
(pilot) | development | in-development | series-order | LEVY8
staffing and writers' room | development | in-development |  | RONEL
prep of the episodes | pre-production | in-preparation | script-lock budget-approval schedule-approval start-of-production | TVWRI
shooting of the episodes | production | in-production | wrap | GOLDB
season wrap and hiatus | post-production | wrapped | renewal | GOLDB
editing | post-production | cutting | directors-cut picture-lock | SA-POST
finishing | post-production | finishing | final-mix quality-control delivery | POSTBOOK
delivery | delivery | delivered | release | POSTBOOK
on air | distribution | released |  | GOLDB
- break, outline, draft | development | in-development | story | LEVY
- prep | pre-production | in-preparation | script-lock budget-approval schedule-approval start-of-production | TVWRI
- shoot | production | in-production | wrap | GOLDB
- cuts | post-production | cutting | directors-cut picture-lock | SA-POST
- finishing | post-production | finishing | final-mix quality-control delivery | POSTBOOK
- network delivery | delivery | delivered | release | POSTBOOK
- aired | distribution | released |  | POSTBOOK
# television movie
development | development | in-development | rights development-funding greenlight | PGA-LFT
pre-production | pre-production | in-preparation | script-lock budget-approval schedule-approval start-of-production | PGA-LFT
production | production | in-production | wrap | PGA-LFT
first cut and editing | post-production | cutting | directors-cut picture-lock | PGA-LFT
finishing | post-production | finishing | final-mix quality-control delivery | PGA-LFT
delivery | delivery | delivered | release | POSTBOOK
marketing and broadcast | distribution | released |  | PGA-LFT
# limited series episode
development | development | in-development | rights development-funding greenlight | PGA-LFT
pre-production | pre-production | in-preparation | script-lock budget-approval schedule-approval start-of-production | PGA-LFT
production | production | in-production | wrap | PGA-LFT
first cut and editing | post-production | cutting | directors-cut picture-lock | PGA-LFT
finishing | post-production | finishing | final-mix quality-control delivery | PGA-LFT
delivery | delivery | delivered | release | POSTBOOK
marketing and broadcast | distribution | released |  | PGA-LFT
# non-fiction series episode
concept and proof of concept | development | in-development |  | PGA-NF
network order | financing | packaged | series-order | PGA-NF
casting | pre-production | in-preparation |  | [P]
pre-production | pre-production | in-preparation | budget-approval schedule-approval start-of-production | [P]
field production | production | in-production | wrap | thecrewing
paper cut, rough cut, fine cut | post-production | cutting | picture-lock | screenskills
lock and online | post-production | finishing | final-mix quality-control delivery | screenskills
delivery | delivery | delivered | release | tandw
transmission | distribution | released |  | tandw
# web series episode
development | development | in-development |  | WEB-ACE
pre-production | pre-production | in-preparation | start-of-production | WEB-EX
block shoot | production | in-production | wrap | WEB-EX
editing | post-production | cutting | picture-lock | WEB-EX
finishing | post-production | finishing | final-mix quality-control delivery | [P]
upload | delivery | delivered | release | [P]
release and feedback | distribution | released |  | WEB-ACE
# commercial spot
creation | development | in-development | story | BCP-PLAN
bidding and award | financing | packaged | greenlight | BCP-BRF
pre-production | pre-production | in-preparation | pre-production-meeting start-of-production | BCP-PPM
shoot | production | in-production | wrap | BCP-PLAN
edit | post-production | cutting | picture-lock | BCP-PLAN
finishing | post-production | finishing | final-mix quality-control delivery | BCP-PLAN
delivery | delivery | delivered | release | BCP-PLAN
on air | distribution | released |  | [P]
# stage production
option on the rights | development | optioned | rights | [P]
readings | development | in-development |  | GM-PART
(lab and workshop) | development | in-development |  | GM-PART
(out-of-town tryout) | development | in-development |  | BWAY-VAR
capitalization and theatre | financing | packaged | financing-closed | BWAY-VEC
design and build | pre-production | in-preparation | start-of-production | BWAY-KD
rehearsal | production | in-production |  | BWAY-KD
technical rehearsal | production | in-production |  | [P]
previews | post-production | in-previews | opening | BWAY-KD
run | distribution | running |  | BWAY-N
(recoupment) | distribution | running |  | BWAY-VEC
closing | distribution | closed |  | BWAY-VEC
(tours) | distribution | running |  | [P]
# album track
songwriting | development | in-development |  | ALB-IG
pre-production | pre-production | in-preparation | budget-approval start-of-production | ALB-KO
tracking and overdubs | production | in-production |  | ALB-IG
mix | post-production | cutting | mix-approval | ALB-AR
master | post-production | finishing | master-approval delivery | ALB-PG
artwork and manufacture | delivery | delivered | release | ALB-CASA
release | distribution | released |  | ALB-PG
# video game update
kick-off | development | idea |  | GAME-DP
concept | development | in-development | milestone | GAME-BK
pre-production | pre-production | in-preparation | milestone | GAME-BK
production | production | in-production | milestone | GAME-BK
alpha | post-production | cutting | milestone | GAME-BK
beta | post-production | finishing | milestone gold-master delivery | GAME-BK
gold master | delivery | delivered | release | GAME-BB
launch | distribution | released |  | GAME-DP
(live) | distribution | running |  | GAME-DP
`

// dutiesTable has the phases of each duty.
const dutiesTable = `
concept | all | development | pga-code-2004-theatrical-functions-copy
material | all | development | pga-code-2004-theatrical-functions-copy
rights | all | development | pga-code-2004-theatrical-functions-copy
writer-engagement | all | development | pga-code-2004-theatrical-functions-copy
writing | all | development, pre-production, production | SA-PREP
writers-room | all | development, pre-production, production | SA-PREP
storylines | all | development, pre-production, production | SA-PREP
series-bible | all | development | PGA-TS
script-development | all | development | pga-code-2004-theatrical-functions-copy
script-changes | all | development, pre-production, production | SA-PREP
shooting-script | all | pre-production | pga-code-2004-theatrical-functions-copy
proof-of-concept | all | development | PGA-NF
pitch | all | development | KIRSCH
packaging | all | development, financing | FACTB
greenlight | outside-games | development, financing | PEREZ
greenlight | game | development, pre-production, production, post-production | GAME-BB
series-order | all | development, financing, distribution | LEVY8
turnaround | all | development | TURN-LAW
research | all | development, pre-production | [P]
editorial-specification | all | pre-production | moonworkers
financing | all | financing | S4
development-funding | all | development | OU
own-investment | all | development, financing | [P]
investor-relations | all | financing, pre-production, production, post-production, delivery, distribution | [P]
financing-channels | all | financing | S1
funding-approval | all | financing | S1
funding-shortfall | all | financing, pre-production | S1
finishing-funds | all | production, post-production | S1
sponsorship | all | financing, pre-production | [P]
business-plan | all | development, financing | [P]
major-financial-decisions | all | development, financing, pre-production, production, post-production, delivery, distribution | S2
financial-oversight | all | pre-production, production, post-production, delivery | S1
completion-guarantee | all | financing, pre-production, production, post-production, delivery | BOND-T
recoupment | all | distribution | BWAY-VEC
profitability | all | distribution | [P]
capitalization | all | financing | BWAY-VEC
business-set-up | all | development, financing | [P]
business-relationships | all | development, financing, distribution | [P]
business-decisions | all | development, financing, pre-production, production, post-production, delivery, distribution | [P]
strategic-oversight | all | development, financing, pre-production, production, post-production, delivery, distribution | S2
brand-image | all | development, financing, pre-production, production, post-production, delivery, distribution | [P]
contracts | all | development, financing, pre-production | OU
principal-deals | all | production | pga-code-2004-theatrical-functions-copy
legal-paperwork | all | financing, pre-production, delivery | [P]
insurance | all | pre-production | S4
payroll | all | pre-production, production, post-production | [P]
clearances | all | pre-production, production, post-production | [P]
financier-liaison | all | development, financing, pre-production, production, post-production, delivery, distribution | PGA-TS
film-maker-liaison | all | pre-production, production, post-production | [P]
production-representation | all | production | S1
slate-oversight | all | development, financing, pre-production, production, post-production, delivery, distribution | [P]
series-future | all | distribution | [P]
technology-partnership | all | pre-production, production | [P]
overall-management | all | development, financing, pre-production, production, post-production, delivery, distribution | S0
daily-operations | outside-stage | production | S1
daily-operations | stage | production, distribution | [P]
timely-completion | all | pre-production, production, post-production, delivery | S1
completion-within-budget | all | pre-production, production, post-production, delivery | S1
agreed-standards | all | pre-production, production, post-production, delivery | S0
producer-supervision | all | pre-production, production, post-production | S0
producer-coordination | all | pre-production, production, post-production | [P]
department-supervision | all | pre-production, production | S0
department-communication | all | pre-production, production | [P]
problem-solving | all | pre-production, production | S3
budget-trouble | all | production | S1
delegated-functions | all | pre-production, production, post-production | [P]
introductions | all | development, financing | [P]
director-production-dispute | all | pre-production, production | [P]
shutdown | all | pre-production, production | ABAND
marquee-talent | all | development, financing, pre-production | S1
principal-casting | all | pre-production | pga-code-2004-theatrical-functions-copy
series-regular-casting | all | pre-production | [P]
casting-outreach | all | financing, pre-production | [P]
contributor-booking | all | pre-production, production | [P]
cast-communication | all | pre-production, production | [P]
talent-release | all | pre-production | [P]
director-engagement | television indie cartoon indie-animation documentary web commercial stage album game | pre-production | pga-code-2004-theatrical-functions-copy
director-engagement | studio animation | development, pre-production | [P]
episode-directors | all | pre-production | [P]
executive-producer-engagement | all | development, financing | S1
producing-team | all | pre-production | S1
co-producer-engagement | all | pre-production | pga-code-2004-theatrical-functions-copy
production-manager-engagement | all | pre-production | pga-code-2004-theatrical-functions-copy
first-assistant-director-choice | all | pre-production | [P]
key-creatives | all | pre-production | pga-code-2004-theatrical-functions-copy
crew-hiring | all | pre-production | [P]
department-teams | all | pre-production | [P]
stunt-team | all | pre-production | S4
replacement-team | all | pre-production | [P]
general-manager-engagement | all | development | GM-PART
stage-staff-engagement | all | pre-production | [P]
company-manager-engagement | all | pre-production | [P]
music-producer-engagement | all | pre-production | [P]
musician-booking | all | pre-production | [P]
production-company-choice | all | financing | BCP-BRF
budget | television film web album game | financing, pre-production | pga-code-2004-theatrical-functions-copy
budget | commercial | development, financing, pre-production | [P]
budget | stage | development, financing, pre-production | GM-PART
budget-expectations | all | development, financing | [P]
preliminary-budget | all | financing, pre-production | pga-code-2004-theatrical-functions-copy
budget-management | all | pre-production, production, post-production | [P]
budget-increase | all | pre-production, production, post-production | [P]
contingency-spending | all | production, post-production | [P]
budget-overage | all | production, post-production | [P]
cost-reports | all | production, post-production | PGA-LFT
bank-signature | all | pre-production, production, post-production | [P]
bidding | all | financing, pre-production | BCP-BRF
script-breakdown | all | financing, pre-production | S1
shooting-schedule | all | pre-production | pga-code-2004-theatrical-functions-copy
shooting-dates | all | pre-production | [P]
schedule-changes | all | pre-production, production | [P]
call-sheet | all | pre-production, production | SEIKAN
post-schedule | all | pre-production, post-production | screenskills-post
location-scouting | all | pre-production | pga-code-2004-theatrical-functions-copy
location-choice | all | pre-production | PGA-LFT
location-securing | all | pre-production | S4
equipment | all | pre-production, production | [P]
logistics | all | pre-production, production | [P]
crew-coordination | all | pre-production, production | [P]
production-office | all | pre-production, production, post-production | [P]
authorities | all | pre-production, production | [P]
set-presence | all | production | S1
set-operations | all | production | PGA-SHORT
producing-team-on-set | all | production | pga-code-2004-theatrical-functions-copy
daily-production-report | all | production | DPR2
overtime | all | production | [P]
field-shooting | all | production | [P]
segment-production | all | production | [P]
rundown | all | production | [P]
live-transmission | all | production | [P]
pre-production-meeting | all | pre-production | BCP-PPM
directing | all | production | S1
vision | all | development, pre-production, production, post-production | [P]
project-vision | all | development, financing, pre-production, production, post-production, delivery, distribution | [P]
creative-direction | all | development, pre-production, production, post-production | [P]
creative-authority | all | development, pre-production, production, post-production | [P]
creative-changes | all | development, pre-production, production, post-production | [P]
creative-advice | all | development, pre-production, production, post-production | [P]
creative-needs | all | pre-production, production, post-production | [P]
director-consultation | all | production | pga-code-2004-theatrical-functions-copy
design-consultation | all | production | pga-code-2004-theatrical-functions-copy
effects-consultation | all | production | pga-code-2004-theatrical-functions-copy
editorial-tone | all | production | [P]
transmedia-continuity | all | development, financing, pre-production, production, post-production, delivery, distribution | [P]
editing | all | post-production | [P]
post-supervision | film | production, post-production | POSTTF
post-supervision | television web commercial stage album game | post-production | S1
post-budget | all | pre-production, post-production | screenskills-post
post-deals | all | post-production | S4
first-cut | all | post-production | S1
directors-cut | all | post-production | DGA-CHK
final-cut | all | post-production | DGA-SUM
picture-lock | all | post-production | TRISHA
story-in-post | all | post-production | thecrewing
visual-effects | all | production, post-production | VFX-CG
visual-effects-bids | all | pre-production, post-production | VFX-CG
score | all | post-production | FPB
sound-mix | all | post-production | S1
colour-grade | all | post-production | S1
archive-material | all | pre-production, production, post-production | [P]
delivery | all | delivery | [P]
deliverables | all | post-production, delivery | screenskills-post
quality-control | all | post-production, delivery | TRISHA
distribution-deal | all | distribution | S4
distribution-strategy | all | distribution | [P]
sales-agent-relations | all | distribution | S4
marketing | all | post-production, distribution | PGA-TS
festival-strategy | all | post-production, distribution | [P]
release-planning | all | post-production, distribution | [P]
release | all | distribution | [P]
promotion | all | distribution | S2
award-acceptance | all | distribution | [P]
author-approvals | all | development, pre-production, production, post-production | [P]
box-office | all | distribution | [P]
stop-clause | all | distribution | BWAY-VEC
stage-opening | all | distribution | BWAY-KD
stage-transfer | all | development | GM-PART
company-welfare | all | production, distribution | [P]
song-selection | all | development, pre-production, post-production | [P]
arrangement | all | development, pre-production | [P]
recording-sessions | all | production | ALB-IG
vocals | all | production | [P]
mix | all | post-production | ALB-IG
master | all | post-production | ALB-IG
album-release | all | post-production, distribution | [P]
game-vision | all | development, pre-production, production, post-production | [P]
game-milestones | all | pre-production, production, post-production | GAME-BK
game-scope | all | pre-production, production | GAME-BK
game-shipping | all | production, post-production, delivery | [P]
game-team | all | pre-production, production | GAME-BK
localization | all | post-production | [P]
platform-variant | all | post-production | [P]
live-operations | all | distribution | GAME-DP
game-certification | all | delivery | GAME-BB
guild-compliance | all | pre-production, production, post-production | [P]
union-relations | all | pre-production, production | [P]
set-safety | all | production | [P]
`
