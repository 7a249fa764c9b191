package phase

import "example.com/producedby/role"

// The scopes that the tables of this package are written in, from wide to
// narrow.
var (
	anywhere           = []role.Setting{{}}
	screen             = []role.Setting{{Medium: role.Film}, {Medium: role.Television}, {Medium: role.Digital}, {Medium: role.Commercial}}
	film               = []role.Setting{{Medium: role.Film}}
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
	filmDocumentaries  = []role.Setting{{Medium: role.Film, Format: role.Documentary}}
	television         = []role.Setting{{Medium: role.Television}}
	orderedSeries      = []role.Setting{{Medium: role.Television, Format: role.ScriptedSeries}, {Medium: role.Television, Format: role.NonFictionSeries}}
	scriptedSeries     = []role.Setting{{Medium: role.Television, Format: role.ScriptedSeries}}
	longFormTelevision = []role.Setting{{Medium: role.Television, Format: role.LimitedSeries}, {Medium: role.Television, Format: role.TelevisionMovie}}
	nonFictionSeries   = []role.Setting{{Medium: role.Television, Format: role.NonFictionSeries}}
	britishTelevision  = []role.Setting{{Medium: role.Television, Market: "GB"}}
	digital            = []role.Setting{{Medium: role.Digital}}
	albums             = []role.Setting{{Medium: role.Music, Format: role.Album}}
	commercials        = []role.Setting{{Medium: role.Commercial}}
	theatre            = []role.Setting{{Medium: role.Theatre}}
	music              = []role.Setting{{Medium: role.Music}}
	games              = []role.Setting{{Medium: role.VideoGame}}
	animatedFeatures   = []role.Setting{
		{Medium: role.Film, Format: role.AnimatedFeature},
		{Medium: role.Film, Format: role.AnimatedFeature, Scale: role.ScaleStudio},
		{Medium: role.Film, Format: role.AnimatedFeature, Scale: role.ScaleIndependent},
	}
	// Where somebody gives the order and pays.
	commissioned = []role.Setting{{Medium: role.Film, Scale: role.ScaleStudio}, {Medium: role.Television}, {Medium: role.Digital, Scale: role.ScaleStudio}, {Medium: role.Commercial}}
	// Where the money is raised.
	raised = []role.Setting{{Medium: role.Film}, {Medium: role.Theatre}, {Medium: role.Television, Format: role.Documentary}, {Medium: role.Digital}}
	// Where makers begin with what they have.
	selfStarted = []role.Setting{{Medium: role.Digital, Scale: role.ScaleIndependent}, {Medium: role.Music}}
	// Where no accepted milestone leads from one stage to the next.
	outsideGames = []role.Setting{{Medium: role.Film}, {Medium: role.Television}, {Medium: role.Digital}, {Medium: role.Commercial}, {Medium: role.Theatre}, {Medium: role.Music}}
)
