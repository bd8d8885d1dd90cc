import Glibc

/// How much of the image around a place is ridges of each direction: what the flow is first read from.
///
/// Every direction is tried with pairs of waves of four ridge distances, so that neither wet spots nor creases nor
/// noise, which have other distances, say much: a short-time Fourier analysis (Chikkerur, Cartwright, Govindaraju:
/// Fingerprint enhancement using STFT analysis, Pattern Recognition 40(1), 2007) at the places of a coarse grid.
struct OrientedEnergy {
    /// Distance of the places, in pixels.
    static let cell = 8
    /// Directions in half a turn.
    private static let directions = 16
    /// Ridge distances, in pixels.
    private static let periods: [Float] = [6.5, 8, 9.8, 12]
    /// Standard deviations of the window across and along the ridges, in pixels.
    private static let across: Float = 5
    private static let along: Float = 7
    /// Standard deviation of the smoothing of energies, in pixels.
    private static let spread: Float = 8
    /// How strongly the mean direction of the surroundings speaks, and their standard deviation in pixels.
    private static let persuasion: Float = 2
    private static let surroundings: Float = 16
    /// How often it is asked.
    private static let rounds = 2

    /// An even and an odd filter for every distance and direction.
    private static let filters: [Int16] = periods.flatMap { period in
        (0..<directions).flatMap { direction in
            [false, true].flatMap { isOdd in
                RidgeFilter(
                    angle: .pi * Float(direction) / Float(directions), period: period, across: across, along: along,
                    isOdd: isOdd
                ).scaledToSize()
            }
        }
    }
    /// Weights of the distances: images have more of everything at large distances.
    private static let weights = periods.map { 81 / ($0 * $0) }
    private static let cosines = (0..<directions).map { cos(2 * Float.pi * Float($0) / Float(directions)) }
    private static let sines = (0..<directions).map { sin(2 * Float.pi * Float($0) / Float(directions)) }

    /// Columns of places.
    private let width: Int
    /// Rows of places.
    private let height: Int
    /// By place, then direction.
    private var energies: [Float]

    /// Measures an image where the finger is.
    init(_ image: RidgeImage, mask: FingerMask) {
        width = (image.width + Self.cell - 1) / Self.cell
        height = (image.height + Self.cell - 1) / Self.cell
        energies = [Float](repeating: 0, count: width * height * Self.directions)
        var places: [(x: Int, y: Int)] = []
        var cells: [Int] = []
        for row in 0..<height {
            for column in 0..<width {
                let x = min(image.width - 1, column * Self.cell + Self.cell / 2)
                let y = min(image.height - 1, row * Self.cell + Self.cell / 2)
                guard mask.contains(x, y) else { continue }
                places.append((x, y))
                cells.append(row * width + column)
            }
        }
        let answers = RidgeFilterKernel.answers(image, places: places, filters: Self.filters)
        let unit = 1 / Float(256 << RidgeFilter.shift)
        var index = 0
        for cell in cells {
            let first = cell * Self.directions
            var sum: Float = 0
            for weight in Self.weights {
                for direction in 0..<Self.directions {
                    let even = Float(answers[index]) * unit
                    let odd = Float(answers[index + 1]) * unit
                    let energy = (even * even + odd * odd) * weight
                    energies[first + direction] += energy
                    sum += energy
                    index += 2
                }
            }
            // Each place counts by the root of its energy.
            let scale = sum > 0 ? 1 / sum.squareRoot() : 0
            for direction in first..<first + Self.directions { energies[direction] *= scale }
        }
    }

    /// The flow that the energies speak for, places listening to their surroundings.
    func flow(mask: FingerMask) -> RidgeFlow {
        let belief = smoothedShares()
        var (x, y) = vectors(belief)
        for _ in 0..<Self.rounds {
            let meanX = x.smoothed(Self.surroundings / Float(Self.cell))
            let meanY = y.smoothed(Self.surroundings / Float(Self.cell))
            var persuaded = belief
            for cell in meanX.values.indices {
                for direction in 0..<Self.directions {
                    let agreement =
                        meanX.values[cell] * Self.cosines[direction] + meanY.values[cell] * Self.sines[direction]
                    persuaded[cell * Self.directions + direction] *= exp(Self.persuasion * agreement)
                }
            }
            (x, y) = vectors(persuaded)
        }
        var flow = RidgeFlow(
            cosines: Plane(width: mask.width, height: mask.height, filledWith: 0),
            sines: Plane(width: mask.width, height: mask.height, filledWith: 0))
        let ratio = Float(RidgeFlow.cell) / Float(Self.cell)
        for row in 0..<mask.height {
            for column in 0..<mask.width {
                let (across, down) = ((Float(column) + 0.5) * ratio - 0.5, (Float(row) + 0.5) * ratio - 0.5)
                flow.cosines[column, row] = x.interpolated(across, down)
                flow.sines[column, row] = y.interpolated(across, down)
            }
        }
        return flow
    }

    /// The energies, smoothed over the grid, as shares of their sum.
    private func smoothedShares() -> [Float] {
        var shares = energies
        for direction in 0..<Self.directions {
            let plane = Plane(
                width: width, height: height,
                values: (0..<width * height).map { energies[$0 * Self.directions + direction] })
            let smooth = plane.smoothed(Self.spread / Float(Self.cell))
            for cell in smooth.values.indices { shares[cell * Self.directions + direction] = smooth.values[cell] }
        }
        for first in stride(from: 0, to: shares.count, by: Self.directions) {
            var sum: Float = 0
            for direction in first..<first + Self.directions { sum += shares[direction] }
            guard sum > 0 else { continue }
            for direction in first..<first + Self.directions { shares[direction] /= sum }
        }
        return shares
    }

    /// Mean doubled-angle vectors; squares let the strongest direction speak.
    private func vectors(_ belief: [Float]) -> (x: Plane<Float>, y: Plane<Float>) {
        var x = Plane<Float>(width: width, height: height, filledWith: 0)
        var y = x
        for cell in x.values.indices {
            var (sum, along, across) = (Float(0), Float(0), Float(0))
            for direction in 0..<Self.directions {
                let share = belief[cell * Self.directions + direction]
                sum += share * share
                along += share * share * Self.cosines[direction]
                across += share * share * Self.sines[direction]
            }
            guard sum > 0 else { continue }
            x.values[cell] = along / sum
            y.values[cell] = across / sum
        }
        return (x, y)
    }
}
