import Files
import Fingerprints

/// A folder of templates, a file a finger: `NAME.fmr`.
struct TemplateFolder: Sendable {
    let path: String
    /// The names without the extension, in ascending order.
    let names: [String]

    /// Looks what is in a folder; files of other kinds are passed over.
    ///
    /// - Throws: `DurableFileError`.
    init(path: String) throws {
        self.path = path
        names = try DurableFile.names(inFolder: path)
            .filter { $0.hasSuffix(FingerFile.templateSuffix) && !$0.hasPrefix(".") }
            .map(FingerFile.withoutExtension)
    }

    /// Where the template of a name lies.
    func file(_ name: String) -> String { Self.file(name, in: path) }

    /// Where the template of a name lies in a folder.
    static func file(_ name: String, in folder: String) -> String {
        "\(folder)/\(name)\(FingerFile.templateSuffix)"
    }

    /// Reads the templates of names.
    ///
    /// - Throws: what ``FingerFile/template(_:)`` throws.
    func templates(_ names: [String]) async throws -> [FingerTemplate] {
        try await OrderedWork.onAllCores.results(names.count) { try FingerFile.template(file(names[$0])) }
    }
}
