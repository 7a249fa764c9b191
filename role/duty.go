package role

import (
	"database/sql/driver"
	"iter"

	"example.com/producedby/internal/enum"
)

// Duty is a piece of producing work, named by its object: the financing, the
// script breakdown, the running of the set. What somebody does about it is a
// [Capacity].
//
// Its text form is a slug: the words of the constant's name in small letters and joined
// by hyphens. [DailyOperations] is "daily-operations".
//
// The zero value means that no duty is meant.
type Duty uint8

// The duties, by [Domain].
const (
	// Concept is the idea, premise or format that the work grows from.
	Concept Duty = iota + 1
	// Material is the story, book, script or life that is chosen to be made.
	Material
	// Rights is the option on or purchase of the material.
	Rights
	// WriterEngagement is who writes, chosen and contracted.
	WriterEngagement
	// Writing is the writing of scripts itself.
	Writing
	// WritersRoom is the staff of writers of a series and its running.
	WritersRoom
	// Storylines is the stories of the episodes of a series.
	Storylines
	// SeriesBible is the document that fixes a series' world, people and arcs.
	SeriesBible
	// ScriptDevelopment is treatments, drafts and notes on the way to a script.
	ScriptDevelopment
	// ScriptChanges is requests to alter the script for creative, business or marketing reasons.
	ScriptChanges
	// ShootingScript is the final script and its locking.
	ShootingScript
	// ProofOfConcept is the sizzle, pilot presentation or teaser that sells a programme.
	ProofOfConcept
	// Pitch is the sale of the idea to a studio, network or streamer.
	Pitch
	// Packaging is the joining of script, director and cast that makes a project financeable.
	Packaging
	// Greenlight is the commitment to finance and produce.
	Greenlight
	// SeriesOrder is the order of a pilot or season, its renewal and its end.
	SeriesOrder
	// Turnaround is the release of a shelved purchase to another buyer.
	Turnaround
	// Research is facts, people and access for unscripted work.
	Research
	// EditorialSpecification is the agreement with the broadcaster on budget, content, style, duration, quantity and delivery.
	EditorialSpecification

	// Financing is the money for the production as a whole: sourced, raised, put together.
	Financing
	// DevelopmentFunding is the money that pays for development.
	DevelopmentFunding
	// OwnInvestment is money of one's own put into the production.
	OwnInvestment
	// InvestorRelations is finding investors, persuading them and keeping them informed.
	InvestorRelations
	// FinancingChannels is the use of equity, banks, grants, crowdfunding, pre-sales and tax incentives.
	FinancingChannels
	// FundingApproval is the presentation of the budget to the studio to have it funded.
	FundingApproval
	// FundingShortfall is money still to be found when the budget is above what was raised.
	FundingShortfall
	// FinishingFunds is money for editing and post-production found after the shoot.
	FinishingFunds
	// Sponsorship is sponsorship and product-placement deals.
	Sponsorship
	// BusinessPlan is what investors are shown: reasons, genre, cost and projected return.
	BusinessPlan
	// MajorFinancialDecisions is decisions that commit the production's money on a large scale.
	MajorFinancialDecisions
	// FinancialOversight is the watch over the money once it is raised, and the answers to questions about it.
	FinancialOversight
	// CompletionGuarantee is the bond that the work will be finished and delivered.
	CompletionGuarantee
	// Recoupment is the paying back of investors.
	Recoupment
	// Profitability is that the work earns more than it cost.
	Profitability
	// Capitalization is the money that brings a stage production to its opening.
	Capitalization

	// BusinessSetUp is the company or companies that make the work.
	BusinessSetUp
	// BusinessRelationships is the doors that are opened by knowing the trade.
	BusinessRelationships
	// BusinessDecisions is decisions on the project as a business.
	BusinessDecisions
	// StrategicOversight is the view of the whole project and where it is going.
	StrategicOversight
	// BrandImage is that the work fits and projects the brand it is made under.
	BrandImage
	// Contracts is the agreements with everyone involved and the talks that lead to them.
	Contracts
	// PrincipalDeals is the deals for the principal components: rights, director, cast.
	PrincipalDeals
	// LegalPaperwork is filings, releases and papers that lawyers draw up.
	LegalPaperwork
	// Insurance is production insurance against injury, damage and loss.
	Insurance
	// Payroll is the paying of cast and crew and the company that does it.
	Payroll
	// Clearances is permission for everything that is shown, said or heard.
	Clearances
	// FinancierLiaison is the main line of contact with studio, network and financiers.
	FinancierLiaison
	// FilmMakerLiaison is messages between the people who make the film and the company behind it.
	FilmMakerLiaison
	// ProductionRepresentation is standing for the production company or studio on the production.
	ProductionRepresentation
	// SlateOversight is several productions watched over together.
	SlateOversight
	// SeriesFuture is talks with network executives about what becomes of a show.
	SeriesFuture
	// TechnologyPartnership is dealings with the makers of technology a game depends on.
	TechnologyPartnership

	// OverallManagement is the management of the project from start to finish.
	OverallManagement
	// DailyOperations is the daily running of the production, on and off the set.
	DailyOperations
	// TimelyCompletion is that the work is finished on time.
	TimelyCompletion
	// CompletionWithinBudget is that the work is finished within its budget.
	CompletionWithinBudget
	// AgreedStandards is that the work meets agreed artistic and technical standards.
	AgreedStandards
	// ProducerSupervision is the oversight of other producers in their functions.
	ProducerSupervision
	// ProducerCoordination is the fitting together of what several producers do.
	ProducerCoordination
	// DepartmentSupervision is the line to which departments report.
	DepartmentSupervision
	// DepartmentCommunication is that departments know of each other what they need.
	DepartmentCommunication
	// ProblemSolving is trouble with schedule, crew, places, money or equipment.
	ProblemSolving
	// BudgetTrouble is money problems that come up while shooting.
	BudgetTrouble
	// DelegatedFunctions is whatever a producer hands over to somebody else.
	DelegatedFunctions
	// Introductions is the bringing together of people who then make the work.
	Introductions
	// DirectorProductionDispute is the settling of disputes between the director's story and the line producer's or production manager's days and budget.
	DirectorProductionDispute
	// Shutdown is the stopping or abandoning of the production.
	Shutdown

	// MarqueeTalent is stars and names whose presence sells the work, and their attachment.
	MarqueeTalent
	// PrincipalCasting is who plays the main parts.
	PrincipalCasting
	// SeriesRegularCasting is who plays the continuing parts of a series.
	SeriesRegularCasting
	// CastingOutreach is sending the material to actors and their agents.
	CastingOutreach
	// ContributorBooking is the people who appear as themselves.
	ContributorBooking
	// CastCommunication is keeping actors informed and answered.
	CastCommunication
	// TalentRelease is the author's approval of who is engaged for a play.
	TalentRelease

	// DirectorEngagement is who directs, chosen, contracted and if need be dismissed.
	DirectorEngagement
	// EpisodeDirectors is who directs each episode.
	EpisodeDirectors
	// ExecutiveProducerEngagement is who is taken on as executive producer.
	ExecutiveProducerEngagement
	// ProducingTeam is producer, line producer and associate producers, taken on.
	ProducingTeam
	// CoProducerEngagement is who is taken on as co-producer.
	CoProducerEngagement
	// ProductionManagerEngagement is who is taken on to run the physical production.
	ProductionManagerEngagement
	// FirstAssistantDirectorChoice is who runs the set for the director.
	FirstAssistantDirectorChoice
	// KeyCreatives is who leads the creative departments: production designer, cinematographer, editor, visual-effects company.
	KeyCreatives
	// CrewHiring is the crew, engaged.
	CrewHiring
	// DepartmentTeams is the people under a head of department.
	DepartmentTeams
	// StuntTeam is stunt coordinators, riggers and doubles.
	StuntTeam
	// ReplacementTeam is the producers and directors of the programmes of a series, recruited.
	ReplacementTeam
	// GeneralManagerEngagement is who is taken on as general manager of a stage production.
	GeneralManagerEngagement
	// StageStaffEngagement is production manager, stage manager and publicist of a stage production, taken on.
	StageStaffEngagement
	// CompanyManagerEngagement is who is taken on as company manager.
	CompanyManagerEngagement
	// MusicProducerEngagement is who is taken on to produce a recording.
	MusicProducerEngagement
	// MusicianBooking is who plays on a recording.
	MusicianBooking
	// ProductionCompanyChoice is which company makes a commercial.
	ProductionCompanyChoice

	// Budget is the budget as a whole, drafted, put forward and approved.
	Budget
	// BudgetExpectations is what the production may cost, said before the budget is made.
	BudgetExpectations
	// PreliminaryBudget is the first budget, made to raise money or choose a plan.
	PreliminaryBudget
	// BudgetManagement is the budget kept line by line while the money is spent.
	BudgetManagement
	// BudgetIncrease is more money for a better result.
	BudgetIncrease
	// ContingencySpending is overspending that the contingency covers.
	ContingencySpending
	// BudgetOverage is overspending that the contingency does not cover.
	BudgetOverage
	// CostReports is weekly and daily statements of cost against budget.
	CostReports
	// BankSignature is who signs for the production's money.
	BankSignature
	// Bidding is the estimate on which work is awarded.
	Bidding

	// ScriptBreakdown is the script taken apart into what each scene needs.
	ScriptBreakdown
	// ShootingSchedule is the plan of what is shot when.
	ShootingSchedule
	// ShootingDates is the dates of the shoot, fixed.
	ShootingDates
	// ScheduleChanges is moves within the approved plan.
	ScheduleChanges
	// CallSheet is the plan of one shooting day.
	CallSheet
	// PostSchedule is the plan of editing and finishing.
	PostSchedule

	// LocationScouting is the search for places.
	LocationScouting
	// LocationChoice is which places are used.
	LocationChoice
	// LocationSecuring is permits and agreements for the places.
	LocationSecuring
	// Equipment is cameras, lights, vehicles and other gear.
	Equipment
	// Logistics is moving, housing and feeding people and things.
	Logistics
	// CrewCoordination is who is where and does what.
	CrewCoordination
	// ProductionOffice is paperwork, travel and communication of the unit.
	ProductionOffice
	// Authorities is dealings with police, councils and other authorities.
	Authorities
	// SetPresence is being where the work is shot.
	SetPresence
	// SetOperations is the day's running of the set.
	SetOperations
	// ProducingTeamOnSet is the daily work of the producing team on the set.
	ProducingTeamOnSet
	// DailyProductionReport is what was shot, used and spent in the day.
	DailyProductionReport
	// Overtime is work beyond the agreed hours.
	Overtime
	// FieldShooting is shoots away from base.
	FieldShooting
	// SegmentProduction is the single items of a programme of many.
	SegmentProduction
	// Rundown is the order and content of a newscast or live programme.
	Rundown
	// LiveTransmission is the running of a programme while it goes out.
	LiveTransmission
	// PreProductionMeeting is the meeting that confirms everything before a commercial is shot.
	PreProductionMeeting

	// Directing is the staging and filming of the work with cast and crew.
	Directing
	// Vision is that what the film-makers set out to make is what is made.
	Vision
	// ProjectVision is that the work stays what its backers agreed to.
	ProjectVision
	// CreativeDirection is what the work looks, sounds and feels like as a whole.
	CreativeDirection
	// CreativeAuthority is the last creative word on a series.
	CreativeAuthority
	// CreativeChanges is creative decisions that could shift the course of the work or its budget.
	CreativeChanges
	// CreativeAdvice is suggestions to writer, director and editor.
	CreativeAdvice
	// CreativeNeeds is that everything needed for artistic success is there.
	CreativeNeeds
	// DirectorConsultation is continuous consultation in person with director and principal cast.
	DirectorConsultation
	// DesignConsultation is consultation on sets, wardrobe, make-up and hair.
	DesignConsultation
	// EffectsConsultation is consultation on stunts and mechanical effects.
	EffectsConsultation
	// EditorialTone is the tone and content of a news or factual programme.
	EditorialTone
	// TransmediaContinuity is that one story stays one over several platforms.
	TransmediaContinuity

	// Editing is the cutting of picture and sound itself.
	Editing
	// PostSupervision is editing and finishing, watched over.
	PostSupervision
	// PostBudget is the money for editing and finishing.
	PostBudget
	// PostDeals is fees of post houses and visual-effects vendors.
	PostDeals
	// FirstCut is the first assembled version and the notes on it.
	FirstCut
	// DirectorsCut is the version that the director makes undisturbed.
	DirectorsCut
	// FinalCut is the version that is released.
	FinalCut
	// PictureLock is the moment from which the picture is not changed.
	PictureLock
	// StoryInPost is the story of an unscripted programme, found in the edit.
	StoryInPost
	// VisualEffects is shots, vendors and turnarounds of visual effects.
	VisualEffects
	// VisualEffectsBids is breakdown, bid packages and vendor bids.
	VisualEffectsBids
	// Score is composer, score and songs of a film.
	Score
	// SoundMix is the final mix of sound.
	SoundMix
	// ColourGrade is the final colour of the picture.
	ColourGrade
	// ArchiveMaterial is footage and stills from archives.
	ArchiveMaterial

	// Delivery is the finished work handed over by the agreed date.
	Delivery
	// Deliverables is the extra materials that are handed over with it.
	Deliverables
	// QualityControl is technical checks of colour, luminance and loudness against what buyers require.
	QualityControl

	// DistributionDeal is the sale to a distributor.
	DistributionDeal
	// DistributionStrategy is how and where the work reaches its audience.
	DistributionStrategy
	// SalesAgentRelations is the work with a sales agent.
	SalesAgentRelations
	// Marketing is campaign and publicity.
	Marketing
	// FestivalStrategy is which festivals, when and what for.
	FestivalStrategy
	// ReleasePlanning is date and manner of release.
	ReleasePlanning
	// Release is the bringing out of the work.
	Release
	// Promotion is attendance at premieres and promotional events.
	Promotion
	// AwardAcceptance is the acceptance of the award for the work as a whole.
	AwardAcceptance

	// AuthorApprovals is the author's consent to what is done with the play.
	AuthorApprovals
	// BoxOffice is the running income and cost of a stage production.
	BoxOffice
	// StopClause is the closing of a show whose sales stay too low.
	StopClause
	// StageOpening is the opening of a stage production after its previews.
	StageOpening
	// StageTransfer is whether a stage production moves on after its tryout, and where to.
	StageTransfer
	// CompanyWelfare is the well-being of the company of a stage production.
	CompanyWelfare

	// SongSelection is which songs are recorded.
	SongSelection
	// Arrangement is how the songs are set.
	Arrangement
	// RecordingSessions is the sessions in the studio.
	RecordingSessions
	// Vocals is the voices of a recording, coached and recorded.
	Vocals
	// Mix is the mix of a recording.
	Mix
	// Master is the master of a recording.
	Master
	// AlbumRelease is songs, sequence and the last call before release.
	AlbumRelease

	// GameVision is what the game is meant to be.
	GameVision
	// GameMilestones is what is delivered to the publisher and when.
	GameMilestones
	// GameScope is what is in the game and what is cut.
	GameScope
	// GameShipping is resources and the date it ships.
	GameShipping
	// GameTeam is the producers and staff who make a game.
	GameTeam
	// Localization is the game in other languages.
	Localization
	// PlatformVariant is the game made over for another platform or market.
	PlatformVariant
	// LiveOperations is the game after its launch.
	LiveOperations
	// GameCertification is the platform's approval of the final build.
	GameCertification

	// GuildCompliance is that union and guild rules are kept.
	GuildCompliance
	// UnionRelations is talks with union representatives.
	UnionRelations
	// SetSafety is that nobody is hurt.
	SetSafety
)

