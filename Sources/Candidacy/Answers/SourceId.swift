import ElectionModel

/// A service of a state body that states facts, as `zags.person`.
package struct SourceId: ElectionIdentifier {
    package let rawValue: String
    package init(unchecked: String) { rawValue = unchecked }
}
