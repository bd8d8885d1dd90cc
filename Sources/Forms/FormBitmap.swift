import Glibc
package import Imaging
package import Sodium

/// A form as the printer gets it: dots of ink, wiped when the last use is over.
///
/// It is drawn in 256 steps and printed in two: a dot that is at least half covered is black.
package struct FormBitmap: ~Copyable, @unchecked Sendable {
    /// Dots a row.
    package let width: Int
    /// Rows.
    package let height: Int
    /// Dots per inch, the same in both directions.
    package let dpi: Int

    /// Bytes a row: a multiple of four, as Cairo wants it.
    let stride: Int
    /// A byte a dot, 0 paper, 255 ink. Owned; nobody else holds it.
    private let ink: UnsafeMutablePointer<UInt8>

    /// Makes an empty sheet.
    ///
    /// - Throws: ``FormFault/tooMuch`` unless both sides are 1...``GreyImage/longestSide``.
    init(width: Int, height: Int, dpi: Int) throws(FormFault) {
        guard (1...GreyImage.longestSide).contains(width), (1...GreyImage.longestSide).contains(height) else {
            throw .tooMuch
        }
        self.width = width
        self.height = height
        self.dpi = dpi
        stride = (width + 3) & ~3
        ink = .allocate(capacity: stride * height)
        ink.initialize(repeating: 0, count: stride * height)
    }

    deinit {
        Self.wipe(ink, count: stride * height)
        ink.deallocate()
    }

    /// Overwrites bytes in a way that the compiler does not leave out.
    static func wipe(_ bytes: UnsafeMutablePointer<UInt8>, count: Int) { explicit_bzero(bytes, count) }

    /// Lends the bytes, ``stride`` of them a row.
    mutating func withInk<T>(_ body: (UnsafeMutablePointer<UInt8>) -> T) -> T { body(ink) }

    /// Whether a dot is printed.
    package func isBlack(x: Int, y: Int) -> Bool {
        precondition((0..<width).contains(x) && (0..<height).contains(y), "a dot of the sheet")
        return ink[y * stride + x] >= 128
    }

    /// Fills a rectangle, as far as it is on the sheet.
    mutating func fill(x: Int, y: Int, width: Int, height: Int) {
        let columns = max(0, x)..<max(0, min(self.width, x + width), x)
        for row in max(0, y)..<max(0, min(self.height, y + height), y) where !columns.isEmpty {
            (ink + row * stride + columns.lowerBound).update(repeating: 255, count: columns.count)
        }
    }

    /// The dots, eight a byte, the leftmost in the highest bit, 1 = black; rows begin at a byte, the first at the top.
    package var packed: SecretBytes {
        let rowBytes = (width + 7) / 8
        var bytes = [UInt8](repeating: 0, count: rowBytes * height)
        for y in 0..<height {
            let row = ink + y * stride
            for x in 0..<width where row[x] >= 128 { bytes[y * rowBytes + x >> 3] |= 0x80 >> (x & 7) }
        }
        return SecretBytes(taking: &bytes)
    }

    /// The sheet as it comes out of the printer, to be looked at. This copy is not wiped.
    ///
    /// - Throws: ``FormFault/tooMuch`` where the resolution is none that images have.
    package func image() throws(FormFault) -> GreyImage {
        var pixels = [UInt8](repeating: 255, count: width * height)
        for y in 0..<height {
            for x in 0..<width where ink[y * stride + x] >= 128 { pixels[y * width + x] = 0 }
        }
        guard let image = GreyImage(width: width, height: height, dpi: dpi, pixels: pixels) else { throw .tooMuch }
        return image
    }
}

extension FormBitmap: FormSurface {
    mutating func draw(
        _ text: FormText, x: Int, y: Int, width: Int, _ setter: TypeSetter, inInk: Bool
    ) throws(FormFault) {
        try setter.draw(text, x: x, y: y, width: width, on: &self, inInk: inInk)
    }
}
