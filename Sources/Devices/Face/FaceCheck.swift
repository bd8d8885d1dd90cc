/// A camera and a matcher together: an advice to the members who look at document and person, and never more.
///
/// Off unless somebody makes one: no program of this version does.
package struct FaceCheck: Sendable {
    /// What the members are told.
    package enum Advice: Hashable, Sendable {
        /// Alike enough for the election's rule.
        case alike
        /// Not alike enough: look again. Never a refusal.
        case lookAgain
        /// No picture, or no face in it.
        case noFace
    }

    private let camera: any Camera
    private let matcher: any FaceMatcher
    private let threshold: FaceLikeness

    /// A check.
    ///
    /// - Parameters:
    ///   - camera: takes the picture.
    ///   - matcher: compares it.
    ///   - threshold: from which likeness on faces count as alike; election data.
    package init(camera: any Camera, matcher: any FaceMatcher, threshold: FaceLikeness) {
        self.camera = camera
        self.matcher = matcher
        self.threshold = threshold
    }

    /// Looks at the person before the desk.
    ///
    /// - Parameters:
    ///   - portrait: of the voter on the list.
    ///   - timeout: how long the camera may take.
    package func advice(comparingWith portrait: [UInt8], timeout: Duration) async -> Advice {
        guard let picture = await camera.picture(timeout: timeout),
            let likeness = await matcher.likeness(of: picture, to: portrait)
        else { return .noFace }
        return likeness >= threshold ? .alike : .lookAgain
    }
}
