import Devices
import Fingerprints
import StationDesk
import Wording

extension VerdictWords {
    var english: String {
        switch self {
        case .opened(let voters):
            "The station is open: \(Counted.en(voters, "voter", "voters")) on the list, 0 ballots issued."
        case .fingerWanted(let fingers): "A finger is wanted on the reader\(Self.english(fingers))."
        case .proposed: "The list has people who may be this person. A second finger or a member decides."
        case .confirmed(let number, let basis?): "Identified: list number \(number), \(basis.english)."
        case .confirmed(let number, nil): "Identified: list number \(number)."
        case .issued(let number, let contests):
            "Issued to list number \(number): hand over \(Counted.en(contests, "ballot", "ballots"))."
        case .finished(let number): "Finished: list number \(number) has the ballots."
        case .spoiled(let number): "Spoiled: list number \(number) may be issued anew."
        case .corrected(let number, let voters):
            "Correction \(number) of the list is in force: now \(Counted.en(voters, "voter", "voters"))."
        case .known(let number): "Correction \(number) was taken before."
        case .correctionRefused(let why): "The correction is not taken: \(why.english)"
        case .cancelled: "Ended without a ballot."
        case .closed: "The station is closed."
        case .notMatched(let next, []): "Not matched. \(next.english)"
        case .notMatched(let next, let fingers): "Not matched. \(next.english) On the list\(Self.english(fingers))."
        case .noFinger: "Nobody laid a finger on the reader in time."
        case .noDocument(let fault): "No document: \(fault.english)"
        case .noReceipt(let fault): "No receipt: \(fault.english)"
        case .receiptPrinted(let copy):
            copy == 0 ? "The receipt is printed." : "The receipt is printed, marked as copy \(copy)."
        case .interrupted(let number):
            "Ballots of list number \(number) were issued, but nobody said that they were handed over. Look at the "
                + "signature in the paper list and settle it."
        case .refused(let refusal): refusal.english
        case .refusedOtherwise: "No ballot."
        case .faults: "The count does not add up; the station stays open."
        case .mistake(let mistake): mistake.english
        case .misfit: "That does not fit now."
        case .unknownMember: "A member's name or code is not right, or both are one person."
        case .notRecorded(let trouble):
            switch trouble {
            case .full: "The disk is full; free some space. Nothing was recorded: do not hand anything out."
            case .damaged:
                "The station's log is damaged; go on with the spare terminal. Nothing was recorded: do not hand anything "
                    + "out."
            case .busy:
                "Another program holds the station's log; end it. Nothing was recorded: do not hand anything out."
            case .other: "The station's log cannot be written. Nothing was recorded: do not hand anything out."
            }
        case .badRequest: "The daemon did not understand the command; daemon and command must be of one version."
        case .failed: "The daemon failed; look at its window. Ask for the status before going on."
        case .voter(let number, let name, let year): "\(number)  \(name), born \(year)"
        case .candidate(let number, let name, let year, let score):
            "\(number)  \(name), born \(year), likeness \(score)"
        case .packageWritten(let folder): "The package is in \(folder)."
        case .packageMissing: "The package could not be written; write it again."
        case .green: "[OK]"
        case .amber: "[!]"
        case .red: "[STOP]"
        }
    }

    private static func english(_ fingers: [FingerPosition]) -> String {
        fingers.isEmpty ? "" : ": \(WordList(fingers, .or).english)"
    }
}
