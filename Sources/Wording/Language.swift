/// A language in which programs speak to people.
package enum Language: String, Sendable, CaseIterable {
    /// Kyrgyz, the state language.
    case ky
    /// Russian, the official language.
    case ru
    /// English, for observers.
    case en

    /// The language in which this task speaks. A program sets it once, from `--lang` or the environment.
    @TaskLocal package static var spoken = Language.en

    /// The language that a tag such as `ky`, `ru_RU.UTF-8` or `en-GB` names.
    ///
    /// - Returns: `nil` for another language, and for `C` and `POSIX`.
    package init?(tag: String) {
        let primary = tag.prefix { $0 != "_" && $0 != "-" && $0 != "." && $0 != "@" }
        self.init(rawValue: primary.lowercased())
    }

    /// The language that the environment asks for: the first that names one of `LC_ALL`, `LC_MESSAGES` and `LANG`, as
    /// POSIX orders them; English where none is ours.
    package init(environment: (String) -> String?) {
        let named = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(environment).first { !$0.isEmpty }
        self = named.flatMap(Language.init(tag:)) ?? .en
    }
}
