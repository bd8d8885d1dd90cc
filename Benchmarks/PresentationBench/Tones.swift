import Glibc
import Imaging
import SyntheticPeople

/// Grey values on their way through an instrument and a reader.
struct Tones {
    let width: Int
    let height: Int
    var values: [Float]

    init(_ image: GreyImage) {
        (width, height) = (image.width, image.height)
        values = image.pixels.map(Float.init)
    }

    init(width: Int, height: Int, _ value: (_ x: Int, _ y: Int) -> Float) {
        self.width = width
        self.height = height
        values = (0..<width * height).map { value($0 % width, $0 / width) }
    }

    /// Under a Gaussian; the edges' values go on beyond them.
    func blurred(_ spread: Float) -> Tones {
        let reach = Int((3 * spread).rounded(.up))
        let raw = (-reach...reach).map { exp(-Float($0 * $0) / (2 * spread * spread)) }
        let weights = raw.map { $0 / raw.reduce(0, +) }
        var across = self
        for y in 0..<height {
            for x in 0..<width {
                var sum: Float = 0
                for offset in -reach...reach {
                    sum += weights[offset + reach] * values[y * width + max(0, min(width - 1, x + offset))]
                }
                across.values[y * width + x] = sum
            }
        }
        var result = self
        for y in 0..<height {
            for x in 0..<width {
                var sum: Float = 0
                for offset in -reach...reach {
                    sum += weights[offset + reach] * across.values[max(0, min(height - 1, y + offset)) * width + x]
                }
                result.values[y * width + x] = sum
            }
        }
        return result
    }

    /// Dark or light, by the mean of the surroundings of 17 pixels; beside the finger light.
    func twoToned() -> Tones {
        let mean = blurred(8)
        return Tones(width: width, height: height) { x, y in
            values[y * width + x] < mean.values[y * width + x] - 4 ? 25 : 235
        }
    }

    /// With the distribution of grey values that an image has, as nearly as sixteenths of a grey value tell.
    func toned(like image: GreyImage) -> Tones {
        let steps = values.map { Int(max(0, min(255, $0)) * 16) }
        var counts = [Int](repeating: 0, count: 256 * 16)
        for step in steps { counts[step] += 1 }
        let greys = image.pixels.sorted()
        var below = 0
        let tones = counts.map { count -> Float in
            defer { below += count }
            return Float(greys[min(greys.count - 1, below + count / 2)])
        }
        var result = self
        for (pixel, step) in steps.enumerated() { result.values[pixel] = tones[step] }
        return result
    }

    /// The reader's noise, at most: standard deviation of what Immerkær's mask leaves of a finger, by its median.
    static func noise(of image: GreyImage) -> Float {
        let (width, pixels) = (image.width, image.pixels.map(Int.init))
        var left: [UInt16] = []
        for y in 1..<image.height - 1 {
            for x in 1..<width - 1 where (20...235).contains(pixels[y * width + x]) {
                let pixel = y * width + x
                let (up, down) = (pixel - width, pixel + width)
                let corners = pixels[up - 1] + pixels[up + 1] + pixels[down - 1] + pixels[down + 1]
                let sides = pixels[up] + pixels[down] + pixels[pixel - 1] + pixels[pixel + 1]
                left.append(UInt16(abs(corners - 2 * sides + 4 * pixels[pixel])))
            }
        }
        return left.isEmpty ? 0 : 1.4826 * Float(left.sorted()[left.count / 2]) / 6
    }

    /// Over the whole range from black to white.
    func stretched() -> Tones {
        let sorted = values.sorted()
        let (low, high) = (sorted[sorted.count / 50], sorted[sorted.count * 49 / 50])
        var result = self
        for index in values.indices { result.values[index] = 255 * (values[index] - low) / max(1, high - low) }
        return result
    }

    /// A light spot.
    mutating func lighten(x: Float, y: Float, radius: Float) {
        for row in max(0, Int(y - radius - 1))...min(height - 1, Int(y + radius + 1)) {
            for column in max(0, Int(x - radius - 1))...min(width - 1, Int(x + radius + 1)) {
                let part = max(0, min(1, radius + 0.5 - hypot(Float(column) - x, Float(row) - y)))
                values[row * width + column] += part * (235 - values[row * width + column])
            }
        }
    }

    /// What a reader delivers of it.
    func captured(like image: GreyImage, noise: Float, using random: inout SeededGenerator) -> GreyImage {
        let pixels = values.map { value in
            // The sum of four uniform numbers is near enough to a normal one.
            let sum = (0..<4).reduce(Float(0)) { total, _ in total + Float.random(in: -0.5...0.5, using: &random) }
            return UInt8(max(0, min(255, (value + noise * sum * Float(3).squareRoot()).rounded())))
        }
        return GreyImage(width: width, height: height, dpi: image.dpi, pixels: pixels) ?? image
    }
}
