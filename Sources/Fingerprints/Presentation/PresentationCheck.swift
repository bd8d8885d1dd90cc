package import Imaging

/// Judges how a finger was presented, from what the reader delivered (a PAD subsystem in the words of ISO/IEC
/// 30107-1).
package protocol PresentationCheck: Sendable {
    /// Judges a presentation.
    ///
    /// - Parameters:
    ///   - capture: One finger, ridges dark.
    ///   - later: A second capture of the same touch, some seconds later, when the reader gives one.
    func examine(_ capture: GreyImage, later: GreyImage?) -> PresentationFinding
}
