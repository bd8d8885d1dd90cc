/// A step from one phase to another.
struct PhaseChange {
    let from: Phase
    let to: Phase

    init(_ value: JsonValue) throws(FormProblem) {
        let reader = try ObjectReader(value, "the step", "from", "to", "v")
        try reader.requireVersion()
        from = try reader.choice("from", of: Phase.self)
        to = try reader.choice("to", of: Phase.self)
    }
}
