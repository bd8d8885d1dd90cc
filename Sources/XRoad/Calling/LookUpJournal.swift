/// Keeps who asked what for which case. A look-up whose line is not on the disk does not leave.
package protocol LookUpJournal: Sendable {
    /// Keeps a line; it is durable when this returns.
    func record(_ entry: LookUpEntry) async throws
}
