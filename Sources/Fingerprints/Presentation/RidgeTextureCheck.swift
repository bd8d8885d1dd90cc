package import Imaging

/// Compares the texture of ridges and valleys with what is ordinary on the reader.
///
/// It knows no attack: it tells what is unlike bona fide presentations, whatever the reason. Print and displays
/// mostly are; of good casts it tells few (`Docs/presentation-attacks.md` has the figures).
package struct RidgeTextureCheck: PresentationCheck {
    /// From which distance on a capture is called unusual: about three in a hundred bona fide ones are.
    package static let threshold = 2.0

    private let norm: PresentationNorm?

    /// Makes a check for the reader to which the norm belongs; without one only what two captures of a touch have in
    /// common is judged.
    package init(norm: PresentationNorm?) {
        self.norm = norm
    }

    package func examine(_ capture: GreyImage, later: GreyImage?) -> PresentationFinding {
        let relief = RidgeRelief(capture)
        let traits = relief.flatMap { PresentationTraits($0) }
        var touch: TouchChange?
        if let relief, let later { touch = TouchChange(relief, later: later) }
        return PresentationFinding(
            distance: traits.flatMap { norm?.distance(of: $0) },
            deviations: traits.flatMap { norm?.deviations(of: $0) } ?? [:], touch: touch, threshold: Self.threshold)
    }
}
