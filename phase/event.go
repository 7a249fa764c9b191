package phase

import (
	"database/sql/driver"
	"iter"

	"example.com/producedby/internal/enum"
)

// EventKind is what can happen to a work. It names transitions of its state and
// the milestones that documents tell of.
//
// A log writes an event as its slug: the name of the constant without Event, its words
// in small letters and joined by hyphens. [EventBuyPitch] is "buy-pitch".
//
// The zero value means that nothing happened.
type EventKind uint8

const (
	// EventLearn is a condition becoming known.
	EventLearn EventKind = iota + 1
	// EventAddUnit is another part of a work of several parts: an episode, a sequence, a track.
	EventAddUnit
	// EventOption is the buying of an option on the material.
	EventOption
	// EventExtendOption is the payment of more time for an option.
	EventExtendOption
	// EventLapseOption is the end of an option that was neither extended nor exercised.
	EventLapseOption
	// EventPurchase is the purchase of the material.
	EventPurchase
	// EventAttachWriter is somebody besides the writer taking the project up.
	EventAttachWriter
	// EventBuyPitch is a network buying a pitch.
	EventBuyPitch
	// EventFundDevelopment is money for the development.
	EventFundDevelopment
	// EventApproveStory is the buyer's approval of outline or story.
	EventApproveStory
	// EventRewrite is another draft.
	EventRewrite
	// EventShelve is the owner's decision not to go on with a project it bought, or to put away for good what nobody took up or what was made.
	EventShelve
	// EventAcquire is a project in turnaround bought by somebody else.
	EventAcquire
	// EventReclaim is the first owner taking a project back because an element changed.
	EventReclaim
	// EventPackage is a director or cast joining the project.
	EventPackage
	// EventGreenlight is the commitment to finance and produce.
	EventGreenlight
	// EventOrderPilot is the order of a pilot: of a unit, whose making it pays for, or of one that is no unit of the work.
	EventOrderPilot
	// EventOrderSeries is the order of a season.
	EventOrderSeries
	// EventCloseFinancing is the closing of the financing.
	EventCloseFinancing
	// EventLoseFinancing is committed money falling through.
	EventLoseFinancing
	// EventSecureTheatre is the engagement of a theatre for a show.
	EventSecureTheatre
	// EventSignSpecification is the signing of what was agreed with the broadcaster.
	EventSignSpecification
	// EventStartPreparation is the beginning of pre-production.
	EventStartPreparation
	// EventLockScript is the freezing of page and scene numbers.
	EventLockScript
	// EventApproveBudget is the last signature on the budget.
	EventApproveBudget
	// EventApproveSchedule is the last signature on the shooting schedule.
	EventApproveSchedule
	// EventIssueBond is the guarantor's signature.
	EventIssueBond
	// EventInsure is the beginning of the production insurance.
	EventInsure
	// EventHireCrew is the crew being complete.
	EventHireCrew
	// EventCast is the cast being complete.
	EventCast
	// EventSecureLocations is the last place and permit being agreed.
	EventSecureLocations
	// EventHoldPreProductionMeeting is the meeting before the shoot of a commercial.
	EventHoldPreProductionMeeting
	// EventPush is a later date for the start of production.
	EventPush
	// EventStartProduction is the first day of the making.
	EventStartProduction
	// EventPauseForHiatus is the beginning of a planned interruption.
	EventPauseForHiatus
	// EventSuspend is the beginning of an unplanned interruption.
	EventSuspend
	// EventResume is the end of an interruption.
	EventResume
	// EventTakeOver is the guarantor taking control.
	EventTakeOver
	// EventWrap is the end of the shoot.
	EventWrap
	// EventStartCut is the first assembly being begun after the wrap.
	EventStartCut
	// EventAdvanceCut is the cut passing to the next in line.
	EventAdvanceCut
	// EventReshoot is the beginning of additional photography.
	EventReshoot
	// EventWrapReshoot is the end of additional photography.
	EventWrapReshoot
	// EventLockPicture is the picture being locked.
	EventLockPicture
	// EventUnlockPicture is a locked picture being opened again.
	EventUnlockPicture
	// EventStartFinishing is the beginning of sound, colour and effects on the locked picture.
	EventStartFinishing
	// EventCompleteMix is the final mix of the present lock.
	EventCompleteMix
	// EventCompleteGrade is the final grade of the present lock.
	EventCompleteGrade
	// EventPassQualityControl is the present lock passing the technical checks.
	EventPassQualityControl
	// EventFailQualityControl is the present lock failing the technical checks.
	EventFailQualityControl
	// EventDeliver is the finished work being handed over and accepted.
	EventDeliver
	// EventRejectDelivery is the finished work being sent back.
	EventRejectDelivery
	// EventPremiere is the first public showing, at a festival or elsewhere.
	EventPremiere
	// EventRelease is the bringing out of the work.
	EventRelease
	// EventRenew is the order of another season.
	EventRenew
	// EventSubmitMilestone is a stage of a game being handed in.
	EventSubmitMilestone
	// EventAcceptMilestone is the publisher's acceptance of it.
	EventAcceptMilestone
	// EventRejectMilestone is the publisher's refusal of it, which opens a time to cure.
	EventRejectMilestone
	// EventPayAdvance is the payment of an advance on a game.
	EventPayAdvance
	// EventCertifyBuild is the platform's certificate for the final build.
	EventCertifyBuild
	// EventApproveMix is the approval of the mix of a recording.
	EventApproveMix
	// EventApproveMaster is the approval of its master.
	EventApproveMaster
	// EventStartPreviews is the first preview of a show.
	EventStartPreviews
	// EventOpen is the opening night.
	EventOpen
	// EventRecoup is the day from which the investors of a show have their money back.
	EventRecoup
	// EventTour is a show taken on the road after its run.
	EventTour
	// EventGoOn is a released work going on as a run, a series on air or a live game.
	EventGoOn
	// EventClose is the end of a run.
	EventClose
	// EventComplete is the end of a work that has run its course.
	EventComplete
	// EventAbandon is the production being given up.
	EventAbandon
	// EventCancel is the buyer ending the work or turning it down.
	EventCancel
)

