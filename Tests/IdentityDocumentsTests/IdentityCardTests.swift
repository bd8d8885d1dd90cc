import ElectionModel
import Testing

@testable import IdentityDocuments

@Suite struct IdentityCardTests {
    @Test func `a card of the Kyrgyz Republic carries its holder's PIN`() throws {
        let card = try SampleCard().read()
        #expect(card.pin == Pin("21204198512345"))
        #expect(card.pin?.birthDate == card.birthDate.date && card.pin?.sex == card.sex)
        #expect(card.doubts(on: SampleCard.today).isEmpty)
        var other = SampleCard()
        (other.optionalData, other.moreOptionalData) = ("", "")
        #expect(try other.read().doubts(on: SampleCard.today) == [.noPin])
    }

    @Test func `a number like a PIN on another state's card is none`() throws {
        var card = SampleCard()
        card.issuer = "UTO"
        #expect(try card.read().pin == nil)
    }

    @Test func `what the PIN says otherwise than the card is a doubt`() throws {
        var card = SampleCard()
        card.sex = "F"
        #expect(try card.read().doubts(on: SampleCard.today) == [.otherSex])
        card = SampleCard()
        card.birthDate = "850413"
        #expect(try card.read().doubts(on: SampleCard.today) == [.otherBirthDate])
        card = SampleCard()
        (card.sex, card.birthDate) = ("<", "85<<<<")
        #expect(try card.read().doubts(on: SampleCard.today).isEmpty)
    }

    @Test func `the last day of validity is valid`() throws {
        let card = try SampleCard().read()
        #expect(card.doubts(on: card.expiryDate).isEmpty)
        #expect(card.doubts(on: card.expiryDate.adding(days: 1)) == [.expired])
    }

    @Test(
        "a year of two digits is the latest that is not in the future",
        arguments: [
            ("251130", "2025-11-30"), ("251201", "1925-12-01"), ("000229", "2000-02-29"), ("260101", "1926-01-01"),
            ("991231", "1999-12-31"),
        ])
    func birthYears(field: String, iso: String) throws {
        var card = SampleCard()
        (card.birthDate, card.optionalData) = (field, "")
        let today = try #require(CivilDate(iso: "2025-11-30"))
        #expect(try card.read(today: today).birthDate.date == CivilDate(iso: iso))
    }

    @Test func `a PIN tells the century of a holder of more than a hundred years`() throws {
        var card = SampleCard()
        (card.birthDate, card.optionalData) = ("200412", "21204192012345")
        #expect(try card.read().birthDate.year == 1920)
        // Of another day it tells nothing.
        card.optionalData = "21304192012345"
        #expect(try card.read().birthDate.year == 2020)
    }

    @Test(
        "an expiry is the nearest day of its digits",
        arguments: [
            ("321130", "2032-11-30"), ("991231", "1999-12-31"), ("741130", "2074-11-30"), ("770101", "1977-01-01"),
        ])
    func expiryYears(field: String, iso: String) throws {
        var card = SampleCard()
        card.expiryDate = field
        let today = try #require(CivilDate(iso: "2025-11-30"))
        #expect(try card.read(today: today).expiryDate == CivilDate(iso: iso))
    }

    @Test func `what is not known of a birth date is left open`() throws {
        var card = SampleCard()
        card.optionalData = ""
        for (field, year, month, day) in [
            ("85<<<<", 1985, nil, nil), ("8504<<", 1985, 4, nil), ("<<<<<<", nil, nil, nil), ("<<0412", nil, 4, 12),
        ] as [(String, Int?, Int?, Int?)] {
            card.birthDate = field
            let birth = try card.read().birthDate
            #expect(birth.year == year && birth.month == month && birth.day == day && birth.date == nil)
        }
    }

    @Test(
        "days that do not exist are refused",
        arguments: ["850431", "851301", "850400", "850001", "010229", "8<0412", "850<12"])
    func badBirthDates(field: String) {
        var card = SampleCard()
        (card.birthDate, card.optionalData) = (field, "")
        #expect(throws: MrzFault.date(.birthDate)) { try card.read() }
    }

