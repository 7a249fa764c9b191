package title_test

import (
	"slices"
	"strings"
	"testing"

	"example.com/producedby/role"
	"example.com/producedby/role/title"
)

// catalogued is one line of the catalogue of producing titles: what its title
// and other names stand for in the media that it is used in.
type catalogued struct {
	row   int
	media string // F film, T scripted and N unscripted television, W news, C commercial, D digital, S stage, M music, G games, A animation
	in    role.Market
	role  role.Role
	names string // separated by semicolons
}

// catalogue holds every row of the catalogue with every other name that it lists.
// A row has several lines where the same words stand for different work.
var catalogue = []catalogued{
	{1, "FTNDSMGWC", "", role.ExecutiveProducer, "Executive producer; EP; exec; head producer; the suits"},
	{2, "F", "", role.StudioExecutiveProducer, "Executive producer, studio; studio executive producer; studio rep on set"},
	{2, "F", "", role.StudioExecutive, "executive in charge of production; EICP; production executive"}, // no executive producer, says a later reading
	{3, "F", "", role.InvestorExecutiveProducer, "Executive producer, financing; financier EP; equity partner"},
	{4, "T", "", role.NonWritingExecutiveProducer, "Executive producer, non-writing; non-writing EP; packager; pod producer"},
	{5, "FT", "", role.HonoraryExecutiveProducer, "Executive producer, honorary; Executive producer, talent; Executive producer, honorary / talent; marquee EP; vanity EP; honorary EP"},
	{6, "TN", "", role.Showrunner, "Showrunner; SR; chief executive of a show; head-writer EP"},
	{7, "TD", "", role.Creator, "Creator; created by"},
	{8, "T", "", role.HeadWriter, "Head writer"},
	{9, "TNF", "", role.CoExecutiveProducer, "Co-executive producer; co-EP"},
	{10, "T", "", role.CoShowrunner, "Co-showrunner"},
	{11, "TNF", "", role.SupervisingProducer, "Supervising producer; SP"},
	{12, "F", "", role.Producer, "Produced by; Produced by, p.g.a.; p.g.a. Produced by"},
	{12, "T", "", role.LineProducer, "Produced by"},
	{13, "FTNAWC", "", role.Producer, "Producer"},
	{13, "M", "", role.MusicProducer, "Producer"},
	{13, "G", "", role.GameProducer, "Producer"},
	{14, "S", "", role.TheatreProducer, "Lead producer"},
	{14, "G", "", role.SeniorProducer, "Lead producer"},
	{15, "FG", "", role.CreativeProducer, "Creative producer"},
	{16, "FTMS", "", role.CoProducer, "Co-producer"},
	{17, "FTNC", "", role.LineProducer, "Line producer; LP"},
	{17, "W", "", role.NewsProducer, "Line producer; LP; show producer"},
	{18, "F", "IN", role.ExecutiveLineProducer, "Executive line producer"},
	{19, "FTNGS", "", role.AssociateProducer, "Associate producer; AP"},
	{20, "TNG", "GB", role.AssistantProducer, "Assistant producer"},
	{20, "TN", "GB", role.AssistantProducer, "AP"},
	{21, "TN", "", role.CoordinatingProducer, "Coordinating producer"},
	{22, "T", "", role.ConsultingProducer, "Consulting producer"},
	{23, "TNW", "", role.SegmentProducer, "Segment producer"},
	{24, "NW", "", role.FieldProducer, "Field producer"},
	{25, "N", "", role.SupervisingFieldProducer, "Supervising field producer"},
	{26, "N", "", role.StoryProducer, "Story producer"},
	{27, "N", "", role.SeniorStoryProducer, "Senior story producer"},
	{28, "N", "", role.SupervisingStoryProducer, "Supervising story producer"},
	{29, "TN", "", role.StoryEditor, "Story editor"},
	{30, "T", "", role.ExecutiveStoryEditor, "Executive story editor"},
	{31, "T", "", role.StaffWriter, "Staff writer"},
	{32, "NWG", "", role.SeniorProducer, "Senior producer"},
	{33, "NT", "GB", role.SeriesProducer, "Series producer; SP"},
	{34, "N", "GB", role.EditProducer, "Edit producer; series edit producer"},
	{35, "N", "GB", role.ProducerDirector, "Producer/director; PD"},
	{36, "N", "", role.CastingProducer, "Casting producer"},
	{37, "N", "", role.CelebrityProducer, "Celebrity producer"},
	{38, "NF", "", role.ArchivalProducer, "Archival producer; archive producer; Archival / archive producer"},
	{39, "NF", "", role.DevelopmentProducer, "Development producer"},
	{40, "CD", "", role.DigitalProducer, "Digital producer"},
	{41, "FT", "", role.DeliverablesProducer, "Deliverables producer"},
	{42, "TF", "", role.PostProducer, "Post-production producer; post producer"},
	{43, "FTN", "", role.PostProductionSupervisor, "Post-production supervisor; post super; PPS"},
	{44, "FTN", "", role.PostProductionCoordinator, "Post-production coordinator"},
	{45, "FTG", "", role.VFXProducer, "VFX producer; executive VFX producer; show producer; bidding producer"},
	{46, "FT", "", role.VFXLineProducer, "VFX line producer; VFX scheduler; scheduler"},
	{47, "FT", "", role.VFXAssociateProducer, "VFX associate producer"},
	{48, "FT", "", role.VFXCoordinator, "VFX coordinator"},
	{49, "FTNSG", "", role.ProductionManager, "Production manager; PM"},
	{49, "FTNSG", "", role.UnitProductionManager, "UPM; unit production manager"},
	{50, "FTG", "", role.ProductionSupervisor, "Production supervisor"},
	{51, "FTNG", "", role.ProductionCoordinator, "Production coordinator; POC"},
	{52, "FT", "FR", role.DelegatedProducer, "Delegate producer; producteur délégué; producteur delegue; main producer"},
	{53, "FT", "", role.CoProductionPartner, "Minority co-producer; co-production partner"},
	{54, "NT", "", role.CommissioningEditor, "Commissioning editor; CE; commissioner"},
	{55, "FT", "", role.StudioExecutive, "Studio executive; creative executive; development executive; current executive; \"current\" executive"},
	{56, "TN", "", role.NetworkExecutive, "Network executive; programming exec; programming executive"},
	{57, "GF", "", role.StudioExecutive, "Head of production"},
	{57, "G", "", role.StudioExecutive, "Production lead"},
	{58, "G", "", role.DevelopmentDirector, "Development director; DD"},
	{59, "G", "", role.TechnicalProducer, "Technical producer"},
	{60, "G", "", role.GameProducer, "Game producer"},
	{61, "G", "", role.LiveProducer, "Live producer"},
	{62, "G", "", role.CustomProducer, "Custom producer"},
	{63, "G", "", role.PublisherProducer, "Publisher producer"},
	{64, "S", "", role.GeneralManager, "General manager; GM"},
	{65, "S", "", role.CompanyManager, "Company manager; CM"},
	{66, "S", "", role.ArtisticDirector, "Artistic director; AD"},
	{67, "S", "", role.ManagingDirector, "Managing director; MD"},
	{68, "S", "", role.ExecutiveProducer, "Stage producer, executive; executive stage producer; EP"},
	{69, "SF", "", role.Financier, "Investor; angel; Investor / angel"},
	{70, "M", "", role.MusicProducer, "Record producer; music producer"},
	{71, "M", "", role.ExecutiveProducer, "Music executive producer; EP; album CEO"},
	{72, "M", "", role.VocalProducer, "Vocal producer"},
	{73, "M", "", role.ArtistsAndRepertoire, "A&R; artists and repertoire"},
	{74, "C", "", role.AgencyProducer, "Agency producer; TV producer; agency TV producer"},
	{75, "C", "", role.ExecutiveProducer, "Production-company EP; production company executive producer"},
	{76, "W", "", role.NewsProducer, "News producer; show producer; rundown producer; News producer / show producer / rundown producer; line producer"},
	{77, "T", "", role.Producer, "Writer-producer; hyphenate"},
	{78, "T", "", role.ProducerDirector, "Producer-director; director-producer; directing producer"},
	{78, "F", "", role.Producer, "Producer-director; director-producer; directing producer"},
	{79, "FT", "", role.Producer, "Actor-producer"},
	{80, "T", "", role.Writer, "Freelance writer; Freelance writer, consultant"},
	{81, "F", "", role.SalesAgent, "Sales agent"},
	{82, "F", "", role.CompletionGuarantor, "Completion guarantor; bond company"},
	{83, "F", "", role.Attorney, "Entertainment attorney; production counsel"},
	{84, "F", "", role.SupervisingProducer, "Supervising producer"},
	{85, "FT", "", role.FirstAssistantDirector, "Assistant director, first; 1st AD"},
	{86, "N", "", role.OtherProducer, "Location producer"},
	{87, "TN", "GB", role.ProductionExecutive, "Production executive; prod exec"},
	{88, "A", "", role.AnimationProducer, "Animation producer"},
	{88, "A", "", role.ProductionSupervisor, "production supervisor; animation production supervisor"},
	{89, "TN", "GB", role.ProductionManager, "Production manager; PM"},
	{90, "TN", "GB", role.ProductionSecretary, "Production secretary"},
	{90, "TN", "GB", role.ProductionCoordinator, "Production coordinator"},
	{91, "T", "", role.ExecutiveProducer, "Distributor EP; distributor executive producer"},
	{92, "T", "", role.LineProducer, "Production facilities producer; produced by"},
	{93, "N", "GB", role.Researcher, "Researcher"},
	{94, "NW", "", role.GalleryProducer, "Live producer; gallery producer; Live/gallery producer"},
}

