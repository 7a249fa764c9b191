package role

// claimTables lists the tables of the duty matrix, one per medium. Each is
// sorted by role, duty and capacity in the order of the constants, then by
// number. Numbers up to 999 belong to claims of several media, the thousands
// to one medium each.
var claimTables = [...][]claimRow{
	claimsGeneral[:],
	claimsFilm[:],
	claimsTelevision[:],
}

// The scopes that claims are given in, from wide to narrow.
var (
	anywhere           = []Setting{{}}
	screen             = []Setting{{Medium: Film}, {Medium: Television}, {Medium: Digital}, {Medium: Commercial}}
	filmAndTelevision  = []Setting{{Medium: Film}, {Medium: Television}}
	film               = []Setting{{Medium: Film}}
	studioFilm         = []Setting{{Medium: Film, Scale: ScaleStudio}}
	independentFilm    = []Setting{{Medium: Film, Scale: ScaleIndependent}}
	television         = []Setting{{Medium: Television}}
	scriptedTelevision = []Setting{{Medium: Television, Format: ScriptedSeries}}
	britishTelevision  = []Setting{{Medium: Television, Market: "GB"}}
)
