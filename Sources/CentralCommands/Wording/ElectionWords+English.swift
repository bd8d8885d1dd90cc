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

        case .newAbstract: "Call an election: make its keys, and begin its public ledger."
        case .newDiscussion:
            """
            The definition is an election file (see Docs/formats/election-file.md; `dobush election template` writes its \
            beginning) or the same as it is signed, JSON. The folder named by --folder must not exist yet.

            Rehearsals and real elections need the roots of a ceremony (dobush-trustee root new, root gather). The folder \
            then gets to-sign.json for the holders of the roots, and the ledger begins with `dobush election begin`. A \
            training election may have root keys of its own and begins at once.

            Examples:
              dobush election new --definition mayor.yaml --folder training
              dobush election new --definition mayor.yaml --folder mayor-2026 --roots roots.json
            """
        case .definitionHelp: "The election's definition: an election file, or JSON."
        case .rootsHelp: "The roots that were gathered at the ceremony: roots.json of dobush-trustee root gather."
        case .witnessesHelp:
            "The witnesses and their quorum, one witness a line with key and address (C2SP tlog-policy); a real election needs it."
        case .witnessesNeeded:
            "A real election needs witnesses who cosign its result: name them in a file with --witnesses (Docs/formats/witnesses.md)."
        case .witnessesUnequal:
            "The file must name witnesses, no log, and one group of all of them, of which more than half are the quorum."
        case .witnessName(let name):
            "The witness \(name) needs a name of lower-case letters, digits and - _ . only, at most 64 of them."
        case .ownRootsHelp: "Training only: how many root keys are made and kept in the folder (default: 3)."
        case .thresholdHelp: "Training only: how many of them a certificate needs (default: 2)."
        case .newDryRunHelp: "Check the definition and stop; nothing is written."
        case .rootsTwice:
            "--own-roots and --threshold are for training; with --roots the roots and their number stand in the file."
        case .wrongRoots: "--own-roots must be 1 to 9, and --threshold at least 1 and at most as many."
        case .ownRootsForTraining(let kind):
            "A \(kind.english) needs root keys in the hands of several people: hold the ceremony with dobush-trustee root new "
                + "and root gather, then give its file with --roots."
        case .otherRoots(let roots, let needs):
            "The roots are for a \(roots.english), the definition is for a \(needs.english); kinds are never mixed."
        case .oneAlone:
            "With these roots one holder alone could certify anything; gather them with a threshold of at least 2."
        case .calendarPast(let day): "The calendar lies in the past: voting day was \(day.english)."
        case .lineMissing(let source):
            "The protocol form has no line whose source is \"\(source.rawValue)\"; add it."
        case .definitionSound(let election): "The definition of \(election) is sound; nothing was written."
        case .folderTaken(let folder): "\(folder) exists already. Name a new folder with --folder."
        case .called(let election, let kind):
            "Election \(election) (\(kind.english)) is called; its ledger begins."
        case .prepared(let election, let kind):
            "The keys of \(election) (\(kind.english)) are made; the roots have to sign before its ledger begins."
        case .toSign(let file):
            "The holders of the root keys sign \(file) with dobush-trustee root sign. Then: dobush election begin."
        case .fingerprint: "Fingerprint of the root keys, to be read aloud and published:"
        case .setup(let file): "Stations are set up with \(file)."

        case .beginAbstract: "Begin the ledger of an election whose root keys other people hold."
        case .beginDiscussion:
            """
            The file is to-sign.json, signed by as many holders of root keys as the roots demand. Everybody compares the \
            fingerprint. When the command is interrupted, the same command finishes what is left.

            Example:
              dobush election begin --certificates to-sign.json --folder mayor-2026
            """
        case .certificatesHelp: "The bundle to-sign.json with the signatures of the roots."
        case .beginDryRunHelp: "Check the signatures and stop; nothing is begun."
        case .beganItself:
            "This election has its own root keys, and its ledger began when it was called: see dobush election status."
        case .otherCertificates:
            "The certificates are not those of the keys in this folder; bring back the file that was written here."
        case .begunOtherwise: "The ledger has begun already, with other certificates; nothing was changed."
        case .couldBegin(let election): "The certificates of \(election) are good; nothing was begun."
        case .begun(let election): "Election \(election) is called; its ledger begins."
        case .begunAlready(let election): "The ledger of \(election) has begun already, with these certificates."

        case .certifyAbstract: "Certify a station's key with the root keys, and publish the certificate."
        case .certifyDiscussion:
            "The request is the file request.json that `dobush-station provision` made on the station's device."
        case .requestHelp: "The station's request."
        case .certifyDryRunHelp: "Check the request and stop; nothing is written."
        case .otherRequest: "The request is not for a station of this election."
        case .stationNotDefined(let station): "Station \(station) is not in the election's definition."
        case .requestSound(let station): "The request of station \(station) is sound; nothing was written."
        case .noGenesis: "The ledger has no genesis."
        case .noRootKeys(let request):
            "The root keys do not lie in this folder: prepare the certificate for their holders with dobush keys prepare "
                + "--certify \(request) --out to-sign.json."
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
        case .noTimeStamp(let file):
            "Before appeals the certified result needs the stamp of a time-stamping authority: \(file) is missing."
        case .phaseQuestion(let phases):
            "The election cannot go back afterwards. Enter \(Self.phases(phases, in: .en))?"
        case .entered(let phases): "Entered: \(Self.phases(phases, in: .en))."
        case .wouldEnter(let phases): "Would enter: \(Self.phases(phases, in: .en))."

        case .statusAbstract: "Where the election stands, from its public ledger."
        case .title(let title, let election, let kind): "\(title.english) — \(election), \(kind.english)"
        case .phase: "Phase"
        case .stations: "Stations"
        case .identification: "Identification"
        case .ledger: "Ledger"
        case .roots: "Roots"
        case .ledgerCounts(let entries, let protocols, let results):
            "\(Counted.en(entries, "entry", "entries")), \(Counted.en(protocols, "protocol", "protocols")), "
                + Counted.en(results, "result", "results")
        case .noRoots: "none"
        case .notBegun: "not begun"
        }
    }

    /// Phases in words, one after the other.
    static func phases(_ phases: [ElectionPhase], in language: Language) -> String {
        phases.map { Term.phase($0).text(in: language) }.joined(separator: ", ")
    }
}
