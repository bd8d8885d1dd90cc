import Foundation
import Synchronization
import XRoad

/// A security server in memory with one provider behind it, which answers as it is told.
final class StandInLine: ExchangeLine {
    enum Manner: Sendable {
        case good, slow, unreachable, broken, late, tooLarge, malformed, lying, otherPerson, exchangeError, ourError,
            refusing,
            incomplete
    }

    private struct State {
        var manners: [Manner] = []
        var requests: [ExchangeRequest] = []
        var onTheWay = 0
        var mostOnTheWay = 0
    }

    private let state: Mutex<State>
    private let last: Manner

    /// - Parameter manners: one a question; the last goes on.
    init(_ manners: Manner...) {
        last = manners.last ?? .good
        state = Mutex(State(manners: manners))
    }

    var requests: [ExchangeRequest] { state.withLock { $0.requests } }
    var mostOnTheWay: Int { state.withLock { $0.mostOnTheWay } }

    func send(
        _ request: ExchangeRequest, within limit: Duration, upTo largest: Int
    ) async throws(ExchangeLineFault) -> ExchangeReply {
        let manner = state.withLock { state in
            state.requests.append(request)
            state.onTheWay += 1
            state.mostOnTheWay = max(state.mostOnTheWay, state.onTheWay)
            return state.manners.isEmpty ? last : state.manners.removeFirst()
        }
        defer { state.withLock { $0.onTheWay -= 1 } }
        switch manner {
        case .unreachable: throw .unreachable
        case .broken: throw .broken
        case .late: throw .late
        case .tooLarge: throw .tooLarge
        case .slow:
            try? await Task.sleep(for: .milliseconds(20))
            return Self.answer(request)
        case .good: return Self.answer(request)
        case .malformed: return Self.reply(Array("<a><b>".utf8))
        case .lying: return Self.answer(request, id: "5c1f0a3e-0000-4000-8000-000000000000")
        case .otherPerson: return Self.answer(request, inner: "<pin>20101199000012</pin><surname>А</surname>")
        case .exchangeError: return Self.fault("Server.ServerProxy.ServiceFailed.Timeout")
        case .ourError: return Self.fault("Client.InvalidClientIdentifier")
        case .refusing: return Self.answer(request, inner: "<faultcode>17</faultcode>")
        case .incomplete: return Self.answer(request, inner: "<pin>\(ServiceDescriptionTests.pin)</pin>")
        }
    }

    private static func answer(
        _ request: ExchangeRequest, id: String? = nil,
        inner: String =
            "<pin>\(ServiceDescriptionTests.pin)</pin><surname>А</surname><name>Б</name><dateOfBirth>1990-11-01</dateOfBirth>"
    ) -> ExchangeReply {
        let text = String(decoding: request.body, as: UTF8.self)
        guard let body = text.range(of: "<SOAP-ENV:Body>"), let open = text.range(of: "<xroad:id>"),
            let close = text.range(of: "</xroad:id>")
        else { return reply([]) }
        let head =
            id.map { "\(text[..<open.upperBound])\($0)\(text[close.lowerBound..<body.lowerBound])" }
            ?? String(text[..<body.lowerBound])
        return reply(
            Array(
                "\(head)<SOAP-ENV:Body><x:zagsDataByPinResponse xmlns:x='urn:x'>\(inner)</x:zagsDataByPinResponse></SOAP-ENV:Body></SOAP-ENV:Envelope>"
                    .utf8))
    }

    private static func fault(_ code: String) -> ExchangeReply {
        reply(
            Array(
                "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body><s:Fault><faultcode>s:\(code)</faultcode><faultstring>x</faultstring></s:Fault></s:Body></s:Envelope>"
                    .utf8))
    }

    private static func reply(_ body: [UInt8]) -> ExchangeReply {
        ExchangeReply(status: 200, headers: [("Content-Type", "text/xml;charset=UTF-8")], body: body)
    }
}
