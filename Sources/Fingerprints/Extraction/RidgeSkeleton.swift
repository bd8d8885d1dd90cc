/// Ridges one pixel wide, by Guo and Hall's thinning (Parallel thinning with two-subiteration algorithms,
/// Communications of the ACM 32(3), 1989, algorithm A1).
struct RidgeSkeleton {
    /// Columns, with a margin of one pixel on both sides that is never set.
    let width: Int
    /// Rows, with the same margin.
    let height: Int
    /// 1 on a ridge's middle line.
    private(set) var pixels: [UInt8]

    /// Offsets of the eight neighbours, clockwise from the top.
    var neighbours: [Int] {
        [-width, -width + 1, 1, width + 1, width, width - 1, -1, -width - 1]
    }

    /// Whether a pixel goes, by subiteration and by its neighbours as bits, clockwise from the top.
    private static let goes: [Bool] = (0..<2).flatMap { pass in
        (0..<256).map { bits in
            func at(_ neighbour: Int) -> Int { bits >> neighbour & 1 }
            let (north, northEast, east, southEast) = (at(0), at(1), at(2), at(3))
            let (south, southWest, west, northWest) = (at(4), at(5), at(6), at(7))
            let lines =
                ((1 - north) & (northEast | east)) + ((1 - east) & (southEast | south))
                + ((1 - south) & (southWest | west)) + ((1 - west) & (northWest | north))
            let first = (northWest | north) + (northEast | east) + (southEast | south) + (southWest | west)
            let second = (north | northEast) + (east | southEast) + (south | southWest) + (west | northWest)
            let side =
                pass == 0
                ? (south | southWest | (1 - northWest)) & west : (north | northEast | (1 - southEast)) & east
            return lines == 1 && (2...3).contains(min(first, second)) && side == 0
        }
    }

    /// Whether a line stays whole without its pixel in the inner corner of a step, by its neighbours: two sides next to
    /// each other are set, neither the other two nor the corner between those. Lines then have two neighbours a pixel.
    private static let corners: [Bool] = (0..<256).map { bits in
        [(0b101, 0b111_0000), (0b1_0100, 0b1100_0001), (0b101_0000, 0b0000_0111), (0b100_0001, 0b0001_1100)]
            .contains { set, clear in bits & set == set && bits & clear == 0 }
    }

    /// Thins the positive pixels.
    ///
    /// - Parameters:
    ///   - values: `width * height` values.
    ///   - width: Columns.
    ///   - height: Rows.
    init(thinning values: [Int16], width: Int, height: Int) {
        self.width = width + 2
        self.height = height + 2
        pixels = [UInt8](repeating: 0, count: self.width * self.height)
        var left: [Int] = []
        left.reserveCapacity(width * height / 2)
        for y in 0..<height {
            for x in 0..<width where values[y * width + x] > 0 {
                let pixel = (y + 1) * self.width + x + 1
                pixels[pixel] = 1
                left.append(pixel)
            }
        }
        let stride = self.width
        pixels.withUnsafeMutableBufferPointer { pixels in
            /// The neighbours as bits, clockwise from the top; the margin makes them lie inside.
            func around(_ pixel: Int) -> Int {
                let (above, below) = (pixel &- stride, pixel &+ stride)
                let right =
                    Int(pixels[above]) | Int(pixels[above &+ 1]) << 1 | Int(pixels[pixel &+ 1]) << 2
                    | Int(pixels[below &+ 1]) << 3
                let left =
                    Int(pixels[below]) | Int(pixels[below &- 1]) << 1 | Int(pixels[pixel &- 1]) << 2
                    | Int(pixels[above &- 1]) << 3
                return right | left << 4
            }
            var doomed: [Int] = []
            var idle = 0
            var pass = 0
            while idle < 2 {
                doomed.removeAll(keepingCapacity: true)
                for pixel in left where Self.goes[pass << 8 | around(pixel)] { doomed.append(pixel) }
                for pixel in doomed { pixels[pixel] = 0 }
                idle = doomed.isEmpty ? idle + 1 : 0
                if !doomed.isEmpty { left.removeAll { pixels[$0] == 0 } }
                pass = 1 - pass
            }
            for pixel in left where Self.corners[around(pixel)] { pixels[pixel] = 0 }
        }
    }
}
