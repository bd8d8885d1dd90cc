/// The unit's camera, where it has one. No adapter is part of this version: a station works without.
package protocol Camera: Sendable {
    /// Takes one picture of the person before the desk.
    ///
    /// The picture is personal data: it is compared once and kept nowhere.
    /// - Parameter timeout: how long the camera may take.
    /// - Returns: a JPEG or PNG file, or `nil` when it gave none in time.
    func picture(timeout: Duration) async -> [UInt8]?
}
