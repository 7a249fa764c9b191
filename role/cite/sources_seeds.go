package cite

// seedSources lists the articles the library must be true to, and the library itself, sorted by id.
var seedSources = [...]Source{
	{ID: "producedby", Publisher: "producedby", Title: "Readings and modelling proposals of this library", Strength: Proposal, Note: "published by nobody else"},
	{ID: "producedby-dictionary", Publisher: "producedby", Title: "Words of other languages in their common meaning", Strength: Proposal, Note: "no source was opened"},
	{ID: "producedby-second-reading", Publisher: "producedby", Title: "Facts confirmed when the collected material was read a second time", Strength: SecondHand, Note: "seen in a source then; which one was not recorded"},
	{ID: "producedby-trade-knowledge", Publisher: "producedby", Title: "Trade knowledge", Strength: Proposal, Note: "no source was opened"},
	{ID: "seed-000", Publisher: "StudioBinder", Title: "What does an executive producer do?", Where: "https://www.studiobinder.com/blog/what-does-an-executive-producer-do", Strength: SecondHand, Note: "an earlier text of the page that stands at the address"},
	{ID: "seed-001", Publisher: "Assemble", Title: "What Does an Executive Producer Do?", Edition: "January 28, 2022", Where: "https://blog.assemble.tv/what-does-an-executive-producer-do", Strength: SecondHand},
	{ID: "seed-002", Publisher: "Difference Wiki", Title: "Producer vs. Executive Producer: What's the Difference?", Edition: "December 2, 2023", Where: "https://www.difference.wiki/producer-vs-executive-producer/", Strength: SecondHand},
	{ID: "seed-003", Publisher: "Evan Wilson, Vegas Stories TV", Title: "Producer vs Executive Producer: Who Really Runs the Show?", Edition: "May 1, year not shown", Where: "https://www.vegasstoriestv.com/post/producer-vs-executive-producer-who-really-runs-the-show", Strength: SecondHand, Note: "a producer on producing at large"},
	{ID: "seed-004", Publisher: "Biola University", Title: "What Does a Producer Do?", Edition: "2022", Where: "https://www.biola.edu/blogs/faculty-cut/2022/what-does-a-producer-do", Strength: SecondHand, Note: "a producer on producing at large"},
}
