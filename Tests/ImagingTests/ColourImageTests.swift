import Imaging
import Testing

@Suite("Pictures in colour")
struct ColourImageTests {
    private static let red = Colour(red: 255, green: 0, blue: 0)

    private static func paper(_ width: Int = 20, _ height: Int = 10, scale: Int = 1) throws -> ColourImage {
        let pixels = [UInt8](repeating: 255, count: width * height)
        return ColourImage(try GreyImage(raw: pixels, width: width, height: height, dpi: 500), scale: scale)
    }

    @Test func `each pixel of the image becomes a square`() throws {
        let image = ColourImage(
            try GreyImage(raw: [0, 50, 100, 150, 200, 250], width: 3, height: 2, dpi: 300), scale: 2)
        #expect(image.width == 6 && image.height == 4 && image.dpi == 600)
        #expect(image[0, 0] == Colour(grey: 0) && image[1, 1] == Colour(grey: 0))
        #expect(image[2, 0] == Colour(grey: 50) && image[5, 3] == Colour(grey: 250))
    }

    @Test func `a PNG file keeps the colours and the resolution`() throws {
        var image = try Self.paper(7, 3)
        image[2, 1] = Self.red
        image[3, 1] = Colour(red: 0, green: 0, blue: 255)
        let read = try GreyImage(png: image.png(), defaultDpi: 100)
        #expect(read.width == 7 && read.height == 3 && read.dpi == 500)
        // Luminance, by ITU-R BT.709: red is lighter than blue, and both are darker than paper.
        let (red, blue) = (read.pixels[1 * 7 + 2], read.pixels[1 * 7 + 3])
        #expect(red > blue && blue > 0 && red < 255)
        #expect(read.pixels.count { $0 == 255 } == 19)
    }

    @Test func `a line covers its length and its thickness, and no more`() throws {
        var image = try Self.paper()
        image.drawLine(from: (4, 5), to: (15, 5), thickness: 2, Self.red)
        #expect(image[9, 4] == Self.red && image[9, 5] == Self.red)
        #expect(image[9, 2] == Colour(grey: 255) && image[9, 7] == Colour(grey: 255))
        #expect(image[1, 5] == Colour(grey: 255) && image[18, 5] == Colour(grey: 255))
    }

    @Test func `a circle is open in the middle`() throws {
        var image = try Self.paper(20, 20)
        image.drawCircle(around: (10, 10), radius: 6, thickness: 3, Self.red)
        for (x, y) in [(16, 10), (3, 10), (10, 16), (10, 3)] { #expect(image[x, y] == Self.red) }
        #expect(image[10, 10] == Colour(grey: 255) && image[0, 0] == Colour(grey: 255))
    }

    @Test func `a polygon is closed`() throws {
        var image = try Self.paper(20, 20)
        image.drawPolygon([(5, 5), (15, 5), (15, 15), (5, 15)], thickness: 2, Self.red)
        for (x, y) in [(10, 4), (15, 10), (10, 15), (4, 10)] { #expect(image[x, y] == Self.red) }
        #expect(image[10, 10] == Colour(grey: 255))
    }

    @Test func `half an opacity mixes half of each`() throws {
        var image = try Self.paper()
        image.drawLine(from: (0, 5), to: (20, 5), thickness: 4, Colour(grey: 0), opacity: 0.5)
        #expect(image[10, 5] == Colour(grey: 128))
    }

    @Test(arguments: [(-50, -50), (500, 5), (10, -1), (-0.5, 9.9)] as [(Float, Float)])
    func `what lies outside is not drawn`(x: Float, y: Float) throws {
        var image = try Self.paper()
        image.drawLine(from: (x, y), to: (x + 3, y), thickness: 1, Self.red)
        image.drawCircle(around: (x, y), radius: 3, thickness: 1, Self.red)
        image.drawPolygon([(x, y), (x + 2, y - 2)], thickness: 1, Self.red)
        #expect(image.width == 20 && image.height == 10)
    }
}
