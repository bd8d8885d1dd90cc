import Devices
import Fingerprints
import Imaging
import ReaderWire
import Testing

struct ReaderExtractorTests {
    /// Straight ridges, 9 px apart, for which the quality gate opens.
    private func ridges() throws -> GreyImage {
        try GreyImage(
            raw: (0..<300 * 300).map { (index: Int) -> UInt8 in (index / 300) % 9 < 4 ? 20 : 235 },
            width: 300, height: 300, dpi: 500)
    }

    private func minutiae(_ count: Int) -> [DetectedMinutia] {
        (0..<count).map { (index: Int) -> DetectedMinutia in
            let kind: DetectedMinutia.Kind = index.isMultiple(of: 2) ? .ending : .bifurcation
            return DetectedMinutia(
                x: UInt16(index % 300), y: UInt16(index / 300), angle: UInt8(index % 256), kind: kind,
                reliability: UInt8(index % 101))
        }
    }

    @Test("what the detector finds becomes the template, field by field")
    func template() async throws {
        let extractor = ReaderExtractor(detector: ScriptedScanner([], minutiae: minutiae(40)))
        let outcome = try await extractor.extract(try ridges(), position: .leftIndex)
        guard case .template(let template) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        #expect((template.width, template.height, template.resolution) == (300, 300, 197))
        #expect(template.position == .leftIndex)
        #expect(template.minutiae.count == 40)
        #expect(template.minutiae[3] == Minutia(x: 3, y: 0, angle: 3, kind: .bifurcation, quality: 3))
        #expect(template.minutiae[8].kind == .ending)
    }

    @Test("too few minutiae give no template", arguments: [0, 11])
    func tooFew(count: Int) async throws {
        let extractor = ReaderExtractor(detector: ScriptedScanner([], minutiae: minutiae(count)))
        #expect(try await extractor.extract(try ridges(), position: .unknown) == .unusable(.tooFewMinutiae))
    }

    @Test("more minutiae than a template holds are cut to the surest")
    func tooMany() async throws {
        let extractor = ReaderExtractor(detector: ScriptedScanner([], minutiae: minutiae(400)))
        guard case .template(let template) = try await extractor.extract(try ridges(), position: .unknown) else {
            Issue.record("no template")
            return
        }
        #expect(template.minutiae.count == FingerTemplate.maximumMinutiae)
    }

    @Test("a blank image is unusable without asking the detector")
    func blank() async throws {
        let blank = try GreyImage(raw: [UInt8](repeating: 255, count: 90_000), width: 300, height: 300, dpi: 500)
        let extractor = ReaderExtractor(detector: FailingDetector(error: .readerUnavailable))
        #expect(try await extractor.extract(blank, position: .unknown) == .unusable(.noRidges))
    }

    @Test("a detector that does not work is an error, an image it refuses is not")
    func errors() async throws {
        let image = try ridges()
        await #expect(throws: ScanError.readerUnavailable) {
            try await ReaderExtractor(detector: FailingDetector(error: .readerUnavailable))
                .extract(image, position: .unknown)
        }
        let refusing = ReaderExtractor(detector: FailingDetector(error: .reader(.imageRefused)))
        #expect(try await refusing.extract(image, position: .unknown) == .unusable(.tooSmall))
    }
}

private struct FailingDetector: MinutiaDetector {
    let error: ScanError

    func detect(_ image: GreyImage) async throws(ScanError) -> [DetectedMinutia] {
        throw error
    }
}
