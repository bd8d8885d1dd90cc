/// Which witnesses are left alone for a while because they kept a round waiting: one that is away must not delay every
/// batch. The longer it stays away, the longer it is left alone.
struct WitnessPatience {
    private struct Rest {
        var length: Duration
        var end: ContinuousClock.Instant
    }

    static let shortest = Duration.seconds(30)
    static let longest = Duration.seconds(480)

    /// By the witness' name.
    private var rests: [String: Rest] = [:]

    /// Who is left alone at an instant, by name.
    func resting(at now: ContinuousClock.Instant) -> Set<String> {
        Set(rests.filter { $0.value.end > now }.keys)
    }

    /// Takes in what came of a round.
    ///
    /// - Parameters:
    ///   - slow: who kept it waiting, by name.
    ///   - cosigned: who cosigned, by name.
    ///   - now: when it ended.
    mutating func note(slow: Set<String>, cosigned: [String], at now: ContinuousClock.Instant) {
        for name in cosigned where !slow.contains(name) { rests[name] = nil }
        for name in slow {
            let length = min(rests[name].map { $0.length * 2 } ?? Self.shortest, Self.longest)
            rests[name] = Rest(length: length, end: now + length)
        }
    }
}
