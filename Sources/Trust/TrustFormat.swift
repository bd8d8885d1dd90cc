import Wording

/// The formats that keys and signatures come in; named when a file is not of the one expected.
package enum TrustFormat: Hashable, Sendable, CaseIterable {
    case keyFile
    case minisign
    case signedNote
    case noteKey
    case witnessRequest
    case checkpoint
    case rootPolicy
}

extension TrustFormat: Worded {}
