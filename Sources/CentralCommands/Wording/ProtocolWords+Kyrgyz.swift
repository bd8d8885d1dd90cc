import ElectionModel
import Tabulation
import Wording

extension ProtocolWords {
    var kyrgyz: String {
        switch self {
        case .group: "Участоктордун протоколдорун кабыл алуу; жетишпегендерин көрсөтүү."

        case .receiveAbstract: "Участоктун жабуу пакетиндеги протоколдорду кабыл алуу."
        case .receiveDiscussion:
            """
            Пакет — dobush-station export буйругу түзгөн папка. Жарыялоодон мурун бардык суммалар текшерилет; протокол \
            дал келбесе, сабы аталат, аны участок оңдоого тийиш.
            """
        case .packageHelp: "Участоктун жабуу пакети."
        case .receiveDryRunHelp: "Протоколдорду текшерип токтоо; эч нерсе жарыяланбайт."
        case .noProtocols(let package): "\(package) папкасында протокол жок. Участок чыгарган папканы атаңыз."
        case .doNotAddUp(let faults): "Протоколдордун эсеби дал келбейт:" + Self.lines(faults, in: .ky)
        case .wouldReceive(let count):
            "\(Counted.ky(count, "протоколдун")) эсеби дал келет; эч нерсе жарыяланган жок."
        case .received(let count, let entries):
            "\(Counted.ky(count, "протокол")) кабыл алынды; журналдагы жазуулар: \(Self.numbers(entries))"

        case .listAbstract: "Кайсы участоктордун протоколдору журналда бар, кайсынысы жетишпейт."
        case .there(let contest, let count): "\(contest): \(Counted.ky(count, "протокол"))"
        case .missing(let contest, let stations): "\(contest), жетишпейт: \(SnapshotWords.names(stations))"
        }
    }
}
