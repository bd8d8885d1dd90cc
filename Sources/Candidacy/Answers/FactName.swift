import ElectionModel

/// The name of a fact in a service's answer, as `birth-date`.
package struct FactName: ElectionIdentifier {
    package let rawValue: String
    package init(unchecked: String) { rawValue = unchecked }
}
