/// An act of the commission, which may order stations to count again.
struct Decision {
    let act: Act
    /// What is counted again, in the order of stations and contests.
    let recount: [CountedUnit]

    init(_ value: JsonValue) throws(FormProblem) {
        let reader = try ObjectReader(value, "the decision", "document", "recount", "title", "v")
        act = try Act(reader)
        var recount: [CountedUnit] = []
        for item in try reader.array("recount") {
            let unit = try ObjectReader(item, "a unit of 'recount'", "contest", "station")
            recount.append(
                CountedUnit(station: try unit.identifier("station"), contest: try unit.identifier("contest")))
        }
        guard zip(recount, recount.dropFirst()).allSatisfy(<) else {
            throw FormProblem("'recount' is not in the order of stations and contests, each once")
        }
        self.recount = recount
    }
}
