import Wording

extension WatchFinding {
    package var kyrgyz: String {
        switch self {
        case .unchanged(let now): "Өзгөрүү жок: \(Counted.ky(now.size, "жазуу"))."
        case .grown(let before, let now):
            "Журнал өстү: мурун \(Counted.ky(before, "жазуу")), азыр \(Counted.ky(now.size, "жазуу")); ал мурун көрүлгөндү улантат."
        case .older(let now):
            "Мурунку абалы көрсөтүлдү: \(Counted.ky(now.size, "жазуу")). Бул буга чейин көрүлгөндүн башы."
        case .contradiction:
            "КООПТУУ: журнал мурун көрүлгөндү улантпаган контролдук белгиге кол койгон. Экөө тең далил катары сакталды; башка байкоочуларга билдириңиз."
        case .damaged: "КООПТУУ: контролдук белги же журналдын хештери бузулган же жок."
        case .otherLog(let origin): "КООПТУУ: бул башка журнал: \(origin)."
        case .unsigned: "КООПТУУ: контролдук белгиге журналдын ачкычы менен кол коюлган эмес."
        }
    }
}
