import Wording

extension ContestVerdict {
    package var english: String {
        var sentences: [String] = []
        switch outcome {
        case .elected(let elected, let ties, let vacant):
            if !elected.isEmpty { sentences.append("Elected: \(list(elected, .en)).") }
            sentences += ties.map(english)
            if vacant > 0 { sentences.append("Vacant: \(Counted.en(vacant, "seat", "seats")).") }
        case .runOff(let options, let ties):
            sentences.append("Nobody has the majority; a run-off follows.")
            if !options.isEmpty { sentences.append("In the run-off: \(list(options, .en)).") }
            sentences += ties.map(english)
        case .seats(let lists, let ties):
            sentences.append("Seats: \(lists.map { "\(name($0.option, .en)) \($0.seats)" }.joined(separator: ", ")).")
            sentences += ties.map(english)
        case .none: sentences.append("Nobody is elected.")
        }
        return sentences.joined(separator: " ")
    }

    private func english(_ tie: ContestTie) -> String {
        "Equal numbers, a lot decides about \(Counted.en(tie.seats, "place", "places")): \(list(tie.options, .en))."
    }
}
