import MachineReadableZone
import Testing

@Suite struct CheckDigitTests {
    @Test(
        "the examples of ICAO Doc 9303 have their digits",
        arguments: [
            // 9303-3, section 4.9: a date, and a document's number.
            ("520727", "3"), ("AB2134<<<", "5"),
            // 9303-5, the specimen: number, birth, expiry.
            ("D23145890", "7"), ("740812", "2"), ("120415", "9"), ("", "0"),
        ])
    func examples(characters: String, digit: String) {
        #expect([MrzAlphabet.checkDigit(characters.utf8)] == Array(digit.utf8))
    }

    @Test func `characters that come in parts count as if they stood together`() {
        var digit = CheckDigit()
        for part in ["HA672242<", "658254085", "6512312"] { for byte in part.utf8 { digit.take(byte) } }
        #expect(digit.character == MrzAlphabet.checkDigit("HA672242<6582540856512312".utf8))
    }

    @Test func `every character of the zone has a value, and no other byte has`() {
        let zone = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
        #expect(zone.utf8.map { MrzAlphabet.value($0) } == (0..<36).map { $0 })
        let valued = (UInt8.min...UInt8.max).filter { MrzAlphabet.value($0) != nil }
        #expect(valued == Array("0123456789<ABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8))
        #expect(valued.filter(MrzAlphabet.isDigit).count == 10 && valued.filter(MrzAlphabet.isLetter).count == 26)
    }
}
