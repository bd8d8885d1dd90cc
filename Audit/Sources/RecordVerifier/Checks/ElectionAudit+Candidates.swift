extension ElectionAudit {
    /// An entry with a commitment to a candidate's application.
    mutating func apply(application body: JsonValue) throws(FormProblem) {
        let reader = try ObjectReader(body, "the application", "commitment", "contest", "number", "v")
        try reader.requireVersion()
        let commitment = try reader.digest("commitment")
        let contest = try reader.identifier("contest")
        let number = try reader.integer("number", in: 1...JsonValue.integerLimit)
        applications.append(Application(contest: contest, receipt: commitment, entry: count))
        if let definition, definition.contest(contest) == nil { throw FormProblem("there is no contest '\(contest)'") }
        if number != applications.count { throw FormProblem("'number' is not \(applications.count)") }
    }

    /// An entry with a commitment to a conclusion on an application.
    mutating func conclude(_ body: JsonValue) throws(FormProblem) {
        let reader = try ObjectReader(body, "the conclusion", "application", "commitment", "replaces", "v")
        let place = try application(reader)
        let commitment = try reader.digest("commitment")
        let replaced = reader.isFilled("replaces") ? try reader.digest("replaces") : nil
        guard applications[place].conclude(commitment, replacing: replaced, entry: count) else {
            throw FormProblem("there is no conclusion in force on the application that 'replaces' names")
        }
    }

    /// An entry with a commitment to the decision on an application.
    mutating func register(_ body: JsonValue) throws(FormProblem) {
        let reader = try ObjectReader(body, "the decision", "application", "commitment", "registered", "v")
        let place = try application(reader)
        applications[place].decide(
            try reader.digest("commitment"), registered: try reader.bool("registered"), entry: count)
        guard applications[place].isConcluded else { throw FormProblem("there is no conclusion on the application") }
    }

    /// The place of the application that a body is about.
    private func application(_ reader: ObjectReader) throws(FormProblem) -> Int {
        try reader.requireVersion()
        _ = try reader.digest("commitment")
        let number = try reader.integer("application", in: 1...JsonValue.integerLimit)
        guard number <= applications.count else { throw FormProblem("there is no application \(number)") }
        return Int(number) - 1
    }

    /// An entry with the number of ballots that stations have handed out by a time.
    mutating func count(turnout body: JsonValue, at entryTime: Int64) throws(FormProblem) {
        let reader = try ObjectReader(body, "the turnout", "counts", "time", "v")
        try reader.requireVersion()
        let time = try reader.time("time")
        let units = Set(genesis?.units ?? [])
        var stations: [String] = []
        var problem: String?
        for value in try reader.filledArray("counts") {
            let item = try ObjectReader(value, "a count", "issued", "station")
            let station = try item.identifier("station")
            let issued = try item.integer("issued", in: 0...StationProtocol.numberLimit)
            let before = turnout[station] ?? 0
            if issued != before, issued < before + 10 {
                problem = "station '\(station)' has handed out \(issued), which is neither \(before) nor 10 more"
            }
            if units.contains(station) { turnout[station] = issued }
            stations.append(station)
        }
        if time > entryTime || time < turnoutTime { problem = "'time' is not between the turnout before and the entry" }
        turnoutTime = time
        guard Identifier.areAscending(stations), units.isSuperset(of: stations) else {
            throw FormProblem("'counts' are not of units in ascending order, each once")
        }
        if let problem { throw FormProblem(problem) }
    }
}
