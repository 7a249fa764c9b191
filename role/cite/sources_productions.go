package cite

// productionSources lists the sources on data sets and named productions, sorted by id.
var productionSources = [...]Source{
	{ID: "discograph-role-data", Publisher: "discograph", Title: "Discogs role strings with expected roles", Where: "https://github.com/aradburn/discograph", Strength: PracticeObserved, Note: "read in part"},
	{ID: "greek-reporter-2012-marcus-markou", Publisher: "Greek Reporter", Title: "Director Marcus Markou talks about Papadopoulos & Sons", Edition: "30 April 2012", Where: "https://greekreporter.com/", Strength: SecondHand, Note: "address of the page itself not recorded"},
	{ID: "imdb-full-credits-pages", Publisher: "IMDb (copy)", Title: "Full-credits pages quoted in parsers and tests", Where: "https://github.com/cinemagoer/cinemagoerng", Strength: PracticeObserved},
	{ID: "imdb-note-predicates", Publisher: "IMDb (copy)", Title: "Credit notes in query workloads", Edition: "commit 1f39e9aa", Where: "https://github.com/RyanMarcus/imdb_pg_dataset", Strength: PracticeObserved},
	{ID: "imdb-principals-sample", Publisher: "IMDb (copy)", Title: "title.principals and name.basics samples", Edition: "2022, commit c997b4db", Where: "https://github.com/a-ocheretko/IMDB", Strength: PracticeObserved},
	{ID: "latymer-2013-josh", Publisher: "Latymer Media 2013, Josh (student blog)", Title: "Posts of November 2013", Edition: "November 2013", Where: "https://latymermedia2013joshs.blogspot.com/2013/11", Strength: SecondHand, Note: "student page"},
	{ID: "latymer-2013-mahalia", Publisher: "Latymer Media 2013, Mahalia (student blog)", Title: "Posts of November 2013", Edition: "November 2013", Where: "https://latymermedia2013mahalia.blogspot.com/2013/11", Strength: SecondHand, Note: "student page"},
	{ID: "mti-full-billing", Publisher: "Music Theatre International", Title: "Full billing", Where: "https://www.mtishows.com/show-full-billing/1973 ; https://www.mtishows.com/show-full-billing/2009", Read: "2026-11-22", Strength: PracticeObserved, Note: "two shows, whose producers are named under \"Originally produced on Broadway by\""},
	{ID: "papadopoulos-and-sons-film-site", Publisher: "Double M Films", Title: "Papadopoulos & Sons", Where: "https://papadopoulosandsons.com/", Strength: Primary, Note: "the film's own site"},
	{ID: "tmdb-5000-credits-sample", Publisher: "TMDB (copy)", Title: "tmdb_5000_credits.csv, first 198 films", Edition: "commit 22d92e9", Where: "https://github.com/AhmedMemon-007/CODSOFT", Strength: PracticeObserved, Note: "crowd-entered; the highest-budget studio films only"},
	{ID: "tmdb-the-bear-cast", Publisher: "TMDB (copy)", Title: "Aggregate credits of The Bear", Where: "https://github.com/nicolinuxfr/nicolasfurno.fr", Strength: PracticeObserved, Note: "crowd-entered; read in part"},
	{ID: "wikipedia-papadopoulos-and-sons", Publisher: "Wikipedia", Title: "Papadopoulos & Sons", Where: "https://en.wikipedia.org/wiki/Papadopoulos_%26_Sons", Strength: SecondHand},
}
