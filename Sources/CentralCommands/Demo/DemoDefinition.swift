#if Training
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
                form: form)
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

        private static let form = ProtocolForm(
            lines: [
                line("1", .listed, "Тизмедеги шайлоочулар", "Избирателей в списке", "Voters on the list"),
                line("2", .counted, "Алынган бюллетендер", "Получено бюллетеней", "Ballots received"),
                line(
                    "3", .issued, "Участокто берилген бюллетендер", "Выдано бюллетеней на участке",
                    "Ballots issued at the station"),
                line(
                    "4", .issuedAtHome, "Үйдө берилген бюллетендер", "Выдано бюллетеней на дому",
                    "Ballots issued at home"),
                line(
                    "5", .spoiled, "Кайтарылып, жокко чыгарылган бюллетендер", "Возвращено и погашено бюллетеней",
                    "Ballots given back and cancelled"),
                line(
                    "6", .counted, "Пайдаланылбай жокко чыгарылган бюллетендер", "Погашено неиспользованных бюллетеней",
                    "Unused ballots cancelled"),
                line(
                    "7", .counted, "Стационардык урнадагы бюллетендер", "Бюллетеней в стационарной урне",
                    "Ballots in the station's urn"),
                line(
                    "8", .counted, "Көчмө урнадагы бюллетендер", "Бюллетеней в переносной урне",
                    "Ballots in the portable urn"),
                line("9", .counted, "Жараксыз бюллетендер", "Недействительных бюллетеней", "Invalid ballots"),
                line("10", .counted, "Жарактуу бюллетендер", "Действительных бюллетеней", "Valid ballots"),
            ],
            equations: [
                ProtocolEquation(id: "stock", left: ["2"], relation: .equal, right: ["3", "4", "5", "6"]),
                ProtocolEquation(id: "turnout", left: ["3", "4"], relation: .atMost, right: ["1"]),
                ProtocolEquation(id: "urn", left: ["7"], relation: .atMost, right: ["3"]),
                ProtocolEquation(id: "portable-urn", left: ["8"], relation: .atMost, right: ["4"]),
                ProtocolEquation(id: "papers", left: ["7", "8"], relation: .equal, right: ["9", "10"]),
                ProtocolEquation(id: "valid", left: ["10"], relation: .equal, right: [ProtocolForm.votes]),
            ])

        private static func line(
            _ id: String, _ source: ProtocolLineSource, _ ky: String, _ ru: String, _ en: String
        ) -> ProtocolLine {
            ProtocolLine(id: id, text: LocalizedText(ky: ky, ru: ru, en: en), source: source)
        }
    }
#endif
