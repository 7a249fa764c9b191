package rulebook_test

import (
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/producedby/credit"
	"example.com/producedby/credit/rulebook"
	"example.com/producedby/internal/golden"
	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// vector is a case as testdata/vectors holds it; its README describes it.
type vector struct {
	Name     string                          `json:"name"`
	Rules    string                          `json:"rules"`
	Question credit.Question                 `json:"question"`
	Evidence json.RawMessage                 `json:"evidence"`
	Outcome  credit.Outcome                  `json:"outcome"`
	Effects  map[credit.RuleID]credit.Effect `json:"effects"`
	Ways     []credit.Way                    `json:"ways,omitempty"`
	MoreWays bool                            `json:"moreWays,omitempty"`
}

// A case asks one set about one person, team or list; evidence is JSON.
type testCase struct {
	name     string
	rules    string
	question credit.Question
	evidence string
	want     credit.Outcome
}

const (
	granted      = credit.Granted
	denied       = credit.Denied
	undetermined = credit.Undetermined
)

func ask(title role.Title, setting string) credit.Question {
	s, err := role.ParseSetting(setting)
	if err != nil {
		panic(err)
	}
	return credit.Question{Title: title, Setting: s}
}

func askOf(subject credit.Subject, setting string) credit.Question {
	q := ask("", setting)
	q.Subject = subject
	return q
}

var (
	feature = "film/feature"
	series  = "television/scripted-series"
	factual = "television/non-fiction-series"
	game    = "video-game"
	web     = "digital/web-series"
)

// cases holds at least one granted, denied or remarked case for every set.
var cases = []testCase{
	// Academy, other categories.
	{"animated: the key creative", "ampas-animated-feature-85", ask(role.TitleProducer, "film/animated-feature"), `{"facts":{"key-creative-individual":"true"}}`, granted},
	{"animated: neither", "ampas-animated-feature-85", ask(role.TitleProducer, "film/animated-feature"), `{"facts":{"key-creative-individual":"false","shared-and-equal-director-credit":"false"}}`, denied},
	{"animated: three statuettes", "ampas-animated-feature-85", askOf(credit.OnList, "film/animated-feature"), `{"holders":{"Producer":"1","Produced By":"0","Director":"2","Directed By":"0"}}`, denied},
	{"animated: two directors and a producer", "ampas-animated-feature-86", askOf(credit.OnList, "film/animated-feature"), `{"facts":{"shared-and-equal-director-credit":"true"},"holders":{"Producer":"1","Produced By":"0","Director":"2","Directed By":"0"}}`, undetermined},
	{"animated: no producer among them", "ampas-animated-feature-86", askOf(credit.OnList, "film/animated-feature"), `{"holders":{"Producer":"0","Produced By":"0","Director":"2","Directed By":"0"}}`, denied},
	{"animated: five at the 91st", "ampas-animated-feature-91", askOf(credit.OnList, "film/animated-feature"), `{"holders":{"Producer":"3","Produced By":"0","Director":"2","Directed By":"0"}}`, undetermined},
	{"documentary: three at the 83rd", "ampas-documentary-feature-83", askOf(credit.OnList, "film/documentary"), `{"holders":{"Producer":"3..","Produced By":"0..","Director":"0..","Directed By":"0.."}}`, undetermined},
	{"documentary: five at the 95th", "ampas-documentary-feature-95", askOf(credit.OnList, "film/documentary"), `{"holders":{"Producer":"5"}}`, undetermined},
	{"short: three names", "ampas-live-action-short-90", askOf(credit.OnList, "film/short"), `{"holders":{"Producer":"3"}}`, undetermined},
	{"international: a country", "ampas-international-feature-97", ask(role.TitleProducer, feature), `{}`, denied},

	// Producers Guild, short films.
	{"short: mainly responsible", "pga-short-films", ask(role.TitleProducedBy, "film/short"), `{"facts":{"mainly-responsible-for-managing":"true","decided-regularly":"true","decided-continuously":"true","decided-substantially":"true","decided-production-matters":"true","decided-budget-matters":"true","decided-legal-matters":"true","decided-in-development":"true","decided-in-pre-production":"true","decided-in-production":"true","decided-in-post-production":"true"}}`, granted},
	{"short: mainly responsible, the stages unknown", "pga-short-films", ask(role.TitleProducedBy, "film/short"), `{"facts":{"mainly-responsible-for-managing":"true","decided-regularly":"true","decided-continuously":"true","decided-substantially":"true","decided-production-matters":"true","decided-budget-matters":"true","decided-legal-matters":"true"}}`, undetermined},
	{"short: mainly responsible, nothing decided in post-production", "pga-short-films", ask(role.TitleProducedBy, "film/short"), `{"facts":{"mainly-responsible-for-managing":"true","decided-regularly":"true","decided-continuously":"true","decided-substantially":"true","decided-production-matters":"true","decided-budget-matters":"true","decided-legal-matters":"true","decided-in-development":"true","decided-in-pre-production":"true","decided-in-production":"true","decided-in-post-production":"false"}}`, denied},
	{"short: no budget decisions", "pga-short-films", ask(role.TitleProducedBy, "film/short"), `{"facts":{"decided-budget-matters":"false"}}`, denied},
	{"short: field producer of fiction", "pga-short-films", ask(role.TitleFieldProducer, "film/short"), `{"facts":{"unscripted-work":"false"}}`, denied},
	{"short: field producer of a documentary", "pga-short-films", ask(role.TitleFieldProducer, "film/short"), `{"facts":{"unscripted-work":"true"}}`, undetermined},
	{"short: a title not in the list", "pga-short-films", ask(role.TitlePostProductionProducer, "film/short"), `{}`, undetermined},
	{"short: nobody produced", "pga-short-films", askOf(credit.OnList, "film/short"), `{"holders":{"Produced By":"0","Producer":"0"}}`, undetermined},

	// Producers Guild, television of today.
	{"series: a showrunner", "pga-scripted-television", ask(role.TitleExecutiveProducer, series), `{"facts":{"showrunner":"true","employed-as-studio-network-or-streamer-executive":"false"},"reportsTo":{"are":["studio","network"],"complete":true}}`, granted},
	{"series: an employed executive", "pga-scripted-television", ask(role.TitleExecutiveProducer, series), `{"facts":{"showrunner":"true","employed-as-studio-network-or-streamer-executive":"true"}}`, denied},
	{"series: reports to another producer", "pga-scripted-television", ask(role.TitleExecutiveProducer, series), `{"facts":{"showrunner":"true"},"reportsTo":{"are":["executive-producer"]}}`, denied},
	{"series: a senior line producer", "pga-scripted-television", ask(role.TitleExecutiveProducer, series), `{"facts":{"line-producing-with-senior-experience":"true","employed-as-studio-network-or-streamer-executive":"false"},"reportsTo":{"complete":true}}`, granted},
	{"series: none of the five", "pga-scripted-television", ask(role.TitleExecutiveProducer, series), `{"facts":{"showrunner":"false","creative-producer-from-idea-to-finish":"false","packaged-and-sold-the-programme":"false","creator-of-the-series":"false","critical-producing-functions-beyond-primary-job":"false","line-producing-with-senior-experience":"false"}}`, denied},
	{"series: co-executive under the executive", "pga-scripted-television", ask(role.TitleCoExecutiveProducer, series), `{"reportsTo":{"are":["executive-producer"]}}`, undetermined},
	{"series: co-executive under the studio", "pga-scripted-television", ask(role.TitleCoExecutiveProducer, series), `{"reportsTo":{"are":["studio"],"complete":true}}`, denied},
	{"series: no senior producer", "pga-scripted-television", ask(role.TitleSeniorProducer, series), `{}`, undetermined},
	{"series: nobody executive", "pga-scripted-television", askOf(credit.OnList, series), `{"holders":{"Executive Producer":"0"}}`, undetermined},
	{"factual: no line producer's ground", "pga-non-fiction-television", ask(role.TitleExecutiveProducer, factual), `{"facts":{"line-producing-with-senior-experience":"true","showrunner":"false","creative-producer-from-idea-to-finish":"false","packaged-and-sold-the-programme":"false","creator-of-the-series":"false","critical-producing-functions-beyond-primary-job":"false"}}`, denied},
	{"factual: the creator", "pga-non-fiction-television", ask(role.TitleExecutiveProducer, factual), `{"facts":{"creator-of-the-series":"true","employed-as-studio-network-or-streamer-executive":"false"},"reportsTo":{"are":["network"],"complete":true}}`, granted},
	{"factual: the story producer's title", "pga-non-fiction-television", ask(role.TitleStoryProducer, factual), `{}`, undetermined},
	{"factual: no produced by", "pga-non-fiction-television", ask(role.TitleProducedBy, factual), `{}`, undetermined},

	// Producers Guild, television of 2004.
	{"series of 2004: four of seven", "pga-television-series-2004", ask(role.TitleExecutiveProducer, series), `{"decided":["financier-liaison","script-development","storylines","series-bible"],"reportsTo":{"are":["network"],"complete":true},"facts":{"writing-services-alone":"false"}}`, granted},
	{"series of 2004: writing alone", "pga-television-series-2004", ask(role.TitleExecutiveProducer, series), `{"facts":{"writing-services-alone":"true"}}`, denied},
	{"series of 2004: a creator who stayed", "pga-television-series-2004", ask(role.TitleExecutiveProducer, series), `{"facts":{"creator-of-the-series":"true","ongoing-supervisory-role":"true"}}`, undetermined},
	{"long form: a majority with authority", "pga-long-form-television-2004", ask(role.TitleExecutiveProducer, "television/television-movie"), `{"facts":{"significant-decision-authority":"true"},"decided":["concept","writer-engagement","script-development","key-creatives","principal-casting","shooting-script","shooting-schedule","location-choice","budget"]}`, granted},
	{"long form: exactly half", "pga-long-form-television-2004", ask(role.TitleExecutiveProducer, "television/television-movie"), `{"facts":{"significant-decision-authority":"true"},"decided":["concept","writer-engagement","script-development","key-creatives","principal-casting","shooting-script","shooting-schedule","location-choice"],"notDecided":["budget","producing-team-on-set","director-consultation","cost-reports","financier-liaison","first-cut","rights","director-engagement"]}`, denied},
	{"long form: co-executive", "pga-long-form-television-2004", ask(role.TitleCoExecutiveProducer, "television/television-movie"), `{"facts":{"rare-or-unusual-circumstances":"true","significant-decision-authority":"true","supervises-significant-majority-of-functions":"true"},"reportsTo":{"are":["executive-producer"]}}`, granted},
	{"long form: co-executive of an ordinary film", "pga-long-form-television-2004", ask(role.TitleCoExecutiveProducer, "television/television-movie"), `{"facts":{"rare-or-unusual-circumstances":"false"}}`, denied},
	{"long form: supervising under the co-executive", "pga-long-form-television-2004", ask(role.TitleSupervisingProducer, "television/television-movie"), `{"reportsTo":{"are":["co-executive-producer"],"complete":true}}`, undetermined},
	{"long form: supervising under nobody", "pga-long-form-television-2004", ask(role.TitleSupervisingProducer, "television/television-movie"), `{"reportsTo":{"complete":true}}`, denied},
	{"long form: a producer by the rights", "pga-long-form-television-2004", ask(role.TitleProducer, "television/television-movie"), `{"decided":["rights"]}`, granted},
	{"long form: a producer who had a hand in the rights", "pga-long-form-television-2004", ask(role.TitleProducer, "television/television-movie"), `{"performed":["rights"],"notDecided":["rights"]}`, undetermined},
	{"long form: logistics", "pga-long-form-television-2004", ask(role.TitleProducedBy, "television/television-movie"), `{"facts":{"primary-responsibility-for-logistics":"true"}}`, granted},
	{"long form: two produced by", "pga-long-form-television-2004", askOf(credit.OnList, "television/television-movie"), `{"holders":{"Produced By":"2","Executive Producer":"1"}}`, denied},

	// Producers Guild, digital.
	{"web: an advertisement", "pga-digital", ask(role.TitleExecutiveProducer, web), `{"facts":{"advertisement-or-commercial-derivative":"true"}}`, denied},
	{"web: a segment producer of unscripted work", "pga-digital", ask(role.TitleSegmentProducer, web), `{"facts":{"unscripted-work":"true"}}`, undetermined},
	{"web: a segment producer of fiction", "pga-digital", ask(role.TitleSegmentProducer, web), `{"facts":{"unscripted-work":"false"}}`, denied},
	{"web: nobody executive", "pga-digital", askOf(credit.OnList, web), `{"holders":{"Executive Producer":"0"}}`, undetermined},
	{"immersive: a game", "pga-digital", ask(role.TitleProducer, "digital/immersive"), `{"facts":{"work-is-a-game":"true"}}`, denied},
	{"game: no oversight", "pga-digital", ask(role.TitleExecutiveProducer, game), `{"facts":{"strategic-oversight-of-a-delivered-game":"false"}}`, denied},
	{"game: a technical producer", "pga-digital", ask(role.TitleTechnicalProducer, game), `{}`, undetermined},
	{"game: no line producer", "pga-digital", ask(role.TitleLineProducer, game), `{}`, undetermined},
	{"transmedia: three storylines", "pga-digital", ask(role.TitleTransmediaProducer, "digital/transmedia"), `{"quantities":{"storylines":"3"},"facts":{"storylines-in-one-fictional-universe":"true","mostly-repurposed-material":"false","significant-portion-of-transmedia-work":"true","original-storylines-for-new-platforms":"true"}}`, granted},
	{"transmedia: two storylines", "pga-digital", ask(role.TitleTransmediaProducer, "digital/transmedia"), `{"quantities":{"storylines":"2"}}`, denied},

	// Producers Mark, arbitration, weights.
	{"mark: granted", "pga-mark", ask(role.TitleProducedBy, feature), `{"facts":{"for-commercial-distribution":"true","for-exploitation-in-the-united-states":"true","notice-of-producing-credits-filed":"true","individual-eligibility-form-filed":"true","mark-requested":"true","found-by-the-producers-guild-to-have-done-a-major-portion":"true"}}`, granted},
	{"mark: not asked for", "pga-mark", ask(role.TitleProducedBy, feature), `{"facts":{"mark-requested":"false","found-by-the-producers-guild-to-have-done-a-major-portion":"true"}}`, denied},
	{"mark: an executive producer", "pga-mark", ask(role.TitleExecutiveProducer, feature), `{"facts":{"found-by-the-producers-guild-to-have-done-a-major-portion":"true"}}`, denied},
	{"mark: a series", "pga-mark", ask(role.TitleProducedBy, series), `{}`, denied},
	{"mark: a partnership", "pga-mark", askOf(credit.OnTeam, feature), `{"quantities":{"team-size":"2"},"facts":{"both-partners-petitioned":"true","partnership-recognized-by-panel":"true"}}`, granted},
	{"mark: one of them did not ask", "pga-mark", askOf(credit.OnTeam, feature), `{"quantities":{"team-size":"2"},"facts":{"both-partners-petitioned":"false"}}`, denied},
	{"mark: a panel of five", "pga-mark", ask(role.TitleProducer, feature), `{"quantities":{"panel-size":"5","principal-crew-listed":"4"}}`, undetermined},
	{"arbitration: an erroneous credit", "pga-arbitration-2004", ask(role.TitleProducedBy, feature), `{"facts":{"code-agreed-in-writing":"true","petitioner-is-owner-or-producer":"true","erroneous-use-of-a-credit":"true"}}`, granted},
	{"arbitration: nothing agreed", "pga-arbitration-2004", ask(role.TitleProducedBy, feature), `{"facts":{"code-agreed-in-writing":"false","deceptive-use-of-a-credit":"true"}}`, denied},
	{"arbitration: the owner's proposal stands", "pga-arbitration-2004", ask(role.TitleProducedBy, feature), `{"facts":{"code-agreed-in-writing":"true","petitioner-is-owner-or-producer":"true","erroneous-use-of-a-credit":"false","deceptive-use-of-a-credit":"false"}}`, denied},
	{"weights: development and post-production alone", "producedby-weighted-majority", ask(role.TitleProducedBy, feature), `{"decided":["concept","material","rights","writer-engagement","script-development","development-funding","financier-liaison","first-cut","score","visual-effects"]}`, granted},
	{"weights: pre-production and production alone", "producedby-weighted-majority", ask(role.TitleProducedBy, feature), `{"notDecided":["concept","material","writer-engagement","script-development","development-funding","financier-liaison","first-cut","score","visual-effects"]}`, denied},

	{"weights: television, development and post-production alone", "producedby-weighted-majority", ask(role.TitleExecutiveProducer, "television/television-movie"), `{"decided":["concept","writer-engagement","rights","development-funding","script-development","first-cut"]}`, granted},
	{"weights: television, half of a hundred", "producedby-weighted-majority", ask(role.TitleExecutiveProducer, "television/television-movie"), `{"notDecided":["concept","writer-engagement","rights","script-development","budget","first-cut"]}`, denied},

	{"weights: nothing known", "producedby-weighted-majority", ask(role.TitleProducedBy, feature), `{}`, undetermined},

	// The general rules of the code of 2004.
	{"guild of 2004: exactly half of the functions", "pga-theatrical-2004", ask(role.TitleProducedBy, feature), `{"decided":["concept","material","rights","writer-engagement","script-development","development-funding","financier-liaison","principal-casting","key-creatives","location-scouting"],"notDecided":["director-engagement","preliminary-budget","shooting-script","shooting-schedule","principal-deals","director-consultation","design-consultation","effects-consultation","producing-team-on-set"]}`, denied},
	{"guild of 2004: took part in one, decided none", "pga-theatrical-2004", ask(role.TitleProducedBy, feature), `{"performed":["concept"],"notDecided":["concept","material","rights","writer-engagement","script-development","development-funding","financier-liaison","director-engagement","principal-casting","key-creatives","location-scouting","budget","shooting-script","shooting-schedule","principal-deals","director-consultation","design-consultation","effects-consultation","producing-team-on-set"]}`, denied},
	{"guild of 2004: agreed in writing", "pga-television-series-2004", ask(role.TitleExecutiveProducer, series), `{"facts":{"code-agreed-in-writing":"true"}}`, undetermined},
	{"guild of 2004: a co-executive producer of a film", "pga-theatrical-2004", ask(role.TitleCoExecutiveProducer, feature), `{}`, denied},
	{"long form: the material chosen, the premise not conceived", "pga-long-form-television-2004", ask(role.TitleExecutiveProducer, "television/television-movie"), `{"facts":{"significant-decision-authority":"true"},"decided":["material","writer-engagement","script-development","key-creatives","principal-casting","shooting-script","shooting-schedule","location-choice","budget"],"notDecided":["concept"]}`, granted},
	{"long form: neither conceived nor chosen", "pga-long-form-television-2004", ask(role.TitleExecutiveProducer, "television/television-movie"), `{"facts":{"significant-decision-authority":"true"},"decided":["writer-engagement","script-development","key-creatives","principal-casting","shooting-script","shooting-schedule","location-choice","budget"],"notDecided":["concept","material","producing-team-on-set","director-consultation","cost-reports","financier-liaison","first-cut","rights","director-engagement"]}`, denied},
	{"short: originating is not managing", "pga-short-films", ask(role.TitleProducedBy, "film/short"), `{"facts":{"mainly-responsible-for-originating":"true","mainly-responsible-for-managing":"false"}}`, denied},
	{"mark: a film without a format", "pga-mark", ask(role.TitleProducedBy, "film"), `{"facts":{"for-commercial-distribution":"true","for-exploitation-in-the-united-states":"true","notice-of-producing-credits-filed":"true","individual-eligibility-form-filed":"true","mark-requested":"true","found-by-the-producers-guild-to-have-done-a-major-portion":"true"}}`, undetermined},
	{"mark: while the appeal runs", "pga-mark", ask(role.TitleProducedBy, feature), `{"facts":{"appealed-against-the-producers-guild":"true","found-by-the-producers-guild-to-have-done-a-major-portion":"false"}}`, denied},
	{"guild: directed by is no matter of the list", "pga-feature-films", ask(role.TitleDirectedBy, feature), `{}`, undetermined},
	{"guild: a segment producer of a film is outside the list as read", "pga-feature-films", ask(role.TitleSegmentProducer, feature), `{}`, undetermined},

	// Television Academy.
	{"emmy: consulting in drama of 2014", "emmy-drama-series-2014", ask(role.TitleConsultingProducer, series), `{"facts":{"significant-and-substantive-contribution":"true"}}`, granted},
	{"emmy: consulting in comedy of 2014", "emmy-comedy-series-2014", ask(role.TitleConsultingProducer, series), `{"facts":{"significant-and-substantive-contribution":"true"}}`, granted},
	{"emmy: consulting in comedy of 2014, by title alone", "emmy-comedy-series-2014", ask(role.TitleConsultingProducer, series), `{}`, undetermined},
	{"emmy: consulting in comedy of 2012", "emmy-comedy-series-2012", ask(role.TitleConsultingProducer, series), `{"facts":{"significant-and-substantive-contribution":"true"}}`, denied},
	{"emmy: a co-producer", "emmy-drama-series-2010", ask(role.TitleCoProducer, series), `{"facts":{"significant-and-substantive-contribution":"true"}}`, denied},
	{"emmy: a title alone", "emmy-comedy-series-2007", ask(role.TitleProducer, series), `{}`, undetermined},
	{"emmy: a producer of substance", "emmy-comedy-series-2007", ask(role.TitleProducer, series), `{"facts":{"significant-and-substantive-contribution":"true"}}`, granted},
	{"emmy: a consulting producer of 2013", "emmy-drama-series-2013", ask(role.TitleConsultingProducer, series), `{}`, denied},
	{"emmy: twelve names against eleven", "emmy-comedy-series-2007", askOf(credit.OnList, series), `{"holders":{"Executive Producer":"5","Co-Executive Producer":"5","Supervising Producer":"1","Producer":"1","Produced By":"0"}}`, undetermined},
	{"emmy: fifteen producers of an animated programme", "emmy-animated-program-2012", askOf(credit.OnList, series), `{"holders":{"Executive Producer":"15..","Director":"0","Directed By":"0","Written By":"0","Writer":"0"}}`, denied},

	// BAFTA, Spirit.
	{"bafta: a producer", "bafta-best-film-2018", ask(role.TitleProducer, feature), `{}`, undetermined},
	{"bafta: a director", "bafta-best-film-2018", ask(role.TitleDirector, feature), `{}`, denied},
	{"bafta: a british film's writer", "bafta-british-film", ask("Writer", feature), `{}`, undetermined},
	{"bafta: a debut's executive producer", "bafta-debut", ask(role.TitleExecutiveProducer, feature), `{}`, undetermined},
	{"spirit: the line producer", "spirit-first-feature", ask(role.TitleLineProducer, feature), `{}`, denied},
	{"spirit: the director's second", "spirit-first-feature", ask(role.TitleProducer, feature), `{"facts":{"first-feature-of-its-director":"false"}}`, denied},

	// Writers, directors.
	{"wga: 34 percent of an adaptation", "wga-screenplay-2010", ask(role.TitleWrittenBy, feature), `{"facts":{"original-screenplay":"false"},"quantities":{"share-of-screenplay":"34/100"}}`, granted},
	{"wga: exactly 33 percent", "wga-screenplay-2010", ask(role.TitleWrittenBy, feature), `{"facts":{"original-screenplay":"false"},"quantities":{"share-of-screenplay":"33/100"}}`, denied},
	{"wga: half of another's original", "wga-screenplay-2010", ask(role.TitleWrittenBy, feature), `{"facts":{"original-screenplay":"true","first-writer":"false","production-executive":"false"},"quantities":{"share-of-screenplay":"1/2"}}`, granted},
	{"wga: half by a production executive", "wga-screenplay-2010", ask(role.TitleWrittenBy, feature), `{"facts":{"original-screenplay":"true","first-writer":"false","production-executive":"true"},"quantities":{"share-of-screenplay":"1/2"}}`, denied},
	{"wga: an executive's 40 percent of an adaptation in 2009", "wga-screenplay-2008", ask(role.TitleWrittenBy, feature), `{"facts":{"original-screenplay":"false","first-writer":"false","production-executive":"true"},"quantities":{"share-of-screenplay":"2/5"}}`, denied},
	{"wga: the same by the first writer in 2009", "wga-screenplay-2008", ask(role.TitleWrittenBy, feature), `{"facts":{"original-screenplay":"false","first-writer":"true","production-executive":"true"},"quantities":{"share-of-screenplay":"2/5"}}`, denied},
	{"wga: an executive's exact half of an adaptation in 2009", "wga-screenplay-2008", ask(role.TitleWrittenBy, feature), `{"facts":{"original-screenplay":"false","first-writer":"true","production-executive":"true"},"quantities":{"share-of-screenplay":"1/2"}}`, denied},
	{"wga: an executive's 51 percent of an adaptation in 2009", "wga-screenplay-2008", ask(role.TitleWrittenBy, feature), `{"facts":{"original-screenplay":"false","first-writer":"false","production-executive":"true"},"quantities":{"share-of-screenplay":"51/100"}}`, granted},
	{"wga: another's 40 percent of an adaptation in 2009", "wga-screenplay-2008", ask(role.TitleWrittenBy, feature), `{"facts":{"original-screenplay":"false","first-writer":"false","production-executive":"false"},"quantities":{"share-of-screenplay":"2/5"}}`, granted},
	{"wga: an executive's 40 percent of an own original in 2009", "wga-screenplay-2008", ask(role.TitleWrittenBy, feature), `{"facts":{"original-screenplay":"true","first-writer":"true","production-executive":"true"},"quantities":{"share-of-screenplay":"2/5"}}`, granted},
	{"wga: an executive's 40 percent of an adaptation from 2010", "wga-screenplay-2010", ask(role.TitleWrittenBy, feature), `{"facts":{"original-screenplay":"false","first-writer":"false","production-executive":"true"},"quantities":{"share-of-screenplay":"2/5"}}`, granted},
	{"wga: a shorter writing term", "wga-article-14-2017", ask(role.TitleSupervisingProducer, series), `{"quantities":{"writing-term-to-other-term":"1/2"}}`, denied},
	{"dga: a producer without a manager", "dga-unit-production-manager", ask("", feature), `{"facts":{"unit-production-manager-engaged":"false","bona-fide-producer":"true"}}`, granted},
	{"dga: a manager is there", "dga-unit-production-manager", ask("", feature), `{"facts":{"unit-production-manager-engaged":"true","bona-fide-producer":"true"}}`, denied},
	{"dgc: four names on the card", "dgc-management-card", askOf(credit.OnList, feature), `{"holders":{"Unit Production Manager":"2","First Assistant Director":"1","Second Assistant Director":"1"}}`, denied},
	{"new media: no primary title", "pga-new-media-2004", askOf(credit.OnList, "digital/web-series"), `{}`, undetermined},
	{"emmys: a title that is not considered", "emmy-drama-series-2018", ask("Camera Operator", series), `{"facts":{"significant-and-substantive-contribution":"true"}}`, undetermined},
	{"emmys: supervising producer of a movie", "emmy-television-movie-2016", ask(role.TitleSupervisingProducer, "television/television-movie"), `{"facts":{"significant-and-substantive-contribution":"true"}}`, undetermined},
	{"debut: writer and director", "bafta-debut", ask("Writer/Director", feature), `{}`, undetermined},
	{"dga: three features", "dga-possessory-2004", ask("", feature), `{"facts":{"first-feature-of-its-director":"false"},"quantities":{"theatrical-features-directed":"3"}}`, granted},
	{"dga: a first feature", "dga-possessory-2004", ask("", feature), `{"facts":{"first-feature-of-its-director":"true","brought-the-property":"false"}}`, denied},

	// Co-productions.
	{"eurimages: seventy, twenty, ten", "eurimages-co-production", askOf(credit.OnList, feature), `{"quantities":{"co-producing-countries":"3","smallest-share":"1/10","largest-share":"7/10","share-from-outside-the-parties":"0","total-of-shares":"1"}}`, granted},
	{"eurimages: eighty-five and fifteen", "eurimages-co-production", askOf(credit.OnList, feature), `{"quantities":{"co-producing-countries":"2","smallest-share":"15/100","largest-share":"85/100","share-from-outside-the-parties":"0","total-of-shares":"1","budget-in-euros":"5000000"}}`, denied},
	{"eurimages: the same above five million", "eurimages-co-production", askOf(credit.OnList, feature), `{"quantities":{"co-producing-countries":"2","smallest-share":"15/100","largest-share":"85/100","share-from-outside-the-parties":"0","total-of-shares":"1","budget-in-euros":"5000001"}}`, granted},
	{"eurimages: no limit on outsiders was read", "eurimages-co-production", askOf(credit.OnList, feature), `{"quantities":{"co-producing-countries":"3","smallest-share":"1/5","largest-share":"2/5","share-from-outside-the-parties":"1/3","total-of-shares":"1"}}`, granted},
	{"convention of 2017: outsiders with a third", "co-production-convention-2017", askOf(credit.OnList, feature), `{"quantities":{"share-from-outside-the-parties":"1/3"}}`, denied},
	{"convention of 1992: a money partner with five percent", "co-production-convention-1992", askOf(credit.OnList, feature), `{"facts":{"finance-only-partner":"true"},"quantities":{"finance-only-share":"1/20"}}`, denied},
	{"convention of 1992: outsiders with a third", "co-production-convention-1992", askOf(credit.OnList, feature), `{"quantities":{"share-from-outside-the-parties":"1/3"}}`, denied},
	{"convention of 2017: eighty, fifteen, five", "co-production-convention-2017", askOf(credit.OnList, feature), `{"facts":{"all-states-ratified-revised-convention":"true","finance-only-partner":"false"},"quantities":{"co-producing-countries":"3","smallest-share":"1/20","largest-share":"4/5","share-from-outside-the-parties":"0","total-of-shares":"1"}}`, granted},
	{"convention of 2017: a money partner with two percent, of three", "co-production-convention-2017", askOf(credit.OnList, feature), `{"facts":{"all-states-ratified-revised-convention":"true","finance-only-partner":"true"},"quantities":{"co-producing-countries":"3","smallest-share":"1/20","largest-share":"4/5","share-from-outside-the-parties":"0","total-of-shares":"1","finance-only-share":"1/50"}}`, denied},
	{"convention of 2017: a money partner with five percent, of three", "co-production-convention-2017", askOf(credit.OnList, feature), `{"facts":{"all-states-ratified-revised-convention":"true","finance-only-partner":"true"},"quantities":{"co-producing-countries":"3","smallest-share":"1/20","largest-share":"4/5","share-from-outside-the-parties":"0","total-of-shares":"1","finance-only-share":"1/20"}}`, granted},
	{"convention of 2017: a money partner with nine percent, of two", "co-production-convention-2017", askOf(credit.OnList, feature), `{"facts":{"all-states-ratified-revised-convention":"true","finance-only-partner":"true"},"quantities":{"co-producing-countries":"2","smallest-share":"1/10","largest-share":"4/5","share-from-outside-the-parties":"0","total-of-shares":"1","finance-only-share":"9/100"}}`, denied},
	{"convention of 2017: a money partner with a fifth, of two", "co-production-convention-2017", askOf(credit.OnList, feature), `{"facts":{"all-states-ratified-revised-convention":"true","finance-only-partner":"true"},"quantities":{"co-producing-countries":"2","smallest-share":"1/10","largest-share":"4/5","share-from-outside-the-parties":"0","total-of-shares":"1","finance-only-share":"1/5"}}`, granted},
	{"convention of 2017: a money partner with more than a quarter", "co-production-convention-2017", askOf(credit.OnList, feature), `{"facts":{"all-states-ratified-revised-convention":"true","finance-only-partner":"true"},"quantities":{"co-producing-countries":"3","smallest-share":"1/20","largest-share":"4/5","share-from-outside-the-parties":"0","total-of-shares":"1","finance-only-share":"26/100"}}`, denied},
	{"convention of 2017: one state has not ratified", "co-production-convention-2017", askOf(credit.OnList, feature), `{"facts":{"all-states-ratified-revised-convention":"false"}}`, denied},
	{"a company's share is no film credit", "co-production-convention-2017", ask(role.TitleCoProducer, feature), `{}`, denied},

	// What the seed articles tell of: credits given for an introduction, for
	// equity, for a name, for a free location.
	{"seed S293, S295: associate producer for an introduction", "pga-theatrical-2004", ask(role.TitleAssociateProducer, feature), `{"performed":["introductions"],"facts":{"did-delegated-function":"false"}}`, denied},
	{"seed S283: executive producer for equity, a quarter", "pga-theatrical-2004", ask(role.TitleExecutiveProducer, feature), `{"decided":["own-investment"],"quantities":{"financing-share":"1/4.."}}`, undetermined},
	{"seed S283: executive producer for equity and nothing else", "pga-theatrical-2004", ask(role.TitleExecutiveProducer, feature), `{"decided":["own-investment"],"quantities":{"financing-share":"1/4.."},"facts":{"significant-contribution":"false"}}`, denied},
	{"seed S105: executive producer for a marquee name", "pga-theatrical-2004", ask(role.TitleExecutiveProducer, feature), `{"performed":["marquee-talent"],"quantities":{"financing-share":"0"},"facts":{"significant-development-of-the-property":"false"}}`, denied},
	{"seed S237: producer for a free location", "pga-theatrical-2004", ask(role.TitleProducer, feature), `{"performed":["location-securing"],"notDecided":["concept","material","writer-engagement","script-development","development-funding","financier-liaison","director-engagement","principal-casting","key-creatives","budget"]}`, denied},
	{"seed S237: the same at the Academy", "ampas-best-picture-98", ask(role.TitleProducer, feature), `{"performed":["location-securing"],"facts":{"found-to-have-done-the-major-portion":"false"}}`, denied},
	{"seed S283: an investor's title at the Academy", "ampas-best-picture-98", ask(role.TitleExecutiveProducer, feature), `{"decided":["own-investment"]}`, denied},
	{"seed S295: an introduction under the code of today", "pga-feature-films", ask(role.TitleAssociateProducer, feature), `{"performed":["introductions"]}`, undetermined},
	{"seed S295: given in practice for an introduction", "practice-observed", ask(role.TitleAssociateProducer, feature), `{"performed":["introductions"]}`, granted},
	{"seed S283: given in practice for equity", "practice-observed", ask(role.TitleExecutiveProducer, feature), `{"performed":["own-investment"]}`, granted},
	{"seed S105: given in practice for a name", "practice-observed", ask(role.TitleExecutiveProducer, feature), `{"performed":["marquee-talent"]}`, granted},
	{"seed S237: given in practice for help in hiring an actor", "practice-observed", ask(role.TitleProducer, feature), `{"facts":{"helped-get-an-actor-hired":"true"}}`, granted},
	{"seed S237: a casting director at work is no such help", "practice-observed", ask(role.TitleProducer, feature), `{"decided":["casting-outreach","principal-casting"],"worksAs":{"are":["casting-director"]}}`, undetermined},
	{"seed S237: an introduction is no help in hiring an actor", "practice-observed", ask(role.TitleProducer, feature), `{"performed":["introductions","casting-outreach"],"notPerformed":["location-securing","principal-casting"],"facts":{"got-a-free-location":"false","helped-get-an-actor-hired":"false"}}`, undetermined},
	{"seed S237: given in practice for a free location", "practice-observed", ask(role.TitleProducer, feature), `{"performed":["location-securing"],"facts":{"got-a-free-location":"true"}}`, granted},
	{"executive by job: a studio's among the executive producers of a series", "pga-scripted-television", ask(role.TitleExecutiveProducer, series), `{"worksAs":{"are":["studio-executive","showrunner"]},"reportsTo":{"are":["studio"],"complete":true}}`, denied},
	{"executive by job: a network's among them", "pga-non-fiction-television", ask(role.TitleExecutiveProducer, factual), `{"worksAs":{"are":["network-executive","showrunner"]},"reportsTo":{"are":["network"],"complete":true}}`, denied},
	{"executive by job: at the 89th", "ampas-best-picture-89", ask(role.TitleProducer, feature), `{"worksAs":{"are":["studio-executive"]},"facts":{"found-to-have-done-the-major-portion":"true","found-eligible-by-the-producers-guild":"true","fully-functioned-as-producer":"false"}}`, denied},
	{"executive by job: who fully functioned, at the 89th", "ampas-best-picture-89", ask(role.TitleProducer, feature), `{"worksAs":{"are":["studio-executive"]},"facts":{"found-to-have-done-the-major-portion":"true","found-eligible-by-the-producers-guild":"true","fully-functioned-as-producer":"true"}}`, granted},
	{"seed S237: a location manager at work is no such help", "practice-observed", ask(role.TitleProducedBy, feature), `{"performed":["location-securing","location-scouting"],"worksAs":{"are":["location-manager"]}}`, undetermined},

	// The guild's codes for films and the Academy's Best Picture.
	{"guild: a majority", "pga-theatrical-2004", ask(role.TitleProducedBy, feature), `{"decided":["concept","writer-engagement","script-development","development-funding","financier-liaison","principal-casting","key-creatives","location-scouting","shooting-script","shooting-schedule"]}`, granted},
	{"guild: money in a producer's record", "pga-theatrical-2004", ask(role.TitleProducedBy, feature), `{"quantities":{"financing-share":"1/2"}}`, undetermined},
	{"guild: all qualities unknown", "pga-feature-films", ask(role.TitleProducedBy, feature), `{}`, undetermined},
	{"guild: a co-executive producer of a film", "pga-feature-films", ask(role.TitleCoExecutiveProducer, feature), `{}`, denied},
	{"guild: nobody has the primary credit", "pga-feature-films", askOf(credit.OnList, feature), `{"holders":{"Produced By":"0","Producer":"0"}}`, undetermined},
	{"academy: granted at the 88th", "ampas-best-picture-88", ask(role.TitleProducer, feature), `{"facts":{"found-to-have-done-the-major-portion":"true","found-eligible-by-the-producers-guild":"true","employed-as-studio-network-or-streamer-executive":"false","personal-manager":"false"}}`, granted},
	{"academy: five names in 2007", "ampas-best-picture-79", askOf(credit.OnList, feature), `{"holders":{"Producer":"0","Produced By":"5"}}`, denied},
	{"academy: five names in 2026", "ampas-best-picture-98", askOf(credit.OnList, feature), `{"holders":{"Producer":"5"}}`, undetermined},
	{"academy: five names in 2026 in a rare and extraordinary circumstance", "ampas-best-picture-98", askOf(credit.OnList, feature), `{"holders":{"Producer":"5"},"facts":{"rare-and-extraordinary-circumstance":"true"}}`, undetermined},
	{"academy: five names in 2026 without such a circumstance", "ampas-best-picture-98", askOf(credit.OnList, feature), `{"holders":{"Producer":"5"},"facts":{"rare-and-extraordinary-circumstance":"false"}}`, denied},
	{"academy: three names in 2026 without such a circumstance", "ampas-best-picture-98", askOf(credit.OnList, feature), `{"holders":{"Producer":"3","Produced By":"0"},"facts":{"rare-and-extraordinary-circumstance":"false"}}`, undetermined},
	{"academy: five names in 2007, circumstance or not", "ampas-best-picture-79", askOf(credit.OnList, feature), `{"holders":{"Producer":"5"},"facts":{"rare-and-extraordinary-circumstance":"true"}}`, denied},
	{"academy: a successful appeal shows an appeal", "ampas-best-picture-90", ask(role.TitleProducer, feature), `{"facts":{"found-to-have-done-the-major-portion":"true","found-eligible-by-the-producers-guild":"false","appeal-to-the-producers-guild-succeeded":"true","employed-as-studio-network-or-streamer-executive":"false","personal-manager":"false"}}`, granted},
	{"academy: who made no appeal had no success with one", "ampas-best-picture-98", ask(role.TitleProducer, feature), `{"facts":{"found-to-have-done-the-major-portion":"true","found-eligible-by-the-producers-guild":"false","appealed-against-the-producers-guild":"false"}}`, denied},
	{"academy: partners of six years with one film", "ampas-best-picture-98", askOf(credit.OnTeam, feature), `{"quantities":{"team-size":"2","partnership-years":"6","joint-theatrical-features":"1"}}`, denied},
}

// TestCases judges every case, and checks that every set of the rulebook that is
// not one of many years has one.
func TestCases(t *testing.T) {
	used := make(map[string]*credit.RuleSet)
	for _, c := range cases {
		s := lookup(t, c.rules)
		used[c.rules] = s
		v := s.Judge(c.question, evidence(t, c.evidence))
		if v.Outcome != c.want {
			t.Errorf("%s: %s, want %s", c.name, v, c.want)
		}
	}
	for s := range rulebook.All() {
		if s.Header().Number == 0 && used[s.ID()] == nil {
			t.Errorf("no case asks %s", s.ID())
		}
	}
}

// TestExportedCases: the vectors for other languages are what the library says of
// the cases.
func TestExportedCases(t *testing.T) {
	var vectors []vector
	for _, c := range allCases(t) {
		v := caseSet(t, c.rules).Judge(c.question, evidence(t, c.evidence))
		vectors = append(vectors, vector{c.name, c.rules, c.question, json.RawMessage(c.evidence), v.Outcome, effects(v), v.Ways, v.MoreWays})
	}
	exported(t, "cases.json", vectors)
}

// effects returns what each rule of a verdict does.
func effects(v credit.Verdict) map[credit.RuleID]credit.Effect {
	all := make(map[credit.RuleID]credit.Effect)
	for _, ruling := range v.Rulings {
		all[ruling.Rule.ID] = ruling.Effect
	}
	return all
}

// exported compares v as JSON with a file of testdata/vectors.
func exported(t *testing.T, name string, v any) {
	t.Helper()
	text, err := json.MarshalIndent(v, "", "\t")
	if err != nil {
		t.Fatal(err)
	}
	golden.Compare(t, filepath.Join("..", "testdata", "vectors", name), string(text)+"\n")
}

// TestVectors reads the vectors as another program would, and finds the same
// verdicts with the rules read from their files.
func TestVectors(t *testing.T) {
	if golden.Updating() {
		t.Skip("the files are written by other tests of this run")
	}
	for _, name := range []string{"cases.json", "sides.json", filepath.Join("house", "cases.json")} {
		text, err := os.ReadFile(vectorPath(name))
		if err != nil {
			t.Fatal(err)
		}
		var vectors []vector
		if err := json.Unmarshal(text, &vectors); err != nil {
			t.Fatal(err)
		}
		if name == "cases.json" && len(vectors) != len(allCases(t)) {
			t.Errorf("%d vectors, want %d", len(vectors), len(allCases(t)))
		}
		sets := make(map[string]*credit.RuleSet)
		for _, v := range vectors {
			if sets[v.Rules] == nil {
				sets[v.Rules] = readSet(t, v.Rules)
			}
			checkVector(t, sets[v.Rules], v, name != "sides.json")
		}
	}
}

// readSet reads a rule set from its file.
func readSet(t *testing.T, id string) *credit.RuleSet {
	t.Helper()
	var text []byte
	err := fs.ErrNotExist
	for _, dir := range []string{"rules", "parameters", "house"} {
		if errors.Is(err, fs.ErrNotExist) {
			text, err = os.ReadFile(vectorPath(filepath.Join(dir, id+".json")))
		}
	}
	if err != nil {
		t.Fatal(err)
	}
	var s credit.RuleSet
	if err := json.Unmarshal(text, &s); err != nil {
		t.Fatal(err)
	}
	return &s
}

// checkVector judges a vector by its set and compares, with the ways if they are
// in its file.
func checkVector(t *testing.T, s *credit.RuleSet, v vector, ways bool) {
	t.Helper()
	var r credit.Record
	if err := json.Unmarshal(v.Evidence, &r); err != nil {
		t.Fatal(err)
	}
	got := s.Judge(v.Question, &r)
	if got.Outcome != v.Outcome || ways && got.MoreWays != v.MoreWays {
		t.Errorf("%s: %s, more ways %t, want %s, %t", v.Name, got, got.MoreWays, v.Outcome, v.MoreWays)
	}
	if diff := cmp.Diff(v.Effects, effects(got)); diff != "" {
		t.Errorf("%s: effects:\n%s", v.Name, diff)
	}
	if !ways {
		return
	}
	if diff := cmp.Diff(wayTexts(t, v.Ways), wayTexts(t, got.Ways)); diff != "" {
		t.Errorf("%s: ways:\n%s", v.Name, diff)
	}
}

// wayTexts returns the ways in one order, and the needs of each too: neither means
// anything.
func wayTexts(t *testing.T, ways []credit.Way) (texts []string) {
	t.Helper()
	for _, w := range ways {
		var needs []string
		for _, n := range w.Needs {
			text, err := json.Marshal(n)
			if err != nil {
				t.Fatal(err)
			}
			needs = append(needs, string(text))
		}
		slices.Sort(needs)
		texts = append(texts, w.To.String()+" "+strings.Join(needs, " "))
	}
	slices.Sort(texts)
	return texts
}

// TestWritersGuild: the years held, that no rule's words and number differ, and
// the source of the ladder.
func TestWritersGuild(t *testing.T) {
	for year, held := range map[int]bool{2007: false, 2008: true, 2009: true, 2010: true, 2026: true, 2027: false} {
		s, err := rulebook.WGAScreenplayCredit(year)
		var e *rulebook.EditionError
		if held != (err == nil) || !held && !errors.As(err, &e) {
			t.Errorf("%d: %v, held %t", year, err, held)
		}
		if year >= 2010 && held && !strings.Contains(s.Header().Edition, "as read") {
			t.Errorf("%d: edition %q does not say that it is as read", year, s.Header().Edition)
		}
	}
	exact := record(t, credit.Evidence{Quantities: quantities(t, string(rulebook.ScriptShare), "33/100")})
	for _, year := range []int{2008, 2010} {
		s, err := rulebook.WGAScreenplayCredit(year)
		if err != nil {
			t.Fatal(err)
		}
		if v := s.Judge(credit.Question{Title: role.TitleWrittenBy, Setting: film}, exact); v.Outcome != denied {
			t.Errorf("%d, exactly 33 percent: %s", year, v)
		}
		for r := range s.Rules() {
			if r.ID == "wga-2-floor" && !strings.Contains(r.Text, "33 percent") {
				t.Errorf("the floor's text is %q, its number 33/100", r.Text)
			}
		}
	}
	if _, ok := cite.Lookup(rulebook.WritersLadderRef().Source); !ok {
		t.Error("the ladder's source is not in the table")
	}
	if ladder := rulebook.WritersLadder(); len(ladder) != 8 || ladder[0] != role.TitleStaffWriter || ladder[7] != role.TitleExecutiveProducer {
		t.Errorf("ladder %v", ladder)
	}
}

// TestEmmyRosters: the final rosters that the press and data know, by title.
func TestEmmyRosters(t *testing.T) {
	for _, tt := range []struct {
		name     string
		category rulebook.EmmyCategory
		year     int
		titles   []role.Title
		seen     bool
	}{
		{"The Handmaid's Tale 2018", rulebook.DramaSeries, 2018, []role.Title{"Executive Producer", "Co-Executive Producer", "Producer", "Produced by", "Consulting Producer"}, true},
		{"Veep 2019", rulebook.ComedySeries, 2019, []role.Title{"Executive Producer", "Co-Executive Producer", "Supervising Producer", "Producer", "Consulting Producer"}, true},
		{"30 Rock 2007", rulebook.ComedySeries, 2007, []role.Title{"Executive Producer", "Co-Executive Producer", "Supervising Producer", "Producer", "Produced by"}, true},
		{"consulting in 2012", rulebook.DramaSeries, 2012, []role.Title{"Consulting Producer"}, false},
		{"consulting in drama of 2015", rulebook.DramaSeries, 2015, []role.Title{"Consulting Producer"}, true},
		{"consulting in comedy of 2015", rulebook.ComedySeries, 2015, []role.Title{"Consulting Producer"}, true},
		{"consulting in comedy of 2009", rulebook.ComedySeries, 2009, []role.Title{"Consulting Producer"}, false},
		{"senior producer of drama", rulebook.DramaSeries, 2018, []role.Title{"Senior Producer"}, false},
		{"senior producer of competition", rulebook.RealityCompetition, 2018, []role.Title{"Senior Producer"}, true},
		{"series producer of documentary", rulebook.DocumentarySeries, 2018, []role.Title{"Series Producer"}, true},
		{"supervising producer of a movie", rulebook.EmmyTelevisionMovie, 2018, []role.Title{"Supervising Producer"}, false},
		{"produced by, competition", rulebook.RealityCompetition, 2018, []role.Title{"Produced by"}, false},
		{"produced by, structured reality", rulebook.StructuredReality, 2015, []role.Title{"Produced by"}, false},
		{"produced by, unstructured reality", rulebook.UnstructuredReality, 2019, []role.Title{"Produced by"}, false},
		{"series producer of reality", rulebook.UnstructuredReality, 2019, []role.Title{"Series Producer", "Senior Producer", "Producer"}, true},
		{"produced by, short form", rulebook.ShortForm, 2018, []role.Title{"Produced by"}, true},
		{"consulting of a sketch series", rulebook.VarietySketch, 2015, []role.Title{"Consulting Producer", "Produced by"}, true},
		{"consulting of a limited series", rulebook.EmmyLimitedSeries, 2015, []role.Title{"Consulting Producer"}, false},
		{"a host", rulebook.VarietyTalk, 2018, []role.Title{"Executive Producer/Host", "Host"}, true},
	} {
		s, err := rulebook.Emmys(tt.category, tt.year, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, title := range tt.titles {
			if v := s.Judge(credit.Question{Title: title, Setting: settingOf(s)}, nil); (len(v.Remarks()) == 0) != tt.seen {
				t.Errorf("%s: %s: %d remarks, seen %t", tt.name, title, len(v.Remarks()), tt.seen)
			}
		}
	}
	if _, err := rulebook.Emmys(0, 2010, 0); err == nil {
		t.Error("a category out of range was taken")
	}
	if _, err := rulebook.Emmys(rulebook.DramaSeries, 2021, 0); err == nil {
		t.Error("a year that is not held was taken")
	}
	capped, err := rulebook.Emmys(rulebook.DramaSeries, 2018, 11)
	if err != nil {
		t.Fatal(err)
	}
	over := record(t, credit.Evidence{Holders: map[role.Title]credit.Range{"Executive Producer": quantities(t, "n", "12..")["n"]}})
	if v := capped.Judge(credit.Question{Subject: credit.OnList, Setting: settingOf(capped)}, over); len(v.Remarks()) != 1 || v.Outcome != undetermined {
		t.Errorf("above the caller's cap: %s, %d remarks", v, len(v.Remarks()))
	}
}

// TestEmmyConsulting: consulting producers of scripted series are shut out from 2000
// to 2013 and named from 2014 on.
func TestEmmyConsulting(t *testing.T) {
	for _, tt := range []struct {
		category rulebook.EmmyCategory
		year     int
		want     credit.Outcome // of somebody of substance
		remarks  []credit.RuleID
	}{
		{rulebook.DramaSeries, 2003, denied, []credit.RuleID{"emmy-1-drama-series"}},
		{rulebook.DramaSeries, 2009, denied, []credit.RuleID{"emmy-1-drama-series"}},
		{rulebook.DramaSeries, 2013, denied, []credit.RuleID{"emmy-1-drama-series-2010"}},
		{rulebook.DramaSeries, 2014, granted, []credit.RuleID{"emmy-3-2014"}},
		{rulebook.DramaSeries, 2015, granted, nil},
		{rulebook.ComedySeries, 2009, denied, []credit.RuleID{"emmy-1-comedy-series"}},
		{rulebook.ComedySeries, 2010, denied, []credit.RuleID{"emmy-1-comedy-series-2010"}},
		{rulebook.ComedySeries, 2013, denied, []credit.RuleID{"emmy-1-comedy-series-2010"}},
		{rulebook.ComedySeries, 2014, granted, []credit.RuleID{"emmy-3-2014"}},
		{rulebook.ComedySeries, 2015, granted, nil},
		{rulebook.EmmyLimitedSeries, 2015, undetermined, []credit.RuleID{"emmy-1-limited-series"}},
	} {
		s, err := rulebook.Emmys(tt.category, tt.year, 0)
		if err != nil {
			t.Fatal(err)
		}
		v := s.Judge(credit.Question{Title: role.TitleConsultingProducer, Setting: settingOf(s)}, record(t, credit.Evidence{Facts: knowledge{rulebook.SubstantiveContribution: yes}}))
		var remarks []credit.RuleID
		for _, r := range v.Remarks() {
			remarks = append(remarks, r.Rule.ID)
		}
		if v.Outcome != tt.want {
			t.Errorf("%s: %s, want %s", s.ID(), v.Outcome, tt.want)
		}
		if !slices.Equal(remarks, tt.remarks) {
			t.Errorf("%s: remarks %v, want %v", s.ID(), remarks, tt.remarks)
		}
	}
}

// TestEmmyYears: a category is held for the years whose rosters were counted,
// and its rules say no other years.
func TestEmmyYears(t *testing.T) {
	for c := rulebook.DramaSeries; c <= rulebook.AnimatedProgram; c++ {
		first := 2015
		switch c {
		case rulebook.DramaSeries, rulebook.ComedySeries:
			first = 2003
		case rulebook.AnimatedProgram:
			first = 2010
		}
		for year := 1999; year <= 2021; year++ {
			average := 9
			if year < 2010 {
				average = 0
			}
			s, err := rulebook.Emmys(c, year, average)
			if held := year >= first && year <= 2019; held != (err == nil) {
				t.Errorf("category %d of %d: %v, held %t", c, year, err, held)
			}
			var e *rulebook.EditionError
			if err != nil {
				if !errors.As(err, &e) || e.First != first || e.Last != 2019 {
					t.Errorf("category %d of %d: %v, want an EditionError from %d to 2019", c, year, err, first)
				}
				continue
			}
			if id := strings.TrimSuffix(s.ID(), "-average-9"); year == first {
				if found, ok := rulebook.Lookup(id); !ok || found.ID() != id {
					t.Errorf("All lacks %s", id)
				}
			}
			checkEmmyRules(t, c, year, s)
		}
	}
}

// checkEmmyRules checks what the rules of one year say of their years, and whom
// they cite for the cap.
func checkEmmyRules(t *testing.T, c rulebook.EmmyCategory, year int, s *credit.RuleSet) {
	t.Helper()
	refs := make(map[credit.RuleID]cite.SourceID)
	for r := range s.Rules() {
		refs[r.ID] = r.Ref.Source
		if r.From != 0 && year < r.From || r.To != 0 && year > r.To {
			t.Errorf("%s: %s holds from %d to %d", s.ID(), r.ID, r.From, r.To)
		}
		if strings.HasPrefix(string(r.ID), "emmy-1-") && (c == rulebook.AnimatedProgram || r.From < 2003) {
			t.Errorf("%s: %s speaks of titles that were not counted", s.ID(), r.ID)
		}
	}
	if _, animated := refs["emmy-7"]; animated != (c == rulebook.AnimatedProgram && year >= 2012) {
		t.Errorf("%s: the limits of about 2012: %t", s.ID(), animated)
	}
	if want := cite.SourceID("variety-2008-guild-first-crack-at-emmy-credits"); (refs["emmy-6-2006-drama-series"]+refs["emmy-6-2006-comedy-series"] == want) != (year >= 2006 && year <= 2009) {
		t.Errorf("%s: the caps of 2006 are from %q", s.ID(), refs)
	}
	if want := cite.SourceID("deadline-2010-emmys-producers-wait"); (refs["emmy-6-2010"] == want) != (year >= 2010) {
		t.Errorf("%s: the average is from %q", s.ID(), refs["emmy-6-2010"])
	}
}
