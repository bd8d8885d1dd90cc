import ArgumentParser
import Candidacy
import CommandBase
import Console
import ElectionModel
import Sodium
import Trust

/// Who acts: a member of the commission, who opens the own key with a PIN.
struct ClerkOptions: ParsableArguments {
    @Option(name: .shortAndLong, help: .words(ClerkWords.memberHelp, value: ValueName.id))
    var member: String

    @Option(help: .words(ClerkWords.pinFileHelp, value: ValueName.file), completion: .file())
    var pinFile: String?

    /// Signs the member in.
    ///
    /// - Throws: `Complaint`, `ClerkRefusal`.
    func signIn(_ folder: CandidateFolder, asking: Asking) throws -> Clerk {
        guard let id = MemberId(rawValue: member) else { throw Complaint(.misuse, ClerkWords.wrongMember(member)) }
        let clerks = try folder.clerks()
        var pin =
            try pinFile.map { try SecretInput.file($0) }
            ?? SecretInput.typed(ClerkWords.askPIN(id), instead: "--pin-file", asking: asking)
        return try clerks.signIn(id, pin: SecretBytes(taking: &pin), at: SystemClock().now())
    }
}
