extension VerificationReport {
    /// The report for a person, in lines of at most 80 columns.
    ///
    /// - Parameters:
    ///   - colour: whether words are coloured; nothing is said by colour alone.
    ///   - onlyVerdict: whether only the last line is wanted.
    /// - Returns: the lines, each with its line end.
    public func text(colour: Bool, onlyVerdict: Bool = false) -> String {
        if onlyVerdict { return verdictLine(colour) + "\n" }
        var lines = headLines()
        lines += ["", TerminalText.cell("CHECK", 14) + TerminalText.cell("VERDICT", 11) + "WHAT HOLDS"]
        for check in CheckName.allCases { lines += checkLines(check, colour) }
        if let remote { lines += [""] + remote.lines(colour) }
        for contest in contests { lines += [""] + contestLines(contest) }
        if !isGood, !contests.isEmpty || remote != nil {
            lines += ["", "Not every check holds: do not rely on these numbers."]
        }
        if let quorumMissed {
            lines += [
                "",
                TerminalText.wrapped(
                    "The result was certified without the quorum of its witnesses: entry \(quorumMissed) says who was missing.",
                    indent: 2),
            ]
        }
        if let fingerprint {
            lines += ["", "Compare these with what was read aloud, and with other observers:"]
            lines += ["  roots' fingerprint  " + halves(fingerprint)]
            if let root { lines += ["  root hash           " + halves(root)] }
            if !isFingerprintGiven {
                lines += [
                    "  "
                        + TerminalText.wrapped(
                            "No fingerprint was given, so whose election this is was not checked: compare it by eye.",
                            indent: 2)
                ]
            }
        }
        lines += ["", verdictLine(colour)]
        return lines.map { $0 + "\n" }.joined()
    }

    private func halves(_ digest: Digest) -> String {
        digest.hex.prefix(32) + "\n" + String(repeating: " ", count: 22) + digest.hex.suffix(32)
    }

    private func headLines() -> [String] {
        var lines = [TerminalText.wrapped("Ledger in \(folder)", indent: 2)]
        if let election, let kind, let phase {
            lines.append(
                TerminalText.wrapped("Election \(election) (\(kind.rawValue)), phase \(phase.rawValue)", indent: 2))
        }
        let counts = "\(entriesRead) of \(size ?? 0) entries read, \(stations) stations, \(protocols) protocols counted"
        return lines + [counts]
    }

    private func checkLines(_ check: CheckName, _ colour: Bool) -> [String] {
        let state = state(check)
        return Self.checkLines(check.rawValue, check.sentence, state, state.verdict, state.blocked, colour)
    }

    /// A check with its verdict and what was found.
    static func checkLines(
        _ name: String, _ sentence: String, _ state: CheckState, _ verdict: Verdict, _ blocked: String?, _ colour: Bool
    ) -> [String] {
        let word: String
        switch verdict {
        case .pass: word = paint("✓ PASS", 32, colour)
        case .fail: word = paint("✗ FAIL", 31, colour)
        case .notRun: word = paint("– not run", 33, colour)
        case .notApplicable: word = paint("– none", 33, colour)
        }
        let blanks = String(repeating: " ", count: verdict == .notRun ? 2 : 5)
        var lines = [TerminalText.cell(name, 14) + word + blanks + TerminalText.wrapped(sentence, indent: 25)]
        for finding in state.findings {
            let place = finding.place.sentence
            lines.append(
                "    ✗ " + TerminalText.wrapped((place.isEmpty ? "" : place + ": ") + finding.reason, indent: 6))
        }
        if state.further > 0 { lines.append("    ✗ and \(state.further) more") }
        if let blocked {
            let part = !state.findings.isEmpty ? "did not go on" : verdict == .notRun ? "not run" : "nothing to check"
            lines.append("    – " + TerminalText.wrapped("\(part): \(blocked)", indent: 6))
        }
        return lines
    }

    private func contestLines(_ contest: ContestOutcome) -> [String] {
        var lines = [
            TerminalText.wrapped("\(contest.title) (\(contest.id))", indent: 2),
            TerminalText.cell("  OPTION", 53) + TerminalText.cell("VOTES", 14, alignsRight: true)
                + TerminalText.cell("SHARE", 11, alignsRight: true),
        ]
        for option in contest.options {
            lines.append(
                "  " + TerminalText.cell(option.name.isEmpty ? option.id : option.name, 51)
                    + TerminalText.cell(String(option.votes), 14, alignsRight: true)
                    + TerminalText.cell(Self.share(option.votes, of: contest.total), 11, alignsRight: true))
        }
        lines.append("  " + TerminalText.wrapped(contest.sentence, indent: 2))
        return lines
    }

    /// A share in per cent with two decimals, rounded down; whole numbers only, so that everyone gets the same.
    static func share(_ part: Int64, of whole: Int64) -> String {
        guard whole > 0 else { return "–" }
        let hundredths = part.multipliedFullWidth(by: 10_000)
        let value = whole.dividingFullWidth(hundredths).quotient
        return "\(value / 100).\(value % 100 < 10 ? "0" : "")\(value % 100) %"
    }

    private func verdictLine(_ colour: Bool) -> String {
        if isGood { return Self.paint("✓ PASS", 32, colour) + ": every check holds." }
        let failed = failedChecks.joined(separator: ", ")
        return Self.paint("✗ FAIL", 31, colour) + ": "
            + TerminalText.wrapped(failed.isEmpty ? "not every check could run." : failed, indent: 8)
    }

    static func paint(_ text: String, _ code: Int, _ colour: Bool) -> String {
        colour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
