import BallotCrypto
import Ceremony
import Console
import ElectionModel
import Files
import RemoteSupport
import Sodium
import TestSupport
import Trust

@testable import TrusteeCommands

/// A table with a manifest, around which trustees sit with sticks of their own.
struct TrusteeTable {
    let folder = TemporaryFolder()
    let sample: SampleElection
    let manifest: RemoteManifest
    let trustees: Int
    /// Where the trustees' random numbers begin.
    let seed: UInt64

    init(trustees: Int = 5, threshold: Int = 3, floor: Int = 2, seed: UInt64 = 0) throws {
        self.seed = seed
        sample = try SampleElection()
        self.trustees = trustees
        manifest = TrusteeCouncil.manifest(
            of: sample.definition, all: trustees, needed: threshold, floor: floor)
        try DurableFile.makeFolder(table.path)
        try DurableFile.create("\(table.path)/manifest.json", manifest.canonicalBytes)
    }

    var table: TableFolder { TableFolder(path: "\(folder.path)/table") }
    func stick(_ number: Int) -> String { "\(folder.path)/stick-\(number)" }
    func key(_ number: Int) -> String { "\(stick(number))/trustee-\(number).key" }
    func memory(_ number: Int) -> String { "\(stick(number))/trustee-\(number).memory.json" }
    func bytes(_ message: KeyMessage) throws -> [UInt8] {
        try DurableFile.read(table.name(of: message), limit: KeyTable.largestMessage)
    }

    func phraseFile(_ number: Int) throws -> String {
        let path = "\(folder.path)/phrase-\(number)"
        try DurableFile.replace(path, Array("the phrase of trustee \(number)\n".utf8), mode: 0o600)
        return path
    }

    func beginning(_ number: Int, seed: UInt64? = nil) throws -> KeyBeginning {
        KeyBeginning(
            number: number, table: table, folder: stick(number), passphraseFile: try phraseFile(number),
            random: SeededRandom(seed: seed ?? self.seed + UInt64(number)), cost: { _ in .slight })
    }

    func stepping(_ number: Int) throws -> KeyStepping {
        KeyStepping(
            key: key(number), table: table, passphraseFile: try phraseFile(number),
            random: SeededRandom(seed: 100 + UInt64(number)), cost: { _ in .slight })
    }

    /// Trustees take part.
    func begin(_ numbers: [Int]? = nil) throws {
        for number in numbers ?? Array(1...trustees) { _ = try beginning(number).hold(Script(confirm: [true])) }
    }

    /// Every trustee does the next step.
    @discardableResult
    func next(_ numbers: [Int]? = nil) throws -> [Outcome] {
        try (numbers ?? Array(1...trustees)).map { try stepping($0).hold(Script(confirm: [true])) }
    }

    /// The whole key generation; the key's record.
    @discardableResult
    func finish() throws -> String? {
        try begin()
        for _ in 1...4 { try next() }
        guard case .string(let record)? = try next([1])[0].members["record"] else { return nil }
        return record
    }

    /// Why the next step of a trustee is not done.
    func refusal(_ number: Int, _ script: Script = Script(confirm: [true])) -> (any Error)? {
        do { _ = try stepping(number).hold(script) } catch { return error }
        return nil
    }
}