    @Test("an expiry is a whole day", arguments: ["320431", "321301", "32<<<<", "<<<<<<"])
    func badExpiryDates(field: String) {
        var card = SampleCard()
        card.expiryDate = field
        #expect(throws: MrzFault.date(.expiryDate)) { try card.read() }
    }

    @Test func `numbers keep fillers within and lose those at the end`() throws {
        var card = SampleCard()
        card.number = "AN<123"
        #expect(try card.read().documentNumber == "AN<123")
        card.number = "AN1234567890123"
        card.optionalData = "REST"
        let long = try card.read()
        #expect(long.documentNumber == "AN1234567890123" && long.optionalData == "REST")
    }

    @Test(
        "a long number without its check digit or its filler is refused",
        arguments: ["<", "<5", "<<5<", "<AB<", "<12345678901234"])
    func longNumbers(rest: String) {
        var card = SampleCard()
        card.optionalData = ""
        var lines = card.lines
        let upper = lines[0].prefix(14) + rest
        lines[0] = upper + String(repeating: "<", count: 30 - upper.count)
        let text = lines.joined(separator: "\n")
        #expect(throws: MrzFault.self) { try IdentityCard(MrzText(scanned: text), today: SampleCard.today) }
    }

    @Test(
        "names are split at the two fillers",
        arguments: [
            ("OSMONOV<<BAKYT", "OSMONOV", "BAKYT"), ("KIM", "KIM", ""),
            ("TOKTOGUL<UULU<<ASAN<BEK", "TOKTOGUL UULU", "ASAN BEK"),
        ])
    func names(line: String, surname: String, given: String) throws {
        var card = SampleCard()
        card.name = line
        let name = try card.read().name
        #expect(name.surname == surname && name.givenNames == given && !name.mayBeCutShort)
    }

    @Test func `a name that fills the line may be cut short`() throws {
        var card = SampleCard()
        card.name = "ABDYKERIMOVA<<AIZHAMAL<MAKSATB"
        #expect(try card.read().doubts(on: SampleCard.today) == [.nameCutShort])
    }

    @Test(
        "names of another form are refused",
        arguments: ["<OSMONOV", "OSM0NOV<<BAKYT", "OSMONOV<<<BAKYT", "OSMONOV<<BAKYT<<ASAN", "<"])
    func badNames(line: String) {
        var card = SampleCard()
        card.name = line
        #expect(throws: MrzFault.form(.name)) { try card.read() }
    }

    @Test func `every changed check digit is told by its field`() throws {
        let card = SampleCard()
        for (field, line, place) in [
            (MrzField.documentNumber, 0, 14), (.birthDate, 1, 6), (.expiryDate, 1, 14), (.composite, 1, 29),
        ] {
            var lines = card.lines.map { Array($0.utf8) }
            lines[line][place] = lines[line][place] == 0x39 ? 0x30 : lines[line][place] + 1
            #expect(throws: MrzFault.checkDigit(field)) {
                try IdentityCard(MrzText(lines: lines), today: SampleCard.today)
            }
            lines[line][place] = UInt8(ascii: "K")
            #expect(throws: MrzFault.form(field)) { try IdentityCard(MrzText(lines: lines), today: SampleCard.today) }
        }
    }

    @Test(
        "fields of another form are told",
        arguments: [
            (MrzField.documentCode, 0, 0, "P"), (.documentCode, 0, 1, "1"), (.issuer, 0, 2, "<"), (.issuer, 0, 3, "<"),
            (.nationality, 1, 16, "0"), (.sex, 1, 7, "X"), (.documentNumber, 0, 5, "<"),
        ])
    func forms(field: MrzField, line: Int, place: Int, character: Character) throws {
        var lines = SampleCard().lines.map { Array($0.utf8) }
        lines[line][place] = try #require(character.asciiValue)
        #expect(throws: MrzFault.form(field)) { try IdentityCard(MrzText(lines: lines), today: SampleCard.today) }
    }

    @Test func `nothing of a holder slips into a log`() throws {
        let card = try SampleCard().read()
        let text = try MrzText(scanned: SampleCard().text)
        for shown in ["\(card)", "\(text)", String(reflecting: card), String(reflecting: text)] {
            #expect(!shown.contains("OSMONOV") && !shown.contains("123456789") && !shown.contains("1985"))
        }
    }
}
