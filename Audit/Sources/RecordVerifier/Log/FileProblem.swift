/// Why a file of the ledger could not be read.
package struct FileProblem: Error {
    let reason: String
    /// Whether nothing lies at that path.
    let isMissing: Bool
}
