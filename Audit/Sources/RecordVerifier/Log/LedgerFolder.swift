import Glibc

/// The folder of a ledger, read without ever following a symbolic link out of it.
package final class LedgerFolder: LedgerSource {
    private let descriptor: Int32

    /// Opens the folder.
    ///
    /// - Throws: `FileProblem` when it is not there or is no folder.
    package init(path: String) throws(FileProblem) {
        descriptor = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Self.problem(errno) }
    }

    deinit {
        close(descriptor)
    }

    /// The whole content of a file.
    ///
    /// - Parameters:
    ///   - path: relative to the folder, with `/` between names.
    ///   - limit: the most bytes that it may have.
    /// - Returns: the bytes.
    /// - Throws: `FileProblem` when it is missing, too long, no regular file, or a link stands on the way.
    package func read(_ path: String, atMost limit: Int) throws(FileProblem) -> [UInt8] {
        let file = try open(path, O_RDONLY | O_NONBLOCK)
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw Self.problem(errno) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw FileProblem(reason: "is no regular file", isMissing: false)
        }
        guard status.st_size <= limit else {
            throw FileProblem(reason: "has \(status.st_size) bytes, at most \(limit) can be right", isMissing: false)
        }
        var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
        var filled = 0
        while filled < bytes.count {
            let offset = filled
            let count = bytes.withUnsafeMutableBytes { buffer in
                Glibc.read(file, buffer.baseAddress?.advanced(by: offset), buffer.count - offset)
            }
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw Self.problem(errno) }
            guard count > 0 else { throw FileProblem(reason: "became shorter while it was read", isMissing: false) }
            filled += count
        }
        return bytes
    }

    /// The names in a folder, in no order, without those that begin with a dot; nil when there is none at that path.
    package func names(in path: String) throws(FileProblem) -> [String]? {
        let folder: Int32
        do {
            folder = try open(path, O_RDONLY | O_DIRECTORY)
        } catch {
            guard error.isMissing else { throw error }
            return nil
        }
        guard let stream = fdopendir(folder) else {
            let code = errno
            close(folder)
            throw Self.problem(code)
        }
        defer { closedir(stream) }
        var names: [String] = []
        while let item = readdir(stream) {
            let name = withUnsafePointer(to: &item.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names
    }

    /// They are here already.
    package func expect(_ paths: [String]) {}

    private func open(_ path: String, _ flags: Int32) throws(FileProblem) -> Int32 {
        let parts = path.split(separator: "/").map(String.init)
        var folder = descriptor
        defer { if folder != descriptor { close(folder) } }
        for part in parts.dropLast() {
            let inner = openat(folder, part, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
            guard inner >= 0 else { throw Self.problem(errno, at: part, in: folder) }
            if folder != descriptor { close(folder) }
            folder = inner
        }
        let last = parts.last ?? "."
        let file = openat(folder, last, flags | O_NOFOLLOW | O_CLOEXEC)
        guard file >= 0 else { throw Self.problem(errno, at: last, in: folder) }
        return file
    }

    /// The reason behind an error; a link is named as such, whatever the system calls it.
    private static func problem(_ code: Int32, at name: String, in folder: Int32) -> FileProblem {
        var status = stat()
        if fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0, status.st_mode & S_IFMT == S_IFLNK {
            return FileProblem(reason: "'\(name)' is a symbolic link, which a ledger does not have", isMissing: false)
        }
        return problem(code)
    }

    private static func problem(_ code: Int32) -> FileProblem {
        switch code {
        case ENOENT: FileProblem(reason: "is missing", isMissing: true)
        case ENOTDIR: FileProblem(reason: "a file stands where a folder should be", isMissing: false)
        default: FileProblem(reason: "cannot be read: " + String(cString: strerror(code)), isMissing: false)
        }
    }
}
