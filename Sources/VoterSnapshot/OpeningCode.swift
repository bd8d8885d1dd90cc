import ElectionModel
import Sodium

/// The code that is released on the morning and without which a snapshot does not open: 80 bits, typed by the chair.
///
/// Written in Crockford's base 32 (no I, L, O or U), in groups of four, with a character at the end by which every single
/// wrong character and every exchange of two is noticed: `7K3M-Q9XD-04AB-ZP5T-W`.
package struct OpeningCode: Sendable {
    /// Ten bytes.
    let secret: SecretBytes

    static let size = 10
    private static let characters = 16

    init(secret: SecretBytes) { self.secret = secret }

    /// Reads a code as a person types it.
    ///
    /// Case, spaces and dashes do not matter; O is 0, I and L are 1. Cyrillic letters are taken for the Latin ones that
    /// look alike, or else for those on the same keys.
    /// - Throws: ``OpeningCodeFault``, before anything is opened.
    package init(typed: String) throws(OpeningCodeFault) {
        let plain = typed.uppercased().filter { !$0.isWhitespace && !"-–—‑".contains($0) }
        var fault: OpeningCodeFault?
        for spelling in [TypedLatin.sameShapes(plain), TypedLatin.sameKeys(plain)] {
            do throws(OpeningCodeFault) {
                try self.init(plain: spelling)
                return
            } catch {
                // The second reading is tried only for what the first does not explain; its complaint is the clearer one.
                fault = fault ?? error
            }
        }
        throw fault ?? .mistyped
    }

    private init(plain: String) throws(OpeningCodeFault) {
        var values: [UInt8] = []
        for character in plain {
            guard let value = CodeAlphabet.value(of: character) else { throw .badCharacter }
            values.append(value)
        }
        guard values.count == Self.characters + 1 else {
            throw .wrongLength(has: values.count, needs: Self.characters + 1)
        }
        guard CodeAlphabet.check(values.dropLast()) == values.last else { throw .mistyped }
        var bytes = CodeAlphabet.bytes(values.dropLast())
        secret = SecretBytes(taking: &bytes)
    }

    /// The code as it is printed and read aloud. Whoever sees it can open the snapshot with one of its devices.
    package var text: String {
        let values = CodeAlphabet.values(secret.exposed)
        let all = values + [CodeAlphabet.check(values)]
        var text = ""
        for (place, value) in all.enumerated() {
            if place > 0, place.isMultiple(of: 4) { text.append("-") }
            text.append(CodeAlphabet.character(value))
        }
        return text
    }
}

extension OpeningCode: CustomStringConvertible, CustomReflectable {
    /// No character of it.
    package var description: String { "an opening code" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
