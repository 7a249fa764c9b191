package hierarchy_test

import (
	"testing"

	"example.com/producedby/hierarchy"
	"example.com/producedby/role"
)

// referenceOrders are the orders of the reference, typed from it: chains from the
// top down, and pairs that it does not compare.
var referenceOrders = []struct {
	order  hierarchy.Order
	in     string
	chains [][]role.Role
	apart  [][2]role.Role
}{
	{hierarchy.FilmSeniority, "film", [][]role.Role{
		{role.ExecutiveProducer, role.Producer, role.CoProducer, role.LineProducer, role.AssociateProducer},
	}, [][2]role.Role{{role.Producer, role.Director}, {role.ProductionManager, role.LineProducer}, {role.PostProducer, role.Producer}}},
	{hierarchy.FilmPrimaryCredit, "film", [][]role.Role{
		{role.Producer, role.ExecutiveProducer, role.CoProducer, role.AssociateProducer, role.ProductionManager, role.ProductionSupervisor, role.ProductionCoordinator},
		{role.ExecutiveProducer, role.LineProducer, role.AssociateProducer},
		{role.Producer, role.PostProducer, role.PostProductionSupervisor, role.PostProductionCoordinator},
		{role.Producer, role.VFXProducer, role.VFXAssociateProducer, role.VFXCoordinator},
	}, [][2]role.Role{{role.CoProducer, role.LineProducer}, {role.PostProducer, role.VFXProducer}, {role.PostProducer, role.ExecutiveProducer}, {role.Director, role.ExecutiveProducer}}},
	{hierarchy.TelevisionPrimaryCredit, "television/scripted-series", [][]role.Role{
		{role.ExecutiveProducer, role.CoExecutiveProducer, role.SupervisingProducer, role.LineProducer, role.Producer, role.CoProducer, role.ProductionManager, role.ProductionSupervisor, role.ProductionCoordinator},
		{role.CoProducer, role.AssociateProducer},
		{role.ExecutiveProducer, role.PostProducer, role.PostProductionSupervisor, role.PostProductionCoordinator},
		{role.ExecutiveProducer, role.VFXProducer, role.VFXAssociateProducer, role.VFXCoordinator},
	}, [][2]role.Role{{role.PostProducer, role.LineProducer}, {role.PostProducer, role.VFXProducer}, {role.ConsultingProducer, role.Producer}, {role.StaffWriter, role.CoProducer}}},
	{hierarchy.TelevisionSeniority, "television", [][]role.Role{
		{role.ExecutiveProducer, role.CoExecutiveProducer, role.SupervisingProducer, role.CoordinatingProducer, role.Producer, role.CoProducer, role.ConsultingProducer, role.AssociateProducer, role.SegmentProducer, role.LineProducer, role.ProductionAssistant},
	}, [][2]role.Role{{role.StaffWriter, role.Producer}, {role.Director, role.Producer}}},
	{hierarchy.WriterLadder, "television/scripted-series", [][]role.Role{
		{role.ExecutiveProducer, role.CoExecutiveProducer, role.SupervisingProducer, role.Producer, role.CoProducer, role.ExecutiveStoryEditor, role.StoryEditor, role.StaffWriter},
	}, [][2]role.Role{{role.ConsultingProducer, role.SupervisingProducer}, {role.ConsultingProducer, role.StaffWriter}, {role.LineProducer, role.Producer}}},
	{hierarchy.DirectorStanding, "film", [][]role.Role{{role.Director, role.ExecutiveProducer}}, [][2]role.Role{{role.Director, role.Producer}}},
	{hierarchy.DirectorStanding, "television", [][]role.Role{{role.ExecutiveProducer, role.Director}, {role.Showrunner, role.Director}}, [][2]role.Role{{role.Director, role.CoExecutiveProducer}}},
	{hierarchy.NonFictionPrimaryCredit, "television/non-fiction-series", [][]role.Role{
		{role.ExecutiveProducer, role.CoExecutiveProducer, role.SupervisingProducer, role.LineProducer, role.Producer, role.CoProducer, role.SeniorProducer},
		{role.ExecutiveProducer, role.SupervisingProducer},
		{role.ExecutiveProducer, role.SupervisingFieldProducer, role.FieldProducer, role.SegmentProducer},
		{role.ExecutiveProducer, role.ProductionManager, role.ProductionCoordinator, role.AssociateProducer},
		{role.ExecutiveProducer, role.SupervisingStoryProducer, role.SeniorStoryProducer, role.StoryProducer, role.StoryEditor},
		{role.ExecutiveProducer, role.PostProductionSupervisor, role.PostProductionCoordinator},
		{role.ExecutiveProducer, role.ArchivalProducer},
	}, [][2]role.Role{{role.FieldProducer, role.StoryProducer}, {role.ArchivalProducer, role.StoryProducer}, {role.PostProductionSupervisor, role.ProductionManager}, {role.SeniorProducer, role.FieldProducer}}},
	{hierarchy.DigitalPrimaryCredit, "digital", [][]role.Role{
		{role.ExecutiveProducer, role.Producer, role.CoProducer, role.LineProducer, role.ProductionManager, role.ProductionCoordinator},
		{role.LineProducer, role.AssociateProducer},
		{role.ExecutiveProducer, role.PostProducer, role.PostProductionSupervisor, role.PostProductionCoordinator},
		{role.ExecutiveProducer, role.VFXProducer, role.VFXAssociateProducer, role.VFXCoordinator},
	}, [][2]role.Role{{role.PostProducer, role.Producer}, {role.AssociateProducer, role.ProductionManager}, {role.PostProducer, role.VFXProducer}}},
	{hierarchy.BritishTelevision, "television/non-fiction-series/GB", [][]role.Role{
		{role.CommissioningEditor, role.ExecutiveProducer, role.SeriesProducer, role.Producer, role.AssistantProducer, role.Researcher},
		{role.ExecutiveProducer, role.ProducerDirector, role.Producer},
	}, [][2]role.Role{{role.SeriesProducer, role.ProducerDirector}, {role.ProductionManager, role.Producer}, {role.LineProducer, role.SeriesProducer}}},
	{hierarchy.NewsRank, "television/news", [][]role.Role{
		{role.NewsDirector, role.ExecutiveProducer, role.NewsProducer, role.Director},
		{role.NewsProducer, role.Editor},
		{role.NewsProducer, role.CameraOperator},
		{role.NewsProducer, role.Reporter},
		{role.NewsProducer, role.DepartmentHead},
	}, [][2]role.Role{{role.Director, role.Editor}, {role.Director, role.CameraOperator}, {role.CameraOperator, role.Editor}, {role.Reporter, role.CameraOperator}, {role.SoundMixer, role.Editor}, {role.FieldProducer, role.NewsProducer}}},
	{hierarchy.TheatreRank, "theatre", [][]role.Role{{role.TheatreProducer, role.GeneralManager, role.CompanyManager}},
		[][2]role.Role{{role.ExecutiveProducer, role.TheatreProducer}, {role.GeneralManager, role.Director}, {role.StageManager, role.CompanyManager}, {role.ArtisticDirector, role.ManagingDirector}}},
	{hierarchy.MusicRank, "music", [][]role.Role{{role.ExecutiveProducer, role.MusicProducer, role.VocalProducer}},
		[][2]role.Role{{role.Label, role.ExecutiveProducer}, {role.Artist, role.MusicProducer}, {role.CoProducer, role.VocalProducer}, {role.AdditionalProducer, role.MusicProducer}}},
	{hierarchy.GameLadder, "video-game", [][]role.Role{
		{role.StudioHead, role.ExecutiveProducer, role.SeniorProducer, role.GameProducer, role.AssociateProducer, role.ProductionAssistant},
	}, [][2]role.Role{{role.DevelopmentDirector, role.GameProducer}, {role.CreativeLead, role.GameProducer}, {role.Publisher, role.StudioHead}, {role.PublisherProducer, role.GameProducer}, {role.PublisherProducer, role.AssociateProducer}, {role.SeniorProducer, role.PublisherProducer}}},
}

