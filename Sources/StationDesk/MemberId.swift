import ElectionModel

/// A member of a station's commission.
package struct MemberId: ElectionIdentifier {
    package let rawValue: String
    package init(unchecked: String) { rawValue = unchecked }
}
