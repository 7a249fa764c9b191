package money

// The current codes, in alphabetical order. The comment is the name in the
// list; a fund code measures something other than cash in circulation.
const (
	AED Currency = iota + 1 // UAE Dirham
	AFN                     // Afghani
	ALL                     // Lek
	AMD                     // Armenian Dram
	AOA                     // Kwanza
	ARS                     // Argentine Peso
	AUD                     // Australian Dollar
	AWG                     // Aruban Florin
	AZN                     // Azerbaijan Manat
	BAM                     // Convertible Mark
	BBD                     // Barbados Dollar
	BDT                     // Taka
	BHD                     // Bahraini Dinar
	BIF                     // Burundi Franc
	BMD                     // Bermudian Dollar
	BND                     // Brunei Dollar
	BOB                     // Boliviano
	BOV                     // Mvdol (fund code)
	BRL                     // Brazilian Real
	BSD                     // Bahamian Dollar
	BTN                     // Ngultrum
	BWP                     // Pula
	BYN                     // Belarusian Ruble
	BZD                     // Belize Dollar
	CAD                     // Canadian Dollar
	CDF                     // Congolese Franc
	CHE                     // WIR Euro (fund code)
	CHF                     // Swiss Franc
	CHW                     // WIR Franc (fund code)
	CLF                     // Unidad de Fomento (fund code)
	CLP                     // Chilean Peso
	CNY                     // Yuan Renminbi
	COP                     // Colombian Peso
	COU                     // Unidad de Valor Real (fund code)
	CRC                     // Costa Rican Colon
	CUP                     // Cuban Peso
	CVE                     // Cabo Verde Escudo
	CZK                     // Czech Koruna
	DJF                     // Djibouti Franc
	DKK                     // Danish Krone
	DOP                     // Dominican Peso
	DZD                     // Algerian Dinar
	EGP                     // Egyptian Pound
	ERN                     // Nakfa
	ETB                     // Ethiopian Birr
	EUR                     // Euro
	FJD                     // Fiji Dollar
	FKP                     // Falkland Islands Pound
	GBP                     // Pound Sterling
	GEL                     // Lari
	GHS                     // Ghana Cedi
	GIP                     // Gibraltar Pound
	GMD                     // Dalasi
	GNF                     // Guinean Franc
	GTQ                     // Quetzal
	GYD                     // Guyana Dollar
	HKD                     // Hong Kong Dollar
	HNL                     // Lempira
	HTG                     // Gourde
	HUF                     // Forint
	IDR                     // Rupiah
	ILS                     // New Israeli Sheqel
	INR                     // Indian Rupee
	IQD                     // Iraqi Dinar
	IRR                     // Iranian Rial
	ISK                     // Iceland Krona
	JMD                     // Jamaican Dollar
	JOD                     // Jordanian Dinar
	JPY                     // Yen
	KES                     // Kenyan Shilling
	KGS                     // Som
	KHR                     // Riel
	KMF                     // Comorian Franc
	KPW                     // North Korean Won
	KRW                     // Won
	KWD                     // Kuwaiti Dinar
	KYD                     // Cayman Islands Dollar
	KZT                     // Tenge
	LAK                     // Lao Kip
	LBP                     // Lebanese Pound
	LKR                     // Sri Lanka Rupee
	LRD                     // Liberian Dollar
	LSL                     // Loti
	LYD                     // Libyan Dinar
	MAD                     // Moroccan Dirham
	MDL                     // Moldovan Leu
	MGA                     // Malagasy Ariary
	MKD                     // Denar
	MMK                     // Kyat
	MNT                     // Tugrik
	MOP                     // Pataca
	MRU                     // Ouguiya
	MUR                     // Mauritius Rupee
	MVR                     // Rufiyaa
	MWK                     // Malawi Kwacha
	MXN                     // Mexican Peso
	MXV                     // Mexican Unidad de Inversion (UDI) (fund code)
	MYR                     // Malaysian Ringgit
	MZN                     // Mozambique Metical
	NAD                     // Namibia Dollar
	NGN                     // Naira
	NIO                     // Cordoba Oro
	NOK                     // Norwegian Krone
	NPR                     // Nepalese Rupee
	NZD                     // New Zealand Dollar
	OMR                     // Rial Omani
	PAB                     // Balboa
	PEN                     // Sol
	PGK                     // Kina
	PHP                     // Philippine Peso
	PKR                     // Pakistan Rupee
	PLN                     // Zloty
	PYG                     // Guarani
	QAR                     // Qatari Rial
	RON                     // Romanian Leu
	RSD                     // Serbian Dinar
	RUB                     // Russian Ruble
	RWF                     // Rwanda Franc
	SAR                     // Saudi Riyal
	SBD                     // Solomon Islands Dollar
	SCR                     // Seychelles Rupee
	SDG                     // Sudanese Pound
	SEK                     // Swedish Krona
	SGD                     // Singapore Dollar
	SHP                     // Saint Helena Pound
	SLE                     // Leone
	SOS                     // Somali Shilling
	SRD                     // Surinam Dollar
	SSP                     // South Sudanese Pound
	STN                     // Dobra
	SVC                     // El Salvador Colon
	SYP                     // Syrian Pound
	SZL                     // Lilangeni
	THB                     // Baht
	TJS                     // Somoni
	TMT                     // Turkmenistan New Manat
	TND                     // Tunisian Dinar
	TOP                     // Pa’anga
	TRY                     // Turkish Lira
	TTD                     // Trinidad and Tobago Dollar
	TWD                     // New Taiwan Dollar
	TZS                     // Tanzanian Shilling
	UAH                     // Hryvnia
	UGX                     // Uganda Shilling
	USD                     // US Dollar
	USN                     // US Dollar (Next day) (fund code)
	UYI                     // Uruguay Peso en Unidades Indexadas (UI) (fund code)
	UYU                     // Peso Uruguayo
	UYW                     // Unidad Previsional
	UZS                     // Uzbekistan Sum
	VED                     // Bolívar Soberano
	VES                     // Bolívar Soberano
	VND                     // Dong
	VUV                     // Vatu
	WST                     // Tala
	XAD                     // Arab Accounting Dinar
	XAF                     // CFA Franc BEAC
	XAG                     // Silver (no minor unit: holds no amounts)
	XAU                     // Gold (no minor unit: holds no amounts)
	XBA                     // Bond Markets Unit European Composite Unit (EURCO) (no minor unit: holds no amounts)
	XBB                     // Bond Markets Unit European Monetary Unit (E.M.U.-6) (no minor unit: holds no amounts)
	XBC                     // Bond Markets Unit European Unit of Account 9 (E.U.A.-9) (no minor unit: holds no amounts)
	XBD                     // Bond Markets Unit European Unit of Account 17 (E.U.A.-17) (no minor unit: holds no amounts)
	XCD                     // East Caribbean Dollar
	XCG                     // Caribbean Guilder
	XDR                     // SDR (Special Drawing Right) (no minor unit: holds no amounts)
	XOF                     // CFA Franc BCEAO
	XPD                     // Palladium (no minor unit: holds no amounts)
	XPF                     // CFP Franc
	XPT                     // Platinum (no minor unit: holds no amounts)
	XSU                     // Sucre (no minor unit: holds no amounts)
	XTS                     // Codes specifically reserved for testing purposes (no minor unit: holds no amounts)
	XUA                     // ADB Unit of Account (no minor unit: holds no amounts)
	XXX                     // The codes assigned for transactions where no currency is involved (no minor unit: holds no amounts)
	YER                     // Yemeni Rial
	ZAR                     // Rand
	ZMW                     // Zambian Kwacha
	ZWG                     // Zimbabwe Gold

	firstWithdrawn // where the withdrawn codes begin in the table
)

