import ElectionModel
import Sodium
import TestSupport
import Testing
import TransportKeys
import Trust

@Suite struct TransportCertificateTests {
    let fixture: TransportFixture

    init() throws { fixture = try TransportFixture() }

    @Test func `a certificate says what it was made of`() throws {
        let certificate = fixture.certificate
        #expect(certificate.subject == "O=sample-2025, OU=station, CN=1201")
        #expect(certificate.names == (try TransportFixture.names("10.0.0.5", "station.local")))
        #expect(certificate.publicKey == fixture.key.publicKey)
        #expect(certificate.notBefore == TransportFixture.start)
        #expect(certificate.notAfter == TransportFixture.start.adding(seconds: 30 * TransportFixture.day))
        #expect(certificate.isValid(at: certificate.notBefore))
        #expect(!certificate.isValid(at: certificate.notAfter))
    }

    @Test func `a certificate reads back from DER and PEM as it was`() throws {
        let certificate = fixture.certificate
        #expect(try TransportCertificate(der: certificate.der) == certificate)
        #expect(try TransportCertificate(pem: certificate.pem) == certificate)
        #expect(certificate.pem.hasPrefix("-----BEGIN CERTIFICATE-----\n"))
        #expect(certificate.pem.split(separator: "\n").allSatisfy { $0.count <= 64 })
        let crossed = certificate.pem.split(separator: "\n").joined(separator: "\r\n")
        #expect(try TransportCertificate(pem: crossed) == certificate)
    }

    @Test(arguments: [
        "", "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n",
        "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
        "-----BEGIN CERTIFICATE-----\n%%%%\n-----END CERTIFICATE-----\n", "-----BEGIN CERTIFICATE-----\nAAAA\n",
    ])
    func `what is no certificate in PEM is refused`(text: String) {
        #expect(throws: TransportFault.notACertificate) { try TransportCertificate(pem: text) }
    }

    @Test func `a certificate cut anywhere, or with something behind it, is refused`() {
        let der = fixture.certificate.der
        for count in 0..<der.count {
            #expect(throws: TransportFault.notACertificate) { try TransportCertificate(der: Array(der.prefix(count))) }
        }
        #expect(throws: TransportFault.notACertificate) { try TransportCertificate(der: der + [0]) }
        #expect(throws: TransportFault.notACertificate) {
            try TransportCertificate(der: [UInt8](repeating: 0x30, count: TransportCertificate.largest + 1))
        }
    }

    @Test func `a certificate with any byte changed is refused`() {
        for index in fixture.certificate.der.indices {
            var der = fixture.certificate.der
            der[index] ^= UInt8(1 << (index % 8))
            #expect(throws: TransportFault.notACertificate, "byte \(index)") { try TransportCertificate(der: der) }
        }
    }

    @Test func `the validity lies within that of the role's certificate`() throws {
        let whole = 90 * TransportFixture.day
        #expect(try fixture.another(from: 0, to: whole).notAfter == fixture.holder.notAfter)
        for (from, to) in [(-1, 10), (0, whole + 1), (10, 10), (11, 10)] {
            #expect(throws: TransportFault.validity) { try fixture.another(from: from, to: to) }
        }
    }

    @Test func `times that are not whole seconds are cut inwards`() throws {
        let start = TransportFixture.start
        let certificate = try TransportCertificate(
            fixture.key, holder: fixture.holder, names: TransportFixture.names("a"),
            notBefore: Timestamp(milliseconds: start.milliseconds + 1),
            notAfter: Timestamp(milliseconds: start.milliseconds + 9_999), random: fixture.random)
        #expect(certificate.notBefore == start.adding(seconds: 1))
        #expect(certificate.notAfter == start.adding(seconds: 9))
    }

    @Test func `a certificate has names, each once`() throws {
        #expect(throws: TransportFault.names) { try fixture.another(names: []) }
        #expect(throws: TransportFault.names) { try fixture.another(names: ["a", "a"]) }
    }

    @Test func `a holder with the longest names still gets a certificate`() throws {
        let long = String(repeating: "x", count: 64)
        let sample = try SampleElection(election: long)
        let holder = try sample.certificate(.identificationAuthority, long, key: SampleElection.key(90).verifyingKey)
        let certificate = try TransportCertificate(
            fixture.key, holder: holder, names: TransportFixture.names("a"), notBefore: holder.notBefore,
            notAfter: holder.notAfter, random: fixture.random)
        #expect(certificate.subject == "O=\(long), OU=identification-authority, CN=\(long)")
    }
}
