package import Imaging
package import Sodium

/// Remembers captures so that one that is played back is noticed, without keeping anything of a finger.
///
/// No two captures have the same noise. Of each capture, small squares are chosen by their content; what is kept is
/// keyed hashes of at most 64 of them (a bottom-k sketch: Broder, On the resemblance and containment of documents,
/// 1997), in memory only, in one heap for all captures. Squares that are shifted, or stay when others are changed or
/// cut off, are found again. Whoever changes every pixel a little is not noticed.
package struct CaptureMemory: Sendable {
    /// Side of a square, in pixels.
    private static let side = 8
    /// One in so many squares is chosen.
    private static let choice: UInt64 = 128
    /// Least difference of grey values in a square: empty and saturated places look the same in every capture.
    private static let leastContrast: UInt8 = 24
    /// Squares that are kept of a capture.
    private static let kept = 64
    /// Fewer than these say nothing.
    private static let least = 16

    private let key: SecretBytes
    private var seen: Set<UInt64> = []

    /// Makes an empty memory.
    ///
    /// - Parameter key: 16...64 bytes, fresh for every run of the program and never stored.
    /// - Throws: `SodiumError.length`.
    package init(key: SecretBytes) throws(SodiumError) {
        guard (16...64).contains(key.count) else { throw .length }
        self.key = key
    }

    /// Compares a capture with all earlier ones and remembers it.
    ///
    /// - Returns: The part of it that was seen before, 0...1; 0 too when it shows too little.
    package mutating func remember(_ capture: GreyImage) throws(SodiumError) -> Double {
        let sketch = try sketch(of: capture)
        guard sketch.count >= Self.least else { return 0 }
        let known = sketch.count { seen.contains($0) }
        seen.formUnion(sketch)
        return Double(known) / Double(sketch.count)
    }

    private func sketch(of capture: GreyImage) throws(SodiumError) -> [UInt64] {
        var hashes: Set<UInt64> = []
        for square in Self.squares(of: capture) {
            let hash = try BLAKE2b.hash(square, count: 16, key: key)
            hashes.insert(hash.prefix(8).reduce(0) { $0 << 8 | UInt64($1) })
        }
        return Array(hashes.sorted().prefix(Self.kept))
    }

    /// The chosen squares' pixels.
    private static func squares(of capture: GreyImage) -> [[UInt8]] {
        let (width, height) = (capture.width, capture.height)
        guard width >= side, height >= side else { return [] }
        // Eight pixels of a row as one word; eight words under each other as one mixed number.
        var words = [UInt64](repeating: 0, count: width * height)
        for y in 0..<height {
            var word: UInt64 = 0
            for x in 0..<width {
                word = word << 8 | UInt64(capture.pixels[y * width + x])
                words[y * width + x] = word
            }
        }
        var squares: [[UInt8]] = []
        for y in side - 1..<height {
            for x in side - 1..<width {
                var mixed: UInt64 = 0
                for row in y - side + 1...y {
                    mixed = (mixed ^ words[row * width + x]) &* 0x9E37_79B9_7F4A_7C15
                    mixed ^= mixed >> 29
                }
                guard mixed % choice == 0 else { continue }
                let square = (y - side + 1...y).flatMap { row in
                    capture.pixels[row * width + x - side + 1...row * width + x]
                }
                let (least, most) = (square.min() ?? 0, square.max() ?? 0)
                if most - least >= leastContrast { squares.append(square) }
            }
        }
        return squares
    }
}
