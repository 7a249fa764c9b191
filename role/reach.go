package role

import "slices"

// WidestSettings returns the widest settings, the one given or within it, in
// which claims say what the role does: the setting itself if a claim is that
// general, else those next below in which one is. Of several roles it returns the
// settings in which claims speak of every one of them. The order is that of
// specificity, then medium, format, scale and market; none covers another.
//
// It is empty if no claim speaks of the role anywhere within the setting. What a
// claim says of a broader role counts only where none speaks of the role itself:
// there are showrunners where series are made, not wherever there are executive
// producers. A format given alone brings its usual medium.
func (m *Matrix) WidestSettings(within Setting, roles ...Role) []Setting {
	common := []Setting{within.withMedium()}
	asked := common
	for _, r := range roles {
		var spoken []Setting
		for ; r != 0 && len(spoken) == 0; r = r.InheritsFrom() {
			spoken = meets(m.scopes(r), asked)
		}
		common = meets(spoken, common)
	}
	widest := slices.DeleteFunc(slices.Clone(common), func(in Setting) bool {
		return slices.ContainsFunc(common, func(wider Setting) bool { return wider != in && wider.Covers(in) })
	})
	slices.SortFunc(widest, compareSettings)
	return widest
}

// NarrowerSettings returns the settings within the one given, itself not among
// them, that claims about the role speak of: where to ask for more. The order is
// that of [Matrix.WidestSettings]. What a claim says of a broader role counts.
func (m *Matrix) NarrowerSettings(within Setting, r Role) []Setting {
	within = within.withMedium()
	var scopes []Setting
	for ; r != 0; r = r.InheritsFrom() {
		scopes = append(scopes, m.scopes(r)...)
	}
	settings := slices.DeleteFunc(meets(scopes, []Setting{within}), func(in Setting) bool { return in == within })
	slices.SortFunc(settings, compareSettings)
	return settings
}

// meets returns where any of the one list meets any of the other, each once.
func meets(a, b []Setting) []Setting {
	var settings []Setting
	for _, in := range a {
		for _, wider := range b {
			if meet, ok := in.Meet(wider); ok && !slices.Contains(settings, meet) {
				settings = append(settings, meet)
			}
		}
	}
	return settings
}

// scopes returns the settings that claims about r itself speak of.
func (m *Matrix) scopes(r Role) []Setting {
	var settings []Setting
	claims := m.of(r)
	for i := range claims {
		for in := range claims[i].Scope.All() {
			if in = in.withMedium(); !slices.Contains(settings, in) {
				settings = append(settings, in)
			}
		}
	}
	return settings
}

// withMedium returns s with the usual medium of its format where it names none.
func (s Setting) withMedium() Setting {
	if s.Medium == 0 {
		s.Medium = s.Format.Medium()
	}
	return s
}
