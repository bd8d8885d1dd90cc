extension RemoteCheck {
    /// What holds when the check passes, for a person who reads it the first time.
    var sentence: String {
        switch self {
        case .form: "Every message has the fields of its kind, and no other."
        case .manifest: "What is voted on remotely fits the election's definition."
        case .encodings: "Every point and every number has its one spelling."
        case .commitments: "Every trustee revealed what it had committed to before."
        case .possession: "Every trustee knows its keys; nobody complains of a share."
        case .keys: "The election key follows from the reveals; all trustees signed it."
        case .drills: "Enough trustees proved that they can decrypt, before and after."
        case .roll: "The roll names every voter once, under the election's hash."
        case .authorisations: "Two authorities signed for every voter, who is on the roll."
        case .uniqueness: "No ballot and no ciphertext stands twice."
        case .identity: "Every ballot is bound to this election, and cast as it stands."
        case .selections: "Every option holds no more than it may."
        case .sums: "Every ballot gives as many votes as it may."
        case .lists: "Preferences stand only within a marked list."
        case .signature: "Every ballot is signed by the voter's newest key."
        case .succession: "Every voter's ballots follow one another without a gap."
        case .inclusion: "Everything is in the signed ledger; every promise was kept."
        case .period: "Ballots stand between the opening and the sealing."
        case .challenges: "Challenged ballots open, and are not counted."
        case .voids: "Two members signed for every void, once a voter, before the tally."
        case .countedSet: "The tally counts each voter's last cast ballot, voids aside."
        case .aggregates: "The sums of ciphertexts are those of the counted ballots."
        case .units: "Each unit of the manifest is tallied once, and nothing else."
        case .shares: "Every trustee's share of a decryption is proven right."
        case .combination: "Enough trustees took part in every decryption."
        case .votes: "The published votes are what the shares decrypt to."
        case .completeness: "Every contest and option has its votes."
        case .seats: "Seats follow from the votes."
        case .shuffles: "Ballots that are shuffled stay the same ballots."
        case .turnout: "No more were counted than authorised, nor authorised than enrolled."
        }
    }

    /// What is wrong when a message itself fails the check.
    var fault: String {
        switch self {
        case .form: "a field is missing, unknown, or of another message"
        case .encodings: "a point or a number is not in its one spelling, or a length is wrong"
        case .identity: "it is of another election"
        case .selections: "the proof that an option holds no more than it may does not hold"
        case .sums: "the proof of the number of votes does not hold"
        case .lists: "the proof of a list's preferences does not hold"
        case .signature: "the signature does not verify under the voter's key"
        default: "it does not hold"
        }
    }

    /// Why there is nothing to check in any record of this version; nil for a check that runs.
    var absence: String? {
        switch self {
        case .seats: "results of part 1 do not hold remote votes yet; 'results' checks seats from the paper"
        case .shuffles: "this version of the record has no shuffles"
        default: nil
        }
    }
}
