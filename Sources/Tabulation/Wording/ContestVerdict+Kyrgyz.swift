import Wording

extension ContestVerdict {
    package var kyrgyz: String {
        var sentences: [String] = []
        switch outcome {
        case .elected(let elected, let ties, let vacant):
            if !elected.isEmpty { sentences.append("Шайланды: \(list(elected, .ky)).") }
            sentences += ties.map(kyrgyz)
            if vacant > 0 { sentences.append("Бош калды: \(Counted.ky(vacant, "мандат")).") }
        case .runOff(let options, let ties):
            sentences.append("Эч ким көпчүлүк добуш алган жок; экинчи тур болот.")
            if !options.isEmpty { sentences.append("Экинчи турга чыгат: \(list(options, .ky)).") }
            sentences += ties.map(kyrgyz)
        case .seats(let lists, let ties):
            let shares = lists.map { "\(name($0.option, .ky)) — \($0.seats)" }
            sentences.append("Мандаттар: \(shares.joined(separator: ", ")).")
            sentences += ties.map(kyrgyz)
        case .none: sentences.append("Эч ким шайланган жок.")
        }
        return sentences.joined(separator: " ")
    }

    private func kyrgyz(_ tie: ContestTie) -> String {
        "Добуштар тең, \(Counted.ky(tie.seats, "орун")) чүчүкулак менен чечилет: \(list(tie.options, .ky))."
    }
}
