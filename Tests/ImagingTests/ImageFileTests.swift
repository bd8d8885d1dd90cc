import Imaging
import TestSupport
import Testing
import Wording

@Suite("Image files of any format")
struct ImageFileTests {
    @Test("the format is told by how the file begins")
    func told() throws {
        let png = try GreyImage(raw: [1, 2, 3, 4], width: 2, height: 2, dpi: 500).png()
        #expect(ImageFormat(of: png) == .png)
        #expect(try ImageFile.read(png).pixels == [1, 2, 3, 4])
        let tiff = SampleTiff(width: 2, height: 2, parts: [[5, 6, 7, 8]]).file()
        #expect(ImageFormat(of: tiff) == .tiff)
        #expect(try ImageFile.read(tiff).pixels == [5, 6, 7, 8])
        let wsq = WsqReadingTests.sample(width: 40, height: 40).file()
        #expect(ImageFormat(of: wsq) == .wsq)
        #expect(try ImageFile.read(wsq, defaultDpi: 300).dpi == 300)
    }

    @Test("anything else is refused", arguments: [[], [0x42, 0x4D, 0, 0], [0xFF, 0xD8, 0xFF, 0xE0]] as [[UInt8]])
    func refused(bytes: [UInt8]) {
        #expect(ImageFormat(of: bytes) == nil)
        #expect(throws: ImagingError.unknownFormat) { try ImageFile.read(bytes) }
    }

    @Test(
        "a file that only begins well is told as its format",
        arguments: [[0x89, 0x50, 0x4E, 0x47], [0xFF, 0xA0]] as [[UInt8]])
    func begun(bytes: [UInt8]) {
        #expect(throws: ImagingError.self) { try ImageFile.read(bytes) }
    }

    @Test("every error is told in each language")
    func words() {
        let check = WordingCheck(
            technical: ["PNG", "TIFF", "WSQ", "LZW", "PackBits", "dpi", "samples"])
        let plain: [ImagingError] = [
            .unknownFormat, .notPng, .notTiff, .notWsq, .tooLarge, .damaged, .outOfMemory, .resolution,
        ]
        let errors = plain + [.unsupported(.pages), .shape(width: 3, height: 2, dpi: 500, samples: 5)]
        let faults =
            check.faults(errors, source: "Imaging/ImagingError.swift")
            + check.faults(ImageFeature.allCases, source: "Imaging/ImageFeature.swift")
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    }

    @Test("an error has its nature")
    func natures() {
        #expect(ImagingError.damaged.nature == .unsound)
        #expect(ImagingError.outOfMemory.nature == .failed)
        #expect(ImagingError.unsupported(.colour).nature == .misuse)
    }
}
