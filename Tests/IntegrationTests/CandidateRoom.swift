import Candidacy
import CandidacySupport
import ElectionModel
import Files
import Persistence
import Sodium
import TestSupport
import Testing
import Trust

/// An election in the phase in which candidates are taken, with two members who decide; state bodies answer when a test
/// wants it.
struct CandidateRoom {
    let election: ElectionFixture
    let definition: ElectionDefinition
    static let members = ["osmonova", "ibraimov"]
    private static let pin = "70413322"

    init() async throws {
        election = try await ElectionFixture()
        definition = try ElectionDefinition(canonicalBytes: try Vectors.bytes("\(election.folder)/definition.json"))
        _ = try await election.answer(["election", "phase", "lists"])
        _ = try await election.answer(["register", "import", election.voters(4)])
        for stage in ["preliminary", "final"] { _ = try await election.answer(["register", "list", stage]) }
        _ = try await election.answer(["election", "phase", "candidates"])
        try put("requirements.json", RegisterFixture.requirements(of: definition).canonicalBytes)
        for (index, form) in DeskFixture.forms.enumerated() { try put("templates/\(index).json", form.canonicalBytes) }
        try election.write("pin", Self.pin)
        for member in Self.members {
            _ = try await election.answer([
                "candidate", "clerk", member, "--name", "Member \(member)", "--duty", "prepare", "--duty", "decide",
                "--pin-file", "\(election.place.path)/pin",
            ])
        }
    }

    /// Runs a verb as a member.
    func command(_ arguments: [String], as member: String = members[0]) async throws -> ElectionProgram.Ending {
        try await election.commission(
            ["candidate"] + arguments + ["--member", member, "--pin-file", "\(election.place.path)/pin"])
    }

    /// The same, and its answer; a test ends when it fails.
    func answer(_ arguments: [String], as member: String = members[0]) async throws -> CanonicalValue {
        let ending = try await command(arguments, as: member)
        try #require(ending.code == 0, "\(arguments): \(ending.complaints)")
        return try CanonicalValue.parse(Array(ending.output.utf8))
    }

    /// Both members say it.
    func both(_ deed: [String], _ number: Int) async throws -> CanonicalValue {
        _ = try await answer(["decide", "\(number)"] + deed)
        return try await answer(["decide", "\(number)"] + deed, as: Self.members[1])
    }

    /// Somebody applies, and the bodies answer.
    func candidacy(_ serial: Int, convictions: Int = 0) async throws -> CandidacyId {
        try election.write("applicant", try Self.person(serial).digits)
        let taken = try await answer([
            "apply", "--contest", "mayor", "--applicant", "\(election.place.path)/applicant",
        ])
        let id: CandidacyId = try taken.value("id")
        try await register().take(
            [
                (
                    SampleRequirements.people,
                    [
                        SampleRequirements.birthDate: FactValue.day(SampleRequirements.date(1990, 1, 1)),
                        SampleRequirements.identity.surname: .text("Төлөгөнова"),
                        SampleRequirements.identity.givenName: .text("Бактыгүл"),
                    ]
                ),
                (SampleRequirements.crimes, [SampleRequirements.convictions: .number(convictions)]),
            ].map { source, facts in
                (
                    id,
                    SourceAnswer(
                        source: source, obtainedAt: SystemClock().now(), content: .facts(facts),
                        evidence: EvidenceId(unchecked: "e-\(source)-\(serial)"), evidenceHolds: true)
                )
            })
        return id
    }

    /// The register as the programs have it.
    func register() async throws -> CandidateRegister {
        let file = try KeyFile(canonicalBytes: try Vectors.bytes("\(election.folder)/keys/register.key"))
        return try await CandidateRegister(
            store: try store(), definition: definition, requirements: RegisterFixture.requirements(of: definition),
            masterKey: try file.open(passphrase: ElectionFixture.secret), clock: SystemClock(), random: SystemRandom())
    }

    func store() throws -> any Store { try SQLiteStore(path: "\(election.folder)/register.db") }

    static func person(_ serial: Int) throws -> Pin {
        try #require(Pin(sex: .female, birthDate: SampleRequirements.date(1990, 1, 1), serial: serial))
    }

    private func put(_ name: String, _ bytes: [UInt8]) throws {
        try DurableFile.makeFolder("\(election.folder)/candidates/templates")
        try DurableFile.replace("\(election.folder)/candidates/\(name)", bytes)
    }
}
