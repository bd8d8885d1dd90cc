import ElectionModel

extension TemplateContents {
    /// A protocol whose sums hold together; line 9 is the voters who took part.
    static let form = ProtocolForm(
        lines: [
            line("1", .listed, "Тизмедеги шайлоочулар", "Избирателей в списке", "Voters on the list"),
            line("2", .counted, "Алынган бюллетендер", "Получено бюллетеней", "Ballots received"),
            line(
                "3", .issued, "Участокто берилген бюллетендер", "Выдано бюллетеней на участке",
                "Ballots issued at the station"),
            line(
                "4", .issuedAtHome, "Үйдө берилген бюллетендер", "Выдано бюллетеней на дому", "Ballots issued at home"),
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
            line(
                "9", .counted, "Добуш берүүгө катышкан шайлоочулар", "Избирателей, принявших участие в голосовании",
                "Voters who took part in the vote"),
            line("10", .counted, "Жараксыз бюллетендер", "Недействительных бюллетеней", "Invalid ballots"),
            line("11", .counted, "Жарактуу бюллетендер", "Действительных бюллетеней", "Valid ballots"),
        ],
        equations: [
            ProtocolEquation(id: "stock", left: ["2"], relation: .equal, right: ["3", "4", "5", "6"]),
            ProtocolEquation(id: "turnout", left: ["3", "4"], relation: .atMost, right: ["1"]),
            ProtocolEquation(id: "urn", left: ["7"], relation: .atMost, right: ["3"]),
            ProtocolEquation(id: "portable-urn", left: ["8"], relation: .atMost, right: ["4"]),
            ProtocolEquation(id: "took-part", left: ["9"], relation: .equal, right: ["7", "8"]),
            ProtocolEquation(id: "papers", left: ["9"], relation: .equal, right: ["10", "11"]),
            ProtocolEquation(id: "valid", left: ["11"], relation: .equal, right: [ProtocolForm.votes]),
        ])

    private static func line(
        _ id: String, _ source: ProtocolLineSource, _ ky: String, _ ru: String, _ en: String
    ) -> ProtocolLine {
        ProtocolLine(id: id, text: LocalizedText(ky: ky, ru: ru, en: en), source: source)
    }
}
