import Wording

/// What the members at a desk are told about a presentation: advice to look, never a refusal.
package enum PresentationRemark: Sendable, Hashable, Worded {
    /// The capture is unlike those of live fingers on this reader, most of all in this.
    case unusual(PresentationTrait)
    /// The capture, or most of it, was seen before: a reader never delivers the same noise twice.
    case seenBefore
}
