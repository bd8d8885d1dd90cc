import Testing
import XRoad

/// What providers of other makers do a little differently, and what is too different.
@Suite struct LiberalAnswerTests {
    private func header(userId: String?, issue: String?, id: String = "6f1e") throws -> ExchangeHeader {
        let sample = try #require(Sample.header())
        return ExchangeHeader(client: sample.client, service: sample.service, id: id, userId: userId, issue: issue)
    }

    @Test func `who asked for which case may be left out of an answer, but not said otherwise`() throws {
        let asked = try #require(Sample.header())
        for (userId, issue) in [(nil, nil), (asked.userId, nil), (nil, asked.issue), (asked.userId, asked.issue)] {
            #expect(try header(userId: userId, issue: issue).answers(asked))
        }
        #expect(!(try header(userId: "KG2", issue: asked.issue).answers(asked)))
        #expect(!(try header(userId: asked.userId, issue: "case-8").answers(asked)))
        #expect(!(try header(userId: nil, issue: nil, id: "other").answers(asked)))
    }

    @Test func `the service's action goes where its description says`() throws {
        let text = """
            {"schema":"dobush.exchange-service.v1","name":"x","title":{"ky":"1","ru":"1","en":"1"},
            "service":"KG/GOV/7/s/c/v1","soap":{"namespace":"urn:x","fields":[{"name":"pin","value":"{pin}"}]ACTION},
            "parameters":[{"name":"pin","kind":"pin"}],"facts":[],"legalBasis":{"ky":"1","ru":"1","en":"1"},
            "purpose":{"ky":"1","ru":"1","en":"1"},"retentionDays":1}
            """
        func action(_ member: String) throws -> String? {
            let description = try ServiceDescription(Array(text.replacing("ACTION", with: member).utf8))
            let header = ExchangeHeader(
                client: try #require(Sample.header()).client, service: description.service, id: "6f1e", userId: nil,
                issue: nil)
            let question = try #require(
                ServiceQuestion(description, ["pin": ServiceDescriptionTests.pin], header: header))
            return question.request.headers.first { $0.name == "SOAPAction" }?.value
        }
        #expect(try action("") == "\"\"")
        #expect(try action(",\"action\":\"urn:x#c\"") == "\"urn:x#c\"")
        for bad in ["a\\\"b", "a\\r\\nX: y", "ä"] {
            #expect(throws: DescriptionFault.self) { try action(",\"action\":\"\(bad)\"") }
        }
    }

    @Test func `our own answer and fault are read as a provider's`() throws {
        let header = try #require(Sample.header())
        let answer = SOAPResponse(to: header, namespace: "urn:x", fields: [.value(name: "a", "<&>")])
        let message = try SOAPMessage(answer.bytes, mediaType: SOAPResponse.mediaType)
        #expect(message.isResponse && message.header == header)
        guard case .element(let element) = message.content else {
            Issue.record("\(message.content)")
            return
        }
        #expect(element.first("a")?.text == "<&>" && element.namespace == "urn:x")
        let fault = SOAPResponse(fault: "Client", "a < b", to: header)
        guard case .fault(let read) = try SOAPMessage(fault.bytes, mediaType: "text/xml").content else {
            Issue.record("no fault")
            return
        }
        #expect(read.code == "Client" && read.string == "a < b")
    }
}
