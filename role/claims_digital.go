package role

var claimsDigital = [...]claimRow{
	{3019, ExecutiveProducer, OwnInvestment, Performs, Often, webSeries, "examiner-web-series-production", "creators pay first, as executive producers of their own series"},
	{3001, ExecutiveProducer, OverallManagement, Oversees, Usually, digital, "pga-code-digital-short-form", "executive producer, primary credit"},
	{3020, ExecutiveProducer, DailyOperations, Performs, Often, webSeries, "examiner-web-series-production", "several hats, as executive producers of their own series"},
	{3021, ExecutiveProducer, CreativeAuthority, Decides, Often, webSeries, "indiewire-2013-web-series", "no network notes, as executive producers of their own series"},

	{3003, DigitalProducer, TimelyCompletion, Oversees, Usually, digital, "crewing-company-industry-roles", "digital producer"},
	{3004, DigitalProducer, CompletionWithinBudget, Oversees, Usually, digital, "crewing-company-industry-roles", "digital producer"},
	{3005, DigitalProducer, Delivery, Performs, Usually, digital, "crewing-company-industry-roles", "digital producer"},
	{3006, TransmediaProducer, Concept, Performs, Sometimes, transmedia, "workbook-project-2010-transmedia-producer", "creators of original properties"},
	{3007, TransmediaProducer, Storylines, Performs, Usually, transmedia, "pga-2010-transmedia-producer", "original storylines for new platforms"},
	{3008, TransmediaProducer, ScriptDevelopment, Oversees, Sometimes, transmedia, "pga-2010-transmedia-producer", "development"},
	{3009, TransmediaProducer, StrategicOversight, Performs, Sometimes, transmedia, "pga-2010-transmedia-producer", "long-term planning"},
	{3010, TransmediaProducer, OverallManagement, Oversees, Sometimes, transmedia, "pga-2010-transmedia-producer", "production"},
	{3011, TransmediaProducer, TransmediaContinuity, Oversees, Sometimes, transmedia, "pga-2010-transmedia-producer", "narrative continuity"},
	{3012, Creator, ScriptDevelopment, Performs, Usually, webSeries, "acemap-web-series-development", "iterative development"},
	{3013, Creator, Financing, Performs, Usually, webSeries, "examiner-web-series-production", "creators pay first"},
	{3014, Creator, OwnInvestment, Performs, Usually, webSeries, "examiner-web-series-production", "creators pay first"},
	{3015, Creator, OverallManagement, Performs, Usually, webSeries, "examiner-web-series-production", "several hats"},
	{3016, Creator, CreativeAuthority, Decides, Often, webSeries, "indiewire-2013-web-series", "no network notes"},
	{3017, Creator, Release, Performs, Usually, webSeries, "acemap-web-series-development", "release during development"},
	{3018, NetworkExecutive, ScriptDevelopment, Advises, Sometimes, webSeries, "indiewire-2013-web-series", "no network notes"},
}
