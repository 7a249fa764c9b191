package rulebook_test

// publicFilm is a film as reports, press notes and the Academy's lists tell of
// it. Names are as the references have them, which shorten some. Lists are joined
// by ", "; an empty one was not reported.
type publicFilm struct {
	ref      string // its names in the references: V and E vectors, and the guild's cases by number
	film     string
	ceremony int
	credited string // Producer or Produced By on screen
	partly   bool   // whether credited may lack names
	named    string // by the Academy
	guild    string // found eligible by the Producers Guild
	others   string // "Title: name, name; Title: name"
}

// publicFilms are the published cases that name people, by ceremony. None of them
// gives a score sheet, so they test titles, sets, caps and who overruled whom.
var publicFilms = []publicFilm{
	{ref: "V59", film: "Titanic", ceremony: 70, credited: "James Cameron, Jon Landau", named: "James Cameron, Jon Landau", others: "Executive Producer: Rae Sanchini; Co-Producer: Grant Hill, Al Giddings; Associate Producer: Pamela Easley"},
	{ref: "V28", film: "Saving Private Ryan", ceremony: 71, credited: "Ian Bryce, Mark Gordon, Gary Levinsohn, Steven Spielberg", named: "Steven Spielberg, Ian Bryce, Mark Gordon, Gary Levinsohn"},
	{ref: "V29", film: "Gladiator", ceremony: 73, credited: "Douglas Wick, David Franzoni, Branko Lustig", named: "Douglas Wick, David Franzoni, Branko Lustig"},
	{ref: "V01", film: "The Fellowship of the Ring", ceremony: 74, credited: "Barrie M. Osborne, Peter Jackson, Fran Walsh, Tim Sanders", named: "Peter Jackson, Fran Walsh, Barrie M. Osborne"},
	{ref: "V31", film: "Chicago", ceremony: 75, credited: "Martin Richards", named: "Martin Richards"},
	{ref: "V02", film: "Seabiscuit", ceremony: 76, credited: "Kennedy, Marshall, Ross, Jane Sindell", named: "Kennedy, Marshall, Ross"},
	{ref: "V32", film: "The Return of the King", ceremony: 76, credited: "Osborne, Jackson, Walsh", named: "Osborne, Jackson, Walsh"},
	{ref: "case 1", film: "The Aviator", ceremony: 77, credited: "Michael Mann, Graham King, Charles Evans Jr., Sandy Climan", named: "Michael Mann, Graham King"},
	{ref: "V04, case 2", film: "Million Dollar Baby", ceremony: 77, credited: "Clint Eastwood, Albert Ruddy, Tom Rosenberg, Paul Haggis", named: "Clint Eastwood, Albert Ruddy, Tom Rosenberg"},
	{ref: "V05", film: "Ray", ceremony: 77, credited: "Taylor Hackford, Stuart Benjamin, Howard Baldwin, Karen Baldwin", named: "Taylor Hackford, Stuart Benjamin, Howard Baldwin"},
	{ref: "fixture", film: "Crash", ceremony: 78, credited: "Cathy Schulman, Paul Haggis, Bob Yari, Mark R. Harris, Don Cheadle, Bobby Moresco", named: "Paul Haggis, Cathy Schulman", guild: "Cathy Schulman, Paul Haggis"},
	{ref: "V07", film: "Munich", ceremony: 78, credited: "Steven Spielberg, Kathleen Kennedy, Barry Mendel, Colin Wilson", named: "Kathleen Kennedy, Steven Spielberg, Barry Mendel"},
	{ref: "V34", film: "Good Night, and Good Luck.", ceremony: 78, credited: "Grant Heslov", named: "Grant Heslov"},
	{ref: "V08, case 5", film: "Little Miss Sunshine", ceremony: 79, credited: "Marc Turtletaub, David T. Friendly, Peter Saraf, Albert Berger, Ron Yerxa", named: "David T. Friendly, Peter Saraf, Marc Turtletaub", guild: "Marc Turtletaub, David T. Friendly, Peter Saraf, Albert Berger, Ron Yerxa", others: "Executive Producer: Jeb Brody, Michael Beugg"},
	{ref: "case 4", film: "The Departed", ceremony: 79, credited: "Brad Pitt, Brad Grey, Graham King", named: "Graham King", guild: "Graham King"},
	{ref: "V10", film: "Juno", ceremony: 80, credited: "Halfon, Novick, Smith, John Malkovich", named: "Halfon, Novick, Smith"},
	{ref: "V11", film: "Michael Clayton", ceremony: 80, credited: "Pollack, Fox, Orent, Steven Samuels", named: "Pollack, Fox, Orent"},
	{ref: "V35", film: "No Country for Old Men", ceremony: 80, credited: "Rudin, Ethan Coen, Joel Coen", named: "Rudin, Ethan Coen, Joel Coen"},
	{ref: "V61", film: "The Curious Case of Benjamin Button", ceremony: 81, credited: "Kathleen Kennedy, Frank Marshall, Ceán Chaffin", named: "Kathleen Kennedy, Frank Marshall, Ceán Chaffin"},
	{ref: "V37", film: "The Reader", ceremony: 81, credited: "Anthony Minghella, Sydney Pollack, Donna Gigliotti, Redmond Morris", named: "Anthony Minghella, Sydney Pollack, Donna Gigliotti, Redmond Morris"},
	{ref: "V62", film: "Avatar", ceremony: 82, credited: "James Cameron, Jon Landau", named: "James Cameron, Jon Landau", others: "Executive Producer: Laeta Kalogridis"},
	{ref: "V38", film: "The Hurt Locker", ceremony: 82, credited: "Kathryn Bigelow, Mark Boal, Nicolas Chartier, Greg Shapiro", named: "Kathryn Bigelow, Mark Boal, Nicolas Chartier, Greg Shapiro", guild: "Kathryn Bigelow, Mark Boal, Nicolas Chartier, Greg Shapiro"},
	{ref: "V13, case 7", film: "Up in the Air", ceremony: 82, credited: "Daniel Dubiecki, Ivan Reitman, Jason Reitman, Jeffrey Clifford", named: "Daniel Dubiecki, Ivan Reitman, Jason Reitman", guild: "Daniel Dubiecki, Ivan Reitman, Jason Reitman"},
	{ref: "case 8", film: "The Blind Side", ceremony: 82, credited: "Gil Netter, Andrew A. Kosove, Broderick Johnson", named: "Gil Netter, Andrew A. Kosove, Broderick Johnson", guild: "Gil Netter, Andrew A. Kosove, Broderick Johnson"},
	{ref: "V14", film: "The Fighter", ceremony: 83, credited: "David Hoberman, Todd Lieberman, Mark Wahlberg, Ryan Kavanaugh, Dorothy Aufiero, Paul Tamasy", named: "David Hoberman, Todd Lieberman, Mark Wahlberg", guild: "David Hoberman, Todd Lieberman, Mark Wahlberg"},
	{ref: "V40, case 11", film: "The Social Network", ceremony: 83, credited: "Dana Brunetti, Ceán Chaffin, Michael De Luca, Scott Rudin", named: "Scott Rudin, Dana Brunetti, Michael De Luca, Ceán Chaffin", guild: "Dana Brunetti, Ceán Chaffin, Michael De Luca, Scott Rudin"},
	{ref: "case 10", film: "Black Swan", ceremony: 83, credited: "Scott Franklin, Mike Medavoy, Brian Oliver", partly: true, named: "Mike Medavoy, Brian Oliver, Scott Franklin", guild: "Scott Franklin, Mike Medavoy, Brian Oliver"},
	{ref: "V64", film: "Inception", ceremony: 83, credited: "Emma Thomas, Christopher Nolan", named: "Emma Thomas, Christopher Nolan", others: "Executive Producer: Chris Brigham, Thomas Tull"},
	{ref: "V41", film: "The King's Speech", ceremony: 83, credited: "Iain Canning, Emile Sherman, Gareth Unwin", named: "Iain Canning, Emile Sherman, Gareth Unwin"},
	{ref: "case 13", film: "127 Hours", ceremony: 83, credited: "Danny Boyle, Christian Colson, John Smithson", named: "Christian Colson, Danny Boyle, John Smithson", guild: "Danny Boyle, Christian Colson"},
	{ref: "V16, V65", film: "Hugo", ceremony: 84, credited: "King, Scorsese, Tim Headington, Johnny Depp", named: "King, Scorsese", others: "Executive Producer: Kacandes, De Fina, Crockett, Newirth, Koskoff, Dembrowski; Line Producer: John Bernard"},
	{ref: "V17", film: "Midnight in Paris", ceremony: 84, credited: "Aronson, Tenenbaum, Jaume Roures", named: "Aronson, Tenenbaum"},
	{ref: "V43", film: "The Artist", ceremony: 84, credited: "Langmann", named: "Langmann"},
	{ref: "V44", film: "Argo", ceremony: 85, credited: "Ben Affleck, George Clooney, Grant Heslov", named: "Grant Heslov, Ben Affleck, George Clooney"},
	{ref: "V19, case 19", film: "12 Years a Slave", ceremony: 86, credited: "Brad Pitt, Dede Gardner, Jeremy Kleiner, Bill Pohlad, Steve McQueen, Arnon Milchan, Anthony Katagas", named: "Brad Pitt, Dede Gardner, Jeremy Kleiner, Steve McQueen, Anthony Katagas", guild: "Brad Pitt, Steve McQueen, Dede Gardner, Jeremy Kleiner, Anthony Katagas", others: "Executive Producer: Tessa Ross, John Ridley; Associate Producer: Bianca Stigter"},
	{ref: "V20", film: "The Wolf of Wall Street", ceremony: 86, credited: "Riza Aziz, Emma Tillinger Koskoff, Joey McFarland, Martin Scorsese, Leonardo DiCaprio", named: "Martin Scorsese, Leonardo DiCaprio, Joey McFarland, Emma Tillinger Koskoff", guild: "Riza Aziz, Emma Tillinger Koskoff, Joey McFarland"},
	{ref: "V46", film: "American Hustle", ceremony: 86, credited: "Charles Roven, Richard Suckle, Megan Ellison, Jonathan Gordon", named: "Charles Roven, Richard Suckle, Megan Ellison, Jonathan Gordon"},
	{ref: "V47", film: "Gravity", ceremony: 86, credited: "Alfonso Cuarón, David Heyman", named: "Alfonso Cuarón, David Heyman"},
	{ref: "V22", film: "Boyhood", ceremony: 87, credited: "Richard Linklater, Cathleen Sutherland, Jonathan Sehring, John Sloss", named: "Richard Linklater, Cathleen Sutherland"},
	{ref: "V23", film: "Whiplash", ceremony: 87, credited: "Jason Blum, Helen Estabrook, David Lancaster, Michel Litvak", named: "Jason Blum, Helen Estabrook, David Lancaster"},
	{ref: "V49", film: "Selma", ceremony: 87, credited: "Christian Colson, Oprah Winfrey, Dede Gardner, Jeremy Kleiner", named: "Christian Colson, Oprah Winfrey, Dede Gardner, Jeremy Kleiner"},
	{ref: "V50", film: "The Theory of Everything", ceremony: 87, credited: "Tim Bevan, Eric Fellner, Lisa Bruce, Anthony McCarten", named: "Tim Bevan, Eric Fellner, Lisa Bruce, Anthony McCarten"},
	{ref: "case 20", film: "The Big Short", ceremony: 88, credited: "Dede Gardner, Jeremy Kleiner, Arnon Milchan, Brad Pitt", named: "Dede Gardner, Jeremy Kleiner, Brad Pitt", guild: "Dede Gardner, Jeremy Kleiner, Brad Pitt"},
	{ref: "V67", film: "The Revenant", ceremony: 88, credited: "Milchan, Golin, Iñárritu, Parent, Redmon, James W. Skotchdopole, David Kanter", named: "Milchan, Golin, Iñárritu, Parent, Redmon"},
	{ref: "V25", film: "La La Land", ceremony: 89, credited: "Fred Berger, Jordan Horowitz, Marc Platt, Gary Gilbert", named: "Fred Berger, Jordan Horowitz, Marc Platt", guild: "Fred Berger, Jordan Horowitz, Marc Platt", others: "Executive Producer: Molly Smith, Trent Luckinbill, Thad Luckinbill"},
	{ref: "V26, case 25", film: "Hacksaw Ridge", ceremony: 89, credited: "Bill Mechanic, David Permut, Terry Benedict, Paul Currie, Bruce Davey, Brian Oliver", partly: true, named: "Bill Mechanic, David Permut", guild: "Bill Mechanic, David Permut"},
	{ref: "case 26", film: "Manchester by the Sea", ceremony: 89, named: "Matt Damon, Kimberly Steward, Chris Moore, Lauren Beck, Kevin Walsh", guild: "Matt Damon, Kimberly Steward, Chris Moore, Lauren Beck, Kevin Walsh"},
	{ref: "V52", film: "The Shape of Water", ceremony: 90, credited: "Guillermo del Toro, J. Miles Dale", named: "Guillermo del Toro, J. Miles Dale", others: "Associate Producer: Daniel Kraus"},
	{ref: "V53", film: "Green Book", ceremony: 91, credited: "Jim Burke, Charles B. Wessler, Brian Currie, Peter Farrelly, Nick Vallelonga", named: "Jim Burke, Charles B. Wessler, Brian Currie, Peter Farrelly, Nick Vallelonga", others: "Executive Producer: Jeff Skoll, Jonathan King, Octavia Spencer, Kwame L. Parker, John Sloss, Steven Farneth"},
	{ref: "V55, case 29", film: "The Brutalist", ceremony: 97, credited: "Nick Gordon, Brian Young, Andrew Morrison, D.J. Gugenheim, Brady Corbet", named: "Nick Gordon, Brian Young, Andrew Morrison, D.J. Gugenheim, Brady Corbet", others: "Executive Producer: David Hinojosa, Christine Vachon, Pamela Koffler"},
	{ref: "case 29b", film: "Emilia Pérez", ceremony: 97, named: "Pascal Caucheteux, Jacques Audiard"},
	{ref: "case 29b", film: "I'm Still Here", ceremony: 97, named: "Maria Carlota Bruno, Rodrigo Teixeira"},
	{ref: "case 29b", film: "Nickel Boys", ceremony: 97, named: "Dede Gardner, Jeremy Kleiner, Joslyn Barnes"},
	{ref: "V56, case 29b", film: "The Substance", ceremony: 97, named: "Coralie Fargeat, Tim Bevan, Eric Fellner"},
	{ref: "V58", film: "F1", ceremony: 98, named: "Chad Oman, Brad Pitt, Dede Gardner, Jeremy Kleiner, Joseph Kosinski, Jerry Bruckheimer"},
}

