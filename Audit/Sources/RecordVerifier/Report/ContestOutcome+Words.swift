extension ContestOutcome {
    /// Who is elected, in words, and how far the count has come.
    var sentence: String {
        let counted = "\(stationsCounted) of \(stations) stations counted"
        guard isPublished else { return "No result in the ledger yet; \(counted)." }
        let text = (parts + [counted]).joined(separator: "; ") + "."
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    private var parts: [String] {
        switch outcome {
        case .none: return ["Nobody is elected"]
        case .elected(let ids, let ties, let vacant):
            var parts = ids.isEmpty ? [] : ["Elected: " + names(ids)]
            parts += ties.map { "by lot, \(Self.counted($0.seats, "seat")): " + names($0.options) }
            if vacant > 0 { parts.append("\(Self.counted(vacant, "seat")) vacant") }
            return parts
        case .runOff(let ids, let ties):
            return [ids.isEmpty ? "Run-off" : "Run-off: " + names(ids)]
                + ties.map { "by lot, \(Self.counted($0.seats, "place")): " + names($0.options) }
        case .seats(let lists, let ties):
            let given = lists.filter { $0.seats > 0 }.map { "\(name($0.option)) \($0.seats)" }
            return (given.isEmpty ? [] : ["Seats: " + given.joined(separator: ", ")])
                + ties.map { "by lot, \(Self.counted($0.seats, "seat")): " + names($0.options) }
        }
    }

    private func name(_ id: String) -> String {
        options.first { $0.id == id }.map { $0.name.isEmpty ? id : $0.name } ?? id
    }

    private func names(_ ids: [String]) -> String {
        ids.map(name).joined(separator: ", ")
    }

    private static func counted(_ number: Int64, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
}
