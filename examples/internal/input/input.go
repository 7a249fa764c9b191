// Package input reads the document that an example program is given.
package input

import (
	"errors"
	"io"
	"os"
)

// Read returns the file that args name, standard input for "-", or what is built
// in if there are no args. More than one is an error.
func Read(args []string, builtIn []byte, stdin io.Reader) ([]byte, error) {
	switch {
	case len(args) > 1:
		return nil, errors.New("want at most one file, or - for standard input")
	case len(args) == 0:
		return builtIn, nil
	case args[0] == "-":
		return io.ReadAll(stdin)
	default:
		return os.ReadFile(args[0])
	}
}
