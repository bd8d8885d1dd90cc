import Dispatch
import Synchronization

/// Reads bundles and prepares their entries on all processors, while the ones before are being checked.
final class EntryReading: Sendable {
    /// A bundle with its entries, or why it cannot be read.
    typealias Item = Result<(bundle: HashedBundle, entries: [PreparedEntry]), FileProblem>

    /// How many bundles are in memory at once, twice.
    static let batch = 16

    let first: Int
    private let bundles: Mutex<[Int: Item]> = Mutex([:])
    private let done = DispatchSemaphore(value: 0)

    /// Begins to read.
    ///
    /// - Parameters:
    ///   - first: the number of the first entry, a multiple of 256.
    ///   - size: the number of entries of the ledger.
    ///   - source: the ledger.
    ///   - keys: the keys known so far; nil where signatures are not to be looked at.
    init(from first: Int, size: Int, source: any LedgerSource, keys: KeyRegister?) {
        self.first = first
        let starts = Array(stride(from: first, to: min(size, first + Self.batch * TilePath.width), by: TilePath.width))
        DispatchQueue.global().async { [self] in
            let widths = starts.map { TilePath.width(from: $0, of: size) }
            let numbers = zip(starts.map { $0 / TilePath.width }, widths)
            source.expect(numbers.map { TilePath(entries: $0).path(width: $1) })
            source.expect(numbers.map { TilePath(level: 0, number: $0).path(width: $1) })
            DispatchQueue.concurrentPerform(iterations: starts.count) { index in
                let item = Self.read(starts[index], size, source, keys)
                bundles.withLock { $0[starts[index]] = item }
            }
            done.signal()
        }
    }

    /// Waits, and gives the bundles in order up to the first that cannot be read.
    func items() -> [Item] {
        done.wait()
        done.signal()
        return bundles.withLock { $0.sorted { $0.key < $1.key }.map(\.value) }
    }

    private static func read(_ start: Int, _ size: Int, _ source: any LedgerSource, _ keys: KeyRegister?) -> Item {
        do {
            let hashed = try HashedBundle(from: start, size: size, source: source)
            let (ranges, bytes) = (hashed.bundle.ranges, hashed.bundle.bytes)
            let entries = zip(ranges, hashed.leaves).map { PreparedEntry(bytes, $0, leaf: $1, keys: keys) }
            return .success((hashed, entries))
        } catch {
            return .failure(error)
        }
    }
}
