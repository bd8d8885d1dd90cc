package import VoterSnapshot

/// Where a terminal's corrections of the list come from and where they outlast the daemon.
package protocol CorrectionKeeper: Sendable {
    /// Reads the file of a correction and checks it against what the terminal knows.
    ///
    /// - Parameters:
    ///   - file: its path, as somebody named it.
    ///   - line: the corrections so far.
    /// - Throws: `SnapshotRefusal`, or a `Fault` when it cannot be read.
    func verified(file: String, after line: DeltaLine) throws -> VerifiedDelta

    /// Keeps a correction with the revocations that it brought; the same again changes nothing. On the disk when this
    /// returns.
    ///
    /// - Throws: a `Fault`.
    func keep(_ correction: VerifiedDelta) throws
}
