import FoundationEssentials

@testable import RecordVerifier

/// Writes ustar archives, also such as nobody should.
struct ArchiveWriter {
    struct File {
        var name: String
        var content: [UInt8]
        var kind = UInt8(ascii: "0")
    }

    var files: [File] = []

    /// The files of a folder's ledger, in ascending order.
    init(_ folder: ScratchFolder) throws {
        files = try folder.files().map { File(name: $0, content: try folder.read($0)) }
    }

    /// The archive's bytes.
    var bytes: [UInt8] {
        files.flatMap { file in
            Self.header(file) + file.content + [UInt8](repeating: 0, count: (512 - file.content.count % 512) % 512)
        } + [UInt8](repeating: 0, count: 1024)
    }

    /// Writes it into a folder; answers where it lies.
    func write(to folder: ScratchFolder, _ bytes: [UInt8]? = nil) throws -> String {
        let path = folder.path + "/ledger.tar"
        try Data(bytes ?? self.bytes).write(to: URL(filePath: path))
        return path
    }

    private static func header(_ file: File) -> [UInt8] {
        var header = [UInt8](repeating: 0, count: 512)
        func put(_ text: String, _ at: Int) { header.replaceSubrange(at..<(at + text.utf8.count), with: text.utf8) }
        func octal(_ number: Int, _ digits: Int) -> String {
            let text = String(number, radix: 8)
            return String(repeating: "0", count: digits - text.count) + text
        }
        put(file.name, 0)
        put("0000644", 100)
        put("0000000", 108)
        put("0000000", 116)
        put(octal(file.content.count, 11), 124)
        put(octal(0, 11), 136)
        put("        ", 148)
        header[156] = file.kind
        put("ustar", 257)
        put("00", 263)
        put(octal(header.reduce(0) { $0 + Int($1) }, 6), 148)
        header[154] = 0
        return header
    }
}
