/// What a row of a corrections file does, by the word in its first column.
enum CorrectionAction: String, CaseIterable, Sendable {
    case add
    case remove
    case transfer
    case mark
}
