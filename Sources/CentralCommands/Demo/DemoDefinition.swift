#if Training
    import ElectionFile
    import ElectionModel

    /// The demo's election: the mayor of a small town, two stations, three candidates and "against all".
    enum DemoDefinition {
        static let contest = ContestId(unchecked: "mayor")
        static let stations = [StationId(unchecked: "1201"), StationId(unchecked: "1202")]

        /// The definition for a voting day.
        static func make(votingDay: CivilDate) -> ElectionDefinition {
            let district = DistrictId(unchecked: "balykchy")
            return ElectionDefinition(
                election: ElectionId(unchecked: "demo-\(votingDay.year)"), kind: .training,
                title: LocalizedText(
                    ky: "Балыкчы шаарынын мэрин шайлоо (окуу)", ru: "Выборы мэра города Балыкчы (учебные)",
                    en: "Election of the mayor of Balykchy (training)"),
                calendar: ElectionCalendar(
                    preliminaryList: votingDay.adding(days: -47), finalList: votingDay.adding(days: -5),
                    votingDay: votingDay, results: votingDay.adding(days: 14)),
                districts: [
                    District(
                        id: district, name: LocalizedText(ky: "Балыкчы шаары", ru: "Город Балыкчы", en: "Balykchy town")
                    )
                ],
                stations: stations.map { id in
                    PollingStation(
                        id: id, district: district,
                        name: LocalizedText(
                            ky: "№ \(id) шайлоо участогу", ru: "Избирательный участок № \(id)",
                            en: "Polling station \(id)"))
                },
                contests: [
                    Contest(
                        id: contest, title: LocalizedText(ky: "Мэр", ru: "Мэр", en: "Mayor"), districts: [district],
                        options: options, rule: .mostVotes)
                ],
                form: ElectionTemplate.form)
        }

        private static let options = [
            option("sydykova", "Сыдыкова Айгүл", "Сыдыкова Айгуль", "Aigul Sydykova"),
            option("osmonov", "Осмонов Бакыт", "Осмонов Бакыт", "Bakyt Osmonov"),
            option("petrova", "Петрова Наталья", "Петрова Наталья", "Natalya Petrova"),
            ContestOption(
                id: OptionId(unchecked: "against-all"),
                name: LocalizedText(ky: "Баарына каршымын", ru: "Против всех", en: "Against all"), againstAll: true),
        ]

        private static func option(_ id: String, _ ky: String, _ ru: String, _ en: String) -> ContestOption {
            ContestOption(id: OptionId(unchecked: id), name: LocalizedText(ky: ky, ru: ru, en: en))
        }
    }
#endif