// untold are the cases of the references, or parts of them, that publish too
// little to be asked.
var untold = map[string]string{
	"case 10, the fourth": "one credited producer of Black Swan stayed out; the name is not given",
	"case 23, the others": "one producer each of Mad Max and The Martian and two of Sicario were out; no names are given",
	"case 28, outcomes":   "of Joker and 1917 the guild's list is reported, and nobody who was refused",
	"case 29, the ruling": "what the guild ruled on the five late films is not reported",
	"E09":                 "The X-Files of 1995: rosters were counted from 2003, so no rule of 1995 is held",
	"Munich, the guild":   "trimmed by the guild; the names were not found",
	"V58, Lewis Hamilton": "called executive producer by some and producer by others; the screen credit was not read",
}

// filmUnits is a film whose pairs of partners are known from an ampersand of the
// guild or the Academy.
type filmUnits struct {
	film     string
	ceremony int
	names    string
	pairs    string // "A & B; C & D"
	units    int
}

var unitsOfFilms = []filmUnits{
	{"American Hustle", 86, "Roven, Suckle, Ellison, Gordon", "", 4},
	{"12 Years a Slave", 86, "Pitt, Gardner, Kleiner, McQueen, Katagas", "Pitt & Gardner", 4},
	{"The Revenant", 88, "Milchan, Golin, Iñárritu, Parent, Redmon", "", 5},
	{"The Martian", 88, "Kinberg, Scott, Schaefer, Huffam", "", 4},
	{"Spotlight", 88, "Sugar, Golin, a third, a fourth", "Sugar & Golin", 3},
	{"Arrival", 89, "Levy, Levine, Ryder, Linde", "", 4},
	{"Hidden Figures", 89, "Gigliotti, Chernin, Topping, Williams, Melfi", "Chernin & Topping", 4},
	{"Manchester by the Sea", 89, "Damon, Steward, Moore, Beck, Walsh", "", 5},
	{"Call Me by Your Name", 90, "Spears, Guadagnino, Georges, Morabito", "", 4},
	{"Get Out", 90, "McKittrick, Blum, Hamm, Peele", "McKittrick & Hamm", 3},
	{"The Irishman", 92, "Scorsese, De Niro, Rosenthal, Koskoff", "Rosenthal & De Niro; Koskoff & Scorsese", 2},
	{"1917", 92, "Mendes, Harris, Tenggren, McDougall", "", 4},
	{"Bugonia", 98, "Guiney, Lowe, Lanthimos, Stone, Knudsen", "Guiney & Lowe", 4},
	{"Hamnet", 98, "Marshall, Harris, Gonda, Spielberg, Mendes", "", 5},
	{"Train Dreams", 98, "McMahon, Schwarzman, Janowitz, Schlaifer, Heimler", "", 5},
	{"The Substance", 97, "Fargeat, Bevan, Fellner", "Bevan & Fellner", 2},
	{"F1", 98, "Oman, Pitt, Gardner, Kleiner, Kosinski, Bruckheimer", "", 6},
}
