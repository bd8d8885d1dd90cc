import Wording

/// Why a witness did not cosign a checkpoint, as its log sees it.
package enum WitnessRefusal: Hashable, Sendable {
    /// The witness knows a larger log than we have: ours was restored from an old copy, or another program signs with
    /// our key.
    case ahead(Int)
    /// The witness knows a log that ours does not continue.
    case inconsistent
    /// It does not watch this log, or does not take its key, or cannot read the request; the status of HTTP.
    case refused(status: Int)
    /// It answered with a cosignature that is not its own.
    case badSignature
    /// No answer in time, or none that the protocol has.
    case unclear
    /// It was not asked: nobody has put down where it listens.
    case noAddress
    /// It was not asked: it kept others waiting a short while ago.
    case resting

    /// Whether the log contradicts what the witness saw, so that nothing more may be signed before a person has looked.
    package var isContradiction: Bool {
        switch self {
        case .ahead, .inconsistent: true
        case .refused, .badSignature, .unclear, .noAddress, .resting: false
        }
    }
}

extension WitnessRefusal: Worded {}
