import ElectionModel
import Wording

extension SnapshotWords {
    var english: String {
        switch self {
        case .group: "Make the stations' signed and sealed voter lists, correct them, release their codes; check one."

        case .makeAbstract: "Make the signed, sealed voter list of a station, or of all."
        case .makeDiscussion:
            """
            Each is a folder that only the station's own device can open, and who has a key named here; Debian's minisign \
            verifies its manifest. With --opening-key, nobody opens it before its code is released on the morning. The \
            version code is read aloud from the signed act when the station opens. Without --station, stations that \
            have a list already are passed over: a second one makes the first invalid, a station that has opened cannot \
            take it any more, and the corrections of the first must be given again.
            """
        case .stationHelp: "A station; may be given several times. Without it, all stations."
        case .poolHelp: "The public key of the region's spare terminals: NAME.public.json. They open the list too."
        case .recoveryHelp: "The public recovery key of the ceremony: recovery.public.json. It opens the list too."
        case .makeDryRunHelp: "Say which stations would get a list and stop; nothing is made."
        case .noStation(let id): "There is no station \(id) in this election."
        case .noSnapshot(let station):
            "Station \(station) has no list yet; make it first: dobush snapshot make."
        case .otherManifest(let folder):
            "The list in \(folder) is not the one that the ledger announced. Change nothing; bring the folder back from a "
                + "backup."
        case .writtenOtherwise(let folder):
            "An interrupted run has made \(folder) for other keys, and the ledger does not have it. Repeat the command "
                + "with the same keys, or delete the folder and repeat it."
        case .notInKeys: "Snapshots are made in the phase \"keys\": dobush election phase keys."
        case .noFinalList: "Snapshots are made from the final list: dobush register list final."
        case .notCertified(let station):
            "Station \(station) is not certified yet: dobush election certify REQUEST."
        case .againQuestion(let stations):
            "These stations have a list already, and it becomes invalid: \(Self.names(stations)). Make another?"
        case .progress(let count): Counted.en(count, "snapshot", "snapshots")
        case .wouldGet(let count):
            "\(Counted.en(count, "station", "stations")) would get a list; nothing was made."
        case .allHave: "Every station has its list already; name one with --station to make another."
        case .station: "Station"
        case .voters: "Voters"
        case .fingers: "Fingers"
        case .versionCode: "Version code"
        case .folder: "Folder"

        case .verifyAbstract: "Check a snapshot's signature, certificate, validity and hashes."
        case .verifyDiscussion: "Nothing is opened: that needs the key of the station's device."
        case .snapshotHelp: "The snapshot's folder."
        case .verifyStationHelp: "The station that it should be for."
        case .wrongStation(let text): "\(text) is no station."
        case .emptyLedger: "The ledger is empty."
        case .verified(let station, let voters, let code):
            "✓ Station \(station), \(Counted.en(voters, "voter", "voters")), version \(code), valid now."
        }
    }

    /// The stations' numbers, one after the other.
    static func names(_ stations: [StationId]) -> String { stations.map(\.rawValue).joined(separator: ", ") }
}
