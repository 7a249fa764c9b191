package phase_test

import (
	"fmt"

	"example.com/producedby/phase"
)

func ExampleDate() {
	shoot, err := phase.ParseDate("2012-02-27")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(shoot.Weekday(), shoot.AddDays(23))

	days, ok := shoot.AddDays(23).Sub(shoot)
	fmt.Println(days, ok)

	_, err = phase.ParseDate("2013-02-29")
	fmt.Println(err)
	// Output:
	// Monday 2012-03-21
	// 23 true
	// date "2013-02-29": day out of range, want 1 to 28
}
