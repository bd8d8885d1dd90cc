import MachineReadableZone
import Wording

/// The three lines of 30 characters of a TD1 card, as a scanner or a person gives them (ICAO Doc 9303-5, 4.2).
///
/// Personal data: descriptions show nothing of it.
package struct MrzText: Hashable, Sendable {
    /// How many characters a line has.
    package static let width = 30

    /// Three lines of A-Z, 0-9 and `<`.
    let lines: [[UInt8]]

    /// Takes what a scanner gave: three lines, or all 90 characters in one.
    ///
    /// Spaces around lines and empty lines are left out. A scanner that types under a Russian keyboard layout gives
    /// Cyrillic letters, each of which stands for one key: they are turned back. Nothing else is changed; small letters
    /// are refused.
    ///
    /// - Throws: ``MrzFault/lines(count:)``, ``MrzFault/length(line:characters:)`` or
    ///   ``MrzFault/character(line:place:)``.
    package init(scanned: String) throws(MrzFault) {
        let isCyrillic = scanned.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) }
        let text = isCyrillic ? KeyboardLayout.swapped(scanned) : scanned
        var given = text.unicodeScalars.split { $0 == "\n" || $0 == "\r" }
            .map { line in Array(line).trimmed { $0 == " " || $0 == "\t" } }.filter { !$0.isEmpty }
        if given.count == 1, given[0].count == 3 * Self.width {
            given = (0..<3).map { Array(given[0][$0 * Self.width..<($0 + 1) * Self.width]) }
        }
        guard given.count == 3 else { throw .lines(count: given.count) }
        var lines: [[UInt8]] = []
        for (index, line) in given.enumerated() {
            guard line.count == Self.width else { throw .length(line: index + 1, characters: line.count) }
            var bytes: [UInt8] = []
            for (place, scalar) in line.enumerated() {
                guard scalar.isASCII, MrzAlphabet.value(UInt8(scalar.value)) != nil else {
                    throw .character(line: index + 1, place: place + 1)
                }
                bytes.append(UInt8(scalar.value))
            }
            lines.append(bytes)
        }
        self.lines = lines
    }

    init(lines: [[UInt8]]) { self.lines = lines }

    /// The lines as they stand on the card.
    package var text: String {
        lines.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
    }

    /// The characters of a field, without its check digit.
    func field(_ field: MrzField) -> ArraySlice<UInt8> { lines[field.line - 1][field.places] }
}

extension MrzText: CustomStringConvertible, CustomReflectable {
    /// Nothing of what stands there.
    package var description: String { "machine-readable zone" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}

extension Array {
    /// Without the elements at both ends that are such.
    fileprivate func trimmed(_ isSuch: (Element) -> Bool) -> [Element] {
        guard let last = lastIndex(where: { !isSuch($0) }) else { return [] }
        return Array(self[...last].drop(while: isSuch))
    }
}
