import ElectionModel
import Trust
import Wording

/// What `dobush election` says.
enum ElectionWords: Worded {
    case group

    case templateAbstract
    case templateDiscussion
    case templateKindHelp
    case votingDayHelp
    case wrongDate(String)

    case newAbstract
    case newDiscussion
    case definitionHelp
    case rootsHelp
    case witnessesHelp
    case witnessesNeeded
    case witnessesUnequal
    case witnessName(String)
    case ownRootsHelp
    case thresholdHelp
    case newDryRunHelp
    case rootsTwice
    case wrongRoots
    case ownRootsForTraining(ElectionKind)
    case otherRoots(ElectionKind, needs: ElectionKind)
    case oneAlone
    case calendarPast(votingDay: CivilDate)
    case lineMissing(source: ProtocolLineSource)
    case definitionSound(ElectionId)
    case folderTaken(String)
    case called(ElectionId, ElectionKind)
    /// The keys are made; the ledger waits for the roots.
    case prepared(ElectionId, ElectionKind)
    case toSign(file: String)
    case fingerprint
    case setup(file: String)

    case beginAbstract
    case beginDiscussion
    case certificatesHelp
    case beginDryRunHelp
    /// The election was not called with `--roots`.
    case beganItself
    case otherCertificates
    case begunOtherwise
    case couldBegin(ElectionId)
    case begun(ElectionId)
    case begunAlready(ElectionId)

    case certifyAbstract
    case certifyDiscussion
    case requestHelp
    case certifyDryRunHelp
    case otherRequest
    case stationNotDefined(StationId)
    case requestSound(StationId)
    case noGenesis
    case noRootKeys(request: String)
    case certifiedAlready(StationId, KeyId)
    case certified(StationId, KeyId, seq: Int)

    case phaseAbstract
    case phaseDiscussion
    case phaseHelp
    case phaseDryRunHelp
    case phaseReached(ElectionPhase)
    case noTimeStamp(file: String)
    case phaseQuestion([ElectionPhase])
    case entered([ElectionPhase])
    case wouldEnter([ElectionPhase])

    case statusAbstract
    case title(LocalizedText, ElectionId, ElectionKind)
    case phase
    case stations
    case identification
    case ledger
    case roots
    case ledgerCounts(entries: Int, protocols: Int, results: Int)
    case noRoots
    case notBegun
}
