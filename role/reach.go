package role

import "slices"

// WidestSettings returns the widest settings, the one given or within it, in
// which claims say what the role does: the setting itself if a claim is that
// general, else those next below in which one is. Of several roles it returns the
// settings in which claims speak of every one of them. The order is that of
// specificity, then medium, format, scale and market; none covers another.
//
// It is empty if no claim speaks of the role anywhere within the setting. What a
// claim says of a broader role counts. A format given alone brings its usual
// medium.
func (m *Matrix) WidestSettings(within Setting, roles ...Role) []Setting {
	common := []Setting{within.withMedium()}
	for _, r := range roles {
		var next []Setting
		for _, in := range m.scopes(r) {
			for _, wider := range common {
				if meet, ok := in.Meet(wider); ok && !slices.Contains(next, meet) {
					next = append(next, meet)
				}
			}
		}
		common = next
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
	var settings []Setting
	for _, in := range m.scopes(r) {
		if meet, ok := in.Meet(within); ok && !meet.Covers(within) && !slices.Contains(settings, meet) {
			settings = append(settings, meet)
		}
	}
	slices.SortFunc(settings, compareSettings)
	return settings
}

// scopes returns the settings that claims about r, or a broader role, speak of.
func (m *Matrix) scopes(r Role) []Setting {
	var settings []Setting
	for ; r != 0; r = r.Broader() {
		for i := range m.of(r) {
			for in := range m.of(r)[i].Scope.All() {
				if in = in.withMedium(); !slices.Contains(settings, in) {
					settings = append(settings, in)
				}
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
