/// Why a key is revoked.
enum RevocationReason: String, Sendable {
    case lost
    case stolen
    case compromised
    case rotated
    case ended
}
