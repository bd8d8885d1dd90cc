/// A message of the key generation, as it lies on the table under a name of its own.
package enum KeyMessage: Hashable, Sendable {
    /// A trustee's public keys.
    case certificate(Int)
    /// What a trustee commits to before anybody shows anything.
    case commit(Int)
    /// What was committed to.
    case reveal(Int)
    /// What one trustee sealed for another.
    case share(from: Int, to: Int)
    /// What one trustee says of the share that another sent.
    case complaint(by: Int, against: Int)
    /// A trustee's agreement to the key.
    case record(Int)

    /// The file's name on the table.
    package var fileName: String {
        switch self {
        case .certificate(let number): "certificate-\(number).msg"
        case .commit(let number): "commit-\(number).msg"
        case .reveal(let number): "reveal-\(number).msg"
        case .share(let sender, let receiver): "share-\(sender)-\(receiver).msg"
        case .complaint(let accuser, let accused): "complaint-\(accuser)-\(accused).msg"
        case .record(let number): "record-\(number).msg"
        }
    }

    /// Who says it.
    package var author: Int {
        switch self {
        case .certificate(let number), .commit(let number), .reveal(let number), .record(let number): number
        case .share(let sender, _): sender
        case .complaint(let accuser, _): accuser
        }
    }

    /// In which round it is said.
    package var round: KeyRound {
        switch self {
        case .certificate: .certificates
        case .commit: .commits
        case .reveal: .reveals
        case .share, .complaint: .shares
        case .record: .agreement
        }
    }
}
