/// What the buzzer plays, once: ``tones`` with pauses as long as they are.
package enum Sound: UInt8, Hashable, Sendable, CaseIterable {
    case none = 0
    /// One short tone.
    case accepted = 1
    /// Two short tones.
    case attention = 2
    /// One long tone.
    case refused = 3
    /// Three short tones.
    case locate = 4

    /// How many tones, and how long each and the pause behind it are, in milliseconds.
    package var tones: (count: UInt32, length: UInt32) {
        switch self {
        case .none: (0, 0)
        case .accepted: (1, 80)
        case .attention: (2, 80)
        case .refused: (1, 400)
        case .locate: (3, 80)
        }
    }

    /// Whether the buzzer sounds so many milliseconds after it began.
    package func sounds(after elapsed: UInt32) -> Bool {
        let (count, length) = tones
        guard length > 0 else { return false }
        let half = elapsed / length
        return half.isMultiple(of: 2) && half / 2 < count
    }
}
