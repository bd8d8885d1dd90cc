/// A place where the flow of the ridges has no direction.
package struct SingularPoint: Sendable, Hashable {
    /// What the flow does around it.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Ridges turn back: the flow turns by half a turn with the way around it.
        case core
        /// Ridges part in three directions: the flow turns by half a turn against the way.
        case delta
    }

    /// A core or a delta; a whorl has two cores, or two that have become one place.
    package let kind: Kind
    /// Columns from the left edge of the image, in its pixels.
    package let x: Int
    /// Rows from the top edge of the image, in its pixels.
    package let y: Int
}
