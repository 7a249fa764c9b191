package vocabulary

import "example.com/producedby/role"

// ddexRows lists contributor roles of DDEX, sorted by role, context and key.
var ddexRows = [...]row{
	{key: "BookProducer"},
	{key: "ProductionDepartment"},
	{role: role.ExecutiveProducer, key: "ExecutiveProducer", relation: Same, law: ExactBothWays},
	{role: role.CoExecutiveProducer, key: "CoExecutiveProducer", relation: Same, law: ExactBothWays},
	{role: role.Producer, key: "FilmProducer", in: film, relation: Same, law: ExactBothWays},
	{role: role.Producer, key: "Producer", relation: Same, law: ExactBothWays, note: "in the older list of artist roles"},
	{role: role.Producer, key: "ProgramProducer", relation: Narrower, law: Lossy, lost: lostMedium},
	{role: role.Producer, key: "VideoProducer", relation: Narrower, law: Lossy, lost: lostMedium},
	{role: role.AdditionalProducer, key: "AdditionalStudioProducer", in: music, relation: Same, law: ExactBothWays},
	{role: role.MusicProducer, key: "AdditionalStudioProducer", in: music, relation: Narrower, law: Lossy, lost: lostSpecialty},
	{role: role.MusicProducer, key: "CompilationProducer", relation: Narrower, law: Lossy, lost: lostSpecialty},
	{role: role.MusicProducer, key: "InitialProducer", relation: Narrower, law: Lossy, lost: lostSpecialty},
	{role: role.MusicProducer, key: "ReissueProducer", relation: Narrower, law: Lossy, lost: lostSpecialty},
	{role: role.MusicProducer, key: "StringProducer", relation: Narrower, law: Lossy, lost: lostSpecialty},
	{role: role.MusicProducer, key: "StudioProducer", relation: Same, law: ExactBothWays},
	{role: role.VocalProducer, key: "VocalProducer", relation: Same, law: ExactBothWays},
	{role: role.CoProducer, key: "CoProducer", relation: Same, law: ExactBothWays},
	{role: role.AssociateProducer, key: "AssociateProducer", relation: Same, law: ExactBothWays},
	{role: role.AssistantProducer, key: "AssistantProducer", relation: Same, law: ExactBothWays},
	{role: role.SeriesProducer, key: "SeriesProducer", relation: Same, law: ExactBothWays},
	{role: role.PostProducer, key: "PostProducer", relation: Same, law: ExactBothWays},
	{role: role.NewsProducer, key: "NewsProducer", relation: Same, law: ExactBothWays},
	{role: role.ProductionManager, key: "ProductionManager", relation: Same, law: ExactBothWays},
	{role: role.ProductionCoordinator, key: "ProductionCoordinator", relation: Same, law: ExactBothWays},
	{role: role.ProductionSecretary, key: "ProductionSecretary", relation: Same, law: ExactBothWays},
	{role: role.ProductionAssistant, key: "ProductionAssistant", relation: Same, law: ExactBothWays},
	{role: role.ProductionCompany, key: "ProductionCompany", relation: Same, law: ExactBothWays},
}

// musicBrainzRows lists link phrases of the MusicBrainz producer relationship, sorted by role, context and key.
var musicBrainzRows = [...]row{
	{role: role.ExecutiveProducer, key: "executive producer", in: music, relation: Same, law: ExactBothWays},
	{role: role.CoExecutiveProducer, key: "co-executive producer", in: music, relation: Same, law: ExactBothWays},
	{role: role.Producer, key: "producer", in: music, relation: Narrower, law: ExactWriting, lost: lostMedium, note: "the producer of a recording is read as a music producer"},
	{role: role.AdditionalProducer, key: "additional producer", in: music, relation: Same, law: ExactBothWays},
	{role: role.MusicProducer, key: "producer", in: music, relation: Same, law: ExactBothWays},
	{role: role.CoProducer, key: "co-producer", in: music, relation: Same, law: ExactBothWays},
	{role: role.AssociateProducer, key: "associate producer", in: music, relation: Same, law: ExactBothWays},
	{role: role.AssistantProducer, key: "assistant producer", in: music, relation: Same, law: ExactBothWays},
}
