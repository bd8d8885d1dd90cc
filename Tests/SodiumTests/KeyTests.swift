import Sodium
import Testing

@Suite struct KeyTests {
    /// RFC 8032, section 7.1, tests 1 to 3.
    static let signatures: [(seed: String, key: String, message: String, signature: String)] = [
        (
            "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
        ),
        (
            "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
        ),
        (
            "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
            "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
            "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
        ),
    ]

    @Test(arguments: signatures.indices)
    func `signatures follow RFC 8032`(index: Int) throws {
        let vector = Self.signatures[index]
        let key = try SigningKey(seed: SecretBytes(try Hex.decode(vector.seed)))
        #expect(Hex.encode(key.verifyingKey.bytes) == vector.key)
        let message = try Hex.decode(vector.message)
        let signature = key.sign(message)
        #expect(Hex.encode(signature) == vector.signature)
        #expect(key.verifyingKey.verifies(signature, over: message))
        #expect(!key.verifyingKey.verifies(signature, over: message + [0]))
        #expect(!key.verifyingKey.verifies(Array(signature.dropLast()), over: message))
    }

    @Test(arguments: [
        "0100000000000000000000000000000000000000000000000000000000000000",
        "0000000000000000000000000000000000000000000000000000000000000000",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "0200000000000000000000000000000000000000000000000000000000000000",
    ])
    func `what is no point of the prime-order subgroup is no key`(hex: String) {
        #expect(throws: SodiumError.encoding) { try VerifyingKey(try Hex.decode(hex)) }
    }

    @Test func `what is sealed opens with the one key only`() throws {
        let mine = try OpeningKey(seed: SecretBytes([UInt8](repeating: 1, count: 32)))
        let other = try OpeningKey(seed: SecretBytes([UInt8](repeating: 2, count: 32)))
        var sealed = try mine.sealingKey.seal(SecretBytes([1, 2, 3]))
        #expect(try mine.open(sealed).exposed == [1, 2, 3])
        #expect(throws: SodiumError.forged) { try other.open(sealed) }
        sealed[sealed.count - 1] ^= 1
        #expect(throws: SodiumError.forged) { try mine.open(sealed) }
        #expect(throws: SodiumError.length) { try mine.open([1, 2]) }
    }

    @Test func `a cipher binds its additional data`() throws {
        let cipher = try AuthenticatedCipher(key: SecretBytes([UInt8](repeating: 7, count: 32)))
        let sealed = cipher.seal([9, 9], additionalData: [1])
        #expect(try cipher.open(sealed, additionalData: [1]) == [9, 9])
        #expect(throws: SodiumError.forged) { try cipher.open(sealed, additionalData: [2]) }
        #expect(cipher.seal([9, 9], additionalData: [1]) != sealed)
    }

    @Test func `a stream must come whole and in order`() throws {
        let key = SecretBytes([UInt8](repeating: 3, count: 32))
        var sealer = try StreamSealer(key: key)
        let header = sealer.header
        let first = sealer.seal([1, 2, 3], last: false)
        let second = sealer.seal([4], last: true)

        var opener = try StreamOpener(key: key, header: header)
        #expect(try opener.open(first) == [1, 2, 3])
        #expect(throws: SodiumError.truncated) { try opener.finish() }
        #expect(try opener.open(second) == [4])
        try opener.finish()
        #expect(throws: SodiumError.truncated) { try opener.open(second) }

        var swapped = try StreamOpener(key: key, header: header)
        #expect(throws: SodiumError.forged) { try swapped.open(second) }
    }

    @Test func `a passphrase gives a key that depends on the salt`() throws {
        let cost = try #require(PasswordHash.Cost(passes: 1, kibibytes: 8192))
        let phrase = SecretBytes(Array("тоолор".utf8))
        let one = try PasswordHash.key(passphrase: phrase, salt: [UInt8](repeating: 1, count: 16), cost: cost)
        let two = try PasswordHash.key(passphrase: phrase, salt: [UInt8](repeating: 2, count: 16), cost: cost)
        #expect(one.exposed != two.exposed)
        #expect(one.count == 32)
        #expect(throws: SodiumError.length) { try PasswordHash.key(passphrase: phrase, salt: [1], cost: cost) }
        #expect(PasswordHash.Cost(passes: 1, kibibytes: 1) == nil)
    }

    @Test func `hashes follow their standards`() throws {
        #expect(
            Hex.encode(SHA256.hash(Array("abc".utf8)))
                == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        var pieces = SHA256()
        pieces.update(Array("a".utf8))
        pieces.update(Array("bc".utf8))
        #expect(pieces.digest() == SHA256.hash(Array("abc".utf8)))
        #expect(
            try Hex.encode(BLAKE2b.hash(Array("abc".utf8), count: 64)).hasPrefix("ba80a53f981c4d0d6a2797b69f12f6e9"))
        #expect(throws: SodiumError.length) { try BLAKE2b.hash([], count: 65) }
    }
}
