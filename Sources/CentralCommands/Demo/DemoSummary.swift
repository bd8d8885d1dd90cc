#if Training
    import Console
    import Wording

    /// The demo's last page: who came, what was measured, who won, and where to look.
    struct DemoSummary {
        let outcomes: [DemoDesk.Outcome]
        let result: String
        let verdict: DemoVerdict
        let fingerprint: String
        let folder: String
        let took: Duration

        private typealias Words = DemoSummaryWords

        func lines(_ screen: Screen) -> [String] {
            [""] + visitors(screen) + [""] + result.split(separator: "\n").map { "  \($0)" } + [""] + checks(screen)
                + [""] + places
        }

        private func visitors(_ screen: Screen) -> [String] {
            var table = TextTable([Words.whoCame, Words.howMany, Words.whatDeskDid], right: [1])
            for story in DemoVisitor.Story.allCases {
                let mine = outcomes.filter { $0.story == story }
                guard !mine.isEmpty else { continue }
                let verdicts = Dictionary(grouping: mine, by: \.verdict).sorted { $0.key < $1.key }
                let words = verdicts.map { word, those in
                    "\(Words.verdict(word).text)\(verdicts.count > 1 ? " (\(those.count))" : "")"
                }
                table.add([Words.story(story).text, "\(mine.count)", words.joined(separator: ", ")])
            }
            let times = Words.answerTimes(
                oneToOne: times(outcomes.flatMap(\.oneToOne)), oneToMany: times(outcomes.flatMap(\.oneToMany)))
            return [screen.paint("  \(Words.day.text)", .strong)] + table.lines() + ["  \(times.text)"]
        }

        private func checks(_ screen: Screen) -> [String] {
            // The verifier's last verdict begins with a tick in every language.
            let passed = verdict.passed.split(separator: "\n").last { $0.hasPrefix("✓") }.map(String.init)
            return [screen.paint("  \(Words.verifier.text)", .strong)]
                + aligned(
                    [
                        (Words.publishedLedger, passed ?? DemoWords.passes.text),
                        (Words.changedCopy, String(verdict.caught.drop { $0 == " " })),
                        (Words.rootKeys, "\(fingerprint.prefix(16))…"),
                    ].map { ("\($0.0.text):", $0.1) }, indent: "  ", gap: 1)
        }

        private var places: [String] {
            ["  \(Words.lookInto.text)"]
                + aligned(
                    [
                        ("\(folder)/commission/ledger/public", Words.publicLedger.text),
                        ("\(folder)/commission/snapshots", Words.snapshots.text),
                        ("\(folder)/station-1201", Words.station.text),
                        ("\(folder)/forms", Words.forms.text),
                    ], indent: "    ", gap: 4)
                + [
                    "  \(Words.verifyYourself.text)",
                    "    Audit/.build/release/dobush-verify ledger \(folder)/commission/ledger/public", "",
                    "  \(Words.took(seconds: Int(took / .seconds(1))).text)",
                ]
        }

        private func aligned(_ pairs: [(String, String)], indent: String, gap: Int) -> [String] {
            let width = pairs.map(\.0.columns).max() ?? 0
            return pairs.map { head, text in
                "\(indent)\(head)\(String(repeating: " ", count: width - head.columns + gap))\(text)"
            }
        }

        private func times(_ milliseconds: [Int]) -> DemoSummaryWords.Times? {
            let sorted = milliseconds.sorted()
            guard let slowest = sorted.last else { return nil }
            return DemoSummaryWords.Times(median: sorted[sorted.count / 2], slowest: slowest)
        }
    }
#endif
