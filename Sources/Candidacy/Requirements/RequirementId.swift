import ElectionModel

/// One requirement of the law, as `age` or `no-conviction`.
package struct RequirementId: ElectionIdentifier {
    package let rawValue: String
    package init(unchecked: String) { rawValue = unchecked }
}
