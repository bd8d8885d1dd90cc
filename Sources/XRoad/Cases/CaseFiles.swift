import ElectionModel
package import Files
import Wording

/// The folder in which what was looked up for cases is kept: a folder a case, a file a question. Personal data: sealed, and
/// for the owner alone.
package struct CaseFiles: Sendable {
    private let folder: String
    private let seal: any CaseSeal

    /// - Parameters:
    ///   - folder: made when the first question is asked.
    ///   - seal: of everything in it.
    package init(folder: String, seal: any CaseSeal) {
        self.folder = folder
        self.seal = seal
    }

    /// Keeps what came of a question, in place of what was there.
    func keep(_ kept: KeptLookUp, as question: CaseQuestion) throws(DurableFileError) {
        try DurableFile.makeFolder(folder, mode: 0o700)
        try DurableFile.makeFolder("\(folder)/\(question.number)", mode: 0o700)
        let file = file(question)
        try DurableFile.replace("\(folder)/\(file)", seal.sealed(kept.canonical.encoded(), file: file), mode: 0o600)
    }

    /// What came of a question before; `nil` if it was not asked, or the file is damaged.
    package func find(_ question: CaseQuestion) throws(DurableFileError) -> KeptLookUp? {
        try read(file(question))
    }

    /// Everything that is kept, by case and file name. Damaged files are left out.
    ///
    /// - Throws: `DurableFileError`.
    package func all() throws(DurableFileError) -> [KeptLookUp] {
        var found: [KeptLookUp] = []
        for number in try names(folder).compactMap(CaseNumber.init(rawValue:)) {
            for name in try names("\(folder)/\(number)") where name.hasSuffix(CaseQuestion.fileEnding) {
                if let kept = try read("\(number)/\(name)") { found.append(kept) }
            }
        }
        return found
    }

    private func file(_ question: CaseQuestion) -> String { "\(question.number)/\(question.fileName)" }

    private func names(_ folder: String) throws(DurableFileError) -> [String] {
        do throws(DurableFileError) {
            return try DurableFile.names(inFolder: folder).sorted()
        } catch {
            if error.nature == .missing { return [] }
            throw error
        }
    }

    private func read(_ file: String) throws(DurableFileError) -> KeptLookUp? {
        do throws(DurableFileError) {
            let sealed = try DurableFile.read("\(folder)/\(file)", limit: KeptLookUp.largest)
            return seal.opened(sealed, file: file).flatMap { KeptLookUp($0) }
        } catch {
            if error.nature == .missing { return nil }
            throw error
        }
    }
}
