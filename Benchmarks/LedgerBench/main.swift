// Times the public ledger: durable entries a second with every signature verified, against Ed25519 alone; and a scrub of a
// million entries, against libsodium's hashing alone. An argument chooses one: append, scrub.
import FoundationEssentials
import Sodium

let parent = FileManager.default.temporaryDirectory.path + "/ledger-bench-\(Hex.encode(RandomBytes.make(8)))"
try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: false)
defer { try? FileManager.default.removeItem(atPath: parent) }
let chosen = CommandLine.arguments.dropFirst().first
if chosen != "scrub" { try await AppendBench(path: "\(parent)/append").run() }
if chosen != "append" { try ScrubBench(path: "\(parent)/scrub").run() }
