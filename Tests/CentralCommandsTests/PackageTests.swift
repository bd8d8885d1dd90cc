import Console
import ElectionModel
import Files
import Foundation
import Ledger
import Sodium
import StationDesk
import Tabulation
import TestSupport
import Testing
import Trust
import VoterSnapshot
import Wording

@testable import CentralCommands

/// A closing package as it is brought, kept and signed for.
@Suite struct PackageTests {
    private let place = TemporaryFolder()
    private let sample: SampleElection
    private var package: String { "\(place.path)/closing" }

    init() throws { sample = try SampleElection() }

    private func submission(_ station: String = "1201", contest: String = "mayor") throws -> Submission {
        Submission(
            election: sample.definition.election, type: .stationProtocol,
            body: ["v": 1, "station": .string(station), "contest": .string(contest)],
            key: try #require(sample.keys[station]))
    }

    private func write(_ submissions: [Submission], log: [UInt8]? = [1, 2, 3]) throws {
        try? FileManager.default.removeItem(atPath: package)
        try DurableFile.makeFolder("\(package)/public")
        try DurableFile.makeFolder("\(package)/sealed")
        for (number, submission) in submissions.enumerated() {
            try DurableFile.create("\(package)/public/protocol-\(number).json", submission.canonicalBytes)
        }
        if let log { try DurableFile.create("\(package)/sealed/log.sealed", log) }
    }

    private func read() throws -> ReceivedPackage {
        try ReceivedPackage(path: package, definition: sample.definition)
    }

    private func keeping(_ package: ReceivedPackage) throws -> PackageKeeping {
        var book = CertificateBook(
            roots: sample.roots, election: sample.definition.election, kind: sample.definition.kind)
        let certificate = try sample.certificate(.commission, "commission")
        try book.add(certificate)
        return PackageKeeping(
            package: package, folder: "\(place.path)/received/1201", key: try #require(sample.keys["commission"]),
            certificate: certificate, book: book)
    }

    @Test func `a package is whole with the protocols of one station and its sealed log`() throws {
        try write([submission()])
        let package = try read()
        #expect(package.station == StationId(unchecked: "1201") && package.sealedLog == [1, 2, 3])
        #expect(package.submissions == [try submission()])
    }

    @Test func `what is missing is named`() throws {
        #expect(try #require(throws: Complaint.self) { try read() }.nature == .missing)
        try write([submission()], log: nil)
        let complaint = try #require(throws: Complaint.self) { try read() }
        #expect(complaint.nature == .missing && complaint.english.contains("sealed/log.sealed"))
        try write([submission()], log: [])
        #expect(throws: Complaint.self) { try read() }
        try write([submission(contest: "council")])
        #expect(try #require(throws: Complaint.self) { try read() }.english.contains("mayor"))
        try write([submission(), submission("1202")])
        #expect(try #require(throws: Complaint.self) { try read() }.nature == .misuse)
    }

    @Test func `the receipt is for these very files, and the same when they come again`() throws {
        try write([submission()])
        let first = try keeping(try read())
        try first.keepLog()
        let receipt = try first.sign(at: SampleElection.start)
        #expect(receipt.covers(try read().submissions, sealedLog: [1, 2, 3]))
        #expect(try DurableFile.read("\(first.folder)/log.sealed", limit: 100) == [1, 2, 3])
        #expect(try ClosingReceipt(canonicalBytes: try DurableFile.read(first.receipt, limit: 100_000)) == receipt)
        let again = try keeping(try read())
        try again.keepLog()
        #expect(try again.sign(at: SampleElection.start.adding(seconds: 60)) == receipt)
        #expect(try FileManager.default.contentsOfDirectory(atPath: first.folder).count == 2)

        // The station has sealed its log anew: nothing that it handed in before is lost.
        try write([submission()], log: [4, 5])
        let other = try keeping(try read())
        try other.keepLog()
        let second = try other.sign(at: SampleElection.start.adding(seconds: 120))
        #expect(second != receipt)
        #expect(second.covers(try read().submissions, sealedLog: [4, 5]))
        let names = try FileManager.default.contentsOfDirectory(atPath: first.folder)
        #expect(names.count == 4 && names.filter { $0.hasPrefix("log-") || $0.hasPrefix("receipt-") }.count == 2)
        #expect(try DurableFile.read("\(first.folder)/log.sealed", limit: 100) == [4, 5])
    }

    @Test func `a key that does not count gives no receipt`() throws {
        try write([submission()])
        let keeping = try keeping(try read())
        try keeping.keepLog()
        let complaint = try #require(throws: Complaint.self) {
            try keeping.sign(at: SampleElection.start.adding(seconds: 400 * 86_400))
        }
        #expect(complaint.nature == .denied)
        #expect(!FileManager.default.fileExists(atPath: keeping.receipt))
    }
}
