import Fingerprints
import TestSupport
import Testing

@Suite("Records and cards from outside")
struct TemplateFuzzTests {
    @Test func `every truncation is refused`() throws {
        let record = try PaperFinger(seed: 3).impression().isoRecord()
        for length in 0..<record.count {
            #expect(throws: TemplateError.self) { try FingerTemplate.views(isoRecord: Array(record[..<length])) }
        }
    }

    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func `flipped, cut and lengthened records never crash and what is read can be written`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let record = try PaperFinger(seed: seed).impression().isoRecord()
        var accepted = 0
        for _ in 0..<FuzzRounds.times(5_000) {
            var bytes = record
            for _ in 0...Int.random(in: 0...3, using: &random) {
                // Half of the flips hit the two headers, where the lengths are.
                let range = Bool.random(using: &random) ? 0..<28 : 0..<bytes.count
                bytes[Int.random(in: range, using: &random)] ^= UInt8(1) << UInt8.random(in: 0...7, using: &random)
            }
            if Int.random(in: 0..<4, using: &random) == 0 {
                bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random))
            }
            if Int.random(in: 0..<8, using: &random) == 0 {
                bytes.append(UInt8.random(in: 0...255, using: &random))
            }
            guard let views = try? FingerTemplate.views(isoRecord: bytes) else { continue }
            accepted += 1
            for view in views {
                #expect(try FingerTemplate(isoRecord: view.isoRecord()) == view, "seed \(seed)")
            }
        }
        #expect(accepted > 100)
    }

    @Test(arguments: [11, 12] as [UInt64])
    func `random bytes behind a right prefix never crash`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<FuzzRounds.times(5_000) {
            let size = Int.random(in: 12...200, using: &random)
            var bytes = (0..<size).map { _ in UInt8.random(in: 0...255, using: &random) }
            bytes.replaceSubrange(0..<12, with: [0x46, 0x4D, 0x52, 0, 0x20, 0x32, 0x30, 0, 0, 0, 0, UInt8(size)])
            _ = try? FingerTemplate.views(isoRecord: bytes)
        }
    }

    /// A record of ANSI INCITS 378-2004 with the minutiae of a finger.
    private func ansiRecord(seed: UInt64) throws -> [UInt8] {
        let iso = try PaperFinger(seed: seed).impression().isoRecord()
        var record = iso[..<8] + [UInt8((iso.count + 2) >> 8), UInt8((iso.count + 2) & 255), 0, 1, 0, 2] + iso[12...]
        for angle in stride(from: 34, to: record.count - 2, by: 6) { record[angle] %= 180 }
        return Array(record)
    }

    @Test(arguments: [5, 6] as [UInt64])
    func `damaged records of the other standard never crash and what is read can be written`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let record = try ansiRecord(seed: seed)
        #expect(try FingerTemplate.views(record: record).count == 1)
        var accepted = 0
        for _ in 0..<FuzzRounds.times(5_000) {
            var bytes = record
            for _ in 0...Int.random(in: 0...3, using: &random) {
                let range = Bool.random(using: &random) ? 0..<30 : 0..<bytes.count
                bytes[Int.random(in: range, using: &random)] ^= UInt8(1) << UInt8.random(in: 0...7, using: &random)
            }
            if Int.random(in: 0..<4, using: &random) == 0 {
                bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random))
            }
            guard let views = try? FingerTemplate.views(record: bytes) else { continue }
            accepted += 1
            for view in views {
                #expect(try FingerTemplate(isoRecord: view.isoRecord()) == view, "seed \(seed)")
            }
        }
        #expect(accepted > 100)
    }

    @Test(arguments: [13, 14] as [UInt64])
    func `random bytes as a card never crash, and what is read can be written as a record`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<FuzzRounds.times(5_000) {
            let format = Bool.random(using: &random) ? CardFormat.normal : .compact
            let count =
                format.minutiaLength * Int.random(in: 0...40, using: &random) + Int.random(in: 0...1, using: &random)
            // Kind 3 is refused; leave most minutiae without it.
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) & 0x7F }
            let resolution = Int.random(in: 30...800, using: &random)
            guard let template = try? FingerTemplate(card: bytes, format: format, resolution: resolution) else {
                #expect(!count.isMultiple(of: format.minutiaLength) || !(39...787).contains(resolution))
                continue
            }
            #expect(try FingerTemplate(isoRecord: template.isoRecord()) == template, "seed \(seed)")
        }
    }
}
