package role

import (
	"database/sql/driver"
	"iter"

	"example.com/producedby/internal/enum"
)

// Role is a kind of work on a production, whatever is printed on the screen for
// it; what is printed is a [Title].
//
// Its text form is a slug: the words of the constant's name in small letters and joined
// by hyphens. [FirstAssistantDirector] is "first-assistant-director".
//
// Some roles are variants of a broader one and inherit what is said of it; see
// [Role.Broader] and [Role.InheritsFrom]. The zero value means that no role is known.
type Role uint8

// The roles, producing ones first, then production management, writing, crafts
// and the companies and people on the other side of the table.
const (
	// ExecutiveProducer answers for the work at the highest level: its money and strategy in film, the whole show in television.
	ExecutiveProducer Role = iota + 1
	// StudioExecutiveProducer is an executive of the studio who is given the title of executive producer and watches over the film for it.
	StudioExecutiveProducer
	// InvestorExecutiveProducer is an executive producer whose part is the money, put in or secured.
	InvestorExecutiveProducer
	// HonoraryExecutiveProducer is an executive producer for the name: a star or other talent who attracted money or people.
	HonoraryExecutiveProducer
	// NonWritingExecutiveProducer is a television executive producer who brings the property or sells the package and does not run the writers.
	NonWritingExecutiveProducer
	// Showrunner is the executive producer with overall creative authority over a series and the management of it; a function, not a screen title.
	Showrunner
	// CoShowrunner shares the work of a showrunner.
	CoShowrunner
	// CoExecutiveProducer is second to the executive producer of a series or television movie.
	CoExecutiveProducer
	// SupervisingProducer supervises other producers in some or all of their functions.
	SupervisingProducer
	// Producer manages the making of the work from beginning to end.
	Producer
	// DelegatedProducer is the main producer in the French sense, legally and financially answerable for the work (producteur délégué).
	DelegatedProducer
	// CreativeProducer is a producer whose part is the creative side.
	CreativeProducer
	// AdditionalProducer is credited as a producer beside the main one; no source says for what.
	AdditionalProducer
	// TheatreProducer is the lead producer of a stage production: raises its money and makes its strategic decisions.
	TheatreProducer
	// MusicProducer leads the making of a recording: songs, arrangement, sessions, mix and master.
	MusicProducer
	// VocalProducer coaches and records the voices of a recording.
	VocalProducer
	// GameProducer manages the making of a game or of part of it.
	GameProducer
	// AnimationProducer runs the pipeline of an animated work.
	AnimationProducer
	// CoProducer ranks just below the producer and carries a critical part of the producer's work.
	CoProducer
	// LineProducer breaks down the script, makes the budget and runs the daily operations within it.
	LineProducer
	// ExecutiveLineProducer joins executive and line producing in one job, as in Indian usage.
	ExecutiveLineProducer
	// AssociateProducer performs functions that a producer delegated.
	AssociateProducer
	// AssistantProducer helps producers make a programme, below the producer and above the researcher.
	AssistantProducer
	// CoordinatingProducer coordinates the work of two or more producers and the schedule of a show.
	CoordinatingProducer
	// ConsultingProducer is an experienced writer who advises a show without running it.
	ConsultingProducer
	// SegmentProducer produces single segments of a programme of many.
	SegmentProducer
	// FieldProducer runs shoots away from base.
	FieldProducer
	// SupervisingFieldProducer heads the field producers.
	SupervisingFieldProducer
	// StoryProducer shapes the story of an unscripted programme in the field and in post-production.
	StoryProducer
	// SeniorStoryProducer heads a group of story producers.
	SeniorStoryProducer
	// SupervisingStoryProducer heads the story team.
	SupervisingStoryProducer
	// SeniorProducer answers for particular programmes or games above the producers who make them.
	SeniorProducer
	// SeriesProducer is responsible for the whole of a series in British usage.
	SeriesProducer
	// EditProducer cuts an unscripted programme together with the editor.
	EditProducer
	// ProducerDirector produces and directs: shoots an unscripted programme in British usage, keeps the look of a scripted series in American.
	ProducerDirector
	// CastingProducer finds the people who appear in an unscripted programme.
	CastingProducer
	// CelebrityProducer books well-known guests.
	CelebrityProducer
	// ArchivalProducer finds and clears archive material.
	ArchivalProducer
	// DevelopmentProducer originates ideas and prepares them to be pitched.
	DevelopmentProducer
	// DigitalProducer delivers digital media on time and within budget.
	DigitalProducer
	// TransmediaProducer plans and keeps together one story told over several platforms.
	TransmediaProducer
	// PostProducer heads all post-production, level with the line producer.
	PostProducer
	// DeliverablesProducer looks after the materials that must be handed over beside the work itself.
	DeliverablesProducer
	// VFXProducer bids, budgets and schedules the visual effects.
	VFXProducer
	// VFXAssociateProducer assists the visual effects producer.
	VFXAssociateProducer
	// VFXLineProducer runs the production of visual effects inside a facility.
	VFXLineProducer
	// NewsProducer builds the rundown of a newscast; newsrooms also say line producer or show producer.
	NewsProducer
	// GalleryProducer works with the multi-camera director while a programme is transmitted.
	GalleryProducer
	// AgencyProducer is the advertising agency's producer of a commercial and its one channel to the production company.
	AgencyProducer
	// TechnicalProducer manages the technical side of a game.
	TechnicalProducer
	// LiveProducer manages a game after its launch.
	LiveProducer
	// CustomProducer manages the variant of a game for a platform or market.
	CustomProducer
	// PublisherProducer is the publisher's producer and judges what the developer delivers.
	PublisherProducer
	// ChiefProducer stands over the producers of several programmes at a Japanese or Korean broadcaster.
	ChiefProducer
	// OtherProducer is a producing role that has no name of its own here.
	OtherProducer

	// ProductionExecutive is the business head over several productions of a company in British usage.
	ProductionExecutive
	// ProductionManager runs logistics, money and personnel of the production under the producer.
	ProductionManager
	// UnitProductionManager is the production manager of a shooting unit under the directors' agreements in the United States.
	UnitProductionManager
	// UnitManager manages the daily business of one unit.
	UnitManager
	// AssistantProductionManager assists the production manager.
	AssistantProductionManager
	// ProductionSupervisor assists the line producer and production manager with the whole unit.
	ProductionSupervisor
	// ProductionCoordinator runs the production office.
	ProductionCoordinator
	// ProductionSecretary does the paperwork of the production office in British usage.
	ProductionSecretary
	// PostProductionSupervisor keeps the budget and schedule of post-production.
	PostProductionSupervisor
	// PostProductionCoordinator does the paperwork of post-production.
	PostProductionCoordinator
	// VFXCoordinator tracks the visual effects shots.
	VFXCoordinator
	// GeneralManager runs budget, contracts and operations of a stage production for its lead producer.
	GeneralManager
	// CompanyManager looks after payroll, box-office accounts and the company of a stage production.
	CompanyManager
	// DevelopmentDirector sees to the resources of a game and to its shipping on time.
	DevelopmentDirector
	// ProductionAccountant keeps the books of the production and reports its cost.
	ProductionAccountant
	// LocationManager finds, secures and runs the locations.
	LocationManager

	// Creator originated the concept, format or characters of a series.
	Creator
	// Writer writes the script.
	Writer
	// HeadWriter is the principal writer of a series.
	HeadWriter
	// StaffWriter is the entry grade of a writers' room.
	StaffWriter
	// StoryEditor is the grade above staff writer; in unscripted work, an editor of story in post-production.
	StoryEditor
	// ExecutiveStoryEditor is the grade above story editor: a writing grade and not a producing one.
	ExecutiveStoryEditor
	// Author holds the rights in the play or book, with approvals of its own.
	Author

	// Director directs the work.
	Director
	// FirstAssistantDirector schedules the shoot and runs the set for the director.
	FirstAssistantDirector
	// SecondAssistantDirector prepares the call sheet and brings people to the set.
	SecondAssistantDirector
	// CastingDirector finds and proposes the cast.
	CastingDirector
	// DepartmentHead leads one of the departments of the crew.
	DepartmentHead
	// Cinematographer leads camera and light.
	Cinematographer
	// ProductionDesigner leads the look of sets and places.
	ProductionDesigner
	// CostumeDesigner leads the costumes.
	CostumeDesigner
	// MakeupAndHair leads make-up and hair.
	MakeupAndHair
	// SoundMixer leads the recording of sound on set.
	SoundMixer
	// KeyGrip leads the grips.
	KeyGrip
	// Gaffer leads the electricians.
	Gaffer
	// TransportationCoordinator leads transport.
	TransportationCoordinator
	// StuntCoordinator leads the stunts.
	StuntCoordinator
	// SpecialEffectsSupervisor leads effects made on set.
	SpecialEffectsSupervisor
	// VFXSupervisor answers for the look of the visual effects.
	VFXSupervisor
	// Editor cuts the picture.
	Editor
	// Composer writes the score.
	Composer
	// ScriptSupervisor keeps continuity and times the script.
	ScriptSupervisor
	// CameraOperator operates the camera.
	CameraOperator
	// ArtDirector carries out the production designer's work.
	ArtDirector
	// Actor performs a part.
	Actor
	// Reporter gathers the news and tells it on the air.
	Reporter
	// Researcher finds facts and people for a programme, below the assistant producer.
	Researcher
	// ProductionAssistant helps wherever the production needs hands.
	ProductionAssistant
	// StageManager runs rehearsals and performances.
	StageManager
	// ArtisticDirector is the creative half of the producer of a non-profit theatre.
	ArtisticDirector
	// ManagingDirector is the business half of the producer of a non-profit theatre.
	ManagingDirector
	// Artist makes the recording that a music producer produces.
	Artist
	// Engineer records and mixes.
	Engineer
	// CreativeLead leads design or art of a game.
	CreativeLead
	// EngineeringLead leads the engineering of a game.
	EngineeringLead
	// Attorney draws up the contracts of a production.
	Attorney
	// Publicist speaks for the production to the press.
	Publicist

	// Studio finances, owns and oversees production as a company.
	Studio
	// StudioExecutive works for a studio and gives its notes and approvals.
	StudioExecutive
	// Network orders and transmits or streams a programme as a company.
	Network
	// NetworkExecutive works for a network or streamer and gives its notes and approvals.
	NetworkExecutive
	// CommissioningEditor orders and approves programmes for a broadcaster.
	CommissioningEditor
	// NewsDirector heads the newsroom of a station.
	NewsDirector
	// ProductionCompany makes the work as a company.
	ProductionCompany
	// CoProductionPartner is a company that brings a share of the finance in an official co-production; never the film credit Co-Producer.
	CoProductionPartner
	// Financier puts up money: an investor, a bank, a fund.
	Financier
	// CompletionGuarantor guarantees that the work is finished and delivered.
	CompletionGuarantor
	// SalesAgent sells the finished work to distributors.
	SalesAgent
	// Distributor brings the work to its audience.
	Distributor
	// RightsOwner owns the material a work is made from.
	RightsOwner
	// Advertiser orders a commercial and pays for it.
	Advertiser
	// AdvertisingAgency makes the campaign for the advertiser.
	AdvertisingAgency
	// Label finances and releases a recording.
	Label
	// ArtistsAndRepertoire is the label's person with the artist.
	ArtistsAndRepertoire
	// Publisher finances a game by milestones and brings it to market.
	Publisher
	// Platform owns the platform that a game or series is released on and certifies it.
	Platform
	// StudioHead heads the studio: chief, president or vice president.
	StudioHead
	// Board governs a non-profit theatre.
	Board
	// ParentCompany owns a network or studio.
	ParentCompany
	// MarketingDepartment markets the work for the studio, network or distributor.
	MarketingDepartment
	// LocalAuthority rules over a place where a production shoots: a council, the police.
	LocalAuthority
	// ArtistManager manages the career of a recording artist.
	ArtistManager
	// PostHouse finishes picture and sound as a company and checks them against what buyers require.
	PostHouse
)

