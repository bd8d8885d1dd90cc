import Ceremony
import ElectionModel
import Wording

/// Why a verb of the ceremony stops.
enum TrusteeFault {
    case notThatFile(path: String, what: FileWords, cause: CanonicalError)
    case exists(path: String)
    case otherKey(path: String, holder: String, kind: ElectionKind)
    case otherKind(path: String, ElectionKind, needs: ElectionKind)
    /// A holder says that the key shown is not the one on the own paper.
    case notRecognised(RootHolder)
    /// The people say that the roots' fingerprint is not the published one.
    case rootsNotRecognised
    /// The people say that a fingerprint is not the same on all machines.
    case otherOnScreen
    /// A trustee does not want to say it before all.
    case nothingSaid
    /// Something else was decrypted under the name of a drill or unit before.
    case otherSum(String)
    /// Shares of a drill or unit that are missing or do not hold.
    case tooFewShares(String, has: Int, needs: Int, missing: [Int])
    case otherNumber(statements: Int)
    case unsound(faults: Int)
    case otherPublicHalf(path: String)
    case notCombined
    case holderName(String)
    case passphraseFiles(given: Int, needed: Int)
}

extension TrusteeFault: Fault {
    var nature: FaultNature {
        switch self {
        case .notThatFile, .notRecognised, .rootsNotRecognised, .unsound, .otherPublicHalf, .otherOnScreen, .otherSum:
            .unsound
        case .tooFewShares: .partial
        case .exists, .otherKey: .conflict
        case .nothingSaid: .failed
        case .otherKind: .denied
        case .otherNumber, .notCombined, .holderName, .passphraseFiles: .misuse
        }
    }
}
