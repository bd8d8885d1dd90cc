import Sodium
import Testing

@Suite struct ScalarTests {
    static let order = "edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010"

    /// libsodium takes all of these for numbers; each but the first spells one that has another spelling.
    @Test(arguments: [
        ("ecd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010", true),
        (order, false),
        ("eed3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010", false),
        ("0100000000000000000000000000000000000000000000000000000000000080", false),
        ("ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff", false),
    ])
    func `a number has one spelling`(text: String, isCanonical: Bool) throws {
        let bytes = try Hex.decode(text)
        #expect((try? Scalar(decoding: bytes))?.bytes == (isCanonical ? bytes : nil))
        #expect((try? SecretScalar(decoding: SecretBytes(bytes)))?.revealed.bytes == (isCanonical ? bytes : nil))
    }

    @Test func `other lengths are refused`() {
        for count in [0, 31, 33, 64] {
            let bytes = [UInt8](repeating: 0, count: count)
            #expect(throws: SodiumError.length) { try Scalar(decoding: bytes) }
            #expect(throws: SodiumError.length) { try SecretScalar(decoding: SecretBytes(bytes)) }
            #expect(throws: SodiumError.length) { try Point(decoding: bytes) }
            if count != 64 { #expect(throws: SodiumError.length) { try Scalar(reducing: bytes) } }
        }
        #expect(throws: SodiumError.length) { try SecretScalar(random: { _ in [1] }) }
    }

    @Test func `secret numbers reckon as public ones do`() throws {
        var byte: UInt8 = 1
        let numbers = try (0..<4).map { _ in
            defer { byte &+= 77 }
            return try Scalar(reducing: [UInt8](repeating: byte, count: 64))
        }
        for left in numbers {
            for right in numbers {
                let (a, b) = (SecretScalar(left), SecretScalar(right))
                #expect((a + b).revealed == left + right)
                #expect((a - b).revealed == left - right)
                #expect((a * b).revealed == left * right)
                #expect(Point.generator(to: left) * .generator(to: right) == .generator(to: left + right))
                #expect(Point.generator(to: left).power(right) == .generator(to: a * b))
            }
            #expect(left.inverse.map { $0 * left } == Scalar(1))
            #expect(SecretScalar(left).masked(by: 1).revealed == left)
            #expect(SecretScalar(left).masked(by: 0).revealed.isZero)
        }
        #expect(Scalar(0).inverse == nil)
    }

    @Test func `powers that are the identity are values, not failures`() {
        #expect(Point.generator(to: Scalar(0)).isIdentity)
        #expect(Point.generator.power(Scalar(0)).isIdentity)
        #expect((Point.generator / .generator).isIdentity)
        #expect(Point.identity.power(Scalar(7)).isIdentity)
        #expect(Point.identity * .generator == .generator)
    }
}
