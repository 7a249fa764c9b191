package title

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// headAtEnd reports whether an unknown word after the title may be a noun that
// the title belongs to, and is not the name of who has it. A name is set off by a
// space in Chinese and Japanese, and has a shape of its own in these and in Korean;
// in Turkish a noun that something belongs to says so by its ending.
func (r *run) headAtEnd(units []unit, at int) bool {
	last := &units[len(units)-1]
	switch {
	case !last.unknown() || len(units)-1 == at:
		return false
	case r.chosen&tr != 0:
		return owned(r.word(last.last), !units[len(units)-2].unknown())
	case r.chosen&ko != 0:
		return !koreanName(r.text[last.start:last.end])
	}
	for i := at + 1; i < len(units); i++ {
		if u := &units[i]; u.unknown() {
			name := r.text[u.start:u.end]
			return u.first == units[i-1].last && !(r.chosen&zh != 0 && chineseName(name) || r.chosen&ja != 0 && japaneseName(name))
		}
	}
	return false
}

// owns reports whether Turkish words end in a head that the title belongs to:
// "Yapımcı basın danışmanı".
func (r *run) owns(units []unit) bool {
	last := units[len(units)-1]
	return r.chosen&tr != 0 && r.hasHead(units[len(units)-1:]) && owned(r.word(last.last), true)
}

// owned reports whether a Turkish word, alone after the title or the last of
// several, may be a noun that the title belongs to. Such a noun ends in a narrow
// vowel, as some names do; of several words only an ending of nouns tells.
func owned(word []byte, alone bool) bool {
	text := string(word)
	for _, ending := range [...]string{"asi", "esi", "isi", "osi", "usi", "asu", "usu", "mani", "meni", "ligi", "lugu"} {
		if strings.HasSuffix(text, ending) {
			return true
		}
	}
	end, _ := utf8.DecodeLastRune(word)
	return alone && (end == 'i' || end == 'u')
}

// Family names, and characters of them, by which names are told from nouns. They
// are the commonest; who has another name is left undecided.
const (
	koreanFamilies  = "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노"
	koreanDoubles   = "남궁 황보 선우 제갈 사공 독고 서문"
	chineseFamilies = "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高梁郑鄭罗羅宋谢謝唐韩韓曹许許邓鄧萧蕭冯馮曾程蔡彭潘袁于董余苏蘇叶葉吕呂魏蒋蔣田杜丁沈姜范江傅钟鍾卢盧汪戴崔任陆陸廖姚方金邱夏谭譚韦韋贾賈邹鄒石熊孟秦阎閻薛侯雷白龙龍段郝孔邵史毛常万萬顾顧赖賴武康贺賀严嚴尹钱錢施牛洪龚龔"
	chineseDoubles  = "欧阳 歐陽 上官 司马 司馬 诸葛 諸葛 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 夏侯 司徒"
	chineseNouns    = "员員师師部組组团團队隊会會司社室处處科管主工表"                                         // which nouns end in, and names seldom
	japaneseFamily  = "田山川村木本藤井野原島嶋崎﨑沢澤橋谷口林上下部屋岡塚浦江津宮坂尾池瀬枝海石松竹杉森畑辺邊塩関倉永富保見水岩戸葉内根城元平中永嵐" // which family names end in
	japaneseNouns   = "者補係員課班室社会局所業官当部職役"                                               // which nouns end in, and names seldom
)

// koreanName reports whether a word looks like a name: a family name, and two
// syllables after it.
func koreanName(word string) bool {
	family, size := familyOf(word, koreanFamilies, koreanDoubles)
	return family && utf8.RuneCountInString(word[size:]) == 2
}

// chineseName reports whether a word looks like a name: a family name, and one or
// two characters after it of which the last ends no noun.
func chineseName(word string) bool {
	family, size := familyOf(word, chineseFamilies, chineseDoubles)
	n := utf8.RuneCountInString(word[size:])
	return family && (n == 1 || n == 2) && !endsIn(word, chineseNouns)
}

// japaneseName reports whether a word looks like a name: two or three characters
// of which the last ends family names, and one to three after them.
func japaneseName(word string) bool {
	runes := []rune(word)
	if len(runes) < 3 || len(runes) > 6 || endsIn(word, japaneseNouns) {
		return false
	}
	for _, c := range runes[:2] {
		if !unicode.Is(unicode.Han, c) && c != '々' {
			return false
		}
	}
	second, third := strings.ContainsRune(japaneseFamily, runes[1]), strings.ContainsRune(japaneseFamily, runes[2])
	return second && len(runes) < 6 || third && len(runes) > 3
}

// familyOf reports whether a word begins with a family name, one of several
// characters or of one, and how long that is.
func familyOf(word, singles, doubles string) (ok bool, size int) {
	for double := range strings.FieldsSeq(doubles) {
		if strings.HasPrefix(word, double) {
			return true, len(double)
		}
	}
	first, size := utf8.DecodeRuneInString(word)
	return strings.ContainsRune(singles, first), size
}

// endsIn reports whether the last character of a word is one of some.
func endsIn(word, some string) bool {
	last, _ := utf8.DecodeLastRuneInString(word)
	return strings.ContainsRune(some, last)
}
