import ElectionModel

/// The name of a form that was approved, as `conclusion-interior`.
package struct TemplateId: ElectionIdentifier {
    package let rawValue: String
    package init(unchecked: String) { rawValue = unchecked }
}
