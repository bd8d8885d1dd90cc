/// What an import did.
package struct ImportReport: Hashable, Sendable {
    /// How the import came to its end.
    package enum Outcome: Hashable, Sendable {
        /// All rows are in the register, or refused.
        case completed
        /// The same file was imported before under the same name; nothing was done, the counts are those of then.
        case alreadyImported
        /// Everything was checked, nothing written.
        case checked
    }

    /// The file's name without its folder.
    package let name: String
    /// The file's SHA-256.
    package let sha256: [UInt8]
    package let outcome: Outcome
    /// Of the whole file, also when the import was resumed.
    package let counts: ImportCounts
    /// Rows that an earlier, interrupted run had already saved.
    package let resumedAfter: Int
    /// Whether the same file had been imported whole before.
    package let wasImported: Bool
    /// Voters of that earlier import whom another file has named since: what the other file says of them holds.
    package let overtaken: Int
}
