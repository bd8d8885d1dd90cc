import Wording

extension ContestVerdict {
    package var russian: String {
        var sentences: [String] = []
        switch outcome {
        case .elected(let elected, let ties, let vacant):
            if !elected.isEmpty { sentences.append("Избраны: \(list(elected, .ru)).") }
            sentences += ties.map(russian)
            if vacant > 0 {
                sentences.append("Не замещено: \(Counted.ru(vacant, "мандат", "мандата", "мандатов")).")
            }
        case .runOff(let options, let ties):
            sentences.append("Большинства нет ни у кого; будет второй тур.")
            if !options.isEmpty { sentences.append("Во втором туре: \(list(options, .ru)).") }
            sentences += ties.map(russian)
        case .seats(let lists, let ties):
            let shares = lists.map { "\(name($0.option, .ru)) — \($0.seats)" }
            sentences.append("Мандаты: \(shares.joined(separator: ", ")).")
            sentences += ties.map(russian)
        case .none: sentences.append("Никто не избран.")
        }
        return sentences.joined(separator: " ")
    }

    private func russian(_ tie: ContestTie) -> String {
        "Равенство голосов, жребий решит, кому достанется \(Counted.ru(tie.seats, "место", "места", "мест")): "
            + "\(list(tie.options, .ru))."
    }
}