var roleNames = enum.Set{Type: "role.Role", Names: []enum.Name{
	ExecutiveProducer:           {Slug: "executive-producer", Label: "Executive Producer"},
	StudioExecutiveProducer:     {Slug: "studio-executive-producer", Label: "Executive Producer (studio)"},
	InvestorExecutiveProducer:   {Slug: "investor-executive-producer", Label: "Executive Producer (investor)"},
	HonoraryExecutiveProducer:   {Slug: "honorary-executive-producer", Label: "Executive Producer (honorary)"},
	NonWritingExecutiveProducer: {Slug: "non-writing-executive-producer", Label: "Executive Producer (non-writing)"},
	Showrunner:                  {Slug: "showrunner", Label: "Showrunner"},
	CoShowrunner:                {Slug: "co-showrunner", Label: "Co-Showrunner"},
	CoExecutiveProducer:         {Slug: "co-executive-producer", Label: "Co-Executive Producer"},
	SupervisingProducer:         {Slug: "supervising-producer", Label: "Supervising Producer"},
	Producer:                    {Slug: "producer", Label: "Producer"},
	DelegatedProducer:           {Slug: "delegated-producer", Label: "Delegated Producer"},
	CreativeProducer:            {Slug: "creative-producer", Label: "Creative Producer"},
	AdditionalProducer:          {Slug: "additional-producer", Label: "Additional Producer"},
	TheatreProducer:             {Slug: "theatre-producer", Label: "Theatre Producer"},
	MusicProducer:               {Slug: "music-producer", Label: "Music Producer"},
	VocalProducer:               {Slug: "vocal-producer", Label: "Vocal Producer"},
	GameProducer:                {Slug: "game-producer", Label: "Game Producer"},
	AnimationProducer:           {Slug: "animation-producer", Label: "Animation Producer"},
	CoProducer:                  {Slug: "co-producer", Label: "Co-Producer"},
	LineProducer:                {Slug: "line-producer", Label: "Line Producer"},
	ExecutiveLineProducer:       {Slug: "executive-line-producer", Label: "Executive Line Producer"},
	AssociateProducer:           {Slug: "associate-producer", Label: "Associate Producer"},
	AssistantProducer:           {Slug: "assistant-producer", Label: "Assistant Producer"},
	CoordinatingProducer:        {Slug: "coordinating-producer", Label: "Coordinating Producer"},
	ConsultingProducer:          {Slug: "consulting-producer", Label: "Consulting Producer"},
	SegmentProducer:             {Slug: "segment-producer", Label: "Segment Producer"},
	FieldProducer:               {Slug: "field-producer", Label: "Field Producer"},
	SupervisingFieldProducer:    {Slug: "supervising-field-producer", Label: "Supervising Field Producer"},
	StoryProducer:               {Slug: "story-producer", Label: "Story Producer"},
	SeniorStoryProducer:         {Slug: "senior-story-producer", Label: "Senior Story Producer"},
	SupervisingStoryProducer:    {Slug: "supervising-story-producer", Label: "Supervising Story Producer"},
	SeniorProducer:              {Slug: "senior-producer", Label: "Senior Producer"},
	SeriesProducer:              {Slug: "series-producer", Label: "Series Producer"},
	EditProducer:                {Slug: "edit-producer", Label: "Edit Producer"},
	ProducerDirector:            {Slug: "producer-director", Label: "Producer-Director"},
	CastingProducer:             {Slug: "casting-producer", Label: "Casting Producer"},
	CelebrityProducer:           {Slug: "celebrity-producer", Label: "Celebrity Producer"},
	ArchivalProducer:            {Slug: "archival-producer", Label: "Archival Producer"},
	DevelopmentProducer:         {Slug: "development-producer", Label: "Development Producer"},
	DigitalProducer:             {Slug: "digital-producer", Label: "Digital Producer"},
	TransmediaProducer:          {Slug: "transmedia-producer", Label: "Transmedia Producer"},
	PostProducer:                {Slug: "post-producer", Label: "Post-Production Producer"},
	DeliverablesProducer:        {Slug: "deliverables-producer", Label: "Deliverables Producer"},
	VFXProducer:                 {Slug: "vfx-producer", Label: "Visual Effects Producer"},
	VFXAssociateProducer:        {Slug: "vfx-associate-producer", Label: "Visual Effects Associate Producer"},
	VFXLineProducer:             {Slug: "vfx-line-producer", Label: "Visual Effects Line Producer"},
	NewsProducer:                {Slug: "news-producer", Label: "News Producer"},
	GalleryProducer:             {Slug: "gallery-producer", Label: "Gallery Producer"},
	AgencyProducer:              {Slug: "agency-producer", Label: "Agency Producer"},
	TechnicalProducer:           {Slug: "technical-producer", Label: "Technical Producer"},
	LiveProducer:                {Slug: "live-producer", Label: "Live Producer"},
	CustomProducer:              {Slug: "custom-producer", Label: "Custom Producer"},
	PublisherProducer:           {Slug: "publisher-producer", Label: "Publisher Producer"},
	ChiefProducer:               {Slug: "chief-producer", Label: "Chief Producer"},
	OtherProducer:               {Slug: "other-producer", Label: "Other Producer"},
	ProductionExecutive:         {Slug: "production-executive", Label: "Production Executive"},
	ProductionManager:           {Slug: "production-manager", Label: "Production Manager"},
	UnitProductionManager:       {Slug: "unit-production-manager", Label: "Unit Production Manager"},
	UnitManager:                 {Slug: "unit-manager", Label: "Unit Manager"},
	AssistantProductionManager:  {Slug: "assistant-production-manager", Label: "Assistant Production Manager"},
	ProductionSupervisor:        {Slug: "production-supervisor", Label: "Production Supervisor"},
	ProductionCoordinator:       {Slug: "production-coordinator", Label: "Production Coordinator"},
	ProductionSecretary:         {Slug: "production-secretary", Label: "Production Secretary"},
	PostProductionSupervisor:    {Slug: "post-production-supervisor", Label: "Post-Production Supervisor"},
	PostProductionCoordinator:   {Slug: "post-production-coordinator", Label: "Post-Production Coordinator"},
	VFXCoordinator:              {Slug: "vfx-coordinator", Label: "Visual Effects Coordinator"},
	GeneralManager:              {Slug: "general-manager", Label: "General Manager"},
	CompanyManager:              {Slug: "company-manager", Label: "Company Manager"},
	DevelopmentDirector:         {Slug: "development-director", Label: "Development Director"},
	ProductionAccountant:        {Slug: "production-accountant", Label: "Production Accountant"},
	LocationManager:             {Slug: "location-manager", Label: "Location Manager"},
	Creator:                     {Slug: "creator", Label: "Creator"},
	Writer:                      {Slug: "writer", Label: "Writer"},
	HeadWriter:                  {Slug: "head-writer", Label: "Head Writer"},
	StaffWriter:                 {Slug: "staff-writer", Label: "Staff Writer"},
	StoryEditor:                 {Slug: "story-editor", Label: "Story Editor"},
	ExecutiveStoryEditor:        {Slug: "executive-story-editor", Label: "Executive Story Editor"},
	Author:                      {Slug: "author", Label: "Author"},
	Director:                    {Slug: "director", Label: "Director"},
	FirstAssistantDirector:      {Slug: "first-assistant-director", Label: "First Assistant Director"},
	SecondAssistantDirector:     {Slug: "second-assistant-director", Label: "Second Assistant Director"},
	CastingDirector:             {Slug: "casting-director", Label: "Casting Director"},
	DepartmentHead:              {Slug: "department-head", Label: "Department Head"},
	Cinematographer:             {Slug: "cinematographer", Label: "Cinematographer"},
	ProductionDesigner:          {Slug: "production-designer", Label: "Production Designer"},
	CostumeDesigner:             {Slug: "costume-designer", Label: "Costume Designer"},
	MakeupAndHair:               {Slug: "makeup-and-hair", Label: "Make-up and Hair"},
	SoundMixer:                  {Slug: "sound-mixer", Label: "Sound Mixer"},
	KeyGrip:                     {Slug: "key-grip", Label: "Key Grip"},
	Gaffer:                      {Slug: "gaffer", Label: "Gaffer"},
	TransportationCoordinator:   {Slug: "transportation-coordinator", Label: "Transportation Coordinator"},
	StuntCoordinator:            {Slug: "stunt-coordinator", Label: "Stunt Coordinator"},
	SpecialEffectsSupervisor:    {Slug: "special-effects-supervisor", Label: "Special Effects Supervisor"},
	VFXSupervisor:               {Slug: "vfx-supervisor", Label: "Visual Effects Supervisor"},
	Editor:                      {Slug: "editor", Label: "Editor"},
	Composer:                    {Slug: "composer", Label: "Composer"},
	ScriptSupervisor:            {Slug: "script-supervisor", Label: "Script Supervisor"},
	CameraOperator:              {Slug: "camera-operator", Label: "Camera Operator"},
	ArtDirector:                 {Slug: "art-director", Label: "Art Director"},
	Actor:                       {Slug: "actor", Label: "Actor"},
	Reporter:                    {Slug: "reporter", Label: "Reporter"},
	Researcher:                  {Slug: "researcher", Label: "Researcher"},
	ProductionAssistant:         {Slug: "production-assistant", Label: "Production Assistant"},
	StageManager:                {Slug: "stage-manager", Label: "Stage Manager"},
	ArtisticDirector:            {Slug: "artistic-director", Label: "Artistic Director"},
	ManagingDirector:            {Slug: "managing-director", Label: "Managing Director"},
	Artist:                      {Slug: "artist", Label: "Recording Artist"},
	Engineer:                    {Slug: "engineer", Label: "Recording Engineer"},
	CreativeLead:                {Slug: "creative-lead", Label: "Creative Lead"},
	EngineeringLead:             {Slug: "engineering-lead", Label: "Engineering Lead"},
	Attorney:                    {Slug: "attorney", Label: "Entertainment Attorney"},
	Publicist:                   {Slug: "publicist", Label: "Publicist"},
	Studio:                      {Slug: "studio", Label: "Studio"},
	StudioExecutive:             {Slug: "studio-executive", Label: "Studio Executive"},
	Network:                     {Slug: "network", Label: "Network"},
	NetworkExecutive:            {Slug: "network-executive", Label: "Network Executive"},
	CommissioningEditor:         {Slug: "commissioning-editor", Label: "Commissioning Editor"},
	NewsDirector:                {Slug: "news-director", Label: "News Director"},
	ProductionCompany:           {Slug: "production-company", Label: "Production Company"},
	CoProductionPartner:         {Slug: "co-production-partner", Label: "Co-Production Partner"},
	Financier:                   {Slug: "financier", Label: "Financier"},
	CompletionGuarantor:         {Slug: "completion-guarantor", Label: "Completion Guarantor"},
	SalesAgent:                  {Slug: "sales-agent", Label: "Sales Agent"},
	Distributor:                 {Slug: "distributor", Label: "Distributor"},
	RightsOwner:                 {Slug: "rights-owner", Label: "Rights Owner"},
	Advertiser:                  {Slug: "advertiser", Label: "Advertiser"},
	AdvertisingAgency:           {Slug: "advertising-agency", Label: "Advertising Agency"},
	Label:                       {Slug: "label", Label: "Record Label"},
	ArtistsAndRepertoire:        {Slug: "artists-and-repertoire", Label: "A&R"},
	Publisher:                   {Slug: "publisher", Label: "Game Publisher"},
	Platform:                    {Slug: "platform", Label: "Platform Holder"},
	StudioHead:                  {Slug: "studio-head", Label: "Studio Head"},
	Board:                       {Slug: "board", Label: "Board"},
	ParentCompany:               {Slug: "parent-company", Label: "Parent Company"},
	MarketingDepartment:         {Slug: "marketing-department", Label: "Marketing Department"},
	LocalAuthority:              {Slug: "local-authority", Label: "Local Authority"},
	ArtistManager:               {Slug: "artist-manager", Label: "Artist Manager"},
	PostHouse:                   {Slug: "post-house", Label: "Post House"},
}, Everyday: []enum.Everyday{
	{Word: "1st AD", Slug: "first-assistant-director"},
	{Word: "1st assistant director", Slug: "first-assistant-director"},
	{Word: "AD", Slug: "first-assistant-director"},
	{Word: "AP", Slug: "associate-producer"},
	{Word: "co-EP", Slug: "co-executive-producer"},
	{Word: "EP", Slug: "executive-producer"},
	{Word: "exec producer", Slug: "executive-producer"},
	{Word: "first AD", Slug: "first-assistant-director"},
	{Word: "LP", Slug: "line-producer"},
	{Word: "PM", Slug: "production-manager"},
	{Word: "UPM", Slug: "unit-production-manager"},
}}

