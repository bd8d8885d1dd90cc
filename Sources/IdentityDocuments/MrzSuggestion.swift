package import ElectionModel
import MachineReadableZone

/// How a zone that does not check might have been misread: characters that look alike. Never applied by itself; a person
/// compares the places with the card.
package struct MrzSuggestion: Hashable, Sendable {
    /// A character that would be another, both counted from 1.
    package struct Place: Hashable, Sendable {
        package let line: Int
        package let place: Int
    }

    /// The lines with those characters changed; they check.
    package let text: MrzText
    /// In the order of the card.
    package let places: [Place]

    /// Characters that readers of print take for each other.
    private static let alike: [UInt8: UInt8] = {
        let pairs = [("O", "0"), ("I", "1"), ("B", "8")].map { (Array($0.0.utf8)[0], Array($0.1.utf8)[0]) }
        return Dictionary(uniqueKeysWithValues: pairs + pairs.map { ($1, $0) })
    }()

    /// The readings that check, with the fewest characters changed: those that stand among the wrong kind (letters in a
    /// date, digits in a name), and one or two more.
    ///
    /// A check digit misses one change in ten, so that several readings may be given and the right one may be missing.
    ///
    /// - Returns: nothing for a zone that checks.
    package static func readings(of text: MrzText, today: CivilDate) -> [MrzSuggestion] {
        guard !checks(text.lines, today: today) else { return [] }
        var lines = text.lines
        var forced: [Place] = []
        for line in 0..<3 {
            for place in 0..<MrzText.width {
                let character = lines[line][place]
                guard let other = alike[character], isMisplaced(character, line: line, place: place) else { continue }
                lines[line][place] = other
                forced.append(Place(line: line + 1, place: place + 1))
            }
        }
        if checks(lines, today: today) { return [MrzSuggestion(text: MrzText(lines: lines), places: forced)] }
        // Names have no check digit: nothing tells which letter of a name is wrong.
        let free = (0..<2).flatMap { line in
            (0..<MrzText.width).filter { alike[lines[line][$0]] != nil }.map { Place(line: line + 1, place: $0 + 1) }
        }.filter { !forced.contains($0) }
        let singles = free.map { [$0] }
        let pairs = free.indices.flatMap { first in free[(first + 1)...].map { [free[first], $0] } }
        for changes in [singles, pairs] {
            let found = changes.compactMap { changed(lines, at: $0, forced: forced, today: today) }
            if !found.isEmpty { return found }
        }
        return []
    }

    private static func changed(
        _ lines: [[UInt8]], at places: [Place], forced: [Place], today: CivilDate
    ) -> MrzSuggestion? {
        var lines = lines
        for place in places {
            let old = lines[place.line - 1][place.place - 1]
            lines[place.line - 1][place.place - 1] = alike[old] ?? old
        }
        guard checks(lines, today: today) else { return nil }
        let all = (forced + places).sorted { ($0.line, $0.place) < ($1.line, $1.place) }
        return MrzSuggestion(text: MrzText(lines: lines), places: all)
    }

    private static func checks(_ lines: [[UInt8]], today: CivilDate) -> Bool {
        (try? IdentityCard(MrzText(lines: lines), today: today)) != nil
    }

    /// Whether a place takes only characters of the other kind.
    private static func isMisplaced(_ character: UInt8, line: Int, place: Int) -> Bool {
        let isLetter = MrzAlphabet.isLetter(character)
        switch line {
        case 0: return place < 5 ? !isLetter : place == 14 && isLetter
        case 1:
            if place < 7 || (8..<15).contains(place) || place == 29 { return isLetter }
            return (15..<18).contains(place) && !isLetter
        default: return !isLetter
        }
    }
}
