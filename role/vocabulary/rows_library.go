package vocabulary

import "example.com/producedby/role"

// marcRows lists MARC relators, sorted by role, context and key.
var marcRows = [...]row{
	{key: "bkp", label: "book producer"},
	{key: "fnd", label: "funder"},
	{key: "gdv", label: "game developer", note: "a developer, not a producer; code and label seen in a copy of the list"},
	{key: "msd", label: "musical director"},
	{key: "mup", label: "music programmer"},
	{key: "pdr", label: "project director"},
	{key: "prd", label: "production personnel"},
	{key: "pre", label: "presenter"},
	{key: "prn", label: "production company"},
	{key: "rxa", label: "remix artist"},
	{key: "spn", label: "sponsor"},
	{role: role.Producer, key: "aup", label: "audio producer", relation: Narrower, law: Lossy, lost: lostMedium, note: "code and label seen in copies of the list"},
	{role: role.Producer, key: "fmp", label: "film producer", in: film, relation: Same, law: ExactBothWays},
	{role: role.Producer, key: "pro", label: "producer", relation: Same, law: ExactBothWays},
	{role: role.Producer, key: "rpc", label: "radio producer", relation: Narrower, law: Lossy, lost: lostMedium},
	{role: role.Producer, key: "tlp", label: "television producer", in: television, relation: Same, law: ExactBothWays},
	{role: role.TheatreProducer, key: "pro", label: "producer", in: theatre, relation: Broader, law: Lossy, lost: lostMedium},
	{role: role.MusicProducer, key: "aup", label: "audio producer", relation: Broader, law: Lossy, lost: lostSpecialty, note: "recorded sound of any kind, speech too"},
	{role: role.ProductionManager, key: "pmn", label: "production manager", relation: Same, law: ExactBothWays},
	{role: role.Creator, key: "cre", label: "creator", relation: Same, law: ExactBothWays},
	{role: role.Writer, key: "aus", label: "screenwriter", in: film, relation: Same, law: ExactBothWays},
	{role: role.Writer, key: "aus", label: "screenwriter", in: television, relation: Same, law: ExactBothWays},
	{role: role.Director, key: "drt", label: "director", relation: Same, law: ExactBothWays},
	{role: role.Director, key: "fmd", label: "film director", in: film, relation: Same, law: ExactBothWays},
	{role: role.Director, key: "sgd", label: "stage director", in: theatre, relation: Same, law: ExactBothWays},
	{role: role.Director, key: "tld", label: "television director", in: television, relation: Same, law: ExactBothWays},
	{role: role.Cinematographer, key: "cng", label: "cinematographer", relation: Same, law: ExactBothWays},
	{role: role.ProductionDesigner, key: "prs", label: "production designer", relation: Same, law: ExactBothWays},
	{role: role.CostumeDesigner, key: "cst", label: "costume designer", relation: Same, law: ExactBothWays},
	{role: role.Editor, key: "flm", label: "film editor", relation: Same, law: ExactBothWays},
	{role: role.Composer, key: "cmp", label: "composer", relation: Same, law: ExactBothWays},
	{role: role.Actor, key: "act", label: "actor", relation: Same, law: ExactBothWays},
	{role: role.StageManager, key: "stm", label: "stage manager", relation: Same, law: ExactBothWays},
	{role: role.ArtisticDirector, key: "ard", label: "artistic director", relation: Same, law: ExactBothWays},
}

// rdaRows lists RDA relationship designators, sorted by role, context and key.
var rdaRows = [...]row{
	{role: role.Producer, key: "film producer", in: film, relation: Same, law: ExactBothWays},
	{role: role.Producer, key: "producer", relation: Same, law: ExactBothWays},
	{role: role.Producer, key: "radio producer", relation: Narrower, law: Lossy, lost: lostMedium},
	{role: role.Producer, key: "television producer", in: television, relation: Same, law: ExactBothWays},
	{role: role.TheatreProducer, key: "producer", in: theatre, relation: Broader, law: Lossy, lost: lostMedium},
	{role: role.ProductionCompany, key: "production company", relation: Same, law: ExactBothWays},
}

// fiafRows lists activities of the FIAF glossary, sorted by role, context and key.
var fiafRows = [...]row{
	{key: "B.2.13", label: "TransportationManager"},
	{key: "B.2.19", label: "Advisor"},
	{key: "B.2.20", label: "Sponsor"},
	{key: "B.2.21", label: "Presenter"},
	{key: "B.2.22", label: "Cooperation"},
	{key: "B.2.23", label: "Studio"},
	{role: role.ExecutiveProducer, key: "B.2.4", label: "ExecutiveProducer", relation: Same, law: ExactBothWays},
	{role: role.Producer, key: "B.2.3", label: "Producer", relation: Same, law: ExactBothWays},
	{role: role.CoProducer, key: "B.2.5", label: "Coproducer", relation: Same, law: ExactBothWays},
	{role: role.LineProducer, key: "B.2.7", label: "LineProducer", relation: Same, law: ExactBothWays},
	{role: role.AssociateProducer, key: "B.2.6", label: "AssociateProducer", relation: Same, law: ExactBothWays},
	{role: role.AssistantProducer, key: "B.2.8", label: "AssistantProducer", relation: Same, law: ExactBothWays},
	{role: role.SeriesProducer, key: "B.2.17", label: "SeriesProducer", relation: Same, law: ExactBothWays},
	{role: role.ProductionManager, key: "B.2.9", label: "ProductionManager", relation: Same, law: ExactBothWays},
	{role: role.ProductionCoordinator, key: "B.2.10", label: "ProductionCoordinator", relation: Same, law: ExactBothWays},
	{role: role.PostProductionSupervisor, key: "B.2.15", label: "PostProductionSupervisor", relation: Same, law: ExactBothWays},
	{role: role.ProductionAccountant, key: "B.2.11", label: "ProductionAccountant", relation: Same, law: ExactBothWays},
	{role: role.LocationManager, key: "B.2.12", label: "LocationManager", relation: Same, law: ExactBothWays},
	{role: role.Creator, key: "B.4.7", label: "SeriesCreatedby", relation: Same, law: ExactBothWays},
	{role: role.ProductionAssistant, key: "B.2.14", label: "ProductionAssistant", relation: Same, law: ExactBothWays},
	{role: role.Publicist, key: "B.2.16", label: "Publicist", relation: Same, law: ExactBothWays},
	{role: role.ProductionCompany, key: "B.2.1", label: "ProductionCompany", relation: Same, law: ExactBothWays},
}

// pbcoreRows lists roles of PBCore, sorted by role, context and key.
var pbcoreRows = [...]row{
	{key: "ProductionUnit", note: "a group"},
	{role: role.ExecutiveProducer, key: "ExecutiveProducer", relation: Same, law: ExactBothWays},
	{role: role.Producer, key: "Producer", relation: Same, law: ExactBothWays},
	{role: role.CoProducer, key: "CoProducer", relation: Same, law: ExactBothWays},
	{role: role.AssociateProducer, key: "AssociateProducer", relation: Same, law: ExactBothWays},
}