// roleTraits holds the class of each role and the broader role it is a variant
// of, in the order of the constants.
var roleTraits = [...]struct {
	class   Class
	broader Role
	nominal bool  // a variant that shares the title of the broader role, and of its part nothing
	scale   Scale // the one scale of production that has the role, if it is of one by definition
}{
	ExecutiveProducer:           {class: ClassProducing},
	StudioExecutiveProducer:     {class: ClassProducing, broader: ExecutiveProducer, scale: ScaleStudio},
	InvestorExecutiveProducer:   {class: ClassProducing, broader: ExecutiveProducer},
	HonoraryExecutiveProducer:   {class: ClassProducing, broader: ExecutiveProducer, nominal: true},
	NonWritingExecutiveProducer: {class: ClassProducing, broader: ExecutiveProducer},
	Showrunner:                  {class: ClassProducing, broader: ExecutiveProducer},
	CoShowrunner:                {class: ClassProducing, broader: Showrunner},
	CoExecutiveProducer:         {class: ClassProducing},
	SupervisingProducer:         {class: ClassProducing},
	Producer:                    {class: ClassProducing},
	DelegatedProducer:           {class: ClassProducing, broader: Producer},
	CreativeProducer:            {class: ClassProducing, broader: Producer},
	AdditionalProducer:          {class: ClassProducing, broader: Producer, nominal: true},
	TheatreProducer:             {class: ClassProducing, broader: Producer},
	MusicProducer:               {class: ClassProducing, broader: Producer},
	VocalProducer:               {class: ClassProducing, broader: MusicProducer, nominal: true},
	GameProducer:                {class: ClassProducing, broader: Producer},
	AnimationProducer:           {class: ClassProducing, broader: Producer},
	CoProducer:                  {class: ClassProducing},
	LineProducer:                {class: ClassProducing},
	ExecutiveLineProducer:       {class: ClassProducing, broader: LineProducer},
	AssociateProducer:           {class: ClassProducing},
	AssistantProducer:           {class: ClassProducing},
	CoordinatingProducer:        {class: ClassProducing},
	ConsultingProducer:          {class: ClassProducing},
	SegmentProducer:             {class: ClassProducing},
	FieldProducer:               {class: ClassProducing},
	SupervisingFieldProducer:    {class: ClassProducing, broader: FieldProducer},
	StoryProducer:               {class: ClassProducing},
	SeniorStoryProducer:         {class: ClassProducing, broader: StoryProducer},
	SupervisingStoryProducer:    {class: ClassProducing, broader: StoryProducer},
	SeniorProducer:              {class: ClassProducing},
	SeriesProducer:              {class: ClassProducing},
	EditProducer:                {class: ClassProducing},
	ProducerDirector:            {class: ClassProducing},
	CastingProducer:             {class: ClassProducing},
	CelebrityProducer:           {class: ClassProducing},
	ArchivalProducer:            {class: ClassProducing},
	DevelopmentProducer:         {class: ClassProducing},
	DigitalProducer:             {class: ClassProducing},
	TransmediaProducer:          {class: ClassProducing},
	PostProducer:                {class: ClassProducing},
	DeliverablesProducer:        {class: ClassProducing},
	VFXProducer:                 {class: ClassProducing},
	VFXAssociateProducer:        {class: ClassProducing, broader: VFXProducer},
	VFXLineProducer:             {class: ClassProducing},
	NewsProducer:                {class: ClassProducing},
	GalleryProducer:             {class: ClassProducing},
	AgencyProducer:              {class: ClassProducing},
	TechnicalProducer:           {class: ClassProducing, broader: GameProducer},
	LiveProducer:                {class: ClassProducing, broader: GameProducer},
	CustomProducer:              {class: ClassProducing, broader: GameProducer},
	PublisherProducer:           {class: ClassProducing, broader: GameProducer, nominal: true},
	ChiefProducer:               {class: ClassProducing},
	OtherProducer:               {class: ClassProducing},
	ProductionExecutive:         {class: ClassManagement},
	ProductionManager:           {class: ClassManagement},
	UnitProductionManager:       {class: ClassManagement, broader: ProductionManager},
	UnitManager:                 {class: ClassManagement},
	AssistantProductionManager:  {class: ClassManagement},
	ProductionSupervisor:        {class: ClassManagement},
	ProductionCoordinator:       {class: ClassManagement},
	ProductionSecretary:         {class: ClassManagement},
	PostProductionSupervisor:    {class: ClassManagement},
	PostProductionCoordinator:   {class: ClassManagement},
	VFXCoordinator:              {class: ClassManagement},
	GeneralManager:              {class: ClassManagement},
	CompanyManager:              {class: ClassManagement},
	DevelopmentDirector:         {class: ClassManagement},
	ProductionAccountant:        {class: ClassManagement},
	LocationManager:             {class: ClassManagement},
	Creator:                     {class: ClassWriting},
	Writer:                      {class: ClassWriting},
	HeadWriter:                  {class: ClassWriting, broader: Writer},
	StaffWriter:                 {class: ClassWriting, broader: Writer},
	StoryEditor:                 {class: ClassWriting, broader: Writer},
	ExecutiveStoryEditor:        {class: ClassWriting, broader: Writer},
	Author:                      {class: ClassWriting},
	Director:                    {class: ClassCraft},
	FirstAssistantDirector:      {class: ClassCraft},
	SecondAssistantDirector:     {class: ClassCraft},
	CastingDirector:             {class: ClassCraft},
	DepartmentHead:              {class: ClassCraft},
	Cinematographer:             {class: ClassCraft, broader: DepartmentHead},
	ProductionDesigner:          {class: ClassCraft, broader: DepartmentHead},
	CostumeDesigner:             {class: ClassCraft, broader: DepartmentHead},
	MakeupAndHair:               {class: ClassCraft, broader: DepartmentHead},
	SoundMixer:                  {class: ClassCraft, broader: DepartmentHead},
	KeyGrip:                     {class: ClassCraft, broader: DepartmentHead},
	Gaffer:                      {class: ClassCraft, broader: DepartmentHead},
	TransportationCoordinator:   {class: ClassCraft, broader: DepartmentHead},
	StuntCoordinator:            {class: ClassCraft, broader: DepartmentHead},
	SpecialEffectsSupervisor:    {class: ClassCraft, broader: DepartmentHead},
	VFXSupervisor:               {class: ClassCraft, broader: DepartmentHead},
	Editor:                      {class: ClassCraft, broader: DepartmentHead},
	Composer:                    {class: ClassCraft, broader: DepartmentHead},
	ScriptSupervisor:            {class: ClassCraft},
	CameraOperator:              {class: ClassCraft},
	ArtDirector:                 {class: ClassCraft},
	Actor:                       {class: ClassCraft},
	Reporter:                    {class: ClassCraft},
	Researcher:                  {class: ClassCraft},
	ProductionAssistant:         {class: ClassCraft},
	StageManager:                {class: ClassCraft},
	ArtisticDirector:            {class: ClassCraft},
	ManagingDirector:            {class: ClassCraft},
	Artist:                      {class: ClassCraft},
	Engineer:                    {class: ClassCraft},
	CreativeLead:                {class: ClassCraft},
	EngineeringLead:             {class: ClassCraft},
	Attorney:                    {class: ClassCraft},
	Publicist:                   {class: ClassCraft},
	Studio:                      {class: ClassBody},
	StudioExecutive:             {class: ClassBody},
	Network:                     {class: ClassBody},
	NetworkExecutive:            {class: ClassBody},
	CommissioningEditor:         {class: ClassBody},
	NewsDirector:                {class: ClassBody},
	ProductionCompany:           {class: ClassBody},
	CoProductionPartner:         {class: ClassBody},
	Financier:                   {class: ClassBody},
	CompletionGuarantor:         {class: ClassBody},
	SalesAgent:                  {class: ClassBody},
	Distributor:                 {class: ClassBody},
	RightsOwner:                 {class: ClassBody},
	Advertiser:                  {class: ClassBody},
	AdvertisingAgency:           {class: ClassBody},
	Label:                       {class: ClassBody},
	ArtistsAndRepertoire:        {class: ClassBody, broader: Label},
	Publisher:                   {class: ClassBody},
	Platform:                    {class: ClassBody},
	StudioHead:                  {class: ClassBody},
	Board:                       {class: ClassBody},
	ParentCompany:               {class: ClassBody},
	MarketingDepartment:         {class: ClassBody},
	LocalAuthority:              {class: ClassBody},
	ArtistManager:               {class: ClassBody},
	PostHouse:                   {class: ClassBody},
}

