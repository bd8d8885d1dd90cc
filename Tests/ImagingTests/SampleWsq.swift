@testable import Imaging

/// A writer of WSQ files for tests, after the words of the specification and as plainly as can be: filters as sums,
/// every code eight bits long.
struct SampleWsq {
    /// The right halves of the encoder's filters, and whether they have a tap in the middle.
    struct Wavelet {
        let isOdd: Bool
        let low: [Double]
        let high: [Double]

        /// The one of the specification's encoders.
        static let standard = Wavelet(
            isOdd: true,
            low: [0.852698679, 0.377402856, -0.110624404, -0.023849465, 0.037828456],
            high: [0.788485616, -0.418092273, -0.040689418, 0.064538883])
        /// The shortest of even length.
        static let haar = Wavelet(isOdd: false, low: [0.707106781], high: [0.707106781])
        static let six = Wavelet(
            isOdd: false, low: [0.707106781, 0.088388348, -0.088388348], high: [0.707106781])
    }

    var wavelet = Wavelet.standard
    var width: Int
    var height: Int
    var pixels: [UInt8]
    var comment: String?
    /// Widths of all bins.
    var bin = 0.5
    /// Subbands that are left out, as if nothing were in them.
    var absent: Set<Int> = []

    func file() -> [UInt8] {
        var bytes: [UInt8] = [0xFF, 0xA0]
        if let comment { bytes += segment(0xA8, Array(comment.utf8)) }
        bytes += segment(0xA4, transformTable())
        bytes += segment(0xA5, quantisationTable())
        bytes += segment(0xA2, [0, 255] + short(height) + short(width) + scaled(128, 2) + scaled(1, 2) + [2, 0, 0])
        // Codes of eight bits for the symbols 1...254: the code of a symbol is the symbol less one.
        bytes += segment(0xA6, [0] + (1...16).map { $0 == 8 ? 254 : 0 } + Array(1...254))
        let bands = binsOfSubbands()
        for block in [0..<19, 19..<52, 52..<60] {
            bytes += segment(0xA3, [0]) + codes(block.flatMap { bands[$0] })
        }
        return bytes + [0xFF, 0xA1]
    }

    // MARK: Tables

    private func segment(_ marker: UInt8, _ body: [UInt8]) -> [UInt8] {
        [0xFF, marker] + short(body.count + 2) + body
    }

    private func short(_ value: Int) -> [UInt8] { [UInt8(value >> 8), UInt8(value & 255)] }

    /// A number with as many decimals as `places`.
    private func scaled(_ value: Double, _ places: Int) -> [UInt8] {
        [UInt8(places)] + short(Int((0..<places).reduce(value) { number, _ in number * 10 }.rounded()))
    }

    private func transformTable() -> [UInt8] {
        let lengths = [wavelet.low, wavelet.high].map { UInt8(2 * $0.count - (wavelet.isOdd ? 1 : 0)) }
        return (wavelet.low + wavelet.high).reduce(into: lengths) { bytes, tap in
            let digits = Int((tap.magnitude * 1e9).rounded())
            bytes += [tap < 0 ? 1 : 0, 9] + short(digits >> 16) + short(digits & 0xFFFF)
        }
    }

    private func quantisationTable() -> [UInt8] {
        (0..<64).reduce(into: scaled(0.44, 2)) { bytes, band in
            bytes += absent.contains(band) ? [0, 0, 0, 0, 0, 0] : scaled(bin, 3) + scaled(1.2 * bin, 3)
        }
    }

    // MARK: Coefficients

    private func binsOfSubbands() -> [[Int]] {
        var plane = pixels.map { Double($0) - 128 }
        let layout = WsqLayout(width: width, height: height)
        for region in layout.joins.reversed() {
            for row in region.down.start..<region.down.start + region.down.count {
                split(&plane, region.across) { row * width + $0 }
            }
            for column in region.across.start..<region.across.start + region.across.count {
                split(&plane, region.down) { $0 * width + column }
            }
        }
        return layout.subbands.indices.map { index in
            if absent.contains(index) { return [] }
            let (across, down) = (layout.subbands[index].across, layout.subbands[index].down)
            return (down.start..<down.start + down.count).flatMap { row in
                (across.start..<across.start + across.count).map { quantised(plane[row * width + $0]) }
            }
        }
    }

    private func quantised(_ value: Double) -> Int {
        let beyond = value.magnitude - 0.6 * bin
        guard beyond > 0 else { return 0 }
        let number = Int(beyond / bin) + 1
        return value < 0 ? -number : number
    }

    private func split(_ plane: inout [Double], _ side: WsqLayout.Side, _ place: (Int) -> Int) {
        let line = (0..<side.count).map { plane[place(side.start + $0)] }
        guard !line.isEmpty else { return }
        let lows = (0..<(line.count + 1) / 2).map { output in
            wavelet.low.enumerated().reduce(0) { sum, tap in
                sum + tap.element * pair(line, 2 * output, tap.offset, sign: 1)
            }
        }
        let highs = (0..<line.count / 2).map { output in
            wavelet.high.enumerated().reduce(0) { sum, tap in
                sum + tap.element * pair(line, 2 * output + (wavelet.isOdd ? 1 : 0), tap.offset, sign: -1)
            }
        }
        for (offset, value) in (side.isReversed ? highs + lows : lows + highs).enumerated() {
            plane[place(side.start + offset)] = value
        }
    }

    /// The two samples that a tap of both halves of a filter meets, or the one in the middle.
    private func pair(_ line: [Double], _ centre: Int, _ distance: Int, sign: Double) -> Double {
        if wavelet.isOdd {
            let before = sample(line, centre - distance)
            return distance == 0 ? before : before + sample(line, centre + distance)
        }
        return sample(line, centre - distance) + sign * sample(line, centre + 1 + distance)
    }

    private func sample(_ line: [Double], _ place: Int) -> Double {
        var place = place
        let (first, last) = wavelet.isOdd ? (0, 2 * (line.count - 1)) : (-1, 2 * line.count - 1)
        if line.count == 1 { return line[0] }
        while !line.indices.contains(place) { place = place < 0 ? first - place : last - place }
        return line[place]
    }

    // MARK: Codes

    private func codes(_ bins: [Int]) -> [UInt8] {
        var bytes: [UInt8] = []
        var zeros = 0
        func endRun() {
            while zeros > 0 {
                switch zeros {
                case ...100: bytes.append(UInt8(zeros - 1))
                case ...255: bytes += [104, UInt8(zeros)]
                default: bytes += [105] + short(min(zeros, 65535))
                }
                zeros -= min(zeros, 65535)
            }
        }
        for bin in bins {
            if bin == 0 {
                zeros += 1
                continue
            }
            endRun()
            switch bin {
            case -73...74: bytes.append(UInt8(bin + 180 - 1))
            case -255...255: bytes += [bin > 0 ? 100 : 101, UInt8(bin.magnitude)]
            default: bytes += [bin > 0 ? 102 : 103] + short(Int(bin.magnitude))
            }
        }
        endRun()
        return bytes.flatMap { $0 == 0xFF ? [0xFF, 0] : [$0] }
    }
}
