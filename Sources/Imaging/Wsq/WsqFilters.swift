/// The filters that join the two halves of a line again, made from the transform table of a WSQ file.
///
/// The table holds the right halves of the encoder's two filters. Filters of odd length are symmetric; of even length,
/// the low-pass filter is symmetric and the high-pass filter antisymmetric. The filters back are the same two crosswise,
/// with the sign of every second tap turned: that cancels what the halves have of each other (annex A of the
/// specification).
struct WsqFilters {
    /// The longest filter that is read; the encoders in use have 9 and 7 taps.
    private static let longest = 32

    /// Whether the filters have a middle tap, so that lines are mirrored at their last samples and not beyond them.
    let isOdd: Bool
    /// A result depends on this many samples before and behind its place, at most.
    private(set) var reach: Int
    /// The taps from `-reach` to `reach` for results at even places, over a line with low-pass outputs at even places and
    /// high-pass outputs at odd ones.
    private(set) var evenTaps: [Float]
    /// The same for results at odd places.
    private(set) var oddTaps: [Float]

    /// Reads the transform table.
    ///
    /// - Throws: `damaged` for missing fields, `unsupported` for more than 32 taps or one filter odd and one even.
    init(_ fields: inout ByteCursor) throws(ImagingError) {
        let (lowLength, highLength) = (try fields.byte(), try fields.byte())
        guard lowLength > 0, highLength > 0 else { throw .damaged }
        guard lowLength <= Self.longest, highLength <= Self.longest, lowLength % 2 == highLength % 2 else {
            throw .unsupported(.wavelet)
        }
        isOdd = lowLength % 2 == 1
        let fromHigh = try Self.half(lowLength, &fields)
        let fromLow = try Self.half(highLength, &fields)
        reach = max(fromLow.count, fromHigh.count)
        evenTaps = [Float](repeating: 0, count: 2 * reach + 1)
        oddTaps = evenTaps
        for (lane, taps) in [fromLow, fromHigh].enumerated() {
            for (distance, tap) in taps.enumerated() {
                if isOdd {
                    let isForEven = (distance + lane) % 2 == 0
                    set(tap, offset: distance, isForEven)
                    set(tap, offset: -distance, isForEven)
                } else {
                    // Outputs number k of both filters, at 2k and 2k + 1, belong to the point between results 2k and 2k + 1.
                    let isForEven = distance % 2 == 0
                    set(tap, offset: lane + distance, isForEven)
                    set(lane == 0 ? tap : -tap, offset: lane - 1 - distance, !isForEven)
                }
            }
        }
    }

    private mutating func set(_ tap: Float, offset: Int, _ isForEven: Bool) {
        if isForEven { evenTaps[reach + offset] = tap } else { oddTaps[reach + offset] = tap }
    }

    /// The right half of a filter, from the middle outwards, with every second sign turned.
    private static func half(_ length: Int, _ fields: inout ByteCursor) throws(ImagingError) -> [Float] {
        var taps: [Float] = []
        for distance in 0..<(length + 1) / 2 {
            let tap = Float(try fields.signedScaledLong())
            taps.append(distance % 2 == 0 ? tap : -tap)
        }
        return taps
    }

    /// Where the samples of a line come from that the filters need, from `-reach` to behind its end by `reach`.
    ///
    /// - Parameter count: samples of the line, halves interleaved; at least 1.
    /// - Returns: For each, the place in the line and the sign it takes.
    func mirrored(count: Int) -> [(place: Int, sign: Float)] {
        (-reach..<count + reach).map { isOdd ? mirroredAtSample($0, count) : mirroredBeyond($0, count) }
    }

    /// Whole-sample symmetry at both ends.
    private func mirroredAtSample(_ place: Int, _ count: Int) -> (place: Int, sign: Float) {
        guard count > 1 else { return (0, place % 2 == 0 ? 1 : 0) }
        let period = 2 * (count - 1)
        let inPeriod = (place % period + period) % period
        return (min(inPeriod, period - inPeriod), 1)
    }

    /// The results are mirrored half a sample beyond both ends: so are the low-pass outputs, and the high-pass outputs with
    /// the other sign; at the right end of an odd number of results, that is at the last low-pass output.
    private func mirroredBeyond(_ place: Int, _ count: Int) -> (place: Int, sign: Float) {
        let lane = (place % 2 + 2) % 2
        var output = (place - lane) / 2
        // Results have the period 2 × count, so that outputs have the period count.
        output = (output % count + count) % count
        var sign: Float = 1
        let outputs = (count + 1 - lane) / 2
        if output >= outputs {
            // The mirror takes result n to 2 × count − 1 − n, and so output k to count − 1 − k.
            output = count - 1 - output
            sign = lane == 0 ? 1 : -1
        }
        // Of an odd count, the mirror meets the middle between the lanes' last outputs: there is no high-pass output.
        return output < outputs ? (2 * output + lane, sign) : (0, 0)
    }
}
