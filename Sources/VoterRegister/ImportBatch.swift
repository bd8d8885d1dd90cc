/// Rows of a voter file that are saved together.
struct ImportBatch: Sendable {
    var voters: [ImportedVoter] = []
    var refused: [RefusedRow] = []
    /// Where the row after the batch begins.
    var offset = 0
    var line = 0
    /// Whether the file ends with this batch.
    var isLast = false

    var rows: Int { voters.count + refused.count }
}
