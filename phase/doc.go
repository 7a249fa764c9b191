// Package phase says when producing work happens and what must be true before a
// production goes on.
//
// # Dates
//
// A [Date] is a civil date without clock or zone. The package asks no clock:
// whoever wants to know where a production stands today says what day it is.
package phase
