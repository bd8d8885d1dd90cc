import ElectionModel

/// What stands in a template: places, placeholders for candidates, and the usual protocol.
struct TemplateContents {
    /// The line of ``form`` with the voters who took part.
    private let tookPart = "9"

    let template: ElectionTemplate

    init(template: ElectionTemplate) { self.template = template }

    var title: LocalizedText {
        switch template {
        case .president:
            LocalizedText(
                ky: "Кыргыз Республикасынын Президентин шайлоо", ru: "Выборы Президента Кыргызской Республики",
                en: "Election of the President of the Kyrgyz Republic")
        case .jogorkuKenesh:
            LocalizedText(
                ky: "Жогорку Кеңештин депутаттарын шайлоо", ru: "Выборы депутатов Жогорку Кенеша",
                en: "Election of the deputies of the Jogorku Kenesh")
        case .localKenesh:
            LocalizedText(
                ky: "Шаардык кеңештин депутаттарын шайлоо", ru: "Выборы депутатов городского кенеша",
                en: "Election of the deputies of the city kenesh")
        }
    }

    var districts: [District] {
        switch template {
        case .president: Self.regions
        case .jogorkuKenesh: [district(1), district(2)]
        case .localKenesh: [district(1)]
        }
    }

    var stations: [PollingStation] {
        districts.enumerated().map { index, district in
            let number = 1001 + index
            return PollingStation(
                id: StationId(unchecked: "\(number)"), district: district.id,
                name: LocalizedText(
                    ky: "№ \(number) шайлоо участогу", ru: "Избирательный участок № \(number)",
                    en: "Polling station No. \(number)"))
        }
    }

    var contests: [Contest] {
        switch template {
        case .president:
            [contest("president", title, districts, people([nil, nil]), .majority(MajorityRule(basis: tookPart)))]
        case .jogorkuKenesh:
            districts.map {
                contest(
                    $0.id.rawValue, $0.name, [$0], people([.female, .male, .female, .male]),
                    .plurality(PluralityRule(seats: 3, oneSexAtMost: 2)))
            }
        case .localKenesh:
            [
                contest(
                    "kenesh", title, districts, lists(3),
                    .proportional(
                        ProportionalRule(seats: 31, method: .largestRemainder, threshold: 70, basis: tookPart)))
            ]
        }
    }

    private func district(_ number: Int) -> District {
        District(
            id: DistrictId(unchecked: "district-\(number)"),
            name: LocalizedText(
                ky: "№ \(number) шайлоо округу", ru: "Избирательный округ № \(number)",
                en: "Electoral district No. \(number)"))
    }

    private func contest(
        _ id: String, _ title: LocalizedText, _ districts: [District], _ options: [ContestOption], _ rule: ContestRule
    ) -> Contest {
        Contest(
            id: ContestId(unchecked: id), title: title, districts: districts.map(\.id),
            options: options + [Self.againstAll], rule: rule)
    }

    private func people(_ sexes: [Sex?]) -> [ContestOption] {
        sexes.enumerated().map { index, sex in
            ContestOption(
                id: OptionId(unchecked: "candidate-\(index + 1)"),
                name: LocalizedText(
                    ky: "Талапкердин аты-жөнү \(index + 1)", ru: "Фамилия и имя кандидата \(index + 1)",
                    en: "Name of candidate \(index + 1)"), sex: sex)
        }
    }

    private func lists(_ count: Int) -> [ContestOption] {
        (1...count).map { number in
            ContestOption(
                id: OptionId(unchecked: "list-\(number)"),
                name: LocalizedText(
                    ky: "Партиянын аталышы \(number)", ru: "Название партии \(number)", en: "Name of party \(number)"))
        }
    }

    private static let againstAll = ContestOption(
        id: OptionId(unchecked: "against-all"),
        name: LocalizedText(ky: "Баарына каршымын", ru: "Против всех", en: "Against all"), againstAll: true)

    private static let regions: [District] = [
        ("batken", "Баткен облусу", "Баткенская область", "Batken region"),
        ("jalal-abad", "Жалал-Абад облусу", "Джалал-Абадская область", "Jalal-Abad region"),
        ("issyk-kul", "Ысык-Көл облусу", "Иссык-Кульская область", "Issyk-Kul region"),
        ("naryn", "Нарын облусу", "Нарынская область", "Naryn region"),
        ("osh-region", "Ош облусу", "Ошская область", "Osh region"),
        ("talas", "Талас облусу", "Таласская область", "Talas region"),
        ("chuy", "Чүй облусу", "Чуйская область", "Chuy region"),
        ("bishkek", "Бишкек шаары", "Город Бишкек", "Bishkek city"),
        ("osh-city", "Ош шаары", "Город Ош", "Osh city"),
    ].map { id, ky, ru, en in District(id: DistrictId(unchecked: id), name: LocalizedText(ky: ky, ru: ru, en: en)) }
}
