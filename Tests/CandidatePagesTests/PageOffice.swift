import Candidacy
import ElectionModel
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOEmbedded
import PageServing
import Persistence
import Sodium
import Synchronization
import TestSupport
import Trust
import Wording

@testable import CandidatePages

/// The clerk's page and the public one of a sample election, asked without a socket.
struct PageOffice {
    let clock = FixedClock()
    let desk: CandidateDesk
    let register: CandidateRegister
    let ledger = CountingLedger()
    private let clerk: ClerkResponder
    private let everybody: PublicCandidatesResponder
    private let folder = TemporaryFolder()

    static let pin = "70413322"
    static let registry = SourceId(unchecked: "registry")
    static let signatures = RequirementId(unchecked: "signatures")
    private static let page = PageFolder(files: ["index.html": Array("<!doctype html>".utf8)], front: "index.html")

    /// - Parameter bodies: answers questions; without it there is no exchange.
    init(bodies: (any FactSource)? = nil) async throws {
        let sample = try SampleElection()
        let requirements = try Self.requirements(sample.definition)
        let register = try await CandidateRegister(
            store: try MemoryStore(), definition: sample.definition, requirements: requirements,
            masterKey: SecretBytes([UInt8](repeating: 9, count: 32)), clock: clock, random: SeededRandom(seed: 1))
        self.register = register
        let signer = try SampleElection.key(10)
        desk = CandidateDesk(register: register, forms: try Self.forms(), signer: signer, ledger: ledger)
        var authority = CertificateBook(
            roots: sample.roots, election: sample.definition.election, kind: sample.definition.kind)
        try authority.add(try sample.certificate(.commission, "commission"))
        let clerks = ClerkBook(folder: "\(folder.path)/clerks", authority: authority)
        let members: [(String, Set<ClerkDuty>)] = [
            ("osmonova", [.prepare, .decide]), ("ibraimov", [.prepare, .decide]), ("typist", [.prepare]),
        ]
        for (name, duties) in members {
            let member = MemberId(unchecked: name)
            guard let cost = PasswordHash.Cost(passes: 1, kibibytes: 8 * 1024) else { throw SodiumError.length }
            _ = try clerks.enrol(
                member, pin: SecretBytes(Array(Self.pin.utf8)), cost: cost, random: SystemRandom()
            ) { key in
                ClerkCertificate(
                    for: sample.definition, member: member, name: "Member \(name)", duties: duties, signKey: key,
                    notBefore: SampleElection.start, notAfter: SampleElection.start.adding(seconds: 60 * 86_400),
                    by: signer)
            }
        }
        let labels = DeskLabels(
            definition: sample.definition, requirements: requirements,
            sources: [Self.registry: LocalizedText(ky: "Реестр", ru: "Реестр", en: "Register")], parties: PartyList(),
            forms: try Self.forms())
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        var checks: (@Sendable (Clerk) -> CandidateVerification)?
        if let bodies { checks = { _ in CandidateVerification(register: register, source: bodies) } }
        let office = ClerkOffice(
            desk: desk, clerks: clerks, checks: checks, labels: labels, clock: clock, random: SeededRandom(seed: 2))
        clerk = ClerkResponder(office: office, page: Self.page, logger: logger)
        everybody = PublicCandidatesResponder(
            table: PublicTable(desk: desk, labels: labels, clock: clock), page: Self.page, logger: logger)
    }

    /// Asks the clerk's page.
    func ask(
        _ method: HTTPRequest.Method, _ path: String, _ body: CanonicalValue? = nil, cookie: String? = nil,
        isOwn: Bool = true
    ) async throws -> PageReply {
        try await ask(method, path, bytes: body?.encoded() ?? [], cookie: cookie, isOwn: isOwn)
    }

    func ask(
        _ method: HTTPRequest.Method, _ path: String, bytes: [UInt8], cookie: String? = nil, isOwn: Bool = true
    ) async throws -> PageReply {
        var headers: HTTPFields = [:]
        if isOwn, let name = ClerkResponder.ownHeader { headers[name] = "1" }
        if let cookie { headers[.cookie] = "other=1; \(cookie)" }
        return try await PageReply(
            clerk.respond(to: Self.request(method, path, headers, bytes), context: Self.context))
    }