// String returns the English label.
func (r Role) String() string { return enum.String(roleNames, r) }

// Valid reports whether r is a member of the set; zero is not.
func (r Role) Valid() bool { return enum.Valid(roleNames, r) }

// AppendText appends the slug; see [Role.MarshalText].
func (r Role) AppendText(b []byte) ([]byte, error) { return enum.AppendText(roleNames, b, r) }

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (r Role) MarshalText() ([]byte, error) { return r.AppendText(nil) }

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (r *Role) UnmarshalText(text []byte) error { return enum.Unmarshal(roleNames, r, text) }

// Value returns the slug for database/sql; zero is NULL.
func (r Role) Value() (driver.Value, error) { return enum.Value(roleNames, r) }

// Scan reads a slug or NULL from database/sql.
func (r *Role) Scan(src any) error { return enum.Scan(roleNames, r, src) }

// Roles yields every role in the order of the constants.
func Roles() iter.Seq[Role] { return enum.All[Role](roleNames) }

// ParseRole returns the role with the given slug, such as "line-producer". Empty
// text is zero; unknown text is a *[cite.UnknownTextError]. Printed titles and
// abbreviations ("LP", "Line Producer") are read by title.Parse of package
// role/title.
func ParseRole(slug string) (Role, error) { return enum.Parse[Role](roleNames, slug) }

