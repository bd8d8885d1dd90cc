import Sodium
import Testing

@testable import VoterSnapshot

@Suite struct PayloadStreamTests {
    static let key = SecretBytes([UInt8](repeating: 7, count: 32))

    @Test(arguments: [1, 65_535, 65_536, 65_537, 131_072, 131_073])
    func `chunks have the size that the format says`(count: Int) throws {
        let text = (0..<count).map { UInt8(truncatingIfNeeded: $0 / 3) }
        var taken = text
        let sealed = try PayloadStream.seal(&taken, key: Self.key)
        #expect(taken.isEmpty)
        #expect(sealed.count == 24 + count + 17 * ((count + 65_535) / 65_536))
        #expect(try PayloadStream.open(sealed, key: Self.key) == text)

        var opener = try StreamOpener(key: Self.key, header: Array(sealed[..<24]))
        #expect(try opener.open(Array(sealed[24..<min(65_577, sealed.count)])) == Array(text.prefix(65_536)))
    }

    @Test func `a stream without its end, with more after it, or out of order is refused`() throws {
        var text = [UInt8](repeating: 1, count: 3 * 65_536)
        let sealed = try PayloadStream.seal(&text, key: Self.key)
        let chunks = (0..<3).map { Array(sealed[24 + $0 * 65_553..<24 + ($0 + 1) * 65_553]) }
        let header = Array(sealed[..<24])
        func refusal(_ bytes: [UInt8], key: SecretBytes = Self.key) -> PayloadFault? {
            do throws(PayloadFault) {
                _ = try PayloadStream.open(bytes, key: key)
                return nil
            } catch { return error }
        }
        #expect(refusal(sealed) == nil)
        #expect(refusal([]) == .incomplete)
        #expect(refusal(header) == .incomplete)
        #expect(refusal(header + chunks[0] + chunks[1]) == .incomplete)
        #expect(refusal(sealed + chunks[2]) == .incomplete)
        #expect(refusal(sealed + [1]) == .incomplete)
        #expect(refusal(header + chunks[1] + chunks[0] + chunks[2]) == .undecipherable)
        #expect(refusal(header + chunks[0] + chunks[2]) == .undecipherable)
        #expect(refusal(Array(sealed.dropLast())) == .undecipherable)
        #expect(refusal(sealed, key: SecretBytes([UInt8](repeating: 8, count: 32))) == .undecipherable)
    }

    @Test func `wiping empties the array`() {
        var bytes: [UInt8] = [1, 2, 3]
        bytes.wipe()
        #expect(bytes.isEmpty)
    }
}