// currencies is indexed by [Currency]: the current codes first, then the
// withdrawn ones, each part in alphabetical order.
var currencies = [...]currencyRow{
	AED: {code: "AED", numeric: 784, digits: 2, name: "UAE Dirham"},
	AFN: {code: "AFN", numeric: 971, digits: 2, name: "Afghani"},
	ALL: {code: "ALL", numeric: 8, digits: 2, name: "Lek"},
	AMD: {code: "AMD", numeric: 51, digits: 2, name: "Armenian Dram"},
	AOA: {code: "AOA", numeric: 973, digits: 2, name: "Kwanza"},
	ARS: {code: "ARS", numeric: 32, digits: 2, name: "Argentine Peso"},
	AUD: {code: "AUD", numeric: 36, digits: 2, name: "Australian Dollar"},
	AWG: {code: "AWG", numeric: 533, digits: 2, name: "Aruban Florin"},
	AZN: {code: "AZN", numeric: 944, digits: 2, name: "Azerbaijan Manat"},
	BAM: {code: "BAM", numeric: 977, digits: 2, name: "Convertible Mark"},
	BBD: {code: "BBD", numeric: 52, digits: 2, name: "Barbados Dollar"},
	BDT: {code: "BDT", numeric: 50, digits: 2, name: "Taka"},
	BHD: {code: "BHD", numeric: 48, digits: 3, name: "Bahraini Dinar"},
	BIF: {code: "BIF", numeric: 108, digits: 0, name: "Burundi Franc"},
	BMD: {code: "BMD", numeric: 60, digits: 2, name: "Bermudian Dollar"},
	BND: {code: "BND", numeric: 96, digits: 2, name: "Brunei Dollar"},
	BOB: {code: "BOB", numeric: 68, digits: 2, name: "Boliviano"},
	BOV: {code: "BOV", numeric: 984, digits: 2, fund: true, name: "Mvdol"},
	BRL: {code: "BRL", numeric: 986, digits: 2, name: "Brazilian Real"},
	BSD: {code: "BSD", numeric: 44, digits: 2, name: "Bahamian Dollar"},
	BTN: {code: "BTN", numeric: 64, digits: 2, name: "Ngultrum"},
	BWP: {code: "BWP", numeric: 72, digits: 2, name: "Pula"},
	BYN: {code: "BYN", numeric: 933, digits: 2, name: "Belarusian Ruble"},
	BZD: {code: "BZD", numeric: 84, digits: 2, name: "Belize Dollar"},
	CAD: {code: "CAD", numeric: 124, digits: 2, name: "Canadian Dollar"},
	CDF: {code: "CDF", numeric: 976, digits: 2, name: "Congolese Franc"},
	CHE: {code: "CHE", numeric: 947, digits: 2, fund: true, name: "WIR Euro"},
	CHF: {code: "CHF", numeric: 756, digits: 2, name: "Swiss Franc"},
	CHW: {code: "CHW", numeric: 948, digits: 2, fund: true, name: "WIR Franc"},
	CLF: {code: "CLF", numeric: 990, digits: 4, fund: true, name: "Unidad de Fomento"},
	CLP: {code: "CLP", numeric: 152, digits: 0, name: "Chilean Peso"},
	CNY: {code: "CNY", numeric: 156, digits: 2, name: "Yuan Renminbi"},
	COP: {code: "COP", numeric: 170, digits: 2, name: "Colombian Peso"},
	COU: {code: "COU", numeric: 970, digits: 2, fund: true, name: "Unidad de Valor Real"},
	CRC: {code: "CRC", numeric: 188, digits: 2, name: "Costa Rican Colon"},
	CUP: {code: "CUP", numeric: 192, digits: 2, name: "Cuban Peso"},
	CVE: {code: "CVE", numeric: 132, digits: 2, name: "Cabo Verde Escudo"},
	CZK: {code: "CZK", numeric: 203, digits: 2, name: "Czech Koruna"},
	DJF: {code: "DJF", numeric: 262, digits: 0, name: "Djibouti Franc"},
	DKK: {code: "DKK", numeric: 208, digits: 2, name: "Danish Krone"},
	DOP: {code: "DOP", numeric: 214, digits: 2, name: "Dominican Peso"},
	DZD: {code: "DZD", numeric: 12, digits: 2, name: "Algerian Dinar"},
	EGP: {code: "EGP", numeric: 818, digits: 2, name: "Egyptian Pound"},
	ERN: {code: "ERN", numeric: 232, digits: 2, name: "Nakfa"},
	ETB: {code: "ETB", numeric: 230, digits: 2, name: "Ethiopian Birr"},
	EUR: {code: "EUR", numeric: 978, digits: 2, name: "Euro"},
	FJD: {code: "FJD", numeric: 242, digits: 2, name: "Fiji Dollar"},
	FKP: {code: "FKP", numeric: 238, digits: 2, name: "Falkland Islands Pound"},
	GBP: {code: "GBP", numeric: 826, digits: 2, name: "Pound Sterling"},
	GEL: {code: "GEL", numeric: 981, digits: 2, name: "Lari"},
	GHS: {code: "GHS", numeric: 936, digits: 2, name: "Ghana Cedi"},
	GIP: {code: "GIP", numeric: 292, digits: 2, name: "Gibraltar Pound"},
	GMD: {code: "GMD", numeric: 270, digits: 2, name: "Dalasi"},
	GNF: {code: "GNF", numeric: 324, digits: 0, name: "Guinean Franc"},
	GTQ: {code: "GTQ", numeric: 320, digits: 2, name: "Quetzal"},
	GYD: {code: "GYD", numeric: 328, digits: 2, name: "Guyana Dollar"},
	HKD: {code: "HKD", numeric: 344, digits: 2, name: "Hong Kong Dollar"},
	HNL: {code: "HNL", numeric: 340, digits: 2, name: "Lempira"},
	HTG: {code: "HTG", numeric: 332, digits: 2, name: "Gourde"},
	HUF: {code: "HUF", numeric: 348, digits: 2, name: "Forint"},
	IDR: {code: "IDR", numeric: 360, digits: 2, name: "Rupiah"},
	ILS: {code: "ILS", numeric: 376, digits: 2, name: "New Israeli Sheqel"},
	INR: {code: "INR", numeric: 356, digits: 2, name: "Indian Rupee"},
	IQD: {code: "IQD", numeric: 368, digits: 3, name: "Iraqi Dinar"},
	IRR: {code: "IRR", numeric: 364, digits: 2, name: "Iranian Rial"},
	ISK: {code: "ISK", numeric: 352, digits: 0, name: "Iceland Krona"},
	JMD: {code: "JMD", numeric: 388, digits: 2, name: "Jamaican Dollar"},
	JOD: {code: "JOD", numeric: 400, digits: 3, name: "Jordanian Dinar"},
	JPY: {code: "JPY", numeric: 392, digits: 0, name: "Yen"},
	KES: {code: "KES", numeric: 404, digits: 2, name: "Kenyan Shilling"},
	KGS: {code: "KGS", numeric: 417, digits: 2, name: "Som"},
	KHR: {code: "KHR", numeric: 116, digits: 2, name: "Riel"},
	KMF: {code: "KMF", numeric: 174, digits: 0, name: "Comorian Franc"},
	KPW: {code: "KPW", numeric: 408, digits: 2, name: "North Korean Won"},
	KRW: {code: "KRW", numeric: 410, digits: 0, name: "Won"},
	KWD: {code: "KWD", numeric: 414, digits: 3, name: "Kuwaiti Dinar"},
	KYD: {code: "KYD", numeric: 136, digits: 2, name: "Cayman Islands Dollar"},
	KZT: {code: "KZT", numeric: 398, digits: 2, name: "Tenge"},
	LAK: {code: "LAK", numeric: 418, digits: 2, name: "Lao Kip"},
	LBP: {code: "LBP", numeric: 422, digits: 2, name: "Lebanese Pound"},
	LKR: {code: "LKR", numeric: 144, digits: 2, name: "Sri Lanka Rupee"},
	LRD: {code: "LRD", numeric: 430, digits: 2, name: "Liberian Dollar"},
	LSL: {code: "LSL", numeric: 426, digits: 2, name: "Loti"},
	LYD: {code: "LYD", numeric: 434, digits: 3, name: "Libyan Dinar"},
	MAD: {code: "MAD", numeric: 504, digits: 2, name: "Moroccan Dirham"},
	MDL: {code: "MDL", numeric: 498, digits: 2, name: "Moldovan Leu"},
	MGA: {code: "MGA", numeric: 969, digits: 2, name: "Malagasy Ariary"},
	MKD: {code: "MKD", numeric: 807, digits: 2, name: "Denar"},
	MMK: {code: "MMK", numeric: 104, digits: 2, name: "Kyat"},
	MNT: {code: "MNT", numeric: 496, digits: 2, name: "Tugrik"},
	MOP: {code: "MOP", numeric: 446, digits: 2, name: "Pataca"},
	MRU: {code: "MRU", numeric: 929, digits: 2, name: "Ouguiya"},
	MUR: {code: "MUR", numeric: 480, digits: 2, name: "Mauritius Rupee"},
	MVR: {code: "MVR", numeric: 462, digits: 2, name: "Rufiyaa"},
	MWK: {code: "MWK", numeric: 454, digits: 2, name: "Malawi Kwacha"},
	MXN: {code: "MXN", numeric: 484, digits: 2, name: "Mexican Peso"},
	MXV: {code: "MXV", numeric: 979, digits: 2, fund: true, name: "Mexican Unidad de Inversion (UDI)"},
	MYR: {code: "MYR", numeric: 458, digits: 2, name: "Malaysian Ringgit"},
	MZN: {code: "MZN", numeric: 943, digits: 2, name: "Mozambique Metical"},
	NAD: {code: "NAD", numeric: 516, digits: 2, name: "Namibia Dollar"},
	NGN: {code: "NGN", numeric: 566, digits: 2, name: "Naira"},
	NIO: {code: "NIO", numeric: 558, digits: 2, name: "Cordoba Oro"},
	NOK: {code: "NOK", numeric: 578, digits: 2, name: "Norwegian Krone"},
	NPR: {code: "NPR", numeric: 524, digits: 2, name: "Nepalese Rupee"},
	NZD: {code: "NZD", numeric: 554, digits: 2, name: "New Zealand Dollar"},
	OMR: {code: "OMR", numeric: 512, digits: 3, name: "Rial Omani"},
	PAB: {code: "PAB", numeric: 590, digits: 2, name: "Balboa"},
	PEN: {code: "PEN", numeric: 604, digits: 2, name: "Sol"},
	PGK: {code: "PGK", numeric: 598, digits: 2, name: "Kina"},
	PHP: {code: "PHP", numeric: 608, digits: 2, name: "Philippine Peso"},
	PKR: {code: "PKR", numeric: 586, digits: 2, name: "Pakistan Rupee"},
	PLN: {code: "PLN", numeric: 985, digits: 2, name: "Zloty"},
	PYG: {code: "PYG", numeric: 600, digits: 0, name: "Guarani"},
	QAR: {code: "QAR", numeric: 634, digits: 2, name: "Qatari Rial"},
	RON: {code: "RON", numeric: 946, digits: 2, name: "Romanian Leu"},
	RSD: {code: "RSD", numeric: 941, digits: 2, name: "Serbian Dinar"},
	RUB: {code: "RUB", numeric: 643, digits: 2, name: "Russian Ruble"},
	RWF: {code: "RWF", numeric: 646, digits: 0, name: "Rwanda Franc"},
	SAR: {code: "SAR", numeric: 682, digits: 2, name: "Saudi Riyal"},
	SBD: {code: "SBD", numeric: 90, digits: 2, name: "Solomon Islands Dollar"},
	SCR: {code: "SCR", numeric: 690, digits: 2, name: "Seychelles Rupee"},
	SDG: {code: "SDG", numeric: 938, digits: 2, name: "Sudanese Pound"},
	SEK: {code: "SEK", numeric: 752, digits: 2, name: "Swedish Krona"},
	SGD: {code: "SGD", numeric: 702, digits: 2, name: "Singapore Dollar"},
	SHP: {code: "SHP", numeric: 654, digits: 2, name: "Saint Helena Pound"},
	SLE: {code: "SLE", numeric: 925, digits: 2, name: "Leone"},
	SOS: {code: "SOS", numeric: 706, digits: 2, name: "Somali Shilling"},
	SRD: {code: "SRD", numeric: 968, digits: 2, name: "Surinam Dollar"},
	SSP: {code: "SSP", numeric: 728, digits: 2, name: "South Sudanese Pound"},
	STN: {code: "STN", numeric: 930, digits: 2, name: "Dobra"},
	SVC: {code: "SVC", numeric: 222, digits: 2, name: "El Salvador Colon"},
	SYP: {code: "SYP", numeric: 760, digits: 2, name: "Syrian Pound"},
	SZL: {code: "SZL", numeric: 748, digits: 2, name: "Lilangeni"},
	THB: {code: "THB", numeric: 764, digits: 2, name: "Baht"},
	TJS: {code: "TJS", numeric: 972, digits: 2, name: "Somoni"},
	TMT: {code: "TMT", numeric: 934, digits: 2, name: "Turkmenistan New Manat"},
	TND: {code: "TND", numeric: 788, digits: 3, name: "Tunisian Dinar"},
	TOP: {code: "TOP", numeric: 776, digits: 2, name: "Pa’anga"},
	TRY: {code: "TRY", numeric: 949, digits: 2, name: "Turkish Lira"},
	TTD: {code: "TTD", numeric: 780, digits: 2, name: "Trinidad and Tobago Dollar"},
	TWD: {code: "TWD", numeric: 901, digits: 2, name: "New Taiwan Dollar"},
	TZS: {code: "TZS", numeric: 834, digits: 2, name: "Tanzanian Shilling"},
	UAH: {code: "UAH", numeric: 980, digits: 2, name: "Hryvnia"},
	UGX: {code: "UGX", numeric: 800, digits: 0, name: "Uganda Shilling"},
	USD: {code: "USD", numeric: 840, digits: 2, name: "US Dollar"},
	USN: {code: "USN", numeric: 997, digits: 2, fund: true, name: "US Dollar (Next day)"},
	UYI: {code: "UYI", numeric: 940, digits: 0, fund: true, name: "Uruguay Peso en Unidades Indexadas (UI)"},
	UYU: {code: "UYU", numeric: 858, digits: 2, name: "Peso Uruguayo"},
	UYW: {code: "UYW", numeric: 927, digits: 4, name: "Unidad Previsional"},
	UZS: {code: "UZS", numeric: 860, digits: 2, name: "Uzbekistan Sum"},
	VED: {code: "VED", numeric: 926, digits: 2, name: "Bolívar Soberano"},
	VES: {code: "VES", numeric: 928, digits: 2, name: "Bolívar Soberano"},
	VND: {code: "VND", numeric: 704, digits: 0, name: "Dong"},
	VUV: {code: "VUV", numeric: 548, digits: 0, name: "Vatu"},
	WST: {code: "WST", numeric: 882, digits: 2, name: "Tala"},
	XAD: {code: "XAD", numeric: 396, digits: 2, name: "Arab Accounting Dinar"},
	XAF: {code: "XAF", numeric: 950, digits: 0, name: "CFA Franc BEAC"},
	XAG: {code: "XAG", numeric: 961, digits: noDigits, name: "Silver"},
	XAU: {code: "XAU", numeric: 959, digits: noDigits, name: "Gold"},
	XBA: {code: "XBA", numeric: 955, digits: noDigits, name: "Bond Markets Unit European Composite Unit (EURCO)"},
	XBB: {code: "XBB", numeric: 956, digits: noDigits, name: "Bond Markets Unit European Monetary Unit (E.M.U.-6)"},
	XBC: {code: "XBC", numeric: 957, digits: noDigits, name: "Bond Markets Unit European Unit of Account 9 (E.U.A.-9)"},
	XBD: {code: "XBD", numeric: 958, digits: noDigits, name: "Bond Markets Unit European Unit of Account 17 (E.U.A.-17)"},
	XCD: {code: "XCD", numeric: 951, digits: 2, name: "East Caribbean Dollar"},
	XCG: {code: "XCG", numeric: 532, digits: 2, name: "Caribbean Guilder"},
	XDR: {code: "XDR", numeric: 960, digits: noDigits, name: "SDR (Special Drawing Right)"},
	XOF: {code: "XOF", numeric: 952, digits: 0, name: "CFA Franc BCEAO"},
	XPD: {code: "XPD", numeric: 964, digits: noDigits, name: "Palladium"},
	XPF: {code: "XPF", numeric: 953, digits: 0, name: "CFP Franc"},
	XPT: {code: "XPT", numeric: 962, digits: noDigits, name: "Platinum"},
	XSU: {code: "XSU", numeric: 994, digits: noDigits, name: "Sucre"},
	XTS: {code: "XTS", numeric: 963, digits: noDigits, name: "Codes specifically reserved for testing purposes"},
	XUA: {code: "XUA", numeric: 965, digits: noDigits, name: "ADB Unit of Account"},
	XXX: {code: "XXX", numeric: 999, digits: noDigits, name: "The codes assigned for transactions where no currency is involved"},
	YER: {code: "YER", numeric: 886, digits: 2, name: "Yemeni Rial"},
	ZAR: {code: "ZAR", numeric: 710, digits: 2, name: "Rand"},
	ZMW: {code: "ZMW", numeric: 967, digits: 2, name: "Zambian Kwacha"},
	ZWG: {code: "ZWG", numeric: 924, digits: 2, name: "Zimbabwe Gold"},

	// Withdrawn.
	firstWithdrawn: {code: "ADP", numeric: 20, digits: noDigits, withdrawn: "2003-07", name: "Andorran Peseta"},
	{code: "AFA", numeric: 4, digits: noDigits, withdrawn: "2003-01", name: "Afghani"},
	{code: "ALK", numeric: 8, digits: noDigits, withdrawn: "1989-12", name: "Old Lek"},
	{code: "ANG", numeric: 532, digits: 2, withdrawn: "2025-03", name: "Netherlands Antillean Guilder"},
	{code: "AOK", numeric: 24, digits: noDigits, withdrawn: "1991-03", name: "Kwanza"},
	{code: "AON", numeric: 24, digits: noDigits, withdrawn: "2000-02", name: "New Kwanza"},
	{code: "AOR", numeric: 982, digits: noDigits, withdrawn: "2000-02", name: "Kwanza Reajustado"},
	{code: "ARA", numeric: 32, digits: noDigits, withdrawn: "1992-01", name: "Austral"},
	{code: "ARP", numeric: 32, digits: noDigits, withdrawn: "1985-07", name: "Peso Argentino"},
	{code: "ARY", numeric: 32, digits: noDigits, withdrawn: "1989 to 1990", name: "Peso"},
	{code: "ATS", numeric: 40, digits: noDigits, withdrawn: "2002-03", name: "Schilling"},
	{code: "AYM", numeric: 945, digits: noDigits, withdrawn: "2005-10", name: "Azerbaijan Manat"},
	{code: "AZM", numeric: 31, digits: noDigits, withdrawn: "2005-12", name: "Azerbaijanian Manat"},
	{code: "BAD", numeric: 70, digits: noDigits, withdrawn: "1998-07", name: "Dinar"},
	{code: "BEC", numeric: 993, digits: noDigits, withdrawn: "1990-03", name: "Convertible Franc"},
	{code: "BEF", numeric: 56, digits: noDigits, withdrawn: "2002-03", name: "Belgian Franc"},
	{code: "BEL", numeric: 992, digits: noDigits, withdrawn: "1990-03", name: "Financial Franc"},
	{code: "BGJ", numeric: 100, digits: noDigits, withdrawn: "1989 to 1990", name: "Lev A/52"},
	{code: "BGK", numeric: 100, digits: noDigits, withdrawn: "1989 to 1990", name: "Lev A/62"},
	{code: "BGL", numeric: 100, digits: noDigits, withdrawn: "2003-11", name: "Lev"},
	{code: "BGN", numeric: 975, digits: 2, withdrawn: "2026-01", name: "Bulgarian Lev"},
	{code: "BOP", numeric: 68, digits: noDigits, withdrawn: "1987-02", name: "Peso boliviano"},
	{code: "BRB", numeric: 76, digits: noDigits, withdrawn: "1986-03", name: "Cruzeiro"},
	{code: "BRC", numeric: 76, digits: noDigits, withdrawn: "1989-02", name: "Cruzado"},
	{code: "BRE", numeric: 76, digits: noDigits, withdrawn: "1993-03", name: "Cruzeiro"},
	{code: "BRN", numeric: 76, digits: noDigits, withdrawn: "1990-03", name: "New Cruzado"},
	{code: "BRR", numeric: 987, digits: noDigits, withdrawn: "1994-07", name: "Cruzeiro Real"},
	{code: "BUK", numeric: 104, digits: noDigits, withdrawn: "1990-02", name: "Kyat"},
	{code: "BYB", numeric: 112, digits: noDigits, withdrawn: "2001-01", name: "Belarusian Ruble"},
	{code: "BYR", numeric: 974, digits: 0, withdrawn: "2017-01", name: "Belarusian Ruble"},
	{code: "CHC", numeric: 948, digits: noDigits, withdrawn: "2004-11", name: "WIR Franc (for electronic)"},
	{code: "CSD", numeric: 891, digits: noDigits, withdrawn: "2006-10", name: "Serbian Dinar"},
	{code: "CSJ", numeric: 203, digits: noDigits, withdrawn: "1989 to 1990", name: "Krona A/53"},
	{code: "CSK", numeric: 200, digits: noDigits, withdrawn: "1993-03", name: "Koruna"},
	{code: "CUC", numeric: 931, digits: 2, withdrawn: "2021-06", name: "Peso Convertible"},
	{code: "CYP", numeric: 196, digits: noDigits, withdrawn: "2008-01", name: "Cyprus Pound"},
	{code: "DDM", numeric: 278, digits: noDigits, withdrawn: "1990-07 to 1990-09", name: "Mark der DDR"},
	{code: "DEM", numeric: 276, digits: noDigits, withdrawn: "2002-03", name: "Deutsche Mark"},
	{code: "ECS", numeric: 218, digits: noDigits, withdrawn: "2000-09", name: "Sucre"},
	{code: "ECV", numeric: 983, digits: noDigits, withdrawn: "2000-09", name: "Unidad de Valor Constante (UVC)"},
	{code: "EEK", numeric: 233, digits: noDigits, withdrawn: "2011-01", name: "Kroon"},
	{code: "ESA", numeric: 996, digits: noDigits, withdrawn: "1978 to 1981", name: "Spanish Peseta"},
	{code: "ESB", numeric: 995, digits: noDigits, withdrawn: "1994-12", name: "\"A\" Account (convertible Peseta Account)"},
	{code: "ESP", numeric: 724, digits: noDigits, withdrawn: "2002-03", name: "Spanish Peseta"},
	{code: "FIM", numeric: 246, digits: noDigits, withdrawn: "2002-03", name: "Markka"},
	{code: "FRF", numeric: 250, digits: noDigits, withdrawn: "2002-03", name: "French Franc"},
	{code: "GEK", numeric: 268, digits: noDigits, withdrawn: "1995-10", name: "Georgian Coupon"},
	{code: "GHC", numeric: 288, digits: noDigits, withdrawn: "2008-01", name: "Cedi"},
	{code: "GHP", numeric: 939, digits: noDigits, withdrawn: "2007-06", name: "Ghana Cedi"},
	{code: "GNE", numeric: 324, digits: noDigits, withdrawn: "1989-12", name: "Syli"},
	{code: "GNS", numeric: 324, digits: noDigits, withdrawn: "1986-02", name: "Syli"},
	{code: "GQE", numeric: 226, digits: noDigits, withdrawn: "1986-06", name: "Ekwele"},
	{code: "GRD", numeric: 300, digits: noDigits, withdrawn: "2002-03", name: "Drachma"},
	{code: "GWE", numeric: 624, digits: noDigits, withdrawn: "1978 to 1981", name: "Guinea Escudo"},
	{code: "GWP", numeric: 624, digits: noDigits, withdrawn: "1997-05", name: "Guinea-Bissau Peso"},
	{code: "HRD", numeric: 191, digits: noDigits, withdrawn: "1995-01", name: "Croatian Dinar"},
	{code: "HRK", numeric: 191, digits: 2, withdrawn: "2023-01", name: "Kuna"},
	{code: "IEP", numeric: 372, digits: noDigits, withdrawn: "2002-03", name: "Irish Pound"},
	{code: "ILP", numeric: 376, digits: noDigits, withdrawn: "1978 to 1981", name: "Pound"},
	{code: "ILR", numeric: 376, digits: noDigits, withdrawn: "1989 to 1990", name: "Old Shekel"},
	{code: "ISJ", numeric: 352, digits: noDigits, withdrawn: "1989 to 1990", name: "Old Krona"},
	{code: "ITL", numeric: 380, digits: noDigits, withdrawn: "2002-03", name: "Italian Lira"},
	{code: "LAJ", numeric: 418, digits: noDigits, withdrawn: "1979-12", name: "Pathet Lao Kip"},
	{code: "LSM", numeric: 426, digits: noDigits, withdrawn: "1985-05", name: "Loti"},
	{code: "LTL", numeric: 440, digits: 2, withdrawn: "2014-12", name: "Lithuanian Litas"},
	{code: "LTT", numeric: 440, digits: noDigits, withdrawn: "1993-07", name: "Talonas"},
	{code: "LUC", numeric: 989, digits: noDigits, withdrawn: "1990-03", name: "Luxembourg Convertible Franc"},
	{code: "LUF", numeric: 442, digits: noDigits, withdrawn: "2002-03", name: "Luxembourg Franc"},
	{code: "LUL", numeric: 988, digits: noDigits, withdrawn: "1990-03", name: "Luxembourg Financial Franc"},
	{code: "LVL", numeric: 428, digits: 2, withdrawn: "2014-01", name: "Latvian Lats"},
	{code: "LVR", numeric: 428, digits: noDigits, withdrawn: "1994-12", name: "Latvian Ruble"},
	{code: "MGF", numeric: 450, digits: noDigits, withdrawn: "2004-12", name: "Malagasy Franc"},
	{code: "MLF", numeric: 466, digits: noDigits, withdrawn: "1984-11", name: "Mali Franc"},
	{code: "MRO", numeric: 478, digits: 2, withdrawn: "2017-12", name: "Ouguiya"},
	{code: "MTL", numeric: 470, digits: noDigits, withdrawn: "2008-01", name: "Maltese Lira"},
	{code: "MTP", numeric: 470, digits: noDigits, withdrawn: "1983-06", name: "Maltese Pound"},
	{code: "MVQ", numeric: 462, digits: noDigits, withdrawn: "1989-12", name: "Maldive Rupee"},
	{code: "MXP", numeric: 484, digits: noDigits, withdrawn: "1993-01", name: "Mexican Peso"},
	{code: "MZE", numeric: 508, digits: noDigits, withdrawn: "1978 to 1981", name: "Mozambique Escudo"},
	{code: "MZM", numeric: 508, digits: noDigits, withdrawn: "2006-06", name: "Mozambique Metical"},
	{code: "NIC", numeric: 558, digits: noDigits, withdrawn: "1990-10", name: "Cordoba"},
	{code: "NLG", numeric: 528, digits: noDigits, withdrawn: "2002-03", name: "Netherlands Guilder"},
	{code: "PEH", numeric: 604, digits: noDigits, withdrawn: "1989 to 1990", name: "Sol"},
	{code: "PEI", numeric: 604, digits: noDigits, withdrawn: "1991-07", name: "Inti"},
	{code: "PES", numeric: 604, digits: noDigits, withdrawn: "1986-02", name: "Sol"},
	{code: "PLZ", numeric: 616, digits: noDigits, withdrawn: "1997-01", name: "Zloty"},
	{code: "PTE", numeric: 620, digits: noDigits, withdrawn: "2002-03", name: "Portuguese Escudo"},
	{code: "RHD", numeric: 716, digits: noDigits, withdrawn: "1978 to 1981", name: "Rhodesian Dollar"},
	{code: "ROK", numeric: 642, digits: noDigits, withdrawn: "1989 to 1990", name: "Leu A/52"},
	{code: "ROL", numeric: 642, digits: noDigits, withdrawn: "2005-06", name: "Old Leu"},
	{code: "RUR", numeric: 810, digits: noDigits, withdrawn: "2004-01", name: "Russian Ruble"},
	{code: "SDD", numeric: 736, digits: noDigits, withdrawn: "2007-07", name: "Sudanese Dinar"},
	{code: "SDP", numeric: 736, digits: noDigits, withdrawn: "1998-06", name: "Sudanese Pound"},
	{code: "SIT", numeric: 705, digits: noDigits, withdrawn: "2007-01", name: "Tolar"},
	{code: "SKK", numeric: 703, digits: noDigits, withdrawn: "2009-01", name: "Slovak Koruna"},
	{code: "SLL", numeric: 694, digits: 2, withdrawn: "2023-12", name: "Leone"},
	{code: "SRG", numeric: 740, digits: noDigits, withdrawn: "2003-12", name: "Surinam Guilder"},
	{code: "STD", numeric: 678, digits: 2, withdrawn: "2017-12", name: "Dobra"},
	{code: "SUR", numeric: 810, digits: noDigits, withdrawn: "1990-12", name: "Rouble"},
	{code: "TJR", numeric: 762, digits: noDigits, withdrawn: "2001-04", name: "Tajik Ruble"},
	{code: "TMM", numeric: 795, digits: noDigits, withdrawn: "2009-01", name: "Turkmenistan Manat"},
	{code: "TPE", numeric: 626, digits: noDigits, withdrawn: "2002-11", name: "Timor Escudo"},
	{code: "TRL", numeric: 792, digits: noDigits, withdrawn: "2005-12", name: "Old Turkish Lira"},
	{code: "UAK", numeric: 804, digits: noDigits, withdrawn: "1996-09", name: "Karbovanet"},
	{code: "UGS", numeric: 800, digits: noDigits, withdrawn: "1987-05", name: "Uganda Shilling"},
	{code: "UGW", numeric: 800, digits: noDigits, withdrawn: "1989 to 1990", name: "Old Shilling"},
	{code: "USS", numeric: 998, digits: 2, withdrawn: "2014-03", name: "US Dollar (Same day)"},
	{code: "UYN", numeric: 858, digits: noDigits, withdrawn: "1989-12", name: "Old Uruguay Peso"},
	{code: "UYP", numeric: 858, digits: noDigits, withdrawn: "1993-03", name: "Uruguayan Peso"},
	{code: "VEB", numeric: 862, digits: noDigits, withdrawn: "2008-01", name: "Bolivar"},
	{code: "VEF", numeric: 937, digits: 2, withdrawn: "2018-08", name: "Bolívar"},
	{code: "VNC", numeric: 704, digits: noDigits, withdrawn: "1989-1990", name: "Old Dong"},
	{code: "XEU", numeric: 954, digits: noDigits, withdrawn: "1999-01", name: "European Currency Unit (E.C.U)"},
	{code: "XFO", numeric: 0, digits: noDigits, withdrawn: "2006-10", name: "Gold-Franc"},
	{code: "XFU", numeric: 0, digits: noDigits, withdrawn: "2013-11", name: "UIC-Franc"},
	{code: "XRE", numeric: 0, digits: noDigits, withdrawn: "1999-11", name: "RINET Funds Code"},
	{code: "YDD", numeric: 720, digits: noDigits, withdrawn: "1991-09", name: "Yemeni Dinar"},
	{code: "YUD", numeric: 890, digits: noDigits, withdrawn: "1990-01", name: "New Yugoslavian Dinar"},
	{code: "YUM", numeric: 891, digits: noDigits, withdrawn: "2003-07", name: "New Dinar"},
	{code: "YUN", numeric: 890, digits: noDigits, withdrawn: "1995-11", name: "Yugoslavian Dinar"},
	{code: "ZAL", numeric: 991, digits: noDigits, withdrawn: "1995-03", name: "Financial Rand"},
	{code: "ZMK", numeric: 894, digits: 2, withdrawn: "2012-12", name: "Zambian Kwacha"},
	{code: "ZRN", numeric: 180, digits: noDigits, withdrawn: "1999-06", name: "New Zaire"},
	{code: "ZRZ", numeric: 180, digits: noDigits, withdrawn: "1994-02", name: "Zaire"},
	{code: "ZWC", numeric: 716, digits: noDigits, withdrawn: "1989-12", name: "Rhodesian Dollar"},
	{code: "ZWD", numeric: 716, digits: noDigits, withdrawn: "2008-08", name: "Zimbabwe Dollar"},
	{code: "ZWL", numeric: 932, digits: 2, withdrawn: "2024-09", name: "Zimbabwe Dollar"},
	{code: "ZWN", numeric: 942, digits: noDigits, withdrawn: "2006-09", name: "Zimbabwe Dollar (new)"},
	{code: "ZWR", numeric: 935, digits: noDigits, withdrawn: "2009-06", name: "Zimbabwe Dollar"},
}
