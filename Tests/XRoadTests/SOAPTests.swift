import Testing
import XRoad

@Suite struct SOAPTests {
    @Test func `a question that we write is read as it was meant`() throws {
        let header = try #require(Sample.header())
        let request = SOAPRequest(
            header: header, namespace: "http://tunduk-seccurity-infocom.x-road.fi/producer",
            fields: [.value(name: "pin", "<&>\"\n"), .group(name: "g", [.value(name: "a", "ө")])], hasDeclaration: true)
        let message = try SOAPMessage(request.bytes, mediaType: "text/xml; charset=UTF-8")
        #expect(message.header == header && !message.isResponse && message.attachments.isEmpty)
        guard case .element(let element) = message.content else {
            Issue.record("no element")
            return
        }
        #expect(element.namespace == "http://tunduk-seccurity-infocom.x-road.fi/producer")
        #expect(element.first("pin")?.text == "<&>\"\n" && element.first("pin")?.namespace == nil)
        #expect(element.at(["g", "a"])?.text == "ө")
        #expect(request.request.headers.contains { $0.name == "SOAPAction" && $0.value == "\"\"" })
    }

    @Test func `fields can be in the service's namespace, and a declaration can be left out`() throws {
        let header = try #require(Sample.header())
        let request = SOAPRequest(
            header: header, namespace: "urn:x", fields: [.value(name: "pin", "1")], qualifiesFields: true)
        #expect(request.bytes.starts(with: Array("<SOAP-ENV:Envelope".utf8)))
        guard case .element(let element) = try SOAPMessage(request.bytes, mediaType: "text/xml").content else {
            Issue.record("no element")
            return
        }
        #expect(element.first("pin")?.namespace == "urn:x")
    }

    @Test func `every header travels`() throws {
        let plain = try #require(Sample.header())
        let header = ExchangeHeader(
            client: plain.client, service: plain.service, id: plain.id, userId: plain.userId, issue: plain.issue,
            securityServer: ServerIdentifier("KG/GOV/7/ss1"), representedParty: RepresentedParty("COM/9"))
        let bytes = SOAPRequest(header: header, namespace: "urn:x", fields: []).bytes
        #expect(try SOAPMessage(bytes, mediaType: "text/xml").header == header)
    }

    @Test(arguments: ["application/json", "text", "multipart/related", ""])
    func `a media type that no message has is refused`(mediaType: String) {
        #expect(throws: MessageFault.mediaType) {
            _ = try SOAPMessage([], mediaType: mediaType)
        }
    }
}
