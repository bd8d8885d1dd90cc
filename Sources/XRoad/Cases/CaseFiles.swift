import ElectionModel
package import Files
import Wording

/// The folder in which what was looked up for cases is kept: a folder a case, a file a question. Personal data: the owner
/// alone may read it.
package struct CaseFiles: Sendable {
    private let folder: String

    /// - Parameter folder: made when the first question is asked.
    package init(folder: String) { self.folder = folder }

    /// Keeps what came of a question, in place of what was there.
    func keep(_ kept: KeptLookUp, as question: CaseQuestion) throws(DurableFileError) {
        try DurableFile.makeFolder(folder, mode: 0o700)
        try DurableFile.makeFolder("\(folder)/\(question.number)", mode: 0o700)
        try DurableFile.replace(path(question), kept.canonical.encoded(), mode: 0o600)
    }

    /// What came of a question before; `nil` if it was not asked, or the file is damaged.
    package func find(_ question: CaseQuestion) throws(DurableFileError) -> KeptLookUp? {
        try read(path(question))
    }

    /// Everything that is kept, by case and file name. Damaged files are left out.
    ///
    /// - Throws: `DurableFileError`.
    package func all() throws(DurableFileError) -> [KeptLookUp] {
        var found: [KeptLookUp] = []
        for number in try names(folder).compactMap(CaseNumber.init(rawValue:)) {
            for name in try names("\(folder)/\(number)") where name.hasSuffix(".json") {
                if let kept = try read("\(folder)/\(number)/\(name)") { found.append(kept) }
            }
        }
        return found
    }

    private func path(_ question: CaseQuestion) -> String { "\(folder)/\(question.number)/\(question.fileName)" }

    private func names(_ folder: String) throws(DurableFileError) -> [String] {
        do throws(DurableFileError) {
            return try DurableFile.names(inFolder: folder).sorted()
        } catch {
            if error.nature == .missing { return [] }
            throw error
        }
    }

    private func read(_ path: String) throws(DurableFileError) -> KeptLookUp? {
        do throws(DurableFileError) {
            return KeptLookUp(try DurableFile.read(path, limit: KeptLookUp.largest))
        } catch {
            if error.nature == .missing { return nil }
            throw error
        }
    }
}
