import ElectionModel
import ExchangeServer
import OutboundHTTP
import TestSupport
import Testing
import XRoad

/// Our services as our security server asks them, over HTTP.
@Suite struct ProviderServerTests {
    private func header(_ code: String, version: String? = "v1", provider: ClientIdentifier? = nil) throws
        -> ExchangeHeader
    {
        let client = try #require(ClientIdentifier("central-server/GOV/70000001/portal"))
        let service = try #require(
            ServiceIdentifier(
                provider: try provider ?? ServedProvider.provider(), serviceCode: code, serviceVersion: version))
        return ExchangeHeader(client: client, service: service, id: "6f1e", userId: "KG-op1", issue: "case-1")
    }

    private func ask(
        _ url: String, _ request: SOAPRequest
    ) async throws -> (status: Int, message: SOAPMessage) {
        let sent = request.request
        let reply = try await OutboundClient().send(
            sent.method, "\(url)/", headers: sent.headers, body: sent.body, within: .seconds(10), upTo: 65_536)
        return (reply.status, try SOAPMessage(reply.body, mediaType: "text/xml"))
    }

    private func request(_ code: String, _ name: String, _ value: String, header: ExchangeHeader? = nil) throws
        -> SOAPRequest
    {
        SOAPRequest(
            header: try header ?? self.header(code), namespace: "urn:dobush:exchange",
            fields: [.value(name: name, value)])
    }

    @Test func `a candidacy's standing is told in SOAP, with the question's own headers`() async throws {
        try await ServedProvider.during { url in
            let request = try request("candidateStatus", "candidacy", "К-17")
            let (status, message) = try await ask(url, request)
            #expect(status == 200 && message.isResponse && message.header == request.header)
            guard case .element(let element) = message.content else {
                Issue.record("\(message.content)")
                return
            }
            #expect(element.namespace == "urn:dobush:exchange")
            #expect(
                element.elements.map { [$0.name, $0.trimmed] } == [
                    ["candidacy", "К-17"], ["contest", "district-5"], ["name", "Асанова Айгүл <А&Б>"],
                    ["stage", "registered"], ["since", "2026-11-20"],
                ])
            #expect(element.elements.allSatisfy { $0.namespace == nil })
        }
    }

    @Test func `a result is told in SOAP, a line an option`() async throws {
        try await ServedProvider.during { url in
            let (_, message) = try await ask(url, try request("contestResult", "contest", "district-5"))
            guard case .element(let element) = message.content else {
                Issue.record("\(message.content)")
                return
            }
            #expect(element.first("isCertified")?.trimmed == "true" && element.first("stations")?.trimmed == "12")
            #expect(element.all("line").map { $0.first("votes")?.trimmed } == ["1200", "30"])
        }
    }

    @Test func `a number that names nothing gets the convention's error inside a good answer`() async throws {
        try await ServedProvider.during { url in
            let (status, message) = try await ask(url, try request("candidateStatus", "candidacy", "К-18"))
            guard case .element(let element) = message.content else {
                Issue.record("\(message.content)")
                return
            }
            #expect(status == 200 && element.first("faultcode")?.trimmed == "404")
            #expect(element.first("name") == nil)
        }
    }

    @Test func `what is no question of ours gets a fault`() async throws {
        let other = try #require(ClientIdentifier("central-server/GOV/70000099/other"))
        let faults: [(SOAPRequest, String)] = [
            (try request("candidates", "candidacy", "К-17"), "Server.ServerProxy.UnknownService"),
            (
                try request("candidateStatus", "candidacy", "К-17", header: header("candidateStatus", version: "v2")),
                "Server.ServerProxy.UnknownService"
            ),
            (
                try request("candidateStatus", "candidacy", "К-17", header: header("candidateStatus", provider: other)),
                "Server.ServerProxy.UnknownService"
            ), (try request("candidateStatus", "pin", "К-17"), "Client"),
        ]
        try await ServedProvider.during { url in
            for (request, code) in faults {
                let (status, message) = try await ask(url, request)
                guard case .fault(let fault) = message.content else {
                    Issue.record("\(message.content)")
                    continue
                }
                #expect(status == 500 && fault.code == code && message.header?.id == "6f1e")
            }
            for body in ["", "<a>", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"] {
                let reply = try await OutboundClient().post(
                    "\(url)/", Array(body.utf8), mediaType: "text/xml", upTo: 65_536)
                #expect(reply.status == 500, "\(body)")
            }
            let large = try await OutboundClient().post(
                "\(url)/", [UInt8](repeating: 0x20, count: 100_000), mediaType: "text/xml", upTo: 65_536)
            #expect(large.status == 500)
        }
    }

    @Test func `the same is told in REST`() async throws {
        try await ServedProvider.during { url in
            let standing = try await OutboundClient().get("\(url)/candidates/%D0%9A-17", upTo: 65_536)
            #expect(standing.status == 200 && standing.mediaType == "application/json")
            let value = try CanonicalValue.parse(standing.body)
            #expect(value["stage"] == "registered" && value["since"] == "2026-11-20" && value["candidacy"] == "К-17")
            let result = try await OutboundClient().get("\(url)/results/district-5", upTo: 65_536)
            let lines = try CanonicalValue.parse(result.body)["lines"]
            #expect(lines == [["option": "Асанова", "votes": 1200], ["option": "Каршы", "votes": 30]])
            for path in ["candidates/x", "results/x", "candidates", "candidates/a/b", "x/y", "candidates/%ff"] {
                #expect(try await OutboundClient().get("\(url)/\(path)", upTo: 65_536).status == 404, "\(path)")
            }
        }
    }

    @Test func `the contracts are served beside the services`() async throws {
        try await ServedProvider.during { url in
            let query = "xRoadInstance=central-server&memberClass=GOV&memberCode=70000099&subsystemCode=shailoo"
            for ending in ["", "?\(query)&serviceCode=candidateStatus&version=v1"] {
                let wsdl = try await OutboundClient().get("\(url)/wsdl\(ending)", upTo: 65_536)
                let root = try MarkupDocument(wsdl.body, upTo: 65_536).root
                #expect(wsdl.status == 200 && root.name == "definitions")
                let names = try #require(root.first("portType")).all("operation").map { $0.attributes["name"] }
                #expect(names == ["candidateStatus", "contestResult"])
            }
            for ending in ["serviceCode=x", "version=v2", "xRoadInstance=other&memberClass=GOV"] {
                #expect(try await OutboundClient().get("\(url)/wsdl?\(ending)", upTo: 65_536).status == 404)
            }
            for schema in ["xroad.xsd", "identifiers.xsd"] {
                let reply = try await OutboundClient().get("\(url)/\(schema)", upTo: 65_536)
                #expect(try MarkupDocument(reply.body, upTo: 65_536).root.name == "schema")
            }
            let methods = try await OutboundClient().get("\(url)/listMethods", upTo: 65_536)
            #expect(
                try ServiceListing.services(methods.body).map(\.serviceCode) == ["candidateStatus", "contestResult"])
        }
    }

    @Test(.enabled(if: PythonTools.areThere, "there is no Python environment"))
    func `the contract in REST is YAML that another parser reads, with both services`() async throws {
        try await ServedProvider.during { url in
            let reply = try await OutboundClient().get("\(url)/openapi.yaml", upTo: 65_536)
            let (status, output) = try PythonTools.run(
                """
                import sys, yaml
                document = yaml.safe_load(sys.stdin)
                names = [way["get"]["operationId"] for way in document["paths"].values()]
                print(document["openapi"], *sorted(names))
                """, input: String(decoding: reply.body, as: UTF8.self))
            #expect(status == 0 && output == "3.0.3 candidateStatus contestResult\n", "\(output)")
        }
    }
}
