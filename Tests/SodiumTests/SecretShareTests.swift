import Sodium
import Testing

/// Vectors computed by integer arithmetic in another language; block i of the randomness is `seed + i`, 64 times.
@Suite struct SecretShareTests {
    struct Vector: Sendable {
        let threshold: Int
        let seed: UInt8
        let key: String
        let shares: [String]
    }

    static let vectors = [
        Vector(
            threshold: 2, seed: 1, key: "187bb54d7cb6b25b43d874ad576cd8e76210a0c3bda7bb7fef022d5e1dfbb02b",
            shares: [
                "01020165dd719d780a6f8b8af1a7b46cb39e6f00d3fe3087513f537cc231f801af8414e3a7c67e08ade77ac1f260ec99d60a004dfe07d1",
                "01020265dd719d780a6f8b8af1a7b46cb39e6f9e974c3a481fcb1a5e574d0aed741c30256da0280ecb2c22ede9f68900bbbc0a18e811b3",
                "01020365dd719d780a6f8b8af1a7b46cb39e6f4f88a4e6ee89448a694f7179f940d53667327ad213e971c918e18c27679f6e05911850d9",
            ]),
        Vector(
            threshold: 3, seed: 100, key: "a1fb21b303346df9b821d346b21e992056a6b0da53c87bb46ae27be3d83abf58",
            shares: [
                "0103019d81722990dd42bdfdf72edc34ab8f00003f8954562afbd70cbba1ebc60b5918973c60045a44677d55c63f42baaa46043777dd9f",
                "0103029d81722990dd42bdfdf72edc34ab8f00b17442d74793d82da842033ddd210af1988afc88daa1d8f488c1f5864cbaaf040762805e",
                "0103039d81722990dd42bdfdf72edc34ab8f0062b6ab5d22a487a049739c7b79b4f93cec705dba9cf5d31121386c95c1caf907dfed8fd2",
                "0103049d81722990dd42bdfdf72edc34ab8f001304c5e7e55c0830f14c6da79bc327fc90ef8298a03f59d41d2aa36d19dc240e4cc9c5cd",
                "0103059d81722990dd42bdfdf72edc34ab8f00d7899818785a4884c8327e1d6555b51987066d23e67f683c7f979a0f54ee300728bc0155",
            ]),
        Vector(
            threshold: 2, seed: 200, key: "2a1470741231556a7ba29a346abee6d0955f7570f715784b9d8735704b21c20a",
            shares: [
                "010201209cf9ca372f055171a1cec8c0706a84b18fbb20e3c55eafa202fe6012b8a7af3bfe0e876f03a281b015f46b5e62530004099e2f",
                "010202209cf9ca372f055171a1cec8c0706a84b1c86cf3441cf1782ce903569685610eaaee0cb5a84c44ac539e5349a78c29037ef8a7a3",
            ]),
    ]

    static func split(
        _ threshold: Int, of count: Int, seed: UInt8
    ) throws -> (sealingKey: SealingKey, shares: [SecretShare]) {
        var block = seed
        return try SecretShare.split(threshold: threshold, count: count) { size in
            defer { block &+= 1 }
            return [UInt8](repeating: block, count: size)
        }
    }

    static func share(_ text: String) throws -> SecretShare {
        try SecretShare(bytes: SecretBytes(try Hex.decode(text)))
    }

    @Test(arguments: vectors.indices)
    func `shares are those that the definition gives`(number: Int) throws {
        let vector = Self.vectors[number]
        let made = try Self.split(vector.threshold, of: vector.shares.count, seed: vector.seed)
        #expect(Hex.encode(made.sealingKey.bytes) == vector.key)
        #expect(made.shares.map { Hex.encode($0.bytes.exposed) } == vector.shares)
        for text in vector.shares { #expect(Hex.encode(try Self.share(text).bytes.exposed) == text) }
    }

    @Test(arguments: [(2, 3), (2, 2), (3, 5), (5, 7), (16, 16)])
    func `any of them, as many as are needed, give the key`(threshold: Int, count: Int) throws {
        let made = try Self.split(threshold, of: count, seed: UInt8(threshold * 10 + count))
        let secret = SecretBytes([1, 2, 3])
        let sealed = try made.sealingKey.seal(secret)
        // Every run of neighbours, from every beginning, forward and backward.
        for start in 0..<count {
            let chosen = (0..<threshold).map { made.shares[(start + $0) % count] }
            for order in [chosen, chosen.reversed()] {
                let key = try SecretShare.combine(order)
                #expect(key.sealingKey == made.sealingKey)
                #expect(try key.open(sealed).exposed == secret.exposed)
            }
        }
        #expect(try SecretShare.combine(made.shares).sealingKey == made.sealingKey)
        #expect(throws: SecretShareFault.tooFew(has: threshold - 1, needs: threshold)) {
            try SecretShare.combine(Array(made.shares.prefix(threshold - 1)))
        }
    }

