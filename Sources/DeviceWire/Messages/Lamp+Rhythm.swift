extension Lamp {
    /// How the lamp is lit: in a colour for `on` ms, dark for `off` ms, again and again; steady when `off` is 0.
    package var rhythm: (colour: LampColour, on: UInt32, off: UInt32) {
        switch self {
        case .off: (.dark, 1_000, 0)
        case .ready: (.green, 1_000, 0)
        case .busy: (.white, 500, 500)
        case .accepted: (.green, 150, 150)
        case .attention: (.amber, 1_000, 250)
        case .refused: (.red, 250, 750)
        case .tampered: (.red, 100, 100)
        case .locate: (.white, 50, 450)
        }
    }

    /// The colour so many milliseconds after the pattern began.
    package func colour(after elapsed: UInt32) -> LampColour {
        let (colour, on, off) = rhythm
        return elapsed % (on + off) < on ? colour : .dark
    }
}
