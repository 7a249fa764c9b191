package role

var claimsTelevision = [...]claimRow{
	{2001, ExecutiveProducer, Financing, Performs, Never, scriptedTelevision, "seed-001", "S064"},
}
