import ArgumentParser
import CommandBase
import ElectionModel
import Files
import Sodium

/// An act as it was written and signed by people: its title in three languages, and its document, which lies beside the
/// ledger for everybody.
struct ActDocument: ParsableArguments {
    @Option(help: .words(ActWords.documentHelp, value: ValueName.file), completion: .file())
    var document: String

    @Option(help: .words(ActWords.kyrgyzHelp, value: ValueName.name))
    var titleKy: String

    @Option(help: .words(ActWords.russianHelp, value: ValueName.name))
    var titleRu: String

    @Option(help: .words(ActWords.englishHelp, value: ValueName.name))
    var titleEn: String

    /// The longest document that a ledger keeps, in bytes (the record, section 4).
    private static let longest = 1 << 24

    /// Reads the document.
    ///
    /// - Returns: its bytes, and what of the body the acts have in common.
    /// - Throws: `DurableFileError`.
    func read() throws -> (bytes: [UInt8], body: [String: CanonicalValue]) {
        let bytes = try DurableFile.read(document, limit: Self.longest)
        return (
            bytes,
            [
                "v": 1, "title": ["ky": .string(titleKy), "ru": .string(titleRu), "en": .string(titleEn)],
                "document": ["sha256": .string(Hex.encode(SHA256.hash(bytes))), "size": .int(bytes.count)],
            ]
        )
    }
}
