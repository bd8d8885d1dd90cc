import ElectionModel
import Foundation
import TestSupport
import Testing
import XRoad

@Suite struct ServiceDescriptionTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Exchange/services").path
    static let pin = "10101199000012"
    let book: ServiceBook

    init() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder)
        book = try ServiceBook(files: try names.map { (name: $0, bytes: try Vectors.bytes("\(Self.folder)/\($0)")) })
    }

    private func question(
        _ name: String, _ values: [String: String], test: Bool = false, id: String = "6f1e"
    ) throws -> ServiceQuestion {
        let description = try #require(book[name])
        return try #require(
            ServiceQuestion(description, values, header: try header(description, test: test, id: id)))
    }

    private func header(_ description: ServiceDescription, test: Bool, id: String) throws -> ExchangeHeader {
        let client = try #require(ClientIdentifier("central-server/GOV/70000099/shailoo"))
        let service = try #require(description.identifier(test: test))
        return ExchangeHeader(client: client, service: service, id: id, userId: "KG1", issue: "case-7")
    }

    /// An answer in SOAP as a provider would send it.
    private func answer(_ question: ServiceQuestion, _ inner: String, id: String? = nil) -> ExchangeReply {
        let request = String(decoding: question.request.body, as: UTF8.self)
        let code = question.header.service.serviceCode
        let start = request.range(of: "<SOAP-ENV:Body>").map { request[..<$0.lowerBound] } ?? ""
        let head = id.map { start.replacingOccurrences(of: question.header.id, with: $0) } ?? String(start)
        let text =
            "\(head)<SOAP-ENV:Body><x:\(code)Response xmlns:x=\"urn:x\">\(inner)</x:\(code)Response></SOAP-ENV:Body></SOAP-ENV:Envelope>"
        return ExchangeReply(status: 200, headers: [("Content-Type", "text/xml")], body: Array(text.utf8))
    }

    @Test func `twelve services are shipped, each with a twin, a reason and a law`() {
        #expect(
            book.services.map(\.name) == [
                "address-register", "border-crossings", "citizenship", "civil-registry", "criminal-record", "death-act",
                "diploma", "disability", "language-certificate", "passport", "tax-and-property",
                "treasury-payments",
            ])
        for service in book.services {
            #expect(service.identifier(test: true)?.serviceCode.hasPrefix("test") == true)
            for text in [service.title, service.legalBasis, service.purpose] {
                #expect(Set([text.ky, text.ru, text.en]).count >= 2 && !text.ky.isEmpty, "\(service.name)")
            }
            #expect(service.parameters.contains { $0.kind == .pin })
        }
    }

    @Test func `a question to the civil registry is the one that Tunduk knows`() throws {
        let question = try question("civil-registry", ["pin": Self.pin])
        let message = try SOAPMessage(question.request.body, mediaType: "text/xml")
        guard case .element(let element) = message.content else {
            Issue.record("no element")
            return
        }
        #expect(element.name == "zagsDataByPin" && element.first("pin")?.text == Self.pin)
        #expect(element.namespace == "http://tunduk-seccurity-infocom.x-road.fi/producer")
    }

    @Test func `facts come under our names, and empty ones not at all`() throws {
        let question = try question("civil-registry", ["pin": Self.pin])
        let inner =
            "<pin>\(Self.pin)</pin><surname>Асанова</surname><name>Айгүл</name><dateOfBirth>1990-11-01</dateOfBirth><deathDate/>"
        let facts = ServiceAnswer.facts([
            "pin": .text(Self.pin), "family-name": .text("Асанова"), "given-name": .text("Айгүл"),
            "birth-date": .day(Sample.birthDate),
        ])
        #expect(try question.answer(answer(question, inner)) == facts)
        #expect(try question.answer(answer(question, "<response>\(inner)</response>")) == facts)
    }

    @Test func `an error inside an answer is no answer`() throws {
        let question = try question("civil-registry", ["pin": Self.pin])
        let refused = answer(question, "<faultcode>17</faultcode><faultstring>no</faultstring>")
        #expect(try question.answer(refused) == .refused(code: "17", text: "no"))
        #expect(try question.answer(answer(question, "<faultcode>404</faultcode>")) == .notFound)
        #expect(try question.answer(answer(question, "<faultcode>0</faultcode>")) == .incomplete(fact: "pin"))
    }

    @Test func `an answer to somebody else's question is refused`() throws {
        let question = try question("civil-registry", ["pin": Self.pin])
        #expect(throws: MessageFault.otherRequest) {
            try question.answer(answer(question, "<pin>1</pin>", id: "other"))
        }
    }

    @Test func `a service in REST is asked by its path and answers in JSON`() throws {
        let question = try question(
            "border-crossings", ["pin": Self.pin, "from": "2020-11-30", "until": "2025-11-30"], test: true)
        #expect(
            question.request.target
                == "/r1/central-server/GOV/70000014/crossings/testAbsences/persons/\(Self.pin)/2020-11-30/2025-11-30")
        let body = """
            {"from":"2020-11-30","until":"2025-11-30",
             "stays":[{"departedOn":"2024-02-29","returnedOn":"2024-03-02"},{"departedOn":"2025-11-01"}]}
            """
        let reply = ExchangeReply(status: 200, headers: [("X-Road-Id", "6f1e")], body: Array(body.utf8))
        let stays = [
            StayAbroad(departure: try #require(CivilDate(iso: "2024-02-29")), arrival: CivilDate(iso: "2024-03-02")),
            StayAbroad(departure: try #require(CivilDate(iso: "2025-11-01")), arrival: nil),
        ]
        let facts = ServiceAnswer.facts([
            "from": .day(try #require(CivilDate(iso: "2020-11-30"))),
            "until": .day(try #require(CivilDate(iso: "2025-11-30"))),
            "stays-abroad": .stays(stays.compactMap { $0 }),
        ])
        #expect(try question.answer(reply) == facts)
        let missing = ExchangeReply(status: 404, headers: [("X-Road-Id", "6f1e")], body: [])
        #expect(try question.answer(missing) == .notFound)
        let broken = ExchangeReply(status: 500, headers: [("X-Road-Id", "6f1e")], body: [])
        #expect(try question.answer(broken) == .refused(code: "HTTP 500", text: nil))
    }

    @Test(arguments: [[:], ["pin": "1"], ["pin": pin, "x": "1"], ["x": pin]])
    func `values that a service does not want are refused before they travel`(values: [String: String]) throws {
        let description = try #require(book["civil-registry"])
        #expect(ServiceQuestion(description, values, header: try header(description, test: false, id: "1")) == nil)
    }

    @Test(arguments: [
        ("\"retentionDays\": 1825", "\"retentionDays\": 0", "retentionDays", DescriptionProblem.form),
        ("\"retentionDays\": 1825", "\"retain\": 1", "retain", .unknown),
        ("\"kind\": \"pin\"", "\"kind\": \"pan\"", "parameters.0.kind", .form),
        ("\"{pin}\"", "\"{pan}\"", "parameters", .parameter), ("v1\"", "v2\"", "schema", .schema),
        ("\"name\": \"civil-registry\"", "\"name\": \"Civil\"", "name", .form),
        ("zags-service/zagsDataByPin/v1", "zags", "service", .form),
        ("\"name\": \"birth-date\"", "\"name\": \"birthDate\"", "facts.9.name", .form),
        ("YYYY-MM-DD", "YYYY-MM", "facts.9.form", .form),
        ("\"kind\": \"day\"", "\"kind\": \"date\"", "facts.9.kind", .form), ("\"soap\"", "\"sope\"", "sope", .unknown),
    ]) func `a slip in a description is found and named`(
        old: String, new: String, place: String, problem: DescriptionProblem
    ) throws {
        let text = try String(contentsOfFile: "\(Self.folder)/civil-registry.json", encoding: .utf8)
        let range = try #require(text.range(of: old))
        let slip = Array(text.replacingCharacters(in: range, with: new).utf8)
        do throws(DescriptionFault) {
            _ = try ServiceDescription(slip)
            Issue.record("taken")
        } catch {
            #expect(error.place == place && error.problem == problem)
        }
    }
}
