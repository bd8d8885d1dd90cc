import ElectionModel
import Foundation
import Ledger
import TestSupport
import Testing
import Trust

/// What a ledger takes when: recounts, audits, and the end.
@Suite struct LifeCycleTests {
    let folder = TemporaryFolder()
    let walk: ElectionWalk
    private static let (first, second) = (StationId(unchecked: "1201"), StationId(unchecked: "1202"))

    init() throws { walk = try ElectionWalk() }

    /// A ledger with both protocols and the result, in the phase `counted`; the numbers of the protocols.
    private func counted() async throws -> (LedgerWriter, protocols: [Int]) {
        let writer = try await LedgerWriter(
            path: folder.path, election: walk.sample.definition.election, key: try #require(walk.sample.keys["log"]),
            clock: FixedClock())
        _ = try await writer.append([walk.genesis()], definition: walk.sample.definition)
        _ = try await writer.append(walk.opening())
        let protocols = try await writer.append([walk.filing("1201"), walk.filing("1202")]).map(\.seq)
        _ = try await writer.append([
            walk.step(.open, .sealed), walk.step(.sealed, .counted), walk.result(protocols),
        ])
        return (writer, protocols)
    }

    private func refusal(_ writer: LedgerWriter, _ submission: Submission) async -> LedgerRefusal? {
        do { _ = try await writer.append([submission]) } catch LedgerError.refused(let refusal) { return refusal } catch
        {}
        return nil
    }

    @Test func `after the count a station files only what a decision has ordered to count again`() async throws {
        let (writer, protocols) = try await counted()
        let again = try walk.filing("1201", supersedes: protocols[0])
        #expect(await refusal(writer, again) == .noRecount(Self.first))
        _ = try await writer.append([walk.decision(recount: ["1201"])])
        #expect(await refusal(writer, try walk.filing("1202", supersedes: protocols[1])) == .noRecount(Self.second))
        #expect(await refusal(writer, try walk.step(.counted, .certified)) == .recountOpen([Self.first]))
        let seq = try #require(try await writer.append([again]).first?.seq)
        // The order is used up.
        #expect(await refusal(writer, try walk.filing("1201", supersedes: seq)) == .noRecount(Self.first))
        #expect(await refusal(writer, try walk.step(.counted, .certified)) == .resultMissing)
        #expect(await refusal(writer, try walk.result(protocols, outcome: "again")) == .resultProtocols)
        _ = try await writer.append([walk.result([protocols[1], seq]), walk.step(.counted, .certified)])
        #expect(await writer.state.certified == (await writer.state.size) - 1)
    }

    @Test func `a recount in the time of appeals is counted before the ledger is closed`() async throws {
        let (writer, protocols) = try await counted()
        _ = try await writer.append([
            walk.step(.counted, .certified), walk.step(.certified, .appeals), walk.decision(recount: ["1202"]),
        ])
        #expect(await refusal(writer, try walk.step(.appeals, .closed)) == .recountOpen([Self.second]))
        let seq = try #require(
            try await writer.append([walk.filing("1202", supersedes: protocols[1])]).first?.seq)
        #expect(await refusal(writer, try walk.step(.appeals, .closed)) == .resultMissing)
        _ = try await writer.append([walk.result([protocols[0], seq]), walk.audit(), walk.step(.appeals, .closed)])
        for late in [try walk.decision(name: "late"), try walk.result([protocols[0], seq], outcome: "late")] {
            #expect(await refusal(writer, late) == .notInPhase(late.type, .closed))
        }
    }

    @Test func `a result is reckoned again only where something was counted again`() async throws {
        let (writer, protocols) = try await counted()
        _ = try await writer.append([walk.decision()])
        #expect(await refusal(writer, try walk.result(protocols, outcome: "again")) == .resultContest)
    }

    @Test func `a recount is ordered of what has a protocol, when the voting is over, in order`() async throws {
        let writer = try await LedgerWriter(
            path: folder.path, election: walk.sample.definition.election, key: try #require(walk.sample.keys["log"]),
            clock: FixedClock())
        _ = try await writer.append([walk.genesis()], definition: walk.sample.definition)
        _ = try await writer.append(walk.opening() + [walk.filing("1201")])
        #expect(await refusal(writer, try walk.decision(recount: ["1201"])) == .recountTooEarly)
        _ = try await writer.append([walk.decision(), walk.step(.open, .sealed)])
        #expect(await refusal(writer, try walk.decision(recount: ["1202"])) == .nothingToRecount)
        for wrong in [["1202", "1201"], ["1201", "1201"]] {
            guard case .body(.decision, _)? = await refusal(writer, try walk.decision(recount: wrong)) else {
                Issue.record("\(wrong)")
                continue
            }
        }
        _ = try await writer.append([walk.decision(recount: ["1201"])])
    }

    @Test func `the published table of the life cycle is the code's`() throws {
        let docs = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Docs/formats/ledger-life-cycle.md")
        let page = try String(contentsOf: docs, encoding: .utf8)
        let published = page.split(separator: "\n").map(String.init).filter { $0.hasPrefix("| `") }
        let expected = EntryType.allCases.map { type in
            let cells = ElectionPhase.allCases.map { phase in
                !type.phases.contains(phase) ? " " : type.recountPhases.contains(phase) ? " again " : " yes "
            }
            return "| `\(type.rawValue)` | \(type.role.rawValue) |\(cells.joined(separator: "|"))|"
        }
        #expect(published == expected, "the table should be:\n\(expected.joined(separator: "\n"))")
    }
}
