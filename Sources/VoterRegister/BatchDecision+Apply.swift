import ElectionModel
import Persistence
import Trust

extension BatchDecision {
    /// Changes the register as decided.
    ///
    /// `base` is the number of the first new person, if it is free; `earlier` are rows that the checks before refused.
    func apply(
        base: Int, importId: Int, earlier: [RefusedRow], keys: RegisterKeys, in transaction: borrowing Transaction
    ) throws {
        try add(base: base, importId: importId, keys, transaction)
        try change(importId: importId, keys, transaction)
        let faults = (earlier + refused).flatMap { row in
            row.faults.enumerated().map { place, fault -> [SQLValue] in
                [
                    .int(importId), .int(row.line), .int(place), .text(fault.code.rawValue),
                    fault.column.map { .text($0.rawValue) } ?? .null,
                ]
            }
        }
        if !faults.isEmpty {
            try transaction.bulkInsert(
                into: "import_fault", columns: ["import", "line", "place", "code", "field"], rows: faults)
        }
    }

    private func add(
        base: Int, importId: Int, _ keys: RegisterKeys, _ transaction: borrowing Transaction
    ) throws {
        guard !added.isEmpty else { return }
        let first = try PersonId.free(from: base, count: added.count, transaction)
        var people: [[SQLValue]] = []
        var photos: [[SQLValue]] = []
        people.reserveCapacity(added.count)
        // The index's order again, which also keeps the file's order out of the database.
        let ordered = added.sorted { $0.index.lexicographicallyPrecedes($1.index) }
        for (place, voter) in ordered.enumerated() {
            let person = first + place
            let sealed = keys.personal.seal(voter.details.encoded(), table: "person", row: String(person))
            people.append([
                .int(person), .bytes(voter.index), .text(voter.details.station.rawValue), .int(importId),
                .bytes(sealed),
            ])
            if case .given(let photo) = voter.photo {
                photos.append([
                    .int(person), .bytes(keys.biometric.seal(photo, table: "person_photo", row: String(person))),
                ])
            }
        }
        try transaction.bulkInsert(
            into: "person", columns: ["person", "pin_index", "station", "import", "sealed"], rows: people)
        if !photos.isEmpty {
            try transaction.bulkInsert(into: "person_photo", columns: ["person", "sealed"], rows: photos)
        }
    }

    private func change(importId: Int, _ keys: RegisterKeys, _ transaction: borrowing Transaction) throws {
        for item in known {
            let person = item.person
            if item.changesDetails {
                let details = item.voter.details
                let sealed = keys.personal.seal(details.encoded(), table: "person", row: String(person))
                try transaction.run(
                    """
                    UPDATE person SET station = \(details.station.rawValue), sealed = \(sealed), import = \(importId) \
                    WHERE person = \(person)
                    """)
            } else {
                try transaction.run("UPDATE person SET import = \(importId) WHERE person = \(person)")
            }
            guard item.changesPhoto else { continue }
            try transaction.run("DELETE FROM person_photo WHERE person = \(person)")
            if case .given(let photo) = item.voter.photo {
                let sealed = keys.biometric.seal(photo, table: "person_photo", row: String(person))
                try transaction.run("INSERT INTO person_photo (person, sealed) VALUES (\(person), \(sealed))")
            }
        }
    }
}
