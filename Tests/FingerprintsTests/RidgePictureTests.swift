import Imaging
import Testing

@testable import Fingerprints

@Suite("Pictures of what is found")
struct RidgePictureTests {
    private let drawn = DrawnRidges(angle: 0.4, minutiae: [(118, 123, 1)])

    /// How strong the colour is: 0 for greys.
    private func colourfulness(_ colour: Colour) -> Int {
        Int(max(colour.red, colour.green, colour.blue)) - Int(min(colour.red, colour.green, colour.blue))
    }

    private func picture(_ minutiae: [Minutia]) throws -> ColourImage {
        let image = try drawn.image()
        return RidgePicture(of: image, try #require(RidgeAnalysis(image)), minutiae: minutiae).image
    }

    @Test(arguments: [MinutiaKind.ending, .bifurcation])
    func `a minutia is drawn where it is, with its tail in its direction`(kind: MinutiaKind) throws {
        // To the right, and up: 64 of 256 units are a quarter of a turn, counted against the clock.
        for (angle, dx, dy) in [(UInt8(0), 1, 0), (64, 0, -1)] {
            let empty = try picture([])
            let marked = try picture([Minutia(x: 100, y: 90, angle: angle, kind: kind)])
            #expect(marked.width == 960 && marked.height == 960 && marked.dpi == 2000)
            let (x, y) = (402, 362)
            #expect(marked[x + 30 * dx, y + 30 * dy] != empty[x + 30 * dx, y + 30 * dy], "the tail")
            #expect(marked[x - 30 * dx, y - 30 * dy] == empty[x - 30 * dx, y - 30 * dy], "no tail behind")
            #expect(marked[x, y] == empty[x, y], "the middle stays open")
            #expect(marked[600, 600] == empty[600, 600], "elsewhere nothing changes")
        }
    }

    @Test func `endings and bifurcations differ by colour and shape`() throws {
        let ending = try picture([Minutia(x: 100, y: 90, angle: 0, kind: .ending)])
        let fork = try picture([Minutia(x: 100, y: 90, angle: 0, kind: .bifurcation)])
        let tails = [ending[432, 362], fork[432, 362]]
        #expect(tails[0].red > tails[0].blue && tails[1].blue > tails[1].red)
    }

    @Test func `the finger is outlined, and what lies outside is faded`() throws {
        let picture = try picture([])
        let original = try drawn.image()
        #expect(colourfulness(picture[4, 4]) == 0)
        let row = (0..<picture.width).map { picture[$0, picture.height / 2] }
        let outline = row.indices.filter { row[$0].green > row[$0].red &+ 100 && row[$0].green > row[$0].blue }
        // The disc reaches from 10 to 230 of 240 pixels.
        let (first, last) = (try #require(outline.first), try #require(outline.last))
        #expect(first < 4 * 30 && last > 4 * 210)
        #expect(original.pixels.min() ?? 0 < 60 && row.allSatisfy { max($0.red, $0.green, $0.blue) > 100 })
    }

    @Test func `an image of any resolution gives a picture in its own pixels`() throws {
        let image = try DrawnRidges(width: 480, height: 300, dpi: 1000, period: 18, radius: 140).image()
        let analysis = try #require(RidgeAnalysis(image))
        let picture = RidgePicture(of: image, analysis, minutiae: []).image
        #expect(picture.width == 3 * 480 && picture.height == 3 * 300)
        let coloured = (0..<picture.width).filter { colourfulness(picture[$0, 450]) > 60 }
        #expect((coloured.first ?? 0) > 3 * 60 && (coloured.last ?? 0) < 3 * 420)
    }
}
