package budget

import (
	"slices"

	"example.com/producedby/role"
	"example.com/producedby/role/cite"
)

// featureAccounts is the form of United States features: four-digit codes, the
// sections are periods, each with a fringe account of its own. Of the
// sub-accounts those of 1200 and 1300 were read.
var featureAccounts = [...]ChartAccount{
	{Code: "1100", Title: "Story & other rights", Section: AboveTheLine, Heading: "Above the line"},
	{Code: "1200", Title: "Producer", Section: AboveTheLine, Heading: "Above the line"},
	{Code: "1201", Title: "Producer(s)", Category: "1200", Section: AboveTheLine, Heading: "Above the line"},
	{Code: "1211", Title: "Executive producer(s)", Category: "1200", Section: AboveTheLine, Heading: "Above the line"},
	{Code: "1221", Title: "Co-producer(s)", Category: "1200", Section: AboveTheLine, Heading: "Above the line"},
	{Code: "1231", Title: "Production executive(s)", Category: "1200", Section: AboveTheLine, Heading: "Above the line"},
	{Code: "1251", Title: "Secretaries", Category: "1200", Section: AboveTheLine, Heading: "Above the line"},
	{Code: "1271", Title: "Assistants", Category: "1200", Section: AboveTheLine, Heading: "Above the line"},
	{Code: "1285", Title: "Other", Category: "1200", Section: AboveTheLine, Heading: "Above the line"},
	{Code: "1300", Title: "Director", Section: AboveTheLine, Heading: "Above the line"},
	{Code: "1301", Title: "Director", Category: "1300", Section: AboveTheLine, Heading: "Above the line"},
	{Code: "1305", Title: "Second-unit director", Category: "1300", Section: AboveTheLine, Heading: "Above the line"},
	{Code: "1400", Title: "Cast", Section: AboveTheLine, Heading: "Above the line"},
	{Code: "1500", Title: "Travel & living", Section: AboveTheLine, Heading: "Above the line"},
	{Code: "1600", Title: "Miscellaneous", Section: AboveTheLine, Heading: "Above the line"},
	{Code: "1900", Title: "Fringe", Fringes: true, Section: AboveTheLine, Heading: "Above the line"},
	{Code: "2000", Title: "Production staff", Section: BelowTheLine, Heading: "Production period"},
	{Code: "2100", Title: "Extra talent", Section: BelowTheLine, Heading: "Production period"},
	{Code: "2200", Title: "Art direction", Section: BelowTheLine, Heading: "Production period"},
	{Code: "2300", Title: "Set construction", Section: BelowTheLine, Heading: "Production period"},
	{Code: "2400", Title: "Set striking", Section: BelowTheLine, Heading: "Production period"},
	{Code: "2500", Title: "Set operations", Section: BelowTheLine, Heading: "Production period"},
	{Code: "2600", Title: "Special effects", Section: BelowTheLine, Heading: "Production period"},
	{Code: "2700", Title: "Set dressing", Section: BelowTheLine, Heading: "Production period"},
	{Code: "2800", Title: "Property", Section: BelowTheLine, Heading: "Production period"},
	{Code: "2900", Title: "Men's wardrobe", Section: BelowTheLine, Heading: "Production period"},
	{Code: "3000", Title: "Women's wardrobe", Section: BelowTheLine, Heading: "Production period"},
	{Code: "3100", Title: "Makeup & hair", Section: BelowTheLine, Heading: "Production period"},
	{Code: "3200", Title: "Electrical/rigging", Section: BelowTheLine, Heading: "Production period"},
	{Code: "3300", Title: "Camera", Section: BelowTheLine, Heading: "Production period"},
	{Code: "3400", Title: "Sound", Section: BelowTheLine, Heading: "Production period"},
	{Code: "3500", Title: "Transportation", Section: BelowTheLine, Heading: "Production period"},
	{Code: "3600", Title: "Location", Section: BelowTheLine, Heading: "Production period"},
	{Code: "3700", Title: "Film & lab", Section: BelowTheLine, Heading: "Production period"},
	{Code: "3800", Title: "Stage facilities", Section: BelowTheLine, Heading: "Production period"},
	{Code: "3900", Title: "Process/rear projection", Section: BelowTheLine, Heading: "Production period"},
	{Code: "4000", Title: "Second unit", Section: BelowTheLine, Heading: "Production period"},
	{Code: "4100", Title: "Tests", Section: BelowTheLine, Heading: "Production period"},
	{Code: "4900", Title: "Fringe", Fringes: true, Section: BelowTheLine, Heading: "Production period"},
	{Code: "5000", Title: "Editing", Section: PostProduction, Heading: "Editing period"},
	{Code: "5100", Title: "Music", Section: PostProduction, Heading: "Editing period"},
	{Code: "5200", Title: "Post sound", Section: PostProduction, Heading: "Editing period"},
	{Code: "5300", Title: "Post film & lab", Section: PostProduction, Heading: "Editing period"},
	{Code: "5400", Title: "Titles", Section: PostProduction, Heading: "Editing period"},
	{Code: "5900", Title: "Fringe", Fringes: true, Section: PostProduction, Heading: "Editing period"},
	{Code: "6500", Title: "Publicity", Section: OtherCosts, Heading: "Other charges"},
	{Code: "6700", Title: "Insurance", Section: OtherCosts, Heading: "Other charges"},
	{Code: "6800", Title: "General overhead", Section: OtherCosts, Heading: "Other charges"},
	{Code: "7500", Title: "Fees/charges/misc.", Section: OtherCosts, Heading: "Other charges"},
	{Code: "7900", Title: "Fringe", Fringes: true, Section: OtherCosts, Heading: "Other charges"},
}

