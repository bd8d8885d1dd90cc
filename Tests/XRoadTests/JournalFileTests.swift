import ElectionModel
import TestSupport
import Testing

@testable import XRoad

@Suite struct JournalFileTests {
    private func entry(_ number: Int) -> LookUpEntry {
        LookUpEntry(
            time: Timestamp(milliseconds: number), id: "id-\(number)", service: "s", userId: "KG1", issue: "7",
            event: "asked")
    }

    @Test func `lines that come together are all there, whole, and none twice`() async throws {
        let place = TemporaryFolder()
        let path = "\(place.path)/look-ups.jsonl"
        let journal = try JournalFile(path: path)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<200 { group.addTask { try await journal.record(entry(number)) } }
            try await group.waitForAll()
        }
        let lines = try Vectors.bytes(path).split(separator: 0x0A).map { try CanonicalValue.parse(Array($0)) }
        let ids = try lines.map { try $0.string("id") }
        #expect(ids.count == 200 && Set(ids).count == 200)
    }

    @Test func `a line is there when its caller goes on`() async throws {
        let place = TemporaryFolder()
        let path = "\(place.path)/look-ups.jsonl"
        let journal = try JournalFile(path: path)
        for number in 1...3 {
            try await journal.record(entry(number))
            #expect(try Vectors.bytes(path).split(separator: 0x0A).count == number)
        }
    }

    @Test func `a disk that is full is told to everybody whose line is lost`() async throws {
        let journal = try JournalFile(path: "/dev/full")
        await withTaskGroup(of: Bool.self) { group in
            for number in 0..<20 {
                group.addTask {
                    do {
                        try await journal.record(entry(number))
                        return false
                    } catch {
                        return true
                    }
                }
            }
            for await isTold in group { #expect(isTold) }
        }
    }
}
