package title_test

import (
	"strings"
	"testing"

	"example.com/producedby/role"
	"example.com/producedby/role/title"
)

// TestNamesFollow: a name after a title, set off from it or not, is whom the title
// is printed with, and a noun there leaves the text undecided.
func TestNamesFollow(t *testing.T) {
	inFilm(t, map[string]string{
		"Yapımcı Ali Veli":          "Producer, with Ali Veli",
		"Yapımcı Nuri Bilge Ceylan": "Producer, with Nuri Bilge Ceylan",
		"Yapımcı Veli":              "?",
		"Yapımcı özel kalem uzmanı": "?",
		"プロデューサー山田太郎次郎":             "?",
		"Yapımcı saha görevlisi":    "?",
		"Yapımcı basın danışmanı":   "no consultant",
		"Yapımcı yardımcısı":        "no assistant",
		"プロデューサー山田太郎":               "Producer, with 山田太郎",
		"プロデューサー佐々木希":               "Producer, with 佐々木希",
		"プロデューサー長谷川博己":              "Producer, with 長谷川博己",
		"ラインプロデューサー田中誠":             "Line Producer, with 田中誠",
		"プロデューサー代理":                 "?",
		"プロデューサー見習い":                "?",
		"プロデューサー田中会社":               "?",
		"プロデューサー補":                  "Assistant Producer",
		"制片人张三":                     "Producer, with 张三",
		"制片人张藝謀":                    "Producer, with 张藝謀",
		"制片人欧阳娜娜":                   "Producer, with 欧阳娜娜",
		"制片主任李强":                    "Production Manager, with 李强",
		"制片人代表":                     "?",
		"制片人高管":                     "?",
		"制片人张三李四":                   "?",
		"制片人助理":                     "no assistant",
		"프로듀서 김철수":                  "Producer, with 김철수",
		"프로듀서김철수":                   "Producer, with 김철수",
		"프로듀서 남궁민수":                 "Producer, with 남궁민수",
		"프로듀서 김철":                   "?",
		"脚本家兼プロデューサー":               "Writer + Producer",
		"プロデューサー兼俳優":                "Producer + Actor",
		"프로듀서 겸 배우":                 "Producer + Actor",
		"制片人兼主演":                    "Producer + no performer",
		"制片人兼演员":                    "Producer + Actor",
		"Produção Globo":            "no activity, with Globo",
	})
}

// TestServants: who assists or stands in for somebody is not that person, in the
// languages that say so by a genitive, by a preposition or by an adjective.
func TestServants(t *testing.T) {
	for text, want := range map[string]string{
		"Produkční asistent":           "Production Assistant",
		"Produkční asistentka":         "Production Assistant",
		"Produkčný asistent":           "Production Assistant",
		"Produkční":                    "Production Manager",
		"Produkční účetní":             "Production Accountant",
		"Produkční vedoucí":            "Production Manager",
		"Zástupce producenta":          "no assistant",
		"Zastępca producenta":          "no assistant",
		"Заместитель продюсера":        "no assistant",
		"Zástupce vedoucího produkce":  "Assistant Production Manager",
		"Assistent vom Produzenten":    "no assistant, with Produzenten",
		"Assistent des Produzenten":    "no assistant",
		"Assistent des Line Producers": "no assistant",
		"Regisseur des Films":          "Director",
		"Non-Directing Producer":       "Producer",
		"Non-Writing Producer":         "Producer",
		"Consult. Prod.":               "Consulting Producer",
		"Chefproducer":                 "Chief Producer",
		"Chefproducerin":               "Chief Producer",
		"Oberbeleuchter":               "Gaffer",
		"Oberbeleuchterin":             "Gaffer",
		"Bühnenbildner":                "no another craft",
		"Bühnenbildnerinnen":           "no another craft",
		"Kostümbildnerinnen":           "Costume Designer",
		"Szenenbildnerinnen":           "Production Designer",
		"Produktionsleiterinnen":       "Production Manager",
		"Regisseurinnen":               "Director",
		"Filmkomponistin":              "Composer",
		"Scenárista":                   "Writer",
		"Scenáristka":                  "Writer",
		"Režisérka":                    "Director",
		"Producentka":                  "Producer",
		"Kameraman":                    "Cinematographer",
	} {
		p := title.Parse(text, role.Setting{Medium: role.Film})
		if got := parts(p); got != want || p.First().Kind.Produces() != (strings.Contains(want, "Producer") || strings.Contains(want, "Manager")) {
			t.Errorf("%q: %s, %v, want %s", text, got, p.First().Kind, want)
		}
	}
}

