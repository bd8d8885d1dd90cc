import Fingerprints
import Testing

@Suite("ISO/IEC 19794-2:2005 records from outside")
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
        for _ in 0..<5_000 {
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
        for _ in 0..<5_000 {
            let size = Int.random(in: 12...200, using: &random)
            var bytes = (0..<size).map { _ in UInt8.random(in: 0...255, using: &random) }
            bytes.replaceSubrange(0..<12, with: [0x46, 0x4D, 0x52, 0, 0x20, 0x32, 0x30, 0, 0, 0, 0, UInt8(size)])
            _ = try? FingerTemplate.views(isoRecord: bytes)
        }
    }
}
