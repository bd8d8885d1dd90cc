import Wording

/// What is measured of a capture to judge how it was presented.
///
/// Each is a number without unit, relative to the capture's own ridges and valleys, so that neither light nor
/// pressure changes it much. Every reader has its own ordinary values (``PresentationNorm``).
package enum PresentationTrait: String, Sendable, Hashable, CaseIterable, Codable, Worded {
    /// How much the grey varies along the valleys: skin keeps them clean, paper and cast material do not. Root mean
    /// square; a step from ridge to valley is 1.
    case valleyGrain
    /// The part of the variation along ridges that has the distances of pores, 0.4 to 1.2 mm: Derakhshani and others
    /// (Pattern Recognition 36(2), 2003) look there for perspiration.
    case porePattern
    /// How steep the flanks of ridges are: about 1 for a wave, more for print, less for what is soft.
    case edgeSteepness
    /// Variation from pixel to pixel (Immerkær, Computer Vision and Image Understanding 64(2), 1996).
    case fineNoise
    /// The part of the pixels that are neither dark nor light: few in print.
    case midtones
}