var dutyNames = enum.Set{Type: "role.Duty", Names: []enum.Name{
	Concept:                      {Slug: "concept", Label: "the concept"},
	Material:                     {Slug: "material", Label: "the material"},
	Rights:                       {Slug: "rights", Label: "the underlying rights"},
	WriterEngagement:             {Slug: "writer-engagement", Label: "the engagement of the writer"},
	Writing:                      {Slug: "writing", Label: "the writing"},
	WritersRoom:                  {Slug: "writers-room", Label: "the writers' room"},
	Storylines:                   {Slug: "storylines", Label: "the storylines"},
	SeriesBible:                  {Slug: "series-bible", Label: "the series bible"},
	ScriptDevelopment:            {Slug: "script-development", Label: "the development of the script"},
	ScriptChanges:                {Slug: "script-changes", Label: "changes to the script"},
	ShootingScript:               {Slug: "shooting-script", Label: "the shooting script"},
	ProofOfConcept:               {Slug: "proof-of-concept", Label: "the proof of concept"},
	Pitch:                        {Slug: "pitch", Label: "the pitch"},
	Packaging:                    {Slug: "packaging", Label: "the package"},
	Greenlight:                   {Slug: "greenlight", Label: "the greenlight"},
	SeriesOrder:                  {Slug: "series-order", Label: "the series order"},
	Turnaround:                   {Slug: "turnaround", Label: "the turnaround"},
	Research:                     {Slug: "research", Label: "the research"},
	EditorialSpecification:       {Slug: "editorial-specification", Label: "the editorial specification"},
	Financing:                    {Slug: "financing", Label: "the financing"},
	DevelopmentFunding:           {Slug: "development-funding", Label: "the development funding"},
	OwnInvestment:                {Slug: "own-investment", Label: "a personal investment"},
	InvestorRelations:            {Slug: "investor-relations", Label: "investor relations"},
	FinancingChannels:            {Slug: "financing-channels", Label: "the financing channels"},
	FundingApproval:              {Slug: "funding-approval", Label: "the studio's funding approval"},
	FundingShortfall:             {Slug: "funding-shortfall", Label: "the funding shortfall"},
	FinishingFunds:               {Slug: "finishing-funds", Label: "the finishing funds"},
	Sponsorship:                  {Slug: "sponsorship", Label: "sponsorship"},
	BusinessPlan:                 {Slug: "business-plan", Label: "the business plan"},
	MajorFinancialDecisions:      {Slug: "major-financial-decisions", Label: "major financial decisions"},
	FinancialOversight:           {Slug: "financial-oversight", Label: "the financial oversight"},
	CompletionGuarantee:          {Slug: "completion-guarantee", Label: "the completion guarantee"},
	Recoupment:                   {Slug: "recoupment", Label: "the recoupment"},
	Profitability:                {Slug: "profitability", Label: "the profitability"},
	Capitalization:               {Slug: "capitalization", Label: "the capitalization"},
	BusinessSetUp:                {Slug: "business-set-up", Label: "the business set-up"},
	BusinessRelationships:        {Slug: "business-relationships", Label: "business relationships"},
	BusinessDecisions:            {Slug: "business-decisions", Label: "major business decisions"},
	StrategicOversight:           {Slug: "strategic-oversight", Label: "the strategic oversight"},
	BrandImage:                   {Slug: "brand-image", Label: "the brand image"},
	Contracts:                    {Slug: "contracts", Label: "the contracts"},
	PrincipalDeals:               {Slug: "principal-deals", Label: "the principal deals"},
	LegalPaperwork:               {Slug: "legal-paperwork", Label: "the legal paperwork"},
	Insurance:                    {Slug: "insurance", Label: "the insurance"},
	Payroll:                      {Slug: "payroll", Label: "the payroll"},
	Clearances:                   {Slug: "clearances", Label: "the clearances"},
	FinancierLiaison:             {Slug: "financier-liaison", Label: "the contact with studio and financiers"},
	FilmMakerLiaison:             {Slug: "film-maker-liaison", Label: "the liaison between film-makers and company"},
	ProductionRepresentation:     {Slug: "production-representation", Label: "the representation of the company"},
	SlateOversight:               {Slug: "slate-oversight", Label: "the slate"},
	SeriesFuture:                 {Slug: "series-future", Label: "the future of the show"},
	TechnologyPartnership:        {Slug: "technology-partnership", Label: "technology partnerships"},
	OverallManagement:            {Slug: "overall-management", Label: "the whole production"},
	DailyOperations:              {Slug: "daily-operations", Label: "the day-to-day operations"},
	TimelyCompletion:             {Slug: "timely-completion", Label: "completion on time"},
	CompletionWithinBudget:       {Slug: "completion-within-budget", Label: "completion within budget"},
	AgreedStandards:              {Slug: "agreed-standards", Label: "the agreed standards"},
	ProducerSupervision:          {Slug: "producer-supervision", Label: "the supervision of producers"},
	ProducerCoordination:         {Slug: "producer-coordination", Label: "the coordination of producers"},
	DepartmentSupervision:        {Slug: "department-supervision", Label: "the supervision of departments"},
	DepartmentCommunication:      {Slug: "department-communication", Label: "communication between departments"},
	ProblemSolving:               {Slug: "problem-solving", Label: "day-to-day problems"},
	BudgetTrouble:                {Slug: "budget-trouble", Label: "budget trouble"},
	DelegatedFunctions:           {Slug: "delegated-functions", Label: "delegated functions"},
	Introductions:                {Slug: "introductions", Label: "introductions"},
	DirectorProductionDispute:    {Slug: "director-production-dispute", Label: "disputes of director and line producer"},
	Shutdown:                     {Slug: "shutdown", Label: "the shutdown"},
	MarqueeTalent:                {Slug: "marquee-talent", Label: "marquee talent"},
	PrincipalCasting:             {Slug: "principal-casting", Label: "the principal cast"},
	SeriesRegularCasting:         {Slug: "series-regular-casting", Label: "the series regulars"},
	CastingOutreach:              {Slug: "casting-outreach", Label: "casting outreach"},
	ContributorBooking:           {Slug: "contributor-booking", Label: "the booking of contributors and guests"},
	CastCommunication:            {Slug: "cast-communication", Label: "communication with the cast"},
	TalentRelease:                {Slug: "talent-release", Label: "the stage cast, director and designers"},
	DirectorEngagement:           {Slug: "director-engagement", Label: "the engagement of the director"},
	EpisodeDirectors:             {Slug: "episode-directors", Label: "the episode directors"},
	ExecutiveProducerEngagement:  {Slug: "executive-producer-engagement", Label: "the engagement of the executive producer"},
	ProducingTeam:                {Slug: "producing-team", Label: "the producing team"},
	CoProducerEngagement:         {Slug: "co-producer-engagement", Label: "the engagement of the co-producer"},
	ProductionManagerEngagement:  {Slug: "production-manager-engagement", Label: "the engagement of the line producer or production manager"},
	FirstAssistantDirectorChoice: {Slug: "first-assistant-director-choice", Label: "the choice of the first assistant director"},
	KeyCreatives:                 {Slug: "key-creatives", Label: "the key creatives"},
	CrewHiring:                   {Slug: "crew-hiring", Label: "the crew"},
	DepartmentTeams:              {Slug: "department-teams", Label: "the departments' teams"},
	StuntTeam:                    {Slug: "stunt-team", Label: "the stunt team"},
	ReplacementTeam:              {Slug: "replacement-team", Label: "the producers of a series"},
	GeneralManagerEngagement:     {Slug: "general-manager-engagement", Label: "the engagement of the general manager"},
	StageStaffEngagement:         {Slug: "stage-staff-engagement", Label: "the engagement of the stage staff"},
	CompanyManagerEngagement:     {Slug: "company-manager-engagement", Label: "the engagement of the company manager"},
	MusicProducerEngagement:      {Slug: "music-producer-engagement", Label: "the engagement of the music producer"},
	MusicianBooking:              {Slug: "musician-booking", Label: "the booking of the musicians"},
	ProductionCompanyChoice:      {Slug: "production-company-choice", Label: "the choice of the production company"},
	Budget:                       {Slug: "budget", Label: "the budget"},
	BudgetExpectations:           {Slug: "budget-expectations", Label: "the budget expectations"},
	PreliminaryBudget:            {Slug: "preliminary-budget", Label: "the preliminary budget"},
	BudgetManagement:             {Slug: "budget-management", Label: "the running of the budget"},
	BudgetIncrease:               {Slug: "budget-increase", Label: "an enlargement of the budget"},
	ContingencySpending:          {Slug: "contingency-spending", Label: "spending within the contingency"},
	BudgetOverage:                {Slug: "budget-overage", Label: "an overage beyond the contingency"},
	CostReports:                  {Slug: "cost-reports", Label: "the cost reports"},
	BankSignature:                {Slug: "bank-signature", Label: "the bank account"},
	Bidding:                      {Slug: "bidding", Label: "the bid"},
	ScriptBreakdown:              {Slug: "script-breakdown", Label: "the script breakdown"},
	ShootingSchedule:             {Slug: "shooting-schedule", Label: "the shooting schedule"},
	ShootingDates:                {Slug: "shooting-dates", Label: "the shooting dates"},
	ScheduleChanges:              {Slug: "schedule-changes", Label: "changes of the schedule"},
	CallSheet:                    {Slug: "call-sheet", Label: "the call sheet"},
	PostSchedule:                 {Slug: "post-schedule", Label: "the post-production schedule"},
	LocationScouting:             {Slug: "location-scouting", Label: "location scouting"},
	LocationChoice:               {Slug: "location-choice", Label: "the choice of locations"},
	LocationSecuring:             {Slug: "location-securing", Label: "the securing of locations"},
	Equipment:                    {Slug: "equipment", Label: "the equipment"},
	Logistics:                    {Slug: "logistics", Label: "the logistics"},
	CrewCoordination:             {Slug: "crew-coordination", Label: "the coordination of the crew"},
	ProductionOffice:             {Slug: "production-office", Label: "the production office"},
	Authorities:                  {Slug: "authorities", Label: "dealings with the local authorities"},
	SetPresence:                  {Slug: "set-presence", Label: "presence on the set"},
	SetOperations:                {Slug: "set-operations", Label: "the running of the set"},
	ProducingTeamOnSet:           {Slug: "producing-team-on-set", Label: "the producing team on the set"},
	DailyProductionReport:        {Slug: "daily-production-report", Label: "the daily production report"},
	Overtime:                     {Slug: "overtime", Label: "overtime"},
	FieldShooting:                {Slug: "field-shooting", Label: "shoots in the field"},
	SegmentProduction:            {Slug: "segment-production", Label: "the segments"},
	Rundown:                      {Slug: "rundown", Label: "the rundown"},
	LiveTransmission:             {Slug: "live-transmission", Label: "the live transmission"},
	PreProductionMeeting:         {Slug: "pre-production-meeting", Label: "the pre-production meeting"},
	Directing:                    {Slug: "directing", Label: "the direction"},
	Vision:                       {Slug: "vision", Label: "the vision"},
	ProjectVision:                {Slug: "project-vision", Label: "the protection of the vision as a business"},
	CreativeDirection:            {Slug: "creative-direction", Label: "the creative direction"},
	CreativeAuthority:            {Slug: "creative-authority", Label: "the overall creative authority"},
	CreativeChanges:              {Slug: "creative-changes", Label: "creative changes with consequences"},
	CreativeAdvice:               {Slug: "creative-advice", Label: "creative advice"},
	CreativeNeeds:                {Slug: "creative-needs", Label: "what the creative team needs"},
	DirectorConsultation:         {Slug: "director-consultation", Label: "the consultation of director and cast"},
	DesignConsultation:           {Slug: "design-consultation", Label: "the consultation on design"},
	EffectsConsultation:          {Slug: "effects-consultation", Label: "the consultation on stunts and effects"},
	EditorialTone:                {Slug: "editorial-tone", Label: "the editorial tone"},
	TransmediaContinuity:         {Slug: "transmedia-continuity", Label: "the continuity over platforms"},
	Editing:                      {Slug: "editing", Label: "the editing"},
	PostSupervision:              {Slug: "post-supervision", Label: "the supervision of post-production"},
	PostBudget:                   {Slug: "post-budget", Label: "the post-production budget"},
	PostDeals:                    {Slug: "post-deals", Label: "the deals of post-production"},
	FirstCut:                     {Slug: "first-cut", Label: "the first cut"},
	DirectorsCut:                 {Slug: "directors-cut", Label: "the director's cut"},
	FinalCut:                     {Slug: "final-cut", Label: "the final cut"},
	PictureLock:                  {Slug: "picture-lock", Label: "the picture lock"},
	StoryInPost:                  {Slug: "story-in-post", Label: "the story in the edit"},
	VisualEffects:                {Slug: "visual-effects", Label: "the visual effects"},
	VisualEffectsBids:            {Slug: "visual-effects-bids", Label: "the visual effects bids"},
	Score:                        {Slug: "score", Label: "the music"},
	SoundMix:                     {Slug: "sound-mix", Label: "the sound mix"},
	ColourGrade:                  {Slug: "colour-grade", Label: "the colour grade"},
	ArchiveMaterial:              {Slug: "archive-material", Label: "archive material"},
	Delivery:                     {Slug: "delivery", Label: "the delivery"},
	Deliverables:                 {Slug: "deliverables", Label: "the deliverables"},
	QualityControl:               {Slug: "quality-control", Label: "the quality control"},
	DistributionDeal:             {Slug: "distribution-deal", Label: "the distribution deal"},
	DistributionStrategy:         {Slug: "distribution-strategy", Label: "the distribution strategy"},
	SalesAgentRelations:          {Slug: "sales-agent-relations", Label: "the dealings with the sales agent"},
	Marketing:                    {Slug: "marketing", Label: "the marketing"},
	FestivalStrategy:             {Slug: "festival-strategy", Label: "the festival strategy"},
	ReleasePlanning:              {Slug: "release-planning", Label: "the release plan"},
	Release:                      {Slug: "release", Label: "the release"},
	Promotion:                    {Slug: "promotion", Label: "premieres and promotion"},
	AwardAcceptance:              {Slug: "award-acceptance", Label: "the acceptance of the best-picture award"},
	AuthorApprovals:              {Slug: "author-approvals", Label: "the author's approvals"},
	BoxOffice:                    {Slug: "box-office", Label: "the box office"},
	StopClause:                   {Slug: "stop-clause", Label: "the stop clause"},
	StageOpening:                 {Slug: "stage-opening", Label: "the opening"},
	StageTransfer:                {Slug: "stage-transfer", Label: "the transfer"},
	CompanyWelfare:               {Slug: "company-welfare", Label: "the welfare of the company"},
	SongSelection:                {Slug: "song-selection", Label: "the songs"},
	Arrangement:                  {Slug: "arrangement", Label: "the arrangement"},
	RecordingSessions:            {Slug: "recording-sessions", Label: "the recording sessions"},
	Vocals:                       {Slug: "vocals", Label: "the vocals"},
	Mix:                          {Slug: "mix", Label: "the mix"},
	Master:                       {Slug: "master", Label: "the master"},
	AlbumRelease:                 {Slug: "album-release", Label: "the recording as released"},
	GameVision:                   {Slug: "game-vision", Label: "the vision of the game"},
	GameMilestones:               {Slug: "game-milestones", Label: "the milestones"},
	GameScope:                    {Slug: "game-scope", Label: "the scope of the game"},
	GameShipping:                 {Slug: "game-shipping", Label: "the shipping of the game"},
	GameTeam:                     {Slug: "game-team", Label: "the game team"},
	Localization:                 {Slug: "localization", Label: "localisation and voice"},
	PlatformVariant:              {Slug: "platform-variant", Label: "the platform variants"},
	LiveOperations:               {Slug: "live-operations", Label: "live operations"},
	GameCertification:            {Slug: "game-certification", Label: "the certification"},
	GuildCompliance:              {Slug: "guild-compliance", Label: "the guild agreements"},
	UnionRelations:               {Slug: "union-relations", Label: "the talks with the unions"},
	SetSafety:                    {Slug: "set-safety", Label: "safety on the set"},
}}

