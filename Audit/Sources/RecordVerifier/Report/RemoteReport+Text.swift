extension RemoteReport {
    /// The checks and the votes for a person, in lines of at most 80 columns.
    func lines(_ colour: Bool) -> [String] {
        var lines = [
            TerminalText.wrapped(
                "Remote voting: \(enrolled) enrolled, \(authorised) authorised, \(ballots) ballots, "
                    + "\(challenged) challenged, \(voids) void", indent: 2),
            TerminalText.cell("CHECK", 14) + TerminalText.cell("VERDICT", 11) + "WHAT HOLDS",
        ]
        for check in RemoteCheck.allCases {
            lines += VerificationReport.checkLines(
                check.name, check.sentence, state(check), verdict(check), state(check).blocked ?? check.absence, colour)
        }
        for unit in units {
            lines += [
                "",
                TerminalText.wrapped(
                    "\(unit.contest) in \(unit.district), remote: \(unit.ballots) "
                        + (unit.ballots == 1 ? "ballot" : "ballots"), indent: 2),
            ]
            lines += unit.votes.map {
                "  " + TerminalText.cell($0.option, 51) + TerminalText.cell(String($0.votes), 14, alignsRight: true)
            }
        }
        return lines
    }
}
