package import ElectionModel
package import Wording

/// Writes a definition as an election file with comments that say what each part means.
package enum ElectionFileWriter {
    /// The file's text, which ``ElectionFileReader`` reads back to the same definition.
    ///
    /// Stations are listed in the file itself. A definition that was not read from a file may hold what a file cannot say,
    /// such as a name with invisible characters; then the text is not read back.
    ///
    /// - Parameters:
    ///   - definition: what to write.
    ///   - language: the language of the comments.
    package static func text(_ definition: ElectionDefinition, in language: Language) -> String {
        var writing = DefinitionWriting(definition: definition, language: language)
        return writing.text()
    }
}