// dutyDomains holds the domain of each duty, in the order of the constants.
var dutyDomains = [...]Domain{
	Concept:                      DomainDevelopment,
	Material:                     DomainDevelopment,
	Rights:                       DomainDevelopment,
	WriterEngagement:             DomainDevelopment,
	Writing:                      DomainDevelopment,
	WritersRoom:                  DomainDevelopment,
	Storylines:                   DomainDevelopment,
	SeriesBible:                  DomainDevelopment,
	ScriptDevelopment:            DomainDevelopment,
	ScriptChanges:                DomainDevelopment,
	ShootingScript:               DomainDevelopment,
	ProofOfConcept:               DomainDevelopment,
	Pitch:                        DomainDevelopment,
	Packaging:                    DomainDevelopment,
	Greenlight:                   DomainDevelopment,
	SeriesOrder:                  DomainDevelopment,
	Turnaround:                   DomainDevelopment,
	Research:                     DomainDevelopment,
	EditorialSpecification:       DomainDevelopment,
	Financing:                    DomainFinancing,
	DevelopmentFunding:           DomainFinancing,
	OwnInvestment:                DomainFinancing,
	InvestorRelations:            DomainFinancing,
	FinancingChannels:            DomainFinancing,
	FundingApproval:              DomainFinancing,
	FundingShortfall:             DomainFinancing,
	FinishingFunds:               DomainFinancing,
	Sponsorship:                  DomainFinancing,
	BusinessPlan:                 DomainFinancing,
	MajorFinancialDecisions:      DomainFinancing,
	FinancialOversight:           DomainFinancing,
	CompletionGuarantee:          DomainFinancing,
	Recoupment:                   DomainFinancing,
	Profitability:                DomainFinancing,
	Capitalization:               DomainFinancing,
	BusinessSetUp:                DomainBusiness,
	BusinessRelationships:        DomainBusiness,
	BusinessDecisions:            DomainBusiness,
	StrategicOversight:           DomainBusiness,
	BrandImage:                   DomainBusiness,
	Contracts:                    DomainBusiness,
	PrincipalDeals:               DomainBusiness,
	LegalPaperwork:               DomainBusiness,
	Insurance:                    DomainBusiness,
	Payroll:                      DomainBusiness,
	Clearances:                   DomainBusiness,
	FinancierLiaison:             DomainBusiness,
	FilmMakerLiaison:             DomainBusiness,
	ProductionRepresentation:     DomainBusiness,
	SlateOversight:               DomainBusiness,
	SeriesFuture:                 DomainBusiness,
	TechnologyPartnership:        DomainBusiness,
	OverallManagement:            DomainManagement,
	DailyOperations:              DomainManagement,
	TimelyCompletion:             DomainManagement,
	CompletionWithinBudget:       DomainManagement,
	AgreedStandards:              DomainManagement,
	ProducerSupervision:          DomainManagement,
	ProducerCoordination:         DomainManagement,
	DepartmentSupervision:        DomainManagement,
	DepartmentCommunication:      DomainManagement,
	ProblemSolving:               DomainManagement,
	BudgetTrouble:                DomainManagement,
	DelegatedFunctions:           DomainManagement,
	Introductions:                DomainManagement,
	DirectorProductionDispute:    DomainManagement,
	Shutdown:                     DomainManagement,
	MarqueeTalent:                DomainTalent,
	PrincipalCasting:             DomainTalent,
	SeriesRegularCasting:         DomainTalent,
	CastingOutreach:              DomainTalent,
	ContributorBooking:           DomainTalent,
	CastCommunication:            DomainTalent,
	TalentRelease:                DomainTalent,
	DirectorEngagement:           DomainHiring,
	EpisodeDirectors:             DomainHiring,
	ExecutiveProducerEngagement:  DomainHiring,
	ProducingTeam:                DomainHiring,
	CoProducerEngagement:         DomainHiring,
	ProductionManagerEngagement:  DomainHiring,
	FirstAssistantDirectorChoice: DomainHiring,
	KeyCreatives:                 DomainHiring,
	CrewHiring:                   DomainHiring,
	DepartmentTeams:              DomainHiring,
	StuntTeam:                    DomainHiring,
	ReplacementTeam:              DomainHiring,
	GeneralManagerEngagement:     DomainHiring,
	StageStaffEngagement:         DomainHiring,
	CompanyManagerEngagement:     DomainHiring,
	MusicProducerEngagement:      DomainHiring,
	MusicianBooking:              DomainHiring,
	ProductionCompanyChoice:      DomainHiring,
	Budget:                       DomainBudget,
	BudgetExpectations:           DomainBudget,
	PreliminaryBudget:            DomainBudget,
	BudgetManagement:             DomainBudget,
	BudgetIncrease:               DomainBudget,
	ContingencySpending:          DomainBudget,
	BudgetOverage:                DomainBudget,
	CostReports:                  DomainBudget,
	BankSignature:                DomainBudget,
	Bidding:                      DomainBudget,
	ScriptBreakdown:              DomainSchedule,
	ShootingSchedule:             DomainSchedule,
	ShootingDates:                DomainSchedule,
	ScheduleChanges:              DomainSchedule,
	CallSheet:                    DomainSchedule,
	PostSchedule:                 DomainSchedule,
	LocationScouting:             DomainPhysical,
	LocationChoice:               DomainPhysical,
	LocationSecuring:             DomainPhysical,
	Equipment:                    DomainPhysical,
	Logistics:                    DomainPhysical,
	CrewCoordination:             DomainPhysical,
	ProductionOffice:             DomainPhysical,
	Authorities:                  DomainPhysical,
	SetPresence:                  DomainPhysical,
	SetOperations:                DomainPhysical,
	ProducingTeamOnSet:           DomainPhysical,
	DailyProductionReport:        DomainPhysical,
	Overtime:                     DomainPhysical,
	FieldShooting:                DomainPhysical,
	SegmentProduction:            DomainPhysical,
	Rundown:                      DomainPhysical,
	LiveTransmission:             DomainPhysical,
	PreProductionMeeting:         DomainPhysical,
	Directing:                    DomainCreative,
	Vision:                       DomainCreative,
	ProjectVision:                DomainCreative,
	CreativeDirection:            DomainCreative,
	CreativeAuthority:            DomainCreative,
	CreativeChanges:              DomainCreative,
	CreativeAdvice:               DomainCreative,
	CreativeNeeds:                DomainCreative,
	DirectorConsultation:         DomainCreative,
	DesignConsultation:           DomainCreative,
	EffectsConsultation:          DomainCreative,
	EditorialTone:                DomainCreative,
	TransmediaContinuity:         DomainCreative,
	Editing:                      DomainPost,
	PostSupervision:              DomainPost,
	PostBudget:                   DomainPost,
	PostDeals:                    DomainPost,
	FirstCut:                     DomainPost,
	DirectorsCut:                 DomainPost,
	FinalCut:                     DomainPost,
	PictureLock:                  DomainPost,
	StoryInPost:                  DomainPost,
	VisualEffects:                DomainPost,
	VisualEffectsBids:            DomainPost,
	Score:                        DomainPost,
	SoundMix:                     DomainPost,
	ColourGrade:                  DomainPost,
	ArchiveMaterial:              DomainPost,
	Delivery:                     DomainDelivery,
	Deliverables:                 DomainDelivery,
	QualityControl:               DomainDelivery,
	DistributionDeal:             DomainDistribution,
	DistributionStrategy:         DomainDistribution,
	SalesAgentRelations:          DomainDistribution,
	Marketing:                    DomainDistribution,
	FestivalStrategy:             DomainDistribution,
	ReleasePlanning:              DomainDistribution,
	Release:                      DomainDistribution,
	Promotion:                    DomainDistribution,
	AwardAcceptance:              DomainDistribution,
	AuthorApprovals:              DomainStage,
	BoxOffice:                    DomainStage,
	StopClause:                   DomainStage,
	StageOpening:                 DomainStage,
	StageTransfer:                DomainStage,
	CompanyWelfare:               DomainStage,
	SongSelection:                DomainMusic,
	Arrangement:                  DomainMusic,
	RecordingSessions:            DomainMusic,
	Vocals:                       DomainMusic,
	Mix:                          DomainMusic,
	Master:                       DomainMusic,
	AlbumRelease:                 DomainMusic,
	GameVision:                   DomainGames,
	GameMilestones:               DomainGames,
	GameScope:                    DomainGames,
	GameShipping:                 DomainGames,
	GameTeam:                     DomainGames,
	Localization:                 DomainGames,
	PlatformVariant:              DomainGames,
	LiveOperations:               DomainGames,
	GameCertification:            DomainGames,
	GuildCompliance:              DomainGuilds,
	UnionRelations:               DomainGuilds,
	SetSafety:                    DomainGuilds,
}

