/// A colour of a picture on the screen: red, green and blue of sRGB, 0...255.
package struct Colour: Sendable, Hashable {
    package let red: UInt8
    package let green: UInt8
    package let blue: UInt8

    package init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// A shade between black (0) and white (255).
    package init(grey: UInt8) { self.init(red: grey, green: grey, blue: grey) }

    /// The colour laid over another.
    ///
    /// - Parameters:
    ///   - other: what lies below.
    ///   - opacity: 0 leaves what lies below, 1 covers it.
    package func over(_ other: Colour, opacity: Float) -> Colour {
        func mixed(_ top: UInt8, _ bottom: UInt8) -> UInt8 {
            let share = max(0, min(1, opacity))
            return UInt8((Float(top) * share + Float(bottom) * (1 - share)).rounded())
        }
        return Colour(
            red: mixed(red, other.red), green: mixed(green, other.green), blue: mixed(blue, other.blue))
    }
}
