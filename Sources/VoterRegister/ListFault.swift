package import ElectionModel
import Wording

/// What is wrong with a stored list.
package enum ListFault: Hashable, Sendable {
    /// The lists are not numbered 1, 2, 3 …, or something follows the final one.
    case order(list: Int)
    /// Its `previous` is not the version of the list before.
    case chain(list: Int)
    /// Its salt or the station's lines cannot be opened: changed, or moved from elsewhere.
    case sealed(list: Int, station: StationId?)
    /// The station's lines do not fit the numbering kept beside them.
    case numbering(list: Int, station: StationId)
    /// The lines do not give the commitment.
    case commitment(list: Int)
    /// The version is not the hash of `previous` and commitment.
    case version(list: Int)
}

extension ListFault: Worded {}
