import ElectionModel
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import PageServing
import Trust
import XRoad

/// The stand-in's ways: questions in SOAP at `/` and in REST under `/r1/`, containers, the configuration and lists.
struct StandInResponder: HTTPResponder {
    typealias Context = BasicRequestContext

    let server: SecurityServerStandIn

    func respond(to request: Request, context: Context) async throws -> Response {
        let target = request.head.path ?? ""
        let path = String(target.prefix { $0 != "?" })
        switch (request.method, path) {
        case (.post, "/"): return try await soap(request)
        case (.get, "/asic"): return try container(target)
        case (.get, "/verificationconf"):
            guard let authority = server.authority else { return Page.refusal(.notFound) }
            return Page.answer(.ok, "application/xml", try authority.configuration())
        case (.get, "/listClients"): return Page.answer(.ok, "text/xml", clients)
        case (_, _) where path.hasPrefix("/r1/"): return try await rest(request, path)
        default: return Page.refusal(.notFound)
        }
    }

    private func soap(_ request: Request) async throws -> Response {
        let body = Array(buffer: try await request.body.collect(upTo: 1 << 20))
        guard request.headers[HTTPField.Name("SOAPAction") ?? .accept] != nil else {
            return fault("Client.MissingSOAPAction")
        }
        guard let question = try AskedQuestion(soap: body, request.headers[.contentType] ?? "", server.book) else {
            return fault("Server.ServerProxy.UnknownService")
        }
        return try await answer(question)
    }

    private func rest(_ request: Request, _ path: String) async throws -> Response {
        let headers = Dictionary(
            request.headers.map { ($0.name.canonicalName.lowercased(), $0.value.removingPercentEncoding ?? "") }
        ) { _, last in last }
        if path.hasSuffix("/listMethods") || path.hasSuffix("/allowedMethods") {
            return Page.answer(.ok, Page.json, methods(path))
        }
        guard let question = AskedQuestion(rest: path.removingPercentEncoding ?? "", headers, server.book) else {
            return exchangeError("Server.ServerProxy.UnknownService")
        }
        return try await answer(question)
    }

    private func answer(_ question: AskedQuestion) async throws -> Response {
        let name = question.description.name
        let manner = server.begin(name)
        defer { server.end(name) }
        if server.latency > .zero { try await Task.sleep(for: server.latency) }
        let facts = server.register(question.description, question.values)
        let good = StandInAnswer(facts, to: question, as: question.header)
        switch manner {
        case .slow(let time): try await Task.sleep(for: time)
        case .silent: try await Task.sleep(for: .seconds(3))
        case .exchangeError(let type): return question.isSOAP ? fault(type) : exchangeError(type)
        case .serverError: return Page.answer(.internalServerError, "text/html", Array("<html><h1>500".utf8))
        case .redirected:
            return Response(status: .found, headers: [.location: "http://127.0.0.1:1/"])
        case .otherId: return response(StandInAnswer(facts, to: question, as: question.header.with(id: "other")))
        case .otherService:
            return response(StandInAnswer(facts, to: question, as: question.header.withOtherService))
        case .otherPerson:
            let others = question.values.mapValues { _ in "20101199000012" }
            return response(
                StandInAnswer(server.register(question.description, others), to: question, as: question.header))
        case .refusing(let code):
            let refusal = StandInAnswer(facts, to: question, as: question.header, refusal: code)
            server.record(RecordedExchange(header: question.header, answer: refusal, other: good))
            return response(refusal)
        case .notFound:
            let nobody = StandInAnswer(nil, to: question, as: question.header)
            server.record(RecordedExchange(header: question.header, answer: nobody, other: good))
            return response(nobody)
        case .malformed: return response(good, body: Array(good.body.prefix(good.body.count / 2)))
        case .tooLarge: return response(good, body: good.body + [UInt8](repeating: 0x20, count: 8 << 20))
        case .cut: return cut(good)
        case .dripping: return dripping(good)
        case .good: break
        }
        let others = facts?.mapValues { $0.description == question.values["pin"] ? $0 : .text("\($0)0") }
        server.record(
            RecordedExchange(
                header: question.header, answer: good,
                other: StandInAnswer(others, to: question, as: question.header)))
        return response(good)
    }

