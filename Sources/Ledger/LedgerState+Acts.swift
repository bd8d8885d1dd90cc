import ElectionModel

extension LedgerState {
    mutating func takeDecision(_ body: CanonicalValue) throws {
        try checkAct(body)
        var ordered: [Unit] = []
        for value in try body.array("recount") {
            try value.check(members: ["contest", "station"])
            ordered.append(Unit(station: try value.value("station"), contest: try value.value("contest")))
        }
        guard ordered.isEmpty || phase >= .sealed else { throw LedgerRefusal.recountTooEarly }
        let places = ordered.map { [$0.station.rawValue, $0.contest.rawValue] }
        guard zip(places, places.dropFirst()).allSatisfy({ $0.lexicographicallyPrecedes($1) }) else {
            throw CanonicalError.member("recount", expected: "in the order of stations and contests, each once")
        }
        guard ordered.allSatisfy({ protocols[$0] != nil }) else { throw LedgerRefusal.nothingToRecount }
        recounts.formUnion(ordered)
    }

    mutating func takeAudit(_ body: CanonicalValue) throws { try checkAct(body) }

    /// What the acts of people have in common: a name, and a document beside the ledger.
    private func checkAct(_ body: CanonicalValue) throws {
        let title = try body.object("title")
        try title.check(members: ["en", "ky", "ru"])
        _ = try LocalizedText(canonical: title)
        let document = try body.object("document")
        try document.check(members: ["sha256", "size"])
        _ = try document.digest("sha256")
        _ = try document.int("size", in: 0...LedgerFolder.largestBlob)
    }
}
