// Package billing puts producing credits in the order in which titles run: at
// the head of a film, at its end, around a television programme, on a poster.
//
// The order is convention, told by guides and one studio's guideline, and every
// contract overrides it; [Layout.Ref] says who tells it, and names this library
// where it is trade knowledge alone. What no source orders
// stays in the order of the caller: names under one title keep their contractual
// order, and a title without a place of its own stays behind the one it was
// given after, with a finding that says so.
//
// [Of] goes from a list of credits that was checked to its billing; [Arrange] and
// [Television] take names.
//
// Names of a team are joined by "&", others by commas and "and", as the Academy
// and the Producers Guild write them; for writers it is a rule of their guild.
// The letters p.g.a. follow a name that has the Producers Mark; from a list they
// follow whoever was granted it.
//
// # Laws
//
// Arranging loses nobody and adds nobody, names under one title keep their order
// except that a team stands together, and arranging what is arranged changes
// nothing.
package billing
