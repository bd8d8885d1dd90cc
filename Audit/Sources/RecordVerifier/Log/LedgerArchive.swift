import Glibc

/// A ledger's folder in one file: a POSIX ustar archive (IEEE Std 1003.1, pax; RECORD-remote.md, section 10).
final class LedgerArchive: LedgerSource {
    private typealias Place = (offset: Int, size: Int)

    private static let block = 512

    private let descriptor: Int32
    private let files: [String: Place]

    /// Whether what lies at a path is a file, which then must be an archive.
    static func isFile(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    /// Opens an archive and lists what is in it.
    ///
    /// - Throws: `FileProblem` when it cannot be read, or is no such archive.
    init(path: String) throws(FileProblem) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileProblem(reason: "cannot be read", isMissing: true) }
        self.descriptor = descriptor
        var files: [String: Place] = [:]
        var offset = 0
        while let header = try Self.read(descriptor, offset, Self.block), header.contains(where: { $0 != 0 }) {
            let item = try Self.item(header, at: offset)
            offset += Self.block
            if let name = item.name, files.updateValue((offset, item.size), forKey: name) != nil {
                throw FileProblem(reason: "holds '\(name)' twice", isMissing: false)
            }
            offset += (item.size + Self.block - 1) / Self.block * Self.block
        }
        self.files = files
    }

    deinit { close(descriptor) }

    func read(_ path: String, atMost limit: Int) throws(FileProblem) -> [UInt8] {
        guard let place = files[path] else { throw FileProblem(reason: "is missing", isMissing: true) }
        guard place.size <= limit else {
            throw FileProblem(reason: "has \(place.size) bytes, at most \(limit) can be right", isMissing: false)
        }
        guard let bytes = try Self.read(descriptor, place.offset, place.size) else {
            throw FileProblem(reason: "is cut off", isMissing: false)
        }
        return bytes
    }

    func names(in path: String) throws(FileProblem) -> [String]? {
        let prefix = path == "." ? "" : path + "/"
        let names = Set(
            files.keys.filter { $0.hasPrefix(prefix) }
                .compactMap { $0.dropFirst(prefix.count).split(separator: "/").first.map(String.init) })
        return names.isEmpty ? nil : Array(names)
    }

    /// They are here already.
    func expect(_ paths: [String]) {}

    /// The file that a header is about; no name for a folder.
    private static func item(_ header: [UInt8], at offset: Int) throws(FileProblem) -> (name: String?, size: Int) {
        let wrong = FileProblem(
            reason: "is no ustar archive: byte \(offset) is not the head of a file", isMissing: false)
        let sum = header.enumerated().reduce(0) { $0 + ((148..<156).contains($1.offset) ? 32 : Int($1.element)) }
        guard header[257..<262].elementsEqual("ustar".utf8), number(header[148..<156]) == sum,
            let size = number(header[124..<136])
        else { throw wrong }
        switch header[156] {
        case UInt8(ascii: "5"): return (nil, 0)
        case UInt8(ascii: "0"), 0: break
        default: throw wrong
        }
        // The old GNU form has other things where the prefix stands.
        let isPosix = header[262] == 0
        var parts = [text(header[0..<100])]
        if isPosix, header[345] != 0 { parts.insert(text(header[345..<500]), at: 0) }
        var name = parts.joined(separator: "/")
        if name.hasPrefix("./") { name.removeFirst(2) }
        guard !name.isEmpty, !name.hasPrefix("/"), !name.split(separator: "/").contains("..") else { throw wrong }
        return (name, size)
    }

    private static func text(_ field: ArraySlice<UInt8>) -> String {
        String(decoding: field.prefix { $0 != 0 }, as: UTF8.self)
    }

    /// Octal digits up to a blank or a zero; nil for anything else.
    private static func number(_ field: ArraySlice<UInt8>) -> Int? {
        let digits = field.drop { $0 == 0x20 }.prefix { $0 != 0 && $0 != 0x20 }
        guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x37).contains($0) }) else { return nil }
        return digits.reduce(0) { $0 << 3 | Int($1 & 7) }
    }

    /// So many bytes from an offset on; nil where the file ends before.
    private static func read(_ file: Int32, _ offset: Int, _ count: Int) throws(FileProblem) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let read = bytes.withUnsafeMutableBytes { buffer in
                pread(file, buffer.baseAddress?.advanced(by: filled), count - filled, off_t(offset + filled))
            }
            if read < 0 && errno == EINTR { continue }
            guard read >= 0 else {
                throw FileProblem(reason: "cannot be read: " + String(cString: strerror(errno)), isMissing: false)
            }
            if read == 0 { return nil }
            filled += read
        }
        return bytes
    }
}
