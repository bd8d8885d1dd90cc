/// An entry with what can be worked out before its turn comes, side by side with others.
struct PreparedEntry: Sendable {
    let leaf: Digest
    /// The entry, or why it is none.
    let content: Result<LedgerEntry, EntryProblem>
    /// The key whose signature it has been found to carry; nil where that is still to be seen.
    let provenBy: SigningKey?

    /// - Parameters:
    ///   - bytes: the entry as it lies in its bundle.
    ///   - keys: the keys known so far; nil where signatures are not looked at here.
    init(_ bytes: [UInt8], keys: KeyRegister?) {
        leaf = .ofLeaf(bytes)
        do {
            let entry = try LedgerEntry(bytes)
            content = .success(entry)
            let key = keys?.certificates(entry.keyId).first?.certificate.signKey
            provenBy = key.flatMap { $0.verifies(entry.signature, over: entry.signedText) ? $0 : nil }
        } catch {
            content = .failure(error)
            provenBy = nil
        }
    }
}
