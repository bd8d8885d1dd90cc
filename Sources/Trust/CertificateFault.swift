/// Why a certificate is not good.
package enum CertificateFault: Hashable, Sendable, CustomStringConvertible {
    case unknownRoot(KeyId)
    case badSignature(KeyId)
    case tooFewSignatures(has: Int, needs: Int)

    package var description: String {
        switch self {
        case .unknownRoot(let id): "signed by key \(id), which is no root of this election"
        case .badSignature(let id): "the signature of root \(id) does not fit"
        case .tooFewSignatures(let has, let needs): "signed by \(has) of the \(needs) roots that it needs"
        }
    }
}
