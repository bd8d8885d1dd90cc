import ElectionModel
import Logging
import PageServing
import Synchronization
package import XRoad

/// Our security server with every provider behind it, for tests: it speaks the published protocols over HTTP on this
/// machine, and answers as it is told, well or badly.
package final class SecurityServerStandIn: Sendable {
    /// Facts by our names about whom is asked; `nil` for nobody.
    package typealias Register =
        @Sendable (_ service: ServiceDescription, _ values: [String: String]) -> [String: StatedFact]?

    private struct State {
        var manners: [String: [StandInManner]] = [:]
        var evidence: [StandInEvidence] = []
        var answers: [String: RecordedExchange] = [:]
        var lastId: String?
        var asked: [String: Int] = [:]
        var containers = 0
        var onTheWay: [String: Int] = [:]
        var mostOnTheWay: [String: Int] = [:]
    }

    let book: ServiceBook
    let register: Register
    let authority: StandInAuthority?
    let latency: Duration
    private let state = Mutex(State())

    /// - Parameters:
    ///   - book: the services behind it.
    ///   - authority: signs containers; without one there are none, and nothing is recorded.
    ///   - latency: before each answer of a service.
    ///   - register: what services know; ``everybody(_:_:)`` unless told.
    package init(
        book: ServiceBook, authority: StandInAuthority? = nil, latency: Duration = .zero,
        register: @escaping Register = everybody
    ) {
        self.book = book
        self.authority = authority
        self.latency = latency
        self.register = register
    }

    /// Somebody of that number, with something for every fact.
    package static func everybody(_ service: ServiceDescription, _ values: [String: String]) -> [String: StatedFact]? {
        Dictionary(service.facts.map { ($0.name, something(for: $0, values[$0.name])) }) { first, _ in first }
    }

    private static func something(for fact: ServiceFact, _ asked: String?) -> StatedFact {
        switch fact.form {
        case .text: return .text(asked ?? "\(fact.name) 1")
        case .number: return .number(1)
        case .day(let form):
            return asked.flatMap { CivilDate(iso: $0) ?? form.day($0) }.map { .day($0) }
                ?? .day(CivilDate(daysSinceEpoch: 7))
        case .stays:
            let away = StayAbroad(departure: CivilDate(daysSinceEpoch: 7), arrival: CivilDate(daysSinceEpoch: 9))
            return .stays(away.map { [$0] } ?? [])
        }
    }

    /// Our names of the services behind it.
    package var everyService: [String] { book.services.map(\.name) }

    /// How a service answers the next questions, by our name of it; the last goes on.
    package func tell(_ service: String, _ manners: StandInManner...) {
        state.withLock { $0.manners[service] = manners }
    }

    /// What is given for the next containers; the last goes on.
    package func tell(evidence: StandInEvidence...) { state.withLock { $0.evidence = evidence } }

    /// How often a service was asked.
    package func asked(_ service: String) -> Int { state.withLock { $0.asked[service, default: 0] } }

    /// How often a container was asked for.
    package var containersAsked: Int { state.withLock { $0.containers } }

    /// The most questions to a service that were on their way at once.
    package func mostOnTheWay(_ service: String) -> Int { state.withLock { $0.mostOnTheWay[service, default: 0] } }

    func begin(_ service: String) -> StandInManner {
        state.withLock { state in
            state.asked[service, default: 0] += 1
            state.onTheWay[service, default: 0] += 1
            state.mostOnTheWay[service] = max(
                state.mostOnTheWay[service, default: 0], state.onTheWay[service, default: 0])
            guard let manners = state.manners[service], let first = manners.first else { return .good }
            if manners.count > 1 { state.manners[service]?.removeFirst() }
            return first
        }
    }

    func end(_ service: String) { state.withLock { $0.onTheWay[service, default: 0] -= 1 } }

    func record(_ exchange: RecordedExchange) {
        guard authority != nil else { return }
        state.withLock { state in
            state.answers[exchange.header.id] = exchange
            state.lastId = exchange.header.id
        }
    }

    /// What is given for the container of an exchange, and the exchange itself and another one.
    func evidence(
        of id: String
    ) -> (manner: StandInEvidence, exchange: RecordedExchange, other: RecordedExchange?)? {
        state.withLock { state in
            state.containers += 1
            guard let exchange = state.answers[id] else { return nil }
            let manner = state.evidence.first ?? .good
            if state.evidence.count > 1 { state.evidence.removeFirst() }
            return (manner, exchange, state.answers.values.first { $0.header.id != id })
        }
    }

    /// Serves on a free port for as long as the body runs.
    ///
    /// - Parameter body: is given the server's address.
    package func during<Value: Sendable>(
        _ body: @Sendable (_ address: String) async throws -> Value
    ) async throws -> Value {
        let (ports, sink) = AsyncStream.makeStream(of: Int.self)
        guard let address = ListenAddress("127.0.0.1:0") else { throw StandInFailed("an address") }
        let server = PageServer(
            address, responder: StandInResponder(server: self),
            logger: Logger(label: "stand-in") { _ in SwiftLogNoOpLogHandler() }
        ) { sink.yield($0) }
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                defer { sink.finish() }
                try await server.run()
            }
            defer { group.cancelAll() }
            for await port in ports { return try await body("http://127.0.0.1:\(port)") }
            try await group.waitForAll()
            throw StandInFailed("a port")
        }
    }
}
