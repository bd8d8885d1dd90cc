import BoardModules
import DeviceWire
import Testing

@Suite struct CardLinesTests {
    private static func areSound(_ lines: [String]) -> Bool { CardLines.areSound(Array(lines.joined().utf8).span) }

    @Test func `the specimen of ICAO Doc 9303-5 is sound`() {
        #expect(
            Self.areSound([
                "I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
            ]))
    }

    @Test func `a number of more than nine characters has its check digit in the optional data`() {
        let long = [
            "I<UTOD23145890<7349<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
        ]
        #expect(Self.areSound(long))
        var other = long
        other[0] = "I<UTOD23145890<7359<<<<<<<<<<<"
        #expect(!Self.areSound(other))
        other[0] = "I<UTOD23145890<<<<<<<<<<<<<<<<"
        #expect(!Self.areSound(other))
    }

    @Test func `any other character in the fields that are checked is found`() {
        let lines = Array(
            "I<UTOD231458907<<<<<<<<<<<<<<<7408122F1204159UTO<<<<<<<<<<<6ERIKSSON<<ANNA<MARIA<<<<<<<<<<".utf8)
        let checked = Array(5..<30) + Array(30..<37) + Array(38..<45) + Array(48..<60)
        for place in checked {
            for value in Array("0123456789".utf8) where value != lines[place] {
                var changed = lines
                changed[place] = value
                // A filler counts as much as 0 does, in a field's optional part.
                if lines[place] == UInt8(ascii: "<"), value == UInt8(ascii: "0") { continue }
                // Two characters whose values differ by a multiple of 10, in any place, are the same to a check digit.
                #expect(!CardLines.areSound(changed.span) || Self.areAlike(lines[place], value), "place \(place)")
            }
        }
    }

    private static func areAlike(_ a: UInt8, _ b: UInt8) -> Bool {
        func value(_ byte: UInt8) -> Int {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte) - 48
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(byte) - 55
            default: 0
            }
        }
        return (value(a) - value(b)).isMultiple(of: 10)
    }
}
