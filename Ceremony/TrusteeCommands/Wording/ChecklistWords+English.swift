extension ChecklistWords {
    var english: String {
        switch self {
        case .name: "The election key: checklist of the ceremony"
        case .intro:
            "The chair reads each step aloud and ticks it when it is done. The whole script: Ceremony/SCRIPT.md."
        case .electionBlank: "Election"
        case .placeBlank: "Place, date, beginning"
        case .programBlank: "sha256sum dobush-trustee"
        case .before: "1. Before"
        case .phones: "Phones have left the room. No camera points at a keyboard."
        case .machines:
            "Every trustee has a machine of their own: no network, no swap, started from a medium that can "
                + "only be read."
        case .hash: "On all machines the program's hash is the published one."
        case .manifest: "The commission has put manifest.json on the table; its fingerprint is published."
        case .generation: "2. Making the key"
        case .begin:
            "Each trustee: election begin. The manifest's fingerprint was compared, the passphrase typed twice."
        case .commit:
            "Each: election next, the commitment. The certificates' fingerprint was read aloud and is the "
                + "same on all machines."
        case .reveal: "All commitments are on the table. Each: election next, the reveal."
        case .share: "All revealed parts are on the table. Each: election next, the shares."
        case .agree:
            "Each: election next, check and agreement. The key's fingerprint was read aloud twice and is the "
                + "same on all machines."
        case .finished: "For each, election next said that all have agreed; election status ended with code 0."
        case .keyBlank: "Fingerprint of the election key"
        case .envelopes:
            "Each stick is in a sealed, numbered envelope; the envelopes are kept in different places."
        case .opening: "3. The drill before opening"
        case .carried:
            "The holders of the root keys have certified the trustees' keys; the messages and the roll are in "
                + "the ledger, and it was brought on a stick."
        case .drillOpen: "Each: election drill. The roots' fingerprint and the record's root were compared."
        case .combineOpen:
            "election combine: the shares work. Those that do not, and those who are absent, stand in the act."
        case .tally: "4. After the seal"
        case .drillClose: "Each: election drill, then election combine; the shares are in the ledger."
        case .decrypt:
            "Each: election decrypt. The program checked the record itself; the record's root was compared."
        case .combine: "election combine: the votes were read from the screen and written into the act."
        case .trouble: "5. When something is wrong"
        case .stopped:
            "A machine stopped: the same command is given again. A fingerprint differs: nobody goes on, and "
                + "the act says where the file was exchanged."
        case .anew:
            "Before the key is made, somebody stays away, lies or loses a key: the commission begins anew "
                + "with a manifest without them. After it is made, the others go on."
        case .deviationsBlank: "Departures from the script"
        case .signatures: "6. Signatures"
        case .chairBlank: "Chair"
        case .secretaryBlank: "Secretary"
        case .observerBlank: "Observer"
        }
    }
}
