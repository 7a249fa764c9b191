module example.com/producedby/internal/checks

go 1.24

require (
	example.com/producedby v0.0.0
	github.com/dlclark/regexp2 v1.11.5
	github.com/santhosh-tekuri/jsonschema/v6 v6.0.2
)

require golang.org/x/text v0.14.0 // indirect

replace example.com/producedby => ../..
