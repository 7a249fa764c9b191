package role

// Title is what is printed: the words of a screen credit, a call sheet or a
// contract, such as "Produced By" or "Unit Production Manager". It is an open
// set and kept as read; credit rules speak of titles, the duty matrix of roles.
//
// The empty title means that nothing was printed.
type Title string
