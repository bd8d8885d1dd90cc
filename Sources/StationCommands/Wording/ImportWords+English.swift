import Wording

extension ImportWords {
    var english: String {
        switch self {
        case .abstract: "Take the station's voter list from a stick."
        case .discussion:
            """
            Checks who signed the list, for which election and station it is, whether it is the newest and whether it \
            is whole; opens it once in memory, unless an opening code is needed for that; and copies it. A list that is not \
            right is refused and nothing is copied. Stop the daemon before.

            A spare terminal is given the key of the region's spare terminals, or the recovery key, with --spare-key; it \
            keeps it under its own passphrase until the list is erased.

            Examples:
              dobush-station import /media/stick/1201-1 --folder /srv/1201 --dry-run
              dobush-station import /media/stick/1201-1 --folder /srv/1201
              dobush-station import /media/stick/1201-1 --folder /srv/1201 --spare-key /media/stick/pool-osh.key

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
        case .spareKeyHelp: "On a spare terminal: the key file of the region's spare terminals, or of the recovery key."
        case .sparePassphraseHelp:
            "A file with the spare key's passphrase on its first line, that only you may read; without it you are asked."
        case .spareKey: "the spare key"
        case .noSpareKey(let file):
            "\(file) is neither a key of spare terminals nor the recovery key; bring one of these."
        case .notSealedToSpare(let file):
            "The list is not sealed to the key in \(file); bring the key of this region's spare terminals, or leave "
                + "--spare-key out where the list is sealed to this terminal."
        case .needsOpeningCode:
            "It opens with an opening code, which the commission releases on the morning of the vote."
        case .spareKeyKept:
            "The spare key is kept under this terminal's passphrase; lock the file that was brought away."
        }
    }
}
