// Package checks holds the library to documents that others publish, with tools
// that nobody who imports the library should have to download: a validator of
// JSON schemas of the draft 2019-09.
//
// It is a module of its own. Run it with: cd internal/checks && go test ./...
package checks
