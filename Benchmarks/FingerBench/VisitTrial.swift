import Fingerprints

/// Visits of voters and of strangers at a desk, put together from the impressions of a set.
///
/// Every ordered pair of different fingers is a voter, with every impression in its turn on the list. Voters come with
/// the other impressions of their fingers, strangers with those of every pair that has no finger of the voter.
struct VisitTrial {
    /// What is on the list, and which fingers are read.
    enum Habit: String, CaseIterable {
        /// Two fingers are on the list and are read in turn.
        case twoFingers = "two fingers"
        /// Two are on the list, and one of them is read again and again.
        case sameFinger = "the same finger"
        /// One is on the list and is read again and again.
        case oneOnList = "one on the list"
    }

    /// What came of visits of one kind.
    struct Count {
        private(set) var visits = 0
        /// Accepted at the first reading, at the second and so on.
        private(set) var accepted: [Int]

        init(readings: Int) { accepted = Array(repeating: 0, count: readings) }

        var passed: Int { accepted.reduce(0, +) }

        /// Which share of the visits is green with so many readings.
        func share(by readings: Int) -> Double {
            Double(accepted.prefix(readings).reduce(0, +)) / Double(max(1, visits))
        }

        mutating func add(acceptedAt reading: Int?) {
            visits += 1
            if let reading { accepted[reading] += 1 }
        }
    }

    let budget: VisitBudget
    let habit: Habit
    private(set) var voters: Count
    private(set) var strangers: Count

    init(budget: VisitBudget, habit: Habit) {
        self.budget = budget
        self.habit = habit
        voters = Count(readings: budget.readings)
        strangers = Count(readings: budget.readings)
    }

    /// All visits of a set.
    ///
    /// - Parameters:
    ///   - fingers: how many there are.
    ///   - impressions: how many there are of each.
    ///   - scores: of every impression with every impression; those of finger f begin at f × impressions.
    mutating func run(fingers: Int, impressions: Int, scores: [[MatchScore]]) {
        let pairs = (0..<fingers).flatMap { first in (0..<fingers).filter { $0 != first }.map { [first, $0] } }
        for listed in pairs {
            for read in pairs where read == listed || Set(read).isDisjoint(with: listed) {
                let isVoter = read == listed
                for template in 0..<impressions {
                    // Strangers are many: each begins with the impression of the number on the list only.
                    for start in 0..<impressions where isVoter == (start != template) {
                        let readings = (0..<budget.readings).map { number in
                            let finger = habit == .twoFingers ? read[number % 2] : read[0]
                            let turn = habit == .twoFingers ? number / 2 : number
                            // A voter's impression on the list is not read again.
                            let others = (0..<impressions).filter { !isVoter || $0 != template }
                            let first = others.firstIndex(of: start) ?? 0
                            let row = scores[finger * impressions + others[(first + turn) % others.count]]
                            return FingerReading(
                                zip([.rightIndex, .leftIndex], habit == .oneOnList ? [listed[0]] : listed).map {
                                    .init(position: $0, score: row[$1 * impressions + template])
                                })
                        }
                        let accepted = readings.indices.first {
                            budget.accepts(readings[$0], after: Array(readings[..<$0]), spent: $0)
                        }
                        if isVoter { voters.add(acceptedAt: accepted) } else { strangers.add(acceptedAt: accepted) }
                    }
                }
            }
        }
    }
}
