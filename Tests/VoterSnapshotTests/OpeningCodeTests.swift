import ElectionModel
import Sodium
import TestSupport
import Testing
import VoterSnapshot

@Suite struct OpeningCodeTests {
    static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

    static func master(_ byte: UInt8 = 9) throws -> OpeningMaster {
        try OpeningMaster(secret: SecretBytes([UInt8](repeating: byte, count: 32)))
    }

    static func code(_ master: OpeningMaster, station: String = "1201", number: Int = 1) -> OpeningCode {
        master.code(
            election: SnapshotFixture.election, kind: .training, station: StationId(unchecked: station), number: number)
    }

    /// What was typed, read and written again.
    static func again(_ typed: String) throws -> String { try OpeningCode(typed: typed).text }

    @Test func `a code is four groups of four and a check`() throws {
        let text = Self.code(try Self.master()).text
        let groups = text.split(separator: "-")
        #expect(groups.map(\.count) == [4, 4, 4, 4, 1])
        #expect(text.allSatisfy { $0 == "-" || Self.alphabet.contains($0) })
        #expect(try Self.again(text) == text)
    }

    @Test func `codes differ by master, election, kind, station and number, and are always the same`() throws {
        let (master, other) = (try Self.master(), try Self.master(8))
        let texts = [
            Self.code(master).text, Self.code(other).text, Self.code(master, station: "1202").text,
            Self.code(master, number: 2).text,
            master.code(
                election: SnapshotFixture.election, kind: .production, station: SnapshotFixture.station, number: 1
            ).text,
            master.code(
                election: ElectionId(unchecked: "other"), kind: .training, station: SnapshotFixture.station, number: 1
            ).text,
        ]
        #expect(Set(texts).count == texts.count)
        #expect(try Self.code(OpeningMaster(secret: master.secret)).text == texts[0])
        #expect(throws: SodiumError.length) { try OpeningMaster(secret: SecretBytes([1])) }
        let random = OpeningMaster(random: SeededRandom(seed: 1))
        #expect(random.secret.count == 32)
    }

    @Test func `how a person types it does not matter`() throws {
        let master = try Self.master()
        for station in 0..<40 {
            let text = Self.code(master, station: "s\(station)").text
            let plain = text.filter { $0 != "-" }
            #expect(try Self.again(plain) == text)
            #expect(try Self.again(" \(text.lowercased()) ") == text)
            #expect(try Self.again(text.replacing("-", with: " – ")) == text)
            #expect(try Self.again(text.replacing("0", with: "O").replacing("1", with: "l")) == text)
        }
    }

    @Test func `a keyboard with the Russian layout does not matter either`() throws {
        let keys = Dictionary(uniqueKeysWithValues: zip("QWERTYUIOPASDFGHJKLZXCVBNM", "ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ"))
        let shapes: [Character: Character] = [
            "A": "А", "B": "В", "C": "С", "E": "Е", "H": "Н", "K": "К", "M": "М", "P": "Р", "T": "Т", "X": "Х",
            "Y": "У",
        ]
        let master = try Self.master()
        var (byKey, byShape) = (0, 0)
        for station in 0..<200 {
            let text = Self.code(master, station: "s\(station)").text
            if (try? Self.again(String(text.map { keys[$0] ?? $0 }).lowercased())) == text { byKey += 1 }
            if (try? Self.again(String(text.map { shapes[$0] ?? $0 }))) == text { byShape += 1 }
        }
        // Shapes always; keys but where every letter has a Cyrillic twin and the check fits by chance.
        #expect(byShape == 200)
        #expect(byKey >= 198)
    }

    @Test func `every wrong character and every exchange of two is told at once`() throws {
        let text = Self.code(try Self.master()).text.filter { $0 != "-" }
        let characters = Array(text)
        for place in characters.indices {
            for other in Self.alphabet where other != characters[place] {
                var changed = characters
                changed[place] = other
                #expect(throws: OpeningCodeFault.mistyped) { try OpeningCode(typed: String(changed)) }
            }
            for second in characters.indices where characters[second] != characters[place] {
                var changed = characters
                changed.swapAt(place, second)
                #expect(throws: OpeningCodeFault.mistyped) { try OpeningCode(typed: String(changed)) }
            }
        }
    }

    @Test func `what is no code is told by its fault`() throws {
        let text = Self.code(try Self.master()).text
        #expect(throws: OpeningCodeFault.wrongLength(has: 0, needs: 17)) { try OpeningCode(typed: "") }
        #expect(throws: OpeningCodeFault.wrongLength(has: 16, needs: 17)) {
            try OpeningCode(typed: String(text.dropLast()))
        }
        #expect(throws: OpeningCodeFault.wrongLength(has: 18, needs: 17)) { try OpeningCode(typed: text + "0") }
        #expect(throws: OpeningCodeFault.badCharacter) { try OpeningCode(typed: "U" + text.dropFirst()) }
        #expect(throws: OpeningCodeFault.badCharacter) { try OpeningCode(typed: "🗝" + text.dropFirst()) }
    }

    @Test func `a snapshot with a code opens with device and code, and with nothing less`() async throws {
        let fixture = try SnapshotFixture()
        let master = try Self.master()
        let manifest = try await fixture.written(order: fixture.order(opening: master))
        #expect(manifest.keys.needsOpeningCode)
        let verified = try fixture.verify()
        let code = try OpeningCode(typed: Self.code(master).text)
        #expect(try await verified.open(with: fixture.device, opening: code).count == 3)
        await #expect(throws: SnapshotRefusal.openingCodeMissing) { try await verified.open(with: fixture.device) }
        for wrong in [Self.code(master, station: "1202"), Self.code(master, number: 2), Self.code(try Self.master(8))] {
            await #expect(throws: SnapshotRefusal.wrongOpeningCode) {
                try await verified.open(with: fixture.device, opening: wrong)
            }
        }
        await #expect(throws: SnapshotRefusal.notARecipient) {
            try await verified.open(with: SnapshotFixture.openingKey(99), opening: code)
        }
    }

    @Test func `where no code is needed one does no harm`() async throws {
        let fixture = try SnapshotFixture()
        #expect(try await fixture.written().keys.needsOpeningCode == false)
        let code = Self.code(try Self.master())
        #expect(try await fixture.verify().open(with: fixture.device, opening: code).count == 3)
    }

    @Test func `the check in the manifest is another one in every snapshot`() async throws {
        let fixture = try SnapshotFixture()
        let master = try Self.master()
        let first = try await fixture.written("a", order: fixture.order(opening: master))
        let second = try await fixture.written("b", order: fixture.order(opening: master))
        // The same code, so a table of checks made in advance is of no use.
        #expect(first.canonical["opening"] != second.canonical["opening"])
    }

    @Test func `nothing of a code is printed`() throws {
        let code = Self.code(try Self.master())
        var text = "\(code)"
        dump(code, to: &text)
        for group in code.text.split(separator: "-") where group.count == 4 { #expect(!text.contains(group)) }
    }
}
