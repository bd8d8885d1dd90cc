/// What is voted on, where, and with which form (RECORD.md, section 6).
struct ElectionDefinition {
    /// The bytes of all but its contests.
    let frame: [UInt8]
    /// The hash of its bytes.
    let hash: Digest
    let election: String
    let kind: ElectionKind
    let title: LocalName
    /// When the day begins by which the result is established, in milliseconds since 1970 UTC.
    let resultsTime: Int64
    let contests: [Contest]
    let form: ProtocolForm
    /// The district of each station, by its id.
    let stations: [String: String]

    init(_ value: JsonValue) throws(FormProblem) {
        let reader = try ObjectReader(
            value, "the definition", "calendar", "contests", "districts", "election", "form", "identification",
            "kind", "stations", "title", "v")
        try reader.requireVersion()
        frame = value.without("contests").canonicalBytes()
        hash = .of(value.canonicalBytes())
        resultsTime = CalendarDate.start(try ElectionDates(reader.value("calendar")).results)
        try IdentificationRules.check(reader.value("identification"))
        election = try reader.identifier("election")
        kind = try reader.choice("kind", of: ElectionKind.self)
        title = try LocalName(reader.value("title"), "'title' of the definition")
        form = try ProtocolForm(reader.value("form"))
        var districts: Set<String> = []
        for item in try reader.filledArray("districts") {
            let district = try ObjectReader(item, "a district", "id", "name")
            _ = try LocalName(district.value("name"), "'name' of a district")
            let id = try district.identifier("id")
            guard districts.insert(id).inserted else { throw FormProblem("two districts are called '\(id)'") }
        }
        var stations: [String: String] = [:]
        for item in try reader.filledArray("stations") {
            let station = try ObjectReader(item, "a station", "district", "id", "name")
            _ = try LocalName(station.value("name"), "'name' of a station")
            let (id, district) = (try station.identifier("id"), try station.identifier("district"))
            guard districts.contains(district) else {
                throw FormProblem("station '\(id)' lies in the district '\(district)', which is not there")
            }
            guard stations.updateValue(district, forKey: id) == nil else {
                throw FormProblem("two stations are called '\(id)'")
            }
        }
        self.stations = stations
        var contests: [Contest] = []
        for item in try reader.filledArray("contests") {
            let contest = try Contest(item)
            for district in contest.districts where !districts.contains(district) {
                throw FormProblem("contest '\(contest.id)' names the district '\(district)', which is not there")
            }
            if let basis = contest.rule.basis, !form.knows(basis) {
                throw FormProblem("the rule of contest '\(contest.id)' names the line '\(basis)', which is not there")
            }
            contests.append(contest)
        }
        guard Set(contests.map(\.id)).count == contests.count else { throw FormProblem("two contests have one id") }
        self.contests = contests
    }

    /// The contest of an id.
    func contest(_ id: String) -> Contest? {
        contests.first { $0.id == id }
    }

    /// Whether the station votes in the contest.
    func votes(_ station: String, in contest: Contest) -> Bool {
        stations[station].map(contest.districts.contains) ?? false
    }

    /// The ids of the stations that vote in the contest, in ascending order.
    func stations(of contest: Contest) -> [String] {
        stations.keys.filter { votes($0, in: contest) }.sorted()
    }
}
