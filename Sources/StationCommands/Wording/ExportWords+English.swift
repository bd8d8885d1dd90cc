import Wording

extension ExportWords {
    var english: String {
        switch self {
        case .abstract: "Write the protocols and the sealed log of a closed station."
        case .discussion:
            """
            Writes public/protocol-….json, one a contest, and sealed/log.sealed, which only the commission can open. \
            The daemon need not run. It may be repeated, for example when the first stick is lost.

            Example:
              dobush-station export --folder /srv/1201 --to /media/stick/1201-closing
            """
        case .toHelp: "Where to write."
        case .complete(let station, let protocols):
            "The package of station \(station) is complete, but was not written: "
                + "\(Counted.en(protocols, "protocol", "protocols")) and the sealed log."
        case .written(let station, let protocols, let folder):
            "The package of station \(station) is written to \(folder): "
                + "\(Counted.en(protocols, "protocol", "protocols")) and the sealed log."
        case .notClosed: "The station is not closed; close it first: dobush-station close."
        case .noLog: "The station has no log: it was never opened."
        case .neverOpened: "The station was never opened; there is nothing to export."
        }
    }
}
