/// Why a receipt proves nothing.
public struct ReceiptProblem: Error, Sendable {
    /// The reason, for a person.
    public let reason: String
}
