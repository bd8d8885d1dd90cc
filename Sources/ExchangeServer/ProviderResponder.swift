import ElectionModel
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import PageServing
import XRoad

/// Answers our security server: questions in SOAP at `/`, in REST by paths, and the contracts of both.
struct ProviderResponder: HTTPResponder {
    typealias Context = BasicRequestContext

    let provider: ClientIdentifier
    let election: any PublishedElection
    let logger: Logger

    /// The most bytes of a question.
    private static let largest = 65_536

    func respond(to request: Request, context: Context) async throws -> Response {
        let target = Self.target(request.head.path ?? "")
        let path = target.prefix { $0 != "?" }.split(separator: "/").map(String.init)
        if request.method == .post, path.isEmpty { return try await soap(request) }
        guard request.method == .get else { return Page.wrongMethod(allowed: path.isEmpty ? "POST" : "GET") }
        switch path.first {
        case "wsdl": return wsdl(target)
        case "xroad.xsd": return Page.answer(.ok, "text/xml", Array(HeaderSchema.text.utf8))
        case "identifiers.xsd": return Page.answer(.ok, "text/xml", Array(IdentifierSchema.text.utf8))
        case "openapi.yaml": return Page.answer(.ok, "application/yaml", Array(ProviderOpenAPI.text.utf8))
        case "listMethods", "allowedMethods": return Page.answer(.ok, Page.json, methods.encoded())
        default: return try await rest(request, path)
        }
    }

    /// The way and the query, of a target with the server's address too: a proxy may send it so
    /// ([RFC 9112, section 3.2.2](https://www.rfc-editor.org/rfc/rfc9112#section-3.2.2)).
    private static func target(_ text: String) -> String {
        guard text.hasPrefix("http://") || text.hasPrefix("https://") else { return text }
        let pieces = text.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
        return pieces.count == 4 ? "/\(pieces[3])" : "/"
    }

    private func rest(_ request: Request, _ path: [String]) async throws -> Response {
        guard path.count == 2, let service = ProvidedService.allCases.first(where: { $0.collection == path[0] }),
            let number = PercentCoding.decoded(path[1]), number.utf8.count <= 255
        else { return Page.refusal(.notFound) }
        note(service, client: header(request, "X-Road-Client"), id: header(request, "X-Road-Id"))
        guard let answer = try await answer(service, number) else {
            return Page.answer(.notFound, Page.json, Self.nothing.encoded())
        }
        return Page.answer(.ok, Page.json, answer.json.encoded())
    }

    private func soap(_ request: Request) async throws -> Response {
        let body: [UInt8]
        do {
            body = Array(buffer: try await request.body.collect(upTo: Self.largest))
        } catch is NIOTooManyBytesError {
            return fault("Client", "The message is too large.", nil)
        }
        let message: SOAPMessage
        do throws(MessageFault) {
            message = try SOAPMessage(body, mediaType: request.headers[.contentType] ?? "")
        } catch {
            return fault("Client", error.english, nil)
        }
        guard let header = message.header, case .element(let element) = message.content else {
            return fault("Client", "The message asks nothing.", nil)
        }
        guard header.service.provider == provider, let service = ProvidedService(rawValue: header.service.serviceCode),
            [nil, ProvidedService.version].contains(header.service.serviceVersion)
        else { return fault("Server.ServerProxy.UnknownService", "There is no such service.", header) }
        guard element.name == service.rawValue, element.namespace == ProvidedService.namespace,
            let number = element.first(service.key)?.trimmed
        else { return fault("Client", "The question lacks \(service.key).", header) }
        note(service, client: header.client.text, id: header.id)
        let fields = try await answer(service, number)?.fields ?? ProvidedAnswer.nothing
        return Page.answer(
            .ok, SOAPResponse.mediaType,
            SOAPResponse(to: header, namespace: ProvidedService.namespace, fields: fields).bytes)
    }

    private func answer(_ service: ProvidedService, _ number: String) async throws -> ProvidedAnswer? {
        switch service {
        case .candidateStatus: try await election.standing(of: number).map { .standing($0) }
        case .contestResult: try await election.result(of: number).map { .result($0) }
        }
    }

    private func fault(_ code: String, _ text: String, _ header: ExchangeHeader?) -> Response {
        // SOAP 1.1 over HTTP wants 500 for every fault, the client's own too.
        Page.answer(.internalServerError, SOAPResponse.mediaType, SOAPResponse(fault: code, text, to: header).bytes)
    }

    private func wsdl(_ target: String) -> Response {
        var asked: [String: String] = [:]
        for pair in target.drop(while: { $0 != "?" }).dropFirst().split(separator: "&") {
            let pieces = pair.split(separator: "=", maxSplits: 1).map { PercentCoding.decoded(String($0)) ?? "" }
            if pieces.count == 2 { asked[pieces[0]] = pieces[1] }
        }
        let named = ["xRoadInstance", "memberClass", "memberCode", "subsystemCode"].compactMap { asked[$0] }
        // Whoever names nobody wants ours.
        guard named.isEmpty || named.joined(separator: "/") == provider.text,
            asked["serviceCode"].map({ ProvidedService(rawValue: $0) != nil }) ?? true,
            asked["version"].map({ $0 == ProvidedService.version }) ?? true
        else { return Page.refusal(.notFound) }
        return Page.answer(.ok, "text/xml", Array(ProviderContract.wsdl.utf8))
    }

    private var methods: CanonicalValue {
        let services = ProvidedService.allCases.map { service -> CanonicalValue in
            [
                "object_type": "SERVICE", "service_type": "REST", "xroad_instance": .string(provider.instance),
                "member_class": .string(provider.memberClass), "member_code": .string(provider.memberCode),
                "subsystem_code": .string(provider.subsystemCode ?? ""), "service_code": .string(service.rawValue),
                "endpoint_list": [["method": "GET", "path": .string("/\(service.collection)/*")]],
            ]
        }
        return ["service": .array(services)]
    }

    private static let nothing: CanonicalValue = ["message": "There is nothing published of that number."]

    private func header(_ request: Request, _ name: String) -> String {
        HTTPField.Name(name).flatMap { request.headers[$0] } ?? ""
    }

    private func note(_ service: ProvidedService, client: String, id: String) {
        logger.info(
            "a service was asked", metadata: ["service": "\(service.rawValue)", "client": "\(client)", "id": "\(id)"])
    }
}