    private func response(_ answer: StandInAnswer, body: [UInt8]? = nil) -> Response {
        var response = Page.answer(
            HTTPResponse.Status(code: answer.status), answer.mediaType, body ?? answer.body)
        for (name, value) in answer.headers {
            if let name = HTTPField.Name(name) { response.headers[name] = value }
        }
        return response
    }

    /// Half of what is promised, and then the connection's end.
    private func cut(_ answer: StandInAnswer) -> Response {
        var response = response(answer)
        response.body = ResponseBody(contentLength: answer.body.count) { writer in
            try await writer.write(ByteBuffer(bytes: answer.body.prefix(answer.body.count / 2)))
            throw StandInFailed("nothing: it hangs up as it was told")
        }
        return response
    }

    private func dripping(_ answer: StandInAnswer) -> Response {
        var response = response(answer)
        response.body = ResponseBody { writer in
            for _ in 0..<30 {
                try await writer.write(ByteBuffer(bytes: [0x20]))
                try await Task.sleep(for: .milliseconds(100))
            }
            try await writer.finish(nil)
        }
        return response
    }

    private func fault(_ code: String) -> Response {
        Page.answer(.internalServerError, SOAPResponse.mediaType, SOAPResponse(fault: code, "told so").bytes)
    }

    private func exchangeError(_ type: String) -> Response {
        let body: CanonicalValue = ["type": .string(type), "message": "told so", "detail": "6f1e"]
        var response = Page.answer(.internalServerError, Page.json, body.encoded())
        if let name = HTTPField.Name("X-Road-Error") { response.headers[name] = type }
        return response
    }

    private func container(_ target: String) throws -> Response {
        let items = URLComponents(string: target)?.queryItems ?? []
        guard let id = items.first(where: { $0.name == "queryId" })?.value, let authority = server.authority,
            items.contains(where: { $0.name == "unique" }), items.contains(where: { $0.name == "responseOnly" })
        else { return Page.refusal(.badRequest) }
        guard let (manner, exchange, other) = server.evidence(of: id) else { return Page.refusal(.notFound) }
        guard let bytes = try ContainerMaking(authority).bytes(manner, exchange, other) else {
            return manner == .notYet ? Page.refusal(.notFound) : Page.refusal(.internalServerError)
        }
        return Page.answer(.ok, "application/vnd.etsi.asic-e+zip", bytes)
    }

    private var clients: [UInt8] {
        let members = Set(server.book.services.map(\.service.provider)).map { provider in
            "<member><id objectType=\"SUBSYSTEM\"><xRoadInstance>\(provider.instance)</xRoadInstance>"
                + "<memberClass>\(provider.memberClass)</memberClass><memberCode>\(provider.memberCode)</memberCode>"
                + "<subsystemCode>\(provider.subsystemCode ?? "")</subsystemCode></id></member>"
        }
        return Array("<clientList>\(members.sorted().joined())</clientList>".utf8)
    }

    private func methods(_ path: String) -> [UInt8] {
        let provider = path.split(separator: "/").dropFirst().prefix(4).joined(separator: "/")
        let services = server.book.services.map(\.service).filter { $0.provider.text == provider }
        return CanonicalValue.object([
            "service": .array(
                services.map { service in
                    [
                        "xroad_instance": .string(service.provider.instance),
                        "member_class": .string(service.provider.memberClass),
                        "member_code": .string(service.provider.memberCode),
                        "subsystem_code": .string(service.provider.subsystemCode ?? ""),
                        "service_code": .string(service.serviceCode),
                    ]
                })
        ]).encoded()
    }
}

extension ExchangeHeader {
    fileprivate func with(id: String) -> ExchangeHeader {
        ExchangeHeader(client: client, service: service, id: id, userId: userId, issue: issue)
    }

    fileprivate var withOtherService: ExchangeHeader {
        let other = ServiceIdentifier(
            provider: service.provider, serviceCode: "\(service.serviceCode)Other",
            serviceVersion: service.serviceVersion)
        return ExchangeHeader(client: client, service: other ?? service, id: id, userId: userId, issue: issue)
    }
}
