/// Crockford's base 32 with a check character of its own: a weighted sum over the field of 32 elements, in which every
/// place has another weight.
enum CodeAlphabet {
    private static let characters = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

    static func character(_ value: UInt8) -> Character { characters[Int(value & 31)] }

    static func value(of character: Character) -> UInt8? {
        switch character {
        case "O": 0
        case "I", "L": 1
        default: characters.firstIndex(of: character).map { UInt8($0) }
        }
    }

    /// Five bits a value, the first bits first. The number of bytes is a multiple of five.
    static func values(_ bytes: [UInt8]) -> [UInt8] {
        (0..<bytes.count * 8 / 5).map { place in
            (0..<5).reduce(0) { value, bit in
                let at = place * 5 + bit
                return value << 1 | bytes[at / 8] >> UInt8(7 - at % 8) & 1
            }
        }
    }

    /// The bytes that ``values(_:)`` were made from.
    static func bytes(_ values: some Collection<UInt8>) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: values.count * 5 / 8)
        for (place, value) in values.enumerated() {
            for bit in 0..<5 where value >> UInt8(4 - bit) & 1 == 1 {
                let at = place * 5 + bit
                bytes[at / 8] |= 0x80 >> UInt8(at % 8)
            }
        }
        return bytes
    }

    /// The check value of up to 30 values: Σ αⁱ · value(i), i from 1. As αⁱ ≠ 0 and αⁱ ≠ αʲ, one changed value and two
    /// exchanged ones always change it.
    static func check(_ values: some Collection<UInt8>) -> UInt8 {
        // Horner's rule from the last value: multiply by α, then add.
        values.reversed().reduce(0) { doubled($0 ^ $1) }
    }

    /// The product with α in GF(32), whose modulus is x⁵ + x² + 1.
    private static func doubled(_ value: UInt8) -> UInt8 {
        let product = value << 1
        return product & 32 == 0 ? product : (product ^ 0b100101)
    }
}
