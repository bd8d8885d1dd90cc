/// Scores of pairs of one finger and of pairs of two.
struct ScoreSet {
    private var genuine: [Float] = []
    private var impostor: [Float] = []

    mutating func add(_ score: Float, isGenuine: Bool) {
        if isGenuine { genuine.append(score) } else { impostor.append(score) }
    }

    mutating func add(_ other: ScoreSet) {
        genuine += other.genuine
        impostor += other.impostor
    }

    /// Error rates by the rules of the Fingerprint Verification Competitions (Maio and others, FVC2000, IEEE TPAMI
    /// 24(3), 2002): a pair is accepted from the threshold on; the equal error rate is the middle of the narrower
    /// interval around the crossing.
    func accuracy() -> Accuracy {
        let genuine = genuine.sorted()
        let impostor = impostor.sorted()
        guard !genuine.isEmpty, !impostor.isEmpty else { return Accuracy() }
        var result = Accuracy()
        var (refused, below) = (0, 0)
        var before = (wrong: 1.0, missed: 0.0)
        var after: (wrong: Double, missed: Double)?
        for threshold in Set(genuine).union(impostor).sorted() + [.infinity] {
            while refused < genuine.count, genuine[refused] < threshold { refused += 1 }
            while below < impostor.count, impostor[below] < threshold { below += 1 }
            let missed = Double(refused) / Double(genuine.count)
            let wrong = Double(impostor.count - below) / Double(impostor.count)
            if missed <= wrong { before = (wrong, missed) }
            if missed >= wrong, after == nil { after = (wrong, missed) }
            if wrong <= 0.01 { result.fmr100 = min(result.fmr100, missed * 100) }
            if wrong <= 0.001 { result.fmr1000 = min(result.fmr1000, missed * 100) }
            if wrong == 0 { result.zeroFMR = min(result.zeroFMR, missed * 100) }
        }
        let middle = [before, after ?? before].map { ($0.wrong + $0.missed) / 2 }
        result.eer = (middle.min() ?? 1) * 100
        return result
    }
}
