import FoundationEssentials
import Glibc
import Testing

@testable import RecordVerifier

/// The stamp of what is final, by an authority that OpenSSL's program plays.
@Suite(.enabled(if: access("/usr/bin/openssl", X_OK) == 0, "OpenSSL's program is not on this machine"))
struct TimeStampTests {
    let folder: ScratchFolder
    let authority: StampingAuthority

    init() throws {
        var ledger = try ForgedLedger()
        ledger.certify()
        ledger.append("phase", .object(of: ["from": "certified", "to": "appeals", "v": 1]))
        ledger.published.insert(18)
        folder = try ScratchFolder()
        try ledger.write(to: folder)
        authority = try StampingAuthority()
    }

    private func verify(trusting file: String? = nil) throws -> VerificationReport {
        try LedgerVerifier.verify(folder: folder.ledger, stampAuthorities: file)
    }

    @Test func theStampOfTheCertifiedCheckpointHolds() throws {
        #expect(try verify().failedChecks == ["time-stamp"])
        try folder.write("final.tsr", try authority.stamp(folder.read("checkpoints/18")))
        #expect(try verify().isGood)
        #expect(try verify(trusting: authority.certificate).isGood)
        let stranger = try StampingAuthority()
        let report = try verify(trusting: stranger.certificate)
        #expect(report.failedChecks == ["time-stamp"])
        #expect(report.state(.timeStamp).findings.first?.reason == "is not signed by an authority that you trust")
    }

    @Test func theStampOfAnotherCheckpointDoesNot() throws {
        for other in [try folder.read("checkpoints/14"), try folder.read("checkpoint"), [1]] {
            try folder.write("final.tsr", try authority.stamp(other))
            #expect(try verify().failedChecks == ["time-stamp"])
        }
    }

    @Test(arguments: [9, 10] as [UInt64])
    func aDamagedStampDoesNot(_ seed: UInt64) throws {
        var random = SeededGenerator(state: seed)
        let good = try authority.stamp(folder.read("checkpoints/18"))
        try folder.write("final.tsr", good)
        for _ in 0..<200 {
            var bytes = good
            // The last bytes are the signature; what lies before it is either covered or names who signs.
            let offset = Int.random(in: bytes.count - 64..<bytes.count, using: &random)
            bytes[offset] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            try folder.write("final.tsr", bytes)
            #expect(try verify().failedChecks == ["time-stamp"], "seed \(seed), byte \(offset)")
        }
        for bytes in [[], Array(good.prefix(100)), [UInt8](repeating: 0x30, count: 70_000)] {
            try folder.write("final.tsr", bytes)
            #expect(try verify().failedChecks == ["time-stamp"])
        }
    }

    @Test func aStampBeforeAnythingIsFinalIsAFault() throws {
        let early = try ScratchFolder.withGoodLedger()
        try early.write("final.tsr", try authority.stamp(early.read("checkpoint")))
        #expect(try LedgerVerifier.verify(folder: early.ledger).failedChecks == ["time-stamp"])
    }

    @Test func aFileWithoutCertificatesIsSaidToBeNone() throws {
        try folder.write("final.tsr", try authority.stamp(folder.read("checkpoints/18")))
        try folder.write("../none.pem", [0x0A])
        #expect(try verify(trusting: folder.path + "/none.pem").failedChecks == ["time-stamp"])
        #expect(throws: VerifierProblem.self) { try verify(trusting: folder.path + "/nothing.pem") }
    }
}
