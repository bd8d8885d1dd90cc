import ElectionModel
import ExchangeStandIn
import OutboundHTTP
import TestSupport
import Trust
import XRoad

/// The checks of many candidates at several registers, over HTTP against the stand-in of the security server.
struct CheckRun {
    static let services = ["address-register", "civil-registry", "criminal-record", "diploma", "passport"]
    static let people = 2000
    static let latency = Duration.milliseconds(100)

    /// What was measured was not right.
    struct Wrong: Error {}

    let limits = CallLimits()
    private let folder = TemporaryFolder()

    var checks: Int { Self.people * Self.services.count }

    /// The least time that the registers' own waiting takes, in seconds.
    var least: Double { Double(checks) * 0.1 / Double(Self.services.count * limits.inFlight) }

    /// How long the checks took, in seconds.
    func seconds() async throws -> Double {
        let book = try ServiceBook(
            files: try Self.services.map { service in
                (name: "\(service).json", bytes: try Vectors.bytes("Exchange/services/\(service).json"))
            })
        let standIn = SecurityServerStandIn(book: book, latency: Self.latency)
        let taken = try await standIn.during { address in try await time(book, address) }
        for service in Self.services {
            guard standIn.mostOnTheWay(service) <= limits.inFlight, standIn.asked(service) == Self.people else {
                throw Wrong()
            }
        }
        return Double(taken.components.seconds) + Double(taken.components.attoseconds) / 1e18
    }

    private func time(_ book: ServiceBook, _ address: String) async throws -> Duration {
        guard let client = ClientIdentifier("central-server/GOV/70000099/shailoo") else { throw Wrong() }
        let caller = ExchangeCaller(
            client: client, line: try SecurityServerLine(address, identity: nil),
            journal: try JournalFile(path: "\(folder.path)/look-ups.jsonl"), limits: limits, clock: SystemClock(),
            random: SystemRandom())
        let start = ContinuousClock.now
        let answered = await withTaskGroup(of: Bool.self) { group in
            for person in 0..<Self.people {
                for service in book.services {
                    group.addTask { await Self.isAnswered(person, service, caller) }
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        guard answered == checks else { throw Wrong() }
        return ContinuousClock.now - start
    }

    private static func isAnswered(
        _ person: Int, _ service: ServiceDescription, _ caller: ExchangeCaller
    ) async -> Bool {
        var values = ["pin": "1010119900\(String(person + 10_000).suffix(4))"]
        if service.name == "passport" { (values["series"], values["number"]) = ("ID", "\(person)") }
        let lookUp = await caller.lookUp(service, values, by: "KG-bench", for: "candidate-\(person)")
        if case .facts = lookUp.outcome { return true }
        return false
    }
}
