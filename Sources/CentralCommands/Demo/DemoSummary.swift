#if Training
    import Console

    /// The demo's last page: who came, what was measured, who won, and where to look.
    struct DemoSummary {
        let outcomes: [DemoDesk.Outcome]
        let result: String
        let verdict: DemoVerdict
        let fingerprint: String
        let folder: String
        let took: Duration

        func lines(_ screen: Screen) -> [String] {
            [""] + visitors(screen) + [""] + result.split(separator: "\n").map { "  \($0)" } + [""] + checks(screen)
                + [""] + places
        }

        private func visitors(_ screen: Screen) -> [String] {
            var table = TextTable(["Who came", "How many", "What the desk did"], right: [1])
            for story in DemoVisitor.Story.allCases {
                let mine = outcomes.filter { $0.story == story }
                guard !mine.isEmpty else { continue }
                let verdicts = Dictionary(grouping: mine, by: \.verdict).sorted { $0.key < $1.key }
                table.add([
                    words(story), "\(mine.count)",
                    verdicts.map { "\(words($0.key))\(verdicts.count > 1 ? " (\($0.value.count))" : "")" }.joined(
                        separator: ", "),
                ])
            }
            return [screen.paint("  The day", .strong)] + table.lines()
                + [
                    "  Finger image to answer: \(times(outcomes.flatMap(\.oneToOne))) 1:1, \(times(outcomes.flatMap(\.oneToMany))) 1:N"
                ]
        }

        private func checks(_ screen: Screen) -> [String] {
            [
                screen.paint("  The verifier", .strong),
                "  published ledger: \(verdict.passed.split(separator: "\n").last { $0.contains("PASS") || $0.contains("pass") } ?? "passed")",
                "  changed copy:     \(verdict.caught.drop { $0 == " " })",
                "  root keys' fingerprint: \(fingerprint.prefix(16))…",
            ]
        }

        private var places: [String] {
            [
                "  Look into",
                "    \(folder)/commission/ledger/public    the public ledger: anybody may copy and verify it",
                "    \(folder)/commission/snapshots        signed, sealed voter lists (minisign -V accepts them)",
                "    \(folder)/station-1201                a station's device: log, closing package, daemon.log",
                "  Verify it yourself:",
                "    Audit/.build/release/dobush-verify ledger \(folder)/commission/ledger/public",
                "",
                "  The whole election took \(Int(took / .seconds(1))) s.",
            ]
        }

        private func times(_ milliseconds: [Int]) -> String {
            guard !milliseconds.isEmpty else { return "–" }
            let sorted = milliseconds.sorted()
            return "\(sorted[sorted.count / 2]) ms (slowest \(sorted[sorted.count - 1]) ms)"
        }

        private func words(_ story: DemoVisitor.Story) -> String {
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
        }

        private func words(_ verdict: String) -> String {
            switch verdict {
            case "finished": "ballot issued"
            case "photo-rejected": "refused: not the person on the photo"
            case "not-on-list": "refused: not on this list"
            case "already-issued": "refused: has a ballot already"
            case "not-matched", "proposed": "asked for the document"
            default: verdict
            }
        }
    }
#endif
