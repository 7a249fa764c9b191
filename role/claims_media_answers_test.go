package role_test

import (
	"slices"
	"testing"

	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// mediaAnswers were written down from the sources, not from the tables.
var mediaAnswers = []struct {
	role      role.Role
	duty      role.Duty
	capacity  role.Capacity
	in        string
	want      role.Frequency
	source    cite.SourceID
	contested bool
}{
	// Money in television: that executive producers do not finance is said of American series; British and European ones and long-form differ.
	{role.ExecutiveProducer, role.Financing, role.Performs, "television US", role.Never, "seed-001", false},
	{role.ExecutiveProducer, role.Financing, role.Oversees, "television scripted-series US", role.Never, "seed-001", false},
	{role.ExecutiveProducer, role.Financing, role.Performs, "television", role.Usually, "docsity-producers-titles-notes", false},
	{role.ExecutiveProducer, role.Financing, role.Performs, "television scripted-series", role.Usually, "docsity-producers-titles-notes", false},
	{role.ExecutiveProducer, role.Financing, role.Performs, "television scripted-series FR", role.Usually, "docsity-producers-titles-notes", false},
	{role.ExecutiveProducer, role.Financing, role.TakesPart, "television scripted-series DE", role.Usually, "docsity-producers-titles-notes", false},
	{role.ExecutiveProducer, role.Financing, role.Performs, "television GB", role.Sometimes, "creative-skillset-executive-producer-television", false},
	{role.ExecutiveProducer, role.Financing, role.TakesPart, "television scripted-series GB", role.Sometimes, "creative-skillset-executive-producer-television", false},
	{role.PublisherProducer, role.GameTeam, role.Decides, "video-game", role.Never, "gdap-external-producer", false},
	{role.ExecutiveProducer, role.Financing, role.Performs, "television scripted-series US", role.Never, "seed-001", false},
	{role.ExecutiveProducer, role.Financing, role.Performs, "television scripted-series GB", role.Sometimes, "creative-skillset-executive-producer-television", false},
	{role.ExecutiveProducer, role.Financing, role.TakesPart, "television television-movie", role.Usually, "pga-code-2004-long-form-television", false},
	{role.Showrunner, role.Financing, role.Performs, "television scripted-series US", role.Never, "seed-001", false},
	{role.Producer, role.Financing, role.Performs, "television limited-series", role.Sometimes, "pga-code-2004-long-form-television-guidelines", false},
	{role.Network, role.Financing, role.Performs, "television non-fiction-series", role.Usually, "monson-reality-tv-behind-the-scenes", false},
	{role.ExecutiveProducer, role.Financing, role.Performs, "television non-fiction-series", role.Usually, "global-filmz-reality-tv-crew-roles", false},
	// Day to day: the medium dominates.
	{role.ExecutiveProducer, role.DailyOperations, role.Performs, "television", role.Usually, "seed-001", false},
	{role.ExecutiveProducer, role.DailyOperations, role.Performs, "television scripted-series", role.Usually, "seed-001", false},
	{role.Showrunner, role.DailyOperations, role.Performs, "television scripted-series", role.Usually, "seed-001", false},
	{role.ExecutiveProducer, role.DailyOperations, role.Performs, "television non-fiction-series GB", role.Rarely, "moonworkers-executive-producer-unscripted", false},
	{role.ExecutiveProducer, role.DailyOperations, role.Decides, "television non-fiction-series GB", role.Rarely, "moonworkers-executive-producer-unscripted", false},
	{role.ExecutiveProducer, role.DailyOperations, role.Decides, "television special-event", role.Rarely, "wikipedia-television-producer-mirror", false},
	{role.HonoraryExecutiveProducer, role.OverallManagement, role.Oversees, "television scripted-series", role.Never, "mediacollege-television-producer", false},
	{role.Producer, role.DailyOperations, role.Performs, "television non-fiction-series GB", role.Usually, "moonworkers-executive-producer-unscripted", false},
	{role.NonWritingExecutiveProducer, role.DailyOperations, role.Performs, "television scripted-series", role.Rarely, "hubpages-scripted-television-glossary", true},
	{role.SupervisingProducer, role.DailyOperations, role.Performs, "television non-fiction-series", role.Usually, "monson-reality-tv-behind-the-scenes", false},
	{role.AssociateProducer, role.DailyOperations, role.Performs, "television", role.Often, "mediacollege-television-producer", true},
	{role.CommissioningEditor, role.DailyOperations, role.Performs, "television GB", role.Never, "action-careers-commissioner", false},
	// The creative authority over a series.
	{role.Showrunner, role.CreativeAuthority, role.Decides, "television scripted-series", role.Always, "pga-code-episodic-television-scripted", false},
	{role.CoShowrunner, role.CreativeAuthority, role.Decides, "television scripted-series", role.Always, "pga-code-episodic-television-scripted", false},
	{role.ExecutiveProducer, role.CreativeAuthority, role.Decides, "television scripted-series", role.Usually, "pga-code-2004-television-series", false},
	{role.ExecutiveProducer, role.Concept, role.Performs, "television scripted-series", role.Often, "pga-code-2004-television-series", false},
	{role.ExecutiveProducer, role.Writing, role.Performs, "television scripted-series", role.Often, "seed-001", true},
	{role.NonWritingExecutiveProducer, role.CreativeAuthority, role.Decides, "television scripted-series", role.Never, "pratt-structure-of-tv-producing", false},
	{role.ConsultingProducer, role.CreativeAuthority, role.Decides, "television scripted-series", role.Never, "buffistas-television-producers", false},
	{role.Director, role.CreativeAuthority, role.Decides, "television scripted-series", role.Never, "oxford-student-2014-game-of-thrones", false},
	{role.ExecutiveProducer, role.CreativeAuthority, role.Decides, "television limited-series", role.Usually, "pga-code-2004-long-form-television-guidelines", false},
	{role.ExecutiveProducer, role.Concept, role.Performs, "television non-fiction-series", role.Sometimes, "pga-code-non-fiction-television", false},
	{role.Creator, role.Concept, role.Performs, "television scripted-series", role.Always, "pga-code-episodic-television-scripted", false},
	{role.HonoraryExecutiveProducer, role.FinalCut, role.Decides, "television scripted-series", role.Never, "mediacollege-television-producer", false},
	{role.HonoraryExecutiveProducer, role.DailyOperations, role.Performs, "television scripted-series", role.Never, "mediacollege-television-producer", false},
	{role.NonWritingExecutiveProducer, role.FinalCut, role.Decides, "television scripted-series", role.Never, "pratt-structure-of-tv-producing", false},
	// The executive producer of a series by the older code, function by function.
	{role.ExecutiveProducer, role.FinancierLiaison, role.Performs, "television scripted-series", role.Usually, "pga-code-2004-television-series", false},
	{role.ExecutiveProducer, role.Storylines, role.Approves, "television scripted-series", role.Usually, "pga-code-2004-television-series", false},
	{role.ExecutiveProducer, role.SeriesBible, role.Oversees, "television scripted-series", role.Usually, "pga-code-2004-television-series", false},
	{role.ExecutiveProducer, role.EpisodeDirectors, role.Approves, "television scripted-series", role.Usually, "pga-code-2004-television-series", false},
	{role.ExecutiveProducer, role.EpisodeDirectors, role.Decides, "television scripted-series", role.Sometimes, "pga-code-2004-television-series", false},
	{role.ExecutiveProducer, role.SeriesRegularCasting, role.Approves, "television scripted-series", role.Usually, "pga-code-2004-television-series", false},
	{role.ExecutiveProducer, role.Marketing, role.Advises, "television scripted-series", role.Usually, "pga-code-2004-television-series", false},
	{role.ExecutiveProducer, role.Budget, role.Approves, "television scripted-series", role.Usually, "pratt-structure-of-tv-producing", false},
	{role.ExecutiveProducer, role.SeriesFuture, role.TakesPart, "television scripted-series", role.Sometimes, "seed-002", false},
	{role.ExecutiveProducer, role.BudgetIncrease, role.Decides, "television", role.Sometimes, "seed-002", false},
	// Long-form television by the older code.
	{role.ExecutiveProducer, role.DirectorEngagement, role.Decides, "television television-movie", role.Usually, "pga-code-2004-long-form-television", false},
	{role.ExecutiveProducer, role.PrincipalCasting, role.Decides, "television limited-series", role.Usually, "pga-code-2004-long-form-television", false},
	{role.ExecutiveProducer, role.ShootingScript, role.Approves, "television television-movie", role.Usually, "pga-code-2004-long-form-television", false},
	{role.ExecutiveProducer, role.CostReports, role.Approves, "television television-movie", role.Usually, "pga-code-2004-long-form-television", false},
	{role.ExecutiveProducer, role.FirstCut, role.Advises, "television television-movie", role.Usually, "pga-code-2004-long-form-television", false},
	{role.LineProducer, role.Logistics, role.Decides, "television television-movie", role.Usually, "pga-code-2004-long-form-television-guidelines", false},
	{role.CoExecutiveProducer, role.OverallManagement, role.Oversees, "television television-movie", role.Usually, "pga-code-2004-long-form-television-guidelines", false},
	// The cut, from the director to the network.
	{role.ExecutiveProducer, role.FinalCut, role.Decides, "television scripted-series", role.Usually, "variety-dga-contract-talks", false},
	{role.Director, role.FinalCut, role.Decides, "television scripted-series", role.Never, "variety-dga-contract-talks", false},
	{role.Director, role.FinalCut, role.Advises, "television scripted-series", role.Usually, "variety-dga-contract-talks", false},
	{role.Network, role.FinalCut, role.Approves, "television scripted-series", role.Usually, "levy-industrial-process-of-tv-development", false},
	{role.Director, role.DirectorsCut, role.Decides, "television scripted-series US", role.Always, "dga-creative-rights-summary-television", false},
	{role.ExecutiveProducer, role.FinalCut, role.Approves, "television documentary", role.Sometimes, "seed-002", false},
	{role.EditProducer, role.FinalCut, role.Prepares, "television non-fiction-series GB", role.Usually, "screenskills-edit-producer", false},
	{role.SeriesProducer, role.FinalCut, role.Approves, "television non-fiction-series GB", role.Usually, "screenskills-edit-producer", false},
	{role.CommissioningEditor, role.FinalCut, role.Approves, "television non-fiction-series GB", role.Usually, "screenskills-edit-producer", false},
	// Orders and greenlights.
	{role.Network, role.SeriesOrder, role.Decides, "television scripted-series", role.Usually, "levy-television-development-chapter-8-copy", false},
	{role.ExecutiveProducer, role.Greenlight, role.Decides, "television scripted-series", 0, "", false},
	{role.ExecutiveProducer, role.Greenlight, role.Prepares, "television scripted-series", role.Usually, "levy-television-development-chapter-8-copy", false},
	{role.CommissioningEditor, role.SeriesOrder, role.Decides, "television GB", role.Usually, "action-careers-commissioner", false},
	// The writers.
	{role.LineProducer, role.WritersRoom, role.TakesPart, "television scripted-series", role.Never, "hubpages-scripted-television-glossary", false},
	{role.LineProducer, role.WritersRoom, role.Oversees, "television scripted-series", role.Never, "hubpages-scripted-television-glossary", false},
	{role.ConsultingProducer, role.WritersRoom, role.Oversees, "television scripted-series", role.Never, "buffistas-television-producers", false},
	{role.Showrunner, role.WritersRoom, role.Oversees, "television scripted-series", role.Always, "hubpages-scripted-television-glossary", true},
	{role.CoProducer, role.Writing, role.Performs, "television scripted-series", role.Usually, "schettini-tv-writing-job-titles", false},
	{role.Producer, role.Writing, role.Performs, "television scripted-series", role.Usually, "schettini-tv-writing-job-titles", true},
	{role.Producer, role.BudgetManagement, role.Performs, "television scripted-series", role.Sometimes, "liquisearch-types-of-television-producers", false},
	{role.StaffWriter, role.Writing, role.Performs, "television scripted-series", role.Usually, "schettini-tv-writing-job-titles", false},
	// News: who is called line producer there is the news producer, who fills the rundown and does not do logistics.
	{role.NewsProducer, role.Rundown, role.Performs, "television news", role.Usually, "wikipedia-news-producer", false},
	{role.NewsProducer, role.Logistics, role.Performs, "television news", role.Never, "macias-newsroom-titles", false},
	{role.ExecutiveProducer, role.EditorialTone, role.Decides, "television news", role.Usually, "gocap-news-producers", false},
	// Unscripted work.
	{role.StoryProducer, role.StoryInPost, role.Performs, "television non-fiction-series", role.Usually, "reality-tv-troy-2016-understanding-credits", false},
	{role.SupervisingStoryProducer, role.StoryInPost, role.Oversees, "television non-fiction-series", role.Usually, "reality-tv-troy-2016-understanding-credits", false},
	{role.SupervisingFieldProducer, role.FieldShooting, role.Performs, "television non-fiction-series", role.Usually, "staff-me-up-2023-field-producer", false},
	{role.Network, role.OverallManagement, role.Approves, "television non-fiction-series", role.Usually, "monson-reality-tv-behind-the-scenes", false},
	{role.LineProducer, role.Payroll, role.Performs, "television non-fiction-series", role.Usually, "monson-reality-tv-behind-the-scenes", false},
	{role.ExecutiveProducer, role.SetSafety, role.Decides, "television non-fiction-series GB", role.Usually, "moonworkers-executive-producer-unscripted", false},
	{role.AssistantProducer, role.OverallManagement, role.Decides, "television non-fiction-series GB", role.Never, "screenskills-assistant-producer", false},
	{role.ProductionExecutive, role.EditorialSpecification, role.Performs, "television non-fiction-series GB", role.Usually, "moonworkers-production-executive", false},
	{role.ProductionExecutive, role.EditorialSpecification, role.Performs, "television US", 0, "", false},
	{role.ChiefProducer, role.SlateOversight, role.Oversees, "television KR", role.Usually, "onul-chief-producer", false},
	{role.ChiefProducer, role.SlateOversight, role.Oversees, "television FR", 0, "", false},
	// The call sheet.
	{role.SecondAssistantDirector, role.CallSheet, role.Prepares, "television scripted-series", role.Usually, "studiobinder-how-call-sheets-are-approved", false},
	{role.FirstAssistantDirector, role.CallSheet, role.Approves, "television scripted-series", role.Usually, "studiobinder-how-call-sheets-are-approved", false},
	{role.UnitProductionManager, role.DailyProductionReport, role.Prepares, "television scripted-series US", role.Usually, "dga-unit-production-manager-clause-copy", false},
	// What a series producer does, as well as oversees.
	{role.SeriesProducer, role.ScriptDevelopment, role.Performs, "television non-fiction-series GB", role.Usually, "moonworkers-series-producer", false},
	{role.SeriesProducer, role.CreativeDirection, role.Performs, "television non-fiction-series GB", role.Usually, "moonworkers-series-producer", false},
	{role.SeriesProducer, role.DepartmentCommunication, role.Performs, "television non-fiction-series GB", role.Usually, "moonworkers-series-producer", false},
	{role.SeriesProducer, role.Research, role.Oversees, "television non-fiction-series GB", role.Usually, "moonworkers-series-producer", false},
	{role.SeriesProducer, role.Score, role.Oversees, "television non-fiction-series GB", role.Usually, "moonworkers-series-producer", false},
	// Where field producers hire and equip.
	{role.FieldProducer, role.CrewHiring, role.Performs, "television scripted-series", 0, "", false},
	{role.FieldProducer, role.CrewHiring, role.Performs, "television news", role.Usually, "wisegeek-field-producer", false},
	{role.FieldProducer, role.LocationChoice, role.TakesPart, "television documentary", role.Usually, "wisegeek-field-producer", false},
	// Further television.
	{role.FieldProducer, role.Equipment, role.Decides, "television non-fiction-series", role.Usually, "wisegeek-field-producer", false},
	{role.ArchivalProducer, role.Clearances, role.Performs, "television non-fiction-series GB", role.Usually, "screenskills-archive-producer", false},
	{role.LineProducer, role.Budget, role.Prepares, "television scripted-series GB", role.Usually, "creative-skillset-production-manager-doing-the-job", false},
	{role.LineProducer, role.BudgetManagement, role.Decides, "television scripted-series GB", role.Usually, "screenskills-line-producer-film-and-tv-drama", false},
	{role.LineProducer, role.ProductionManagerEngagement, role.Decides, "television non-fiction-series GB", role.Sometimes, "moonworkers-line-producer-unscripted", false},
	{role.LineProducer, role.CreativeDirection, role.TakesPart, "television", role.Never, "wikipedia-television-producer-mirror", false},
	{role.ExecutiveProducer, role.DailyOperations, role.Performs, "television special-event", role.Rarely, "wikipedia-television-producer-mirror", false},
	{role.ExecutiveProducer, role.OverallManagement, role.Decides, "television", role.Usually, "mediacollege-television-producer", false},
	{role.Writer, role.Budget, role.Decides, "television scripted-series", role.Never, "scriptmag-producing-tv-episode", false},
	{role.LineProducer, role.CrewHiring, role.Decides, "television scripted-series", role.Usually, "levine-2019-friday-questions-copy", false},
	{role.CoExecutiveProducer, role.Writing, role.Performs, "television scripted-series", role.Usually, "schettini-tv-writing-job-titles", false},
	{role.SupervisingProducer, role.WritersRoom, role.Oversees, "television scripted-series", role.Usually, "liquisearch-types-of-television-producers", false},
	{role.ExecutiveProducer, role.Budget, role.Oversees, "digital", role.Usually, "docsity-producers-titles-notes", false},
	{role.NonWritingExecutiveProducer, role.CreativeDirection, role.Advises, "television scripted-series", role.Usually, "pratt-structure-of-tv-producing", false},
	// Web, transmedia.
	{role.ExecutiveProducer, role.DailyOperations, role.Performs, "digital web-series", role.Often, "examiner-web-series-production", false},
	{role.ExecutiveProducer, role.DailyOperations, role.Performs, "digital", role.Never, "seed-000", false},
	{role.ExecutiveProducer, role.OwnInvestment, role.Performs, "digital web-series", role.Often, "examiner-web-series-production", false},
	{role.ExecutiveProducer, role.CreativeAuthority, role.Decides, "digital web-series", role.Often, "indiewire-2013-web-series", false},
	{role.Creator, role.OwnInvestment, role.Performs, "digital web-series", role.Usually, "examiner-web-series-production", false},
	{role.Creator, role.CreativeAuthority, role.Decides, "digital web-series", role.Often, "indiewire-2013-web-series", false},
	{role.TransmediaProducer, role.TransmediaContinuity, role.Oversees, "digital transmedia", role.Sometimes, "pga-2010-transmedia-producer", false},
	// Commercials.
	{role.AgencyProducer, role.PreProductionMeeting, role.Oversees, "commercial", role.Usually, "mra-pre-production-meeting", false},
	{role.LineProducer, role.PreProductionMeeting, role.TakesPart, "commercial", role.Always, "matulick-line-producers-at-ppm", false},
	{role.Advertiser, role.ShootingScript, role.Approves, "commercial", role.Usually, "bcp-belgium-briefing-of-the-production-company", false},
	{role.AdvertisingAgency, role.ProductionCompanyChoice, role.Decides, "commercial", role.Usually, "bcp-belgium-briefing-of-the-production-company", false},
	{role.Advertiser, role.LocationChoice, role.Approves, "commercial", role.Usually, "bcp-belgium-pre-production-meeting", false},
	// The stage.
	{role.Author, role.TalentRelease, role.Approves, "theatre play", role.Usually, "dramatists-guild-rights", false},
	{role.TheatreProducer, role.StopClause, role.Decides, "theatre musical", role.Usually, "vectree-broadway-production-mechanics", false},
	{role.ExecutiveProducer, role.OverallManagement, role.Decides, "theatre", role.Never, "haley-2025-executive-producer", true},
	{role.ExecutiveProducer, role.StrategicOversight, role.Advises, "theatre", role.Usually, "haley-2025-executive-producer", false},
	{role.GeneralManager, role.Budget, role.Prepares, "theatre", role.Usually, "kgm-broadway-general-manager", false},
	{role.CompanyManager, role.Payroll, role.Performs, "theatre", role.Usually, "summers-company-stage-managers", false},
	{role.TheatreProducer, role.BusinessDecisions, role.Oversees, "theatre", role.Usually, "seed-002", false},
	{role.TheatreProducer, role.ScriptChanges, role.Decides, "theatre", role.Never, "dramatists-guild-rights", false},
	{role.Author, role.ScriptChanges, role.Approves, "theatre", role.Usually, "dramatists-guild-rights", false},
	{role.TheatreProducer, role.TalentRelease, role.Approves, "theatre", role.Usually, "dramatists-guild-rights", false},
	{role.CoProducer, role.Capitalization, role.Performs, "theatre", role.Usually, "broadway-investing-the-producer", false},
	{role.CompanyManager, role.Contracts, role.Prepares, "theatre", role.Usually, "summers-company-stage-managers", false},
	{role.StageManager, role.SetSafety, role.Performs, "theatre", role.Usually, "alis-stage-manager", false},
	{role.Board, role.OverallManagement, role.Decides, "theatre", role.Usually, "theatre-geekery-2018-board", false},
	// Recordings.
	{role.ExecutiveProducer, role.Financing, role.Performs, "music album", role.Usually, "elite-2012-music-producers", false},
	{role.ExecutiveProducer, role.AlbumRelease, role.Decides, "music", role.Sometimes, "stars-of-rnb-record-producers", true},
	{role.ExecutiveProducer, role.MusicProducerEngagement, role.Decides, "music", role.Usually, "turney-producer-definition", true},
	{role.MusicProducer, role.CreativeDirection, role.Decides, "music album", role.Usually, "turney-producer-definition", false},
	{role.Artist, role.Master, role.Approves, "music album", role.Usually, "platinum-gold-2018-album", false},
	{role.MusicProducer, role.Logistics, role.Performs, "music", role.Usually, "seed-002", false},
	{role.VocalProducer, role.Vocals, role.Performs, "music", role.Usually, "arts-entertainment-music-producers", false},
	{role.VocalProducer, role.Mix, role.Oversees, "music", role.Sometimes, "exilic-2017-vocal-producer", false},
	{role.VocalProducer, role.CreativeDirection, role.Decides, "music", role.Never, "exilic-2017-vocal-producer", false},
	{role.InvestorExecutiveProducer, role.CreativeDirection, role.TakesPart, "music", role.Rarely, "curiosity-music-executive-producer", false},
	{role.Engineer, role.CreativeDirection, role.Decides, "music", role.Never, "mad-hat-producer-and-engineers", false},
	{role.ArtistsAndRepertoire, role.Contracts, role.Performs, "music", role.Often, "wikipedia-a-and-r-mirror", false},
	{role.ArtistsAndRepertoire, role.AlbumRelease, role.Approves, "music", role.Usually, "civil-tune-a-and-r", false},
	{role.ArtistsAndRepertoire, role.Mix, role.Approves, "music", role.Usually, "audiorecording-song-production", false},
	{role.Producer, role.CrewHiring, role.Performs, "commercial music-video", role.Often, "state-university-music-video-producer", false},
	{role.Producer, role.CrewHiring, role.Performs, "music music-video", role.Often, "state-university-music-video-producer", false},
	// Games.
	{role.Director, role.GameScope, role.Decides, "video-game", role.Usually, "what-games-are-game-director", false},
	{role.ExecutiveProducer, role.CompletionWithinBudget, role.Oversees, "video-game", role.Usually, "into-games-executive-producer", false},
	{role.GameProducer, role.CompletionWithinBudget, role.Oversees, "video-game", role.Usually, "into-games-executive-producer-earlier", false},
	{role.ExecutiveProducer, role.DailyOperations, role.Performs, "video-game", role.Never, "game-production-handbook-executive-producer-copy", false},
	{role.ExecutiveProducer, role.CreativeChanges, role.Approves, "video-game", role.Usually, "stackovercoder-game-director-and-producer", false},
	{role.GameProducer, role.GameVision, role.Decides, "video-game", role.Sometimes, "stanford-ecorner-directors-vs-producers-at-ea", false},
	{role.DevelopmentDirector, role.GameVision, role.Decides, "video-game", role.Never, "stanford-ecorner-directors-vs-producers-at-ea", false},
	{role.DevelopmentDirector, role.GameShipping, role.Decides, "video-game", role.Usually, "stanford-ecorner-directors-vs-producers-at-ea", false},
	{role.Publisher, role.GameMilestones, role.Approves, "video-game", role.Usually, "deviant-legal-milestones", false},
	{role.PublisherProducer, role.GameMilestones, role.Approves, "video-game", role.Usually, "game-production-handbook-2nd-edition", false},
	{role.PublisherProducer, role.DailyOperations, role.Performs, "video-game", role.Never, "gdap-external-producer", false},
	{role.Platform, role.GameCertification, role.Decides, "video-game", role.Usually, "business-in-a-box-game-development", false},
	{role.ExecutiveProducer, role.TechnologyPartnership, role.Oversees, "video-game", role.Usually, "pga-code-video-games", false},
	{role.AssociateProducer, role.Localization, role.Performs, "video-game", role.Sometimes, "ebrary-game-career-progression", false},
	{role.LiveProducer, role.LiveOperations, role.Performs, "video-game live-game", role.Usually, "edugametion-producer", false},
	{role.GameProducer, role.OverallManagement, role.Performs, "video-game", role.Usually, "memorize-game-industry-roles", true},
}

func TestMediaAnswers(t *testing.T) {
	for _, tt := range mediaAnswers {
		in, err := role.ParseSetting(tt.in)
		if err != nil {
			t.Fatal(err)
		}
		a := role.Ask(tt.role, tt.duty, tt.capacity, in)
		if a.Frequency() != tt.want || a.Prevailing.Ref.Source != tt.source || a.Contested != tt.contested {
			t.Errorf("%v, %v, %v in %v:\n got %v (%s, contested %v)\nwant %v (%s, contested %v)", tt.role, tt.capacity, tt.duty, in,
				a.Frequency(), a.Prevailing.Ref.Source, a.Contested, tt.want, tt.source, tt.contested)
			for _, c := range a.Claims {
				t.Logf("    %d %v", c.ID, c)
			}
		}
	}
}

// Where sources name two deciders, both stand, and are shown as rivals.
func TestMediaRivals(t *testing.T) {
	for _, tt := range []struct {
		duty role.Duty
		in   string
		want []role.Role
	}{
		{role.DirectorEngagement, "theatre", []role.Role{role.TheatreProducer, role.GeneralManager}},
		{role.StageStaffEngagement, "theatre", []role.Role{role.TheatreProducer, role.GeneralManager}},
		{role.MusicianBooking, "music", []role.Role{role.ExecutiveProducer, role.MusicProducer}},
		{role.StopClause, "theatre", nil},
	} {
		in, err := role.ParseSetting(tt.in)
		if err != nil {
			t.Fatal(err)
		}
		var got []role.Role
		for _, h := range role.HoldersOf(tt.duty, role.Decides, in).AtLeast(role.Usually).Rivals() {
			got = append(got, h.Role)
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%v in %v: rivals %v, want %v", tt.duty, in, got, tt.want)
		}
	}
}

// TestDecisionsOfMedia goes through the decision table of television, stage,
// recordings and games: who decides, approves, recommends or prepares, must be
// consulted, is informed.
func TestDecisionsOfMedia(t *testing.T) {
	const series = "television scripted-series"
	for _, tt := range []struct {
		duty     role.Duty
		capacity role.Capacity
		in       string
		want     []role.Role
	}{
		{role.Greenlight, role.Decides, series, []role.Role{role.Network}},
		{role.Greenlight, role.Prepares, series, []role.Role{role.ExecutiveProducer}},
		{role.SeriesOrder, role.Decides, series, []role.Role{role.Network, role.NetworkExecutive}},
		{role.SeriesRegularCasting, role.Approves, series, []role.Role{role.ExecutiveProducer}},
		{role.EpisodeDirectors, role.Approves, series, []role.Role{role.ExecutiveProducer, role.Showrunner}},
		{role.FinalCut, role.Decides, series, []role.Role{role.ExecutiveProducer, role.Showrunner}},
		{role.FinalCut, role.Approves, series, []role.Role{role.Network, role.ExecutiveProducer}},
		{role.FinalCut, role.Advises, series, []role.Role{role.Director}},
		{role.ShootingScript, role.Decides, series, []role.Role{role.ExecutiveProducer}},
		{role.ShootingScript, role.Approves, series, []role.Role{role.Network, role.Showrunner}},
		{role.Budget, role.Approves, series, []role.Role{role.ExecutiveProducer}},
		{role.Budget, role.Prepares, series, []role.Role{role.LineProducer}},
		{role.ShootingSchedule, role.Approves, series, []role.Role{role.ExecutiveProducer}},
		{role.ScheduleChanges, role.Approves, series, []role.Role{role.ExecutiveProducer}},
		{role.ContingencySpending, role.Decides, series, []role.Role{role.ExecutiveProducer}},
		{role.BudgetOverage, role.Prepares, series, []role.Role{role.ExecutiveProducer, role.LineProducer}},
		{role.LocationChoice, role.Approves, series, []role.Role{role.ExecutiveProducer}},
		{role.CrewHiring, role.Decides, series, []role.Role{role.LineProducer}},
		{role.DailyProductionReport, role.Informed, series, []role.Role{role.ExecutiveProducer}},
		{role.Marketing, role.Advises, series, []role.Role{role.ExecutiveProducer}},
		{role.Shutdown, role.Prepares, series, []role.Role{role.ExecutiveProducer}},
		{role.CallSheet, role.Prepares, series, []role.Role{role.SecondAssistantDirector}},
		{role.CallSheet, role.Approves, series, []role.Role{role.FirstAssistantDirector}},
		{role.CallSheet, role.Informed, series, []role.Role{role.LineProducer, role.ProductionManager}},
		{role.FinalCut, role.Approves, "television non-fiction-series GB", []role.Role{role.SeriesProducer, role.ExecutiveProducer, role.CommissioningEditor}},
		{role.StopClause, role.Decides, "theatre", []role.Role{role.TheatreProducer}},
		{role.TalentRelease, role.Approves, "theatre", []role.Role{role.Author, role.TheatreProducer}},
		{role.GameMilestones, role.Approves, "video-game", []role.Role{role.Publisher, role.PublisherProducer}},
		{role.GameMilestones, role.Prepares, "video-game", []role.Role{role.ExecutiveProducer, role.GameProducer}},
		{role.Mix, role.Approves, "music", []role.Role{role.MusicProducer, role.Artist, role.Label}},
		{role.Master, role.Approves, "music", []role.Role{role.Artist}},
		{role.PreProductionMeeting, role.Approves, "commercial", []role.Role{role.Advertiser, role.AdvertisingAgency}},
	} {
		in, err := role.ParseSetting(tt.in)
		if err != nil {
			t.Fatal(err)
		}
		got := role.HoldersOf(tt.duty, tt.capacity, in).AtLeast(role.Usually).Roles()
		for _, r := range tt.want {
			if !slices.Contains(got, r) {
				t.Errorf("%v: %v in %v: %v is not among %v", tt.duty, tt.capacity, in, r, got)
			}
		}
	}
}
