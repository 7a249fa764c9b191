// Titles normalises a crew list: which role each title stands for, its code in
// a vocabulary, and how many titles could not be decided.
//
//	go run ./examples/titles                 the title cards of an episode of 30 Rock
//	go run ./examples/titles FILE            another list
//	go run ./examples/titles -               a list from standard input
//
// A list is plain lines, one title each with whatever stands beside it, or CSV
// whose header names a column "title", "credit", "job" or "role", and perhaps one
// "name". CSV of two columns, names and titles, needs no header. Flags come
// before the file:
//
//	-setting film/feature       where the titles are used
//	-language fr                the language of the titles, if it is known
//	-vocabulary ebu             the code list to write: tmdb, marc, wikidata, ...
package main

import (
	_ "embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"example.com/producedby/examples/internal/input"
	"example.com/producedby/role"
	"example.com/producedby/role/title"
	"example.com/producedby/role/vocabulary"
)

//go:embed crews/thirty_rock.txt
var thirtyRock []byte

// thirtyRockSetting is where the cards of the default list were shown.
var thirtyRockSetting = role.Setting{Medium: role.Television, Format: role.ScriptedSeries, Market: "US"}

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// options are what the command line asks for.
type options struct {
	setting    role.Setting
	language   title.Language
	vocabulary vocabulary.Vocabulary
	list       []byte
}

// run prints the list that args name and returns the exit status.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	o, err := parse(args, stdin, stderr)
	if errors.Is(err, flag.ErrHelp) {
		return 0
	}
	if err == nil {
		var crew []member
		if crew, err = read(o.list, title.Parser{Setting: o.setting, Language: o.language}); err == nil {
			err = normalise(stdout, crew, o)
		}
	}
	if err != nil {
		fmt.Fprintln(stderr, "titles:", err)
		return 1
	}
	return 0
}

// parse reads the command line and the list it names.
func parse(args []string, stdin io.Reader, stderr io.Writer) (options, error) {
	var o options
	flags := flag.NewFlagSet("titles", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.TextVar(&o.setting, "setting", role.Setting{}, "`setting` the titles are used in, such as television/scripted-series/US")
	language := flags.String("language", "", "`language` of the titles, such as fr; recognised if not given")
	flags.TextVar(&o.vocabulary, "vocabulary", vocabulary.EBU, "code `list` to write")
	if err := flags.Parse(args); err != nil {
		return o, err
	}
	o.language = title.Language(*language)
	if o.language != "" && !o.language.Valid() {
		return o, fmt.Errorf("language %q, want one of %s", *language, languages())
	}
	if flags.NArg() == 0 && o.setting.IsZero() {
		o.setting = thirtyRockSetting
	}
	var err error
	o.list, err = input.Read(flags.Args(), thirtyRock, stdin)
	return o, err
}

// languages lists the languages that titles are read in.
func languages() string {
	list := ""
	for l := range title.Languages() {
		if list != "" {
			list += " "
		}
		list += string(l)
	}
	return list
}
