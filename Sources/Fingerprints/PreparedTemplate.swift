/// A template made ready for comparison by ``TemplateMatcher/prepare(_:)``; about 4 KB for 50 minutiae.
///
/// Made when a template is loaded and never stored: what is stored stays standard.
package struct PreparedTemplate: Sendable {
    /// Which finger the template says it is.
    package let position: FingerPosition
    /// Minutiae in the template.
    package var minutiaCount: Int { field.count }

    /// The minutiae.
    let field: MinutiaField
    /// What each of them sees around itself, for those that see enough.
    let cylinders: CylinderSet
}
