import Persistence
import Testing

/// What only a database in memory does.
@Suite struct MemoryStoreTests {
    @Test func `an image opens in memory with the same content, and cannot be changed`() async throws {
        let store = try MemoryStore()
        try await store.migrate(StoreContractTests.steps)
        try await store.write { transaction in
            try transaction.bulkInsert(
                into: "person", columns: ["number", "name", "photo", "voted"],
                rows: (0..<500).map { [.int($0), .text("Н\($0)"), .bytes([1, 2, UInt8($0 & 255)]), .int(0)] })
        }
        let opened = try MemoryStore(image: try store.fileImage())
        let row = try await opened.read { try $0.first("SELECT name, photo FROM person WHERE number = \(258)") }
        #expect(try row?.text("name") == "Н258")
        #expect(try row?.bytes("photo") == [1, 2, 2])
        await #expect(throws: StoreError.self) {
            try await opened.write { try $0.run("DELETE FROM person") }
        }
    }

    @Test(arguments: [0, 100, 600, 5000])
    func `bytes that are no database are refused`(count: Int) {
        #expect(throws: StoreError.damaged) { try MemoryStore(image: [UInt8](repeating: 1, count: count)) }
    }
}
