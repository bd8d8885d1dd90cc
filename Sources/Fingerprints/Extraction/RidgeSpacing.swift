import Glibc

/// The distance from ridge to ridge, in pixels, in cells of 8 × 8 pixels.
///
/// Around every cell the grey values across the ridges, averaged along them (Hong, Wan, Jain: Fingerprint image
/// enhancement, IEEE TPAMI 20(8), 1998), are compared with waves of 24 distances; neighbours and the whole finger have
/// a say in which fits best. What is expected pulls wide ridges to smaller distances, by 8% at 11 pixels: wet spots, which
/// would widen them, weigh less so.
struct RidgeSpacing {
    /// Side of a cell in pixels.
    static let cell = 8
    /// The distances: from 4 to 16 pixels, each wider than the one before by the same factor.
    private static let candidates = 24
    private static let least: Float = 4
    private static let most: Float = 16
    private static let periods = (0..<candidates).map {
        least * pow(most / least, Float($0) / Float(candidates - 1))
    }
    /// Pixels to each side of a cell's centre, across the ridges.
    private static let reach = 18
    /// The same along the ridges, every second of which is taken.
    private static let along = 6
    /// Adults' ridges are 9 pixels apart, give or take a few: how much each distance is expected, by the logarithm.
    /// Images have more of everything at large distances; that is evened out.
    private static let expectations = periods.map { period -> Float in
        let deviation = log(period / 9) / 0.5
        return 9 / period * exp(-deviation * deviation / 2)
    }
    /// Every cell's spectrum counts by its strength to this power.
    private static let evenness: Float = 0.3
    /// Standard deviation of the smoothing of spectra, in cells.
    private static let spread: Float = 2
    /// Weight of the finger's own mean spectrum against the local one.
    private static let bias: Float = 0.5

    /// Candidates whose waves are added up at a time.
    private static let lanes = 8
    /// Cosines under a window for every offset, then candidate; then the sines.
    private static let cosines = waves { cos($0) }
    private static let sines = waves { sin($0) }

    /// The distances by cell.
    let periods: Plane<Float>
    /// The finger's own.
    let mean: Float

    /// The distance at a place in pixels.
    func period(_ x: Float, _ y: Float) -> Float {
        let cell = Float(Self.cell)
        return periods.interpolated((x + 0.5) / cell - 0.5, (y + 0.5) / cell - 0.5)
    }

    /// Measures an image along a flow.
    init(_ image: RidgeImage, flow: RidgeFlow, mask: FingerMask) {
        let width = (image.width + Self.cell - 1) / Self.cell
        let height = (image.height + Self.cell - 1) / Self.cell
        // By candidate, then cell.
        var spectra = [Float](repeating: 0, count: Self.candidates * width * height)
        var common = [Float](repeating: 0, count: Self.candidates)
        for row in 0..<height {
            for column in 0..<width {
                let x = min(image.width - 1, column * Self.cell + Self.cell / 2)
                let y = min(image.height - 1, row * Self.cell + Self.cell / 2)
                guard mask.contains(x, y) else { continue }
                let spectrum = Self.spectrum(Self.profile(image, x, y, angle: flow.angle(Float(x), Float(y))))
                for candidate in spectrum.indices {
                    spectra[(candidate * height + row) * width + column] = spectrum[candidate]
                    common[candidate] += spectrum[candidate]
                }
            }
        }
        let total = common.reduce(0, +)
        if total > 0 {
            for candidate in common.indices { common[candidate] /= total }
        }
        let cells = width * height
        let smooth = (0..<Self.candidates).flatMap { candidate in
            Plane(
                width: width, height: height, values: Array(spectra[candidate * cells..<(candidate + 1) * cells])
            ).smoothed(Self.spread).values
        }
        let mean = Self.peak(common)
        var periods = Plane(width: width, height: height, filledWith: mean)
        var local = common
        for cell in periods.values.indices {
            var sum: Float = 0
            for candidate in local.indices { sum += smooth[candidate * cells + cell] }
            guard sum > 0 else { continue }
            for candidate in local.indices {
                local[candidate] = smooth[candidate * cells + cell] / sum + Self.bias * common[candidate]
            }
            periods.values[cell] = Self.peak(local)
        }
        self.mean = mean
        self.periods = periods
    }

