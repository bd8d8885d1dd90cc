import Glibc
import Wording

/// The row-level error file of an import: CSV with the columns line, code, column and message, and no personal data.
///
/// Codes are for programs; the message is for people, in the language that is spoken.
/// It is written beside its place and renamed when it is whole, so that a half-written file is never taken for one.
final class FaultFile {
    private let path: String
    private let part: String
    private let descriptor: Int32
    private var buffer: [UInt8] = Array("line,code,column,message\r\n".utf8)
    private var finished = false

    /// Begins the file at a path, which may exist already.
    init(path: String) throws(RegisterError) {
        self.path = path
        part = path + ".part"
        descriptor = open(part, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .file(path) }
    }

    deinit {
        close(descriptor)
        if !finished { unlink(part) }
    }

    /// Adds a line for each fault of a row.
    func append(_ row: RefusedRow) throws(RegisterError) {
        for fault in row.faults {
            let place = "\(row.line),\(fault.code.rawValue),\(fault.column?.rawValue ?? "")"
            buffer.append(contentsOf: "\(place),\"\(fault.code.text)\"\r\n".utf8)
        }
        if buffer.count > 65_536 { try flush() }
    }

    /// Puts the whole file in its place.
    func finish() throws(RegisterError) {
        try flush()
        guard fsync(descriptor) == 0, rename(part, path) == 0 else { throw .file(path) }
        finished = true
    }

    private func flush() throws(RegisterError) {
        var written = 0
        while written < buffer.count {
            let count = buffer.withUnsafeBytes { bytes in
                Glibc.write(descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written)
            }
            if count < 0 {
                if errno == EINTR { continue }
                throw .file(path)
            }
            written += count
        }
        buffer.removeAll(keepingCapacity: true)
    }
}
