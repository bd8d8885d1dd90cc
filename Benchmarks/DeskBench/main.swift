// Times the voter desk at a station with 2,500 voters: finger image to answer 1:1 and 1:N, through the real dobush-reader
// on libfprint's virtual device, and the durable issue of a ballot against a bare SQLite insertion of as many bytes.
import BenchSupport
import Devices
import ElectionModel
import Fingerprints
import Foundation
import Imaging
import Persistence
import StationDesk
import SyntheticPeople
import TestSupport

let clock = ContinuousClock()
let scratch = TemporaryFolder()
let own = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().path
let socket = "\(scratch.path)/finger.sock"
let hand = BenchHand(socket: socket)
let reader = ReaderProcess(path: "\(own)/dobush-reader", policy: .training(virtualSocket: socket))
let supervision = Task { await reader.run() }
let station = try await BenchStation(folder: scratch.path, scanner: LibfprintScanner(process: reader))

func ask(_ request: CanonicalValue, _ events: @escaping @Sendable (CanonicalValue) -> Void = { _ in }) async throws
    -> CanonicalValue
{
    try await station.service.answer(try DeskRequest(canonical: request), events: events)
}

func expect(_ reply: CanonicalValue, _ codes: String...) throws {
    guard codes.contains(try reply.string("reply")) else { throw BenchFault.unexpected(reply.text) }
}

func scan(_ visit: String, _ image: GreyImage) async throws -> CanonicalValue {
    let (events, sink) = AsyncStream<String>.makeStream()
    async let reply = ask(["do": "scan", "visit": .string(visit), "seconds": 20]) { event in
        sink.yield((try? event.string("event")) ?? "")
    }
    for await event in events where event == "waiting-for-finger" { break }
    try await hand.press(image)
    return try await reply
}

try expect(
    try await ask([
        "do": "open", "versionCode": .string(station.versionCode), "first": station.members[0],
        "second": station.members[1],
    ]), "opened")

var oneToOne: [Double] = []
var oneToMany: [Double] = []
for number in 1...BenchStation.real {
    let image = station.person(number).finger(.rightIndex).impression(number: 2, conditions: .ordinary)
    let begun = try await ask(["do": "begin", "pin": .string(station.person(number).pin.digits)])
    var reply = try await scan(try begun.string("visit"), image)
    // One finger alone may not be clear enough: how long the answer took counts.
    try expect(reply, "confirmed", "not-matched")
    oneToOne.append(Double(try reply.int("answeredInMs")))
    let searched = try await ask(["do": "begin"])
    reply = try await scan(try searched.string("visit"), image)
    try expect(reply, "proposed")
    oneToMany.append(Double(try reply.int("answeredInMs")))
    _ = try await ask(["do": "cancel", "visit": .string(try searched.string("visit"))])
}

var issues: [Double] = []
for number in (BenchStation.real + 1)...(BenchStation.real + 500) {
    let visit = try await ask(["do": "begin", "pin": .string(station.person(number).pin.digits)]).string("visit")
    _ = try await ask([
        "do": "fallback", "visit": .string(visit), "reason": "no-finger", "first": station.members[0],
        "second": station.members[1],
    ])
    let start = clock.now
    try expect(try await ask(["do": "issue", "visit": .string(visit)]), "issued")
    issues.append((clock.now - start) / .milliseconds(1))
    _ = try await ask(["do": "handed-over", "visit": .string(visit)])
}

let plain = try SQLiteStore(path: "\(scratch.path)/plain.db")
try await plain.migrate([
    SchemaStep("1", [.table(TableSchema("r", primaryKey: ["n"], [.required("n", .int), .required("b", .bytes)]))])
])
let bytes = [UInt8](repeating: 7, count: 600)
var inserts: [Double] = []
for number in 0..<500 {
    let start = clock.now
    try await plain.write { _ = try $0.run("INSERT INTO r (n, b) VALUES (\(number), \(bytes))") }
    inserts.append((clock.now - start) / .milliseconds(1))
}

let corrected = clock.now
try expect(try await ask(["do": "correct", "delta": .string(station.correction)]), "corrected")
let correction = (clock.now - corrected) / .milliseconds(1)
let rebuilt = clock.now
let index = FingerIndex(entries: station.entries)
let rebuilding = (clock.now - rebuilt) / .milliseconds(1)
withExtendedLifetime(index) {}
supervision.cancel()
await supervision.value

let (p50, p99) = (quantile(0.5, of: issues), quantile(0.99, of: issues))
print("finger image to answer 1:1        \(quantile(0.5, of: oneToOne)) ms, slowest \(quantile(1, of: oneToOne)) ms")
print("finger image to answer 1:N, 2,500 \(quantile(0.5, of: oneToMany)) ms, slowest \(quantile(1, of: oneToMany)) ms")
print("durable issue                     p50 \(rounded(p50)) ms, p99 \(rounded(p99)) ms")
print("a correction that adds a voter    \(rounded(correction)) ms; a new index alone \(rounded(rebuilding)) ms")
print(BenchLine("desk-correction", value: correction, unit: "ms", baseline: rebuilding))
print(BenchLine("desk-durable-issue", value: p50, unit: "ms", baseline: quantile(0.5, of: inserts)))