// String returns the English label.
func (d Duty) String() string { return enum.String(dutyNames, d) }

// Valid reports whether d is a member of the set; zero is not.
func (d Duty) Valid() bool { return enum.Valid(dutyNames, d) }

// AppendText appends the slug; see [Duty.MarshalText].
func (d Duty) AppendText(b []byte) ([]byte, error) { return enum.AppendText(dutyNames, b, d) }

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (d Duty) MarshalText() ([]byte, error) { return d.AppendText(nil) }

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (d *Duty) UnmarshalText(text []byte) error { return enum.Unmarshal(dutyNames, d, text) }

// Value returns the slug for database/sql; zero is NULL.
func (d Duty) Value() (driver.Value, error) { return enum.Value(dutyNames, d) }

// Scan reads a slug or NULL from database/sql.
func (d *Duty) Scan(src any) error { return enum.Scan(dutyNames, d, src) }

// Duties yields every duty in the order of the constants.
func Duties() iter.Seq[Duty] { return enum.All[Duty](dutyNames) }

// ParseDuty returns the duty with the given slug, such as "script-breakdown".
// Empty text is zero; unknown text is a *[cite.UnknownTextError].
func ParseDuty(slug string) (Duty, error) { return enum.Parse[Duty](dutyNames, slug) }

