/// The published result of a contest (RECORD.md, section 8).
struct ContestResult {
    let contest: String
    let lines: [IdValue]
    let outcome: ElectionOutcome
    /// Numbers of the entries that hold the protocols.
    let protocols: [Int64]
    let rule: ContestRule
    let votes: [IdValue]

    init(_ value: JsonValue) throws(FormProblem) {
        let reader = try ObjectReader(
            value, "the result", "contest", "lines", "outcome", "protocols", "rule", "v", "votes")
        try reader.requireVersion()
        contest = try reader.identifier("contest")
        lines = try IdValue.list(reader, "lines", key: "line", limit: JsonValue.integerLimit)
        outcome = try ElectionOutcome(reader.value("outcome"))
        var protocols: [Int64] = []
        for item in try reader.array("protocols") {
            guard case .integer(let number) = item else { throw FormProblem("'protocols' is not a list of integers") }
            protocols.append(number)
        }
        self.protocols = protocols
        rule = try ContestRule(reader.value("rule"), "the rule of the result")
        votes = try IdValue.list(reader, "votes", key: "option", limit: JsonValue.integerLimit)
    }
}
