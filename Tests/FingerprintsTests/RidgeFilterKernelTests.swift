import CKernels
import Glibc
import Imaging
import Testing

@testable import Fingerprints

@Suite("Ridge filter kernels")
struct RidgeFilterKernelTests {
    static let size = (width: 37, height: 23)
    /// Every set of instructions that this processor has.
    static let paths = (0...dobush_ridge_filter_path().rawValue).map { RidgeFilterPath(rawValue: $0) }

    /// A plane of random samples, some rows of the largest ones.
    static func samples(seed: UInt64) -> [Int16] {
        var random = SeededGenerator(seed: seed)
        let stride = size.width + 2 * RidgeImage.margin
        return (0..<stride * (size.height + 2 * RidgeImage.margin)).map {
            ($0 / stride) % 9 == 4 ? ($0 % 2 == 0 ? 1023 : -1023) : Int16.random(in: -1023...1023, using: &random)
        }
    }

    /// Random filters with sums of sizes below 2^20.
    static func filters(_ count: Int, seed: UInt64) -> [Int16] {
        var random = SeededGenerator(seed: seed)
        return (0..<count * RidgeFilter.rows * RidgeFilter.lanes).map { _ in
            Int16.random(in: -1000...1000, using: &random)
        }
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `filtering equals the Swift reference to the last bit, on every path`(seed: UInt64) {
        var random = SeededGenerator(seed: seed &+ 50)
        let (width, height) = Self.size
        let (samples, filters) = (Self.samples(seed: seed), Self.filters(5, seed: seed))
        // One filter for a pixel, or for two by two, as the flow has it.
        var selection = (0..<width * height).map { _ in
            let filter = UInt16.random(in: 0...6, using: &random)
            return filter > 4 ? RidgeFilterKernel.outside : filter
        }
        for y in 0..<height - 9 {
            for x in 0..<width { selection[y * width + x] = selection[(y / 2 * 2) * width + x / 2 * 2] }
        }
        let reference = RidgeFilterReference.filtered(
            samples, selection: selection, filters: filters, width: width, height: height)
        let fast = RidgeFilterKernel.filtered(
            samples, selection: selection, filters: filters, width: width, height: height)
        #expect(fast == reference)
        for path in Self.paths {
            var answer = [Int16](repeating: 1, count: width * height)
            dobush_ridge_filter(
                path, samples, &answer, width, height, selection, filters, Int32(RidgeFilter.shift),
                Int32(RidgeFilterKernel.limit))
            #expect(answer == reference)
        }
        #expect(Set(reference).count > 100)
        #expect(zip(selection, reference).allSatisfy { $0 != RidgeFilterKernel.outside || $1 == 0 })
    }

    @Test(arguments: [1, 2, 4, 7])
    func `answers at places equal the Swift reference, for even and odd numbers of filters`(count: Int) throws {
        let (width, height) = Self.size
        let pixels = (0..<width * height).map { UInt8(truncatingIfNeeded: $0 &* 7919) }
        let image = RidgeImage(
            try #require(GreyImage(width: width, height: height, dpi: 500, pixels: pixels)),
            blank: [Bool](repeating: false, count: width * height))
        let places = [(x: 0, y: 0), (x: 36, y: 22), (x: 0, y: 22), (x: 18, y: 11)]
        let filters = Self.filters(count, seed: 6)
        let reference = RidgeFilterReference.answers(image, places: places, filters: filters)
        let indices = places.map { UInt32(($0.y + RidgeImage.margin) * image.stride + $0.x + RidgeImage.margin) }
        #expect(RidgeFilterKernel.answers(image, places: places, filters: filters) == reference)
        for path in Self.paths {
            var answers = [Int32](repeating: 1, count: places.count * count)
            dobush_ridge_probe(path, image.padded, image.stride, indices, indices.count, filters, count, &answers)
            #expect(answers == reference)
        }
        #expect(reference.count == places.count * count)
    }

    @Test func `a strong answer saturates instead of turning round`() {
        let (width, height) = (1, 1)
        let samples = [Int16](repeating: 1023, count: 33 * 33)
        let filter = [Int16](repeating: 1000, count: RidgeFilter.rows * RidgeFilter.lanes)
        for sign in [1, -1] as [Int16] {
            let answer = RidgeFilterKernel.filtered(
                samples.map { $0 * sign }, selection: [0], filters: filter, width: width, height: height)
            #expect(answer == [Int16(RidgeFilterKernel.limit) * sign])
        }
    }

    @Test(arguments: [(0, 9), (0.7, 7), (1.5, 12), (2.9, 5)] as [(Float, Float)])
    func `a filter answers a matching wave with its height, one at right angles and a constant with nothing`(
        angle: Float, period: Float
    ) {
        let filter = RidgeFilter(angle: angle, period: period, across: 4, along: 5).scaledToWave(
            angle: angle, period: period)
        func answer(_ sample: (Float, Float) -> Float) -> Float {
            var sum: Float = 0
            for row in 0..<RidgeFilter.rows {
                for lane in 0..<RidgeFilter.lanes {
                    let value = sample(Float(lane - RidgeFilter.reach), Float(row - RidgeFilter.reach))
                    sum += value * Float(filter[row * RidgeFilter.lanes + lane])
                }
            }
            return sum / Float(1 << RidgeFilter.shift)
        }
        let (sine, cosine) = (sin(angle), cos(angle))
        let matching = answer { x, y in cos(2 * .pi * (y * cosine - x * sine) / period) }
        let crossing = answer { x, y in cos(2 * .pi * (x * cosine + y * sine) / period) }
        #expect(abs(matching - 1) < 0.02)
        #expect(abs(crossing) < 0.05)
        #expect(abs(answer { _, _ in 1 }) < 0.02)
    }
}
