import Imaging

/// What changes on the reader while a finger lies on it.
///
/// Sweat comes out of the pores and spreads along the ridges within seconds: they darken, and their dry places fill
/// up; dead material stays as it is (Derakhshani and others, Pattern Recognition 36(2), 2003; Parthasaradhi and
/// others, IEEE Transactions on Systems, Man and Cybernetics C 35(3), 2005). How much a live finger must change
/// depends on the reader, the weather and the skin, and no images of whole touches could be had: these are numbers to
/// collect, and nothing is concluded from them yet.
package struct TouchChange: Sendable, Hashable {
    /// Pixels, at 500 dots per inch, that a finger may slide during a touch.
    private static let reach = 8
    /// Least part of the first capture's contrast that the later one shows at the same places.
    private static let leastContrast: Float = 0.5

    /// How much darker the ridges have become against the valleys; a step from ridge to valley is 1.
    package let darkening: Float
    /// How much more even the ridges have become along their length, as part of their grain; 0 when nothing changed.
    package let evening: Float
    /// The part of the clear pixels that have the very same grey: 1 when one capture is shown twice.
    package let sameness: Float

    /// Compares two captures of one touch.
    ///
    /// - Returns: `nil` when the later one is of another size or shows the ridges at other places.
    init?(_ first: RidgeRelief, later capture: GreyImage) {
        guard let later = ImageScaling(capture)?.image, later.width == first.width, later.height == first.height,
            let shift = Self.shift(first, later)
        else { return nil }
        func level(_ pixel: Int) -> Float? {
            let (x, y) = (pixel % first.width + shift.x, pixel / first.width + shift.y)
            guard x >= 0, y >= 0, x < later.width, y < later.height else { return nil }
            return (Float(later.pixels[y * later.width + x]) - first.grounds[pixel]) / first.steps[pixel]
        }
        let crests = first.crests.compactMap { pixel in level(pixel).map { (before: first.levels[pixel], after: $0) } }
        let valleys = first.valleys.compactMap { pixel in level(pixel).map { $0 - first.levels[pixel] } }
        let lighter = valleys.reduce(0, +) / Float(max(1, valleys.count))
        let drift = crests.reduce(0) { $0 + $1.after - $1.before } / Float(max(1, crests.count))
        darkening = lighter - drift
        let before = crests.reduce(0) { $0 + $1.before * $1.before }
        let after = crests.reduce(0) { $0 + ($1.after - drift) * ($1.after - drift) }
        evening = before > 0 ? 1 - (after / before).squareRoot() : 0
        var (clear, same) = (0, 0)
        for pixel in first.isClear.indices where first.isClear[pixel] {
            let (x, y) = (pixel % first.width + shift.x, pixel / first.width + shift.y)
            guard x >= 0, y >= 0, x < later.width, y < later.height else { continue }
            clear += 1
            if later.pixels[y * later.width + x] == first.greys[pixel] { same += 1 }
        }
        sameness = Float(same) / Float(max(1, clear))
    }

    /// How far the finger has slid: where the captures correlate most along the middles of ridges and valleys.
    ///
    /// - Returns: `nil` when the ridges and valleys of the first do not stand out in the later one at its best place.
    private static func shift(_ first: RidgeRelief, _ later: GreyImage) -> (x: Int, y: Int)? {
        let crests = stride(from: 0, to: first.crests.count, by: 4).map { first.crests[$0] }
        let valleys = stride(from: 0, to: first.valleys.count, by: 4).map { first.valleys[$0] }
        var best: (correlation: Float, contrast: Float, x: Int, y: Int) = (0, 0, 0, 0)
        for y in -reach...reach {
            for x in -reach...reach {
                var (dark, light) = (GreyPairs(), GreyPairs())
                dark.add(first, later, at: crests, x, y)
                light.add(first, later, at: valleys, x, y)
                guard dark.count > 0, light.count > 0 else { continue }
                let contrast = light.meanAfter - dark.meanAfter
                dark.add(light)
                if dark.correlation > best.correlation { best = (dark.correlation, contrast, x, y) }
            }
        }
        let usual = crests.reduce(0) { $0 + first.steps[$1] } / Float(max(1, crests.count))
        return best.contrast >= leastContrast * usual ? (best.x, best.y) : nil
    }
}

/// Sums over pairs of grey values, before and after.
private struct GreyPairs {
    private(set) var count = 0
    private var (before, after, squaresBefore, squaresAfter, products) = (0, 0, 0, 0, 0)

    /// Takes up those pixels of the first capture that lie in the later one too, which is shifted by `x` and `y`.
    mutating func add(_ first: RidgeRelief, _ later: GreyImage, at pixels: [Int], _ x: Int, _ y: Int) {
        for pixel in pixels {
            let (column, row) = (pixel % first.width + x, pixel / first.width + y)
            guard column >= 0, row >= 0, column < later.width, row < later.height else { continue }
            let (one, other) = (Int(first.greys[pixel]), Int(later.pixels[row * later.width + column]))
            count += 1
            before += one
            after += other
            squaresBefore += one * one
            squaresAfter += other * other
            products += one * other
        }
    }

    mutating func add(_ more: GreyPairs) {
        count += more.count
        before += more.before
        after += more.after
        squaresBefore += more.squaresBefore
        squaresAfter += more.squaresAfter
        products += more.products
    }

    var meanAfter: Float { Float(after) / Float(count) }

    /// Pearson's; 0 where one side is all one grey.
    var correlation: Float {
        let spread = Float(count * squaresBefore - before * before) * Float(count * squaresAfter - after * after)
        return spread > 0 ? Float(count * products - before * after) / spread.squareRoot() : 0
    }
}
