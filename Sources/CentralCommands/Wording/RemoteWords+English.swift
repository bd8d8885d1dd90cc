import Wording

extension RemoteWords {
    var english: String {
        switch self {
        case .group: "Remote voting: the manifest, and what the trustees say."
        case .manifestAbstract: "Write the manifest of remote voting."
        case .manifestDiscussion:
            "Every contest in every district, one mark a ballot; voters without a district vote on paper. The "
                + "trustees compare its fingerprint before they make keys."
        case .trusteesHelp: "How many trustees share the election key, 3 to 20."
        case .thresholdHelp: "How many of them open a tally, fewer than there are."
        case .floorHelp: "How many voters of a district must have registered for remote voting to open in it."
        case .manifestHelp: "The manifest to write."
        case .trusteeNumbers:
            "There are 3 to 20 trustees, 2 or more open a tally, fewer than all; the floor is from 2 to 1000."
        case .manifestMade(let file): "\(file) is the manifest. Publish its fingerprint:"
        case .publishAbstract: "Take what lies on the trustees' table into the ledger."
        case .publishDiscussion:
            "The manifest and every message, in the order of the key generation, the drills and the tally. "
                + "What is there already is not taken twice. The keys of the trustees are certified by the roots "
                + "before."
        case .tableHelp: "The trustees' table."
        case .publishDryRunHelp: "Say whether the ledger would take it; change nothing."
        case .nothingThere: "Neither a manifest nor a message lies on the table."
        case .noMessage(let file):
            "\(file) is no message of remote voting. Take it away from the table, or ask its trustee for it "
                + "again."
        case .wouldPublish(let count): "The ledger would take \(Counted.en(count, "statement", "statements"))."
        case .published(let count, let last):
            "\(Counted.en(count, "statement is", "statements are")) in the ledger, up to entry \(last)."
        }
    }
}
