/// What an extractor makes of an image.
package enum ExtractionOutcome: Sendable, Hashable {
    /// A template that can be kept or compared.
    case template(FingerTemplate)
    /// Nothing usable; the reason becomes a hint to the person.
    case unusable(ExtractionFailure)
}