var featureRoles = [...]RoleAccount{
	{role.Producer, "1201"},
	{role.ExecutiveProducer, "1211"},
	{role.CoProducer, "1221"},
	{role.ProductionExecutive, "1231"},
	{role.ProductionManager, "2000"},
	{role.UnitProductionManager, "2000"},
}

var featureClosing = [...]ClosingRow{
	{Title: "Total above the line", Headings: []string{"Above the line"}},
	{Title: "Total below the line", Headings: []string{"Production period", "Editing period", "Other charges"}},
	{Title: "Above and below the line", Headings: []string{"Above the line", "Production period", "Editing period", "Other charges"}},
	{Title: "Contingency", Charge: Contingency},
	{Title: "Overhead", Charge: Overhead},
	{Title: "Completion bond", Charge: CompletionBond},
	{Title: "Grand total", Grand: true},
}

// closing returns a copy of the rows that a form prints.
func closing(rows []ClosingRow) []ClosingRow {
	rows = slices.Clone(rows)
	for i := range rows {
		rows[i].Headings = slices.Clone(rows[i].Headings)
	}
	return rows
}

func featureChart() Chart {
	return Chart{
		ID: "us-feature", Title: "United States feature form",
		Accounts: slices.Clone(featureAccounts[:]), Roles: slices.Clone(featureRoles[:]), Closing: closing(featureClosing[:]),
		Ref: cite.Ref{Source: "handypdf-film-budget-form"},
	}
}

