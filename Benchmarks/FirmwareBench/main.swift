// Times the control board's firmware in QEMU, which is as fast as this machine: from power to the first answer, a
// handshake, round trips inside a session, against the same number of bytes that are neither signed nor encrypted, and a
// ballot on paper.
import BenchSupport
import BoardSimulator
import DeviceWire
import FoundationEssentials
import Glibc
import Sodium

let firmware = FileManager.default.currentDirectoryPath + "/.build-firmware"
guard SimulatedBoard.isThere(firmware: firmware) else {
    print("FirmwareBench: run make firmware first; QEMU must be installed")
    exit(1)
}
let parent = FileManager.default.temporaryDirectory.path + "/firmware-bench-\(Hex.encode(RandomBytes.make(8)))"
try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: false)
defer { try? FileManager.default.removeItem(atPath: parent) }

let start = try medianMilliseconds(runs: 5) { run in
    let folder = "\(parent)/\(run)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    try BenchBoard(firmware: firmware, folder: folder).identify()
}
let folder = "\(parent)/board"
try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
let board = try BenchBoard(firmware: firmware, folder: folder)
try board.identify()
let handshake = try medianMilliseconds(runs: 25) { _ in try board.open() }
let rounds = 500
// The same at the same time: the machine may have other work now and then.
var (session, plain) = ([Double](), [Double]())
for _ in 0..<5 {
    plain.append(try medianMilliseconds(runs: 1) { _ in for _ in 0..<rounds { try board.identify() } })
    session.append(try medianMilliseconds(runs: 1) { _ in for _ in 0..<rounds { try board.askStatus() } })
}
// A tenth of an A5 ballot at 300 dpi. The emulator hands a line's bytes on one by one, as fast as it can; what a real line
// would take follows from their number.
let tenth = try PrintJob(number: 1, kind: .ballot, width: 1_752, rows: 248)
try board.load(sheets: 1)
let before = board.carried
let printing = try medianMilliseconds(runs: 1) { _ in try board.printBallot(tenth) }
let bits = Double((board.carried - before) * 10 * 10)
func rate(_ times: [Double]) -> Double { Double(rounds) * 1_000 / quantile(0.5, of: times) }
print("power to first answer  \(rounded(start)) ms, with the emulator's own start and a verified signature")
print("handshake              \(rounded(handshake)) ms")
print("round trips            \(Int(rate(session)))/s in a session, \(Int(rate(plain)))/s plain")
print("an A5 ballot           \(rounded(printing / 100)) s in the emulator; the bytes on the host's line take")
print("                       \(rounded(bits / 921_600)) s at 921,600 baud, \(rounded(bits / 115_200)) s at 115,200")
print(BenchLine("firmware-handshake", value: handshake, unit: "ms", baseline: 1_000 / rate(plain)))
print(BenchLine("firmware-round-trips", value: rate(session), unit: "1/s", baseline: rate(plain), moreIsBetter: true))
