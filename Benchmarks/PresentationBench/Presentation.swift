import Fingerprints

/// One presentation at a reader, and what was measured of it.
struct Presentation {
    /// The reader's set.
    let reader: String
    /// In which half of the reader's fingers it is: a norm of the one half judges the other.
    let half: Int
    /// `nil` for a bona fide presentation.
    let species: AttackInstrument?
    /// `nil` for a non-response.
    let traits: PresentationTraits?
}
