// Package producedby is documentation; the library is in the packages below it.
package producedby
