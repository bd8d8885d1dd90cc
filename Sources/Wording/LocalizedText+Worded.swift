package import ElectionModel

extension LocalizedText {
    /// The words in the three languages, to be kept or sent.
    package init(_ words: any Worded) { self.init(ky: words.kyrgyz, ru: words.russian, en: words.english) }
}
