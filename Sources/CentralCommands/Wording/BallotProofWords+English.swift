import Wording

extension BallotProofWords {
    var english: String {
        switch self {
        case .title: "Proof of the ballot"
        case .election: "Election"
        case .votingDay: "Voting day"
        case .contest: "Contest"
        case .entry: "Entry of the public ledger"
        case .entryHash: "Hash of the entry"
        case .definition: "SHA-256 of the definition"
        case .seed: "Seed of the draw"
        case .notDrawn: "The order is not drawn yet"
        case .sheet: "Paper"
        case .order: "The order on the ballot"
        case .option: "Candidate or list"
        case .id: "Id"
        case .applications: "Applications"
        case .ticket: "Ticket"
        case .howDrawn:
            "A ticket is the SHA-256 of five lines: dobush ballot order v1, the id of the election, of the contest, of the option, and the seed. The smallest ticket stands first. Anybody can check it with sha256sum and sort, or with dobush-verify ledger, which checks all of it from the published ledger."
        case .howFixed:
            "The options are fixed and published. Their order on the ballot is drawn in public after that, and published with its seed."
        case .chair: "Chair of the commission"
        case .secretary: "Secretary of the commission"
        case .member: "Member of the commission"
        }
    }
}
