import Wording

extension DobushWords {
    var english: String {
        switch self {
        case .abstract: "Prepare, hold and count an election with biometric identification of every voter."
        case .discussion(let withDemo):
            "All commands work on one folder that holds the election: its definition, keys, register, ledger and "
                + "snapshots. Begin with `dobush election new`"
                + (withDemo ? ", or see a whole election at once with `dobush demo`." : ".")
        case .databaseHelp:
            "The register's database: a file, or postgres://… (default: the one the election was called with)."
        case .folderHelp: "The election's folder."
        case .commissionKeys: "the commission's keys"
        case .noElection(let folder):
            "There is no election in \(folder). Name its folder with --folder, or make one: dobush election new."
        case .awaitsRoots(let file):
            "The ledger has not begun, its genesis is missing: the holders of the root keys sign \(file) first, then "
                + "dobush election begin --certificates FILE."
        case .definitionFollows:
            "The ledger had newer ballots than this folder: a command was interrupted. definition.json has them now. Run the command "
                + "again."
        }
    }
}
