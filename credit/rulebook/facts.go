package rulebook

import "example.com/producedby/credit"

// Facts that published rules name. Each is about one person on one production
// unless it says otherwise.
const (
	// MajorPortion: the Academy's committee found that the person did the major
	// portion of the producing functions. It is a finding of people and follows
	// from no count.
	MajorPortion credit.Fact = "found-to-have-done-the-major-portion"
	// GuildMajorPortion: a panel of the Producers Guild found that the person did a
	// major portion of the producing functions. The Academy may find otherwise.
	GuildMajorPortion credit.Fact = "found-by-the-producers-guild-to-have-done-a-major-portion"
	// GuildEligible: the Producers Guild found the person eligible for this film.
	GuildEligible credit.Fact = "found-eligible-by-the-producers-guild"
	// GuildAppealed: the person appealed against the Producers Guild's refusal.
	GuildAppealed credit.Fact = "appealed-against-the-producers-guild"
	// GuildAppealSucceeded: that appeal succeeded, so it was made.
	GuildAppealSucceeded credit.Fact = "appeal-to-the-producers-guild-succeeded"
	// ExtraordinaryCircumstance: the committee found a rare and extraordinary circumstance
	// and names more than the cap allows. It is about the film: evidence of the production
	// tells it to the list and to everybody on it.
	ExtraordinaryCircumstance credit.Fact = "rare-and-extraordinary-circumstance"
	// FullyFunctioned: the person fully functioned as a producer, whatever else they are.
	FullyFunctioned credit.Fact = "fully-functioned-as-producer"
	// StudioExecutive: the person is employed as an executive of a studio, network or streamer at the same time.
	StudioExecutive credit.Fact = "employed-as-studio-network-or-streamer-executive"
	// PersonalManager: the person is the manager of somebody in the film.
	PersonalManager credit.Fact = "personal-manager"
	// PromisedByContract: a private agreement promises the person the credit or the nomination.
	PromisedByContract credit.Fact = "promised-by-contract"
	// DeterminationPending: the body has not yet said who qualifies.
	DeterminationPending credit.Fact = "determination-pending"
	// ReleasedInFirstHalf: the film was released from January to June of the award's year.
	ReleasedInFirstHalf credit.Fact = "released-in-first-half-of-award-year"
	// GuildSubmissionInTime: the film proved by the deadline that it was submitted to the Producers Guild.
	GuildSubmissionInTime credit.Fact = "guild-submission-proven-in-time"

	// MainlyOriginating: mainly responsible for originating the production.
	MainlyOriginating credit.Fact = "mainly-responsible-for-originating"
	// MainlyManaging: mainly responsible for managing its production and delivery.
	MainlyManaging credit.Fact = "mainly-responsible-for-managing"
	// DecidedRegularly: took decisions personally and regularly.
	DecidedRegularly credit.Fact = "decided-regularly"
	// DecidedContinuously: took decisions personally and without a break.
	DecidedContinuously credit.Fact = "decided-continuously"
	// DecidedSubstantially: the decisions were substantial ones.
	DecidedSubstantially credit.Fact = "decided-substantially"
	// DecidedCreative: took decisions in creative matters.
	DecidedCreative credit.Fact = "decided-creative-matters"
	// DecidedProduction: took decisions in production matters.
	DecidedProduction credit.Fact = "decided-production-matters"
	// DecidedBudget: took decisions in budget matters.
	DecidedBudget credit.Fact = "decided-budget-matters"
	// DecidedLegal: took decisions in legal matters.
	DecidedLegal credit.Fact = "decided-legal-matters"
	// DecidedInDevelopment: did so in development.
	DecidedInDevelopment credit.Fact = "decided-in-development"
	// DecidedInPreProduction: did so in pre-production.
	DecidedInPreProduction credit.Fact = "decided-in-pre-production"
	// DecidedInProduction: did so in production.
	DecidedInProduction credit.Fact = "decided-in-production"
	// DecidedInPostProduction: did so in post-production and marketing.
	DecidedInPostProduction credit.Fact = "decided-in-post-production"

	// SignificantContribution: made a significant contribution to the film.
	SignificantContribution credit.Fact = "significant-contribution"
	// FreeLocation: got the production a location for nothing. Work on locations does not show it.
	FreeLocation credit.Fact = "got-a-free-location"
	// HelpedHireActor: had a hand in getting an actor hired, at the edge and as no job of
	// theirs. Work on the casting does not show it.
	HelpedHireActor credit.Fact = "helped-get-an-actor-hired"
	// GuildMember: the person is a member of the Producers Guild.
	GuildMember credit.Fact = "member-of-the-producers-guild"
	// DelegatedFunction: did one or more functions of a producer who delegated them.
	DelegatedFunction credit.Fact = "did-delegated-function"
	// SupervisedByDelegator: did so under the supervision of that producer.
	SupervisedByDelegator credit.Fact = "supervised-by-delegating-producer"
	// SignificantDevelopment: made a significant contribution to developing the literary property.
	SignificantDevelopment credit.Fact = "significant-development-of-the-property"

	// Showrunner: showrunner or co-showrunner, with overall creative authority and management responsibility.
	Showrunner credit.Fact = "showrunner"
	// IdeaToFinish: creative producer from idea and pitch through all phases.
	IdeaToFinish credit.Fact = "creative-producer-from-idea-to-finish"
	// PackagerSeller: responsible for packaging the programme and selling it to a network or studio.
	PackagerSeller credit.Fact = "packaged-and-sold-the-programme"
	// SeriesCreator: created the series; in non-fiction the proof of concept that secured the sale counts.
	SeriesCreator credit.Fact = "creator-of-the-series"
	// HyphenateProducing: performs critical producing functions beyond another primary job.
	HyphenateProducing credit.Fact = "critical-producing-functions-beyond-primary-job"
	// SeniorLineProducing: a line producer's skills, with the experience and body of work for it.
	SeniorLineProducing credit.Fact = "line-producing-with-senior-experience"
	// OngoingSupervision: a creator who stays engaged in a supervisory role.
	OngoingSupervision credit.Fact = "ongoing-supervisory-role"
	// WritingOnly: the person's services are writing alone.
	WritingOnly credit.Fact = "writing-services-alone"
	// SignificantAuthority: holds significant decision-making authority.
	SignificantAuthority credit.Fact = "significant-decision-authority"
	// RareCircumstance: the circumstances are rare or unusual.
	RareCircumstance credit.Fact = "rare-or-unusual-circumstances"
	// SupervisesSignificantMajority: directly supervises a significant majority of functions, above and below the line.
	SupervisesSignificantMajority credit.Fact = "supervises-significant-majority-of-functions"
	// ExecutesVisionWithinBudget: primarily responsible for carrying out executive producer's and director's vision within the budget.
	ExecutesVisionWithinBudget credit.Fact = "executes-vision-within-budget"
	// SignificantFinancing: secured an essential and proportionately significant part of the financing; no number is given.
	SignificantFinancing credit.Fact = "secured-significant-part-of-financing"
	// LogisticsThroughProduction: primarily responsible for logistics from pre-production through completion of production.
	LogisticsThroughProduction credit.Fact = "primary-responsibility-for-logistics"

	// Unscripted: the work is documentary or otherwise unscripted.
	Unscripted credit.Fact = "unscripted-work"
	// IsGame: the work is a game.
	IsGame credit.Fact = "work-is-a-game"
	// Advertisement: the work is an advertisement or derived from a commercial.
	Advertisement credit.Fact = "advertisement-or-commercial-derivative"
	// MostlyRepurposed: the work is mostly made of repurposed material.
	MostlyRepurposed credit.Fact = "mostly-repurposed-material"
	// ShownElsewhere: telecast, streamed as television or shown in cinemas before or at the same time.
	ShownElsewhere credit.Fact = "earlier-or-simultaneous-telecast-or-showing"
	// GameOversight: strategic oversight of creative, business, financial and technology-partnership matters, on a delivered game.
	GameOversight credit.Fact = "strategic-oversight-of-a-delivered-game"
	// SameUniverse: the storylines belong to one fictional universe.
	SameUniverse credit.Fact = "storylines-in-one-fictional-universe"
	// SignificantPortion: responsible for a significant portion of planning, development, production or continuity.
	SignificantPortion credit.Fact = "significant-portion-of-transmedia-work"
	// OriginalStorylines: responsible for creating original storylines for new platforms.
	OriginalStorylines credit.Fact = "original-storylines-for-new-platforms"

	// CommercialDistribution: the work is for commercial distribution.
	CommercialDistribution credit.Fact = "for-commercial-distribution"
	// USExploitation: the work is meant for exploitation in the United States.
	USExploitation credit.Fact = "for-exploitation-in-the-united-states"
	// NoticeFiled: the owner or whoever may assign the credits filed the notice of producing credits.
	NoticeFiled credit.Fact = "notice-of-producing-credits-filed"
	// EligibilityFormFiled: the person filed the individual eligibility form.
	EligibilityFormFiled credit.Fact = "individual-eligibility-form-filed"
	// MarkRequested: the person asked for the mark.
	MarkRequested credit.Fact = "mark-requested"
	// NoticeBeforePost: the notice was filed no later than the start of post-production.
	NoticeBeforePost credit.Fact = "notice-filed-before-post-production"
	// PartnershipRecognized: the guild's panel found the partnership valid.
	PartnershipRecognized credit.Fact = "partnership-recognized-by-panel"
	// BothPetitioned: both partners asked to be assessed as one.
	BothPetitioned credit.Fact = "both-partners-petitioned"
	// AgreedInWriting: both sides agreed in writing on the guild's code and arbitration.
	AgreedInWriting credit.Fact = "code-agreed-in-writing"
	// PetitionerEntitled: the petitioner is an owner or a producer of the work.
	PetitionerEntitled credit.Fact = "petitioner-is-owner-or-producer"
	// ErroneousCredit: the proposed credit is an erroneous use, judged by the functions performed.
	ErroneousCredit credit.Fact = "erroneous-use-of-a-credit"
	// DeceptiveCredit: the proposed credit is a deceptive use, judged by the functions performed.
	DeceptiveCredit credit.Fact = "deceptive-use-of-a-credit"

	// KeyCreative: the key creative individual most clearly responsible for an animated film.
	KeyCreative credit.Fact = "key-creative-individual"
	// SharedDirecting: two directors share equal credit.
	SharedDirecting credit.Fact = "shared-and-equal-director-credit"
	// SubstantiveContribution: made a significant and substantive contribution to the programme.
	SubstantiveContribution credit.Fact = "significant-and-substantive-contribution"
	// DirectorsFirstFeature: the film is its director's first feature.
	DirectorsFirstFeature credit.Fact = "first-feature-of-its-director"

	// OriginalScreenplay: the screenplay is original.
	OriginalScreenplay credit.Fact = "original-screenplay"
	// FirstWriter: the first writer of the screenplay.
	FirstWriter credit.Fact = "first-writer"
	// ProductionExecutive: a producer or director who writes, or a team with one.
	ProductionExecutive credit.Fact = "production-executive"
	// ManagerEngaged: a unit production manager is engaged.
	ManagerEngaged credit.Fact = "unit-production-manager-engaged"
	// BonaFideProducer: a bona fide producer of the film.
	BonaFideProducer credit.Fact = "bona-fide-producer"
	// MarketableName: a marketable or acclaimed name.
	MarketableName credit.Fact = "marketable-or-acclaimed-name"
	// SignatureStyle: known for a signature style.
	SignatureStyle credit.Fact = "signature-style"
	// EarlierPossessory: had a possessory credit before.
	EarlierPossessory credit.Fact = "earlier-possessory-credit"
	// BroughtProperty: brought the underlying property to the studio.
	BroughtProperty credit.Fact = "brought-the-property"
	// SomethingSubstantial: provided something substantial besides.
	SomethingSubstantial credit.Fact = "provided-something-substantial-besides"

	// FinanceOnlyPartner: a partner of the co-production brings money alone.
	FinanceOnlyPartner credit.Fact = "finance-only-partner"
	// AllRatifiedRevised: every state involved has ratified the revised convention.
	AllRatifiedRevised credit.Fact = "all-states-ratified-revised-convention"
)

