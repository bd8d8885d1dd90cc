import MachineReadableZone

extension MrzAlphabet {
    /// A field without the fillers at its end.
    ///
    /// - Returns: `nil` when it begins with a filler.
    static func unfilled(_ field: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard field.first != filler else { return nil }
        let last = field.lastIndex { $0 != filler } ?? field.startIndex
        return field[...last]
    }
}
