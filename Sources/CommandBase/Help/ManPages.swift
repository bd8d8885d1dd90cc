import Files

/// The manual of a program: a page for it and for each of its verbs, in the language that is spoken.
struct ManPages {
    /// Makes a program write its manual instead of anything else: `--generate-man FOLDER`, for `scripts/man`.
    static let flag = "--generate-man"

    let program: VerbInfo

    /// The pages.
    var pages: [ManPage] {
        program.everything.filter(\.isShown).map { ManPage(HelpPage(verb: $0, program: program)) }
    }

    /// Writes the pages to a folder, which is made where it is missing.
    ///
    /// - Throws: `DurableFileError`.
    func write(to folder: String) throws(DurableFileError) {
        try DurableFile.makeFolder(folder)
        for page in pages { try DurableFile.replace("\(folder)/\(page.file)", Array(page.text.utf8)) }
    }
}
