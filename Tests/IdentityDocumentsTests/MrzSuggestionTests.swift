import Testing

@testable import IdentityDocuments

@Suite struct MrzSuggestionTests {
    private static func readings(_ lines: [String]) throws -> [MrzSuggestion] {
        MrzSuggestion.readings(
            of: try MrzText(scanned: lines.joined(separator: "\n")), today: SampleCard.today)
    }

    private static func misread(_ lines: [String], _ places: [(Int, Int, Character)]) -> [String] {
        var letters = lines.map(Array.init)
        for (line, place, character) in places { letters[line - 1][place - 1] = character }
        return letters.map { String($0) }
    }

    @Test func `a zone that checks needs no other reading`() throws {
        #expect(try Self.readings(SampleCard().lines).isEmpty)
    }

    @Test func `letters among digits and digits in names are told`() throws {
        var card = SampleCard()
        card.birthDate = "850108"
        card.optionalData = "20801198512345"
        let wrong = Self.misread(card.lines, [(2, 3, "O"), (2, 4, "I"), (2, 6, "B"), (3, 4, "0")])
        let found = try Self.readings(wrong)
        #expect(found.count == 1)
        #expect(found.first?.text.text == card.text)
        #expect(found.first?.places.map { [$0.line, $0.place] } == [[2, 3], [2, 4], [2, 6], [3, 4]])
    }

    @Test func `one misread character of a number is among the suggestions`() throws {
        var card = SampleCard()
        card.number = "AB0123456"
        // B for 8 or I for 1 alone keep a check digit of their own; O for 0 does not.
        let wrong = Self.misread(card.lines, [(1, 8, "O")])
        #expect(throws: MrzFault.checkDigit(.documentNumber)) {
            try IdentityCard(MrzText(scanned: wrong.joined(separator: "\n")), today: SampleCard.today)
        }
        let found = try Self.readings(wrong)
        #expect(found.contains { $0.text.text == card.text && $0.places == [.init(line: 1, place: 8)] })
        #expect(found.allSatisfy { $0.places.count == 1 })
    }

    @Test func `what is not alike is not guessed`() throws {
        let wrong = Self.misread(SampleCard().lines, [(2, 1, "7")])
        for suggestion in try Self.readings(wrong) {
            // Readings may exist by chance; they change characters that look alike and no others.
            for place in suggestion.places {
                let old = Array(wrong[place.line - 1])[place.place - 1]
                #expect("O0I1B8".contains(old))
            }
        }
        #expect(try Self.readings(Self.misread(SampleCard().lines, [(2, 8, "X")])).isEmpty)
    }
}
