package cite

import (
	"cmp"
	"iter"
	"slices"
	"sync"
)

// sourcesByID holds a pointer to every row of the tables, sorted by id. It is
// built when first asked for, so that importing the package costs nothing.
var sourcesByID = sync.OnceValue(func() []*Source {
	tables := [...][]Source{
		academySources[:],
		awardSources[:],
		budgetSources[:],
		filmProfileSources[:],
		guildSources[:],
		hierarchySources[:],
		incentiveSources[:],
		jobProfileSources[:],
		languageSources[:],
		phaseSources[:],
		producersGuildSources[:],
		productionSources[:],
		roleSources[:],
		seedSources[:],
		vocabularySources[:],
	}
	n := 0
	for _, table := range tables {
		n += len(table)
	}
	all := make([]*Source, 0, n)
	for _, table := range tables {
		for i := range table {
			all = append(all, &table[i])
		}
	}
	slices.SortFunc(all, func(a, b *Source) int { return cmp.Compare(a.ID, b.ID) })
	return all
})

// Lookup returns the source with the given id from the library's table.
func Lookup(id SourceID) (Source, bool) {
	all := sourcesByID()
	i, ok := slices.BinarySearchFunc(all, id, func(s *Source, id SourceID) int { return cmp.Compare(s.ID, id) })
	if !ok {
		return Source{}, false
	}
	return *all[i], true
}

// Sources yields every source of the library's table, sorted by id.
func Sources() iter.Seq[Source] {
	return func(yield func(Source) bool) {
		for _, s := range sourcesByID() {
			if !yield(*s) {
				return
			}
		}
	}
}
