/// A template made ready for comparison by ``TemplateMatcher/prepare(_:)``.
///
/// Made when a template is loaded and never stored: what is stored stays standard.
package struct PreparedTemplate: Sendable {
    /// Which finger the template says it is.
    package let position: FingerPosition
    /// Minutiae in the template.
    package let minutiaCount: Int

    /// Place and direction of the minutia of each fine cylinder.
    let points: [CylinderBuilder.Point]
    /// 16 cells across, for the decision.
    let fine: CylinderSet
    /// 8 cells across, for the first pass of a search.
    let coarse: CylinderSet
}

extension PreparedTemplate {
    /// Without the cylinders that a search keeps in a row of its own.
    func withoutCoarse() -> PreparedTemplate {
        PreparedTemplate(
            position: position, minutiaCount: minutiaCount, points: points, fine: fine,
            coarse: CylinderSet(words: coarse.words))
    }
}
