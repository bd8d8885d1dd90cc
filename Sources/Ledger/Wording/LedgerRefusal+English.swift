import ElectionModel
import Trust
import Wording

extension LedgerRefusal {
    package var english: String {
        switch self {
        case .chain(let seq): "entry \(seq) does not continue the chain"
        case .otherElection(let id): "it belongs to another election (\(id))"
        case .entryTooLong: "the entry is too long; put what is long into a document beside the ledger"
        case .documentTooLong: "a document is too long (at most 16 MiB)"
        case .body(let type, let error): "the body of \(type.english) is not as it should be: \(error.english)"
        case .notInPhase(let type, let phase): "\(type.english) is not accepted in the phase \(phase.rawValue)"
        case .otherRole(let role, let type): "\(role.english) may not submit \(type.english)"
        case .unknownKey(let id, let role): "key \(id) is not certified as the key of \(role.english)"
        case .keyOutOfTime(let id): "the certificate of key \(id) is not valid at this time; have it renewed"
        case .revokedKey(let id, let reason): "key \(id) is revoked (\(reason.english)); use its successor"
        case .badSignature: "the submitter's signature does not fit"
        case .secondGenesis: "a ledger has one genesis, at its beginning"
        case .noDefinition: "the election's definition is missing"
        case .otherDefinition: "the definition is not the one that genesis names"
        case .genesisDiffers: "genesis and definition do not agree"
        case .logKeyCount: "genesis names exactly one log key"
        case .otherLogKey: "the log's key is not the one that genesis names, or its certificate has ended"
        case .quorum(let quorum, let count):
            "a quorum of \(quorum) does not fit \(Counted.en(count, "witness", "witnesses")): more than half of them are needed, "
                + "and a real election has witnesses"
        case .key(let error): error.english
        case .unknownStation(let station): "\(station) is no station of this election"
        case .logKeyStays: "the log's key is set in genesis, for the whole life of the ledger"
        case .notCertified(let id): "no certificate of this ledger has key \(id)"
        case .lastCommissionKey:
            "this is the commission's last key, and without one no key could be added; certify another one first"
        case .notTheNextPhase(let phase): "the phase is \(phase.rawValue); only its successor can follow"
        case .noFinalList: "the final voter list is not committed; form it first"
        case .noSnapshot(let station): "station \(station) has no snapshot, so it could never file a protocol"
        case .protocolsMissing(let stations):
            "protocols are missing, among others of: \(stations.map(\.rawValue).joined(separator: ", "))"
        case .resultMissing: "a contest has no result on its newest protocols"
        case .recountOpen(let stations):
            "a recount was ordered and is not in, of: \(stations.prefix(5).map(\.rawValue).joined(separator: ", "))"
        case .afterFinalList: "nothing follows the final list"
        case .listChain: "the voter list does not continue the chain of lists"
        case .listSums: "the list's stations or sums do not agree"
        case .snapshotDiffers: "the snapshot does not fit the final list or its predecessor"
        case .deltaDiffers: "the correction of the list is not about the station's newest list, or is not the next one"
        case .otherStation(let signer, let station): "station \(signer) cannot sign for station \(station)"
        case .otherContest: "this station does not vote in that contest"
        case .supersedes: "the protocol must name the one that it supersedes"
        case .notTheNewestSnapshot: "the protocol is not about the station's newest snapshot"
        case .unknownDelta: "the protocol names a correction of the list that was never issued"
        case .resultContest: "there is no such contest, or it has a result on these protocols already"
        case .resultProtocols: "the result does not rest on the newest protocols"
        case .noRemoteManifest: "the manifest of remote voting comes first"
        case .otherRemoteManifest: "the manifest of remote voting does not fit the election's definition"
        case .notThatMessage(let type): "what it carries is no \(type.english)"
        case .batchOrder(let type): "the messages of \(type.english) are not in ascending order, each once"
        case .saidTwice(let type): "this \(type.english) was published before"
        case .unknownUnit: "the manifest of remote voting has no such contest in such a district"
        case .keyNotAgreed(let trustees):
            "not all trustees have agreed to the election key; missing: \(trustees.map(String.init).joined(separator: ", "))"
        case .drillMissing(let has, let needs):
            "the trustees' drill has \(Counted.en(has, "share", "shares")) and needs \(needs); without it a lost key would show "
                + "only after the vote"
        case .remoteResultsMissing(let count):
            "\(Counted.en(count, "tally of remote votes has", "tallies of remote votes have")) no result"
        case .recountTooEarly: "a recount can be ordered only when the voting has ended"
        case .nothingToRecount: "a recount can be ordered only of what has a protocol"
        case .noRecount(let station):
            "the protocols are counted; station \(station) files a new one only after a decision that orders a recount"
        case .noQuorumDemanded: "this ledger has no quorum of witnesses, or its absence was published already"
        case .quorumTooEarly: "the date of the result has not come; until then the witnesses are waited for"
        case .missingWitnesses: "these are not witnesses of this ledger, or without them enough others are left"
        case .applicationDiffers: "there is no such contest, or the application's number is not the next"
        case .noApplication(let number): "there is no application No. \(number) in the ledger"
        case .noConclusion: "there is no conclusion on the application yet, and it is decided on only after one"
        case .nothingToReplace: "the conclusion whose place it takes is not there, or was replaced already"
        case .ballotTooLate:
            "lists are issued to stations, or remote voting has its manifest: what stands on the ballot does not change any more"
        case .definitionChanged:
            "only the options of the contests that are named may change, and nothing else of the election"
        case .ballotOptions(let contest):
            "the candidates named for \(contest) are not the options on its ballot, or “against all” is not as it was and last"
        case .notRegistered(let number):
            "by application No. \(number) nobody is registered in this contest: there is no such decision, or a newer one"
        case .applicationTwice(let number): "application No. \(number) stands for two options"
        case .notFixedBefore(let option):
            "option \(option) was not published before the draw; publish the options without a seed first"
        case .notTheDraw(let contest): "the seed for \(contest) is not 20 to 200 digits, or it gives another order"
        case .noCandidates(let contest):
            "nobody stands in \(contest) yet; put the registered candidates on the ballot with dobush ballot define"
        case .turnoutTime: "the turnout is of a time to come, or from before the one published last"
        case .turnoutStations: "the stations are not those of the election in their order, each once"
        case .turnoutTooFew(let station):
            "the number of station \(station) is less than before, or fewer than 10 more: that would show who came"
        case .firmwareList:
            "the list of firmware is empty, too long, out of order or has a measurement that is none; make it from the firmware's files with dobush act firmware"
        }
    }
}
