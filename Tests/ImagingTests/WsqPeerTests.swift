import Foundation
import Imaging
import SyntheticPeople
import TestSupport
import Testing

/// WSQ files of the encoder that NIST published, compared with its own decoder.
@Suite("WSQ files of another maker")
struct WsqPeerTests {
    private static let script = """
        import _wsq, sys
        place, width, height, rate = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), float(sys.argv[4])
        file = _wsq.compress(open(place + "/raw", "rb").read(), height, width, rate)
        open(place + "/wsq", "wb").write(file)
        open(place + "/decoded", "wb").write(bytes(_wsq.decompress(file)[0]))
        """

    @Test(
        "an image is within one grey level of what NIST's decoder makes of it",
        .enabled(if: PythonTools.areThere, "DOBUSH_PYTHON names no interpreter"),
        arguments: [(0, 0, "12"), (1, 1, "5"), (2, 17, "12"), (3, 60, "20")])
    func sameSamples(person: Int, cut: Int, rate: String) throws {
        let finger = SyntheticFinger(seed: 4, person: person, digit: .rightIndex)
        let whole = finger.impression(number: 0, conditions: .good)
        // Odd sides, and sides that splits leave odd.
        let (width, height) = (whole.width - cut, whole.height - 2 * cut)
        var pixels: [UInt8] = []
        for y in cut..<cut + height {
            pixels += whole.pixels[y * whole.width..<y * whole.width + width]
        }
        let place = TemporaryFolder()
        try Data(pixels).write(to: URL(fileURLWithPath: place.path + "/raw"))
        let (status, output) = try PythonTools.run(Self.script, [place.path, "\(width)", "\(height)", rate])
        #expect(status == 0, "\(output)")
        func read(_ name: String) throws -> [UInt8] {
            [UInt8](try Data(contentsOf: URL(fileURLWithPath: place.path + "/" + name)))
        }
        let image = try ImageFile.read(read("wsq"), defaultDpi: 300)
        #expect((image.width, image.height, image.dpi) == (width, height, 500))
        let peer = try read("decoded")
        #expect(peer.count == image.pixels.count)
        let errors = zip(image.pixels, peer).map { abs(Int($0) - Int($1)) }
        #expect((errors.max() ?? 9) <= 1)
        #expect(errors.count { $0 > 0 } <= errors.count / 1000)
        let difference = zip(image.pixels, pixels).reduce(0) { $0 + abs(Int($1.0) - Int($1.1)) }
        #expect(difference < 12 * pixels.count)
    }
}
