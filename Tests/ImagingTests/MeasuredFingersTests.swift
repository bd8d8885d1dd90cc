import FoundationEssentials
import Imaging
import Testing

@Suite("Image files of other makers")
struct MeasuredFingersTests {
    /// The folder of outside test data: `DOBUSH_DATA`, or `../shared/data` beside the package.
    static let folder: String? = {
        let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let place = ProcessInfo.processInfo.environment["DOBUSH_DATA"] ?? "/\(root)/../shared/data"
        return FileManager.default.fileExists(atPath: place + "/fingerprints") ? place : nil
    }()

    @Test(
        "real finger images are read with their resolution", .enabled(if: folder != nil, "no outside test data here"),
        arguments: [("fvc2002_db1_b", 500), ("fvc2002_db3_b", 500), ("fvc2004_db2_b", 500), ("fvc2004_db3_b", 512)])
    func readsSets(set: String, dpi: Int) throws {
        let place = try #require(Self.folder) + "/fingerprints/" + set
        let names = try FileManager.default.contentsOfDirectory(atPath: place).filter { $0.hasSuffix("_1.png") }
        #expect(names.count == 10)
        for name in names {
            let file = try #require(FileManager.default.contents(atPath: place + "/" + name))
            let image = try GreyImage(png: [UInt8](file), defaultDpi: 100)
            #expect(image.dpi == dpi)
            #expect((image.pixels.min() ?? 255) < 100 && (image.pixels.max() ?? 0) > 150)
        }
    }
}
