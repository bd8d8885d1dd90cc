import CandidacySupport
import ElectionModel
import Files
import Persistence
import Sodium
import StorageSupport
import TestSupport
import Testing
import Trust

@testable import Candidacy

/// How members sign in, and how their journal is checked.
@Suite struct ClerkBookTests {
    private let folder = TemporaryFolder()
    private let sample: SampleElection
    private let book: ClerkBook
    private static let member = MemberId(unchecked: "osmonova")
    private static let now = SampleElection.start.adding(seconds: 60)
    /// The least that Argon2id allows here; what a guess costs is not what is tested.
    private static let cost = PasswordHash.Cost(passes: 1, kibibytes: 8 * 1024)

    init() throws {
        sample = try SampleElection()
        var authority = CertificateBook(
            roots: sample.roots, election: sample.definition.election, kind: sample.definition.kind)
        try authority.add(try sample.certificate(.commission, "commission"))
        book = ClerkBook(folder: "\(folder.path)/clerks", authority: authority)
    }

    private func pin(_ text: String) -> SecretBytes { SecretBytes(Array(text.utf8)) }

    private func enrol(
        _ member: MemberId = member, pin text: String = "70413322", seed: UInt64 = 1, days: Int = 30,
        by issuer: UInt8 = 10
    ) throws -> ClerkCertificate {
        let signer = try SampleElection.key(issuer)
        return try book.enrol(
            member, pin: pin(text), cost: try #require(Self.cost), random: SeededRandom(seed: seed)
        ) { key in
            ClerkCertificate(
                for: sample.definition, member: member, name: "Осмонова А.", duties: [.prepare, .decide],
                signKey: key, notBefore: SampleElection.start,
                notAfter: SampleElection.start.adding(seconds: days * 86_400), by: signer)
        }
    }

    @Test func `the PIN opens the key that the certificate names`() throws {
        let certificate = try enrol()
        let clerk = try book.signIn(Self.member, pin: pin("70413322"), at: Self.now)
        #expect(clerk.certificate == certificate && clerk.key.verifyingKey == certificate.signKey)
        #expect(try ClerkCertificate(canonicalBytes: certificate.canonicalBytes) == certificate)
        #expect(try book.certificates() == [certificate])
        #expect(throws: ClerkRefusal.unknown(MemberId(unchecked: "x"))) {
            try book.signIn(MemberId(unchecked: "x"), pin: pin("70413322"), at: Self.now)
        }
    }

    @Test func `five wrong PINs lock the key for a quarter of an hour, whoever asks`() throws {
        _ = try enrol()
        for left in [4, 3, 2, 1, 0] {
            #expect(throws: ClerkRefusal.wrongPIN(left: left)) {
                try book.signIn(Self.member, pin: pin("00000000"), at: Self.now)
            }
        }
        let end = Self.now.adding(seconds: 900)
        // The right one neither, also for a program that starts anew: what is counted lies in the folder.
        let again = ClerkBook(folder: "\(folder.path)/clerks", authority: try authority())
        for time in [Self.now, end.adding(seconds: -1)] {
            #expect(throws: ClerkRefusal.locked(until: end)) {
                try again.signIn(Self.member, pin: pin("70413322"), at: time)
            }
        }
        #expect(throws: ClerkRefusal.wrongPIN(left: 4)) {
            try again.signIn(Self.member, pin: pin("00000000"), at: end)
        }
        _ = try again.signIn(Self.member, pin: pin("70413322"), at: end)
        #expect(throws: ClerkRefusal.wrongPIN(left: 4)) {
            try again.signIn(Self.member, pin: pin("00000000"), at: end)
        }
    }

    private func authority() throws -> CertificateBook {
        var authority = CertificateBook(
            roots: sample.roots, election: sample.definition.election, kind: sample.definition.kind)
        try authority.add(try sample.certificate(.commission, "commission"))
        return authority
    }

    @Test func `a certificate of another hand, one that ended and another member's key are refused`() throws {
        _ = try enrol(by: 11)
        #expect(throws: ClerkRefusal.forged(Self.member)) {
            try book.signIn(Self.member, pin: pin("70413322"), at: Self.now)
        }
        _ = try enrol()
        #expect(throws: ClerkRefusal.notValid(Self.member)) {
            try book.signIn(Self.member, pin: pin("70413322"), at: SampleElection.start.adding(seconds: 30 * 86_400))
        }
        let other = MemberId(unchecked: "ibraimov")
        _ = try enrol(other, seed: 2)
        try DurableFile.replace(
            "\(folder.path)/clerks/ibraimov.json",
            try DurableFile.read("\(folder.path)/clerks/osmonova.json", limit: 65_536))
        #expect(throws: ClerkRefusal.forged(other)) { try book.signIn(other, pin: pin("70413322"), at: Self.now) }
    }

    @Test func `who is ended signs in no more`() throws {
        let certificate = try enrol()
        let signer = try SampleElection.key(10)
        _ = try book.end(Self.member) { current in
            ClerkCertificate(
                for: sample.definition, member: current.member, name: current.name, duties: current.duties,
                signKey: current.signKey, notBefore: current.notBefore, notAfter: Self.now, by: signer)
        }
        #expect(try book.certificates().first?.keyId == certificate.keyId)
        #expect(throws: ClerkRefusal.notValid(Self.member)) {
            try book.signIn(Self.member, pin: pin("70413322"), at: Self.now)
        }
    }

    @Test(arguments: StorageEngine.available)
    func `a journal that was shortened, changed or signed by somebody else is found out`(
        engine: StorageEngine
    ) async throws {
        let fixture = try await DeskFixture(engine)
        let certificate = try enrol()
        let clerk = try book.signIn(Self.member, pin: pin("70413322"), at: Self.now)
        let id = try await fixture.desk.apply(try fixture.register.application(), by: clerk).entry.id
        for _ in 1...3 { _ = try await fixture.desk.file(id, by: clerk) }
        let journal = try await fixture.desk.journal(about: nil)
        #expect(journal.count == 4 && journal.map(\.seq) == [1, 2, 3, 4])
        #expect(try book.firstFault(in: journal) == nil)
        #expect(try book.firstFault(in: Array(journal.dropFirst())) == 1)
        #expect(try book.firstFault(in: [journal[0], journal[2], journal[3]]) == 2)
        #expect(try book.firstFault(in: [journal[1], journal[0]]) == 1)
        // Another key takes the member's place: what the first one signed stays good.
        #expect(try enrol(seed: 5).keyId != certificate.keyId)
        #expect(try book.firstFault(in: journal) == nil)
        // Nobody enrolled the one who writes next.
        _ = try await fixture.desk.file(id, by: fixture.ibraimov)
        #expect(try book.firstFault(in: try await fixture.desk.journal(about: nil)) == 5)
    }
}
