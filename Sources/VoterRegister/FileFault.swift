/// Why a file of an import cannot be used.
enum FileFault: Error {
    case missing
    case unreadable
    /// Not a plain file.
    case special
    /// Longer than its reader takes.
    case tooLong
}
