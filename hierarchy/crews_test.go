package hierarchy_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"example.com/producedby/hierarchy"
	"example.com/producedby/role"
)

// crews are ordinary crew lists, titles as people write them, and the roles that
// stand on their own there: the top, and those of whom the reference says nothing.
var crews = []struct {
	in     string
	titles string
	alone  []role.Role
}{
	{"film/feature/studio",
		"Executive Producer|Producer|Co-Producer|Line Producer|UPM|Associate Producer|Production Supervisor|Production Coordinator|APOC|" +
			"Production Accountant|Director|1st AD|2nd AD|2nd 2nd AD|DoP|Camera Operator|1st AC|Gaffer|Key Grip|Best Boy|Prod. Designer|Art Director|" +
			"Set Decorator|Prop Master|Costume Designer|Key Make-up|Key Hair|Sound Mixer|Boom Operator|Script Supervisor|Casting Director|" +
			"Location Manager|Stunt Coordinator|SFX Supervisor|VFX Supervisor|VFX Producer|Editor|Post Production Supervisor|Composer|" +
			"Transportation Coordinator|Craft Service|Craft Service",
		[]role.Role{role.ExecutiveProducer}},
	{"film/feature/independent",
		"Exec. Producer|Producer|Director|Screenwriter|Line Producer|Production Manager|1st Assistant Director|2nd AD|Director of Photography|1st AC|" +
			"Gaffer|Grip|Production Designer|Costume Designer|Makeup Artist|Sound Recordist|Script Supervisor|Editor|Composer|Location Manager|" +
			"Production Assistant|Casting|Craft Service|Craft Service",
		[]role.Role{role.ExecutiveProducer, role.Producer, role.Writer, role.ProductionAssistant}},
	{"television/scripted-series",
		"Network|Studio|Showrunner|Executive Producer|Co-EP|Supervising Producer|Producer|Co-Producer|Consulting Producer|Staff Writer|Story Editor|" +
			"Script Coordinator|Line Producer|UPM|Production Coordinator|Production Accountant|Director|1st AD|2nd AD|DP|Camera Operator|Gaffer|" +
			"Key Grip|Production Designer|Art Director|Costume Designer|Hair|Sound Mixer|Script Supervisor|Casting Director|Location Manager|" +
			"Post Producer|Post Supervisor|Post Coordinator|Editor|VFX Supervisor|Composer|Craft Service|Craft Service",
		[]role.Role{role.Network, role.Studio}},
	{"television/limited-series",
		"Executive Producer|Co-Executive Producer|Producer|Line Producer|Production Manager|Director|First AD|Cinematographer|Production Designer|" +
			"Editor|Casting Director|Script Supervisor|Production Accountant|Location Manager|Sound Mixer|Gaffer|Camera Operator|" +
			"Post Production Supervisor|VFX Producer|Associate Producer|Craft Service|Craft Service",
		[]role.Role{role.ExecutiveProducer}},
	{"television/non-fiction-series",
		"Network|Executive Producer|Showrunner|Co-Executive Producer|Supervising Producer|Senior Story Producer|Story Producer|Field Producer|" +
			"Segment Producer|Associate Producer|Casting Producer|Line Producer|Production Manager|Production Coordinator|Production Accountant|Director|" +
			"DP|Camera Operator|Sound Mixer|Gaffer|Editor|Post Supervisor|Post Production Coordinator|Researcher|Production Assistant|Location Manager|" +
			"Archive Producer|Craft Service|Craft Service",
		[]role.Role{role.Network}},
	{"television/scripted-series/GB",
		"Commissioner|Executive Producer|Producer|Line Producer|Production Manager|Production Coordinator|Production Secretary|Runner|Director|1st AD|" +
			"2nd AD|DoP|Camera Operator|Gaffer|Production Designer|Art Director|Costume Designer|Make-up Designer|Sound Recordist|Script Supervisor|" +
			"Casting Director|Location Manager|Editor|Production Accountant|Head of Production|Craft Service|Craft Service",
		[]role.Role{role.CommissioningEditor, role.StudioExecutive}},
	{"television/non-fiction-series/GB",
		"Commissioning Editor|Executive Producer|Series Producer|Producer/Director|Edit Producer|Assistant Producer|Researcher|Runner|" +
			"Production Manager|Production Coordinator|Production Secretary|Line Producer|Camera Operator|Sound Recordist|Editor|DoP|Production Accountant|" +
			"Head of Production|Casting Producer|Archive Producer|Craft Service|Craft Service",
		[]role.Role{role.CommissioningEditor, role.StudioExecutive}},
	{"television/documentary",
		"Commissioning Editor|Executive Producer|Series Producer|Producer|Director|Associate Producer|Line Producer|Production Manager|" +
			"Production Coordinator|Archive Producer|Researcher|Cinematographer|Camera Operator|Sound Recordist|Editor|Edit Producer|Composer|" +
			"Production Accountant|Post Supervisor|Production Assistant|Craft Service|Craft Service",
		[]role.Role{role.CommissioningEditor, role.Researcher, role.ProductionAssistant}},
	{"film/documentary",
		"Executive Producer|Producer|Director|Co-Producer|Associate Producer|Line Producer|Production Manager|Production Coordinator|DP|" +
			"Camera Operator|Sound Recordist|Editor|Archival Producer|Researcher|Composer|Production Accountant|Post Production Supervisor|Gaffer|" +
			"Production Assistant|1st AD|Craft Service|Craft Service",
		[]role.Role{role.ExecutiveProducer, role.Researcher, role.ProductionAssistant}},
	{"commercial/spot",
		"Client|Agency|Agency Producer|Production Company|Executive Producer|Producer|Line Producer|Production Manager|Production Coordinator|" +
			"Director|1st AD|2nd AD|DoP|Camera Operator|1st AC|Gaffer|Key Grip|Production Designer|Art Director|Wardrobe Stylist|Make-up Artist|" +
			"Sound Mixer|Script Supervisor|Casting Director|Location Manager|Editor|Colourist|Post Producer|Production Assistant|VFX Supervisor|" +
			"Craft Service|Craft Service",
		[]role.Role{role.Advertiser, role.PostProducer, role.ProductionAssistant}},
	{"theatre/musical",
		"Lead Producer|Executive Producer|General Manager|Company Manager|Production Manager|Stage Manager|Director|Choreographer|Set Designer|" +
			"Costume Designer|Lighting Designer|Sound Designer|Author|Composer|Head Electrician|Wardrobe Supervisor|Press Agent|Actor|Casting Director|" +
			"Assistant Stage Manager|Craft Service|Craft Service",
		[]role.Role{role.TheatreProducer, role.ExecutiveProducer, role.Author, role.CastingDirector}},
	{"music/album",
		"Label|A&R|Executive Producer|Producer|Co-Producer|Vocal Producer|Recording Engineer|Mixing Engineer|Mastering Engineer|Assistant Engineer|" +
			"Artist|Musician|Songwriter|Publicist|Artist Manager|Additional Producer|Drums|Guitar|Programmer|Engineer|Craft Service|Craft Service",
		[]role.Role{role.Label, role.ArtistsAndRepertoire, role.Artist, role.Publicist, role.ArtistManager, role.Writer}},
	{"video-game",
		"Studio Head|Executive Producer|Senior Producer|Producer|Associate Producer|Assistant Producer|Production Assistant|Creative Director|" +
			"Game Director|Lead Designer|Lead Programmer|Technical Director|Art Director|Development Director|Publisher|Publishing Producer|Audio Lead|" +
			"QA Lead|Technical Producer|Engineering Lead|Craft Service|Craft Service",
		[]role.Role{role.AssistantProducer, role.Director, role.ArtDirector, role.DevelopmentDirector, role.Publisher}},
	{"television/news",
		"News Director|Executive Producer|Line Producer|Show Producer|Producer|Senior Producer|Field Producer|Associate Producer|Director|Anchor|" +
			"Reporter|Photographer|Camera Operator|Editor|Assignment Editor|Writer|Technical Director|Sound Mixer|Graphics|Researcher|Craft Service|" +
			"Craft Service",
		[]role.Role{role.NewsDirector, role.SeniorProducer, role.AssociateProducer, role.Writer, role.Researcher}},
	{"digital/web-series",
		"Executive Producer|Producer|Director|Line Producer|Production Manager|1st AD|DP|Camera Operator|Gaffer|Sound Mixer|Production Designer|" +
			"Art Director|Costume Designer|Editor|Script Supervisor|Casting Director|Production Accountant|Location Manager|Associate Producer|" +
			"Post Supervisor|Craft Service|Craft Service",
		[]role.Role{role.ExecutiveProducer}},
	{"television/special-event",
		"Network|Executive Producer|Supervising Producer|Producer|Line Producer|Director|Production Manager|Production Coordinator|Camera Operator|" +
			"Lighting Designer|Sound Mixer|Production Designer|Art Director|Stage Manager|Talent Producer|Segment Producer|Associate Producer|Editor|" +
			"Script Supervisor|Production Accountant|Craft Service|Craft Service",
		[]role.Role{role.Network, role.StageManager}},
}

