import ElectionModel
import Foundation
import Ledger
import RemoteRecord
import RemoteSupport
import Sodium
import TestSupport
import Testing
import Trust

/// Remote voting, held with the programs of the commission and of the trustees.
///
/// What voters' devices, the registrar and the ballot box say is written into the ledger here, with their certified keys.
struct RemoteElectionFixture: Sendable {
    let election: ElectionFixture
    private let trustees: Int

    /// Calls the election and certifies who takes part; the lists are final, and the trustees have the manifest.
    init(trustees: Int, threshold: Int) async throws {
        election = try await ElectionFixture()
        self.trustees = trustees
        let roots: CanonicalValue = [
            "format": "dobush roots v1", "kind": "training", "roots": try election.roots().canonical,
        ]
        try election.write("roots.json", roots.text)
        var requests: [String] = []
        for holder in [["identification-authority"], ["ballot-box"], ["commission", "member-2"]] {
            requests.append(try await election.answer(["keys", "make"] + holder).string("request"))
        }
        try await certify(requests, as: "holders")
        try await election.prepareStations(voters: 20)
        try FileManager.default.createDirectory(atPath: table, withIntermediateDirectories: false)
        _ = try await election.answer([
            "remote", "manifest", "--trustees", "\(trustees)", "--threshold", "\(threshold)", "--floor", "2", "--out",
            "\(table)/manifest.json",
        ])
    }

    /// The stick that goes round among the trustees.
    var table: String { "\(election.place.path)/table" }

    /// Runs `dobush-trustee election` on the table and reads its answer; a test ends when it fails.
    @discardableResult
    func trustee(_ arguments: [String]) async throws -> CanonicalValue {
        let ending = try await ElectionProgram.run(
            ElectionProgram.trustee, ["election"] + arguments + ["--table", table, "--json"])
        try #require(ending.code == 0, "\(arguments): \(ending.complaints)")
        return try CanonicalValue.parse(Array(ending.output.utf8))
    }

    /// Every trustee begins and does the four rounds; what they said goes into the ledger.
    func makeKey() async throws {
        for number in 1...trustees {
            try await trustee(
                ["begin", "--trustee", "\(number)", "--out", stick(number)] + phrase)
        }
        for _ in 1...4 { for number in 1...trustees { try await trustee(["next", "--key", key(number)] + phrase) } }
        let last = try await trustee(["next", "--key", key(1)] + phrase)
        #expect(last["state"] == "finished")
        try await certify((1...trustees).map { "\(table)/trustee-\($0).request.json" }, as: "trustees")
        try await publish()
    }

    /// Takes what lies on the table into the ledger.
    func publish() async throws { _ = try await election.answer(["remote", "publish", table]) }

    /// Trustees hold the drill that is due, and its shares go into the ledger.
    func drill(by numbers: [Int], _ name: String) async throws {
        let record = try await export(name)
        for number in numbers {
            try await trustee(["drill", "--key", key(number), "--record", record] + phrase)
        }
        let combined = try await trustee(["combine", "--record", record])
        #expect(try combined.array("trustees") == numbers.map { .int($0) })
        try await publish()
    }

    /// Trustees decrypt the units, and whoever has the table puts the votes together: ballots, votes and trustees of each.
    func decrypt(by numbers: [Int]) async throws -> [CanonicalValue] {
        let record = try await export("tally")
        for number in numbers {
            try await trustee(["decrypt", "--key", key(number), "--record", record] + phrase)
        }
        return try await trustee(["combine", "--record", record]).array("units")
    }

    /// The ledger as its archive and, beside it, as the folder that the trustees get.
    func export(_ name: String) async throws -> String {
        let folder = "\(election.place.path)/record-\(name)"
        _ = try await election.answer(["ledger", "export", "--out", "\(folder).tar"])
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        let unpacked = try await ElectionProgram.run("/usr/bin/tar", ["-xf", "\(folder).tar", "-C", folder])
        try #require(unpacked.code == 0, "\(unpacked.complaints)")
        return folder
    }

    /// What registrar, ballot box and voters write, in a ledger that no program has open meanwhile.
    func participants(seed: UInt64) async throws -> RemoteElection {
        func key(_ holder: String) throws -> SigningKey {
            let file = try KeyFile(canonicalBytes: Vectors.bytes("\(election.folder)/keys/\(holder).key"))
            return try HolderKeys(seeds: file.open(passphrase: ElectionFixture.secret)).signing
        }
        let sample = try SampleElection().definition.election
        return try RemoteElection(
            joining: try await LedgerWriter(
                path: "\(election.folder)/ledger", election: sample, key: key("log"), clock: SystemClock()),
            registrar: key("registrar"), authority: key("identification-authority"), box: key("ballot-box"),
            members: [key("commission"), key("member-2")], seed: seed)
    }

    /// The record, as the trustees' programs check it.
    func record() throws -> CheckedRecord { try RecordReader(path: "\(election.folder)/ledger/public").read() }

    /// What an observer's program says of a record: the verdict, and each check's by its name.
    func verdict(on record: String) async throws -> (isGood: Bool, checks: [String: String], report: CanonicalValue) {
        let ending = try await ElectionProgram.run(ElectionProgram.verifier, ["remote", record, "--json"])
        let report = try CanonicalValue.parse(Array(ending.output.utf8))
        let remote = report["remote"].flatMap { try? $0.array("checks") } ?? []
        var checks: [String: String] = [:]
        for check in try report.array("checks") + remote {
            checks[try check.string("name")] = try check.string("verdict")
        }
        #expect((ending.code == 0) == (report["verdict"] == "pass"), "\(ending.complaints)")
        return (ending.code == 0, checks, report)
    }

    private var phrase: [String] { ["--passphrase-file", election.passphraseFile, "--yes"] }
    private func stick(_ number: Int) -> String { "\(election.place.path)/stick-\(number)" }
    private func key(_ number: Int) -> String { "\(stick(number))/trustee-\(number).key" }

    /// Two roots certify keys, and the certificates go into the ledger.
    private func certify(_ requests: [String], as name: String) async throws {
        let bundle = "\(election.place.path)/\(name).json"
        let statements = try await election.answer(
            ["keys", "prepare", "--out", bundle] + requests.flatMap { ["--certify", $0] }
        ).int("statements")
        for root in 1...2 {
            let signed = try await ElectionProgram.run(
                ElectionProgram.trustee,
                [
                    "root", "sign", bundle, "--key", "\(election.folder)/keys/root-\(root).key", "--roots",
                    "\(election.place.path)/roots.json", "--statements", "\(statements)",
                ] + phrase)
            try #require(signed.code == 0, "\(signed.complaints)")
        }
        _ = try await election.answer(["keys", "publish", bundle])
    }
}
