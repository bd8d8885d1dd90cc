import ElectionFile
import ElectionModel
import Files

/// The file from which an election is called: an election file in YAML, or the definition as it is signed.
enum DefinitionInput {
    /// Reads either: the signed form is JSON and begins with a brace, which no election file does.
    ///
    /// - Throws: `ElectionFileFaults` with every fault and its line; `CanonicalError`; `DurableFileError`.
    static func read(_ path: String) throws -> ElectionDefinition {
        let bytes = try DurableFile.read(path, limit: max(ElectionFileReader.largestFile, 1 << 26))
        if bytes.first(where: { !" \t\r\n".utf8.contains($0) }) == UInt8(ascii: "{") {
            return try ElectionDefinition(canonical: try CanonicalValue.parse(bytes))
        }
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
        return try ElectionFileReader.read(bytes) { table in
            try DurableFile.read(folder + table, limit: ElectionFileReader.largestTable)
        }
    }
}
