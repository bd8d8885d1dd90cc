import Glibc
import Imaging
import Testing

/// Ridges drawn from their phase, with minutiae at known places.
struct DrawnRidges {
    var width = 240
    var height = 240
    var dpi = 500
    /// From ridge to ridge, in pixels.
    var period = 9.0
    /// Direction of the ridges, radians, y downwards.
    var angle = 0.0
    /// Where the phase turns once: a ridge ends or forks there. `turn` is 1 or -1.
    var minutiae: [(x: Double, y: Double, turn: Double)] = []
    /// Shifts dark and light: 0 makes forks where π makes ends, or the other way.
    var phase = 0.0
    /// The finger is a disc of this radius around the middle; white beyond.
    var radius = 110.0

    /// The image.
    func image() throws -> GreyImage {
        var pixels = [UInt8](repeating: 255, count: width * height)
        for row in 0..<height {
            for column in 0..<width {
                let (x, y) = (Double(column), Double(row))
                guard hypot(x - Double(width) / 2, y - Double(height) / 2) < radius else { continue }
                var sum = phase + 2 * .pi * (y * cos(angle) - x * sin(angle)) / period
                for minutia in minutiae { sum += minutia.turn * atan2(y - minutia.y, x - minutia.x) }
                pixels[row * width + column] = UInt8(128 - 90 * cos(sum))
            }
        }
        return try #require(GreyImage(width: width, height: height, dpi: dpi, pixels: pixels))
    }
}
