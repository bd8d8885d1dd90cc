import ElectionModel

/// The election of the benchmark: every station of the plan in one district.
enum NationElection {
    static let id = ElectionId(unchecked: "nation")
    static let day = CivilDate(daysSinceEpoch: 20_787)

    static func station(_ number: Int) -> StationId { StationId(unchecked: "\(1000 + number)") }

    static func definition(stations: [Int]) -> ElectionDefinition {
        func name(_ text: String) -> LocalizedText { LocalizedText(ky: text, ru: text, en: text) }
        let district = DistrictId(unchecked: "1")
        return ElectionDefinition(
            election: id, kind: .training, title: name("Nation"),
            calendar: ElectionCalendar(preliminaryList: day, finalList: day, votingDay: day, results: day),
            districts: [District(id: district, name: name("1"))],
            stations: stations.map { PollingStation(id: station($0), district: district, name: name("\($0)")) },
            contests: [
                Contest(
                    id: ContestId(unchecked: "president"), title: name("President"), districts: [district],
                    options: [ContestOption(id: OptionId(unchecked: "a"), name: name("A"))], rule: .mostVotes)
            ],
            form: ProtocolForm(lines: [ProtocolLine(id: "1", text: name("1"), source: .listed)], equations: []))
    }
}
