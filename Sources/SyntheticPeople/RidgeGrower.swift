/// Grows the ridges of a finger from scattered spots, after Cappelli's SFinGe (Handbook of Fingerprint Recognition,
/// ch. 6.4): each pixel is filtered with the wave of its own direction and ridge distance, again and again, until the
/// patches meet; where they do not fit each other, minutiae appear by themselves.
///
/// Unlike SFinGe, growth happens at half the resolution; a few passes at full resolution draw the ridges out.
package struct RidgeGrower: Sendable {
    /// Columns of a finger at 500 dpi.
    package static let width = 388
    /// Rows of a finger at 500 dpi.
    package static let height = 374

    private static let growingPasses = 10
    private static let refiningPasses = 4
    /// The growth spots' mean distance, in pixels of half resolution.
    private static let spotDistance = 11

    private let selection: [UInt16]
    private let seeds: RidgePlane

    init(field: OrientationField, silhouette: FingerSilhouette, using random: inout SeededGenerator) {
        let columns = Self.width / 2
        let rows = Self.height / 2
        var selection = [UInt16](repeating: RidgePlane.outside, count: columns * rows)
        for y in 0..<rows {
            for x in 0..<columns {
                let place = (x: 2 * Double(x) + 0.5, y: 2 * Double(y) + 0.5)
                guard silhouette.depth(x: place.x, y: place.y) > 0 else { continue }
                selection[y * columns + x] = RidgeFilterBank.number(
                    direction: field.direction(x: place.x, y: place.y), period: field.period(x: place.x, y: place.y))
            }
        }
        self.selection = selection
        seeds = Self.spots(columns: columns, rows: rows, using: &random)
    }

    /// The finished plane at full resolution.
    package func grown() -> RidgePlane {
        var plane = seeds
        var other = RidgePlane(width: plane.width, height: plane.height)
        let half = RidgeFilterBank.half
        for _ in 0..<Self.growingPasses {
            plane.grow(
                into: &other, selection: selection, filters: half.coefficients, rows: half.rows,
                shift: RidgeFilterBank.shift)
            swap(&plane, &other)
        }
        let doubled = doubledSelection()
        var large = Self.doubled(plane)
        var spare = RidgePlane(width: large.width, height: large.height)
        let full = RidgeFilterBank.full
        for _ in 0..<Self.refiningPasses {
            large.grow(
                into: &spare, selection: doubled, filters: full.coefficients, rows: full.rows,
                shift: RidgeFilterBank.shift)
            swap(&large, &spare)
        }
        return large
    }

    /// A growth with as many passes, all at full resolution and in plain Swift, as a yardstick.
    package func grownPlainly() -> RidgePlane {
        var plane = Self.doubled(seeds)
        var other = RidgePlane(width: plane.width, height: plane.height)
        let doubled = doubledSelection()
        let full = RidgeFilterBank.full
        for _ in 0..<Self.growingPasses + Self.refiningPasses {
            plane.growPlainly(
                into: &other, selection: doubled, filters: full.coefficients, rows: full.rows,
                shift: RidgeFilterBank.shift)
            swap(&plane, &other)
        }
        return plane
    }

    private static func spots(columns: Int, rows: Int, using random: inout SeededGenerator) -> RidgePlane {
        var plane = RidgePlane(width: columns, height: rows)
        for top in stride(from: 0, to: rows, by: spotDistance) {
            for left in stride(from: 0, to: columns, by: spotDistance) {
                let x = left + random.below(spotDistance)
                let y = top + random.below(spotDistance)
                for dy in -1...1 {
                    for dx in -1...1 where (0..<columns).contains(x + dx) && (0..<rows).contains(y + dy) {
                        plane[x + dx, y + dy] = Int16(RidgePlane.limit)
                    }
                }
            }
        }
        return plane
    }

    private func doubledSelection() -> [UInt16] {
        var doubled = [UInt16](repeating: RidgePlane.outside, count: Self.width * Self.height)
        for y in 0..<Self.height {
            for x in 0..<Self.width {
                doubled[y * Self.width + x] = selection[(y / 2) * (Self.width / 2) + x / 2]
            }
        }
        return doubled
    }

    /// The plane at twice the resolution, by linear interpolation (weights of quarters).
    private static func doubled(_ plane: RidgePlane) -> RidgePlane {
        var large = RidgePlane(width: 2 * plane.width, height: 2 * plane.height)
        for y in 0..<large.height {
            let near = y / 2
            let far = y & 1 == 0 ? near - 1 : near + 1
            for x in 0..<large.width {
                let left = x / 2
                let right = x & 1 == 0 ? left - 1 : left + 1
                // The margin is empty, so that neighbours beyond the edge read as 0.
                let sum =
                    9 * Int(plane[left, near]) + 3 * Int(plane[right, near]) + 3 * Int(plane[left, far])
                    + Int(plane[right, far])
                large[x, y] = Int16((sum + 8) >> 4)
            }
        }
        return large
    }
}