// Description says in a few words what r is: "breaks down the script, makes the
// budget and runs the daily operations within it". It is empty for an invalid
// role.
func (r Role) Description() string {
	if !r.Valid() {
		return ""
	}
	return roleDescriptions[r]
}

// Class returns what kind of role r is, or zero for an invalid role.
func (r Role) Class() Class {
	if !r.Valid() {
		return 0
	}
	return roleTraits[r].class
}

// Broader returns the role that r is a variant of, or zero. Whether what is said
// of the broader role holds for r as well is for [Role.InheritsFrom] to say.
func (r Role) Broader() Role {
	if !r.Valid() {
		return 0
	}
	return roleTraits[r].broader
}

// Is reports whether r is other or a variant of it, at any remove.
func (r Role) Is(other Role) bool {
	for ; r != 0; r = r.Broader() {
		if r == other {
			return true
		}
	}
	return false
}

// at reports whether a production of the scale can have the role; one of no
// stated scale can have any.
func (r Role) at(s Scale) bool {
	only := roleTraits[r].scale
	return s == 0 || only == 0 || only == s
}

// InheritsFrom returns the role whose claims and lines hold for r as well, save
// where something is said of r itself: its broader role, or zero. Four variants are
// a kind of producer by title and inherit nothing, because their part is another:
// the executive producer for the name, the vocal producer, who answers to the
// producer of the recording, the publisher's producer, who judges what the
// developer delivers, and the additional producer, of whom no source says what he
// does.
func (r Role) InheritsFrom() Role {
	if !r.Valid() || roleTraits[r].nominal {
		return 0
	}
	return roleTraits[r].broader
}

