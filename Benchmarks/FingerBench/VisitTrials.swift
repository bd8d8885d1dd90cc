import BenchSupport
import ElectionModel
import Fingerprints
import StationDesk

/// Who passes a station's desk under the standard policy, on every set of a folder.
enum VisitTrials {
    /// Runs the visits and prints a line for each set and habit, and the mean of the sets.
    static func run(folder: String) throws {
        let budget = VisitBudget(IdentificationPolicy.standard)
        let (extractor, matcher) = (RidgeExtractor(), TemplateMatcher())
        var trials: [VisitTrial] = []
        for set in try ImageSet.all(in: folder) {
            let prepared = try set.images.map { _, load -> PreparedTemplate? in
                guard case .template(let found) = extractor.extract(try load(), position: .unknown) else { return nil }
                return matcher.prepare(found)
            }
            let scores = prepared.map { probe in
                prepared.map { reference in
                    guard let probe, let reference else { return MatchScore.none }
                    return matcher.score(probe: probe, reference: reference)
                }
            }
            let fingers = Set(set.images.map { $0.id.prefix { $0 != "_" } }).count
            for habit in VisitTrial.Habit.allCases {
                var trial = VisitTrial(budget: budget, habit: habit)
                trial.run(fingers: fingers, impressions: set.images.count / fingers, scores: scores)
                print("\(set.name), \(habit.rawValue): \(line([trial]))")
                trials.append(trial)
            }
        }
        for habit in VisitTrial.Habit.allCases {
            print("mean of the sets, \(habit.rawValue): \(line(trials.filter { $0.habit == habit }))")
        }
    }

    private static func line(_ trials: [VisitTrial]) -> String {
        func mean(_ share: (VisitTrial) -> Double) -> Double {
            trials.map(share).reduce(0, +) / Double(max(1, trials.count))
        }
        let green = (1...(trials.first?.budget.readings ?? 1)).map { readings in
            "\(rounded(mean { $0.voters.share(by: readings) } * 100))"
        }
        let wrong = mean { $0.strangers.share(by: $0.budget.readings) }
        return "voters green by the 1st, 2nd … reading \(green.joined(separator: ", ")) % of "
            + "\(trials.map(\.voters.visits).reduce(0, +)); strangers \(rounded(wrong * 1000)) ‰ of "
            + "\(trials.map(\.strangers.visits).reduce(0, +))"
    }
}
