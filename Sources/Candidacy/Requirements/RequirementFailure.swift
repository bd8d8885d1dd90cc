package import ElectionModel
import Wording

/// Why a requirement does not hold: the fact beside the limit. For the official conclusion; it is personal data.
package enum RequirementFailure: Hashable, Sendable {
    /// The person has completed so many years on the day.
    case age(years: Int, least: Int, day: CivilDate)
    /// The register says something else than what is required.
    case among(text: String)
    case less(number: Int, least: Int)
    case more(number: Int, most: Int)
    /// So many whole years have passed by the day.
    case since(CivilDate, years: Int, least: Int, day: CivilDate)
    case notYetValid(from: CivilDate, day: CivilDate)
    case noLongerValid(to: CivilDate, day: CivilDate)
    /// In the year that ends with a day the person was away so many nights.
    case absence(yearTo: CivilDate, nights: Int, most: Int)
    /// As the law's data say it.
    case stated(LocalizedText)
}

extension RequirementFailure: Worded {}
