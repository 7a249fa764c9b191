package phase

import (
	"database/sql/driver"
	"iter"

	"example.com/producedby/internal/enum"
)

// State is where a work stands. It is finer than a [Phase], and the steps of a
// lifecycle give it the name that the trade has for it; see [Step].
//
// The zero value means that nothing is known of where the work stands.
type State uint8

const (
	// Idea is a thought that nobody besides its author has taken up.
	Idea State = iota + 1
	// Optioned is material under a temporary exclusive right to buy it.
	Optioned
	// InDevelopment is work on the script, paid for or not, with somebody besides the writer.
	InDevelopment
	// InTurnaround is a purchased project that its owner has shelved and offers to others.
	InTurnaround
	// Packaged is a project with a director or cast attached, for which money is sought.
	Packaged
	// Greenlit is a project somebody has committed to finance and produce.
	Greenlit
	// Financed is a project whose financing has closed.
	Financed
	// InPreparation is pre-production: planning, hiring, locking.
	InPreparation
	// InProduction is principal photography, recording, rehearsal, building: the making itself.
	InProduction
	// OnHiatus is a planned interruption of the making.
	OnHiatus
	// Suspended is an unplanned interruption that may end.
	Suspended
	// Wrapped is a shoot that is over.
	Wrapped
	// Cutting is the editing of the picture.
	Cutting
	// Reshooting is additional photography out of post-production.
	Reshooting
	// Locked is a picture that is not to be changed any more.
	Locked
	// Finishing is sound, colour, effects and checks on a locked picture, or what answers to it elsewhere.
	Finishing
	// Delivered is finished work handed over to who ordered or distributes it.
	Delivered
	// Released is work that is out before its audience.
	Released
	// InPreviews is a show before paying audiences ahead of its opening.
	InPreviews
	// Running is a show, a series on air or a live game that goes on.
	Running
	// Closed is a run that has ended; a tour may come after it.
	Closed
	// Abandoned is a production given up after preparation or shooting began.
	Abandoned
	// Expired is an option that lapsed unexercised.
	Expired
	// Cancelled is work that its buyer ended or turned down.
	Cancelled
	// Shelved is a project or a finished work that its owner put away for good.
	Shelved
	// Completed is a work that has run its course.
	Completed
)

// stateRow says what is true of a state whatever the work is.
type stateRow struct {
	phase  Phase // zero where it depends on what went before
	order  uint8 // place in a life without detours; zero for states that have none
	ending bool  // nothing leads out of it
}

var stateRows = [...]stateRow{
	Idea:          {phase: Development, order: 1},
	Optioned:      {phase: Development, order: 2},
	InDevelopment: {phase: Development, order: 3},
	InTurnaround:  {phase: Development, order: 3},
	Packaged:      {phase: Financing, order: 4},
	Greenlit:      {phase: Financing, order: 5},
	Financed:      {phase: Financing, order: 5},
	InPreparation: {phase: PreProduction, order: 6},
	InProduction:  {phase: Production, order: 7},
	OnHiatus:      {phase: Production, order: 7},
	Suspended:     {},
	Wrapped:       {phase: PostProduction, order: 8},
	Cutting:       {phase: PostProduction, order: 9},
	Reshooting:    {phase: Production, order: 9},
	Locked:        {phase: PostProduction, order: 10},
	Finishing:     {phase: PostProduction, order: 11},
	Delivered:     {phase: Delivery, order: 12},
	Released:      {phase: Distribution, order: 13},
	InPreviews:    {phase: PostProduction, order: 9},
	Running:       {phase: Distribution, order: 14},
	Closed:        {phase: Distribution, order: 15},
	Abandoned:     {ending: true},
	Expired:       {ending: true},
	Cancelled:     {ending: true},
	Shelved:       {ending: true},
	Completed:     {ending: true},
}

var stateNames = enum.Set{Type: "phase.State", Names: []enum.Name{
	Idea:          {Slug: "idea", Label: "idea"},
	Optioned:      {Slug: "optioned", Label: "optioned"},
	InDevelopment: {Slug: "in-development", Label: "in development"},
	InTurnaround:  {Slug: "in-turnaround", Label: "in turnaround"},
	Packaged:      {Slug: "packaged", Label: "packaged"},
	Greenlit:      {Slug: "greenlit", Label: "greenlit"},
	Financed:      {Slug: "financed", Label: "financed"},
	InPreparation: {Slug: "in-preparation", Label: "in preparation"},
	InProduction:  {Slug: "in-production", Label: "in production"},
	OnHiatus:      {Slug: "on-hiatus", Label: "on hiatus"},
	Suspended:     {Slug: "suspended", Label: "suspended"},
	Wrapped:       {Slug: "wrapped", Label: "wrapped"},
	Cutting:       {Slug: "cutting", Label: "cutting"},
	Reshooting:    {Slug: "reshooting", Label: "reshooting"},
	Locked:        {Slug: "locked", Label: "locked"},
	Finishing:     {Slug: "finishing", Label: "finishing"},
	Delivered:     {Slug: "delivered", Label: "delivered"},
	Released:      {Slug: "released", Label: "released"},
	InPreviews:    {Slug: "in-previews", Label: "in previews"},
	Running:       {Slug: "running", Label: "running"},
	Closed:        {Slug: "closed", Label: "closed"},
	Abandoned:     {Slug: "abandoned", Label: "abandoned"},
	Expired:       {Slug: "expired", Label: "expired"},
	Cancelled:     {Slug: "cancelled", Label: "cancelled"},
	Shelved:       {Slug: "shelved", Label: "shelved"},
	Completed:     {Slug: "completed", Label: "completed"},
}}

// String returns the English label.
func (s State) String() string { return enum.String(stateNames, s) }

// Valid reports whether s is a member of the set; zero is not.
func (s State) Valid() bool { return enum.Valid(stateNames, s) }

// AppendText appends the slug; see [State.MarshalText].
func (s State) AppendText(b []byte) ([]byte, error) { return enum.AppendText(stateNames, b, s) }

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (s State) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (s *State) UnmarshalText(text []byte) error { return enum.Unmarshal(stateNames, s, text) }

// Value returns the slug for database/sql; zero is NULL.
func (s State) Value() (driver.Value, error) { return enum.Value(stateNames, s) }

// Scan reads a slug or NULL from database/sql.
func (s *State) Scan(src any) error { return enum.Scan(stateNames, s, src) }

// States yields every state in the order of the constants.
func States() iter.Seq[State] { return enum.All[State](stateNames) }

// Phase returns the phase the state falls into. It is zero for [Suspended],
// which keeps the phase it came from, and for the ends, which keep the phase of
// what they ended: [Abandoned], [Expired], [Cancelled], [Shelved] and [Completed].
func (s State) Phase() Phase {
	if !s.Valid() {
		return 0
	}
	return stateRows[s].phase
}

// Ending reports whether nothing leads out of the state.
func (s State) Ending() bool { return s.Valid() && stateRows[s].ending }
