package import Imaging

/// Looks whether a reader may have been shown a copy of a finger (presentation attack detection, ISO/IEC 30107-1).
///
/// It advises: the members look at the finger, and nothing is decided by it. A check keeps nothing from which an image or
/// a template could be had.
package protocol PresentationCheck: Sendable {
    /// Whether the members should look at the finger.
    func advisesLook(at image: GreyImage) async -> Bool
}
