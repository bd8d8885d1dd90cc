import ElectionModel
import HTTPTypes
import Hummingbird
import PageServing
import Telemetry

/// Answers GET /metrics, /health and /ready, and nothing else.
struct HealthResponder: HTTPResponder {
    typealias Context = BasicRequestContext

    let registry: PrometheusRegistry
    let board: HealthBoard

    private enum Path: String {
        case metrics = "/metrics"
        case health = "/health"
        case ready = "/ready"
    }

    func respond(to request: Request, context: Context) async throws -> Response {
        guard isForUs(request.head) else { return Page.refusal(.misdirectedRequest) }
        let path = (request.head.path ?? "").prefix { $0 != "?" }
        guard let page = Path(rawValue: String(path)) else { return Page.refusal(.notFound) }
        guard request.method == .get else { return Page.wrongMethod(allowed: "GET") }
        guard !hasBody(request.headers) else { return Page.refusal(.contentTooLarge) }
        switch page {
        case .metrics: return Page.answer(.ok, PrometheusRegistry.mediaType, Array(registry.exposition().utf8))
        case .health: return health(board.report())
        case .ready: return ready(board.report())
        }
    }

    /// The first `Host` header has become the authority; a second one would be read by others and not by us.
    private func isForUs(_ head: HTTPRequest) -> Bool {
        guard let authority = head.authority, let host = HTTPField.Name("Host") else { return false }
        return head.headerFields[host] == nil && HostName.isLocal(authority)
    }

    private func hasBody(_ headers: HTTPFields) -> Bool {
        headers[.transferEncoding] != nil || (headers[.contentLength] ?? "0") != "0"
    }

    private func health(_ report: HealthReport) -> Response {
        let line: CanonicalValue = ["schema": "dobush.health.v1", "live": .bool(report.isLive)]
        return Page.answer(report.isLive ? .ok : .serviceUnavailable, Self.lines, Array("\(line.text)\n".utf8))
    }

    private func ready(_ report: HealthReport) -> Response {
        let head: CanonicalValue = [
            "schema": "dobush.ready.v1", "ready": .bool(report.isReady), "checks": .int(report.lines.count),
        ]
        let lines = [head] + report.lines.map(Self.line(for:))
        return Page.answer(
            report.isReady ? .ok : .serviceUnavailable, Self.lines, lines.flatMap { "\($0.text)\n".utf8 })
    }

    private static func line(for line: HealthReport.Line) -> CanonicalValue {
        [
            "schema": "dobush.check.v1", "check": .string(line.check.name), "role": .string(line.check.role.rawValue),
            "state": .string(line.finding.level.rawValue),
            "reason": line.finding.reason.map { .string($0.code) } ?? .null,
            "since": line.since.map { .string($0.description) } ?? .null,
        ]
    }

    private static let lines = "application/jsonl; charset=utf-8"
}
