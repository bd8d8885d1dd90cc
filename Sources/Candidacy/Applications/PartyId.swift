import ElectionModel

/// A political party that nominates.
package struct PartyId: ElectionIdentifier {
    package let rawValue: String
    package init(unchecked: String) { rawValue = unchecked }
}
