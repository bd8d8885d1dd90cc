import ElectionModel
import Wording

extension SnapshotWords {
    var english: String {
        switch self {
        case .group: "Make the stations' signed and sealed voter lists; check one."

        case .makeAbstract: "Make the signed, sealed voter list of a station, or of all."
        case .makeDiscussion:
            """
            Each is a folder that only the station's own device can open; Debian's minisign verifies its manifest. The \
            version code is read aloud from the signed act when the station opens. Without --station, stations that \
            have a list already are passed over: a second one makes the first invalid, and a station that has opened \
            cannot take it any more.
            """
        case .stationHelp: "A station; may be given several times. Without it, all stations."
        case .makeDryRunHelp: "Say which stations would get a list and stop; nothing is made."
        case .noStation(let id): "There is no station \(id) in this election."
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
