// Package billing puts producing credits in the order in which titles run: at
// the head of a film, at its end, around a television programme, on a poster.
//
// The order is convention, told by guides and one studio's guideline, and every
// contract overrides it; [Layout.Ref] says who tells it, and names this library
// where it is trade knowledge alone. What no source orders stays in the order of
// the caller: names under one title keep their contractual order, and a title
// without a place of its own stays behind the one it was given after, or moves to
// stand above nobody whom every order of the trade that compares the two ranks higher,
// with a finding that says so. The director stays the last of main titles whoever is given
// behind ([DirectorRef]), and the first where everything is at the end.
//
// [Of] goes from a list of credits that was checked to its billing; [Arrange] and
// [Television] take names.
//
// Names of a team are joined by "&", others by commas and "and", as the Academy
// and the Producers Guild write them; for writers it is a rule of their guild
// ([TeamRef]). The letters p.g.a. follow a name that has the Producers Mark
// ([MarkRef]); from a list they follow whoever was granted it.
//
// # Laws
//
// Arranging loses nobody and adds nobody, names under one title keep their order
// except that a team stands together, the director's card is the last of an order
// that ends with it and the first of one that begins with it, no title without a place
// stands above one that has a place and ranks higher, save on a poster, and arranging
// what is arranged changes nothing.
package billing
