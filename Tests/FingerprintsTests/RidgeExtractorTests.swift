import Fingerprints
import Imaging
import SyntheticPeople
import Testing

@Suite("Ridge extractor")
struct RidgeExtractorTests {
    static let extractor = RidgeExtractor()
    static let matcher = TemplateMatcher()
    /// Three impressions each of six fingers.
    static let impressions: [[GreyImage]] = (0..<6).map { person in
        let finger = SyntheticFinger(seed: 11, person: person, digit: .rightIndex)
        return [.good, .ordinary, .ordinary].enumerated().map { finger.impression(number: $0, conditions: $1) }
    }

    static func template(_ image: GreyImage) -> FingerTemplate? {
        guard case .template(let template) = extractor.extract(image, position: .rightIndex) else { return nil }
        return template
    }

    static func score(_ first: FingerTemplate, _ second: FingerTemplate) -> MatchScore {
        matcher.score(probe: matcher.prepare(first), reference: matcher.prepare(second))
    }

    /// The image turned by quarters, counter-clockwise, without resampling.
    static func turned(_ image: GreyImage, quarters: Int) throws -> GreyImage {
        var result = image
        for _ in 0..<quarters {
            let (width, height) = (result.height, result.width)
            let pixels = (0..<width * height).map { index in
                result.pixels[(index % width) * result.width + result.width - 1 - index / width]
            }
            result = try #require(GreyImage(width: width, height: height, dpi: result.dpi, pixels: pixels))
        }
        return result
    }

    /// The image in another resolution, each pixel from the nearest four.
    static func resampled(_ image: GreyImage, dpi: Int) throws -> GreyImage {
        let scale = Double(image.dpi) / Double(dpi)
        let (width, height) = (Int(Double(image.width) / scale), Int(Double(image.height) / scale))
        let pixels = (0..<width * height).map { index -> UInt8 in
            let x = min(Double(image.width - 1), max(0, (Double(index % width) + 0.5) * scale - 0.5))
            let y = min(Double(image.height - 1), max(0, (Double(index / width) + 0.5) * scale - 0.5))
            let (left, top) = (min(Int(x), image.width - 2), min(Int(y), image.height - 2))
            func at(_ dx: Int, _ dy: Int) -> Double { Double(image.pixels[(top + dy) * image.width + left + dx]) }
            let (right, down) = (x - Double(left), y - Double(top))
            let upper = at(0, 0) * (1 - right) + at(1, 0) * right
            let lower = at(0, 1) * (1 - right) + at(1, 1) * right
            return UInt8(upper * (1 - down) + lower * down)
        }
        return try #require(GreyImage(width: width, height: height, dpi: dpi, pixels: pixels))
    }

