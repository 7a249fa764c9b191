package role

var claimsGeneral = [...]claimRow{
	{1, ExecutiveProducer, OverallManagement, Oversees, Usually, screen, "seed-000", "S002"},
}
