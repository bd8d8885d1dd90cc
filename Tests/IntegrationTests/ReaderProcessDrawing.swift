import Foundation
import Imaging

/// Prints drawn from phases: ridges 9 px apart, a minutia wherever the phase turns once around a point.
enum ReaderProcessDrawing {
    struct Vortex {
        let x: Double
        let y: Double
        /// +1 when the additional ridge lies ahead in the ridges' direction, -1 when it lies behind.
        let turn: Double
    }

    /// Parallel ridges; `degrees` is their direction, counter-clockwise from the positive x axis as seen on the screen.
    static func ridges(width: Int, height: Int, degrees: Double, vortices: [Vortex]) throws -> GreyImage {
        let angle = degrees * .pi / 180
        var pixels = [UInt8]()
        pixels.reserveCapacity(width * height)
        for row in 0..<height {
            for column in 0..<width {
                let (x, y) = (Double(column), Double(row))
                // Rows grow downwards: across = down at 0 degrees.
                let across = x * sin(angle) + y * cos(angle)
                var phase = 2 * Double.pi * across / 9
                for vortex in vortices {
                    let (dx, dy) = (x - vortex.x, y - vortex.y)
                    phase += vortex.turn * atan2(dx * sin(angle) + dy * cos(angle), dx * cos(angle) - dy * sin(angle))
                }
                pixels.append(UInt8(127.5 + 120 * cos(phase)))
            }
        }
        return try GreyImage(raw: pixels, width: width, height: height, dpi: 500)
    }

    /// A print with a few dozen minutiae; each seed gives another.
    static func print(width: Int = 256, height: Int = 256, seed: UInt64) throws -> GreyImage {
        var state = seed
        func next() -> Double {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Double(state >> 40) / Double(1 << 24)
        }
        var vortices: [Vortex] = []
        for y in stride(from: 40, to: height - 30, by: 45) {
            for x in stride(from: 40, to: width - 30, by: 45) {
                vortices.append(
                    Vortex(
                        x: Double(x) + 12 * next(), y: Double(y) + 12 * next(),
                        turn: vortices.count.isMultiple(of: 2) ? 1 : -1))
            }
        }
        return try ridges(width: width, height: height, degrees: 90 * next(), vortices: vortices)
    }

    static func blank(width: Int = 256, height: Int = 256) throws -> GreyImage {
        try GreyImage(raw: [UInt8](repeating: 255, count: width * height), width: width, height: height, dpi: 500)
    }
}
