import ElectionModel
import Trust
import Wording

extension ElectionWords {
    var english: String {
        switch self {
        case .group: "Call an election, certify its stations, lead it through its phases."

        case .templateAbstract: "Write the beginning of an election file, with comments."
        case .templateDiscussion:
            """
            Kinds: president, jogorku-kenesh, local-kenesh. Change the file with any editor, then check it with \
            `dobush election new --dry-run`.

            Example:
              dobush election template president > president.yaml
            """
        case .templateKindHelp: "What is elected: president, jogorku-kenesh or local-kenesh."
        case .votingDayHelp: "The voting day, as 2027-01-24; the other dates follow from it."
        case .wrongDate(let text): "“\(text)” is not a date: write it as 2027-01-24."

        case .newAbstract: "Call an election: make its keys and begin its public ledger."
        case .newDiscussion:
            """
            The definition is an election file (see Docs/formats/election-file.md; `dobush election template` writes its \
            beginning) or the same as it is signed, JSON. The folder named by --folder must not exist yet.

            Example:
              dobush election new --definition mayor.yaml --folder mayor-2026
            """
        case .definitionHelp: "The election's definition: an election file, or JSON."
        case .rootsHelp: "How many root keys are made."
        case .thresholdHelp: "How many of them a certificate needs."
        case .newDryRunHelp: "Check the definition and stop; nothing is written."
        case .wrongRoots: "--roots must be 1 to 9, and --threshold at least 1 and at most as many."
        case .calendarPast(let day): "The calendar lies in the past: voting day was \(day.english)."
        case .lineMissing(let source):
            "The protocol form has no line whose source is \"\(source.rawValue)\"; add it."
        case .definitionSound(let election): "The definition of \(election) is sound; nothing was written."
        case .folderTaken(let folder): "\(folder) exists already. Name a new folder with --folder."
        case .called(let election, let kind):
            "Election \(election) (\(kind.english)) is called; its ledger begins."
        case .fingerprint: "Fingerprint of the root keys, to be read aloud and published:"
        case .setup(let file): "Stations are set up with \(file)."

        case .certifyAbstract: "Certify a station's key with the root keys, and publish the certificate."
        case .certifyDiscussion:
            "The request is the file request.json that `dobush-station provision` made on the station's device."
        case .requestHelp: "The station's request."
        case .certifyDryRunHelp: "Check the request and stop; nothing is written."
        case .otherRequest: "The request is not for a station of this election."
        case .stationNotDefined(let station): "Station \(station) is not in the election's definition."
        case .requestSound(let station): "The request of station \(station) is sound; nothing was written."
        case .noGenesis: "The ledger has no genesis."
        case .certifiedAlready(let station, let key): "Station \(station) is certified already: key \(key)."
        case .certified(let station, let key, let seq):
            "Station \(station) is certified: key \(key), ledger entry \(seq)."

        case .phaseAbstract: "Enter the next phase of the election."
        case .phaseDiscussion:
            """
            Phases in their order: \(Self.phases(ElectionPhase.allCases, in: .en)). A phase is entered once and never \
            left backwards. Naming a later phase enters those between one by one.
            """
        case .phaseHelp: "The phase to enter."
        case .phaseDryRunHelp: "Say which phases would be entered and stop."
        case .phaseReached(let phase): "The election is in the phase \(phase.rawValue) already."
        case .cannotCertify:
            "A result is certified only with witnesses' signatures and a time-stamp, which this version cannot gather."
        case .phaseQuestion(let phases):
            "The election cannot go back afterwards. Enter \(Self.phases(phases, in: .en))?"
        case .entered(let phases): "Entered: \(Self.phases(phases, in: .en))."
        case .wouldEnter(let phases): "Would enter: \(Self.phases(phases, in: .en))."

        case .statusAbstract: "Where the election stands, from its public ledger."
        case .title(let title, let election, let kind): "\(title.english) — \(election), \(kind.english)"
        case .phase: "Phase"
        case .stations: "Stations"
        case .ledger: "Ledger"
        case .roots: "Roots"
        case .ledgerCounts(let entries, let protocols, let results):
            "\(Counted.en(entries, "entry", "entries")), \(Counted.en(protocols, "protocol", "protocols")), "
                + Counted.en(results, "result", "results")
        case .noRoots: "none"
        }
    }

    /// Phases in words, one after the other.
    static func phases(_ phases: [ElectionPhase], in language: Language) -> String {
        phases.map { Term.phase($0).text(in: language) }.joined(separator: ", ")
    }
}
