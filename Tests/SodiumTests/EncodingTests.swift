import Sodium
import Testing

@Suite struct EncodingTests {
    @Test(
        arguments: [("", []), ("Zg==", [0x66]), ("Zm9vYmFy", [0x66, 0x6F, 0x6F, 0x62, 0x61, 0x72])]
            as [(String, [UInt8])])
    func `base64 follows RFC 4648`(text: String, bytes: [UInt8]) throws {
        #expect(Base64.encode(bytes) == text)
        #expect(try Base64.decode(text) == bytes)
    }

    @Test(arguments: ["Zg", "Zg=", "Zh==", "Zm9v\n", " Zm9v", "Zm9vYg==x", "____", "Ы"])
    func `base64 in any other spelling is refused`(text: String) {
        #expect(throws: SodiumError.encoding) { try Base64.decode(text) }
    }

    @Test func `hexadecimal is lower case and whole`() throws {
        #expect(Hex.encode([0x00, 0xAF, 0x10]) == "00af10")
        #expect(try Hex.decode("00af10", count: 3) == [0x00, 0xAF, 0x10])
        for text in ["0", "0G", "AF", "00 "] { #expect(throws: SodiumError.encoding) { try Hex.decode(text) } }
        #expect(throws: SodiumError.length) { try Hex.decode("00", count: 2) }
    }
}
