/// What became of a check of a paper.
public enum PaperFinding: Sendable {
    /// The commission signed it, and the ledger has it and nothing newer; what stands on it, and the number of the entry.
    case good(lines: [String], entry: Int)
    /// It was good once, and a newer paper counts instead.
    case outdated(lines: [String], entry: Int)
    /// It proves nothing; the reason.
    case refused(String)
}
