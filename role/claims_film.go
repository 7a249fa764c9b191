package role

var claimsFilm = [...]claimRow{
	{1001, ExecutiveProducer, Financing, Performs, Usually, film, "seed-001", "S041"},
	{1002, ExecutiveProducer, Budget, Approves, Usually, film, "seed-001", "S110"},
	{1003, ExecutiveProducer, DailyOperations, TakesPart, Rarely, film, "seed-001", "S095"},
	{1004, Producer, Budget, Approves, Usually, film, "seed-001", "S112"},
	{1005, LineProducer, Budget, Prepares, Usually, film, "seed-001", "S111"},
}