    @Test func `a misread share is noticed alone, a forged one by the key that it gives`() throws {
        let share = try Self.share(Self.vectors[0].shares[0])
        var bytes = try Hex.decode(Self.vectors[0].shares[1])
        bytes[19] ^= 1
        #expect(throws: SecretShareFault.mistyped) { try SecretShare(bytes: SecretBytes(bytes)) }
        bytes = Self.sealed(bytes)
        let forged = try SecretShare(bytes: SecretBytes(bytes))
        #expect(throws: SecretShareFault.wrong) { try SecretShare.combine([share, forged]) }
        let honest = try Self.share(Self.vectors[0].shares[2])
        #expect(throws: SecretShareFault.wrong) { try SecretShare.combine([share, honest, forged]) }
        #expect(Hex.encode(try SecretShare.combine([share, honest]).sealingKey.bytes) == Self.vectors[0].key)
    }

    @Test func `shares of different secrets, or one of them twice, are told apart`() throws {
        let first = try Self.share(Self.vectors[0].shares[0])
        let foreign = try Self.share(Self.vectors[2].shares[1])
        #expect(throws: SecretShareFault.mixed) { try SecretShare.combine([first, foreign]) }
        #expect(throws: SecretShareFault.repeated(index: 1)) { try SecretShare.combine([first, first]) }
        #expect(throws: SecretShareFault.tooFew(has: 0, needs: 2)) { try SecretShare.combine([]) }
    }

    @Test(arguments: [(1, 3), (0, 0), (3, 2), (2, 17), (17, 17), (-2, 3)])
    func `other numbers are refused`(threshold: Int, count: Int) {
        #expect(throws: SecretShareFault.badNumbers) { try Self.split(threshold, of: count, seed: 1) }
    }

    @Test func `a source of randomness that gives too little makes no key`() {
        #expect(throws: SecretShareFault.noRandomness) {
            try SecretShare.split(threshold: 2, count: 3) { _ in [1, 2, 3] }
        }
    }

    @Test func `bytes that are no share are refused and never trap`() throws {
        let whole = try Hex.decode(Self.vectors[0].shares[0])
        for count in 0..<whole.count {
            #expect(throws: SecretShareFault.malformed) { try SecretShare(bytes: SecretBytes(Array(whole[..<count]))) }
        }
        for place in whole.indices {
            var changed = whole
            changed[place] ^= 0x10
            #expect(throws: SecretShareFault.mistyped) { try SecretShare(bytes: SecretBytes(changed)) }
        }
        // With a checksum that fits: format, threshold and index out of range, and a value above the group's order.
        for (place, value) in [(0, 2), (1, 1), (1, 17), (2, 0), (2, 17), (50, 0xFF)] {
            var changed = whole
            changed[place] = UInt8(value)
            #expect(throws: SecretShareFault.malformed) { try SecretShare(bytes: SecretBytes(Self.sealed(changed))) }
        }
        var state: UInt64 = 7
        for _ in 0..<500 {
            let bytes = whole.map { byte -> UInt8 in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return state >> 60 < 4 ? UInt8(truncatingIfNeeded: state >> 33) : byte
            }
            if let share = try? SecretShare(bytes: SecretBytes(Self.sealed(bytes))) {
                #expect((1...16).contains(share.index))
            }
        }
    }

    @Test func `nothing of a share's value is printed`() throws {
        let share = try Self.share(Self.vectors[0].shares[0])
        var text = "\(share)"
        dump(share, to: &text)
        // The value's first bytes, d3 fe 30 87, as a list of numbers would have them.
        #expect(!text.contains("211, 254") && !text.contains("- 211\n"))
    }

    /// The bytes with a checksum that fits.
    private static func sealed(_ bytes: [UInt8]) -> [UInt8] {
        let text = Array(bytes.dropLast(4))
        let hash = (try? BLAKE2b.hash(Array("dobush share check v1\n".utf8) + text, count: 16)) ?? []
        return text + hash.prefix(4)
    }
}
