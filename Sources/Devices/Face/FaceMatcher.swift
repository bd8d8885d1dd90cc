/// Compares two faces; what the law and the election make of it is not its business.
package protocol FaceMatcher: Sendable {
    /// Compares a picture with a portrait.
    ///
    /// - Parameters:
    ///   - picture: of the person before the desk, a JPEG or PNG file.
    ///   - portrait: of the voter on the list.
    /// - Returns: `nil` when one of them shows no face that could be compared.
    func likeness(of picture: [UInt8], to portrait: [UInt8]) async -> FaceLikeness?
}
