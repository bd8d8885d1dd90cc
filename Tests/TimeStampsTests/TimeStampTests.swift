import ElectionModel
import Foundation
import Sodium
import TestSupport
import Testing
import TimeStamps
import Wording

@Suite(.enabled(if: MadeUpAuthority.canRun, "openssl is not there")) struct TimeStampTests {
    let authority: MadeUpAuthority
    let trusted: TimeStampAuthority
    let document = Array("dobush/e1\n3\nAAAA\n".utf8)

    init() throws {
        authority = try MadeUpAuthority()
        trusted = try TimeStampAuthority(pem: authority.pem)
    }

    private func fault(
        _ answer: [UInt8], _ hash: [UInt8]? = nil, nonce: UInt64? = nil, _ trusted: TimeStampAuthority? = nil
    ) -> TimeStampFault? {
        do throws(TimeStampFault) {
            _ = try TimeStamp(
                answer: answer, hash: hash ?? SHA256.hash(document), nonce: nonce, authority: trusted ?? self.trusted)
            return nil
        } catch {
            return error
        }
    }

    @Test func `an answer to our question is good, now and long after`() throws {
        let before = Int(Date().timeIntervalSince1970)
        let request = try TimeStampRequest(hash: SHA256.hash(document), nonce: 0xFFFF_0000_1234_5678)
        let answer = try authority.answer(request.bytes)
        let stamp = try TimeStamp(answer: answer, hash: request.hash, nonce: request.nonce, authority: trusted)
        #expect((before...before + 120).contains(stamp.time.milliseconds / 1000))
        #expect(stamp.bytes == answer)
        #expect(fault(answer) == nil)
        #expect(try authority.verifies(answer, of: document))
    }

    @Test(.enabled(if: PythonTools.areThere, "scripts/python has not run"))
    func `a strict reader of another maker takes our question and the authority's answer`() throws {
        let request = try TimeStampRequest(hash: SHA256.hash(document), nonce: 99)
        let answer = try authority.answer(request.bytes)
        let reader = """
            import sys
            import cryptography.x509
            from rfc3161_client import VerifierBuilder, decode_timestamp_response
            pem, answer, hash = sys.argv[1].encode(), bytes.fromhex(sys.argv[2]), bytes.fromhex(sys.argv[3])
            verifier = VerifierBuilder(roots=[cryptography.x509.load_pem_x509_certificate(pem)], nonce=99).build()
            stamp = decode_timestamp_response(answer)
            verifier.verify(stamp, hash)
            print(int(stamp.tst_info.gen_time.timestamp()))
            """
        let good = try PythonTools.run(
            reader, [authority.pem, Hex.encode(answer), Hex.encode(request.hash)])
        let stamp = try TimeStamp(answer: answer, hash: request.hash, nonce: 99, authority: trusted)
        #expect(good.status == 0 && good.output == "\(stamp.time.milliseconds / 1000)\n", "\(good.output)")
        let other = Hex.encode(SHA256.hash([1]))
        #expect(try PythonTools.run(reader, [authority.pem, Hex.encode(answer), other]).status != 0)
    }

    @Test func `each way in which a stamp proves nothing has its name`() throws {
        let request = try TimeStampRequest(hash: SHA256.hash(document), nonce: 7)
        let answer = try authority.answer(request.bytes)
        #expect(fault(answer, SHA256.hash([1])) == .otherDocument)
        #expect(fault(answer, nonce: 8) == .otherQuestion)
        let plain = try authority.answer(TimeStampRequest(hash: SHA256.hash(document), nonce: nil).bytes)
        #expect(fault(plain, nonce: 8) == .otherQuestion)
        #expect(fault(plain) == nil)
        #expect(fault(answer, nil, try TimeStampAuthority(pem: MadeUpAuthority().pem)) == .untrusted)
        #expect(fault([]) == .malformed && fault([1, 2, 3]) == .malformed)
        #expect(fault(answer + [0]) == .malformed && fault(answer.dropLast()) == .malformed)
        #expect(fault([UInt8](repeating: 0x30, count: TimeStamp.largestAnswer + 1)) == .malformed)
        // PKIStatusInfo with the status "rejection", and no token.
        #expect(fault([0x30, 0x05, 0x30, 0x03, 0x02, 0x01, 0x02]) == .refused)
        #expect(throws: TimeStampFault.noCertificate) { try TimeStampAuthority(pem: "none") }
    }

    @Test func `no changed byte of an answer makes it say another time or document`() throws {
        let answer = try authority.answer(TimeStampRequest(hash: SHA256.hash(document), nonce: nil).bytes)
        let time = try TimeStamp(answer: answer, hash: SHA256.hash(document), nonce: nil, authority: trusted).time
        var faults: Set<TimeStampFault> = []
        for index in answer.indices {
            var changed = answer
            changed[index] ^= 0x01
            do throws(TimeStampFault) {
                // Some bytes are covered by no signature: the status' text, the version of a structure.
                let stamp = try TimeStamp(answer: changed, hash: SHA256.hash(document), nonce: nil, authority: trusted)
                #expect(stamp.time == time, "byte \(index)")
            } catch {
                faults.insert(error)
            }
        }
        #expect(faults.isSuperset(of: [.malformed, .badSignature, .untrusted]))
    }

    @Test func `a fault has a sentence of its own in every language`() {
        for language in Language.allCases {
            let sentences = Set(TimeStampFault.allCases.map { $0.text(in: language) })
            #expect(sentences.count == TimeStampFault.allCases.count)
        }
    }
}
