import ElectionModel

/// A part of a description, with its place for complaints.
struct DescriptionPart {
    let value: JSONValue
    let place: String

    init(_ value: JSONValue, _ place: String) {
        self.value = value
        self.place = place
    }

    /// Complains of members that are not among those.
    func allow(_ names: Set<String>) throws(DescriptionFault) {
        guard case .object(let members) = value else { throw DescriptionFault(place, .form) }
        if let other = members.keys.sorted().first(where: { !names.contains($0) }) {
            throw DescriptionFault(inner(other), .unknown)
        }
    }

    func optional(_ name: String) throws(DescriptionFault) -> DescriptionPart? {
        value[name].map { DescriptionPart($0, inner(name)) }
    }

    func optionalText(_ name: String) throws(DescriptionFault) -> String? {
        guard let value = value[name] else { return nil }
        guard let text = value.text else { throw DescriptionFault(inner(name), .form) }
        return text
    }

    func text(_ name: String) throws(DescriptionFault) -> String {
        guard let text = try optionalText(name) else { throw DescriptionFault(inner(name), .missing) }
        return text
    }

    /// False where it is not said.
    func flag(_ name: String) throws(DescriptionFault) -> Bool {
        switch value[name] {
        case nil: return false
        case .bool(let flag): return flag
        default: throw DescriptionFault(inner(name), .form)
        }
    }

    /// A way of names, written with dots.
    func path(_ name: String) throws(DescriptionFault) -> [String] {
        let path = try text(name).split(separator: ".").map(String.init)
        guard !path.isEmpty else { throw DescriptionFault(inner(name), .form) }
        return path
    }

    func dayForm(_ name: String) throws(DescriptionFault) -> DayForm {
        guard let form = DayForm(try text(name)) else { throw DescriptionFault(inner(name), .form) }
        return form
    }

    /// Empty where it is not said.
    func parts(_ name: String) throws(DescriptionFault) -> [DescriptionPart] {
        switch value[name] {
        case nil: return []
        case .array(let elements):
            return elements.enumerated().map { DescriptionPart($0.element, "\(inner(name)).\($0.offset)") }
        default: throw DescriptionFault(inner(name), .form)
        }
    }

    /// Empty where it is not said.
    func texts(_ name: String) throws(DescriptionFault) -> [String] {
        try parts(name).map { (part: DescriptionPart) throws(DescriptionFault) in
            guard let text = part.value.text else { throw DescriptionFault(part.place, .form) }
            return text
        }
    }

    /// Texts by name; empty where it is not said.
    func members(_ name: String) throws(DescriptionFault) -> [String: String] {
        guard let part = try optional(name) else { return [:] }
        guard case .object(let members) = part.value else { throw DescriptionFault(part.place, .form) }
        var texts: [String: String] = [:]
        for key in members.keys { texts[key] = try part.text(key) }
        return texts
    }

    func localized(_ name: String) throws(DescriptionFault) -> LocalizedText {
        guard let part = try optional(name) else { throw DescriptionFault(inner(name), .missing) }
        try part.allow(["ky", "ru", "en"])
        return LocalizedText(ky: try part.text("ky"), ru: try part.text("ru"), en: try part.text("en"))
    }

    private func inner(_ name: String) -> String { place.isEmpty ? name : "\(place).\(name)" }
}
