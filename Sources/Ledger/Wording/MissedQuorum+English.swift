import Wording

extension MissedQuorum {
    package var english: String {
        "The checkpoint of \(Counted.en(size, "entry", "entries")) is published without its quorum: \(Counted.en(cosigned.count, "witness", "witnesses")) cosigned. Missing: \(missing(\.english)). Later: dobush ledger cosign"
    }
}
