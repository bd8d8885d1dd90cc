import Wording

extension DeltaWords {
    var english: String {
        switch self {
        case .abstract: "Correct the list that a station has: add, remove, transfer, mark."
        case .discussion:
            """
            The corrections are a CSV file with the columns action, list_number, pin, to and mark. They become a signed, \
            sealed file in the folder of the station's list, which goes to the station by network, on a stick or as QR \
            codes, and they are announced in the ledger. All revocations of keys travel with it. A correction never \
            takes back a ballot that was issued. The same file again, after an interruption, finishes what was begun.
            """
        case .stationHelp: "The station whose list is corrected."
        case .fileHelp: "The corrections: CSV, one row each."
        case .revocationsOnlyHelp: "Without corrections: the file brings the revocations of keys only."
        case .qrHelp: "Write the file as pictures of QR codes too, for paper or a screen."
        case .dryRunHelp: "Check the corrections and stop; nothing is written or announced."
        case .noCorrections: "Name a file of corrections or give --revocations-only, one of the two."
        case .otherHead:
            "The first line of the file must be: \(CorrectionColumn.header). Separate fields by commas and save it as UTF-8."
        case .noRows: "The file has no corrections. To send revocations only, give --revocations-only instead of it."
        case .tooManyRows(let most):
            "One file takes at most \(Counted.en(most, "correction", "corrections")); divide it."
        case .notTaken(let faults):
            "The corrections were not taken; mend the file and repeat the command:" + Self.lines(faults, in: .en)
        case .notNow: "Lists are corrected in the phases \"keys\" and \"open\" only."
        case .openingKeyNeeded(let station):
            "The list of station \(station) opens with a code; a correction needs the opening key too: --opening-key."
        case .otherDelta(let number, let folder):
            "Correction \(number) in \(folder) is not the one that was announced. Change nothing; bring the folder back "
                + "from a backup."
        case .recordDamaged(let file):
            "The record of a correction, \(file), cannot be read. Change nothing; bring it back from a backup."
        case .otherPending(let number, let folder):
            "Correction \(number) in \(folder) was made of another file, and its run was interrupted. Repeat the command "
                + "with that file first."
        case .tooManyCodes(let most):
            "The file needs more than \(Counted.en(most, "QR code", "QR codes")); bring it on a stick."
        case .nothingToRevoke(let station):
            "Station \(station) has been sent all revocations that there are; nothing is left to send."
        case .question(let station, let count):
            "\(Counted.en(count, "correction", "corrections")) for the list of station \(station): what is announced cannot be "
                + "taken back. Announce?"
        case .wouldMake(let delta): "\(delta.english); nothing was written."
        case .made(let delta): "\(delta.english):"
        case .madeBefore(let delta): "It was made before. \(delta.english):"
        case .codes(let count): "\(Counted.en(count, "QR code", "QR codes")):"
        }
    }

    /// Each fault on a line of its own.
    static func lines(_ faults: [CorrectionFault], in language: Language) -> String {
        let told = faults.prefix(most).map { "\n  ✗ \($0.text(in: language))" }.joined()
        guard faults.count > most else { return told }
        let rest = faults.count - most
        return told + "\n  … (+\(rest))"
    }
}
