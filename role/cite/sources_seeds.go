package cite

// seedSources lists the articles the library must be true to, and the library itself, sorted by id.
var seedSources = [...]Source{
	{ID: "producedby", Publisher: "producedby", Title: "Readings and modelling proposals of this library", Strength: Proposal, Note: "published by nobody else"},
	{ID: "producedby-second-reading", Publisher: "producedby", Title: "Facts confirmed when the collected material was read a second time", Strength: SecondHand, Note: "seen in a source then; which one was not recorded"},
	{ID: "producedby-trade-knowledge", Publisher: "producedby", Title: "Trade knowledge", Strength: Proposal, Note: "no source was opened"},
	{ID: "seed-000", Title: "What does an executive producer do?", Strength: SecondHand, Note: "publisher and date not shown in the copy read"},
	{ID: "seed-001", Publisher: "Assemble", Title: "What Does an Executive Producer Do?", Edition: "January 28, 2022", Strength: SecondHand},
	{ID: "seed-002", Title: "Producer vs. Executive Producer: What's the Difference?", Edition: "December 2, 2023", Strength: SecondHand, Note: "publisher not shown in the copy read"},
	{ID: "seed-003", Publisher: "Evan Wilson, GoodShot Films", Title: "Producer vs Executive Producer: Who Really Runs the Show?", Edition: "May 1, year not shown", Strength: SecondHand, Note: "a producer on his own practice"},
	{ID: "seed-004", Publisher: "a producer teaching at Biola University", Title: "What a producer does", Strength: SecondHand, Note: "title and date not shown in the copy read; a producer on his own practice"},
}