    /// Samples across the ridges, averaged along them, without their mean.
    private static func profile(_ image: RidgeImage, _ x: Int, _ y: Int, angle: Float) -> [Float] {
        let (sine, cosine) = (fixed(sin(angle)), fixed(cos(angle)))
        let margin = RidgeImage.margin
        let far = reach + along
        let isInside =
            x - far >= -margin && y - far >= -margin && x + far < image.width + margin
            && y + far < image.height + margin
        let here = (y + margin) * image.stride + x + margin
        var mean: Float = 0
        var profile = [Float](repeating: 0, count: 2 * reach + 1)
        image.padded.withUnsafeBufferPointer { samples in
            for offset in -reach...reach {
                var sum = 0
                var count = 0
                for step in Swift.stride(from: -along, through: along, by: 2) {
                    let column = whole(step &* cosine &- offset &* sine)
                    let row = whole(offset &* cosine &+ step &* sine)
                    guard isInside || image.reaches(x + column, y + row) else { continue }
                    sum &+= Int(samples[here &+ row &* image.stride &+ column])
                    count &+= 1
                }
                let sample = count > 0 ? Float(sum) / Float(count) : 0
                profile[offset + reach] = sample
                mean += sample
            }
        }
        mean /= Float(profile.count)
        for index in profile.indices { profile[index] -= mean }
        return profile
    }

    /// A fraction in parts of 2¹⁶: steps along a direction are then integers, which add and round quickly.
    private static func fixed(_ fraction: Float) -> Int {
        Int((fraction * 65_536).rounded())
    }

    /// The nearest integer to parts of 2¹⁶.
    @inline(__always)
    private static func whole(_ parts: Int) -> Int {
        (parts &+ 32_768) >> 16
    }

    /// The sizes of the waves in a profile, weighed.
    private static func spectrum(_ profile: [Float]) -> [Float] {
        var spectrum = [Float](repeating: 0, count: candidates)
        let (cosines, sines, expectations) = (cosines, sines, expectations)
        for part in 0..<candidates / lanes {
            var even = SIMD8<Float>(repeating: 0)
            var odd = even
            for (offset, sample) in profile.enumerated() {
                even += sample * cosines[offset * (candidates / lanes) + part]
                odd += sample * sines[offset * (candidates / lanes) + part]
            }
            let sizes = (even * even + odd * odd).squareRoot()
            for lane in 0..<lanes {
                spectrum[part * lanes + lane] = sizes[lane] * expectations[part * lanes + lane]
            }
        }
        let sum = spectrum.reduce(0, +)
        guard sum > 0 else { return spectrum }
        let scale = pow(sum, evenness - 1)
        return spectrum.map { $0 * scale }
    }

    /// The distance at which a spectrum is highest, by a parabola through its neighbours.
    private static func peak(_ spectrum: [Float]) -> Float {
        let best = spectrum.indices.max { spectrum[$0] < spectrum[$1] } ?? 0
        var place = Float(best)
        if best > 0, best + 1 < candidates {
            let (before, after) = (spectrum[best - 1], spectrum[best + 1])
            let bend = before - 2 * spectrum[best] + after
            if bend < 0 { place += max(-0.5, min(0.5, (before - after) / (2 * bend))) }
        }
        return least * pow(most / least, place / Float(candidates - 1))
    }

    private static func waves(_ wave: (Float) -> Float) -> [SIMD8<Float>] {
        (-reach...reach).flatMap { offset in
            let window = 0.5 + 0.5 * cos(Float.pi * Float(offset) / Float(reach + 1))
            let values = periods.map { window * wave(2 * .pi * Float(offset) / $0) }
            return stride(from: 0, to: candidates, by: lanes).map { SIMD8(values[$0..<$0 + lanes]) }
        }
    }
}
