import Devices
import Testing

@Suite struct FaceCheckTests {
    private struct StillCamera: Camera {
        let file: [UInt8]?

        func picture(timeout: Duration) async -> [UInt8]? { file }
    }

    /// Takes the same file for the same face, and an empty one for no face.
    private struct EqualFiles: FaceMatcher {
        func likeness(of picture: [UInt8], to portrait: [UInt8]) async -> FaceLikeness? {
            picture.isEmpty || portrait.isEmpty ? nil : FaceLikeness(value: picture == portrait ? 5 : 1)
        }
    }

    private static let cases: [([UInt8]?, [UInt8], FaceCheck.Advice)] = [
        ([1], [1], .alike), ([1], [2], .lookAgain), (nil, [1], .noFace), ([], [1], .noFace), ([1], [], .noFace),
    ]

    @Test(arguments: cases)
    func `a face that is not alike asks the members to look again, and refuses nobody`(
        picture: [UInt8]?, portrait: [UInt8], advice: FaceCheck.Advice
    ) async {
        let check = FaceCheck(
            camera: StillCamera(file: picture), matcher: EqualFiles(), threshold: FaceLikeness(value: 3))
        #expect(await check.advice(comparingWith: portrait, timeout: .seconds(1)) == advice)
    }

    @Test func `likeness is never less than nothing`() {
        #expect(FaceLikeness(value: -3).value == 0 && FaceLikeness(value: .nan).value == 0)
        #expect(FaceLikeness(value: 2) < FaceLikeness(value: 3))
    }
}
