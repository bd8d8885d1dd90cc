package import ElectionModel

/// Ballots handed out between two instants.
package struct HourlyCount: Hashable, Sendable, CanonicalCodable {
    package let from: Timestamp
    package let to: Timestamp
    package let issued: Int

    /// The smallest number that a published cell may hold, unless it is the only one.
    package static let smallestCell = 10

    package init(from: Timestamp, to: Timestamp, issued: Int) {
        self.from = from
        self.to = to
        self.issued = issued
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        from = try canonical.value("from")
        to = try canonical.value("to")
        issued = try canonical.int("issued")
    }

    package var canonical: CanonicalValue {
        ["from": from.canonical, "to": to.canonical, "issued": .int(issued)]
    }

    /// Counts instants by the hour and joins cells that are too small, so that no cell tells of a few persons.
    ///
    /// - Parameters:
    ///   - instants: when each ballot was handed out, all within `from ..< to`.
    ///   - from: the opening.
    ///   - to: the closing.
    /// - Returns: cells without gaps from opening to closing.
    package static func cells(of instants: [Timestamp], from: Timestamp, to: Timestamp) -> [HourlyCount] {
        let hour = 3_600_000
        var cells: [HourlyCount] = []
        var start = from
        while start < to {
            let boundary = Timestamp(milliseconds: (start.milliseconds / hour + 1) * hour)
            let end = min(boundary, to)
            let count = instants.count { $0 >= start && $0 < end }
            if let last = cells.last, last.issued < smallestCell {
                cells[cells.count - 1] = HourlyCount(from: last.from, to: end, issued: last.issued + count)
            } else {
                cells.append(HourlyCount(from: start, to: end, issued: count))
            }
            start = end
        }
        if cells.count > 1, let last = cells.last, last.issued < smallestCell {
            let before = cells[cells.count - 2]
            cells.removeLast(2)
            cells.append(HourlyCount(from: before.from, to: last.to, issued: before.issued + last.issued))
        }
        return cells
    }
}
