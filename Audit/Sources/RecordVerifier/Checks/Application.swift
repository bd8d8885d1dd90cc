/// What the ledger says about an application to be a candidate: commitments to papers, and which of them count.
struct Application {
    /// A paper that the ledger commits to.
    struct Published {
        let commitment: Digest
        /// The number of its entry.
        let entry: Int
        /// Whether no newer paper has taken its place.
        var counts = true
        /// What a decision says; nil for other papers.
        var registered: Bool?
    }

    let contest: String
    /// The application itself.
    let receipt: Published
    private(set) var conclusions: [Published] = []
    private(set) var decisions: [Published] = []

    init(contest: String, receipt: Digest, entry: Int) {
        self.contest = contest
        self.receipt = Published(commitment: receipt, entry: entry)
    }

    var isConcluded: Bool { !conclusions.isEmpty }

    /// Whether the newest decision on it registers the candidate.
    var isRegistered: Bool { decisions.last?.registered ?? false }

    /// Takes a conclusion.
    ///
    /// - Returns: false when the one that it replaces is none that counts.
    mutating func conclude(_ commitment: Digest, replacing replaced: Digest?, entry: Int) -> Bool {
        let place = conclusions.firstIndex { $0.counts && $0.commitment == replaced }
        if let place { conclusions[place].counts = false }
        conclusions.append(Published(commitment: commitment, entry: entry))
        return replaced == nil || place != nil
    }

    /// Takes a decision; the newest counts.
    mutating func decide(_ commitment: Digest, registered: Bool, entry: Int) {
        if !decisions.isEmpty { decisions[decisions.count - 1].counts = false }
        decisions.append(Published(commitment: commitment, entry: entry, registered: registered))
    }
}
