package hierarchy

import (
	"slices"
	"strings"

	"example.com/producedby/role"
	"example.com/producedby/role/title"
)

// Find returns the positions that people mean by a text, in the order of the
// chart: the one with that ID; else those that somebody of that name holds; else
// those with that printed title; else those of the role that the text is a slug,
// label or title of, or of its variants where nobody has the very role. Letter case
// and spacing do not count, but in an ID; "Example, Ada" is Ada Example. Several are for the caller to choose from;
// none means that nobody is meant.
func (c *Chart) Find(text string) []Node {
	if n := c.Node(ID(text)); n != 0 {
		return []Node{n}
	}
	if c.Len() == 0 {
		return nil
	}
	_, found := newDirectory(c.setting, c.positions).find(text, -1)
	nodes := make([]Node, len(found))
	for i, at := range found {
		nodes[i] = Node(at + 1)
	}
	return nodes
}

// fold returns a text as names and titles are compared.
func fold(s string) string { return strings.ToLower(strings.Join(strings.Fields(s), " ")) }

// directory finds positions by what people write in place of an id.
type directory struct {
	setting       role.Setting
	names, titles map[string][]int // positions by the folded text
	roles         map[role.Role][]int
}

func newDirectory(in role.Setting, positions []Position) directory {
	dir := directory{in, make(map[string][]int), make(map[string][]int), make(map[role.Role][]int)}
	for i, p := range positions {
		if !p.Vacant() {
			dir.names[fold(string(p.Person))] = append(dir.names[fold(string(p.Person))], i)
		}
		if p.Title != "" {
			dir.titles[fold(string(p.Title))] = append(dir.titles[fold(string(p.Title))], i)
		}
		if p.Role != 0 {
			dir.roles[p.Role] = append(dir.roles[p.Role], i)
		}
	}
	return dir
}

// find returns the positions that have the text as a name, else as a title, else
// hold the role that it stands for, and which of them it is. The position that asks
// is left out where another fits.
func (dir directory) find(text string, asking int) (what string, found []int) {
	others := func(found []int) []int {
		if len(found) > 1 {
			found = slices.DeleteFunc(slices.Clone(found), func(i int) bool { return i == asking })
		}
		return found
	}
	if found = others(dir.names[fold(text)]); len(found) > 0 {
		return "name", found
	}
	if last, first, ok := strings.Cut(text, ","); ok {
		if found = others(dir.names[fold(first+" "+last)]); len(found) > 0 {
			return "name", found
		}
	}
	if found = others(dir.titles[fold(text)]); len(found) > 0 {
		return "title", found
	}
	r := dir.role(text)
	if r == 0 {
		return "", nil
	}
	if found = others(dir.roles[r]); len(found) > 0 {
		return "role", found
	}
	for variant, at := range dir.roles {
		if variant.Is(r) {
			found = append(found, at...)
		}
	}
	slices.Sort(found)
	return "role", others(found)
}

// role returns the role that a text is a slug, label or title of.
func (dir directory) role(text string) role.Role {
	if r, err := role.ParseRole(strings.ReplaceAll(fold(text), " ", "-")); err == nil {
		return r
	}
	for r := range dir.roles {
		if fold(r.String()) == fold(text) {
			return r
		}
	}
	return title.Parse(text, dir.setting).Role()
}
