import CandidacySupport
import Console
import ElectionModel
import Files
import Foundation
import Ledger
import Sodium
import TestSupport
import Testing
import Trust
import Wording

@testable import Candidacy
@testable import CentralCommands

/// From registered candidates to the ballot, by whole commands on a folder.
@Suite(.serialized) struct BallotCommandTests {
    private static let mayor = ContestId(unchecked: "mayor")
    private static let seed = "31415 92653 58979 32384"

    private let place = TemporaryFolder()
    private var path: String { "\(place.path)/election" }
    private var folder: CommissionFolder { get throws { try CommissionFolder(path: path) } }
    private var secret: SecretBytes { SecretBytes(Array("long enough".utf8)) }

    init() async throws {
        try DurableFile.create("\(place.path)/phrase", Array("long enough\n".utf8), mode: 0o600)
        let sample = try ElectionFoundingTests.definitionOfToday()
        let against = sample.contests[0].options.filter(\.againstAll)
        try DurableFile.create(
            "\(place.path)/definition.json", sample.with(options: [Self.mayor: against]).canonicalBytes)
        let voters = """
            pin,surname,given_name,patronymic,address,station
            11705199000001,Асанова,Айгүл,Бековна,Ош,1201
            20101198000002,Осмонов,Бакыт,,Ош,1202

            """
        try DurableFile.replace("\(place.path)/voters.csv", Array(voters.utf8))
        for command in [
            ["election", "new", "--definition", "\(place.path)/definition.json"], ["election", "phase", "lists"],
            ["register", "import", "\(place.path)/voters.csv"], ["register", "list", "final"],
            ["election", "phase", "candidates"],
        ] {
            try #require(await run(command) == .ok, "\(command)")
        }
    }

    private func run(_ arguments: [String], language: Language = .en) async -> Console.ExitStatus {
        await DobushCommand.run(
            ["--lang", language.rawValue] + arguments
                + ["--folder", path, "--passphrase-file", "\(place.path)/phrase", "--yes"])
    }

    private func seedFile(_ seed: String = seed) throws -> String {
        let file = "\(place.path)/seed"
        try DurableFile.replace(file, Array("\(seed)\n".utf8))
        return file
    }

    private func desk() async throws -> CandidateDesk {
        func about(_ sample: Requirement) -> Requirement {
            Requirement(
                id: sample.id, contests: [Self.mayor], title: sample.title, basis: sample.basis, day: sample.day,
                check: sample.check)
        }
        let folder = try folder
        let candidates = CandidateFolder(folder)
        let requirements = RequirementSet(
            election: folder.definition.election, identity: SampleRequirements.identity,
            requirements: [SampleRequirements.age, SampleRequirements.noConviction].map(about))
        try DurableFile.makeFolder(candidates.path)
        try DurableFile.replace(candidates.requirementsFile, requirements.canonicalBytes)
        let form = SamplePapers.template(.conclusion)
        let crimes = PaperTemplate(
            id: TemplateId(unchecked: "form-crimes"), version: 1, paper: .conclusion,
            source: SampleRequirements.crimes, approval: form.approval, title: form.title, opening: form.opening,
            fields: form.fields, signatories: form.signatories)
        return CandidateDesk(
            register: try await candidates.register(passphrase: secret),
            forms: PaperBook(PaperKind.allCases.map(SamplePapers.template) + [crimes]),
            signer: try candidates.signer(passphrase: secret), ledger: candidates.commitments(passphrase: secret))
    }

    /// Somebody applies, complies and is registered, or is refused.
    @discardableResult
    private func candidacy(
        _ desk: CandidateDesk, _ serial: Int, _ surname: String, refused: Bool = false
    ) async throws -> CandidacyId {
        let members = try ["osmonova", "ibraimov"].enumerated().map {
            try DeskFixture.clerk($1, UInt8(31 + $0), days: 3650)
        }
        let born = SampleRequirements.date(1990, 1, 1)
        let application = CandidateApplication(
            contest: Self.mayor, pin: try #require(Pin(sex: .female, birthDate: born, serial: serial)),
            nomination: .itself, consentedOn: SampleRequirements.date(2025, 12, 1))
        let id = try await desk.apply(application, by: members[0]).entry.id
        for (source, facts) in [
            (
                SampleRequirements.people,
                [
                    SampleRequirements.birthDate: .day(born), FactName(unchecked: "surname"): .text(surname),
                    FactName(unchecked: "given-name"): .text("Асел"),
                ]
            ),
            (SampleRequirements.crimes, [SampleRequirements.convictions: .number(refused ? 1 : 0)]),
        ] as [(SourceId, [FactName: FactValue])] {
            let answer = SourceAnswer(
                source: source, obtainedAt: SystemClock().now(), content: .facts(facts),
                evidence: EvidenceId(unchecked: "e-\(source)-\(serial)"), evidenceHolds: true)
            try await desk.register.take([(id, answer)])
        }
        try await desk.judge(id)
        for member in members { _ = try await desk.act(refused ? .refuse : .register, on: id, by: member) }
        return id
    }

