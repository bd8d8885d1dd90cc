package import ElectionModel
import Wording

/// How a party list misses a quota.
package enum ListFault: Hashable, Sendable {
    case size(count: Int, least: Int, most: Int)
    case oneSex(Sex, count: Int, percent: Int)
    /// The candidate at this place, from 1, is one too many of the same sex in a row.
    case row(Sex, place: Int, most: Int)
    case young(count: Int, percent: Int, below: Int)
    case minority(count: Int, percent: Int)
    case disability(count: Int, least: Int)
}

extension ListFault: Worded {}
