import ElectionModel
import Foundation
import TestSupport
import Testing

@testable import XRoad

/// The containers of X-Road's own verifier.
@Suite(.enabled(if: Vectors.has("xroad/asic-verifier/valid-signed-message.asice"), "the data folder is not there"))
struct EvidenceVectorTests {
    /// Whoever made these containers.
    static let maker = ExchangeTrust(
        signing: [ContainerMakers.authority], responders: [], stampers: [ContainerMakers.stamper])
    static let verifier = EvidenceVerifier(trust: maker)
    static let valid = ["valid-non-batch-soap-attachments", "valid-signed-hashchain", "valid-signed-message"]

    @Test(arguments: valid) func `a valid container is verified`(name: String) throws {
        let report = Self.verifier.report(on: try Sample.container(name))
        #expect(report.faults == [])
        #expect(report.isVerified)
        let stamped = try #require(report.stampedAt)
        let signed = try #require(report.signedAt)
        #expect((0...60).contains((stamped.milliseconds - signed.milliseconds) / 1000), "\(signed) \(stamped)")
        #expect(report.signer?.contains("CN=4321") == true)
        #expect(report.header?.id.count == 36)
    }

    @Test(arguments: [
        ("invalid-digest", [EvidenceFault.changed("SignedProperties")]),
        ("invalid-signed-hashchain", [.changed("message.xml"), .notSigned("message.xml")]),
        (
            "invalid-not-signed-hashchain",
            [
                .notSigned("hashchain.xml"), .notSigned("hashchainresult.xml"), .notSigned("sig-hashchain.xml"),
                .notSigned("sig-hashchainresult.xml"),
            ]
        ),
    ]) func `an invalid container is not, and says why`(name: String, faults: [EvidenceFault]) throws {
        #expect(Self.verifier.report(on: try Sample.container(name)).faults == faults)
    }

    @Test func `a signature over what is not there is no signature of the message`() throws {
        let faults = Self.verifier.report(on: try Sample.container("invalid-incorrect-references")).faults
        #expect(faults.contains(.missing("foobar.xml")) && faults.contains(.notSigned("message.xml")))
    }

    @Test func `containers of 2012 are of another kind`() throws {
        #expect(Self.verifier.report(on: try Sample.container("attachments")).faults == [.missing("message.xml")])
    }

    @Test func `an attachment that went in a batch is signed, and said to be elsewhere`() throws {
        #expect(Self.verifier.report(on: try Sample.container("valid-signed-hashchain")).unseen == ["attachment1"])
    }

    @Test(arguments: valid) func `nobody is trusted without a list`(name: String) throws {
        let nobody = EvidenceVerifier(trust: ExchangeTrust(signing: [], responders: [], stampers: []))
        let report = nobody.report(on: try Sample.container(name))
        #expect(report.faults == [.untrustedTimeStamp, .untrustedSigner])
    }

    @Test func `a time stamp by nobody on the list stamps nothing, and the signer is judged by his own word`() throws {
        let verifier = EvidenceVerifier(
            trust: ExchangeTrust(signing: [ContainerMakers.authority], responders: [], stampers: []))
        let report = verifier.report(on: try Sample.container("valid-signed-message"))
        #expect(report.faults == [.untrustedTimeStamp] && report.stampedAt == nil && report.signedAt != nil)
    }

    @Test func `an answer about revocation is too old for a list that wants a fresh one`() throws {
        let verifier = EvidenceVerifier(
            trust: ExchangeTrust(
                signing: [ContainerMakers.authority], responders: [], stampers: [ContainerMakers.stamper], freshness: 60
            ))
        #expect(verifier.report(on: try Sample.container("valid-signed-message")).faults == [.revocationUnknown])
    }

    @Test func `the trust is read from the configuration of a security server`() throws {
        let base64 = { (bytes: [UInt8]) in Data(bytes).base64EncodedString() }
        let text = """
            <ns:sharedParams xmlns:ns="http://x-road.eu/xsd/xroad.xsd"><instanceIdentifier>DEV</instanceIdentifier>
            <approvedCA><name>Test</name><authenticationOnly>false</authenticationOnly>
            <topCA><cert>\(base64(ContainerMakers.authority))</cert></topCA></approvedCA>
            <approvedTSA><name>Test</name><url>http://tsa</url><cert>\(base64(ContainerMakers.stamper))</cert></approvedTSA>
            <globalSettings><ocspFreshnessSeconds>3600</ocspFreshnessSeconds></globalSettings></ns:sharedParams>
            """
        #expect(try ExchangeTrust(configuration: Array(text.utf8)) == Self.maker)
        let onlyTLS = text.replacingOccurrences(of: "Only>false<", with: "Only>true<")
        #expect(throws: EvidenceFault.malformed("shared-params.xml")) {
            _ = try ExchangeTrust(configuration: Array(onlyTLS.utf8))
        }
    }

    @Test func `a container with any byte changed is not verified, or says the same`() throws {
        let random = SeededRandom(seed: 11)
        for name in Self.valid {
            let bytes = try Sample.container(name)
            let good = Self.verifier.report(on: bytes)
            for _ in 0..<FuzzRounds.times(200) {
                var changed = bytes
                changed[Int(random.next() % UInt64(bytes.count))] ^= 1 << UInt8(random.next() % 8)
                let report = Self.verifier.report(on: changed)
                // A date in the archive's directory proves nothing, and changes nothing.
                #expect(!report.isVerified || report == good)
            }
        }
    }

    @Test func `a container cut anywhere is no container`() throws {
        let bytes = try Sample.container("valid-signed-message")
        for count in stride(from: 1, to: bytes.count - 1, by: 97) {
            #expect(Self.verifier.report(on: Array(bytes.prefix(count))).faults == [.notContainer], "\(count)")
        }
    }
}
