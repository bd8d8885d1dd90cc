package import ElectionModel

/// Something that is said to a person, in each language.
///
/// Code below the faces knows what happened; the sentences stand in the catalogues, one file a language. Each is an
/// exhaustive `switch`, so that a sentence that is missing in a language does not compile.
package protocol Worded: Sendable {
    var kyrgyz: String { get }
    var russian: String { get }
    var english: String { get }
}

extension Worded {
    /// The sentence in a language.
    package func text(in language: Language) -> String {
        switch language {
        case .ky: kyrgyz
        case .ru: russian
        case .en: english
        }
    }

    /// The sentence in the language that is spoken.
    package var text: String { text(in: .spoken) }
}

/// Names of stations, contests and candidates come in all languages already.
extension LocalizedText: Worded {
    package var kyrgyz: String { ky }
    package var russian: String { ru }
    package var english: String { en }
}
