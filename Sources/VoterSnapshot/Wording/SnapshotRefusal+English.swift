import ElectionModel
import Ledger
import Trust
import Wording

extension SnapshotRefusal {
    package var english: String {
        switch self {
        case .missingFile(let name): "the file \(name) is missing; copy the whole snapshot folder again"
        case .unreadable(let name): "the file \(name) cannot be read; copy the snapshot again or try another stick"
        case .erased: "the list in this folder was erased after the election; bring another snapshot if one is needed"
        case .notAManifest(let error):
            "manifest.json is not a manifest; copy the snapshot again, and if that does not help, ask for it to be made "
                + "anew. \(error.english)"
        case .notADelta(let error):
            "the file is not a correction of a list; copy or scan it again, and if that does not help, ask for it to be "
                + "made anew. \(error.english)"
        case .otherElection(let id): "the file belongs to the election \(id); bring this election's file"
        case .otherKind(let kind):
            "the file is of another kind (\(kind.english)), and kinds are never mixed; bring the right one"
        case .certificate(let fault):
            "the registrar's certificate is not good (\(fault.english)); do not use this file and tell the commission"
        case .notARegistrar:
            "the file is not signed by a registrar of this election; do not use it and tell the commission"
        case .certificateOutOfTime:
            "the registrar's certificate does not cover the file's times; ask for the file to be made anew"
        case .revocation(let fault):
            "a revocation of a key in the file is not good (\(fault.english)); do not use this file and tell the "
                + "commission"
        case .otherRevocation:
            "a revocation in the file belongs to another election; do not use this file and tell the commission"
        case .registrarRevoked:
            "the key of the registrar who signed the file was revoked; do not use it and ask for one made anew"
        case .logRevoked:
            "the key of the ledger's log, which vouches for the file, was revoked; do not use it and tell the commission"
        case .unknownSigner:
            "the signature is by another key than the registrar's; do not use this file and tell the commission"
        case .badSignature:
            "the signature does not fit: the file was changed or damaged; copy it again, and if that does not help, tell "
                + "the commission"
        case .otherStation(let id): "the file is for station \(id); bring the one for this station"
        case .stale(let number, let lastSeen):
            "the snapshot has number \(number), but number \(lastSeen) was opened here before; bring the newest one"
        case .otherListVersion(let number):
            "another snapshot with number \(number), from another list, was opened here before; do not use this one and "
                + "tell the commission"
        case .otherVersionCode:
            "the version code typed is not this snapshot's; compare it with the signed act, and bring the snapshot that "
                + "the act names"
        case .notYetValid(let from):
            "the file is valid from \(from.english); check the clock, or wait until then"
        case .expired(let since):
            "the file's validity ended on \(since.english); check the clock, or bring a newer one"
        case .definitionChanged: "definition.json was changed or damaged; copy the snapshot again"
        case .definitionDamaged:
            "definition.json does not describe this election with this station; ask for a snapshot made anew"
        case .missingProof:
            "the correction has no proof from the public ledger; ask the commission for the one that the ledger announces"
        case .proof(let fault): "nothing proves that the commission issued this file: \(fault.english)"
        case .otherEntry(let member):
            "the proof from the ledger is of another file (\(member) differs); copy the whole folder again, and if that "
                + "does not help, tell the commission"
        case .truncated(let has, let needs):
            "the encrypted part has \(has) of \(needs) bytes: copying was broken off; copy the file again"
        case .payloadChanged: "the encrypted part was changed or damaged; copy the file again"
        case .notARecipient:
            "the file was not sealed to this device; use a terminal of this station or a spare one, or ask for a file for "
                + "this device"
        case .openingCodeMissing: "an opening code is needed; ask the commission for it on the morning of the vote"
        case .wrongOpeningCode:
            "this is an opening code, but not that of this snapshot; check the station and the snapshot's number with the "
                + "commission"
        case .ticketOfOtherSnapshot:
            "the ticket was made for another snapshot; ask the commission for the opening code instead"
        case .ticketOfOtherDevice:
            "the ticket was made for another terminal; use that one, or ask the commission for the opening code"
        case .wrongMemberCode:
            "the member's code is not the one for which the ticket was made; type it again, or let another member try"
        case .payloadDamaged(let fault):
            "the encrypted part is as it was signed, but its content is wrong: \(fault.english); ask for it to be made "
                + "anew"
        case .otherSnapshot:
            "the correction belongs to another snapshot; bring the corrections of the snapshot that was opened here"
        case .known(let number): "correction \(number) was taken before; bring the next one if there is one"
        case .gap(let number, let expected):
            "this is correction \(number), but correction \(expected) has not come yet; bring that one first"
        case .wrongPrevious(let number):
            "there are two different corrections before number \(number) or with it; take none of them and tell the "
                + "commission"
        case .contradiction(let contradiction):
            "the correction contradicts the list: \(contradiction.english); nothing was changed, tell the commission"
        }
    }
}
