package role

import "sync"

// The tables as they are asked: each is unpacked when it is first needed.
//
// They stand in a file of their own, the last by name, because variables are set
// in the order of the files: once a call has set one of them, the compiler no
// longer lays out as data a later table that names a scope, and builds it by code
// at every start instead.
var (
	published       = sync.OnceValue(unpackMatrix)
	combinations    = sync.OnceValue(unpackCombinations)
	dimensionDuties = sync.OnceValue(unpackDimensionDuties)
	titleIndexes    = sync.OnceValue(unpackTitles)
	traits          = sync.OnceValue(unpackTraits)
)
