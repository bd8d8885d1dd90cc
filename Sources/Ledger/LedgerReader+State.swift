import ElectionModel
import Trust

extension LedgerReader {
    /// What the published ledger has established, by replaying every entry under the record's rules.
    ///
    /// - Throws: ``LedgerError``: `.absent` when there is no ledger, `.refused` when an entry breaks a rule.
    /// - Complexity: a verification for each entry and each signature of a root.
    package func state() throws(LedgerError) -> LedgerState {
        var state = LedgerState()
        for (entry, body) in try entries() {
            var definition: ElectionDefinition?
            if entry.type.namesDefinition, let reference = try? body.object("definition").string("sha256") {
                definition = try? ElectionDefinition(canonicalBytes: try document(reference))
            }
            try state.apply(
                entry, body: body, leaf: MerkleHash.leaf(entry.canonicalBytes), definition: definition)
        }
        return state
    }
}
