#if Training
    import Wording

    /// What stands on the demo's last page.
    enum DemoSummaryWords: Worded {
        case day
        case whoCame
        case howMany
        case whatDeskDid
        case story(DemoVisitor.Story)
        /// The desk's last word, as its replies have it.
        case verdict(String)
        case answerTimes(oneToOne: Times?, oneToMany: Times?)
        case verifier
        case publishedLedger
        case changedCopy
        case rootKeys
        case lookInto
        case publicLedger
        case snapshots
        case station
        case forms
        case verifyYourself
        case took(seconds: Int)

        /// Milliseconds from the image to the answer.
        struct Times: Sendable {
            let median: Int
            let slowest: Int
        }
    }
#endif