// Inherits reports whether what is said of other holds for r: whether it is r
// itself or a role that r inherits from, at any remove.
func (r Role) Inherits(other Role) bool {
	for ; r != 0; r = r.InheritsFrom() {
		if r == other {
			return true
		}
	}
	return false
}

// Class says what kind of role a [Role] is.
//
// The zero value means that the class is not known.
type Class uint8

const (
	// ClassProducing is a role whose holder produces.
	ClassProducing Class = iota + 1
	// ClassManagement is a role in production or post-production management.
	ClassManagement
	// ClassWriting is a role in the writing of the work.
	ClassWriting
	// ClassCraft is any other role in the making of the work.
	ClassCraft
	// ClassBody is a company, or a person who stands for one, that the makers deal with.
	ClassBody
)

var classNames = enum.Set{Type: "role.Class", Names: []enum.Name{
	ClassProducing:  {Slug: "producing", Label: "producing"},
	ClassManagement: {Slug: "management", Label: "production management"},
	ClassWriting:    {Slug: "writing", Label: "writing"},
	ClassCraft:      {Slug: "craft", Label: "craft"},
	ClassBody:       {Slug: "body", Label: "company or its executive"},
}}

// String returns the English label.
func (c Class) String() string { return enum.String(classNames, c) }

// Valid reports whether c is a member of the set; zero is not.
func (c Class) Valid() bool { return enum.Valid(classNames, c) }

// AppendText appends the slug; see [Class.MarshalText].
func (c Class) AppendText(b []byte) ([]byte, error) { return enum.AppendText(classNames, b, c) }

// MarshalText returns the slug, "" for zero; a number outside the set is a
// *[cite.InvalidValueError].
func (c Class) MarshalText() ([]byte, error) { return c.AppendText(nil) }

// UnmarshalText reads a slug; "" is zero, unknown text a *[cite.UnknownTextError].
func (c *Class) UnmarshalText(text []byte) error { return enum.Unmarshal(classNames, c, text) }
