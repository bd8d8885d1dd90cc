package import ElectionModel
package import Trust
import Wording

/// The rule of the record that a statement breaks (`Audit/RECORD.md`).
package enum LedgerRefusal: Error, Equatable, Sendable {
    // The entry and its place.

    /// Number, hash or time do not continue the chain.
    case chain(seq: Int)
    case otherElection(ElectionId)
    case entryTooLong
    case documentTooLong
    /// The body has not the members and values that its type demands.
    case body(EntryType, CanonicalError)
    case notInPhase(EntryType, ElectionPhase)

    // Who submits it.

    case otherRole(Role, EntryType)
    case unknownKey(KeyId, Role)
    case keyOutOfTime(KeyId)
    case revokedKey(KeyId, RevocationReason)
    case badSignature

    // Genesis.

    case secondGenesis
    case noDefinition
    case otherDefinition
    /// Genesis and definition do not agree.
    case genesisDiffers
    /// Genesis names no log key, or more than one.
    case logKeyCount
    /// The log's key is not the one that genesis names, or its certificate has ended.
    case otherLogKey
    /// The quorum does not fit the number of witnesses, or a real election has none.
    case quorum(Int, of: Int)

    // Keys.

    /// The certificate or revocation is not good, or its key or holder is not free.
    case key(TrustError)
    case unknownStation(String)
    /// The log's key is set in genesis and stays.
    case logKeyStays
    /// No certificate of this ledger has the key that a revocation names.
    case notCertified(KeyId)
    /// Without this key nobody could submit a key any more.
    case lastCommissionKey

    // Phases.

    case notTheNextPhase(ElectionPhase)
    case noFinalList
    case noSnapshot(StationId)
    /// Stations whose protocols are missing, at most five of them.
    case protocolsMissing([StationId])
    /// A contest has no result, or none on its newest protocols.
    case resultMissing
    /// Stations that a decision has ordered to count again, and whose new protocol is missing.
    case recountOpen([StationId])

    // Lists, snapshots, protocols, results.

    case afterFinalList
    case listChain
    case listSums
    /// It does not fit the final list or the station's snapshot before.
    case snapshotDiffers
    /// It is not about the station's newest snapshot, or not the next one.
    case deltaDiffers
    case otherStation(signer: String, station: StationId)
    case otherContest
    case supersedes
    case notTheNewestSnapshot
    /// The protocol names a delta of the list that was never issued.
    case unknownDelta
    /// There is no such contest, or it has a result.
    case resultContest
    case resultProtocols

    // Remote voting.

    /// Nothing of remote voting comes before its manifest.
    case noRemoteManifest
    /// It does not fit the definition.
    case otherRemoteManifest
    /// What the entry carries is no message of its type.
    case notThatMessage(EntryType)
    /// Rows of a roll, or ballots of a batch, are not in ascending order.
    case batchOrder(EntryType)
    /// The same was said before.
    case saidTwice(EntryType)
    /// There is no such contest in such a district.
    case unknownUnit
    /// Trustees who have not agreed to the election key.
    case keyNotAgreed([Int])
    /// Before the box opens, so many shares of the drill are needed.
    case drillMissing(has: Int, needs: Int)
    /// So many tally units have no result.
    case remoteResultsMissing(Int)

    // Decisions, and what is published instead of a quorum.

    /// Before the vote is over nothing is counted again.
    case recountTooEarly
    /// The recount is of what has no protocol.
    case nothingToRecount
    /// No decision has ordered this station to count again.
    case noRecount(StationId)
    /// Genesis sets no quorum, or it was said already.
    case noQuorumDemanded
    /// The legal date of the result has not come.
    case quorumTooEarly
    /// They are not witnesses, or enough others are left.
    case missingWitnesses

    // Candidates.

    /// There is no such contest, or the number is not the next one.
    case applicationDiffers
    case noApplication(Int)
    /// The conclusion whose place it takes is none on this application, or is replaced already.
    case nothingToReplace
    /// The application is decided on before there is a conclusion on it.
    case noConclusion
    // Ballots.

    /// Stations have the list, or trustees the manifest, with the definition as it is.
    case ballotTooLate
    /// The definition differs from the one in force in more than the options of the contests that are named.
    case definitionChanged
    /// The candidates that are named are not the contest's options, or "against all" is another one or not the last.
    case ballotOptions(ContestId)
    /// The newest decision on this application of the contest does not register anybody.
    case notRegistered(Int)
    /// Two options stand on the ballot by one application.
    case applicationTwice(Int)
    /// The option was not published before the seed was drawn.
    case notFixedBefore(OptionId)
    /// The seed is none, or gives another order.
    case notTheDraw(ContestId)
    /// Nobody stands in the contest.
    case noCandidates(ContestId)

    // Turnout and firmware.

    /// It is of a time to come, or from before the turnout that was published last.
    case turnoutTime
    /// Its stations are not those of the election in their order, each once.
    case turnoutStations
    /// So few more than before, or fewer, would show who came or cannot be.
    case turnoutTooFew(StationId)

    /// It is not 1 to 64 firmware by ascending version, each with a measurement of 64 bytes.
    case firmwareList
}

extension LedgerRefusal: Worded {}
