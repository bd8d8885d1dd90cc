/// Why nothing could be verified at all.
public enum VerifierProblem: Error, Sendable {
    /// There is no ledger at the place named; the text says why.
    case noLedger(String)
    /// The roots' fingerprint given is not 64 hex digits.
    case badFingerprint
    /// A file that the observer named cannot be read.
    case noFile(String)
    /// A key that the observer named is none, or of the wrong type.
    case badKey(String)
    /// A saved checkpoint that the observer named is none.
    case noSavedCheckpoint(String)
}
