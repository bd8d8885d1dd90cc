import ElectionModel
import Testing
import TransportKeys

@Suite struct TransportNameTests {
    @Test(arguments: [
        "localhost", "station.local", "s-1201.shailoo.kg", "1a", "xn--80ak6aa92e.com", "10.0.0.5", "255.255.255.255",
        "::1", "fe80::1", "2001:db8::a", String(repeating: "a", count: 63),
    ])
    func `names and addresses in their usual spelling are taken`(text: String) throws {
        let name = try #require(TransportName(rawValue: text))
        #expect(name.rawValue == text)
        #expect(try TransportName(canonical: name.canonical) == name)
    }

    @Test(arguments: [
        "", ".", "a.", ".a", "a..b", "-a", "a-", "a_b", "A.b", "*.b", "a b", "участок.kg", "1.2.3", "1.2.3.4.5",
        "256.1.1.1", "01.2.3.4", "::01", "0:0:0:0:0:0:0:1", "FE80::1", "[::1]", "a:443", "https://a", "a,DNS:b", "a\nb",
        "a\0b", "12", String(repeating: "a", count: 64), String(repeating: "abcd.", count: 51),
    ])
    func `anything else is no name`(text: String) {
        #expect(TransportName(rawValue: text) == nil)
        #expect(throws: CanonicalError.self) { try TransportName(canonical: .string(text)) }
    }
}
