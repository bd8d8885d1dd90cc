import Glibc

/// Finds submissions that occur twice among any number of them, in bounded memory.
///
/// Half a million at a time are sorted; more wait in a file without a name, and all are merged at the end.
final class RepeatedSubmissions {
    /// A submission and the number of its entry.
    struct Item: Comparable {
        let submission: UInt128
        let entry: Int

        static func < (left: Item, right: Item) -> Bool {
            (left.submission, left.entry) < (right.submission, right.entry)
        }
    }

    /// Why the file could not be used.
    struct Failure: Error {
        let reason: String
    }

    /// How many are sorted at once.
    private let runLength: Int
    private var items: [Item] = []
    /// Sorted runs, one behind the other; nil as long as there is one only, in memory.
    private var file: UnsafeMutablePointer<FILE>?
    private var runs = 0
    private var failure: Failure?

    /// - Parameter runLength: how many are sorted at once.
    init(runLength: Int = 1 << 19) { self.runLength = runLength }

    deinit { if let file { fclose(file) } }

    /// Takes in the next submission.
    func add(_ submission: UInt128, entry: Int) {
        items.append(Item(submission: submission, entry: entry))
        guard items.count == runLength, failure == nil else { return }
        items.sort()
        do { try spill() } catch { failure = error }
        items.removeAll(keepingCapacity: true)
    }

    /// The entries whose submission occurs in an earlier one, at most so many, and that one.
    ///
    /// - Throws: `Failure` when there was no room for the file.
    func repeated(atMost limit: Int) throws(Failure) -> [(entry: Int, first: Int)] {
        if let failure { throw failure }
        items.sort()
        var readers = [RunReader(items)]
        for run in 0..<runs { readers.append(try RunReader(file, first: run * runLength, count: runLength)) }
        var found: [(entry: Int, first: Int)] = []
        var last: Item?
        var heap = RunHeap(readers)
        while found.count < limit, let item = try heap.next() {
            if let first = last, first.submission == item.submission {
                found.append((item.entry, first.entry))
            } else {
                last = item
            }
        }
        return found
    }

    private func spill() throws(Failure) {
        if file == nil { file = tmpfile() }
        guard let file, items.withUnsafeBytes({ fwrite($0.baseAddress, 1, $0.count, file) == $0.count }) else {
            throw Failure(reason: String(cString: strerror(errno)))
        }
        runs += 1
    }
}
