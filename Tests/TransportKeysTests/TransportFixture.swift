import ElectionModel
import Sodium
import TestSupport
import Testing
import TransportKeys
import Trust

/// A station that has a TLS key, certified for a server `station.local` at 10.0.0.5.
struct TransportFixture {
    let sample: SampleElection
    let random = SeededRandom(seed: 21)
    let holder: RoleCertificate
    let roleKey: SigningKey
    let key: TransportKey
    let certificate: TransportCertificate
    let certification: TLSCertification

    static let start = SampleElection.start
    static let day = 86_400

    init() throws {
        sample = try SampleElection()
        holder = try sample.certificate(.station, "1201")
        roleKey = try #require(sample.keys["1201"])
        key = try TransportKey(random: random)
        certificate = try TransportCertificate(
            key, holder: holder, names: Self.names("station.local", "10.0.0.5"), notBefore: Self.start,
            notAfter: Self.start.adding(seconds: 30 * Self.day), random: random)
        certification = try TLSCertification(certificate, holder: holder, key: roleKey)
    }

    static func names(_ names: String...) throws -> [TransportName] {
        try names.map { try #require(TransportName(rawValue: $0)) }
    }

    /// What a program knows: the roots, the station's certificate, and what is revoked.
    func book(revoking reason: RevocationReason? = nil) throws -> CertificateBook {
        var book = CertificateBook(
            roots: sample.roots, election: sample.definition.election, kind: sample.definition.kind)
        try book.add(holder)
        if let reason {
            var revocation = Revocation(of: holder, reason: reason, from: Self.start)
            for root in sample.rootKeys { revocation.endorse(with: root) }
            try book.add(revocation)
        }
        return book
    }

    /// Another certificate of the station's, for a key, names and times of the test's choice.
    func another(
        _ key: TransportKey? = nil, names: [String] = ["station.local"], from: Int = 0, to: Int = 30 * day
    ) throws -> TransportCertificate {
        try TransportCertificate(
            key ?? self.key, holder: holder, names: names.map { try #require(TransportName(rawValue: $0)) },
            notBefore: Self.start.adding(seconds: from), notAfter: Self.start.adding(seconds: to), random: random)
    }
}
