package phase_test

import (
	"testing"

	"example.com/producedby/phase"
)

func BenchmarkApply(b *testing.B) {
	w := replay(b, independentFeature, nil, "-outside-money -bond-required -guild-covered attach-writer start-preparation"+ready)
	for b.Loop() {
		if _, err := w.Apply(phase.Event{Kind: phase.EventStartProduction}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkReplaySeason(b *testing.B) {
	log := season(b).Log()
	for b.Loop() {
		if _, err := phase.Replay(log); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkGateCheck(b *testing.B) {
	c := phase.GateCase{Gate: phase.GateStartOfProduction, Setting: independentFeature}
	for b.Loop() {
		if !c.Check().Known() {
			b.Fatal("nothing is asked for")
		}
	}
}

func BenchmarkWhoIsActive(b *testing.B) {
	for b.Loop() {
		if len(phase.WhoIsActive(phase.PreProduction, independentFeature)) == 0 {
			b.Fatal("nobody is active")
		}
	}
}

func BenchmarkParseDate(b *testing.B) {
	for b.Loop() {
		if _, err := phase.ParseDate("2012-10-12"); err != nil {
			b.Fatal(err)
		}
	}
}
