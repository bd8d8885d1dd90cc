import Ceremony
import ElectionModel
import Wording

/// What is said at the verbs of the election key.
enum ElectionWords: Worded {
    // Whose passphrase is asked for, in the nominative.
    case keyOf(Int)

    // The key generation.
    case beginning(ElectionId, ElectionKind, trustees: Int, threshold: Int, contests: Int, districts: Int)
    case manifestFingerprint
    case sameManifest
    case finishing(path: String)
    case making(Int)
    case begun(Int, path: String)
    case said(KeyRound)
    case carryOn(KeyRound)
    case certificatesFingerprint
    case keyFingerprint
    case sameOnAll
    case wrongShare(from: Int)
    case reallyComplain(Int)
    case agreed(Int, path: String)
    case finished(trustees: Int, threshold: Int)
    case writeIntoAct
    case trusteeHead

    // The record, drills and tallies.
    case checkingRecord(path: String)
    case record(ElectionId, ElectionPhase, entries: Int, voters: Int, ballots: Int, voids: Int)
    case rootOfRecord
    case sameRecord
    case drilled(Int)
    case decrypted(Int, units: Int)
    case needsOthers(Int)
    case badShare(Int, of: String)
    case drillWorks([Int])
    case unit(TallyUnit, ballots: Int)
    case combined(units: Int, path: String)

    // The checklist.
    case signatureOf(Int)
    case printed(path: String)
    case trusteeNumbers
}
