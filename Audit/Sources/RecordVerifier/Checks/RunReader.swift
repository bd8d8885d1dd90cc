import Glibc

/// Reads one sorted run of submissions, some thousand at a time.
struct RunReader {
    private static let step = 4096

    private let file: UnsafeMutablePointer<FILE>?
    /// The numbers of the items in the file that are still to be read.
    private var rest: Range<Int>
    private var items: ArraySlice<RepeatedSubmissions.Item>

    /// A run that is in memory.
    init(_ items: [RepeatedSubmissions.Item]) {
        file = nil
        rest = 0..<0
        self.items = items[...]
    }

    /// A run in a file, by the numbers of its items.
    ///
    /// - Throws: `RepeatedSubmissions.Failure` when it cannot be read.
    init(_ file: UnsafeMutablePointer<FILE>?, first: Int, count: Int) throws(RepeatedSubmissions.Failure) {
        self.file = file
        rest = first..<first + count
        items = []
        try fill()
    }

    /// The next item; nil at the end.
    var next: RepeatedSubmissions.Item? { items.first }

    /// Leaves the next item behind.
    ///
    /// - Throws: `RepeatedSubmissions.Failure` when what follows cannot be read.
    mutating func advance() throws(RepeatedSubmissions.Failure) {
        items.removeFirst()
        if items.isEmpty { try fill() }
    }

    private mutating func fill() throws(RepeatedSubmissions.Failure) {
        guard let file, !rest.isEmpty else { return }
        let count = min(Self.step, rest.count)
        let width = MemoryLayout<RepeatedSubmissions.Item>.stride
        var isRead = fseek(file, rest.lowerBound * width, SEEK_SET) == 0
        items =
            [RepeatedSubmissions.Item](unsafeUninitializedCapacity: count) { buffer, filled in
                isRead = isRead && fread(buffer.baseAddress, width, count, file) == count
                filled = isRead ? count : 0
            }[...]
        guard isRead else { throw RepeatedSubmissions.Failure(reason: String(cString: strerror(errno))) }
        rest = rest.dropFirst(count)
    }
}
