import ElectionModel

/// An argument, option or flag of a verb, its help in the language that was spoken when it was read.
struct ParameterInfo: Hashable, Sendable {
    /// How it stands on the command line.
    enum Kind: String {
        case positional
        case option
        case flag
    }

    let kind: Kind
    let isShown: Bool
    let isOptional: Bool
    let isRepeating: Bool
    /// With their dashes, short ones first; none for an argument.
    let names: [String]
    /// The name in the usage line.
    let preferredName: String?
    let valueName: String?
    let defaultValue: String?
    /// The values that are allowed, where they are a closed set.
    let values: [String]
    let abstract: String

    init(_ value: CanonicalValue) throws(CanonicalError) {
        kind = try value.raw("kind")
        isShown = try value.bool("shouldDisplay")
        isOptional = try value.bool("isOptional")
        isRepeating = try value.bool("isRepeating")
        var names: [String] = []
        if value["names"] != nil { for name in try value.array("names") { names.append(try Self.name(name)) } }
        self.names = names.sorted { $0.count < $1.count }
        preferredName = try value["preferredName"].map { name throws(CanonicalError) in try Self.name(name) }
        valueName = try? value.string("valueName")
        defaultValue = try? value.string("defaultValue")
        values = ((try? value.array("allValues")) ?? []).compactMap { value in
            if case .string(let text) = value { text } else { nil }
        }
        abstract = (try? value.string("abstract")) ?? ""
    }

    private static func name(_ value: CanonicalValue) throws(CanonicalError) -> String {
        (try value.string("kind") == "long" ? "--" : "-") + (try value.string("name"))
    }

    /// Whether it is the flag that asks for help, which every verb has.
    var isHelp: Bool { names.contains("--help") }

    /// The placeholder of its value, such as `<file>`.
    var placeholder: String { "<\(valueName ?? "")>" }

    /// As it stands in the usage line: `[--folder <folder>]`, `<number>`, `--member <name> ...`.
    var synopsis: String {
        var text =
            switch kind {
            case .positional: placeholder
            case .option: "\(preferredName ?? "") \(placeholder)"
            case .flag: preferredName ?? ""
            }
        if isRepeating { text += " ..." }
        return isOptional ? "[\(text)]" : text
    }

    /// As it stands in the list: `-f, --folder <folder>`.
    var heading: String {
        switch kind {
        case .positional: placeholder
        case .option: "\(names.joined(separator: ", ")) \(placeholder)"
        case .flag: names.joined(separator: ", ")
        }
    }
}
