package vocabulary

import "example.com/producedby/role"

// wikidataRows lists Wikidata properties of a work and items for occupations, sorted by role, context and key.
var wikidataRows = [...]row{
	{context: "item", key: "Q1419997", label: "event producer"},
	{context: "property", key: "P3092", label: "film crew member", note: "any member of the crew; qualifier P3831 names the role"},
	{context: "property", key: "P664", label: "organizer"},
	{role: role.ExecutiveProducer, context: "item", key: "Q1053574", label: "executive producer", relation: Same, law: ExactReading},
	{role: role.ExecutiveProducer, context: "property", key: "P1431", label: "executive producer", relation: Same, law: ExactBothWays},
	{role: role.Producer, context: "item", key: "Q3282637", label: "film producer", in: film, relation: Same, law: ExactReading},
	{role: role.Producer, context: "item", key: "Q47541952", label: "producer", relation: Same, law: ExactReading},
	{role: role.Producer, context: "item", key: "Q578109", label: "television producer", in: television, relation: Same, law: ExactReading},
	{role: role.Producer, context: "property", key: "P162", label: "producer", relation: Same, law: ExactBothWays},
	{role: role.Producer, context: "property", key: "P162", label: "producer", in: film, relation: Same, law: ExactBothWays, strict: true, note: "its description leaves out executive, associate and other producers of films; these are film crew members, P3092, with their role as qualifier P3831"},
	{role: role.TheatreProducer, context: "property", key: "P162", label: "producer", in: theatre, relation: Same, law: ExactBothWays, note: "its description names theatre"},
	{role: role.MusicProducer, context: "item", key: "Q183945", label: "record producer", relation: Same, law: ExactReading},
	{role: role.MusicProducer, context: "property", key: "P162", label: "producer", in: music, relation: Same, law: ExactBothWays},
	{role: role.GameProducer, context: "property", key: "P162", label: "producer", in: videoGame, relation: Same, law: ExactBothWays, note: "one copy of its description sends video games to the developer, P178"},
	{role: role.ProductionManager, context: "item", key: "Q21292974", label: "production manager", relation: Same, law: ExactBothWays, note: "an item, to be used as an occupation; there is no property"},
	{role: role.Creator, context: "property", key: "P170", label: "creator", relation: Same, law: ExactBothWays},
	{role: role.Writer, context: "property", key: "P58", label: "screenwriter", in: film, relation: Same, law: ExactBothWays},
	{role: role.Writer, context: "property", key: "P58", label: "screenwriter", in: television, relation: Same, law: ExactBothWays},
	{role: role.Director, context: "property", key: "P57", label: "director", relation: Same, law: ExactBothWays},
	{role: role.Cinematographer, context: "property", key: "P344", label: "director of photography", relation: Same, law: ExactBothWays},
	{role: role.ProductionDesigner, context: "property", key: "P2554", label: "production designer", relation: Same, law: ExactBothWays},
	{role: role.CostumeDesigner, context: "property", key: "P2515", label: "costume designer", relation: Same, law: ExactBothWays, note: "sometimes taken for a producer property"},
	{role: role.Editor, context: "property", key: "P1040", label: "film editor", relation: Same, law: ExactBothWays},
	{role: role.Composer, context: "property", key: "P86", label: "composer", relation: Same, law: ExactBothWays},
	{role: role.Actor, context: "property", key: "P161", label: "cast member", relation: Same, law: ExactBothWays},
	{role: role.ProductionCompany, context: "property", key: "P272", label: "production company", relation: Same, law: ExactBothWays},
}

// schemaOrgRows lists properties of schema.org, sorted by role, context and key.
var schemaOrgRows = [...]row{
	{key: "funder"},
	{key: "musicBy"},
	{key: "sponsor"},
	{role: role.Producer, key: "producer", relation: Same, law: ExactBothWays},
	{role: role.TheatreProducer, key: "producer", in: theatre, relation: Broader, law: Lossy, lost: lostMedium},
	{role: role.Creator, key: "creator", relation: Same, law: ExactBothWays},
	{role: role.Director, key: "director", relation: Same, law: ExactBothWays},
	{role: role.ProductionCompany, key: "productionCompany", relation: Same, law: ExactBothWays},
}

// omcRows lists titles of OMC-RDF and role types seen in OMC-JSON examples, sorted by role, context and key.
var omcRows = [...]row{
	{context: "role type", key: "admin"},
	{context: "role type", key: "artist"},
	{context: "title", key: "AssistantDirector"},
	{context: "title", key: "CrewMember"},
	{context: "title", key: "ProductionOffice"},
	{role: role.ExecutiveProducer, context: "title", key: "ExecutiveProducer", relation: Same, law: ExactBothWays},
	{role: role.Showrunner, context: "title", key: "Showrunner", relation: Same, law: ExactBothWays},
	{role: role.Producer, context: "role type", key: "producer", relation: Same, law: ExactReading},
	{role: role.Producer, context: "title", key: "Producer", relation: Same, law: ExactBothWays},
	{role: role.Writer, context: "role type", key: "screenWriter", relation: Same, law: ExactReading},
	{role: role.Writer, context: "title", key: "Screenwriter", relation: Same, law: ExactReading},
	{role: role.Writer, context: "title", key: "Writer", relation: Same, law: ExactBothWays},
	{role: role.Director, context: "role type", key: "director", relation: Same, law: ExactReading},
	{role: role.Director, context: "title", key: "Director", relation: Same, law: ExactBothWays},
	{role: role.ProductionDesigner, context: "title", key: "ProductionDesigner", relation: Same, law: ExactBothWays},
	{role: role.ArtDirector, context: "role type", key: "artDirector", relation: Same, law: ExactBothWays},
	{role: role.Actor, context: "title", key: "Actor", relation: Same, law: ExactBothWays},
}

// podcastRows lists creator roles of the podcast taxonomy, sorted by role, context and key.
var podcastRows = [...]row{
	{key: "assistantDirector", label: "Assistant Director"},
	{key: "creativeDirector", label: "Creative Director"},
	{key: "host", label: "Host"},
	{key: "technicalDirector", label: "Technical Director"},
	{role: role.ExecutiveProducer, key: "executiveProducer", label: "Executive Producer", relation: Same, law: ExactBothWays},
	{role: role.Producer, key: "producer", label: "Producer", relation: Same, law: ExactBothWays},
	{role: role.MusicProducer, key: "musicProduction", label: "Music Production", relation: Near, law: Lossy, lost: lostMeaning},
	{role: role.AssociateProducer, key: "associateProducer", label: "Associate Producer", relation: Same, law: ExactBothWays},
	{role: role.SeniorProducer, key: "seniorProducer", label: "Senior Producer", relation: Same, law: ExactBothWays},
	{role: role.DevelopmentProducer, key: "developmentProducer", label: "Development Producer", relation: Same, law: ExactBothWays},
	{role: role.ProductionCoordinator, key: "productionCoordinator", label: "Production Coordinator", relation: Same, law: ExactBothWays},
	{role: role.Writer, key: "writer", label: "Writer", relation: Same, law: ExactBothWays},
	{role: role.Director, key: "director", label: "Director", relation: Same, law: ExactBothWays},
	{role: role.Researcher, key: "researcher", label: "Researcher", relation: Same, law: ExactBothWays},
	{role: role.ProductionAssistant, key: "productionAssistant", label: "Production Assistant", relation: Same, law: ExactBothWays},
}
