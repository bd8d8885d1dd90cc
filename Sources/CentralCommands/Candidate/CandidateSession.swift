import ArgumentParser
import Candidacy
import CommandBase
import Console
import ElectionModel
import Sodium
import Wording

/// What a verb on candidacies works with: the folder, the desk, and who acts.
struct CandidateSession {
    let folder: CandidateFolder
    let desk: CandidateDesk
    let clerk: Clerk
    private let answer: Answer

    /// Opens the desk with the passphrase of the commission's keys, and signs the member in.
    init(_ options: FolderOptions, _ signIn: ClerkSignIn) async throws {
        folder = CandidateFolder(try options.commission())
        answer = options.answer
        // The member first: whoever mistypes the PIN waits for nothing else.
        clerk = try signIn.clerk(folder, asking: options.asking)
        desk = try await folder.desk(options)
    }

    /// Publishes what waits.
    func publish() async throws { try await desk.publish(tellingFaultsOn: answer) }
}

extension CandidateFolder {
    /// The desk, whose papers are published in the election's ledger.
    func desk(_ options: FolderOptions) async throws -> CandidateDesk {
        let passphrase = try options.passphrase()
        return try desk(over: try await register(passphrase: passphrase), passphrase: passphrase)
    }
}

extension CandidateDesk {
    /// Publishes what waits. What was done is done all the same: a ledger that cannot be written now is told, and the
    /// program ends with "partial".
    func publish(tellingFaultsOn answer: Answer) async throws {
        do {
            try await publish()
        } catch {
            answer.screen.note(CandidateWords.notPublished(Complaint(of: error)))
            throw ExitCode(ExitStatus.partial.rawValue)
        }
    }

    /// A candidacy as a person names it: by the number of its application, or by its id.
    ///
    /// - Throws: `Complaint` when there is none.
    func candidacy(named text: String) async throws -> CandidacyId {
        let lines = try await lines()
        guard let line = lines.first(where: { "\($0.number)" == text || $0.id.rawValue == text }) else {
            throw Complaint(.missing, CandidateWords.noCandidacy(text))
        }
        return line.id
    }
}
