package import Imaging

/// A fingerprint reader as the station uses it.
package protocol FingerScanner: Sendable {
    /// Switches the sensor on and waits for a usable image. Cancelling the task switches it off.
    ///
    /// - Parameters:
    ///   - timeout: 20 to 30 s; longer heats the sensor.
    ///   - events: called in order with what happens meanwhile; must not block.
    /// - Returns: the image as the sensor gave it.
    /// - Throws: `ScanError`; `reader(.timedOut)` when nobody came.
    func capture(
        timeout: Duration, events: @escaping @Sendable (CaptureEvent) -> Void
    ) async throws(ScanError) -> GreyImage
}
