extension String {
    /// Columns of a terminal that the text takes: two for East Asian characters and pictures, none for marks.
    package var columns: Int { reduce(0) { $0 + $1.columns } }
}

extension Character {
    /// Columns of a terminal that the character takes.
    package var columns: Int {
        guard let scalar = unicodeScalars.first else { return 0 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        default: break
        }
        // Wide blocks, roughly as Unicode Standard Annex #11 has them; no language of ours writes with them.
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60,
            0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }
}
