import ElectionModel
import Foundation
import Imaging
import Ledger
import Sodium
import StationDesk
import TestSupport
import Testing
import Trust
import VirtualReader
import VoterSnapshot

/// A whole day with the real programs: daemon, reader's program on the virtual image device, commands.
@Suite(.serialized)
struct StationDaemonDayTests {
    typealias Fixture = StationDaemonFixture

    @Test("a station lives through its day, and nothing personal is left behind")
    func wholeDay() async throws {
        let fixture = try await Fixture()
        let finger = "\(fixture.folder.path)/finger.sock"
        let daemon = try await fixture.daemon(
            ["--reader", ReaderProcessFixture.program, "--training-reader", finger])
        let client = try fixture.client()

        let early = try await client.ask(["do": "begin", "pin": fixture.pin(0)])
        #expect(early["mistake"] == "not-open")
        let wrong = try await client.ask(fixture.signed(["do": "open", "versionCode": "0000-0000-1"]))
        #expect(wrong["mistake"] == "other-version")
        let opened = try await StationProgramRun.finished([
            "open", "--folder", fixture.station, "--code", fixture.manifest.versionCode, "--members-file",
            fixture.membersFile,
        ])
        #expect(opened.code == 0)
        #expect(opened.output.contains("[OK] The station is open: 3 voters"))

        // By document and finger.
        let begun = try await client.ask(["do": "begin", "pin": fixture.pin(0)])
        let visit = try #require(begun["visit"])
        #expect(begun["reply"] == "finger-wanted")
        let confirmed = try await Self.scan(
            client, visit: visit, socket: finger, image: fixture.people.impression(of: 0))
        #expect(confirmed["reply"] == "confirmed", "\(confirmed.text)")
        #expect(confirmed["basis"] == "finger")
        #expect(try await client.ask(["do": "issue", "visit": visit])["reply"] == "issued")
        #expect(try await client.ask(["do": "handed-over", "visit": visit])["reply"] == "finished")

        // A second time, and somebody else's finger.
        let second = try await client.ask(["do": "begin", "pin": fixture.pin(0)])
        #expect(second["reason"] == "already-issued")
        let other = try await client.ask(["do": "begin", "pin": fixture.pin(1)])
        let stranger = try await Self.scan(
            client, visit: try #require(other["visit"]), socket: finger, image: fixture.people.impression(of: 2))
        #expect(stranger["reply"] == "not-matched")
        #expect(stranger["colour"] == "amber")
        _ = try await client.ask(["do": "cancel", "visit": try #require(other["visit"])])

        // At the command line: two members decide, the word issue, the word done.
        let asked = try await StationProgramRun.finished(
            [
                "identify", "--folder", fixture.station, "--members-file", fixture.membersFile, "--seconds", "1",
            ], input: "\(fixture.people.voters[1].pin.digits)\nmembers\n3\n\nissue\ndone\n")
        #expect(asked.code == 0, "\(asked.output)\(asked.complaints)")
        #expect(asked.output.contains("[OK] Finished: list number 2"))

        let status = try await StationProgramRun.finished(["status", "--folder", fixture.station, "--json"])
        let counts = try CanonicalValue.parse(Array(status.output.utf8.dropLast()))
        #expect(counts["issued"] == 2)
        #expect(counts["secondAttempts"] == 1)

        try await closeAndExport(fixture, daemon)
        try nothingPersonal(fixture, daemon)
    }

    private func closeAndExport(_ fixture: Fixture, _ daemon: StationProgramRun) async throws {
        func count(_ second: Int) -> CanonicalValue {
            let lines = [("2", second), ("6", 8), ("7", 2), ("8", 0), ("9", 0), ("10", 2)]
            return [
                [
                    "contest": "mayor",
                    "lines": .array(lines.map { ["line": .string($0.0), "value": .int($0.1)] }),
                    "votes": .array(
                        [("a", 1), ("b", 1), ("c", 0), ("against-all", 0)].map {
                            ["option": .string($0.0), "value": .int($0.1)]
                        }),
                ]
            ]
        }
        let file = "\(fixture.folder.path)/count.json"
        let close = [
            "close", "--folder", fixture.station, "--members-file", fixture.membersFile, "--count", file, "--yes",
        ]
        try Fixture.write(count(11).encoded(), to: file)
        let wrong = try await StationProgramRun.finished(close)
        #expect(wrong.code == 6)
        #expect(wrong.output.contains("e1: 2 = 3 + 4 + 5 + 6 does not hold (11 and 10)"))
        try Fixture.write(count(10).encoded(), to: file)
        let right = try await StationProgramRun.finished(close)
        #expect(right.code == 0, "\(right.output)")
        try await fixture.stop(daemon)

        let export = ["export", "--folder", fixture.station, "--passphrase-file", fixture.passphraseFile, "--to"]
        let again = try await StationProgramRun.finished(export + ["\(fixture.folder.path)/stick"])
        #expect(again.code == 0, "\(again.complaints)")
        for place in ["\(fixture.station)/closing", "\(fixture.folder.path)/stick"] {
            let submission = try Submission(canonicalBytes: Fixture.bytes("\(place)/public/protocol-mayor.json"))
            #expect(submission.type == .stationProtocol)
            #expect(submission.body["hourly"] != nil)
            let log = try fixture.auditor.open(Fixture.bytes("\(place)/sealed/log.sealed"))
            let lines = log.exposed.split(separator: UInt8(ascii: "\n"))
            let records = try lines.map { try StationRecord(canonicalBytes: Array($0)) }
            #expect(records.map(\.seq) == Array(0..<records.count))
        }
    }

    private func nothingPersonal(_ fixture: Fixture, _ daemon: StationProgramRun) throws {
        let scan = try fixture.scan
        #expect(scan.missed(random: SeededRandom(seed: 1)).isEmpty)
        #expect(scan.leaks(in: Array((daemon.output + daemon.complaints).utf8), file: "the daemon's log").isEmpty)
        let names = try FileManager.default.contentsOfDirectory(atPath: fixture.station)
        let finding = try scan.scan(names.filter { $0.hasPrefix("log.db") }.map { "\(fixture.station)/\($0)" })
        #expect(finding.files > 0 && finding.leaks.isEmpty)
    }

    /// Scans while a virtual finger is pressed whenever the sensor waits.
    private static func scan(
        _ client: DeskClient, visit: CanonicalValue, socket: String, image: GreyImage
    ) async throws -> CanonicalValue {
        let (waits, sink) = AsyncStream.makeStream(of: Void.self)
        let pressing = Task {
            var finger: VirtualFinger?
            for await _ in waits {
                let touching = if let finger { finger } else { try await VirtualFinger(path: socket) }
                finger = touching
                try await touching.press(image)
            }
        }
        let reply = try await client.ask(["do": "scan", "visit": visit, "seconds": 10]) { event in
            if event["event"] == "waiting-for-finger" { sink.yield() }
        }
        sink.finish()
        try await pressing.value
        return reply
    }
}
