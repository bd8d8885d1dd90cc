import Candidacy
import CommandBase
import Console
import ElectionModel
import Sodium
import Trust
import Wording

/// A member who wants to act, as typed, and where the PIN comes from: a file or the keyboard, never the command line.
struct ClerkSignIn {
    let member: String
    let pinFile: String?

    /// Opens the member's key.
    ///
    /// - Throws: `Complaint`, `ClerkRefusal`.
    func clerk(_ folder: CandidateFolder, asking: Asking) throws -> Clerk {
        guard let id = MemberId(rawValue: member) else { throw Complaint(.misuse, ClerkWords.wrongMember(member)) }
        let clerks = try folder.clerks()
        var pin =
            try pinFile.map { try SecretInput.file($0) }
            ?? SecretInput.typed(ClerkWords.askPIN(id), instead: "--pin-file", asking: asking)
        return try clerks.signIn(id, pin: SecretBytes(taking: &pin), at: SystemClock().now())
    }
}
