import ElectionModel
import Testing
import Wording

@Suite struct FormTests {
    @Test func `several things stand in one sentence`() {
        let three = WordList(["а", "б", "в"])
        #expect([three.kyrgyz, three.russian, three.english] == ["а, б жана в", "а, б и в", "а, б and в"])
        let two = WordList(["1", "2"], .or)
        #expect([two.kyrgyz, two.russian, two.english] == ["1 же 2", "1 или 2", "1 or 2"])
        #expect(WordList(["1"]).russian == "1")
        #expect(WordList([String]()).russian.isEmpty)
        let kinds = WordList([ElectionKind.training, ElectionKind.rehearsal])
        #expect(kinds.kyrgyz == "окуу шайлоосу жана репетиция")
    }

    @Test func `how voters are identified stands in one line, with its figures`() {
        let policy = IdentificationPolicy(
            visitOneIn: 2000, firstFingerOneIn: 50_000, attempts: 6, attemptsBeforeFallback: 3)
        let advised = IdentificationPolicy(presentationAttack: .advise)
        for language in Language.allCases {
            let line = policy.text(in: language)
            #expect(["1/2000", "1/50000", "6", "3"].allSatisfy(line.contains), "\(line)")
            #expect(advised.text(in: language).count > IdentificationPolicy.standard.text(in: language).count)
        }
        #expect(Set([policy.kyrgyz, policy.russian, policy.english]).count == 3)
    }

    @Test(arguments: [
        (PersonName(surname: "Осмонова", givenName: "Айгүл", patronymic: "Бакытовна"), "Осмонова\u{A0}А.\u{A0}Б."),
        (PersonName(surname: "Асанов", givenName: "Үсөн"), "Асанов\u{A0}Ү."),
        (PersonName(surname: "Ким", givenName: "Анна-Мария", patronymic: ""), "Ким\u{A0}А.-М."),
        (PersonName(surname: "Токтогул кызы", givenName: "ырыс"), "Токтогул кызы\u{A0}Ы."),
        (PersonName(surname: "", givenName: "Нурлан"), "Н."), (PersonName(surname: "Бек", givenName: "-"), "Бек"),
    ])
    func `a name is shortened to its initials`(name: PersonName, short: String) { #expect(name.short == short) }

    @Test func `a whole name leaves out what is not there`() {
        let name = PersonName(surname: "Осмонова", givenName: "Айгүл", patronymic: "Бакытовна")
        #expect(name.full == "Осмонова Айгүл Бакытовна")
        #expect(PersonName(surname: "Асанов", givenName: "Үсөн").full == "Асанов Үсөн")
    }

    @Test(arguments: [
        (0, "0 байт", "0 байтов", "0 bytes"), (1, "1 байт", "1 байт", "1 byte"),
        (640, "640 байт", "640 байтов", "640 bytes"),
        (1000, "1 КБ", "1 КБ", "1 kB"), (1500, "1,5 КБ", "1,5 КБ", "1.5 kB"), (1_549_999, "1,5 МБ", "1,5 МБ", "1.5 MB"),
        (12_345_678, "12 МБ", "12 МБ", "12 MB"), (999_600, "1 МБ", "1 МБ", "1 MB"),
        (999_400, "999 КБ", "999 КБ", "999 kB"),
        (9_970_000, "10 МБ", "10 МБ", "10 MB"), (4_294_967_296, "4,3 ГБ", "4,3 ГБ", "4.3 GB"),
        (1_234_000_000_000_000, "1234 ТБ", "1234 ТБ", "1,234 TB"),
    ])
    func `a size has a unit that people grasp`(bytes: Int, ky: String, ru: String, en: String) {
        let size = ByteSize(bytes)
        #expect([size.kyrgyz, size.russian, size.english].map(Self.plain) == [ky, ru, en])
    }

    @Test(arguments: [
        (1_584_446, 4_294_243, "36,9 %", "36.9%"), (1, 3, "33,3 %", "33.3%"), (0, 5, "0,0 %", "0.0%"),
        (5, 5, "100,0 %", "100.0%"), (3, 0, "–", "–"),
    ])
    func `a share has one decimal`(part: Int, whole: Int, ru: String, en: String) {
        #expect(Self.plain(Share(part, of: whole).russian) == ru)
        #expect(Self.plain(Share(part, of: whole).kyrgyz) == ru)
        #expect(Share(part, of: whole).english == en)
    }

    @Test(arguments: [
        (1, "1 добуш", "1 голос", "1 vote"), (2, "2 добуш", "2 голоса", "2 votes"),
        (5, "5 добуш", "5 голосов", "5 votes"),
        (11, "11 добуш", "11 голосов", "11 votes"), (21, "21 добуш", "21 голос", "21 votes"),
        (112, "112 добуш", "112 голосов", "112 votes"), (1234, "1234 добуш", "1234 голоса", "1,234 votes"),
        (12_345, "12 345 добуш", "12 345 голосов", "12,345 votes"), (0, "0 добуш", "0 голосов", "0 votes"),
    ])
    func `a noun follows its number`(count: Int, ky: String, ru: String, en: String) {
        #expect(Self.plain(Counted.ky(count, "добуш")) == ky)
        #expect(Self.plain(Counted.ru(count, "голос", "голоса", "голосов")) == ru)
        #expect(Counted.en(count, "vote", "votes") == en)
    }

    @Test(arguments: [
        ("ky_KG.UTF-8", Language.ky), ("ru", .ru), ("en-GB", .en), ("C", .en), ("POSIX", .en), ("de_DE", .en),
        ("", .en),
        ("KY", .ky), ("kyz", .en),
    ])
    func `the environment chooses a language`(tag: String, language: Language) {
        #expect(Language { $0 == "LANG" ? tag : nil } == language)
        #expect(Language { $0 == "LC_ALL" ? tag : "ru_RU" } == (tag.isEmpty ? .ru : language))
    }

    private static func plain(_ text: String) -> String { String(text.map { $0 == "\u{A0}" ? " " : $0 }) }
}
