import Sodium
import Testing

/// Vectors of RFC 9496 (appendix A), RFC 9497 (A.1.1), RFC 9380 (K.3) and FROST, RFC 9591 (appendix E.3).
@Suite struct GroupVectorTests {
    /// RFC 9496, A.1: multiples of the generator, from 1.
    static let multiples = [
        "e2f2ae0a6abc4e71a884a961c500515f58e30b6aa582dd8db6a65945e08d2d76",
        "6a493210f7499cd17fecb510ae0cea23a110e8d5b901f8acadd3095c73a3b919",
        "94741f5d5d52755ece4f23f044ee27d5d1ea1e2bd196b462166b16152a9d0259",
        "da80862773358b466ffadfe0b3293ab3d9fd53c5ea6c955358f568322daf6a57",
        "e882b131016b52c1d3337080187cf768423efccbb517bb495ab812c4160ff44e",
        "f64746d3c92b13050ed8d80236a7f0007c3b3f962f5ba793d19a601ebb1df403",
        "44f53520926ec81fbd5a387845beb7df85a96a24ece18738bdcfa6a7822a176d",
        "903293d8f2287ebe10e2374dc1a53e0bc887e592699f02d077d5263cdd55601c",
        "02622ace8f7303a31cafc63f8fc48fdc16e1c8c8d234b2f0d6685282a9076031",
        "20706fd788b2720a1ed2a5dad4952b01f413bcf0e7564de8cdc816689e2db95f",
        "bce83f8ba5dd2fa572864c24ba1810f9522bc6004afe95877ac73241cafdab42",
        "e4549ee16b9aa03099ca208c67adafcafa4c3f3e4e5303de6026e3ca8ff84460",
        "aa52e000df2e16f55fb1032fc33bc42742dad6bd5a8fc0be0167436c5948501f",
        "46376b80f409b29dc2b5f6f0c52591990896e5716f41477cd30085ab7f10301e",
        "e0c418f7c8d9c4cdd7395b93ea124f3ad99021bb681dfc3302a9d99a2e53e64e",
    ]

    @Test func `multiples of the generator are those of RFC 9496`() throws {
        var sum = Point.identity
        for (index, text) in Self.multiples.enumerated() {
            sum = sum * .generator
            #expect(Hex.encode(sum.bytes) == text)
            #expect(Point.generator(to: Scalar(UInt32(index + 1))) == sum)
            #expect(try Point(decoding: Hex.decode(text)) == sum)
        }
    }

    /// RFC 9496, A.2, the identity, which no message may carry, and the generator with its unused bit set, which
    /// libsodium 1.0.18 would take.
    @Test(arguments: [
        "e2f2ae0a6abc4e71a884a961c500515f58e30b6aa582dd8db6a65945e08d2df6",
        "0000000000000000000000000000000000000000000000000000000000000000",
        "00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
        "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "f3ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "0100000000000000000000000000000000000000000000000000000000000000",
        "01ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "ed57ffd8c914fb201471d1c3d245ce3c746fcbe63a3679d51b6a516ebebe0e20",
        "c34c4e1826e5d403b78e246e88aa051c36ccf0aafebffe137d148a2bf9104562",
        "c940e5a4404157cfb1628b108db051a8d439e1a421394ec4ebccb9ec92a8ac78",
        "47cfc5497c53dc8e61c91d17fd626ffb1c49e2bca94eed052281b510b1117a24",
        "f1c6165d33367351b0da8f6e4511010c68174a03b6581212c71c0e1d026c3c72",
        "87260f7a2f12495118360f02c26a470f450dadf34a413d21042b43b9d93e1309",
        "26948d35ca62e643e26a83177332e6b6afeb9d08e4268b650f1f5bbd8d81d371",
        "4eac077a713c57b4f4397629a4145982c661f48044dd3f96427d40b147d9742f",
        "de6a7b00deadc788eb6b6c8d20c0ae96c2f2019078fa604fee5b87d6e989ad7b",
        "bcab477be20861e01e4a0e295284146a510150d9817763caf1a6f4b422d67042",
        "2a292df7e32cababbd9de088d1d1abec9fc0440f637ed2fba145094dc14bea08",
        "f4a9e534fc0d216c44b218fa0c42d99635a0127ee2e53c712f70609649fdff22",
        "8268436f8c4126196cf64b3c7ddbda90746a378625f9813dd9b8457077256731",
        "2810e5cbc2cc4d4eece54f61c6f69758e289aa7ab440b3cbeaa21995c2f4232b",
        "3eb858e78f5a7254d8c9731174a94f76755fd3941c0ac93735c07ba14579630e",
        "a45fdc55c76448c049a1ab33f17023edfb2be3581e9c7aade8a6125215e04220",
        "d483fe813c6ba647ebbfd3ec41adca1c6130c2beeee9d9bf065c8d151c5f396e",
        "8a2e1d30050198c65a54483123960ccc38aef6848e1ec8f5f780e8523769ba32",
        "32888462f8b486c68ad7dd9610be5192bbeaf3b443951ac1a8118419d9fa097b",
        "227142501b9d4355ccba290404bde41575b037693cef1f438c47f8fbf35d1165",
        "5c37cc491da847cfeb9281d407efc41e15144c876e0170b499a96a22ed31e01e",
        "445425117cb8c90edcbc7c1cc0e74f747f2c1efa5630a967c64f287792a48a4b",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    ])
    func `bytes that are no element, and the identity, are refused`(text: String) throws {
        let bytes = try Hex.decode(text)
        #expect(throws: SodiumError.encoding) { try Point(decoding: bytes) }
    }

