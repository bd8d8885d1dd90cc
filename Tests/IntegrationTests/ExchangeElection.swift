import CandidacySupport
import ElectionModel
import ExchangeStandIn
import Foundation
import Persistence
import Sodium
import TestSupport
import Testing
import Trust
import XRoad

@testable import Candidacy

/// An election with applications in its register, and a security server with every register behind it.
struct ExchangeElection: Sendable {
    /// The services that the shipped requirements of a parliament ask, each once a candidate.
    static let services = 8

    let election: ElectionFixture
    let standIn: SecurityServerStandIn
    private let masterKey: SecretBytes

    /// Calls the election, and takes applications.
    ///
    /// - Parameters:
    ///   - people: how many apply.
    ///   - latency: before each answer of a register.
    init(people: Int, latency: Duration) async throws {
        election = try await ElectionFixture()
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Exchange").path
        let book = try ServiceBook(
            files: FileManager.default.contentsOfDirectory(atPath: "\(root)/services").map { file in
                (name: file, bytes: try Vectors.bytes("\(root)/services/\(file)"))
            })
        standIn = SecurityServerStandIn(
            book: book, authority: try StandInAuthority(), latency: latency, register: StandInPeople.facts)
        let key = try KeyFile(canonicalBytes: try Vectors.bytes("\(election.folder)/keys/register.key"))
        masterKey = try key.open(passphrase: ElectionFixture.secret)
        _ = try await election.answer(["register", "import", election.voters(4)])
        _ = try await election.answer(["election", "phase", "lists"])
        for list in ["preliminary", "final"] { _ = try await election.answer(["register", "list", list]) }
        _ = try await election.answer(["election", "phase", "candidates"])
        try FileManager.default.createDirectory(
            atPath: "\(election.folder)/candidates", withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            atPath: "\(root)/candidates/templates", toPath: "\(election.folder)/candidates/templates")
        let shipped = try CanonicalValue.parse(Vectors.bytes("\(root)/candidates/jogorku-kenesh/requirements.json"))
        try fitted(shipped).canonicalBytes.withUnsafeBytes { bytes in
            try Data(bytes).write(to: URL(fileURLWithPath: "\(election.folder)/candidates/requirements.json"))
        }
        try await apply(people)
    }

    /// The commission's register of candidates, opened beside the programs.
    func register() async throws -> CandidateRegister {
        try await CandidateRegister(
            store: try SQLiteStore(path: "\(election.folder)/register.db"), definition: try definition(),
            requirements: try RequirementSet(
                json: Vectors.bytes("\(election.folder)/candidates/requirements.json")),
            masterKey: masterKey, clock: SystemClock(), random: SystemRandom())
    }

    /// The questions that arrived at the registers.
    var asked: Int { standIn.everyService.reduce(0) { $0 + standIn.asked($1) } }

    /// What is kept of the candidacies' cases.
    func kept() throws -> [KeptLookUp] {
        try CaseFiles(folder: "\(election.folder)/exchange/cases", seal: Seal(masterKey)).all()
    }

    /// The names of the containers that are kept.
    func containers() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: "\(election.folder)/exchange/evidence")
            .filter { $0.hasSuffix(".asice") }.map { String($0.dropLast(6)) }
    }

    /// Tells the programs where the security server is.
    func connect(to address: String) throws {
        let folder = "\(election.folder)/exchange"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let connection: CanonicalValue = [
            "schema": "dobush.exchange-connection.v1", "server": .string(address),
            "client": "central-server/GOV/70000099/shailoo",
        ]
        try Data(connection.encoded()).write(to: URL(fileURLWithPath: "\(folder)/connection.json"))
    }

    /// The command that verifies.
    var verify: [String] {
        election.commissionArguments(["candidate", "verify", "--user", "KG-test"])
    }

    private func definition() throws -> ElectionDefinition {
        try ElectionDefinition(canonicalBytes: try Vectors.bytes("\(election.folder)/definition.json"))
    }

    /// The shipped requirements for this election: its name and contest, and the day of the decision in place of the
    /// registration, which its calendar does not have.
    private func fitted(_ shipped: CanonicalValue) throws -> RequirementSet {
        let definition = try definition()
        let set = try RequirementSet(canonical: shipped)
        return RequirementSet(
            election: definition.election, identity: set.identity,
            requirements: set.requirements.map { requirement in
                Requirement(
                    id: requirement.id, contests: definition.contests.map(\.id), title: requirement.title,
                    basis: requirement.basis,
                    day: requirement.day == .step(.registration) ? .decision : requirement.day,
                    check: requirement.check)
            })
    }

    private func apply(_ people: Int) async throws {
        let register = try await register()
        let now = SystemClock().now()
        let key = try SampleElection.key(31)
        let clerk = Clerk(
            certificate: ClerkCertificate(
                for: register.definition, member: MemberId(unchecked: "typist"), name: "Typist", duties: [.prepare],
                signKey: key.verifyingKey, notBefore: now.adding(seconds: -60), notAfter: now.adding(seconds: 3600),
                by: key),
            key: key)
        let forms = try FileManager.default.contentsOfDirectory(atPath: "\(election.folder)/candidates/templates")
        let desk = CandidateDesk(
            register: register,
            forms: PaperBook(
                try forms.map {
                    try PaperTemplate(json: Vectors.bytes("\(election.folder)/candidates/templates/\($0)"))
                }),
            signer: key, ledger: SampleLedger())
        let born = try #require(CivilDate(year: 1985, month: 6, day: 15))
        for number in 0..<people {
            // Nobody with a conviction, and nobody whom no register knows.
            let pin = try #require(
                Pin(sex: number % 2 == 0 ? .female : .male, birthDate: born, serial: number * 10 + 1))
            let application = CandidateApplication(
                contest: register.definition.contests[0].id, pin: pin, nomination: .itself, consentedOn: born)
            _ = try await desk.apply(application, by: clerk)
        }
    }

    /// The seal of case files (`Docs/formats/exchange-case.md`).
    private struct Seal: CaseSeal {
        private let cipher: ColumnCipher?

        init(_ masterKey: SecretBytes) { cipher = try? ColumnCipher(masterKey: masterKey, purpose: "exchange") }

        func sealed(_ bytes: [UInt8], file: String) -> [UInt8] {
            cipher?.seal(bytes, table: "cases", row: file) ?? []
        }

        func opened(_ sealed: [UInt8], file: String) -> [UInt8]? {
            try? cipher?.open(sealed, table: "cases", row: file)
        }
    }
}