    /// Asks the public page.
    func look(_ path: String, _ method: HTTPRequest.Method = .get) async throws -> PageReply {
        try await PageReply(everybody.respond(to: Self.request(method, path, [:], []), context: Self.context))
    }

    /// Signs in; gives the cookie.
    func signIn(_ member: String) async throws -> String {
        try await ask(.post, "/session", ["member": .string(member), "pin": .string(Self.pin)]).cookie
    }

    /// A woman's application, as the page sends it.
    func application(_ serial: Int = 1) throws -> CanonicalValue {
        [
            "contest": register.definition.contests[0].id.canonical, "pin": .string(try Self.person(serial).digits),
            "nomination": ["by": "itself"], "consentedOn": "2025-10-20",
        ]
    }

    static func person(_ serial: Int = 1) throws -> Pin {
        guard let day = CivilDate(year: 1990, month: 1, day: 1),
            let pin = Pin(sex: .female, birthDate: day, serial: serial)
        else { throw CanonicalError.notCanonical }
        return pin
    }

    private static var context: BasicRequestContext {
        BasicRequestContext(
            source: ApplicationRequestContextSource(
                channel: EmbeddedChannel(), logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }))
    }

    private static func request(
        _ method: HTTPRequest.Method, _ path: String, _ headers: HTTPFields, _ body: [UInt8]
    ) -> Request {
        Request(
            head: HTTPRequest(method: method, scheme: "http", authority: "h", path: path, headerFields: headers),
            body: RequestBody(buffer: ByteBuffer(bytes: body)))
    }

    /// Age by the register, and supporters' signatures on paper.
    private static func requirements(_ definition: ElectionDefinition) throws -> RequirementSet {
        func text(_ words: String) -> LocalizedText { LocalizedText(ky: words, ru: words, en: words) }
        let contest = definition.contests[0].id
        let birth = FactName(unchecked: "birth-date")
        return RequirementSet(
            election: definition.election,
            identity: IdentityFacts(
                source: registry, surname: FactName(unchecked: "surname"), givenName: FactName(unchecked: "given-name"),
                patronymic: nil, birthDate: birth, sex: nil),
            requirements: [
                Requirement(
                    id: RequirementId(unchecked: "age"), contests: [contest], title: text("25 years"),
                    basis: text("article 59"), day: .step(.votingDay),
                    check: ServiceCheck(
                        source: registry, condition: .age(birth, least: 25), answerWithinHours: 48, freshDays: nil)),
                Requirement(
                    id: signatures, contests: [contest], title: text("Signatures"), basis: text("article 61"),
                    day: .decision, check: nil),
            ])
    }

    private static func forms() throws -> PaperBook {
        func text(_ words: String) -> CanonicalValue { LocalizedText(ky: words, ru: words, en: words).canonical }
        return PaperBook(
            try PaperKind.allCases.map { kind in
                try PaperTemplate(
                    canonical: [
                        "v": 1, "id": .string("form-\(kind.rawValue)"), "version": 1, "paper": .string(kind.rawValue),
                        "source": kind == .conclusion ? registry.canonical : .null, "approval": text("act 1"),
                        "title": text(kind.rawValue), "opening": text("opening"), "fields": .array([]),
                        "signatories": .array([]),
                    ])
            })
    }
}

/// A ledger that counts.
final class CountingLedger: CommitmentLedger {
    private let state = Mutex<[PaperCommitment]>([])

    var taken: [PaperCommitment] { state.withLock { $0 } }

    func publish(_ commitments: [PaperCommitment]) async throws -> [Int] {
        state.withLock { taken in
            let first = taken.count
            taken += commitments
            return Array(first..<taken.count)
        }
    }
}

/// A register that knows everybody.
struct KnowingRegister: FactSource {
    let clock: FixedClock

    func answer(_ question: FactQuestion) async -> SourceAnswer? {
        SourceAnswer(
            source: question.source, obtainedAt: clock.now(),
            content: .facts([
                FactName(unchecked: "birth-date"): .day(question.pin.birthDate),
                FactName(unchecked: "surname"): .text("Төлөгөнова"),
                FactName(unchecked: "given-name"): .text("Бактыгүл"),
            ]), evidence: EvidenceId(unchecked: "e-1"), evidenceHolds: true)
    }
}
