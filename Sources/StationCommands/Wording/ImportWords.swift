import ElectionModel
import Wording

/// `dobush-station import`.
enum ImportWords: Worded {
    case abstract
    case discussion
    case snapshotHelp
    /// What was done with the list of a version code.
    case good(code: String, station: StationId, voters: Int)
    case imported(code: String, station: StationId, voters: Int)
    case wasThere(code: String, station: StationId, voters: Int)
    case validity(from: Timestamp, until: Timestamp)
    case compare(code: String)
    case noSealingKey
    case stationOpened
    case otherSnapshot(number: Int)
    case changedMeanwhile
    case spareKeyHelp
    case sparePassphraseHelp
    /// Whose passphrase is asked; no sentence.
    case spareKey
    case noSpareKey(file: String)
    case notSealedToSpare(file: String)
    case needsOpeningCode
    case spareKeyKept
}
