import ElectionModel
import MachineReadableZone
import TestSupport
import Testing

@testable import IdentityDocuments

/// The package `mrz` of PyPI writes and checks the same zones.
@Suite(.enabled(if: PythonTools.areThere, "DOBUSH_PYTHON names no interpreter"))
struct MrzPeerTests {
    /// Cards by a seed, in columns as the peer's generator takes them.
    private static func cards(seed: UInt64, count: Int) -> [SampleCard] {
        let random = SeededRandom(seed: seed)
        func text(_ letters: String, _ range: ClosedRange<Int>) -> String {
            let letters = Array(letters)
            var random = random
            return String(
                (0..<Int.random(in: range, using: &random)).map { _ in letters.randomElement(using: &random) ?? "A" })
        }
        var next = random
        return (0..<count).map { _ in
            var card = SampleCard()
            card.documentCode = ["I", "ID", "AN", "CX"].randomElement(using: &next) ?? "I"
            card.number = text("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 1...9)
            let birth = CivilDate(daysSinceEpoch: Int.random(in: -12_000..<14_000, using: &next))
            let sex = Sex.allCases.randomElement(using: &next) ?? .male
            card.sex = sex == .male ? "M" : "F"
            card.birthDate = String("\(birth)".filter(\.isNumber).dropFirst(2))
            card.optionalData =
                Pin(sex: sex, birthDate: birth, serial: Int.random(in: 0..<99_999, using: &next))?.digits ?? ""
            let expiry = CivilDate(daysSinceEpoch: 20_422 + Int.random(in: 0..<3600, using: &next))
            card.expiryDate = String("\(expiry)".filter(\.isNumber).dropFirst(2))
            card.moreOptionalData = text("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 0...11)
            card.name = text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 2...12) + "<<" + text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 2...14)
            return card
        }
    }

    @Test func `what the peer writes is read`() throws {
        let program = """
            import sys
            from mrz.generator.td1 import TD1CodeGenerator
            for row in sys.stdin:
                code, issuer, number, birth, sex, expiry, nation, name, given, first, second = row.rstrip("\\n").split(";")
                print(TD1CodeGenerator(code, issuer, number, birth, sex, expiry, nation, name, given, first, second, force=True))
            """
        let cards = Self.cards(seed: 5, count: 200)
        let rows = cards.map { card in
            let names = card.name.split(separator: "<<")
            return [
                card.documentCode, card.issuer, card.number, card.birthDate, card.sex, card.expiryDate,
                card.nationality, String(names[0]), String(names[1]), card.optionalData, card.moreOptionalData,
            ].joined(separator: ";")
        }
        let (status, output) = try PythonTools.run(program, input: rows.joined(separator: "\n") + "\n")
        try #require(status == 0, "\(output)")
        let lines = output.split(separator: "\n").map(String.init)
        try #require(lines.count == 3 * cards.count)
        for (index, card) in cards.enumerated() {
            let written = lines[3 * index..<3 * index + 3].joined(separator: "\n")
            #expect(written == card.text)
            let read = try IdentityCard(MrzText(scanned: written), today: SampleCard.today)
            #expect(read.documentNumber == card.number && read.pin?.digits == card.optionalData)
            #expect(read.moreOptionalData == card.moreOptionalData)
            #expect(read.birthDate.date == read.pin?.birthDate && read.sex == read.pin?.sex)
        }
    }

    @Test func `the peer finds the same check digits wrong`() throws {
        let program = """
            import sys
            from mrz.checker.td1 import TD1CodeChecker
            rows = sys.stdin.read().split("\\n\\n")
            for rows in rows:
                check = TD1CodeChecker(rows.strip("\\n"))
                print(int(check.document_number_hash), int(check.birth_date_hash), int(check.expiry_date_hash),
                      int(check.final_hash))
            """
        var random = SeededRandom(seed: 6)
        let fields: [MrzField] = [.documentNumber, .birthDate, .expiryDate, .composite]
        let texts = Self.cards(seed: 7, count: 200).map { card in
            // A digit for a digit: the form stays, and only check digits can complain.
            var lines = card.lines.map { Array($0.utf8) }
            let places = (0..<2).flatMap { line in
                (5..<30).filter { MrzAlphabet.isDigit(lines[line][$0]) }.map { (line, $0) }
            }
            if let (line, place) = places.randomElement(using: &random) {
                lines[line][place] = UInt8(ascii: "0") + UInt8.random(in: 0..<10, using: &random)
            }
            return MrzText(lines: lines)
        }
        let (status, output) = try PythonTools.run(program, input: texts.map(\.text).joined(separator: "\n\n"))
        try #require(status == 0, "\(output)")
        let verdicts = output.split(separator: "\n").map { $0.split(separator: " ").map { $0 == "1" } }
        try #require(verdicts.count == texts.count)
        var wrong = 0
        for (text, verdict) in zip(texts, verdicts) {
            let expected = zip(fields, verdict).first { !$0.1 }?.0
            do {
                _ = try IdentityCard(text, today: SampleCard.today)
                #expect(expected == nil)
            } catch MrzFault.date {
                // The digits fit and the day does not exist: the peer says so elsewhere.
                #expect(expected == nil)
            } catch {
                #expect(error == expected.map { .checkDigit($0) })
                wrong += 1
            }
        }
        #expect(wrong > 100, "most changes are noticed")
    }
}
