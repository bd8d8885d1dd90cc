import ElectionModel
import Ledger
import Sodium
import TestSupport
import Testing
import Trust

/// The log's side of the protocol, against a witness and against answers of all kinds.
@Suite struct WitnessTalkTests {
    let folder = TemporaryFolder()
    let log: WatchedLog
    let witness: Witness

    init() throws {
        log = try WatchedLog(size: 300)
        witness = try Witness(
            path: folder.path, name: "w1", key: SampleElection.key(50), logs: [log.noteKey], clock: FixedClock())
    }

    /// Talks to the witness to the end, and counts the questions.
    private func talk(_ log: WatchedLog, _ size: Int, known: Int) async throws -> (WitnessTalk.Step, questions: Int) {
        var talk = WitnessTalk(witness: witness.key, note: log.note(size), size: size, known: known)
        var (step, questions) = (talk.start, 0)
        while case .ask(let old) = step {
            questions += 1
            step = talk.take(try await witness.answer(log.offer(from: old, to: size).bytes))
        }
        return (step, questions)
    }

    @Test func `a log that forgot what the witness knows asks again from there`() async throws {
        #expect(try await talk(log, 100, known: 0).questions == 1)
        let (step, questions) = try await talk(log, 300, known: 0)
        #expect(questions == 2)
        guard case .cosigned(let lines) = step else {
            Issue.record("\(step)")
            return
        }
        var note = log.note(300)
        note.add(lines)
        #expect(note.cosigned(by: witness.key) != nil)
        #expect(try await talk(log, 300, known: 100).questions == 2)
    }

    @Test func `a witness that knows more or other entries stops the log`() async throws {
        _ = try await talk(log, 200, known: 0)
        #expect(try await talk(log, 150, known: 0).0 == .failed(.ahead(200)))
        #expect(try await talk(WatchedLog(size: 300, story: 1), 300, known: 200).0 == .failed(.inconsistent))
        #expect(WitnessRefusal.ahead(200).isContradiction && WitnessRefusal.inconsistent.isContradiction)
    }

    @Test func `answers that cannot be are told apart, and none leads round and round`() throws {
        func begun() -> WitnessTalk {
            WitnessTalk(witness: witness.key, note: log.note(300), size: 300, known: 10)
        }
        var talk = begun()
        #expect(talk.take(.otherSize(10)) == .failed(.unclear))
        talk = begun()
        #expect(
            [20, 30, 40, 50].map { talk.take(.otherSize($0)) } == [
                .ask(from: 20), .ask(from: 30), .ask(from: 40), .failed(.unclear),
            ])
        var other = log.note(300)
        let line = other.cosign(name: "w1", key: try SampleElection.key(51), at: SampleElection.start)
        talk = begun()
        #expect(talk.take(.cosigned([line])) == .failed(.badSignature))
        #expect(talk.take(.cosigned([])) == .failed(.badSignature))
        #expect(talk.take(nil) == .failed(.unclear))
        #expect(talk.take(.unknownLog) == .failed(.refused(status: 404)))
        #expect(talk.take(.unsigned) == .failed(.refused(status: 403)))
        #expect(talk.take(.malformed) == .failed(.refused(status: 400)))
        #expect(!WitnessRefusal.refused(status: 403).isContradiction && !WitnessRefusal.unclear.isContradiction)
    }

    @Test func `only the protocol's answers are read`() {
        let size = WitnessAnswer.sizeType
        #expect(WitnessAnswer(status: 409, mediaType: size, body: Array("12\n".utf8)) == .otherSize(12))
        #expect(WitnessAnswer(status: 409, mediaType: "text/plain", body: Array("12\n".utf8)) == .inconsistent)
        for body in ["12", "012\n", "-1\n", "\n", "", "9007199254740992\n"] {
            #expect(WitnessAnswer(status: 409, mediaType: size, body: Array(body.utf8)) == nil)
        }
        for status in [0, 199, 201, 302, 429, 500, 503] {
            #expect(WitnessAnswer(status: status, mediaType: nil, body: []) == nil)
        }
        for body in ["", "\n", "nothing\n", "— w1 AAAAAAA=", "— w1 AAAAAAA=\n\n"] {
            #expect(WitnessAnswer(status: 200, mediaType: nil, body: Array(body.utf8)) == nil)
        }
    }
}