// places says where a medium of the catalogue is.
var places = map[rune]role.Setting{
	'F': {Medium: role.Film},
	'T': {Medium: role.Television, Format: role.ScriptedSeries},
	'N': {Medium: role.Television, Format: role.NonFictionSeries},
	'W': {Medium: role.Television, Format: role.News},
	'C': {Medium: role.Commercial},
	'D': {Medium: role.Digital},
	'S': {Medium: role.Theatre},
	'M': {Medium: role.Music},
	'G': {Medium: role.VideoGame},
	'A': {Medium: role.Film, Format: role.AnimatedFeature},
}

// TestCatalogue reads every title of the catalogue and every other name of one
// in each medium that it is used in.
func TestCatalogue(t *testing.T) {
	rows := map[int]bool{}
	for _, c := range catalogue {
		rows[c.row] = true
		for _, medium := range c.media {
			in, ok := places[medium]
			if !ok {
				t.Fatalf("row %d: medium %q", c.row, medium)
			}
			in.Market = c.in
			for name := range strings.SplitSeq(c.names, "; ") {
				r := title.Parse(name, in)
				p := r.First()
				if p.Role != c.role || p.Kind == 0 || p.Kind == title.KindNone {
					t.Errorf("row %d: %q in %v: %s, want %v", c.row, name, in, describe(r), c.role)
				}
			}
		}
	}
	for row := 1; row <= 94; row++ {
		if !rows[row] {
			t.Errorf("row %d is not read", row)
		}
	}
}