// TestFalseFriendForms: a false friend is flagged as one in every gender and
// number, and stands for the same in all of them.
func TestFalseFriendForms(t *testing.T) {
	for _, forms := range []string{
		"Producteur exécutif; Productrice exécutive; Producteurs exécutifs; Productrices exécutives; Production exécutive",
		"Coproducteur exécutif; Coproductrice exécutive; Coproducteurs exécutifs; Coproductrices exécutives",
		"Directeur de production; Directrice de production; Directeurs de production; Directrices de production; Direction de production",
		"Productor ejecutivo; Productora ejecutiva; Productores ejecutivos; Productoras ejecutivas; Producción ejecutiva",
		"Coproductor ejecutivo; Coproductora ejecutiva; Coproductores ejecutivos; Coproductoras ejecutivas",
		"Director de producción; Directora de producción; Directores de producción; Directoras de producción; Dirección de producción",
		"Produttore esecutivo; Produttrice esecutiva; Produttori esecutivi; Produttrici esecutive; Produzione esecutiva",
		"Coproduttore esecutivo; Coproduttrice esecutiva; Coproduttori esecutivi; Coproduttrici esecutive",
		"Direttore di produzione; Direttrice di produzione; Direttori di produzione; Direttrici di produzione; Direzione di produzione",
		"Produtor executivo; Produtora executiva; Produtores executivos; Produtoras executivas; Produção executiva",
		"Coprodutor executivo; Coprodutora executiva; Coprodutores executivos; Coprodutoras executivas",
		"Diretor de produção; Diretora de produção; Diretores de produção; Diretoras de produção; Direção de produção",
		"Ausführender Produzent; Ausführende Produzentin; Ausführende Produzenten; Ausführende Produzentinnen; Ausführende Producerin",
		"Ausführender Koproduzent; Ausführende Koproduzentin; Ausführende Koproduzenten; Ausführende Koproduzentinnen",
		"Produktionsdirektor; Produktionsdirektorin; Produktionsdirektoren; Produktionsdirektorinnen",
		"Uitvoerend producent; Uitvoerend producente; Uitvoerende producenten; Uitvoerende producentes",
		"Producent wykonawczy; Producentka wykonawcza; Producenci wykonawczy; Producentki wykonawcze",
		"Koproducent wykonawczy; Koproducentka wykonawcza; Koproducenci wykonawczy; Koproducentki wykonawcze",
		"Исполнительный продюсер; Исполнительная продюсерка; Исполнительные продюсеры",
		"Исполнительный сопродюсер; Исполнительные сопродюсеры",
		"Виконавчий продюсер; Виконавча продюсерка; Виконавчі продюсери",
		"Utøvende produsent; Utøvende produsenter; Eksekutiv produsent; Eksekutive produsenter",
		"Udøvende producent; Udøvende producenter",
		"Uygulayıcı yapımcı; Uygulayıcı yapımcılar",
		"Yürütücü yapımcı; Yürütücü yapımcılar; İdari yapımcı; İcracı yapımcılar",
		"Toimeenpaneva tuottaja; Toimeenpanevat tuottajat",
		"Végrehajtó producer; Végrehajtó producerek",
		"Producător executiv; Producătoare executivă; Producători executivi; Producătoare executive",
		"Εκτελεστικός παραγωγός; Εκτελεστική παραγωγός; Εκτελεστικοί παραγωγοί",
		"المنتج المنفذ; منتج منفذ; منتجة منفذة; المنتجة المنفذة; المنتجون المنفذون",
		"执行制片人; 執行製片人",
	} {
		all := strings.Split(forms, "; ")
		first := title.Parse(all[0], role.Setting{Medium: role.Film}).First()
		for _, form := range all {
			r := title.Parse(form, role.Setting{Medium: role.Film})
			if p := r.First(); !r.FalseFriend() || p.Literal != first.Literal || p.Role != first.Role || p.Kind != first.Kind || r.Qualifier != "" {
				t.Errorf("%q: %s, want as for %q", form, describe(r), all[0])
			}
		}
	}
	for _, market := range []role.Market{"CZ", "SK"} {
		in := role.Setting{Medium: role.Film, Market: market}
		first := title.Parse("Výkonný producent", in).First()
		for _, form := range []string{"Výkonná producentka", "Výkonní producenti", "Výkonné producentky"} {
			if p := title.Parse(form, in).First(); p.Literal != role.ExecutiveProducer || p.Role != first.Role || p.Kind != first.Kind {
				t.Errorf("%q in %s: %v, literally %v", form, market, p.Role, p.Literal)
			}
		}
	}
}

// TestTelevisionInBrackets: "(TV)" is the medium, and leaves the format alone.
func TestTelevisionInBrackets(t *testing.T) {
	series := role.Setting{Medium: role.Television, Format: role.ScriptedSeries, Market: "US"}
	for _, text := range []string{"Produced by", "Produced by (TV)", "Produced by (tv)", "Produced by (television)"} {
		if got := title.Parse(text, series).Role(); got != role.LineProducer {
			t.Errorf("%q: %v, want the line producer of a series", text, got)
		}
	}
	if got := title.Parse("Line Producer (TV)", role.Setting{Medium: role.Television, Format: role.News}).Role(); got != role.NewsProducer {
		t.Errorf("%v", got)
	}
	if got, want := title.Parse("Show Producer (TV)", role.Setting{Medium: role.Film}).Role(), title.Parse("Show Producer", role.Setting{Medium: role.Television}).Role(); got != want {
		t.Errorf("%v, want %v", got, want)
	}
}
