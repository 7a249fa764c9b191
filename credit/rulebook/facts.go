package rulebook

import "example.com/producedby/credit"

// Facts that published rules name. Each is about one person on one production
// unless it says otherwise.
const (
	// MajorPortion: the body's committee or panel found that the person did the
	// major portion of the producing functions. It is a finding of people and
	// follows from no count.
	MajorPortion credit.Fact = "found-to-have-done-the-major-portion"
	// GuildEligible: the Producers Guild found the person eligible for this film.
	GuildEligible credit.Fact = "found-eligible-by-the-producers-guild"
	// GuildAppealed: the person appealed against the Producers Guild's refusal.
	GuildAppealed credit.Fact = "appealed-against-the-producers-guild"
	// GuildAppealSucceeded: that appeal succeeded.
	GuildAppealSucceeded credit.Fact = "appeal-to-the-producers-guild-succeeded"
	// ExtraordinaryCircumstance: the committee found a rare and extraordinary circumstance.
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

	// MainlyResponsible: mainly responsible for originating or managing production and delivery.
	MainlyResponsible credit.Fact = "mainly-responsible"
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
	// GuildMember: the person is a member of the Producers Guild.
	GuildMember credit.Fact = "member-of-the-producers-guild"
	// DelegatedFunction: did one or more functions of a producer who delegated them.
	DelegatedFunction credit.Fact = "did-delegated-function"
	// SupervisedByDelegator: did so under the supervision of that producer.
	SupervisedByDelegator credit.Fact = "supervised-by-delegating-producer"
	// SignificantDevelopment: made a significant contribution to developing the literary property.
	SignificantDevelopment credit.Fact = "significant-development-of-the-property"
)

// Amounts and counts that published rules name.
const (
	// FinancingShare is the share of the financing that the person secured, from 0 to 1.
	FinancingShare credit.Quantity = "financing-share"
	// TeamSize is the number of people in a team.
	TeamSize credit.Quantity = "team-size"
	// PartnershipYears is for how many years, up to now, a team has been a partnership.
	PartnershipYears credit.Quantity = "partnership-years"
	// JointFeatures is how many theatrical features a team produced together in the last five years.
	JointFeatures credit.Quantity = "joint-theatrical-features"
)
