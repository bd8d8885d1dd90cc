import Console
import VoterSnapshot

/// A file with the opening code as a person would type it, on its first line; only its owner may read it.
struct OpeningCodeFile: Sendable {
    let path: String

    /// The code.
    ///
    /// - Throws: `OpeningCodeFault`, or `Complaint` for a file that cannot be read or that others may read.
    func code() throws -> OpeningCode {
        try OpeningCode(typed: String(decoding: try SecretInput.file(path), as: UTF8.self))
    }
}