// Description says in a few words what d is about: "the script taken apart into
// what each scene needs". It is empty for an invalid duty.
func (d Duty) Description() string {
	if !d.Valid() {
		return ""
	}
	return dutyDescriptions[d]
}

// Domain returns the field of work d belongs to, or zero for an invalid duty.
func (d Duty) Domain() Domain {
	if !d.Valid() {
		return 0
	}
	return dutyDomains[d]
}

// Domain is a field of producing work, a group of duties.
//
// The zero value means that no domain is meant.
type Domain uint8

const (
	// DomainDevelopment is development and rights.
	DomainDevelopment Domain = iota + 1
	// DomainFinancing is financing.
	DomainFinancing
	// DomainBusiness is business and legal.
	DomainBusiness
	// DomainManagement is management of the whole.
	DomainManagement
	// DomainTalent is talent.
	DomainTalent
	// DomainHiring is hiring.
	DomainHiring
	// DomainBudget is budget and cost.
	DomainBudget
	// DomainSchedule is schedule.
	DomainSchedule
	// DomainPhysical is physical production.
	DomainPhysical
	// DomainCreative is creative supervision.
	DomainCreative
	// DomainPost is post-production.
	DomainPost
	// DomainDelivery is delivery.
	DomainDelivery
	// DomainDistribution is distribution and marketing.
	DomainDistribution
	// DomainStage is stage.
	DomainStage
	// DomainMusic is music.
	DomainMusic
	// DomainGames is games.
	DomainGames
	// DomainGuilds is guilds and safety.
	DomainGuilds
)