// Amounts and counts that published rules name.
const (
	// FinancingShare is the share of the whole financing of the production, which is its budget, that the person secured, from 0 to 1: 25 % is 1/4. A financing plan tells it: budget.Plan.RaisedOf.
	FinancingShare credit.Quantity = "financing-share"
	// TeamSize is the number of people in a team.
	TeamSize = credit.TeamSize
	// PartnershipYears is for how many years, up to now, a team has been a partnership.
	PartnershipYears credit.Quantity = "partnership-years"
	// JointFeatures is how many theatrical features a team produced together in the last five years.
	JointFeatures credit.Quantity = "joint-theatrical-features"
	// Storylines is how many narrative storylines a transmedia project has.
	Storylines credit.Quantity = "storylines"
	// CrewListed is how many principal crew a notice of producing credits lists.
	CrewListed credit.Quantity = "principal-crew-listed"
	// PanelSize is how many people sit on the first panel of a determination.
	PanelSize credit.Quantity = "panel-size"
	// AppealPanelSize is how many people sit on the panel of an appeal.
	AppealPanelSize credit.Quantity = "appeal-panel-size"
	// AppealPanelFromFirst is how many of them sat on the first panel.
	AppealPanelFromFirst credit.Quantity = "appeal-panel-members-from-first"

	// ScriptShare is the share of the screenplay that the writer contributed, from 0 to 1.
	ScriptShare credit.Quantity = "share-of-screenplay"
	// WritingTermRatio is the writing term divided by the term in the other capacity.
	WritingTermRatio credit.Quantity = "writing-term-to-other-term"
	// FeaturesDirected is how many theatrical features the director has made.
	FeaturesDirected credit.Quantity = "theatrical-features-directed"

	// CoProducingCountries is how many countries take part in a co-production.
	CoProducingCountries credit.Quantity = "co-producing-countries"
	// SmallestShare is the smallest country's share of the cost, from 0 to 1.
	SmallestShare credit.Quantity = "smallest-share"
	// LargestShare is the largest country's share of the cost, from 0 to 1.
	LargestShare credit.Quantity = "largest-share"
	// OutsideShare is what producers from outside the parties hold together, from 0 to 1.
	OutsideShare credit.Quantity = "share-from-outside-the-parties"
	// FinanceOnlyShare is the share of a partner that brings money alone, from 0 to 1.
	FinanceOnlyShare credit.Quantity = "finance-only-share"
	// TotalOfShares is the sum of all shares.
	TotalOfShares credit.Quantity = "total-of-shares"
	// BudgetEuros is the budget in euros.
	BudgetEuros credit.Quantity = "budget-in-euros"
)
