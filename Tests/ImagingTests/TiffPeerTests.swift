import Foundation
import Imaging
import SyntheticPeople
import TestSupport
import Testing

@Suite("TIFF files of another maker")
struct TiffPeerTests {
    private static let script = """
        import sys
        from PIL import Image
        place, width, height, compression, predictor = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), *sys.argv[4:6]
        image = Image.frombytes("L", (width, height), open(place + "/raw", "rb").read())
        tags = {317: int(predictor)} if predictor != "1" else {}
        image.save(place + "/tiff", "TIFF", compression=compression, dpi=(508, 508), tiffinfo=tags)
        """

    @Test(
        "what Pillow and libtiff write is read bit for bit",
        .enabled(if: PythonTools.areThere, "DOBUSH_PYTHON names no interpreter"),
        arguments: [("raw", 1), ("tiff_lzw", 1), ("tiff_lzw", 2), ("packbits", 1)])
    func read(compression: String, predictor: Int) throws {
        let finger = SyntheticFinger(seed: 5, person: 0, digit: .leftThumb)
        let image = finger.impression(number: 0, conditions: .ordinary)
        let place = TemporaryFolder()
        try Data(image.pixels).write(to: URL(fileURLWithPath: place.path + "/raw"))
        let (status, output) = try PythonTools.run(
            Self.script, [place.path, "\(image.width)", "\(image.height)", compression, "\(predictor)"])
        #expect(status == 0, "\(output)")
        let file = [UInt8](try Data(contentsOf: URL(fileURLWithPath: place.path + "/tiff")))
        let read = try ImageFile.read(file)
        #expect(read == GreyImage(width: image.width, height: image.height, dpi: 508, pixels: image.pixels))
    }
}
