/// What an election is: its calendar, districts, stations, contests, protocol form, and how voters are identified. Signed
/// by being in genesis; the options of its contests by the newest `ballot.definition`, where there is one.
package struct ElectionDefinition: Hashable, Sendable, CanonicalCodable {
    package let election: ElectionId
    package let kind: ElectionKind
    package let title: LocalizedText
    package let calendar: ElectionCalendar
    package let districts: [District]
    package let stations: [PollingStation]
    package let contests: [Contest]
    package let form: ProtocolForm
    package let identification: IdentificationPolicy

    package init(
        election: ElectionId, kind: ElectionKind, title: LocalizedText, calendar: ElectionCalendar,
        districts: [District], stations: [PollingStation], contests: [Contest], form: ProtocolForm,
        identification: IdentificationPolicy = .standard
    ) {
        self.election = election
        self.kind = kind
        self.title = title
        self.calendar = calendar
        self.districts = districts
        self.stations = stations
        self.contests = contests
        self.form = form
        self.identification = identification
    }

    /// Reads a definition and checks that its parts refer to each other.
    ///
    /// - Throws: `CanonicalError.member` naming the part: an id twice, a district or line that is not defined.
    package init(canonical: CanonicalValue) throws(CanonicalError) {
        guard try canonical.int("v") == 1 else { throw .member("v", expected: "1") }
        election = try canonical.value("election")
        kind = try canonical.raw("kind")
        title = try canonical.value("title")
        calendar = try canonical.value("calendar")
        districts = try canonical.values("districts")
        stations = try canonical.values("stations")
        contests = try canonical.values("contests")
        form = try canonical.value("form")
        identification = try canonical.value("identification")
        try checkReferences()
    }

    package var canonical: CanonicalValue {
        [
            "v": 1, "election": election.canonical, "kind": .string(kind.rawValue), "title": title.canonical,
            "calendar": calendar.canonical, "districts": .array(districts.map(\.canonical)),
            "stations": .array(stations.map(\.canonical)), "contests": .array(contests.map(\.canonical)),
            "form": form.canonical, "identification": identification.canonical,
        ]
    }

    /// The contest of that id.
    package func contest(_ id: ContestId) -> Contest? { contests.first { $0.id == id } }

    /// The same election with other options in some contests, and nothing else changed.
    ///
    /// - Parameter options: what stands on the ballot of a contest, in its order; contests that are not named keep theirs.
    package func with(options: [ContestId: [ContestOption]]) -> ElectionDefinition {
        ElectionDefinition(
            election: election, kind: kind, title: title, calendar: calendar, districts: districts, stations: stations,
            contests: contests.map { contest in
                Contest(
                    id: contest.id, title: contest.title, districts: contest.districts,
                    options: options[contest.id] ?? contest.options, rule: contest.rule)
            }, form: form, identification: identification)
    }

    /// The station of that id.
    package func station(_ id: StationId) -> PollingStation? { stations.first { $0.id == id } }

    /// The contests that the voters of a station vote in, in the order of the definition.
    package func contests(at station: StationId) -> [Contest] {
        guard let district = self.station(station)?.district else { return [] }
        return contests.filter { $0.districts.contains(district) }
    }
}
