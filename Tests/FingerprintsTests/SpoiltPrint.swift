import Imaging
import Testing

/// A good impression with one fault.
enum SpoiltPrint: CaseIterable {
    case wet
    case dry
    case small
    case blank
    case smeared

    /// The impression with the fault.
    func applied(to image: GreyImage) throws -> GreyImage {
        let pixels: [UInt8]
        switch self {
        case .wet: pixels = Self.spread(image, rounds: 3, min)
        case .dry: pixels = Self.grainy(Self.spread(image, rounds: 2, max))
        case .small:
            let (x, y) = (image.width / 2, image.height / 2)
            pixels = image.pixels.indices.map { index in
                let (dx, dy) = (index % image.width - x, index / image.width - y)
                return dx * dx + dy * dy < 72 * 72 ? image.pixels[index] : 240
            }
        case .blank:
            var random = SeededGenerator(seed: 3)
            pixels = image.pixels.map { _ in UInt8.random(in: 236...242, using: &random) }
        case .smeared:
            // Blurred over more than a ridge, along and across, with the contrast of a finger.
            let blurred = Self.blurred(image, radius: 9)
            var random = SeededGenerator(seed: 5)
            let coarse = (0..<1 << 14).map { _ in Int.random(in: -60...60, using: &random) }
            pixels = blurred.indices.map { index in
                let (x, y) = (index % image.width, index / image.width)
                let blot = blurred[index] < 200 ? coarse[(y / 7 * 101 + x / 7) % coarse.count] : 0
                return UInt8(max(0, min(255, Int(blurred[index]) + blot)))
            }
        }
        return try #require(GreyImage(width: image.width, height: image.height, dpi: image.dpi, pixels: pixels))
    }

    /// Gives every pixel the darkest or lightest of its four neighbours and itself.
    private static func spread(_ image: GreyImage, rounds: Int, _ choose: (UInt8, UInt8) -> UInt8) -> [UInt8] {
        var pixels = image.pixels
        for _ in 0..<rounds {
            let before = pixels
            for y in 1..<image.height - 1 {
                for x in 1..<image.width - 1 {
                    let here = y * image.width + x
                    pixels[here] = choose(
                        choose(choose(before[here - 1], before[here + 1]), before[here]),
                        choose(before[here - image.width], before[here + image.width]))
                }
            }
        }
        return pixels
    }

    /// Breaks what is left of thin ridges.
    private static func grainy(_ pixels: [UInt8]) -> [UInt8] {
        var random = SeededGenerator(seed: 7)
        return pixels.map { Int.random(in: 0..<3, using: &random) == 0 ? 240 : $0 }
    }

    private static func blurred(_ image: GreyImage, radius: Int) -> [UInt8] {
        let (width, height) = (image.width, image.height)
        func means(_ values: [Int], step: Int, length: Int, place: (Int) -> Int) -> [Int] {
            values.indices.map { index in
                let here = place(index)
                let range = max(-radius, -here)...min(radius, length - 1 - here)
                return range.reduce(0) { $0 + values[index + $1 * step] } / range.count
            }
        }
        let rows = means(image.pixels.map(Int.init), step: 1, length: width) { $0 % width }
        return means(rows, step: width, length: height) { $0 / width }.map { UInt8($0) }
    }
}
