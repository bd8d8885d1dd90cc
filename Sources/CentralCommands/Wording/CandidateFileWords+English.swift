import Candidacy
import ElectionModel
import Wording

extension CandidateFileWords {
    var english: String {
        switch self {
        case .statusAbstract: "The list of applications, or one file: findings, deadlines, papers."
        case .statusDiscussion:
            """
            The list shows deadlines and what waits for a second member. Who opens a file is written down, so that needs --member. \
            Without a number, --journal shows the whole journal and checks its signatures.

            Examples:
              dobush candidate status
              dobush candidate status 417 --member osmonova --journal
            """
        case .statusCandidacyHelp: "The number of the application; the list without it."
        case .journalHelp: "Show who did and looked at what."
        case .fileNeedsMember: "To open a file, say who you are with --member: the look is written down."
        case .nobodyApplied: "Nobody has applied yet."
        case .number: "number"
        case .contest: "contest"
        case .candidate: "candidate"
        case .stage: "stage"
        case .due: "due"
        case .nominatedBy: "nominated by"
        case .received: "received"
        case .proposal: "waits for a second"
        case .requirements: "Requirements"
        case .papers: "Papers"
        case .journal: "Journal"
        case .program: "program"
        case .byItself: "self-nominated"
        case .byList(let party, let place): "\(party), place \(place) on the list"
        case .inLedger(let entry): "in the ledger: \(entry)"
        case .notInLedger: "not in the ledger yet"
        case .waits(let number, let deed, let by):
            "Application \(number) waits for a second member: \(deed.english) (\(by))."
        case .unpublished(let count):
            "Papers that are not in the ledger yet: \(count). To publish them: dobush candidate publish."
        case .journalWhole(let count): "The journal is whole: \(count) entries, their signatures hold."
        case .journalBroken(let seq):
            "The journal is broken from entry \(seq) on. Change nothing, and tell the commission."
        case .paperAbstract: "Take out a paper as PDF, or as JSON with what proves it."
        case .paperDiscussion:
            """
            To a file that ends in .json the paper's content, its salt and its seal are written: with them it can be shown that the \
            ledger means this very paper. Who takes a paper out is written down.

            Example:
              dobush candidate paper 417-2 --out 417-2.pdf --member osmonova
            """
        case .paperNumberHelp: "The paper's number, such as 417-2."
        case .paperOutHelp: "The file: .pdf or .json."
        case .wrongPaper(let text): "“\(text)” is no paper's number."
        case .saved(let file): "The paper is written: \(file)."
        case .notCurrent: "A newer paper took this one's place."
        case .exportAbstract: "Write the public table, or all papers for the archive."
        case .exportDiscussion:
            """
            The public table (candidates.csv, candidates.json) has number, contest, nomination, name, stage and the ledger's \
            entries; no personal number. With --papers all papers and their salts are written: personal data, so that needs --member.
            """
        case .exportOutHelp: "The folder."
        case .papersHelp: "All papers with their salts instead of the public table."
        case .papersNeedMember: "--papers and --member go together: who takes papers is written down."
        case .exported(let candidates, let folder): "The table is written to \(folder), candidates: \(candidates)."
        case .exportedPapers(let count, let folder):
            "The papers are written to \(folder), in all \(count). They are personal data: guard the "
                + "folder."
        case .wouldExport(let candidates): "The table would be written, candidates: \(candidates)."
        case .wouldExportPapers(let count): "The papers would be written, in all \(count)."
        }
    }
}
