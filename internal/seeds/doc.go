// Package seeds holds a test alone: the five articles that the library must be
// true to, statement by statement, each a question to the packages.
package seeds
