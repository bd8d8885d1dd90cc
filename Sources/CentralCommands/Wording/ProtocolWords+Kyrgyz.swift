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
            Пакет — dobush-station export буйругу түзгөн папка, мөөрлөнгөн журналы менен. Жарыялоодон мурун бардык \
            суммалар текшерилет; протокол дал келбесе, сабы аталат, аны участок оңдоого тийиш. Журнал кандай болсо, \
            ошондой сакталат, комиссия тил катка кол коёт; тил кат менен участок өз тизмесин өчүрөт. Ошол эле пакет кайра \
            берилсе, ошол эле тил кат чыгат.
            """
        case .packageHelp: "Участоктун жабуу пакети."
        case .receiptHelp: "Участокко бериле турган тил кат дагы кайсы файлга жазылат."
        case .receiveDryRunHelp: "Протоколдорду текшерип токтоо; эч нерсе жарыяланбайт."
        case .noProtocols(let package): "\(package) папкасында протокол жок. Участок чыгарган папканы атаңыз."
        case .noLog(let file):
            "Участоктун мөөрлөнгөн журналы жок: \(file). Ансыз пакет толук эмес; участок аны кайра чыгарсын."
        case .notOneStation(let package):
            "\(package) папкасындагы протоколдор бул шайлоонун бир участогуныкы эмес. Участок чыгарган папканы атаңыз."
        case .contestMissing(let contest, let package):
            "\(package) папкасында \(contest) боюнча протокол жок; участок пакетти кайра чыгарсын."
        case .doNotAddUp(let faults): "Протоколдордун эсеби дал келбейт:" + Self.lines(faults, in: .ky)
        case .wouldReceive(let count):
            "\(Counted.ky(count, "протоколдун")) эсеби дал келет; эч нерсе жарыяланган жок."
        case .received(let count, let entries):
            "\(Counted.ky(count, "протокол")) кабыл алынды; журналдагы жазуулар: \(Self.numbers(entries))"
        case .receipt(let file): "Участокко тил кат: \(file)"

        case .listAbstract: "Кайсы участоктордун протоколдору журналда бар, кайсынысы жетишпейт."
        case .there(let contest, let count): "\(contest): \(Counted.ky(count, "протокол"))"
        case .missing(let contest, let stations): "\(contest), жетишпейт: \(SnapshotWords.names(stations))"
        }
    }
}
