import ElectionModel

extension FieldReader {
    /// A name may not be longer, so that it fits on ballots and screens.
    static let longestName = 300

    /// An identifier.
    func id<Id: ElectionIdentifier>(_ name: String, _ type: Id.Type = Id.self) -> Id? {
        guard let node = node(name) else { return nil }
        return Self.id(node, path.field(name), log)
    }

    static func id<Id: ElectionIdentifier>(_ node: FileNode, _ path: FieldPath, _ log: FaultLog) -> Id? {
        guard let text = text(node, path, log) else { return nil }
        if let id = Id(rawValue: text) { return id }
        let plain = String(String.UnicodeScalarView(NearestWord.plain(text)))
        log.add(.notIdentifier(text, meant: Id(rawValue: plain)?.rawValue), at: node.place, path)
        return nil
    }

    /// A name in three languages.
    func name(_ name: String) -> LocalizedText? {
        guard let node = node(name), let fields = FieldReader(node, .text, path.field(name), log) else { return nil }
        func text(_ language: String) -> String? {
            guard let text = fields.text(language) else { return nil }
            guard text.unicodeScalars.count <= Self.longestName, !text.contains(where: \.isNewline) else {
                fields.fault(.textTooLong(limit: Self.longestName), language)
                return nil
            }
            return text
        }
        let (ky, ru, en) = (text("ky"), text("ru"), text("en"))
        guard let ky, let ru, let en else { return nil }
        return LocalizedText(ky: ky, ru: ru, en: en)
    }

    /// A whole number within a range.
    func number(_ name: String, in range: ClosedRange<Int>) -> Int? {
        guard let text = text(name) else { return nil }
        if text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text), range.contains(number) {
            return number
        }
        fault(.notNumber(text, from: range.lowerBound, to: range.upperBound), name)
        return nil
    }

    /// `true` or `false`.
    func truth(_ name: String) -> Bool? {
        guard let text = text(name) else { return nil }
        switch text {
        case "true": return true
        case "false": return false
        default:
            fault(.notTruth(text), name)
            return nil
        }
    }

    /// A date `YYYY-MM-DD`.
    func date(_ name: String) -> CivilDate? {
        guard let text = text(name) else { return nil }
        if let date = CivilDate(iso: text) { return date }
        fault(.notDate(text, meant: Self.dateWithDots(text)?.description), name)
        return nil
    }

    /// A share of a whole in thousandths: `5%`, `0.5 %` or `50‰`.
    func share(_ name: String, atMost limit: Int = 1000) -> Int? {
        guard let text = text(name) else { return nil }
        guard let share = ShareText.perMille(text) else {
            fault(.notShare(text), name)
            return nil
        }
        guard share <= limit else {
            fault(.shareTooLarge(text, limit: ShareText.percent(limit)), name)
            return nil
        }
        return share
    }

    /// One of some words.
    func word<Word: RawRepresentable & CaseIterable>(_ name: String, _ type: Word.Type = Word.self) -> Word?
    where Word.RawValue == String {
        guard let text = text(name) else { return nil }
        if let word = Word(rawValue: text) { return word }
        let words = Word.allCases.map(\.rawValue)
        fault(.notOneOf(text, words, meant: NearestWord.to(text, among: words)), name)
        return nil
    }

    /// A date as it is written by hand, day first.
    private static func dateWithDots(_ text: String) -> CivilDate? {
        let parts = text.split(whereSeparator: { ".-/ ".contains($0) }).map { Int($0) }
        guard parts.count == 3, let first = parts[0], let month = parts[1], let last = parts[2] else { return nil }
        return last > 31
            ? CivilDate(year: last, month: month, day: first) : CivilDate(year: first, month: month, day: last)
    }
}
