import TestSupport
import Testing
import XRoad

/// The messages of X-Road's own tests.
@Suite(.enabled(if: Vectors.has("xroad/queries/simple.query"), "the data folder is not there"))
struct MessageVectorTests {
    static let refused: [(String, MessageFault)] = [
        ("attach-error-withsoap.query", .otherService), ("attachm-faulty-soap.query", .header("service")),
        ("attachm-no-soap.query", .parts), ("attachm2-utf8bom-inside.query", .value("id")),
        ("empty.query", .markup(.malformed)), ("faulty-header.query", .header("service")),
        ("faulty-header2.query", .header("client")), ("faulty-multipart.query", .parts),
        ("inconsistent-headers.query", .otherService), ("malformed-body1.query", .shape),
        ("malformed-body2.query", .shape), ("malformed-body3.query", .otherService),
        ("malformed-protocolVersion.query", .version), ("missing-body.query", .shape),
        ("missing-protocolVersion.query", .header("protocolVersion")), ("missingobjecttype.query", .value("service")),
        ("no-header.query", .shape), ("no-soap.query", .parts), ("signature.xml", .notEnvelope),
        // It ends where its next part would begin.
        ("soapfault-mtom.answer", .parts), ("test.ocsp", .markup(.malformed)),
        ("wrong-protocolVersion.query", .version), ("wrong-version.query", .version),
    ]
    static let faults: [(String, String)] = [
        ("customfault.answer", "FOOCODE"), ("customsoapenv.answer", "Server.CODE"), ("fault.query", "CODE"),
        ("faulty-fault.answer", "Server"), ("soapfaulterror.query", "Clientrwerete"),
    ]

    @Test(arguments: refused) func `what is no message is refused, and why`(name: String, why: MessageFault) throws {
        #expect(throws: why) { _ = try Sample.message(Sample.bytes(name)) }
    }

    @Test(arguments: faults) func `faults are read without headers too`(name: String, code: String) throws {
        guard case .fault(let fault) = try Sample.message(Sample.bytes(name)).content else {
            Issue.record("no fault")
            return
        }
        #expect(fault.code == code)
        #expect(!fault.string.isEmpty)
    }

    @Test func `every other message is read`() throws {
        let others = Set(Self.refused.map(\.0) + Self.faults.map(\.0))
        let names = try Sample.names().filter { !others.contains($0) }
        #expect(names.count + others.count == 82)
        for name in names {
            let message = try Sample.message(Sample.bytes(name))
            #expect(message.header?.id.isEmpty == false, "\(name)")
            if name.hasSuffix(".answer"), name != "xop.answer" { #expect(message.isResponse, "\(name)") }
        }
    }

    @Test func `names and values of a simple question are read`() throws {
        let message = try Sample.message(Sample.bytes("simple.query"))
        #expect(message.header?.client.text == "EE/BUSINESS/consumer")
        #expect(message.header?.service.text == "EE/BUSINESS/producer/testQuery")
        #expect(message.header?.userId == "EE37702211234")
        guard case .element(let element) = message.content else {
            Issue.record("no element")
            return
        }
        #expect(element.at(["request", "name"])?.text == "foo")
        #expect(element.at(["request", "age"])?.text == "35")
        #expect(!message.isResponse)
    }

    @Test func `headers without prefixes, in Latin-1 and with entities of XML are read`() throws {
        let plain = try Sample.message(Sample.bytes("getstate-defaultnamespace.query"))
        #expect(plain.header?.userId == "EE:PIN:abc4567")
        let encoded = try Sample.message(Sample.bytes("xmlencoded.query"))
        #expect(encoded.header?.userId == #"<"EE37702211234" & 'xml encoded'>"#)
        let party = try Sample.message(Sample.bytes("simple-representedparty.query"))
        #expect(party.header?.representedParty?.text == "COM/MEMBER3")
    }

    @Test func `attachments come behind the message, folded headers and all`() throws {
        let message = try Sample.message(Sample.bytes("attachments.query"))
        #expect(message.attachments.count == 3)
        let folded = try Sample.message(Sample.bytes("xop.answer"))
        #expect(folded.attachments.count == 1)
        #expect(folded.attachments.first?.contentId != nil)
    }

    @Test func `a message cut anywhere is refused and never ends the program`() throws {
        for name in ["simple.query", "attachm.query", "xop.answer"] {
            let bytes = Sample.bytes(name)
            for count in stride(from: 0, to: bytes.count - 4, by: 7) {
                let cut = Array(bytes.prefix(count))
                #expect(throws: MessageFault.self, "\(name) at \(count)") {
                    _ = try SOAPMessage(cut, mediaType: Sample.mediaType(bytes))
                }
            }
        }
    }

    @Test func `a message with any byte changed never ends the program`() throws {
        let random = SeededRandom(seed: 8)
        for name in ["simple.query", "attachments.query", "xop.answer"] {
            let bytes = Sample.bytes(name)
            for _ in 0..<FuzzRounds.times(300) {
                var changed = bytes
                for _ in 0..<3 {
                    changed[Int(random.next() % UInt64(changed.count))] = UInt8(truncatingIfNeeded: random.next())
                }
                _ = try? SOAPMessage(changed, mediaType: Sample.mediaType(bytes))
            }
        }
    }
}
