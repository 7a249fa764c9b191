package cite

import "example.com/producedby/internal/document"

// Problems returns the errors that err joins, in order, and err alone if it joins none.
// It is nil for nil.
//
// Whatever is read or built from many parts reports everything that is wrong with it, by
// errors.Join: each of the errors has its place, and errors.As finds in it the type that
// its package documents.
func Problems(err error) []error { return document.Problems(err) }
