import Glibc

/// How many strangers may be taken for a person in a whole visit, and how the visit's readings share that.
///
/// A sequential test by alpha spending (Lan and DeMets, Biometrika 70, 1983) in its simplest form: every reading has a
/// part of the visit's rate of false matches, fixed before the first one, and the parts add up to the whole. The first
/// reading may spend ``firstReading`` alone, so that a clear match needs no second finger; the others share the rest in
/// equal parts. Ten attempts therefore do not make ten times the false matches: a visit has no more than ``readings``.
///
/// A reading is *guessed* to be one of the person's fingers, or one of them together with another one that was read
/// before in the visit. The most likely of g guesses is believed only as far as g times its rate allows (Bonferroni):
/// whatever depends on whatever, the sum holds if the calibration of the scores does. The same finger read twice makes
/// no guess of two fingers, as both readings are then alike to one template.
package struct VisitBudget: Sendable, Hashable {
    /// Strangers who may pass, of all who try to the end.
    package let visit: Double
    /// What of it the first reading may spend.
    package let firstReading: Double
    /// The most readings that are compared; what gave no template does not count.
    package let readings: Int

    /// A budget.
    ///
    /// - Parameters:
    ///   - visit: more than 0.
    ///   - firstReading: more than 0 and less than `visit`.
    ///   - readings: at least 2.
    package init(visit: Double, firstReading: Double, readings: Int) {
        precondition(0 < firstReading && firstReading < visit && readings >= 2)
        self.visit = visit
        self.firstReading = firstReading
        self.readings = readings
    }

    /// Whether the finger just read, with those read before, is the person's.
    ///
    /// - Parameters:
    ///   - reading: the finger just read.
    ///   - earlier: those read before in this visit.
    ///   - spent: how many readings have spent their part, at least those of `earlier`; with all of them spent nothing is accepted.
    /// - Complexity: The product of readings and pairs of templates.
    package func accepts(_ reading: FingerReading, after earlier: [FingerReading], spent: Int) -> Bool {
        guard spent < readings else { return false }
        let part = spent == 0 ? firstReading : (visit - firstReading) / Double(readings - 1)
        var guesses = reading.comparisons.map(\.score)
        for before in earlier {
            for first in before.comparisons {
                for second in reading.comparisons where second.isOther(than: first) {
                    guesses.append(.fused([first.score, second.score]))
                }
            }
        }
        guard let best = guesses.max() else { return false }
        return best.meets(.falseMatchRate(part / Double(guesses.count)))
    }
}

extension FingerReading.Comparison {
    /// Whether two templates are known to be of different fingers.
    fileprivate func isOther(than other: FingerReading.Comparison) -> Bool {
        position != .unknown && other.position != .unknown && position != other.position
    }
}