var domainNames = enum.Set{Type: "role.Domain", Names: []enum.Name{
	DomainDevelopment:  {Slug: "development-and-rights", Label: "development and rights"},
	DomainFinancing:    {Slug: "financing", Label: "financing"},
	DomainBusiness:     {Slug: "business-and-legal", Label: "business and legal"},
	DomainManagement:   {Slug: "management", Label: "management of the whole"},
	DomainTalent:       {Slug: "talent", Label: "talent"},
	DomainHiring:       {Slug: "hiring", Label: "hiring"},
	DomainBudget:       {Slug: "budget-and-cost", Label: "budget and cost"},
	DomainSchedule:     {Slug: "schedule", Label: "schedule"},
	DomainPhysical:     {Slug: "physical-production", Label: "physical production"},
	DomainCreative:     {Slug: "creative", Label: "creative supervision"},
	DomainPost:         {Slug: "post-production", Label: "post-production"},
	DomainDelivery:     {Slug: "delivery", Label: "delivery"},
	DomainDistribution: {Slug: "distribution-and-marketing", Label: "distribution and marketing"},
	DomainStage:        {Slug: "stage", Label: "stage"},
	DomainMusic:        {Slug: "music", Label: "music"},
	DomainGames:        {Slug: "games", Label: "games"},
	DomainGuilds:       {Slug: "guilds-and-safety", Label: "guilds and safety"},
}}

// String returns the English label.
func (d Domain) String() string { return enum.String(domainNames, d) }

// Valid reports whether d is a member of the set; zero is not.
func (d Domain) Valid() bool { return enum.Valid(domainNames, d) }

// AppendText appends the slug; see [Domain.MarshalText].
func (d Domain) AppendText(b []byte) ([]byte, error) { return enum.AppendText(domainNames, b, d) }

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (d Domain) MarshalText() ([]byte, error) { return d.AppendText(nil) }

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (d *Domain) UnmarshalText(text []byte) error { return enum.Unmarshal(domainNames, d, text) }

// Domains yields every domain in the order of the constants.
func Domains() iter.Seq[Domain] { return enum.All[Domain](domainNames) }

// Duties returns the set of duties of the domain.
func (d Domain) Duties() DutySet {
	var s DutySet
	for duty := range Duties() {
		if duty.Domain() == d {
			s = s.With(duty)
		}
	}
	return s
}
