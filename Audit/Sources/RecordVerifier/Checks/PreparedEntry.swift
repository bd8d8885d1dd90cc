/// An entry with what can be worked out before its turn comes, side by side with others.
struct PreparedEntry: Sendable {
    let leaf: Digest
    /// The entry, or why it is none.
    let content: Result<LedgerEntry, EntryProblem>
    /// Stands for submitter and `idem`: the beginning of their hash.
    let submission: UInt128
    /// The key whose signature it has been found to carry; nil where that is still to be seen.
    let provenBy: SigningKey?

    /// - Parameters:
    ///   - bytes: the bundle in which the entry lies.
    ///   - range: where it lies there.
    ///   - leaf: its leaf hash.
    ///   - keys: the keys known so far; nil where signatures are not looked at here.
    init(_ bytes: [UInt8], _ range: Range<Int>, leaf: Digest, keys: KeyRegister?) {
        self.leaf = leaf
        do {
            let entry = try LedgerEntry(bytes, range)
            content = .success(entry)
            submission = entry.submission
            let key = keys?.key(entry.keyId)
            provenBy = key.flatMap { $0.verifies(entry.signature, over: entry.signedText) ? $0 : nil }
        } catch {
            content = .failure(error)
            submission = 0
            provenBy = nil
        }
    }
}
