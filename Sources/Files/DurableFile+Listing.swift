import Glibc

extension DurableFile {
    /// The names in a folder in ascending order, without `.` and `..`.
    ///
    /// - Throws: ``DurableFileError``.
    package static func names(inFolder path: String) throws(DurableFileError) -> [String] {
        guard let folder = opendir(path) else { throw DurableFileError(path: path, code: errno) }
        defer { closedir(folder) }
        var names: [String] = []
        while true {
            errno = 0
            guard let entry = readdir(folder) else { break }
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != "." && name != ".." { names.append(name) }
        }
        guard errno == 0 else { throw DurableFileError(path: path, code: errno) }
        return names.sorted()
    }
}