    @Test func `fingers match themselves and nobody else`() throws {
        let templates = try Self.impressions.map { try $0.map { try #require(Self.template($0)) } }
        var (genuine, impostor): ([Double], [Double]) = ([], [])
        for first in templates.indices {
            for second in first..<templates.count {
                for (i, one) in templates[first].enumerated() {
                    for (j, other) in templates[second].enumerated() where first != second || i < j {
                        let score = Self.score(one, other).value
                        if first == second { genuine.append(score) } else { impostor.append(score) }
                    }
                }
            }
        }
        #expect(genuine.count == 18 && impostor.count == 135)
        let strongest = impostor.max() ?? 0
        #expect(genuine.count { $0 > strongest } >= 17)
        #expect(strongest < 3.5)
        #expect(genuine.sorted()[9] > 5)
    }

    @Test(arguments: [1, 2, 3])
    func `a turned image gives the turned minutiae`(quarters: Int) throws {
        let image = Self.impressions[0][0]
        let template = try #require(Self.template(image))
        let turned = try #require(Self.template(try Self.turned(image, quarters: quarters)))
        // Turn them back, a quarter at a time.
        var expected = template.minutiae
        var (width, height) = (image.width, image.height)
        for _ in 0..<quarters {
            expected = expected.map {
                Minutia(x: $0.y, y: width - 1 - $0.x, angle: $0.angle &+ 64, kind: $0.kind, quality: $0.quality)
            }
            (width, height) = (height, width)
        }
        let found = turned.minutiae.count { minutia in
            expected.contains {
                abs($0.x - minutia.x) <= 5 && abs($0.y - minutia.y) <= 5
                    && min($0.angle &- minutia.angle, minutia.angle &- $0.angle) < 12
            }
        }
        #expect(Double(found) >= 0.85 * Double(max(expected.count, turned.minutiae.count)))
    }

    @Test(arguments: [300, 400, 600, 800, 1000])
    func `every resolution gives the same finger`(dpi: Int) throws {
        let image = Self.impressions[1][0]
        let other = try Self.resampled(image, dpi: dpi)
        let template = try #require(Self.template(other))
        #expect(template.width == other.width && template.height == other.height)
        #expect(template.resolution == FingerTemplate.resolution(dpi: dpi))
        let original = try #require(Self.template(image))
        #expect(Self.score(original, template).value > 5)
        #expect(
            template.minutiae.contains { $0.x > other.width / 2 }
                && template.minutiae.contains { $0.x < other.width / 2 })
    }

    @Test func `a shifted image gives the shifted minutiae`() throws {
        let image = Self.impressions[2][0]
        let (dx, dy) = (16, 24)
        let (width, height) = (image.width + dx, image.height + dy)
        var pixels = [UInt8](repeating: 255, count: width * height)
        for y in 0..<image.height {
            for x in 0..<image.width { pixels[(y + dy) * width + x + dx] = image.pixels[y * image.width + x] }
        }
        let shifted = try #require(GreyImage(width: width, height: height, dpi: image.dpi, pixels: pixels))
        let score = Self.score(try #require(Self.template(image)), try #require(Self.template(shifted)))
        #expect(score.value > 6)
    }

    @Test func `every run and every thread gives the same template`() async throws {
        let image = Self.impressions[3][1]
        let first = Self.extractor.extract(image, position: .leftThumb)
        let others = await withTaskGroup(of: ExtractionOutcome.self) { group in
            for _ in 0..<4 { group.addTask { RidgeExtractor().extract(image, position: .leftThumb) } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(others.count == 4 && others.allSatisfy { $0 == first })
    }

    @Test func `it stands where any extractor does`() async throws {
        let image = Self.impressions[4][0]
        let port: any MinutiaExtractor = Self.extractor
        guard case .template(let template) = try await port.extract(image, position: .leftLittle) else {
            Issue.record("no template")
            return
        }
        #expect(template.position == .leftLittle && template.width == image.width)
        #expect(template.minutiae.allSatisfy { (1...100).contains($0.quality) })
        #expect(template.isoRecord().count <= 1024)
    }

    @Test(arguments: [0, 128, 255] as [UInt8])
    func `a plain image has no ridges`(grey: UInt8) throws {
        let image = try #require(
            GreyImage(width: 300, height: 300, dpi: 500, pixels: [UInt8](repeating: grey, count: 90_000)))
        #expect(Self.extractor.extract(image, position: .unknown) == .unusable(.noRidges))
    }

    @Test func `noise gives no template`() throws {
        var random = SeededGenerator(seed: 4)
        let pixels = (0..<90_000).map { _ in UInt8.random(in: 0...255, using: &random) }
        let image = try #require(GreyImage(width: 300, height: 300, dpi: 500, pixels: pixels))
        guard case .unusable = Self.extractor.extract(image, position: .unknown) else {
            Issue.record("minutiae in noise")
            return
        }
    }

    @Test func `straight ridges have too few minutiae`() throws {
        let image = try DrawnRidges(angle: 0.4).image()
        #expect(Self.extractor.extract(image, position: .unknown) == .unusable(.tooFewMinutiae))
    }

    @Test func `a small part of a finger is too small`() throws {
        #expect(
            Self.extractor.extract(try DrawnRidges(radius: 45).image(), position: .unknown)
                == .unusable(.tooSmall))
        let sliver = try #require(
            GreyImage(width: 40, height: 400, dpi: 500, pixels: [UInt8](repeating: 9, count: 16_000)))
        #expect(Self.extractor.extract(sliver, position: .unknown) == .unusable(.tooSmall))
    }

    @Test(arguments: [100, 249, 1201, 2000])
    func `no ridges can be told in too coarse or too fine an image`(dpi: Int) throws {
        let image = Self.impressions[5][0]
        let other = try #require(GreyImage(width: image.width, height: image.height, dpi: dpi, pixels: image.pixels))
        #expect(Self.extractor.extract(other, position: .unknown) == .unusable(.noRidges))
    }

    @Test func `images of any shape, resolution and content are answered`() throws {
        var random = SeededGenerator(seed: 77)
        let finger = Self.impressions[0][2]
        for round in 0..<120 {
            let width = Int.random(in: 1...(round % 10 == 0 ? 400 : 90), using: &random)
            let height = Int.random(in: 1...90, using: &random)
            let dpi = Int.random(in: round % 3 == 0 ? 100...2000 : 300...1000, using: &random)
            let (left, top) = (Int.random(in: 0..<200, using: &random), Int.random(in: 0..<200, using: &random))
            let pixels = (0..<width * height).map { index -> UInt8 in
                switch round % 4 {
                case 0: UInt8.random(in: 0...255, using: &random)
                case 1: (index % width / 5) % 2 == 0 ? 0 : 255
                default:
                    finger.pixels[
                        ((top + index / width) % finger.height) * finger.width + (left + index % width) % finger.width]
                }
            }
            let image = try #require(GreyImage(width: width, height: height, dpi: dpi, pixels: pixels))
            if case .template(let template) = Self.extractor.extract(image, position: .unknown) {
                #expect(template.width == width && template.height == height)
                #expect(template.minutiae.count >= RidgeExtractor.leastMinutiae)
            }
        }
    }
}
