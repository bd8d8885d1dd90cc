/// Merges sorted runs: the least of their next items comes first.
struct RunHeap {
    /// A binary heap by the next items; runs at their end are not in it.
    private var runs: [RunReader] = []

    init(_ readers: [RunReader]) {
        // A sorted list is a heap.
        runs = readers.compactMap { reader in reader.next.map { ($0, reader) } }.sorted { $0.0 < $1.0 }.map(\.1)
    }

    /// The least item that is left, which is then left behind; nil at the end.
    ///
    /// - Throws: `RepeatedSubmissions.Failure` when a run cannot be read.
    mutating func next() throws(RepeatedSubmissions.Failure) -> RepeatedSubmissions.Item? {
        guard let least = runs.first?.next else { return nil }
        try runs[0].advance()
        if runs[0].next == nil {
            runs.swapAt(0, runs.count - 1)
            runs.removeLast()
        }
        sink()
        return least
    }

    /// Puts the first run where it belongs.
    private mutating func sink() {
        var place = 0
        while case let left = 2 * place + 1, left < runs.count {
            let right = left + 1
            let child = right < runs.count && isBefore(right, left) ? right : left
            guard isBefore(child, place) else { return }
            runs.swapAt(child, place)
            place = child
        }
    }

    private func isBefore(_ one: Int, _ other: Int) -> Bool {
        guard let left = runs[one].next, let right = runs[other].next else { return false }
        return left < right
    }
}
