/// One template of a list to search.
package struct IndexEntry: Sendable, Hashable {
    /// Number on the list; a person with two fingers has two entries with the same number.
    package let reference: Int
    /// Which finger.
    package let position: FingerPosition
    /// Its template.
    package let template: FingerTemplate

    package init(reference: Int, position: FingerPosition, template: FingerTemplate) {
        self.reference = reference
        self.position = position
        self.template = template
    }
}