var eventNames = enum.Set{Type: "phase.EventKind", Names: []enum.Name{
	EventLearn:                    {Slug: "learn", Label: "fact learned"},
	EventAddUnit:                  {Slug: "add-unit", Label: "unit added"},
	EventOption:                   {Slug: "option", Label: "option taken"},
	EventExtendOption:             {Slug: "extend-option", Label: "option extended"},
	EventLapseOption:              {Slug: "lapse-option", Label: "option lapsed"},
	EventPurchase:                 {Slug: "purchase", Label: "rights purchased"},
	EventBuyPitch:                 {Slug: "buy-pitch", Label: "pitch bought"},
	EventAttachWriter:             {Slug: "attach-writer", Label: "writer attached"},
	EventFundDevelopment:          {Slug: "fund-development", Label: "development funded"},
	EventApproveStory:             {Slug: "approve-story", Label: "story approved"},
	EventRewrite:                  {Slug: "rewrite", Label: "rewrite"},
	EventShelve:                   {Slug: "shelve", Label: "shelved"},
	EventAcquire:                  {Slug: "acquire", Label: "acquired by another"},
	EventReclaim:                  {Slug: "reclaim", Label: "reclaimed by the first owner"},
	EventPackage:                  {Slug: "package", Label: "packaged"},
	EventGreenlight:               {Slug: "greenlight", Label: "greenlit"},
	EventOrderPilot:               {Slug: "order-pilot", Label: "pilot ordered"},
	EventOrderSeries:              {Slug: "order-series", Label: "series ordered"},
	EventCloseFinancing:           {Slug: "close-financing", Label: "financing closed"},
	EventLoseFinancing:            {Slug: "lose-financing", Label: "financing lost"},
	EventSecureTheatre:            {Slug: "secure-theatre", Label: "theatre secured"},
	EventSignSpecification:        {Slug: "sign-specification", Label: "editorial specification signed"},
	EventStartPreparation:         {Slug: "start-preparation", Label: "preparation started"},
	EventLockScript:               {Slug: "lock-script", Label: "script locked"},
	EventApproveBudget:            {Slug: "approve-budget", Label: "budget approved"},
	EventApproveSchedule:          {Slug: "approve-schedule", Label: "schedule approved"},
	EventIssueBond:                {Slug: "issue-bond", Label: "bond issued"},
	EventInsure:                   {Slug: "insure", Label: "insured"},
	EventHireCrew:                 {Slug: "hire-crew", Label: "crew hired"},
	EventCast:                     {Slug: "cast", Label: "cast"},
	EventSecureLocations:          {Slug: "secure-locations", Label: "locations secured"},
	EventHoldPreProductionMeeting: {Slug: "hold-pre-production-meeting", Label: "pre-production meeting held"},
	EventPush:                     {Slug: "push", Label: "pushed"},
	EventStartProduction:          {Slug: "start-production", Label: "production started"},
	EventPauseForHiatus:           {Slug: "pause-for-hiatus", Label: "hiatus begun"},
	EventSuspend:                  {Slug: "suspend", Label: "suspended"},
	EventResume:                   {Slug: "resume", Label: "resumed"},
	EventTakeOver:                 {Slug: "take-over", Label: "taken over by the guarantor"},
	EventWrap:                     {Slug: "wrap", Label: "wrapped"},
	EventStartCut:                 {Slug: "start-cut", Label: "cutting started"},
	EventAdvanceCut:               {Slug: "advance-cut", Label: "cut advanced"},
	EventReshoot:                  {Slug: "reshoot", Label: "reshoot begun"},
	EventWrapReshoot:              {Slug: "wrap-reshoot", Label: "reshoot wrapped"},
	EventLockPicture:              {Slug: "lock-picture", Label: "picture locked"},
	EventUnlockPicture:            {Slug: "unlock-picture", Label: "picture unlocked"},
	EventStartFinishing:           {Slug: "start-finishing", Label: "finishing started"},
	EventCompleteMix:              {Slug: "complete-mix", Label: "mix completed"},
	EventCompleteGrade:            {Slug: "complete-grade", Label: "grade completed"},
	EventPassQualityControl:       {Slug: "pass-quality-control", Label: "quality control passed"},
	EventFailQualityControl:       {Slug: "fail-quality-control", Label: "quality control failed"},
	EventDeliver:                  {Slug: "deliver", Label: "delivered"},
	EventRejectDelivery:           {Slug: "reject-delivery", Label: "delivery rejected"},
	EventPremiere:                 {Slug: "premiere", Label: "premiere"},
	EventRelease:                  {Slug: "release", Label: "released"},
	EventRenew:                    {Slug: "renew", Label: "renewed"},
	EventSubmitMilestone:          {Slug: "submit-milestone", Label: "milestone submitted"},
	EventAcceptMilestone:          {Slug: "accept-milestone", Label: "milestone accepted"},
	EventRejectMilestone:          {Slug: "reject-milestone", Label: "milestone rejected"},
	EventPayAdvance:               {Slug: "pay-advance", Label: "advance paid"},
	EventCertifyBuild:             {Slug: "certify-build", Label: "build certified"},
	EventApproveMix:               {Slug: "approve-mix", Label: "mix approved"},
	EventApproveMaster:            {Slug: "approve-master", Label: "master approved"},
	EventStartPreviews:            {Slug: "start-previews", Label: "previews started"},
	EventOpen:                     {Slug: "open", Label: "opened"},
	EventRecoup:                   {Slug: "recoup", Label: "recouped"},
	EventTour:                     {Slug: "tour", Label: "on tour"},
	EventGoOn:                     {Slug: "go-on", Label: "running"},
	EventClose:                    {Slug: "close", Label: "closed"},
	EventComplete:                 {Slug: "complete", Label: "completed"},
	EventAbandon:                  {Slug: "abandon", Label: "abandoned"},
	EventCancel:                   {Slug: "cancel", Label: "cancelled"},
}, Everyday: []enum.Everyday{
	{Word: "delivery", Slug: "deliver"},
	{Word: "first day of photography", Slug: "start-production"},
	{Word: "green light", Slug: "greenlight"},
	{Word: "picture lock", Slug: "lock-picture"},
	{Word: "pickups", Slug: "reshoot"},
	{Word: "pre-production", Slug: "start-preparation"},
	{Word: "prep", Slug: "start-preparation"},
	{Word: "preparation", Slug: "start-preparation"},
	{Word: "principal photography", Slug: "start-production"},
	{Word: "production", Slug: "start-production"},
	{Word: "script lock", Slug: "lock-script"},
	{Word: "series order", Slug: "order-series"},
	{Word: "shoot", Slug: "start-production"},
	{Word: "start prep", Slug: "start-preparation"},
	{Word: "start shoot", Slug: "start-production"},
}}

// String returns the English label.
func (k EventKind) String() string { return enum.String(eventNames, k) }

// Valid reports whether k is a member of the set; zero is not.
func (k EventKind) Valid() bool { return enum.Valid(eventNames, k) }

// AppendText appends the slug; see [EventKind.MarshalText].
func (k EventKind) AppendText(b []byte) ([]byte, error) { return enum.AppendText(eventNames, b, k) }

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (k EventKind) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (k *EventKind) UnmarshalText(text []byte) error { return enum.Unmarshal(eventNames, k, text) }

// Value returns the slug for database/sql; zero is NULL.
func (k EventKind) Value() (driver.Value, error) { return enum.Value(eventNames, k) }

// Scan reads a slug or NULL from database/sql.
func (k *EventKind) Scan(src any) error { return enum.Scan(eventNames, k, src) }

// EventKinds yields every kind of event in the order of the constants.
func EventKinds() iter.Seq[EventKind] { return enum.All[EventKind](eventNames) }

// ParseEventKind returns the kind of event with the given slug. Empty text is zero; unknown text
// is a *[cite.UnknownTextError].
func ParseEventKind(slug string) (EventKind, error) { return enum.Parse[EventKind](eventNames, slug) }