// TestClashes reads what stands for one thing and often for another: the other is
// among the alternatives.
func TestClashes(t *testing.T) {
	for _, test := range []struct {
		text, in string
		first    role.Role
		other    role.Role
	}{
		{"EP", "television/non-fiction-series/GB", role.ExecutiveProducer, role.EditProducer},
		{"VFX production manager", "film", role.ProductionManager, role.VFXLineProducer},
		{"VFX production manager", "television", role.ProductionManager, role.VFXLineProducer},
	} {
		in, err := role.ParseSetting(test.in)
		if err != nil {
			t.Fatal(err)
		}
		p := title.Parse(test.text, in).First()
		if p.Role != test.first || !slices.Contains(collect(p.Alternatives()), test.other) {
			t.Errorf("%q in %s: %+v, want %v or %v", test.text, test.in, p, test.first, test.other)
		}
	}
}

// TestOnlyThere reads abbreviations that stand for something in one medium
// alone: elsewhere nothing is decided, and the reading says what they may be.
func TestOnlyThere(t *testing.T) {
	for _, test := range []struct {
		text   string
		media  string // where it is read
		market role.Market
		role   role.Role
	}{
		{"SR", "TN", "", role.Showrunner},
		{"CE", "TN", "", role.CommissioningEditor},
		{"DD", "G", "", role.DevelopmentDirector},
		{"GM", "S", "", role.GeneralManager},
		{"CM", "S", "", role.CompanyManager},
		{"AD", "S", "", role.ArtisticDirector},
		{"MD", "S", "", role.ManagingDirector},
		{"PD", "TN", "GB", role.ProducerDirector},
		{"packager", "T", "", role.NonWritingExecutiveProducer},
		{"hyphenate", "T", "", role.Producer},
		{"album CEO", "M", "", role.ExecutiveProducer},
	} {
		for medium, in := range places {
			in.Market = test.market
			for _, text := range []string{test.text, strings.ToLower(test.text), test.text + " (uncredited)", test.text + ": Jane Roe"} {
				r := title.Parse(text, in)
				p := r.First()
				if strings.ContainsRune(test.media, medium) || medium == 'W' && strings.Contains(test.media, "TN") && p.Kind != 0 {
					if p.Role != test.role {
						t.Errorf("%q in %v: %s, want %v", text, in, describe(r), test.role)
					}
				} else if p.Role != 0 || p.Kind != 0 || !slices.Contains(collect(p.Alternatives()), test.role) {
					t.Errorf("%q in %v: %s, want nothing decided, and perhaps %v", text, in, describe(r), test.role)
				}
			}
		}
		p := title.Parse(test.text, role.Setting{}).First()
		if p.Role != 0 || p.Kind != 0 || !slices.Contains(collect(p.Alternatives()), test.role) {
			t.Errorf("%q anywhere: %+v, want nothing decided, and perhaps %v", test.text, p, test.role)
		}
	}
}
