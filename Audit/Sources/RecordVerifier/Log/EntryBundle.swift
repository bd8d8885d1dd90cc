/// One file of entries, taken apart.
struct EntryBundle: Sendable {
    /// The longest entry, in bytes.
    static let entryLimit = 65_535

    /// The longest file that can be a bundle.
    static let byteLimit = TilePath.width * (2 + entryLimit)

    /// The number of the first entry.
    let firstEntry: Int
    let path: String
    let bytes: [UInt8]
    /// Where each entry's bytes lie in the file.
    let ranges: [Range<Int>]
    /// Why the file is not what it should be, and at which byte; the entries before it are still there.
    let problem: JsonProblem?

    /// Takes the content of a file apart that should hold `count` entries and nothing more.
    init(firstEntry: Int, path: String, bytes: [UInt8], count: Int) {
        self.firstEntry = firstEntry
        self.path = path
        self.bytes = bytes
        var ranges: [Range<Int>] = []
        var position = 0
        var problem: JsonProblem?
        while ranges.count < count {
            guard bytes.count - position >= 2 else {
                problem = JsonProblem(offset: position, reason: "holds \(ranges.count) entries instead of \(count)")
                break
            }
            let length = Int(bytes[position]) << 8 | Int(bytes[position + 1])
            guard bytes.count - position - 2 >= length else {
                problem = JsonProblem(offset: position, reason: "entry \(firstEntry + ranges.count) is cut off")
                break
            }
            ranges.append(position + 2..<position + 2 + length)
            position += 2 + length
        }
        if problem == nil, position < bytes.count {
            problem = JsonProblem(offset: position, reason: "holds more than its \(count) entries")
        }
        self.ranges = ranges
        self.problem = problem
    }
}
