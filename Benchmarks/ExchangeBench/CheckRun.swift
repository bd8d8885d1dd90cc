import ElectionModel
import ExchangeStandIn
import OutboundHTTP
import TestSupport
import Trust
import XRoad

/// The checks of many candidates at several registers, over HTTP against the stand-in of the security server.
///
/// With containers every answer is kept as the commission keeps it: sealed in its case, with its signed container fetched,
/// verified and archived.
struct CheckRun {
    static let services = ["address-register", "civil-registry", "criminal-record", "diploma", "passport"]
    static let people = 2000
    static let latency = Duration.milliseconds(100)

    /// What was measured was not right.
    struct Wrong: Error {}

    let limits = CallLimits()
    let withContainers: Bool
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
        let authority = withContainers ? try StandInAuthority() : nil
        let standIn = SecurityServerStandIn(book: book, authority: authority, latency: Self.latency)
        let taken = try await standIn.during { address in try await time(book, address, authority) }
        for service in Self.services {
            guard standIn.mostOnTheWay(service) <= limits.inFlight, standIn.asked(service) == Self.people else {
                throw Wrong()
            }
        }
        return Double(taken.components.seconds) + Double(taken.components.attoseconds) / 1e18
    }

    private func time(
        _ book: ServiceBook, _ address: String, _ authority: StandInAuthority?
    ) async throws -> Duration {
        guard let client = ClientIdentifier("central-server/GOV/70000099/shailoo") else { throw Wrong() }
        let line = try SecurityServerLine(address, identity: nil)
        let caller = ExchangeCaller(
            client: client, line: line, journal: try JournalFile(path: "\(folder.path)/look-ups.jsonl"), limits: limits,
            clock: SystemClock(), random: SystemRandom())
        let desk = try authority.map { authority in
            CaseDesk(
                caller: caller, line: line,
                files: CaseFiles(folder: "\(folder.path)/cases", seal: try BenchSeal()),
                archive: EvidenceArchive(
                    folder: "\(folder.path)/evidence",
                    verifier: EvidenceVerifier(trust: try ExchangeTrust(configuration: try authority.configuration()))),
                client: client, clock: SystemClock())
        }
        let start = ContinuousClock.now
        let answered = try await withThrowingTaskGroup(of: Bool.self) { group in
            // As the commission does it: to each register so many at a time, and no more that wait.
            for service in book.services {
                for lane in 0..<limits.inFlight {
                    group.addTask {
                        for person in stride(from: lane, to: Self.people, by: limits.inFlight) {
                            guard try await Self.isAnswered(person, service, caller, desk) else { return false }
                        }
                        return true
                    }
                }
            }
            return try await group.allSatisfy { $0 }
        }
        guard answered else { throw Wrong() }
        return ContinuousClock.now - start
    }

    private static func isAnswered(
        _ person: Int, _ service: ServiceDescription, _ caller: ExchangeCaller, _ desk: CaseDesk?
    ) async throws -> Bool {
        var values = ["pin": "1010119900\(String(person + 10_000).suffix(4))"]
        if service.name == "passport" { (values["series"], values["number"]) = ("ID", "\(person)") }
        guard let desk else {
            let lookUp = await caller.lookUp(service, values, by: "KG-bench", for: "candidate-\(person)")
            if case .facts = lookUp.outcome { return true }
            return false
        }
        guard let number = CaseNumber(rawValue: "candidate-\(person)") else { throw Wrong() }
        let question = CaseQuestion(number, service, values, isTest: false)
        return try await desk.settle(question, by: "KG-bench").kept.evidence?.isVerified == true
    }
}
