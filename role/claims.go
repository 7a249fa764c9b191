package role

// claimTables lists the tables of the duty matrix, one per medium. Each is
// sorted by role, duty and capacity in the order of the constants, then by
// number. Numbers up to 999 belong to claims of several media, the thousands
// to one medium each.
var claimTables = [...][]claimRow{
	claimsGeneral[:],
	claimsFilm[:],
	claimsTelevision[:],
	claimsDigital[:],
	claimsCommercial[:],
	claimsTheatre[:],
	claimsMusic[:],
	claimsVideoGame[:],
}

// The scopes that claims and titles are given in, from wide to narrow. They
// stand here, ahead of anything that is built by a call, so that the tables are
// data and not code that runs at start.
var (
	anywhere               = []Setting{{}}
	largeProductions       = []Setting{{Scale: ScaleStudio}}
	smallProductions       = []Setting{{Scale: ScaleIndependent}}
	screenAndStage         = []Setting{{Medium: Film}, {Medium: Television}, {Medium: Digital}, {Medium: Commercial}, {Medium: Theatre}}
	screen                 = []Setting{{Medium: Film}, {Medium: Television}, {Medium: Digital}, {Medium: Commercial}}
	filmTelevisionAndMusic = []Setting{{Medium: Film}, {Medium: Television}, {Medium: Music}}
	filmAndTelevision      = []Setting{{Medium: Film}, {Medium: Television}}
	stageAndMusic          = []Setting{{Medium: Theatre}, {Medium: Music}}
	filmAndSeries          = []Setting{{Medium: Film}, {Medium: Television, Format: ScriptedSeries}}
	filmSeriesAndGames     = []Setting{{Medium: Film}, {Medium: Television, Format: ScriptedSeries}, {Medium: VideoGame}}
	frenchProduction       = []Setting{{Medium: Film, Market: "FR"}, {Medium: Television, Market: "FR"}}
	documentaries          = []Setting{{Medium: Film, Format: Documentary}, {Medium: Television, Format: Documentary}}
	film                   = []Setting{{Medium: Film}}
	studioFilm             = []Setting{{Medium: Film, Scale: ScaleStudio}}
	independentFilm        = []Setting{{Medium: Film, Scale: ScaleIndependent}}
	animatedFilm           = []Setting{{Medium: Film, Format: AnimatedFeature}}
	smallAnimatedFilm      = []Setting{{Medium: Film, Format: AnimatedFeature, Scale: ScaleIndependent}}
	documentaryFilm        = []Setting{{Medium: Film, Format: Documentary}}
	shortFilm              = []Setting{{Medium: Film, Format: Short}}
	americanFilm           = []Setting{{Medium: Film, Market: "US"}}
	chineseFilm            = []Setting{{Medium: Film, Market: "CN"}}
	frenchFilm             = []Setting{{Medium: Film, Market: "FR"}}
	germanFilm             = []Setting{{Medium: Film, Market: "DE"}}
	indianFilm             = []Setting{{Medium: Film, Market: "IN"}}
	italianFilm            = []Setting{{Medium: Film, Market: "IT"}}
	russianFilm            = []Setting{{Medium: Film, Market: "RU"}}
	spanishFilm            = []Setting{{Medium: Film, Market: "ES"}}
	television             = []Setting{{Medium: Television}}
	scriptedTelevision     = []Setting{{Medium: Television, Format: ScriptedSeries}}
	britishTelevision      = []Setting{{Medium: Television, Market: "GB"}}
	americanTelevision     = []Setting{{Medium: Television, Market: "US"}}
	// seriesTelevision is what a source says of "a television show" and means of a series with a showrunner.
	seriesTelevision = []Setting{{Medium: Television}, {Medium: Television, Format: ScriptedSeries}}
	// americanSeries is the same of the United States, where a statement about series is one about the American trade.
	americanSeries      = []Setting{{Medium: Television, Market: "US"}, {Medium: Television, Format: ScriptedSeries, Market: "US"}}
	televisionOrDigital = []Setting{{Medium: Television}, {Medium: Digital}}
	// fictionTelevision is where the decision table's columns of network and showrunner hold.
	fictionTelevision = []Setting{{Medium: Television, Format: ScriptedSeries}, {Medium: Television, Format: LimitedSeries}, {Medium: Television, Format: TelevisionMovie}}
	// factualTelevision is where those columns are taken to hold beside fiction.
	factualTelevision     = []Setting{{Medium: Television, Format: NonFictionSeries}, {Medium: Television, Format: Documentary}, {Medium: Television, Format: SpecialEvent}}
	longFormTelevision    = []Setting{{Medium: Television, Format: LimitedSeries}, {Medium: Television, Format: TelevisionMovie}}
	nonFictionTelevision  = []Setting{{Medium: Television, Format: NonFictionSeries}}
	televisionDocumentary = []Setting{{Medium: Television, Format: Documentary}}
	// remoteTelevision is where field producers are commonly found: programmes with stories filmed away from a studio.
	remoteTelevision        = []Setting{{Medium: Television, Format: NonFictionSeries}, {Medium: Television, Format: Documentary}, {Medium: Television, Format: News}}
	news                    = []Setting{{Medium: Television, Format: News}}
	specialEvent            = []Setting{{Medium: Television, Format: SpecialEvent}}
	britishDrama            = []Setting{{Medium: Television, Format: ScriptedSeries, Market: "GB"}}
	britishNonFiction       = []Setting{{Medium: Television, Format: NonFictionSeries, Market: "GB"}}
	chiefProducerTelevision = []Setting{{Medium: Television, Market: "JP"}, {Medium: Television, Market: "KR"}}
	digital                 = []Setting{{Medium: Digital}}
	webSeries               = []Setting{{Medium: Digital, Format: WebSeries}}
	transmedia              = []Setting{{Medium: Digital, Format: Transmedia}}
	commercial              = []Setting{{Medium: Commercial}}
	musicVideo              = []Setting{{Medium: Commercial, Format: MusicVideo}, {Medium: Music, Format: MusicVideo}}
	theatre                 = []Setting{{Medium: Theatre}}
	music                   = []Setting{{Medium: Music}}
	britishMusic            = []Setting{{Medium: Music, Market: "GB"}}
	independentMusic        = []Setting{{Medium: Music, Scale: ScaleIndependent}}
	videoGame               = []Setting{{Medium: VideoGame}}
	smallGames              = []Setting{{Medium: VideoGame, Scale: ScaleIndependent}}
)
