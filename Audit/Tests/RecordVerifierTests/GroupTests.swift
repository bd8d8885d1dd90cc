import CSodium
import Testing

@testable import RecordVerifier

/// Own arithmetic against libsodium's, and the vectors of `vectors/remote/group.json`.
@Suite struct GroupTests {
    struct Named: Decodable {
        let name: String
        let hex: String
    }

    struct Multiple: Decodable {
        let point: String
    }

    struct Group: Decodable {
        let multiples: [Multiple]
        let badPoints: [Named]
        let goodScalars: [String]
        let badScalars: [Named]
    }

    static func bytes(_ hex: String) throws -> [UInt8] { try #require(Hex.bytes(hex.utf8)) }

    /// A random element of libsodium's and its encoding.
    static func randomPoint(_ generator: inout SeededGenerator) -> [UInt8] {
        let wide = (0..<64).map { _ in UInt8.random(in: 0...255, using: &generator) }
        var point = [UInt8](repeating: 0, count: 32)
        crypto_core_ristretto255_from_hash(&point, wide)
        return point
    }

    static func randomScalar(_ generator: inout SeededGenerator) -> GroupScalar {
        GroupScalar(wide: (0..<64).map { _ in UInt8.random(in: 0...255, using: &generator) })
    }

    @Test func `encodings are read or refused as the vectors say`() throws {
        let group = try Vectors.read("remote/group.json", as: Group.self)
        for item in group.multiples { #expect(AffinePoint(ristretto: try Self.bytes(item.point)) != nil) }
        #expect(group.badPoints.count > 50)
        for item in group.badPoints {
            let bytes = try Self.bytes(item.hex)
            #expect(AffinePoint(ristretto: bytes) == nil, "\(item.name)")
        }
        for text in group.goodScalars { #expect(GroupScalar(try Self.bytes(text)[...]) != nil) }
        for item in group.badScalars {
            let bytes = try Self.bytes(item.hex)
            #expect(GroupScalar(bytes[...]) == nil, "\(item.name)")
        }
    }

    @Test func `random bytes are an element for both or for neither`() {
        var generator = SeededGenerator(state: 41)
        var elements = 0
        for _ in 0..<400 {
            var bytes = (0..<32).map { _ in UInt8.random(in: 0...255, using: &generator) }
            bytes[0] &= 0xFE
            bytes[31] &= 0x7F
            let isElement = crypto_core_ristretto255_is_valid_point(bytes) == 1
            #expect((AffinePoint(ristretto: bytes) != nil) == isElement)
            elements += isElement ? 1 : 0
        }
        #expect(elements > 20)
    }

    @Test(arguments: [1, 2, 3, 7, 40, 300, 2000])
    func `a product of powers is libsodium's`(count: Int) throws {
        var generator = SeededGenerator(state: UInt64(count))
        var sum = PointSum(capacity: count + 1)
        var expected = [UInt8](repeating: 0, count: 32)
        for index in 0..<count {
            let point = Self.randomPoint(&generator)
            // Small numbers and negative ones among them: digits at the ends of their range.
            let scalar =
                index % 5 == 0 ? GroupScalar(index - 10) : Self.randomScalar(&generator)
            sum.add(try #require(AffinePoint(ristretto: point)), scalar)
            var power = [UInt8](repeating: 0, count: 32)
            let encoded = (0..<32).map { scalar.bytes[$0] }
            if crypto_scalarmult_ristretto255(&power, encoded, point) == 0 {
                crypto_core_ristretto255_add(&expected, expected, power)
            }
        }
        #expect(!sum.product().isIdentity)
        sum.add(try #require(AffinePoint(ristretto: expected)), GroupScalar(-1))
        #expect(sum.product().isIdentity)
    }

    @Test func `no factors are the identity, and a point is its inverse's inverse`() throws {
        var generator = SeededGenerator(state: 9)
        #expect(PointSum(capacity: 0).product().isIdentity)
        let point = try #require(AffinePoint(ristretto: Self.randomPoint(&generator)))
        var sum = PointSum(capacity: 2)
        sum.add(point, GroupScalar(1 << 40))
        #expect(!sum.product().isIdentity)
        sum.add(point, GroupScalar(-(1 << 40)))
        #expect(sum.product().isIdentity)
    }

    @Test func `field elements keep their value through all operations`() throws {
        var generator = SeededGenerator(state: 17)
        let numbers = (0..<20).compactMap { _ in
            FieldElement((0..<32).map { $0 == 31 ? 0x3F : UInt8.random(in: 0...255, using: &generator) })
        }
        #expect(numbers.count == 20)
        for a in numbers {
            #expect((a - a).isZero)
            #expect((a + (-a)).isZero)
            #expect((a.squared - a * a).isZero)
            #expect(FieldElement(a.bytes)?.bytes == a.bytes)
            for b in numbers {
                #expect(((a + b) * (a - b) - (a.squared - b.squared)).isZero)
                #expect((a * b - b * a).isZero)
            }
        }
        #expect((FieldElement.rootOfMinusOne.squared + .one).isZero)
    }
}
