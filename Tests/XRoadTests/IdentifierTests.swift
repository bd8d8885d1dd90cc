import Testing
import XRoad

@Suite struct IdentifierTests {
    @Test(arguments: ["KG/GOV/7", "KG/GOV/7/sub", "central-server/GOV/70000005/zags-service"])
    func `an identifier reads what it writes`(text: String) { #expect(ClientIdentifier(text)?.text == text) }

    @Test(arguments: [
        "", "KG", "KG/GOV", "KG//7", "KG/GOV/7/a/b", "KG/GOV/a%2F", "KG/../7", "KG/GOV/a:b", "KG/GOV/a\u{7}",
    ])
    func `what could be read in two ways is no identifier`(text: String) { #expect(ClientIdentifier(text) == nil) }

    @Test func `services have five parts, or six with a version`() {
        #expect(ServiceIdentifier("KG/GOV/7/s/c/v1")?.serviceVersion == "v1")
        #expect(ServiceIdentifier("KG/GOV/7/s/c")?.serviceVersion == nil)
        #expect(ServiceIdentifier("KG/GOV/7/s") == nil)
        #expect(ServerIdentifier("KG/GOV/7/ss1")?.text == "KG/GOV/7/ss1")
        #expect(RepresentedParty("COM/9")?.text == "COM/9" && RepresentedParty("9")?.partyClass == nil)
    }
}
