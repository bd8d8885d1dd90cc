import DeviceWire
import Devices
import ElectionModel
import Forms
import IdentityDocuments
import StationDesk
import TestSupport
import Testing

@testable import StationCommands

@Suite struct StationUnitTests {
    /// A card as ICAO Doc 9303-5 lays it out, of the Kyrgyz Republic, with the personal number as optional data.
    private static let lines = [
        "ANKGZ123456789721204198512345<", "8504124M3211304KGZ<<<<<<<<<<<5", "OSMONOV<<BAKYT<<<<<<<<<<<<<<<<",
    ].joined(separator: "\n")
    private static let today = CivilDate(daysSinceEpoch: 20_422)

    @Test func `a card's zone gives the personal number, by whatever way it was read`() throws {
        let pin = try #require(Pin("21204198512345"))
        let card = try StationUnit.reading(of: .cardLines(Self.lines), today: Self.today)
        #expect(card.pin == pin && card.doubts == [])
        let code = ScannedDocument.code(.pdf417, Array(Self.lines.utf8))
        #expect(try StationUnit.reading(of: code, today: Self.today).pin == pin)
    }

    @Test func `an expired card is read, and the members are told`() throws {
        let day = Self.today.adding(days: 4_000)
        #expect(try StationUnit.reading(of: .cardLines(Self.lines), today: day).doubts.contains(.expired))
    }

    @Test(arguments: [
        "", "21204198512345", lines.replacing("ANKGZ1", with: "ANKGZ2"), lines.lowercased(),
        "https://example.org/?pin=21204198512345",
    ])
    func `what is no sound zone is no document`(text: String) {
        #expect(throws: DocumentFault.unsound) {
            try StationUnit.reading(of: .code(.qr, Array(text.utf8)), today: Self.today)
        }
    }

    @Test("a sheet of every size goes to the printer in rows of whole bytes", arguments: BallotSheet.allCases)
    func rows(sheet: BallotSheet) throws {
        let definition = try SampleElection().definition
        let ballot = try #require(Ballot(definition, contest: definition.contests[0].id))
        let form = try ballot.bitmap(on: sheet, in: .kyrgyzRussian)
        #expect(StationUnit.printed(form) != nil, "\(form.width) dots")
    }
}
