import ElectionFile
import ElectionModel
import TestSupport
import Testing
import Wording

@Suite struct FuzzTests {
    private static let pieces = [
        "&a ", "*a", "!t ", "!!str ", "[", "]", "{", "}", ": ", ":", "- ", "? ", "\n", "\r", "\t", "\"", "'", "|", ">",
        "%", "---\n", "...\n", "#", ",", "<<: ", "\\", "\u{0}", "\u{FEFF}", "🗳", "é", "all", "-1",
        "99999999999999999999",
    ].map { Array($0.utf8) }

    /// One change: bytes taken out, put in, changed or repeated.
    private static func mutate(_ bytes: inout [UInt8], _ random: inout SeededRandom) {
        guard !bytes.isEmpty else {
            bytes = pieces.randomElement(using: &random) ?? []
            return
        }
        let at = Int.random(in: 0..<bytes.count, using: &random)
        let end = min(bytes.count, at + Int.random(in: 1...40, using: &random))
        switch Int.random(in: 0..<5, using: &random) {
        case 0: bytes.removeSubrange(at..<end)
        case 1: bytes.insert(contentsOf: pieces.randomElement(using: &random) ?? [], at: at)
        case 2: bytes[at] = UInt8.random(in: 0...255, using: &random)
        case 3: bytes.insert(contentsOf: Array(bytes[at..<end]), at: at)
        default: bytes.swapAt(at, end - 1)
        }
    }

    /// Checks that what comes out is a definition or faults, and nothing else.
    private static func check(_ bytes: [UInt8], table: [UInt8], _ seed: UInt64) {
        do throws(ElectionFileFaults) {
            let definition = try ElectionFileReader.read(bytes) { _ in table }
            #expect((try? ElectionDefinition(canonicalBytes: definition.canonicalBytes)) == definition, "seed \(seed)")
        } catch {
            #expect(!error.faults.isEmpty, "seed \(seed): \(String(decoding: bytes, as: UTF8.self))")
            #expect(error.faults.allSatisfy { $0.line >= 1 && $0.column >= 1 && !$0.english.isEmpty }, "seed \(seed)")
        }
    }

    @Test(arguments: 1...8)
    func `no change of a file makes the reader fail otherwise than by saying so`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        for _ in 0..<150 {
            var bytes = Array(SampleFile.text.utf8)
            for _ in 0..<Int.random(in: 1...4, using: &random) { Self.mutate(&bytes, &random) }
            Self.check(bytes, table: [], seed)
        }
    }

    @Test(arguments: 1...4)
    func `no bytes whatever make it fail otherwise`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        for _ in 0..<300 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 0...60, using: &random) {
                bytes += Self.pieces.randomElement(using: &random) ?? []
            }
            Self.check(bytes, table: [], seed)
        }
    }

    @Test(arguments: 1...4)
    func `no table makes it fail otherwise`(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let rows = try #require(SampleFile.text.firstRange(of: "stations:\n"))
        let contests = try #require(SampleFile.text.firstRange(of: "contests:\n"))
        let file = Array(
            (SampleFile.text[..<rows.lowerBound] + "stations: {file: s.csv}\n" + SampleFile.text[contests.lowerBound...])
                .utf8)
        let table = "id,district,ky,ru,en\n1001,north,Бир,Один,One\n1002,south,\"Эки, үч\",Два,\"T\"\"wo\"\n"
        Self.check(file, table: Array(table.utf8), seed)
        for _ in 0..<200 {
            var bytes = Array(table.utf8)
            for _ in 0..<Int.random(in: 1...3, using: &random) { Self.mutate(&bytes, &random) }
            Self.check(file, table: bytes, seed)
        }
    }
}