// TestReferenceOrders holds every order to its chains and to what it leaves
// uncompared, both ways round.
func TestReferenceOrders(t *testing.T) {
	typed := map[hierarchy.Order]bool{}
	for _, want := range referenceOrders {
		typed[want.order] = true
		in := setting(t, want.in)
		for _, chain := range want.chains {
			for i, higher := range chain {
				for _, lower := range chain[i+1:] {
					if a, b := want.order.Compare(higher, lower, in), want.order.Compare(lower, higher, in); a != hierarchy.Above || b != hierarchy.Below {
						t.Errorf("%v: %v is %v %v and the other way round %v", want.order, higher, a, lower, b)
					}
				}
			}
		}
		for _, pair := range want.apart {
			if a, b := want.order.Compare(pair[0], pair[1], in), want.order.Compare(pair[1], pair[0], in); a != 0 || b != 0 {
				t.Errorf("%v compares %v with %v: %v, %v", want.order, pair[0], pair[1], a, b)
			}
		}
	}
	for o := range hierarchy.Orders() {
		if !typed[o] {
			t.Errorf("%v: not typed from the reference", o)
		}
	}
}

// TestEveryRungIsInAChain: no rung stands in the tables that the chains above do
// not have.
func TestEveryRungIsInAChain(t *testing.T) {
	for r := range hierarchy.Rungs() {
		known := false
		for _, want := range referenceOrders {
			for _, chain := range want.chains {
				for i := range chain[1:] {
					known = known || want.order == r.Order && chain[i].Is(r.From) && chain[i+1].Is(r.To)
				}
			}
		}
		if !known {
			t.Errorf("%v: %v", r.Order, r)
		}
	}
}
