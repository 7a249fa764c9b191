package hierarchy

import "example.com/producedby/role"

// lineTables lists the tables of lines in the order of their numbers: reporting
// and dotted lines of film and of the screen as a whole from 11001, television from 11201, the other media
// from 11501, hiring lines from 12001, dismissals from 12101 and a say in hiring
// from 12151.
var lineTables = [...][]lineRow{
	linesFilm[:],
	linesTelevision[:],
	linesOther[:],
	linesHiring[:],
}

// The scopes that lines are given in.
var (
	anywhere          = []role.Setting{{}}
	film              = []role.Setting{{Medium: role.Film}}
	studioFilm        = []role.Setting{{Medium: role.Film, Scale: role.ScaleStudio}}
	americanFilm      = []role.Setting{{Medium: role.Film, Market: "US"}}
	independentFilm   = []role.Setting{{Medium: role.Film, Scale: role.ScaleIndependent}}
	digital           = []role.Setting{{Medium: role.Digital}}
	screen            = []role.Setting{{Medium: role.Film}, {Medium: role.Television}, {Medium: role.Digital}, {Medium: role.Commercial}}
	filmAndTelevision = []role.Setting{{Medium: role.Film}, {Medium: role.Television}}
	television        = []role.Setting{{Medium: role.Television}}
	scripted          = []role.Setting{
		{Medium: role.Television, Format: role.ScriptedSeries},
		{Medium: role.Television, Format: role.LimitedSeries},
		{Medium: role.Television, Format: role.TelevisionMovie},
	}
	americanScripted = []role.Setting{
		{Medium: role.Television, Format: role.ScriptedSeries, Market: "US"},
		{Medium: role.Television, Format: role.LimitedSeries, Market: "US"},
		{Medium: role.Television, Format: role.TelevisionMovie, Market: "US"},
	}
	// The settings of seed 000 in which no other line places the departments: it speaks
	// of films, programmes, web series and commercials.
	underProducer = []role.Setting{
		{Medium: role.Digital},
		{Medium: role.Commercial},
		{Medium: role.Television, Format: role.Documentary},
		{Medium: role.Television, Format: role.SpecialEvent},
	}
	// Those of them in which the line producer has no executive producer of a company
	// over him.
	underProducerAlone = []role.Setting{
		{Medium: role.Digital},
		{Medium: role.Television, Format: role.Documentary},
		{Medium: role.Television, Format: role.SpecialEvent},
	}
	digitalAndCommercial = []role.Setting{{Medium: role.Digital}, {Medium: role.Commercial}}
	unscripted           = []role.Setting{
		{Medium: role.Digital},
		{Medium: role.Commercial},
		{Medium: role.Television, Format: role.Documentary},
		{Medium: role.Television, Format: role.SpecialEvent},
		{Medium: role.Television, Format: role.NonFictionSeries},
	}
	specialEvent = []role.Setting{{Medium: role.Television, Format: role.SpecialEvent}}
	beyondFilm   = []role.Setting{{Medium: role.Television}, {Medium: role.Digital}, {Medium: role.Commercial}}
	// unitCrew is where the guild agreement of unit production managers holds.
	unitCrew = []role.Setting{
		{Medium: role.Film},
		{Medium: role.Television, Format: role.ScriptedSeries, Market: "US"},
		{Medium: role.Television, Format: role.LimitedSeries, Market: "US"},
		{Medium: role.Television, Format: role.TelevisionMovie, Market: "US"},
	}
	longForm = []role.Setting{
		{Medium: role.Television, Format: role.LimitedSeries},
		{Medium: role.Television, Format: role.TelevisionMovie},
	}
	nonFiction         = []role.Setting{{Medium: role.Television, Format: role.NonFictionSeries}}
	americanNonFiction = []role.Setting{{Medium: role.Television, Format: role.NonFictionSeries, Market: "US"}}
	news               = []role.Setting{{Medium: role.Television, Format: role.News}}
	britishTelevision  = []role.Setting{{Medium: role.Television, Market: "GB"}}
	britishScripted    = []role.Setting{
		{Medium: role.Television, Format: role.ScriptedSeries, Market: "GB"},
		{Medium: role.Television, Format: role.LimitedSeries, Market: "GB"},
		{Medium: role.Television, Format: role.TelevisionMovie, Market: "GB"},
	}
	britishCompany = []role.Setting{
		{Medium: role.Television, Market: "GB"},
		{Medium: role.Television, Format: role.ScriptedSeries, Market: "GB"},
		{Medium: role.Television, Format: role.LimitedSeries, Market: "GB"},
		{Medium: role.Television, Format: role.TelevisionMovie, Market: "GB"},
		{Medium: role.Television, Format: role.NonFictionSeries, Market: "GB"},
	}
	britishNonFiction = []role.Setting{{Medium: role.Television, Format: role.NonFictionSeries, Market: "GB"}}
	britishUnscripted = []role.Setting{
		{Medium: role.Television, Format: role.NonFictionSeries, Market: "GB"},
		{Medium: role.Television, Format: role.Documentary, Market: "GB"},
	}
	documentary = []role.Setting{
		{Medium: role.Film, Format: role.Documentary},
		{Medium: role.Television, Format: role.Documentary},
	}
	commercial = []role.Setting{{Medium: role.Commercial}}
	theatre    = []role.Setting{{Medium: role.Theatre}}
	music      = []role.Setting{{Medium: role.Music}}
	games      = []role.Setting{{Medium: role.VideoGame}}
)
