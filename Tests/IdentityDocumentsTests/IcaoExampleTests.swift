import ElectionModel
import IdentityDocuments
import Testing

/// The specimens that ICAO printed: Doc 9303-5, appendix B; Doc 9303-11, appendix D.2 (a number of twelve characters).
@Suite struct IcaoExampleTests {
    private static let today = CivilDate(daysSinceEpoch: 20_422)

    @Test func `the specimen of part 5 is read`() throws {
        let text = """
            I<UTOD231458907<<<<<<<<<<<<<<<
            7408122F1204159UTO<<<<<<<<<<<6
            ERIKSSON<<ANNA<MARIA<<<<<<<<<<
            """
        let card = try IdentityCard(MrzText(scanned: text), today: Self.today)
        #expect(card.documentCode == "I" && card.issuer == "UTO" && card.nationality == "UTO")
        #expect(card.documentNumber == "D23145890")
        #expect(card.birthDate.date == CivilDate(year: 1974, month: 8, day: 12))
        #expect(card.expiryDate == CivilDate(year: 2012, month: 4, day: 15))
        #expect(card.sex == .female)
        #expect(card.name.surname == "ERIKSSON" && card.name.givenNames == "ANNA MARIA" && !card.name.mayBeCutShort)
        #expect(card.optionalData.isEmpty && card.moreOptionalData.isEmpty && card.pin == nil)
        #expect(card.doubts(on: Self.today) == [.expired, .foreignIssuer, .foreignNationality])
    }

    @Test func `a number of twelve characters goes on in the optional data`() throws {
        let text = """
            I<UTOD23145890<7349<<<<<<<<<<<
            3407127M9507122UTO<<<<<<<<<<<2
            STEVENSON<<PETER<JOHN<<<<<<<<<
            """
        let card = try IdentityCard(MrzText(scanned: text), today: Self.today)
        #expect(card.documentNumber == "D23145890734")
        #expect(card.optionalData.isEmpty)
        #expect(card.birthDate.date == CivilDate(year: 1934, month: 7, day: 12))
        #expect(card.expiryDate == CivilDate(year: 1995, month: 7, day: 12))
        #expect(card.sex == .male)
        #expect(card.name.surname == "STEVENSON" && card.name.givenNames == "PETER JOHN")
    }
}
