import Wording

extension ImportWords {
    var english: String {
        switch self {
        case .abstract: "Take the station's voter list from a stick."
        case .discussion:
            """
            Checks who signed the list, for which election and station it is, whether it is the newest and whether it \
            is whole; opens it once in memory; and copies it. A list that is not right is refused and nothing is \
            copied. Stop the daemon before.

            Examples:
              dobush-station import /media/stick/1201-1 --folder /srv/1201 --dry-run
              dobush-station import /media/stick/1201-1 --folder /srv/1201

            Exit codes: 3 a file is missing · 4 the signature, the certificate or the recipient is not right · \
            5 it is for another station, or not the newest · 6 it is damaged.
            """
        case .snapshotHelp: "The list's folder."
        case .good(let code, let station, let voters):
            "List \(code) of station \(station) is good, nothing was copied: \(Counted.en(voters, "voter", "voters"))."
        case .imported(let code, let station, let voters):
            "List \(code) of station \(station) is imported: \(Counted.en(voters, "voter", "voters"))."
        case .wasThere(let code, let station, let voters):
            "List \(code) of station \(station) was imported before: \(Counted.en(voters, "voter", "voters"))."
        case .validity(let from, let until):
            """
            It may be used
              from  \(from.english)
              to    \(until.english)
            """
        case .compare(let code): "Compare the code \(code) with the signed act."
        case .noSealingKey:
            "The registrar's certificate has no sealing key, to which the station's log is sealed at the end of the "
                + "day; ask the commission for a list with a complete certificate."
        case .stationOpened: "The station has opened already, and its list is not changed during the vote."
        case .otherSnapshot(let number):
            "Another list with number \(number) was imported before; tell the commission."
        case .changedMeanwhile: "The list changed while it was copied; try again."
        }
    }
}
