package hierarchy

import (
	"slices"

	"example.com/producedby/role"
)

// castRow is who is on a production of one setting by default.
type castRow struct {
	in    role.Setting
	roles []role.Role
}

// castRows are the positions that the reporting lines of each medium, format and
// scale speak of. Of two that fit equally well the first is meant: a format goes
// before a scale and a market.
var castRows = [...]castRow{
	{role.Setting{Medium: role.Film, Format: role.Documentary}, []role.Role{role.ExecutiveProducer, role.Producer, role.Director, role.Editor, role.ArchivalProducer, role.Cinematographer}},
	{role.Setting{Medium: role.Film, Scale: role.ScaleStudio}, []role.Role{
		role.Studio, role.StudioHead, role.StudioExecutive, role.StudioExecutiveProducer, role.Producer, role.CoProducer, role.LineProducer, role.AssociateProducer,
		role.UnitProductionManager, role.ProductionSupervisor, role.ProductionCoordinator, role.ProductionAccountant, role.LocationManager, role.Director, role.FirstAssistantDirector, role.SecondAssistantDirector,
		role.Cinematographer, role.CameraOperator, role.Gaffer, role.KeyGrip, role.ProductionDesigner, role.ArtDirector, role.CostumeDesigner, role.MakeupAndHair, role.SoundMixer, role.StuntCoordinator,
		role.ScriptSupervisor, role.CastingDirector, role.Editor, role.PostProductionSupervisor, role.VFXProducer, role.VFXSupervisor, role.VFXCoordinator}},
	{role.Setting{Medium: role.Film, Scale: role.ScaleIndependent}, independentFilmCast[:]},
	{role.Setting{Medium: role.Film}, independentFilmCast[1:]},

	{role.Setting{Medium: role.Television}, []role.Role{
		role.Network, role.NetworkExecutive, role.Studio, role.StudioExecutive, role.Showrunner, role.ExecutiveProducer, role.NonWritingExecutiveProducer, role.CoExecutiveProducer, role.SupervisingProducer,
		role.Producer, role.CoProducer, role.ConsultingProducer, role.StaffWriter, role.LineProducer, role.UnitProductionManager, role.PostProducer, role.PostProductionSupervisor, role.PostProductionCoordinator,
		role.Director, role.FirstAssistantDirector, role.Cinematographer, role.ProductionDesigner}},
	{role.Setting{Medium: role.Television, Format: role.LimitedSeries}, longFormCast[:]},
	{role.Setting{Medium: role.Television, Format: role.TelevisionMovie}, longFormCast[:]},
	{role.Setting{Medium: role.Television, Format: role.NonFictionSeries}, []role.Role{
		role.Network, role.ExecutiveProducer, role.Showrunner, role.CoExecutiveProducer, role.SupervisingProducer, role.LineProducer, role.SupervisingStoryProducer, role.SeniorStoryProducer, role.StoryProducer,
		role.SupervisingFieldProducer, role.FieldProducer, role.SegmentProducer, role.AssociateProducer, role.CastingProducer, role.Director, role.Editor}},
	{role.Setting{Medium: role.Television, Format: role.NonFictionSeries, Market: "GB"}, []role.Role{
		role.CommissioningEditor, role.ProductionCompany, role.ProductionExecutive, role.ExecutiveProducer, role.SeriesProducer, role.ProducerDirector, role.EditProducer, role.Producer,
		role.AssistantProducer, role.Researcher, role.ProductionManager, role.ProductionCoordinator}},
	{role.Setting{Medium: role.Television, Format: role.Documentary}, []role.Role{
		role.CommissioningEditor, role.ExecutiveProducer, role.SeriesProducer, role.ProducerDirector, role.EditProducer, role.Editor, role.ArchivalProducer}},
	{role.Setting{Medium: role.Television, Format: role.SpecialEvent}, []role.Role{role.Network, role.ExecutiveProducer, role.SupervisingProducer, role.Producer, role.Director}},
	{role.Setting{Medium: role.Television, Format: role.News}, []role.Role{role.NewsDirector, role.ExecutiveProducer, role.NewsProducer, role.Director, role.Editor, role.Cinematographer}},
	{role.Setting{Medium: role.Television, Market: "GB"}, britishDramaCast[:]},
	{role.Setting{Medium: role.Television, Format: role.LimitedSeries, Market: "GB"}, britishDramaCast[:]},
	{role.Setting{Medium: role.Television, Format: role.TelevisionMovie, Market: "GB"}, britishDramaCast[:]},

	{role.Setting{Medium: role.Digital}, []role.Role{role.ExecutiveProducer, role.Producer, role.Director, role.Cinematographer}},
	{role.Setting{Medium: role.Commercial}, []role.Role{
		role.Advertiser, role.AdvertisingAgency, role.AgencyProducer, role.ProductionCompany, role.ExecutiveProducer, role.LineProducer, role.Director}},
	{role.Setting{Medium: role.Theatre}, []role.Role{
		role.TheatreProducer, role.ExecutiveProducer, role.GeneralManager, role.CompanyManager, role.StageManager, role.ProductionManager, role.Author, role.Director, role.CostumeDesigner}},
	{role.Setting{Medium: role.Music}, []role.Role{role.Label, role.ExecutiveProducer, role.MusicProducer, role.VocalProducer, role.CoProducer, role.Engineer, role.Publicist}},
	{role.Setting{Medium: role.VideoGame}, []role.Role{
		role.StudioHead, role.ExecutiveProducer, role.SeniorProducer, role.GameProducer, role.AssociateProducer, role.ProductionAssistant, role.DevelopmentDirector,
		role.CreativeLead, role.EngineeringLead, role.Publisher, role.PublisherProducer}},
}