// canadianAccounts is the Canadian form in parts A to D. Of the insurances, 50.10
// to 50.60, the title of the first alone was read. The rendered sheet of the
// source prints 21 over both 20 and 21, and 51 over both 51 and 52; the codes here
// are those of its sections.
var canadianAccounts = [...]ChartAccount{
	{Code: "01", Title: "Rights", Section: AboveTheLine, Heading: "A Above the line"},
	{Code: "02", Title: "Pre-production & development", Section: AboveTheLine, Heading: "A Above the line"},
	{Code: "03", Title: "Scenario", Section: AboveTheLine, Heading: "A Above the line"},
	{Code: "04", Title: "Producers and directors", Section: AboveTheLine, Heading: "A Above the line"},
	{Code: "05", Title: "Stars/music", Section: AboveTheLine, Heading: "A Above the line"},
	{Code: "06", Title: "Cast", Section: BelowTheLine, Heading: "B Production labour"},
	{Code: "07", Title: "Production staff", Section: BelowTheLine, Heading: "B Production labour"},
	{Code: "07.10", Title: "Production manager", Category: "07", Section: BelowTheLine, Heading: "B Production labour"},
	{Code: "08", Title: "Design", Section: BelowTheLine, Heading: "B Production labour"},
	{Code: "09", Title: "Construction", Section: BelowTheLine, Heading: "B Production labour"},
	{Code: "10", Title: "Set dressing", Section: BelowTheLine, Heading: "B Production labour"},
	{Code: "11", Title: "Property", Section: BelowTheLine, Heading: "B Production labour"},
	{Code: "12", Title: "Wrangling", Section: BelowTheLine, Heading: "B Production labour"},
	{Code: "13", Title: "FX", Section: BelowTheLine, Heading: "B Production labour"},
	{Code: "14", Title: "Wardrobe", Section: BelowTheLine, Heading: "B Production labour"},
	{Code: "15", Title: "Makeup", Section: BelowTheLine, Heading: "B Production labour"},
	{Code: "16", Title: "Camera", Section: BelowTheLine, Heading: "B Production labour"},
	{Code: "17", Title: "Electrical", Section: BelowTheLine, Heading: "B Production labour"},
	{Code: "18", Title: "Grip", Section: BelowTheLine, Heading: "B Production labour"},
	{Code: "19", Title: "Sound", Section: BelowTheLine, Heading: "B Production labour"},
	{Code: "20", Title: "Transportation", Section: BelowTheLine, Heading: "B Production labour"},
	{Code: "21", Title: "TV specific", Section: BelowTheLine, Heading: "B Production labour"},
	{Code: "22", Title: "Production office", Section: BelowTheLine, Heading: "B Production costs"},
	{Code: "23", Title: "Studio", Section: BelowTheLine, Heading: "B Production costs"},
	{Code: "24", Title: "Site", Section: BelowTheLine, Heading: "B Production costs"},
	{Code: "25", Title: "Unit", Section: BelowTheLine, Heading: "B Production costs"},
	{Code: "26", Title: "Travel & living", Section: BelowTheLine, Heading: "B Production costs"},
	{Code: "27", Title: "Transportation", Section: BelowTheLine, Heading: "B Production costs"},
	{Code: "28", Title: "Construction material", Section: BelowTheLine, Heading: "B Production costs"},
	{Code: "29", Title: "Art supplies", Section: BelowTheLine, Heading: "B Production costs"},
	{Code: "30", Title: "Set dressing", Section: BelowTheLine, Heading: "B Production costs"},
	{Code: "31", Title: "Props", Section: BelowTheLine, Heading: "B Production costs"},
	{Code: "32", Title: "FX", Section: BelowTheLine, Heading: "B Production costs"},
	{Code: "33", Title: "Animals", Section: BelowTheLine, Heading: "B Production costs"},
	{Code: "34", Title: "Wardrobe supplies", Section: BelowTheLine, Heading: "B Production costs"},
	{Code: "35", Title: "Makeup supplies", Section: BelowTheLine, Heading: "B Production costs"},
	{Code: "36", Title: "Camera equipment", Section: BelowTheLine, Heading: "B Production costs"},
	{Code: "37", Title: "Electrical equipment", Section: BelowTheLine, Heading: "B Production costs"},
	{Code: "38", Title: "Grip equipment", Section: BelowTheLine, Heading: "B Production costs"},
	{Code: "39", Title: "Sound equipment", Section: BelowTheLine, Heading: "B Production costs"},
	{Code: "40", Title: "Second unit", Section: BelowTheLine, Heading: "B Production costs"},
	{Code: "41", Title: "Stock & lab", Section: BelowTheLine, Heading: "B Production costs"},
	{Code: "42", Title: "Staff/facilities", Section: PostProduction, Heading: "C Post-production"},
	{Code: "43", Title: "Editing", Section: PostProduction, Heading: "C Post-production"},
	{Code: "44", Title: "Post sound", Section: PostProduction, Heading: "C Post-production"},
	{Code: "45", Title: "VFX", Section: PostProduction, Heading: "C Post-production"},
	{Code: "46", Title: "Lab/copies", Section: PostProduction, Heading: "C Post-production"},
	{Code: "47", Title: "Titles/opticals/stock footage", Section: PostProduction, Heading: "C Post-production"},
	{Code: "48", Title: "Versioning/captioning", Section: PostProduction, Heading: "C Post-production"},
	{Code: "49", Title: "Publicity", Section: OtherCosts, Heading: "D Other"},
	{Code: "50", Title: "Insurance", Section: OtherCosts, Heading: "D Other"},
	{Code: "50.10", Title: "Production package", Category: "50", Section: OtherCosts, Heading: "D Other"},
	{Code: "51", Title: "General expenses", Section: OtherCosts, Heading: "D Other"},
	{Code: "52", Title: "Indirect costs", Section: OtherCosts, Heading: "D Other"},
	{Code: "52.10", Title: "Corporate overhead", Category: "52", Section: OtherCosts, Heading: "D Other"},
	{Code: "52.20", Title: "Interim financing", Category: "52", Section: OtherCosts, Heading: "D Other"},
	{Code: "52.30", Title: "Fiscal sponsor/other", Category: "52", Section: OtherCosts, Heading: "D Other"},
}

