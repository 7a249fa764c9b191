package title_test

import (
	"strings"
	"testing"

	"example.com/producedby/role"
	"example.com/producedby/role/title"
)

// parts returns the parts of a reading: the role of each, or why it is none, and
// the qualifier.
func parts(r title.Reading) string {
	var all []string
	for p := range r.Parts() {
		switch {
		case p.Kind == 0:
			all = append(all, "?")
		case p.Role == 0:
			all = append(all, "no "+p.Reason.String())
		case p.Also != 0:
			all = append(all, p.Role.String()+" and "+p.Also.String())
		default:
			all = append(all, p.Role.String())
		}
	}
	said := strings.Join(all, " + ")
	if r.Qualifier != "" {
		said += ", with " + r.Qualifier
	}
	return said
}

// inFilm reads each text in film, and compares its parts with what they are to be.
func inFilm(t *testing.T, want map[string]string) {
	t.Helper()
	for text, want := range want {
		if got := parts(title.Parse(text, role.Setting{Medium: role.Film})); got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}

// TestComposition reads titles that are put together from known words.
func TestComposition(t *testing.T) {
	for _, test := range []struct{ text, in, want string }{
		{"Head of Production Accounting", "film", "no finance"},
		{"Head of Production Finance", "film", "no administration"},
		{"Head of Production Design", "film", "no another craft"},
		{"Head of Production Services", "film", "no administration"},
		{"Head of Physical Production", "film", "Studio Executive"},
		{"Producer Relations Manager", "film", "no administration"},
		{"Producer Relations", "film", "no company or body"},
		{"Producer Liaison", "film", "no administration"},
		{"Producer's Representative", "film", "no administration"},
		{"Producer Training Scheme", "film", "no company or body"},
		{"Directed and Produced by", "film", "Director + Producer"},
		{"Produced & Directed by Jane Roe", "film", "Producer + Director, with Jane Roe"},
		{"Written, Produced and Directed by", "film", "Writer + Producer + Director"},
		{"Written and Produced by Jane Roe", "film", "Writer + Producer, with Jane Roe"},
		{"Produced, Written, Edited and Directed by", "film", "Producer + Writer + Editor + Director"},
		{"Music Composed and Produced by", "film", "Composer + Producer"},
		{"Writer-Director-Producer", "film", "Producer + Director + Writer"},
		{"Writer/Director/Producer", "film", "Writer + Director + Producer"},
		{"Producing Director", "television/scripted-series/US", "Producer-Director"},
		{"Guest producer", "television", "Producer"},
		{"Line Producer - Berlin Unit", "film", "Line Producer, with Berlin Unit"},
		{"Berlin Unit - Line Producer", "film", "Line Producer, with Berlin Unit"},
		{"Berlin Unit Line Producer", "film", "Line Producer, with Berlin Unit"},
		{"US Line Producer", "film", "Line Producer, with US"},
		{"UK Unit Line Producer", "film", "Line Producer, with UK Unit"},
		{"Thailand UPM", "film", "Unit Production Manager, with Thailand"},
		{"Xyzzy Associate Producer", "film", "Associate Producer, with Xyzzy"},
		{"Canadian Co-Producer", "film", "Co-Producer, with Canadian"},
		{"French Coproducer", "film", "Co-Producer, with French"},
		{"Canadian Producer", "film", "?"},
		{"Line Producer, Berlin Unit", "film", "Line Producer, with Berlin Unit"},
		{"Line Producer / Berlin Unit", "film", "Line Producer, with Berlin Unit"},
		{"Production Manager, London Studio", "film", "Production Manager, with London Studio"},
		{"Executive Producer - Drama Group", "film", "Executive Producer, with Drama Group"},
		{"Casting AP", "television/non-fiction-series/GB", "Assistant Producer"},
		{"Casting AP", "television/non-fiction-series/US", "Associate Producer"},
		{"Shooting AP", "television/non-fiction-series/GB", "Assistant Producer"},
		{"Shooting PD", "television/non-fiction-series/GB", "Producer-Director"},
		{"Album Executive Producers", "music/album", "Executive Producer"},
		{"Executive Music Producer", "film", "Music Producer"},
		{"Producer's Rep", "film", "no activity"},
		{"Producer’s Cut", "film", "no activity"},
		{"Executive Producers' Xyzzy", "film", "no activity"},
		{"Producer price index", "", "no another trade"},
		{"Producer surplus", "", "no another trade"},
		{"Executive in Charge of Prod.", "film", "Studio Executive"},
		{"Head of Prod.", "film", "Studio Executive"},
		{"výkonní producenti", "", "Executive Producer"},
		{"asociovaný producent", "", "Associate Producer"},
		{"asociovaná producentka", "", "Associate Producer"},
		{"Regie", "film/DE", "Director"},
		{"Régie", "film/FR", "no another craft"},
	} {
		in, err := role.ParseSetting(test.in)
		if err != nil {
			t.Fatal(err)
		}
		if got := parts(title.Parse(test.text, in)); got != test.want {
			t.Errorf("%q in %s: %s, want %s", test.text, test.in, got, test.want)
		}
	}
}

// TestNeighbours reads the departments and companies beside the producers: each
// has its role and none of them produces.
func TestNeighbours(t *testing.T) {
	for want, names := range map[role.Role]string{
		role.Director:                  "Director; Directed by; Film Director; Réalisateur; Directora; Reżyseria; режиссёр; 監督; 导演; 감독; Regista",
		role.Writer:                    "Writer; Written by; Screenplay by; Screenwriter; Scénario; Guion; Sceneggiatura",
		role.Creator:                   "Creator; Created by Jane Roe",
		role.FirstAssistantDirector:    "First AD; 1st AD; 1st Asst. Director; First Assistant Director (second unit)",
		role.SecondAssistantDirector:   "2nd AD; Key 2nd AD; 2nd 2nd AD; Second Second Assistant Director",
		role.Cinematographer:           "DoP; DP; D.O.P.; Director of Photography; Cinematographer; Cinematography by; Photographed by; Chef opérateur; Director de fotografía; Direttore della fotografia",
		role.ProductionDesigner:        "Production Designer; Prod. Designer; Production Design",
		role.CostumeDesigner:           "Costume Designer; Costumes Designed by",
		role.CastingDirector:           "Casting; Casting by; Casting Director",
		role.MakeupAndHair:             "Key Hair; Key Make-up Artist; Makeup Department Head; Hair and Makeup; Hair & Make-up",
		role.CameraOperator:            "Camera Operator; A Camera Operator; B-Cam Operator",
		role.LocationManager:           "Location Manager; Locations Manager",
		role.ProductionAccountant:      "Production Accountant; Prod. Accountant",
		role.ScriptSupervisor:          "Script Supervisor; Script Sup",
		role.Gaffer:                    "Gaffer",
		role.KeyGrip:                   "Key Grip",
		role.SoundMixer:                "Sound Mixer; Production Sound Mixer",
		role.ArtDirector:               "Art Director",
		role.StuntCoordinator:          "Stunt Coordinator; Stunt Co-ordinator",
		role.TransportationCoordinator: "Transportation Coordinator; Transpo Coordinator",
		role.SpecialEffectsSupervisor:  "Special Effects Supervisor; SFX Supervisor",
		role.VFXSupervisor:             "VFX Supervisor; Visual Effects Supervisor",
		role.Editor:                    "Editor; Edited by; Film Editor",
		role.Composer:                  "Composer; Music by; Composed by",
		role.DepartmentHead:            "Department head; Head of Department; HOD",
		role.StudioExecutive:           "Studio Executive; Executive in Charge of Production",
		role.Network:                   "Network",
		role.Financier:                 "Financier; Financed by; Investor",
		role.CompletionGuarantor:       "Completion guarantor; Completion Bond Company",
		role.SalesAgent:                "Sales Agent; International Sales; Sales Company",
		role.Distributor:               "Distributor; Distributed by; Distribution Company",
	} {
		for name := range strings.SplitSeq(names, "; ") {
			p := title.Parse(name, role.Setting{Medium: role.Film}).First()
			if p.Role != want || p.Kind != title.KindNeighbour || p.Reason != 0 {
				t.Errorf("%q: %v, %v, %v, want %v, a neighbour", name, p.Role, p.Kind, p.Reason, want)
			}
		}
	}
	for name, want := range map[string]role.Role{
		"Post Supervisor": role.PostProductionSupervisor, "Production Office Coordinator": role.ProductionCoordinator, "UPM": role.UnitProductionManager,
	} {
		if p := title.Parse(name, role.Setting{Medium: role.Film}).First(); p.Role != want || p.Kind != title.KindManagement {
			t.Errorf("%q: %v, %v, want %v, management", name, p.Role, p.Kind, want)
		}
	}
}

// TestSlipsAllowed: a word of six letters may have one slip, one of nine two, and
// no more.
func TestSlipsAllowed(t *testing.T) {
	for text, want := range map[string]role.Role{
		"Entertanmnt Attorney":    role.Attorney,
		"Entertanmt Attorney":     0,
		"Entertainment Atorney":   role.Attorney,
		"Entertainment Atorny":    0,
		"Recording Engneer":       role.Engineer,
		"Platfrm Holder":          role.Platform,
		"Platform Holdr":          role.Platform,
		"Platform Hlodre":         0,
		"Boad":                    0,
		"Excutve Producer":        role.ExecutiveProducer,
		"Coordnatng Producer":     role.CoordinatingProducer,
		"Production Acountant":    role.ProductionAccountant,
		"Location Mainager":       role.LocationManager, // though somebody might be the main ager
		"Castinc Director":        role.CastingDirector,
		"Commisioning Editor":     role.CommissioningEditor,
		"Comissoning Editor":      role.CommissioningEditor,
		"Visual Efects Scheduler": role.VFXLineProducer,
	} {
		if got := title.Parse(text, role.Setting{}).First(); got.Role != want || want != 0 && got.Confidence != title.Repaired {
			t.Errorf("%q: %v, %v, want %v", text, got.Role, got.Confidence, want)
		}
	}
}

// TestKnown reads titles that are known and do not produce, apart from text that
// is no title and from text that nobody knows.
func TestKnown(t *testing.T) {
	for _, test := range []struct {
		kind  title.Kind
		names string
	}{
		{title.KindKnown, "Executive Story Editor; Story Editor; Staff Writer; executive in charge of promotions; Producer's Assistant; 1st AC; Best Boy Grip; Boom Operator; Property Master; Assistant Director; Assistant Editor; Sound Designer; Researcher; Production Consultant"},
		{title.KindNone, "Post-Production; grocery producer; become a producer; Producers Guild"},
		{0, "Asdf qwer; Metro-Goldwyn-Mayer; Jane Roe"},
	} {
		for name := range strings.SplitSeq(test.names, "; ") {
			r := title.Parse(name, role.Setting{Medium: role.Film})
			if p := r.First(); p.Kind != test.kind || p.Kind.Produces() || r.Role() != 0 {
				t.Errorf("%q: %s, want %v", name, describe(r), test.kind)
			}
		}
	}
}

// TestEndings passes over endings that are set apart.
func TestEndings(t *testing.T) {
	inFilm(t, map[string]string{
		"producer(s)":                       "Producer",
		"Exec Producer(s)":                  "Executive Producer",
		"Producer/s":                        "Producer",
		"Co-Producer(s): Jane Roe":          "Co-Producer, with Jane Roe",
		"Line Producer(s) (Thailand)":       "Line Producer, with Thailand",
		"Produzent:in":                      "Producer",
		"Produzent*innen":                   "Producer",
		"Produktionsleiter/in":              "Production Manager",
		"Produktionsleiter_innen":           "Production Manager",
		"Productor/a asociado/a":            "Associate Producer",
		"Producteur(trice) délégué(e)":      "Delegated Producer",
		"Producteur·trice":                  "Producer",
		"producer (a)":                      "Producer, with a",
		"EP / e":                            "Executive Producer, with e",
		"executive_in_charge_of_production": "Studio Executive",
		"Stand-in":                          "no performer",
	})
}
