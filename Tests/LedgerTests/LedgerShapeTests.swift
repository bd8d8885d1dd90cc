import ElectionModel
import Ledger
import Sodium
import TestSupport
import Testing
import Trust

/// What would spoil a record for ever does not get in.
@Suite struct LedgerShapeTests {
    let sample: SampleElection
    let folder = TemporaryFolder()
    let clock = FixedClock()

    init() throws { sample = try SampleElection() }

    private func writer(key: String = "log") async throws -> LedgerWriter {
        try await LedgerWriter(
            path: folder.path, election: sample.definition.election, key: try #require(sample.keys[key]), clock: clock)
    }

    private func submission(_ type: EntryType, _ body: CanonicalValue) throws -> Submission {
        let key = try #require(sample.keys["commission"])
        return Submission(election: sample.definition.election, type: type, body: body, key: key)
    }

    private func changed(_ name: String, _ value: CanonicalValue) throws -> CanonicalValue {
        guard case .object(var members) = try sample.genesis() else { return .null }
        members[name] = value
        return .object(members)
    }

    private func isRefused(_ body: () async throws -> Void) async -> Bool {
        do { try await body() } catch let error as LedgerError {
            if case .refused = error { return true }
        } catch {}
        return false
    }

    @Test func `a body with a member that its type does not have is refused`() async throws {
        let writer = try await writer()
        let sample = sample
        let extra = try submission(.genesis, changed("note", "x"))
        #expect(await isRefused { _ = try await writer.append([extra], definition: sample.definition) })
        let witnesses = try submission(.genesis, changed("witnesses", ["quorum": 1]))
        #expect(await isRefused { _ = try await writer.append([witnesses], definition: sample.definition) })
        #expect(await writer.state.size == 0)

        _ = try await writer.append([submission(.genesis, sample.genesis())], definition: sample.definition)
        let phase = try submission(.phase, ["v": 1, "from": "called", "to": "lists", "why": "x"])
        #expect(await isRefused { _ = try await writer.append([phase]) })

        guard case .object(var members) = try sample.certificate(.station, "1201").canonical else { return }
        members["note"] = "x"
        let certificate = try submission(.keyAdd, ["v": 1, "certificate": .object(members)])
        #expect(await isRefused { _ = try await writer.append([certificate]) })
        #expect(await writer.state.size == 1)
    }

    @Test func `a log whose key genesis does not name signs nothing`() async throws {
        let writer = try await writer(key: "1202")
        let genesis = try submission(.genesis, sample.genesis())
        let sample = sample
        #expect(await isRefused { _ = try await writer.append([genesis], definition: sample.definition) })
        #expect(throws: LedgerError.absent) { try LedgerReader(path: "\(folder.path)/public").checkpoint() }
    }

    @Test func `a log whose certificate has ended signs nothing more`() async throws {
        let writer = try await writer()
        _ = try await writer.append([submission(.genesis, sample.genesis())], definition: sample.definition)
        clock.advance(seconds: 90 * 86_400)
        let phase = try submission(.phase, ["v": 1, "from": "called", "to": "lists"])
        #expect(await isRefused { _ = try await writer.append([phase]) })
        #expect(try LedgerReader(path: "\(folder.path)/public").checkpoint().size == 1)
    }

    @Test func `a document longer than the record allows is refused`() async throws {
        let writer = try await writer()
        _ = try await writer.append([submission(.genesis, sample.genesis())], definition: sample.definition)
        let document = [UInt8](repeating: 0x20, count: (1 << 24) + 1)
        let phase = try submission(.phase, ["v": 1, "from": "called", "to": "lists"])
        #expect(await isRefused { _ = try await writer.append([phase], documents: [document]) })
        #expect(await writer.state.size == 1)
    }
}
