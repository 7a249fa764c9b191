package phase

import "example.com/producedby/role"

// The scopes that the tables of this package are written in, from wide to
// narrow.
var (
	anywhere           = []role.Setting{{}}
	screen             = []role.Setting{{Medium: role.Film}, {Medium: role.Television}, {Medium: role.Digital}, {Medium: role.Commercial}}
	film               = []role.Setting{{Medium: role.Film}}
	outsideFilm        = []role.Setting{{Medium: role.Television}, {Medium: role.Digital}, {Medium: role.Commercial}, {Medium: role.Theatre}, {Medium: role.Music}, {Medium: role.VideoGame}}
	fictionFilm        = []role.Setting{{Medium: role.Film, Format: role.Feature}, {Medium: role.Film, Format: role.AnimatedFeature}, {Medium: role.Film, Format: role.Short}}
	liveActionFilm     = []role.Setting{{Medium: role.Film, Format: role.Feature}, {Medium: role.Film, Format: role.Short}}
	studioFilm         = []role.Setting{{Medium: role.Film, Scale: role.ScaleStudio}}
	independentFiction = []role.Setting{
		{Medium: role.Film, Format: role.Feature, Scale: role.ScaleIndependent},
		{Medium: role.Film, Format: role.AnimatedFeature, Scale: role.ScaleIndependent},
		{Medium: role.Film, Format: role.Short, Scale: role.ScaleIndependent},
	}
	documentaries = []role.Setting{
		{Medium: role.Film, Format: role.Documentary},
		{Medium: role.Film, Format: role.Documentary, Scale: role.ScaleStudio},
		{Medium: role.Film, Format: role.Documentary, Scale: role.ScaleIndependent},
		{Medium: role.Television, Format: role.Documentary},
	}
	televisionDocumentaries = []role.Setting{{Medium: role.Television, Format: role.Documentary}}
	filmDocumentaries       = []role.Setting{{Medium: role.Film, Format: role.Documentary}}
	television              = []role.Setting{{Medium: role.Television}}
	orderedSeries           = []role.Setting{{Medium: role.Television, Format: role.ScriptedSeries}, {Medium: role.Television, Format: role.NonFictionSeries}}
	scriptedSeries          = []role.Setting{{Medium: role.Television, Format: role.ScriptedSeries}}
	longFormTelevision      = []role.Setting{{Medium: role.Television, Format: role.LimitedSeries}, {Medium: role.Television, Format: role.TelevisionMovie}}
	limitedSeries           = []role.Setting{{Medium: role.Television, Format: role.LimitedSeries}}
	televisionMovies        = []role.Setting{{Medium: role.Television, Format: role.TelevisionMovie}}
	fictionTelevision       = []role.Setting{{Medium: role.Television, Format: role.ScriptedSeries}, {Medium: role.Television, Format: role.LimitedSeries}, {Medium: role.Television, Format: role.TelevisionMovie}}
	// Television in which people are cast and places sought.
	castTelevision = []role.Setting{
		{Medium: role.Television, Format: role.ScriptedSeries},
		{Medium: role.Television, Format: role.LimitedSeries},
		{Medium: role.Television, Format: role.TelevisionMovie},
		{Medium: role.Television, Format: role.NonFictionSeries},
	}
	nonFictionSeries  = []role.Setting{{Medium: role.Television, Format: role.NonFictionSeries}}
	britishTelevision = []role.Setting{{Medium: role.Television, Market: "GB"}}
	britishNonFiction = []role.Setting{{Medium: role.Television, Format: role.NonFictionSeries, Market: "GB"}}
	// Where the matrix knows who has the final cut.
	finalCutHeld     = []role.Setting{{Medium: role.Film}, {Medium: role.Television, Format: role.ScriptedSeries}}
	digital          = []role.Setting{{Medium: role.Digital}}
	albums           = []role.Setting{{Medium: role.Music, Format: role.Album}}
	commercials      = []role.Setting{{Medium: role.Commercial}}
	theatre          = []role.Setting{{Medium: role.Theatre}}
	music            = []role.Setting{{Medium: role.Music}}
	games            = []role.Setting{{Medium: role.VideoGame}}
	studioAnimation  = []role.Setting{{Medium: role.Film, Format: role.AnimatedFeature, Scale: role.ScaleStudio}}
	raisedAnimation  = []role.Setting{{Medium: role.Film, Format: role.AnimatedFeature}, {Medium: role.Film, Format: role.AnimatedFeature, Scale: role.ScaleIndependent}}
	anyAnimation     = []role.Setting{{Medium: role.Film, Format: role.AnimatedFeature}}
	animatedFeatures = []role.Setting{
		{Medium: role.Film, Format: role.AnimatedFeature},
		{Medium: role.Film, Format: role.AnimatedFeature, Scale: role.ScaleStudio},
		{Medium: role.Film, Format: role.AnimatedFeature, Scale: role.ScaleIndependent},
	}
	// Where somebody gives the order and pays.
	commissioned = []role.Setting{{Medium: role.Film, Scale: role.ScaleStudio}, {Medium: role.Television}, {Medium: role.Digital, Scale: role.ScaleStudio}, {Medium: role.Commercial}}
	// Where the money is raised.
	raised = []role.Setting{{Medium: role.Film}, {Medium: role.Theatre}, {Medium: role.Television, Format: role.Documentary}, {Medium: role.Digital}}
	// Where it is raised as for films.
	raisedElsewhere = []role.Setting{{Medium: role.Theatre}, {Medium: role.Television, Format: role.Documentary}, {Medium: role.Digital}}
	// Where either is done, but by accepting the milestones of a game.
	financedSomehow = []role.Setting{{Medium: role.Film}, {Medium: role.Television}, {Medium: role.Digital}, {Medium: role.Commercial}, {Medium: role.Theatre}}
	// Where makers begin with what they have.
	selfStarted = []role.Setting{{Medium: role.Digital, Scale: role.ScaleIndependent}, {Medium: role.Music}}
	// What goes on once it is out.
	onAir = []role.Setting{{Medium: role.Television}, {Medium: role.Digital}, {Medium: role.VideoGame}}
	// Where a run ends without a stop clause.
	outsideTheatre = []role.Setting{{Medium: role.Film}, {Medium: role.Television}, {Medium: role.Digital}, {Medium: role.Commercial}, {Medium: role.Music}, {Medium: role.VideoGame}}
	// Where no accepted milestone leads from one stage to the next.
	outsideGames = []role.Setting{{Medium: role.Film}, {Medium: role.Television}, {Medium: role.Digital}, {Medium: role.Commercial}, {Medium: role.Theatre}, {Medium: role.Music}}
	// Screens on which the register does not name who signs a script.
	otherScreens = []role.Setting{{Medium: role.Digital}, {Medium: role.Commercial}}
)
