import ElectionModel
import Sodium
import Trust

/// What a delta is made of: a person's corrections, or revocations alone.
enum DeltaSource {
    case corrections(CorrectionFile)
    case revocationsOnly

    /// By what a repetition is recognised, 64 hex digits.
    func hash(with revocations: [Revocation]) -> String {
        switch self {
        case .corrections(let file): file.hash
        case .revocationsOnly:
            // New revocations make another delta.
            Hex.encode(
                SHA256.hash(
                    Array("revocations only\n".utf8) + CanonicalValue.array(revocations.map(\.canonical)).encoded()))
        }
    }

    /// The rows, in their order.
    var rows: [CorrectionRow] {
        switch self {
        case .corrections(let file): file.rows
        case .revocationsOnly: []
        }
    }
}
