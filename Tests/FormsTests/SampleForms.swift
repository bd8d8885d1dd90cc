import ElectionModel
import Forms
import Wording

/// An election with what makes forms hard: long names, two contests, districts.
struct SampleForms {
    static let day = CivilDate(daysSinceEpoch: 20_422)
    static let station = StationId(unchecked: "1201")
    static let seats = ContestId(unchecked: "seats-3")
    static let president = ContestId(unchecked: "president")
    /// Sixty letters and more.
    static let longName = PersonName(
        surname: "Абдыкеримова-Байтерековская", givenName: "Нурмухаммедайымгүл",
        patronymic: "Абдумажитжумабек кызы")

    var kind = ElectionKind.production
    var names = [
        LocalizedText(ky: "Төлөгөнова Бактыгүл", ru: "Тологонова Бактыгуль", en: "Baktygul Tologonova"),
        LocalizedText(ky: "Ибраимов Болот", ru: "Ибраимов Болот", en: "Bolot Ibraimov"),
        LocalizedText(ky: "Дүйшөева Айнура", ru: "Дуйшоева Айнура", en: "Ainura Duishoeva"),
    ]

    var definition: ElectionDefinition {
        let districts = [("d3", "№ 3"), ("d4", "№ 4")].map { id, name in
            District(
                id: DistrictId(unchecked: id),
                name: LocalizedText(
                    ky: "\(name) шайлоо округу", ru: "Избирательный округ \(name)", en: "District \(name)"))
        }
        let against = ContestOption(
            id: OptionId(unchecked: "against-all"),
            name: LocalizedText(ky: "Баарына каршымын", ru: "Против всех", en: "Against all"), againstAll: true)
        let options = names.enumerated().map { ContestOption(id: OptionId(unchecked: "o\($0)"), name: $1) } + [against]
        return ElectionDefinition(
            election: ElectionId(unchecked: "sample-2025"), kind: kind,
            title: LocalizedText(ky: "Шайлоо 2025", ru: "Выборы 2025", en: "Election 2025"),
            calendar: ElectionCalendar(
                preliminaryList: Self.day.adding(days: -40), finalList: Self.day.adding(days: -5),
                votingDay: Self.day, results: Self.day.adding(days: 14)),
            districts: districts,
            stations: [
                PollingStation(
                    id: Self.station, district: districts[0].id,
                    name: LocalizedText(
                        ky: "№ 1201 участок, Өзгөн", ru: "Участок № 1201, Узген", en: "Station No. 1201"))
            ],
            contests: [
                Contest(
                    id: Self.seats, title: LocalizedText(ky: "Депутаттар", ru: "Депутаты", en: "Deputies"),
                    districts: [districts[0].id], options: options, rule: .mostVotes),
                Contest(
                    id: Self.president,
                    title: LocalizedText(ky: "Президент", ru: "Президент", en: "President"),
                    districts: districts.map(\.id), options: options, rule: .mostVotes),
            ],
            form: ProtocolForm(lines: [], equations: []))
    }

    func ballot(_ contest: ContestId = seats) throws -> Ballot {
        guard let ballot = Ballot(definition, contest: contest) else { throw FormFault.badText }
        return ballot
    }

    func receipt(name: PersonName = longName, contests: [ContestId] = [seats], copy: Int = 0) throws -> Receipt {
        guard
            let receipt = Receipt(
                definition, station: Self.station, listNumber: 417, name: name, contests: contests, copy: copy)
        else { throw FormFault.badText }
        return receipt
    }
}
