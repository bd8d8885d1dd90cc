// Runs the firmware on a simulated board with keys of its own, for whoever wants to talk to it by hand: its folder and
// lines are printed, and the seed of the host that may open a session, which is good for this board alone.
import BoardSimulator
import FoundationEssentials
import Glibc
import Sodium

guard CommandLine.arguments.count == 2, SimulatedBoard.isThere(firmware: CommandLine.arguments[1]) else {
    print("use: board-simulator FOLDER, where make firmware has put its images; QEMU must be installed")
    exit(64)
}
let firmware = CommandLine.arguments[1]
let folder = FileManager.default.temporaryDirectory.path + "/control-board-\(Hex.encode(RandomBytes.make(4)))"
try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
let boardSeed = RandomBytes.make(32)
let hostSeed = RandomBytes.make(32)
let application = try [UInt8](Data(contentsOf: URL(filePath: "\(firmware)/control-board.bin")))
try FlashPicture(
    seed: boardSeed, publisher: SigningKey(seed: SecretBytes(RandomBytes.make(32))),
    hosts: [SigningKey(seed: SecretBytes(hostSeed)).verifyingKey], persons: [], application: application, version: 1,
    entropy: RandomBytes.make(32)
).write(toFolder: folder)
let board = try SimulatedBoard(firmware: firmware, folder: folder)
print("lines and log  \(folder)")
print("board's key    \(Hex.encode(try SigningKey(seed: SecretBytes(boardSeed)).verifyingKey.bytes))")
print("host's seed    \(Hex.encode(hostSeed))")
print("Ctrl-C ends it")
// The emulator ends with this program.
withExtendedLifetime(board) { while true { pause() } }
