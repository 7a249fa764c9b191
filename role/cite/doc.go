// Package cite holds what every fact and every check of the module carries:
// where it was read ([Source], [Ref], [Strength]), what is known of it
// ([Truth]) and what a check found ([Finding]).
//
// It is a leaf: it knows nothing of film, and any package may import it.
package cite
