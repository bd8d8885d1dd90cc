package import ElectionModel
import Wording

/// What a state body says about one thing.
package enum FactValue: Hashable, Sendable {
    case text(String)
    case number(Int)
    case day(CivilDate)
    /// Stays away from the country, in any order; they may overlap.
    case absences([Absence])
}

extension FactValue: Worded {}
