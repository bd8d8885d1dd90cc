package import Wording

/// Why what was typed is no opening code; nothing was opened with it.
package enum OpeningCodeFault: Hashable, Sendable {
    /// Letters and digits that were typed, and that a code has.
    case wrongLength(has: Int, needs: Int)
    /// There is a character that no code has.
    case badCharacter
    /// A character is wrong, or two are exchanged.
    case mistyped
}

extension OpeningCodeFault: Fault {
    package var nature: FaultNature { .misuse }
}
