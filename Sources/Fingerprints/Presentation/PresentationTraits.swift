package import Imaging

/// The traits of one capture: five numbers, from which no finger can be told.
package struct PresentationTraits: Sendable, Hashable {
    private let valleyGrain: Float
    private let porePattern: Float
    private let edgeSteepness: Float
    private let fineNoise: Float
    private let midtones: Float

    /// Measures a capture.
    ///
    /// - Parameter capture: One finger, ridges dark.
    /// - Returns: `nil` when too little of it shows clear ridges: a non-response in the sense of ISO/IEC 30107-3.
    /// - Complexity: That of ``RidgeAnalysis`` and about as much again.
    package init?(measuring capture: GreyImage) {
        guard let relief = RidgeRelief(capture) else { return nil }
        self.init(relief)
    }

    /// - Returns: `nil` when ridges are clear, but none for long enough.
    init?(_ relief: RidgeRelief) {
        guard let porePattern = relief.porePattern else { return nil }
        self.porePattern = porePattern
        valleyGrain = relief.valleyGrain
        edgeSteepness = relief.edgeSteepness
        fineNoise = relief.fineNoise
        midtones = relief.midtones
    }

    /// What was measured, 0 or more.
    package subscript(trait: PresentationTrait) -> Float {
        switch trait {
        case .valleyGrain: valleyGrain
        case .porePattern: porePattern
        case .edgeSteepness: edgeSteepness
        case .fineNoise: fineNoise
        case .midtones: midtones
        }
    }
}
