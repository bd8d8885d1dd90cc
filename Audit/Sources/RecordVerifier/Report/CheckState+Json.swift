extension CheckState {
    /// The check for programs.
    ///
    /// - Parameters:
    ///   - name: the check's name.
    ///   - sentence: what holds when it passes.
    ///   - verdict: how it ended.
    ///   - blocked: why there is nothing to check, where that is known beforehand.
    func json(name: String, sentence: String, verdict: Verdict, blocked: String?) -> JsonValue {
        .object(of: [
            "blocked": (self.blocked ?? blocked).map(JsonValue.string) ?? .null,
            "failures": .array(findings.map { .object(of: ["place": $0.place.json, "reason": .string($0.reason)]) }),
            "further": .integer(Int64(further)),
            "name": .string(name),
            "sentence": .string(sentence),
            "verdict": .string(verdict.rawValue),
        ])
    }
}
