import BenchSupport
import Fingerprints
import Imaging
import Sodium

/// Images that come a second time, as they were or changed.
struct Playback {
    /// Every such image of a set is played back.
    private static let played = 8

    private let sets: [ReaderSet]

    init(_ sets: [ReaderSet]) {
        self.sets = sets
    }

    /// Prints how much of a capture was seen before: at most for other captures, at least for each kind of playback.
    func printRates() throws {
        let key = SecretBytes([UInt8](0..<32))
        var memory = try CaptureMemory(key: key)
        var strange = 0.0
        var originals: [GreyImage] = []
        var times: [Double] = []
        for set in sets {
            for (number, entry) in set.images.enumerated() {
                let image = try entry.load()
                times.append(
                    try ContinuousClock().measure { strange = max(strange, try memory.remember(image)) }
                        / .milliseconds(1))
                if number % Self.played == 0 { originals.append(image) }
            }
        }
        print("played back: other captures at most \(rounded(strange)), \(rounded(quantile(0.5, of: times))) ms each")
        let kinds: [(String, (GreyImage) -> GreyImage)] = [
            ("the same", { $0 }), ("without 20 pixels on two sides", { $0.cropped(by: 20) }),
            ("a quarter darker by 1", { image in image.shaded { _, y in y * 4 < image.height ? 1 : 0 } }),
            ("every third pixel of a row darker by 1", { $0.shaded { x, _ in x % 3 == 0 ? 1 : 0 } }),
        ]
        for (name, change) in kinds {
            var memory = try CaptureMemory(key: key)
            for image in originals { _ = try memory.remember(image) }
            let seen = try originals.map { image -> Double in
                var copy = memory
                return try copy.remember(change(image))
            }
            print("  \(name): least \(rounded(seen.min() ?? 0)), median \(rounded(quantile(0.5, of: seen)))")
        }
    }
}

extension GreyImage {
    /// Without rows at the top and columns at the left.
    fileprivate func cropped(by margin: Int) -> GreyImage {
        let rows = (margin..<height).flatMap { pixels[$0 * width + margin..<($0 + 1) * width] }
        return GreyImage(width: width - margin, height: height - margin, dpi: dpi, pixels: rows) ?? self
    }

    /// Darker by so much.
    fileprivate func shaded(_ by: (_ x: Int, _ y: Int) -> UInt8) -> GreyImage {
        let shaded = pixels.enumerated().map { pixel, grey in grey - min(grey, by(pixel % width, pixel / width)) }
        return GreyImage(width: width, height: height, dpi: dpi, pixels: shaded) ?? self
    }
}
