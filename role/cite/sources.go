package cite

import "iter"

// sources is sorted by id.
var sources = [...]Source{
	{ID: "seed-000", Publisher: "an online film-production guide", Title: "What does an executive producer do?", Strength: SecondHand},
}

// Sources yields every source of the library's table, sorted by id.
func Sources() iter.Seq[Source] {
	return func(yield func(Source) bool) {
		for _, s := range sources {
			if !yield(s) {
				return
			}
		}
	}
}