// TestCrewsOnTheDefaultCharts brings in every crew list without a line of its own:
// nobody is an orphan of whom the reference says whom he answers to, and a title
// that comes to no role is told once, with every line that it stands on.
func TestCrewsOnTheDefaultCharts(t *testing.T) {
	for _, crew := range crews {
		t.Run(strings.ReplaceAll(crew.in, "/", "-"), func(t *testing.T) {
			titles := strings.Split(crew.titles, "|")
			if len(titles) < 20 || len(titles) > 44 {
				t.Fatalf("%d titles", len(titles))
			}
			text := "name,title\n"
			lines := map[string][]string{} // of each title
			for i, title := range titles {
				text += fmt.Sprintf("Person %d,%s\n", i, title)
				lines[title] = append(lines[title], fmt.Sprintf("line %d", i+2))
			}
			c, findings, err := hierarchy.ParseCSV([]byte(text), setting(t, crew.in))
			if err != nil {
				t.Fatal(err)
			}
			told := map[string]int{}
			for _, f := range findings {
				if f.Code == "hierarchy-title-unknown" {
					told[f.Observed]++
					want := fmt.Sprintf("the title %q comes to no role", f.Observed)
					for _, again := range lines[f.Observed][1:] {
						want += "; again on " + again
					}
					if f.Message != want || f.Path != lines[f.Observed][0]+": title" {
						t.Errorf("%s: %s, want %s", f.Path, f.Message, want)
					}
				}
			}
			if told["Craft Service"] != 1 {
				t.Errorf("the craft service is told %d times", told["Craft Service"])
			}
			known := 0
			for n, p := range c.All() {
				if p.Role == 0 {
					if told[string(p.Title)] != 1 {
						t.Errorf("%s is told %d times", p.Title, told[string(p.Title)])
					}
					continue
				}
				known++
				reports := false
				for f := range hierarchy.Functions() {
					reports = reports || c.Tree(f).Superior(n) != 0
				}
				if reports == slices.Contains(crew.alone, p.Role) {
					t.Errorf("%s, %v: reports %v", p.Title, p.Role, reports)
				}
			}
			if 3*known < len(titles) {
				t.Errorf("%d of %d titles are known", known, len(titles))
			}
		})
	}
}
