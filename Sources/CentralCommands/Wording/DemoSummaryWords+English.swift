#if Training
    import Wording

    extension DemoSummaryWords {
        var english: String {
            switch self {
            case .day: "The day"
            case .whoCame: "Who came"
            case .howMany: "How many"
            case .whatDeskDid: "What the desk did"
            case .story(let story):
                switch story {
                case .plain: "Document and finger"
                case .slips: "First scan slips"
                case .fingersOnly: "No document: two fingers"
                case .spoils: "Spoils the ballot"
                case .unreadable: "Unreadable fingers"
                case .impostor: "Impostor with a document"
                case .otherStation: "Voter of the other station"
                case .comesTwice: "Comes a second time"
                }
            case .verdict("finished"): "ballot issued"
            case .verdict("photo-rejected"): "refused: not the person on the photo"
            case .verdict("not-on-list"): "refused: not on this list"
            case .verdict("already-issued"): "refused: has a ballot already"
            case .verdict("not-matched"), .verdict("proposed"): "asked for the document"
            case .verdict(let other): other
            case .answerTimes(let one, let many):
                "Finger image to answer: \(Self.english(one)) 1:1, \(Self.english(many)) 1:N"
            case .verifier: "The verifier"
            case .publishedLedger: "published ledger"
            case .changedCopy: "changed copy"
            case .rootKeys: "root keys' fingerprint"
            case .lookInto: "Look into"
            case .publicLedger: "the public ledger: anybody may copy and verify it"
            case .snapshots: "signed, sealed voter lists (minisign -V accepts them)"
            case .station: "a station's device: log, closing package, daemon.log"
            case .forms: "the receipt and the ballot of a voter, as printed"
            case .verifyYourself: "Verify it yourself:"
            case .took(let seconds): "The whole election took \(seconds) s."
            }
        }

        private static func english(_ times: Times?) -> String {
            times.map { "\($0.median) ms (slowest \($0.slowest) ms)" } ?? "–"
        }
    }
#endif
