import Console
import ElectionModel
import Trust
import VoterSnapshot
import Wording

/// A file with the opening code: as a person would type it, on its first line, or as the commission released it, signed.
/// Only its owner may read it.
struct OpeningCodeFile: Sendable {
    let path: String
    let roots: RootPolicy

    /// The code for a list.
    ///
    /// - Throws: `OpeningCodeFault`, or `Complaint` for a file that cannot be read or that others may read, and for a
    ///   release that is for another list or that no commission's key signed.
    func code(for list: VerifiedSnapshot) throws -> OpeningCode {
        let line = try SecretInput.file(path)
        guard line.first == UInt8(ascii: "{") else {
            return try OpeningCode(typed: String(decoding: line, as: UTF8.self))
        }
        guard let release = try? OpeningRelease(canonicalBytes: line) else {
            throw Complaint(.unsound, UnlockWords.releaseDamaged)
        }
        guard release.opens(list.manifest) else { throw Complaint(.conflict, UnlockWords.releaseOfOtherList) }
        switch release.verdict(under: roots, revocations: list.revocations) {
        case .good: return release.code
        case .revoked: throw Complaint(.denied, UnlockWords.releaseRevoked)
        case .outOfTime, .badSignature, .otherRole, .unknownKey: throw Complaint(.denied, UnlockWords.releaseUnsigned)
        }
    }
}