    @Test func `registered candidates come onto the ballot, in the order that was drawn, and stay there`() async throws
    {
        let ballot = ["ballot", "define"]
        let draw = ["ballot", "draw", "--contest", "mayor", "--seed-file", try seedFile()]
        let desk = try await desk()
        #expect(await run(ballot) == .notFound)
        #expect(await run(draw) == .notFound)
        #expect(await run(["election", "phase", "keys"]) == .checkFailed)
        for (serial, surname) in [(1, "Абдиева"), (2, "Бекова"), (3, "Чынарова")] {
            try await candidacy(desk, serial, surname)
        }
        try await candidacy(desk, 4, "Дүйшөева", refused: true)
        // Before the ledger has the decisions, nobody stands there.
        #expect(await run(ballot) == .checkFailed)
        try await desk.publish()
        #expect(await run(ballot + ["--contest", "council"]) == .notFound)
        #expect(await run(ballot + ["--dry-run"]) == .ok)
        #expect(try folder.definition.contest(Self.mayor)?.candidates.isEmpty == true)
        #expect(await run(ballot, language: .ky) == .ok)
        let fixed = try folder.definition.contest(Self.mayor)
        #expect(fixed?.options.map(\.id.rawValue) == ["candidate-1", "candidate-2", "candidate-3", "against-all"])
        #expect(fixed?.options[1].name.ru == "Бекова Асел")
        // Once more is the same.
        let size = try folder.reader.entries().count
        #expect(await run(ballot) == .ok)
        #expect(try folder.reader.entries().count == size)

        #expect(await run(["ballot", "draw", "--contest", "mayor", "--seed-file", try seedFile("123")]) == .usage)
        _ = try seedFile()
        #expect(await run(draw + ["--dry-run"]) == .ok)
        #expect(await run(draw, language: .ru) == .ok)
        #expect(await run(draw) == .ok)
        #expect(try folder.reader.entries().count == size + 1)
        let options = try #require(fixed?.options)
        let order = try #require(
            BallotDraw(election: try folder.definition.election, contest: Self.mayor, seed: Self.seed)
        ).order(options)
        #expect(try folder.definition.contest(Self.mayor)?.options == order)

        let proof = "\(place.path)/proof.pdf"
        #expect(await run(["ballot", "proof", "--out", proof, "--sheet", "a5"], language: .ky) == .ok)
        #expect(await run(["ballot", "proof", "--out", proof]) == .conflict)
        if PaperReader.isThere {
            let text = try PaperReader.text(of: Array(Data(contentsOf: URL(fileURLWithPath: proof))))
            for part in [
                "Шайлоо бюллетенинин үлгүсү", "Образец избирательного бюллетеня", Self.seed, "№ \(size)", "Бекова Асел",
                "candidate-3", "dobush-ballot:1:sample-2025:mayor",
            ] {
                #expect(text.contains(part), "\(part)")
            }
        }
        #expect(await run(["election", "phase", "keys"]) == .ok)
        #expect(await run(["remote", "manifest", "--out", "\(place.path)/manifest.json", "--floor", "2"]) == .ok)
        let manifest = try RemoteManifest(
            canonicalBytes: DurableFile.read("\(place.path)/manifest.json", limit: 1 << 20))
        #expect(manifest.contests.map(\.options) == [order.map(\.id)])
        let state = try folder.reader.state()
        #expect(state.definition == (try folder.definition))
        #expect(manifest.definition == Hex.encode(SHA256.hash(try folder.definition.canonicalBytes)))
    }

    @Test func `who withdraws leaves the ballot, and the same draw keeps the order of the others`() async throws {
        let desk = try await desk()
        let ids = [
            try await candidacy(desk, 1, "Абдиева"), try await candidacy(desk, 2, "Бекова"),
            try await candidacy(desk, 3, "Чынарова"),
        ]
        try await desk.publish()
        let draw = ["ballot", "draw", "--contest", "mayor", "--seed-file", try seedFile()]
        #expect(await run(["ballot", "define"]) == .ok)
        #expect(await run(draw) == .ok)
        let before = try folder.definition.contest(Self.mayor)?.candidates.map(\.id.rawValue) ?? []
        _ = try await desk.act(.withdraw, on: ids[1], by: try DeskFixture.clerk("osmonova", 31, days: 3650))
        try await desk.publish()
        #expect(await run(["ballot", "define"]) == .ok)
        #expect(await run(draw) == .ok)
        let after = try folder.definition.contest(Self.mayor)?.candidates.map(\.id.rawValue)
        #expect(after == before.filter { $0 != "candidate-2" })
    }

    @Test func `a command that ended between the ledger and the folder is finished by the next one`() async throws {
        let desk = try await desk()
        try await candidacy(desk, 1, "Абдиева")
        try await desk.publish()
        let old = try DurableFile.read("\(path)/definition.json", limit: 1 << 24)
        #expect(await run(["ballot", "define"]) == .ok)
        let new = try DurableFile.read("\(path)/definition.json", limit: 1 << 24)
        let size = try folder.reader.entries().count
        // As a kill after the entry leaves it.
        try DurableFile.replace("\(path)/definition.json", old)
        #expect(await run(["election", "phase", "keys"]) == .conflict)
        #expect(try DurableFile.read("\(path)/definition.json", limit: 1 << 24) == new)
        #expect(await run(["ballot", "define"]) == .ok)
        #expect(try folder.reader.entries().count == size)
        #expect(await run(["election", "phase", "keys"]) == .ok)
    }
}
