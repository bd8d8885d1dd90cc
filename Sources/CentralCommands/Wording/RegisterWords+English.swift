import ElectionModel
import VoterRegister
import Wording

extension RegisterWords {
    var english: String {
        switch self {
        case .group: "The register of voters: import, lists, checks."

        case .importAbstract: "Import voters from a CSV file."
        case .importDiscussion:
            """
            Columns: pin, surname, given_name, patronymic, address, station, and photo where there are photos (see \
            Docs/formats/voter-csv.md). Rows that cannot be taken are named with their line in the error file; the \
            others are taken. An import that was interrupted goes on where it stopped when the same command is given \
            again.
            """
        case .fileHelp: "The CSV file."
        case .errorsHelp: "Where refused rows are listed (default: the file's name with .errors.csv)."
        case .againHelp: "Apply a file once more that was imported before."
        case .importDryRunHelp: "Check every row and write nothing to the register."
        case .progress(let read, let refused): "\(Counted.en(read, "row", "rows")) read, \(refused) refused"
        case .imported(let counts): "Imported: \(Self.english(counts))"
        case .checked(let counts): "Checked: \(Self.english(counts))"
        case .resumed(let rows): "(\(Figures.text(rows, in: .en)) of them before the interruption)"
        case .refusedRows(let file): "Refused rows are listed in \(file)"
        case .importedBefore: "This file was imported before; nothing was changed. It gave:"
        case .checkedBefore:
            "This file was imported before: it will change nothing unless it is applied once more with --again."
        case .overtaken(let voters):
            "Since then another file has named \(Counted.en(voters, "voter", "voters")) of it, and what that file says "
                + "holds. To apply this one once more, add --again."

        case .abandonAbstract: "Give up an import that was not finished."
        case .abandonDiscussion:
            """
            Lists are not formed while an import is unfinished. Finish it by giving the same import command again; \
            only if its file is lost, give it up. The rows that it has saved stay in the register.
            """
        case .nameHelp: "The file's name, without its folder: register status shows it."
        case .abandonDryRunHelp: "Say whether there is such an import and stop; nothing is changed."
        case .abandonQuestion(let name):
            "The rows of \(name) that are not imported yet will be missing. Give the import up?"
        case .abandoned(let name): "The import of \(name) is given up; what it has saved stays."
        case .wouldAbandon(let name): "The import of \(name) would be given up; nothing was changed."

        case .listAbstract: "Form a voter list and commit to it in the ledger."
        case .listDiscussion:
            "The list itself stays inside; the ledger gets a salted hash of it and the number of voters a station."
        case .stageHelp: "preliminary or final."
        case .listDryRunHelp: "Say how many voters each station would have and stop; nothing is formed."
        case .stationVoters(let station, let voters): "Station \(station): \(Counted.en(voters, "voter", "voters"))"
        case .wouldHave(let stage, let voters):
            "A \(stage.rawValue) list would have \(Counted.en(voters, "voter", "voters")); nothing was formed."
        case .listWaits(let stage):
            "A \(stage.rawValue) list waits for its entry in the ledger: commit to it first."
        case .notInLists: "Lists are formed in the phase \"lists\": dobush election phase lists."
        case .finalQuestion(let voters):
            "After the final list nothing of the register changes any more. Form it with "
                + "\(Counted.en(voters, "voter", "voters"))?"
        case .formed(let list, let seq):
            "The \(list.stage.rawValue) list (number \(list.number)) has "
                + "\(Counted.en(list.voters, "voter", "voters")) at "
                + "\(Counted.en(list.stations.count, "station", "stations")); ledger entry \(seq)."
        case .version(let hash): "Version \(hash)"

        case .statusAbstract: "How many voters each station has, and which lists were formed."
        case .station: "Station"
        case .voters: "Voters"
        case .list(let list):
            "List \(list.number): \(list.stage.rawValue), \(Counted.en(list.voters, "voter", "voters"))"
        case .unfinished(let name): "Unfinished import: \(name)"

        case .verifyAbstract: "Recompute every stored list and compare it with what was committed to."
        case .allAsCommitted: "All lists are as they were committed to."
        }
    }

    private static func english(_ counts: ImportCounts) -> String {
        func figure(_ number: Int) -> String { Figures.text(number, in: .en) }
        return "\(Counted.en(counts.read, "row", "rows")) = \(figure(counts.added)) new + "
            + "\(figure(counts.updated)) changed + \(figure(counts.unchanged)) unchanged + "
            + "\(figure(counts.refused)) refused"
    }
}
