import ElectionModel
import Testing

@Suite struct CanonicalValueTests {
    @Test(
        arguments: [
            (#"{"b":1,"a":[true,null,"ө"]}"#, #"{"a":[true,null,"ө"],"b":1}"#),
            (#" [ -0.0 ] "#, nil), ("[1e3]", nil), ("[01]", nil), ("[-0]", nil), (#"{"a":1,"a":2}"#, nil),
            (#"{"ө":1}"#, nil), (#"["\ud800"]"#, nil), (#""\u00e9\n\u0001\/""#, "\"é\\n\\u0001/\""),
            (#""\ud83d\ude00""#, "\"😀\""), ("9007199254740991", "9007199254740991"), ("9007199254740992", nil),
            ("", nil), ("[1,]", nil), ("{} x", nil), ("-5", "-5"),
        ] as [(String, String?)])
    func `JSON has one spelling`(text: String, canonical: String?) {
        let value = try? CanonicalValue.parse(Array(text.utf8))
        #expect(value?.text == canonical)
    }

    @Test func `only the canonical spelling is accepted where it counts`() {
        let spaced = Array(#"{"b":1, "a":2}"#.utf8)
        #expect(throws: CanonicalError.notCanonical) { try CanonicalValue.parseCanonical(spaced) }
        #expect(throws: CanonicalError.self) { try CanonicalValue.parse([0x22, 0xFF, 0x22]) }
    }

    @Test func `nesting has a limit`() {
        func nested(_ depth: Int) -> [UInt8] {
            Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
        }
        #expect((try? CanonicalValue.parse(nested(33))) != nil)
        #expect(throws: CanonicalError.self) { try CanonicalValue.parse(nested(34)) }
        #expect(throws: CanonicalError.self) { try CanonicalValue.parse(nested(100_000)) }
    }

    @Test func `no bytes whatever make the reader fail otherwise than by saying so`() {
        var state: UInt64 = 42
        let seed = Array(#"{"a":[1,"\u00e9",{"b":null}],"c":-12}"#.utf8)
        for _ in 0..<20_000 {
            var bytes = seed
            for _ in 0..<3 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 20)
            }
            if let value = try? CanonicalValue.parse(bytes) {
                #expect((try? CanonicalValue.parseCanonical(value.encoded())) == value)
            }
        }
    }
}
