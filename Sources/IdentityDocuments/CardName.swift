import MachineReadableZone

/// A holder's name as the zone has it: Latin capitals, transliterated, perhaps cut short. Personal data.
package struct CardName: Hashable, Sendable {
    /// The primary identifier, its parts apart by spaces.
    package let surname: String
    /// The secondary identifier, its parts apart by spaces; empty where there is none.
    package let givenNames: String
    /// Whether the line is full, so that the name may go on (ICAO Doc 9303-5, 4.2.3).
    package let mayBeCutShort: Bool

    /// Reads the lower line.
    ///
    /// - Throws: ``MrzFault/form(_:)``: digits, a filler at the beginning, or parts apart by more fillers than two.
    init(line: ArraySlice<UInt8>) throws(MrzFault) {
        guard let name = MrzAlphabet.unfilled(line), !name.contains(where: MrzAlphabet.isDigit) else {
            throw .form(.name)
        }
        // ANNA<MARIA: one filler between names; ERIKSSON<<ANNA: two between the identifiers, once.
        let parts = name.split(separator: MrzAlphabet.filler, omittingEmptySubsequences: false)
        let gaps = parts.indices.filter { parts[$0].isEmpty }
        guard gaps.count <= 1 else { throw .form(.name) }
        let border = gaps.first ?? parts.count
        func joined(_ parts: ArraySlice<ArraySlice<UInt8>>) -> String {
            parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
        }
        surname = joined(parts[..<border])
        givenNames = joined(parts[min(border + 1, parts.count)...])
        mayBeCutShort = line.last != MrzAlphabet.filler
    }
}