// independentFilmCast is the cast of an independent film, its financier first.
var independentFilmCast = [...]role.Role{
	role.Financier, role.ExecutiveProducer, role.Producer, role.CoProducer, role.LineProducer, role.Director, role.FirstAssistantDirector, role.Cinematographer, role.Editor, role.SoundMixer,
}

// longFormCast is the cast of a mini-series or a television film.
var longFormCast = [...]role.Role{role.Network, role.ExecutiveProducer, role.CoExecutiveProducer, role.SupervisingProducer, role.Producer, role.LineProducer, role.Director}

// britishDramaCast is the cast of scripted television in Britain.
var britishDramaCast = [...]role.Role{
	role.Network, role.CommissioningEditor, role.ProductionCompany, role.ProductionExecutive, role.ExecutiveProducer, role.Producer, role.LineProducer,
	role.ProductionManager, role.ProductionCoordinator, role.ProductionSecretary, role.ProductionAssistant,
}

// Cast returns the positions that a production of the setting has by default, all
// of them vacant, each with the slug of its role as its ID: those whose reporting
// lines the sources tell for the medium, format and scale. A production adds its
// own, leaves out what it does not have, puts names in and gives them to [Start].
//
// It is the cast of the narrowest setting held that covers the one asked about. A
// film of no stated format and scale has that of an independent feature without its
// financier, television of no stated format that of a scripted series. A setting without a medium has no cast.
func Cast(in role.Setting) []Position {
	var best *castRow
	for i := range castRows {
		row := &castRows[i]
		if row.in.Covers(in) && (best == nil || row.in.Specificity() > best.in.Specificity()) {
			best = row
		}
	}
	if best == nil {
		return nil
	}
	positions := make([]Position, len(best.roles))
	for i, r := range best.roles {
		slug, _ := r.MarshalText()
		positions[i] = Position{ID: ID(slug), Role: r}
	}
	return positions
}

// Default returns the draft of the default chart of a setting: the positions of
// [Cast] with the lines that [Start] draws between them, each of which names the
// published line it was drawn from. A production starts from it and states its
// differences: [Draft.Filled] puts people in, [Draft.With], [Draft.Without] and
// [Draft.Topped] change lines. Where it has other positions, it changes those of
// [Cast] and draws the lines anew.
//
// The lines of television differ by format; where none is given the chart is that
// of a scripted series. A format without a medium stands for its own.
//
// No source has one order of work for every medium: a setting that names neither
// medium nor format has no default, and is a *[Problem] as one out of range is.
func Default(in role.Setting) (Draft, error) {
	if err := in.Validate(); err != nil {
		return Draft{}, &Problem{Place: "setting", Fault: InvalidValue, Err: err}
	}
	if in.Medium == 0 {
		in.Medium = in.Format.Medium()
	}
	if in.Medium == 0 {
		return Draft{}, &Problem{Place: "setting", Fault: InvalidValue, Detail: in.String() + " has no default chart, want a medium, such as film/feature/studio"}
	}
	if in.Medium == role.Television && in.Format == 0 {
		in.Format = role.ScriptedSeries
	}
	return Start(in, Cast(in)...), nil
}

// Filled returns a draft in which the person holds the position; d is unchanged. An
// empty person vacates it, and an ID that is not there changes nothing.
func (d Draft) Filled(id ID, person role.Person) Draft {
	d.Positions = slices.Clone(d.Positions)
	for i := range d.Positions {
		if d.Positions[i].ID == id {
			d.Positions[i].Person = person
		}
	}
	return d
}
