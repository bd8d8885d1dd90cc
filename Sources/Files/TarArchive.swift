import Glibc

/// A POSIX tar archive (IEEE 1003.1, pax, "ustar Interchange Format") of plain files, which `tar -xf` takes apart anywhere.
package enum TarArchive {
    private static let block = 512
    private static let chunk = 1 << 20

    /// Writes an archive of files below a folder; it appears under its name whole and durable, or not at all.
    ///
    /// Nothing in it depends on who makes it or when: modes are 0644, owners and times zero.
    /// - Parameters:
    ///   - path: the archive; one that exists is not replaced.
    ///   - folder: where the files are.
    ///   - names: their paths below it, in the order of the archive; 100 bytes each at most.
    /// - Throws: ``DurableFileError``: `EEXIST`, `ENAMETOOLONG`, `EFBIG` beyond 8 GiB a file, and what the system says.
    package static func create(_ path: String, of folder: String, _ names: [String]) throws(DurableFileError) {
        guard access(path, F_OK) != 0 else { throw DurableFileError(path: path, code: EEXIST) }
        let temporary = DurableFile.draftName(of: path)
        let file = open(temporary, O_WRONLY | O_CLOEXEC | O_NOFOLLOW | O_CREAT | O_TRUNC, 0o644)
        guard file >= 0 else { throw DurableFileError(path: path, code: errno) }
        do throws(DurableFileError) {
            for name in names { try add(name, from: "\(folder)/\(name)", to: file) }
            try put([UInt8](repeating: 0, count: 2 * block), file, path)
            guard fsync(file) == 0 else { throw DurableFileError(path: path, code: errno) }
        } catch {
            close(file)
            unlink(temporary)
            throw error
        }
        guard close(file) == 0 || errno == EINTR, rename(temporary, path) == 0 else {
            let code = errno
            unlink(temporary)
            throw DurableFileError(path: path, code: code)
        }
        try DurableFile.syncFolder(of: path)
    }

    private static func add(_ name: String, from path: String, to archive: Int32) throws(DurableFileError) {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard file >= 0 else { throw DurableFileError(path: path, code: errno) }
        defer { close(file) }
        var facts = stat()
        guard fstat(file, &facts) == 0 else { throw DurableFileError(path: path, code: errno) }
        guard facts.st_mode & S_IFMT == S_IFREG else { throw DurableFileError(path: path, code: EINVAL) }
        let size = Int(facts.st_size)
        try put(header(name, size: size, path), archive, path)
        var left = size
        var buffer = [UInt8](repeating: 0, count: chunk)
        while left > 0 {
            let room = min(left, chunk)
            let count = buffer.withUnsafeMutableBytes { read(file, $0.baseAddress, room) }
            if count < 0, errno == EINTR { continue }
            // A file that became shorter would make all that follows unreadable.
            guard count > 0 else { throw DurableFileError(path: path, code: count < 0 ? errno : EIO) }
            try put(Array(buffer.prefix(count)), archive, path)
            left -= count
        }
        let rest = size % block
        if rest > 0 { try put([UInt8](repeating: 0, count: block - rest), archive, path) }
    }

    private static func header(_ name: String, size: Int, _ path: String) throws(DurableFileError) -> [UInt8] {
        guard name.utf8.count <= 100 else { throw DurableFileError(path: path, code: ENAMETOOLONG) }
        guard size < 1 << 33 else { throw DurableFileError(path: path, code: EFBIG) }
        var header = [UInt8](repeating: 0, count: block)
        func set(_ place: Int, _ text: String) {
            for (index, byte) in text.utf8.enumerated() { header[place + index] = byte }
        }
        func octal(_ number: Int, _ digits: Int) -> String {
            let text = String(number, radix: 8)
            return String(repeating: "0", count: digits - text.count) + text
        }
        set(0, name)
        set(100, octal(0o644, 7))
        set(108, octal(0, 7))
        set(116, octal(0, 7))
        set(124, octal(size, 11))
        set(136, octal(0, 11))
        set(148, "        ")
        set(156, "0")
        set(257, "ustar\u{0}00")
        let sum = header.reduce(0) { $0 + Int($1) }
        set(148, octal(sum, 6) + "\u{0} ")
        return header
    }

    private static func put(_ bytes: [UInt8], _ file: Int32, _ path: String) throws(DurableFileError) {
        let failure = bytes.withUnsafeBytes { DurableFile.fill(file, $0, DurableFile.systemPut) }
        guard failure == 0 else { throw DurableFileError(path: path, code: failure) }
    }
}