var canadianRoles = [...]RoleAccount{
	{role.Producer, "04"},
	{role.ExecutiveProducer, "04"},
	{role.CoProducer, "04"},
	{role.AssociateProducer, "04"},
	{role.LineProducer, "04"},
	{role.ProductionManager, "07.10"},
	{role.UnitProductionManager, "07.10"},
}

var canadianClosing = [...]ClosingRow{
	{Title: "Total A", Headings: []string{"A Above the line"}},
	{Title: "Total B production labour", Headings: []string{"B Production labour"}},
	{Title: "Total B production costs", Headings: []string{"B Production costs"}},
	{Title: "Total B", Headings: []string{"B Production labour", "B Production costs"}},
	{Title: "Total C", Headings: []string{"C Post-production"}},
	{Title: "Total B+C", Headings: []string{"B Production labour", "B Production costs", "C Post-production"}},
	{Title: "Total A+B+C", Headings: []string{"A Above the line", "B Production labour", "B Production costs", "C Post-production"}},
	{Title: "Total D", Headings: []string{"D Other"}},
	{Title: "Total A+B+C+D", Headings: []string{"A Above the line", "B Production labour", "B Production costs", "C Post-production", "D Other"}},
	{Title: "Contingency", Charge: Contingency},
	{Title: "Completion bond", Charge: CompletionBond},
	{Title: "Grand total", Grand: true},
}

func canadianChart() Chart {
	return Chart{
		ID: "ca-abcd", Title: "Canadian A/B/C/D form",
		Accounts: slices.Clone(canadianAccounts[:]), Roles: slices.Clone(canadianRoles[:]), Closing: closing(canadianClosing[:]),
		Ref: cite.Ref{Source: "shot-caller-production"},
	}
}

// aicpAccounts is the sections of the bid form for commercials, which has no line
// to be above or below. The titles are those of the source; the classic form has
// props, wardrobe and animals in E. Lines are numbered through the form, by
// edition, and are not here.
var aicpAccounts = [...]ChartAccount{
	{Code: "A", Title: "Pre-production & wrap labour"},
	{Code: "B", Title: "Shooting labour"},
	{Code: "C", Title: "Pre-production & wrap expenses"},
	{Code: "D", Title: "Location & travel"},
	{Code: "E", Title: "Makeup, wardrobe & animals"},
	{Code: "F", Title: "Studio/stage"},
	{Code: "G", Title: "Art department labour"},
	{Code: "H", Title: "Art department expenses"},
	{Code: "I", Title: "Equipment"},
	{Code: "J", Title: "Film stock, develop & print"},
	{Code: "K", Title: "Miscellaneous"},
	{Code: "L", Title: "Director/creative fees"},
	{Code: "M", Title: "Talent labour"},
	{Code: "N", Title: "Talent expenses"},
	{Code: "O", Title: "Post-production labour", Section: PostProduction},
	{Code: "P", Title: "Editorial/finishing/post", Section: PostProduction},
}

// aicpRoles has the sections in which the form lists a role, in the edition that
// was read. The classic form has a producer and an assistant director where this
// one has the supervising producer and the line producer.
var aicpRoles = [...]RoleAccount{
	{role.LineProducer, "A"},
	{role.LineProducer, "B"},
	{role.PostProducer, "O"},
	{role.ProductionManager, "A"},
	{role.ProductionManager, "B"},
	{role.SupervisingProducer, "A"},
	{role.SupervisingProducer, "B"},
	{role.UnitProductionManager, "A"},
	{role.UnitProductionManager, "B"},
}

func aicpChart() Chart {
	return Chart{
		ID: "aicp-bid", Title: "Bid form for commercials, sections A to P",
		Accounts: slices.Clone(aicpAccounts[:]), Roles: slices.Clone(aicpRoles[:]), Ref: cite.Ref{Source: "app1-docker-aicp-form"},
	}
}