    @Test(arguments: [
        (
            "5d1be09e3d0c82fc538112490e35701979d99e06ca3e2b5b54bffe8b4dc772c14d98b696a1bbfb5ca32c436cc61c16563790306c79eaca7705668b47dffe5bb6",
            "3066f82a1a747d45120d1740f14358531a8f04bbffe6a819f86dfe50f44a0a46"
        ),
        (
            "f116b34b8f17ceb56e8732a60d913dd10cce47a6d53bee9204be8b44f6678b270102a56902e2488c46120e9276cfe54638286b9e4b3cdb470b542d46c2068d38",
            "f26e5b6f7d362d2d2a94c5d0e7602cb4773c95a2e5c31a64f133189fa76ed61b"
        ),
    ])
    func `uniform bytes give the element of RFC 9496, A 3`(wide: String, element: String) throws {
        #expect(try Hex.encode(Point(uniform: Hex.decode(wide)).bytes) == element)
    }

    /// RFC 9380, K.3, with the tag `QUUX-V01-CS02-with-expander-SHA512-256`.
    @Test(arguments: [
        ("", "6b9a7312411d92f921c6f68ca0b6380730a1a4d982c507211a90964c394179ba"),
        ("abc", "0da749f12fbe5483eb066a5f595055679b976e93abe9be6f0f6318bce7aca8dc"),
        ("abcdef0123456789", "087e45a86e2939ee8b91100af1583c4938e0f5fc6c9db4b107b83346bc967f58"),
    ])
    func `messages expand as RFC 9380 says`(message: String, bytes: String) throws {
        var expansion = try MessageExpansion(tag: Array("QUUX-V01-CS02-with-expander-SHA512-256".utf8))
        for byte in message.utf8 { expansion.update([byte]) }
        #expect(Hex.encode(try expansion.bytes(32).exposed) == bytes)
    }

    @Test func `an expansion refuses lengths that RFC 9380 does not know`() throws {
        #expect(throws: SodiumError.length) {
            _ = try MessageExpansion(tag: []).bytes(32)
        }
        #expect(throws: SodiumError.length) {
            _ = try MessageExpansion(tag: [1]).bytes(0)
        }
        #expect(throws: SodiumError.length) {
            _ = try MessageExpansion(tag: [1]).bytes(16_321)
        }
    }

    /// RFC 9497, A.1.1.1: OPRF(ristretto255, SHA-512), the blinded input 00.
    @Test func `hashing to the group and a power of it give the blinded element of RFC 9497`() throws {
        var expansion = try MessageExpansion(
            tag: Array("HashToGroup-OPRFV1-".utf8) + [0] + Array("-ristretto255-SHA512".utf8))
        expansion.update([0])
        let element = try Point(uniform: expansion.bytes(64).exposed)
        let blind = try Scalar(
            decoding: Hex.decode("64d37aed22a27f5191de1c1d69fadb899d8862b58eb4220029e036ec4c1f6706"))
        let blinded = element.power(blind)
        #expect(Hex.encode(blinded.bytes) == "609a0ae68c15a3cf6903766461307e5c8bb2f95e7e6550e1ffa2dc99e412803c")
        let inverse = try #require(blind.inverse)
        #expect(blinded.power(inverse) == element)
        #expect(blinded.power(try SecretScalar(decoding: SecretBytes(inverse.bytes))) == element)
    }

    /// FROST(ristretto255, SHA-512): a secret, its public key and three shares of it.
    @Test func `shares of FROST give the secret by Lagrange interpolation`() throws {
        let secret = try Scalar(
            decoding: Hex.decode("1b25a55e463cfd15cf14a5d3acc3d15053f08da49c8afcf3ab265f2ebc4f970b"))
        let shares = try [
            "5c3430d391552f6e60ecdc093ff9f6f4488756aa6cebdbad75a768010b8f830e",
            "b06fc5eac20b4f6e1b271d9df2343d843e1e1fb03c4cbb673f2872d459ce6f01",
            "f17e505f0e2581c6acfe54d3846a622834b5e7b50cad9a2109a97ba7a80d5c04",
        ].map { try Scalar(decoding: Hex.decode($0)) }
        #expect(
            Hex.encode(Point.generator(to: secret).bytes)
                == "e2a62f39eede11269e3bd5a7d97554f5ca384f9f6d3dd9c3c0d05083c7254f57")
        for (first, second) in [(1, 2), (1, 3), (2, 3)] {
            let (x, y) = (Scalar(UInt32(first)), Scalar(UInt32(second)))
            let inverse = try #require((y - x).inverse)
            #expect((shares[first - 1] * y - shares[second - 1] * x) * inverse == secret)
        }
    }
}
