import ElectionModel
import Files
import Glibc
package import Ledger
import Trust

/// A snapshot's folder, also what a station adds to it: the ledger's proof, deltas, tickets for a restart.
package struct SnapshotFolder: Sendable {
    package let path: String

    /// Names a folder; nothing is read yet.
    package init(path: String) {
        var trimmed = path
        while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
        self.path = trimmed
    }

    /// Where a file of the snapshot lies.
    package func path(of file: SnapshotFile) -> String { "\(path)/\(file.rawValue)" }

    /// Adds the ledger's proof to a snapshot, or a newer proof in the place of an older one; the same again changes
    /// nothing. On the disk when this returns.
    ///
    /// - Throws: `SnapshotWriteError.noSnapshot`, `.foreignProof` when the entry does not announce this very manifest,
    ///   `.file`.
    package func attach(_ proof: InclusionProof) throws(SnapshotWriteError) {
        guard let bytes = try? DurableFile.read(path(of: .manifest), limit: SnapshotLimits.manifest),
            let manifest = try? SnapshotManifest(canonicalBytes: bytes)
        else { throw .noSnapshot }
        guard proof.isEntry(SnapshotManifest.entryType, by: .registrar), proof.body == manifest.ledgerBody else {
            throw .foreignProof
        }
        try keep(proof.bytes, as: SnapshotFile.proof.rawValue)
    }

    /// The numbers of the deltas that are kept, in ascending order.
    ///
    /// - Throws: `SnapshotWriteError.file`.
    package func deltas() throws(SnapshotWriteError) -> [Int] {
        try names().compactMap(Self.deltaNumber).sorted()
    }

    /// The file of a delta, as it was kept.
    ///
    /// - Throws: `SnapshotWriteError.file`.
    package func delta(_ number: Int) throws(SnapshotWriteError) -> [UInt8] {
        try Self.placed { () throws(DurableFileError) in
            try DurableFile.read("\(path)/\(Self.name(ofDelta: number))", limit: SnapshotLimits.delta)
        }
    }

    /// Keeps a delta that was verified; the same again changes nothing. On the disk when this returns.
    ///
    /// - Throws: `SnapshotWriteError.file`.
    package func keep(_ delta: SnapshotDelta) throws(SnapshotWriteError) {
        try keep(delta.bytes, as: Self.name(ofDelta: delta.statement.number))
    }

    /// The tickets that are kept, by member. What is damaged is passed over: another member's ticket opens as well.
    ///
    /// - Throws: `SnapshotWriteError.file`.
    package func tickets() throws(SnapshotWriteError) -> [RestartTicket] {
        try names().filter(Self.isTicket).compactMap { name in
            (try? DurableFile.read("\(path)/\(name)", limit: SnapshotLimits.ticket)).flatMap {
                try? RestartTicket(canonicalBytes: $0)
            }
        }
    }

    /// Keeps a member's ticket in the place of an earlier one. On the disk when this returns.
    ///
    /// - Throws: `SnapshotWriteError.file`.
    package func keep(_ ticket: RestartTicket) throws(SnapshotWriteError) {
        try keep(ticket.canonicalBytes, as: "\(Self.ticketStart)\(ticket.member)\(Self.ticketEnd)")
    }

    /// Takes over tickets and deltas of another copy of the same snapshot, such as one that was set aside because a file of
    /// it is damaged. What is here already stays, what cannot be read is passed over. On the disk when this returns.
    ///
    /// - Throws: `SnapshotWriteError.file`.
    package func adopt(from other: SnapshotFolder) throws(SnapshotWriteError) {
        let here = try names()
        for name in try other.names()
        where (Self.isTicket(name) || Self.deltaNumber(name) != nil) && !here.contains(name) {
            guard let bytes = try? DurableFile.read("\(other.path)/\(name)", limit: SnapshotLimits.delta) else {
                continue
            }
            try keep(bytes, as: name)
        }
    }

    /// Where the act lies when the list was erased.
    package var actPath: String { "\(path)/\(Self.act)" }

    /// Whether the list in it was erased, or erasing it has begun.
    package var isErased: Bool {
        [Self.erasing, Self.act].contains { name in access("\(path)/\(name)", F_OK) == 0 }
    }

    /// The statement that the erasing has begun; erasing goes on when it is found.
    static let erasing = "erasing.json"
    /// The act that the list was erased.
    static let act = "erased.json"

    static func isTicket(_ name: String) -> Bool { name.hasPrefix(ticketStart) && name.hasSuffix(ticketEnd) }

    /// The number in a delta's name.
    static func deltaNumber(_ name: String) -> Int? {
        guard name.hasPrefix(deltaStart), name.hasSuffix(deltaEnd),
            let number = Int(name.dropFirst(deltaStart.count).dropLast(deltaEnd.count)), number > 0,
            self.name(ofDelta: number) == name
        else { return nil }
        return number
    }

    private static let ticketStart = "restart-"
    private static let ticketEnd = ".ticket"
    private static let deltaStart = "delta-"
    private static let deltaEnd = ".sealed"

    private static func name(ofDelta number: Int) -> String { "\(deltaStart)\(number)\(deltaEnd)" }

    private func names() throws(SnapshotWriteError) -> [String] {
        try Self.placed { () throws(DurableFileError) in try DurableFile.names(inFolder: path) }
    }

    private func keep(_ bytes: [UInt8], as name: String) throws(SnapshotWriteError) {
        let file = "\(path)/\(name)"
        guard (try? DurableFile.read(file, limit: bytes.count)) != bytes else { return }
        try Self.placed { () throws(DurableFileError) in try DurableFile.replace(file, bytes, mode: 0o600) }
    }

    private static func placed<T>(_ body: () throws(DurableFileError) -> T) throws(SnapshotWriteError) -> T {
        do throws(DurableFileError) { return try body() } catch { throw .file(error) }
    }
}
