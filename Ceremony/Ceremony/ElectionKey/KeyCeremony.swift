package import BallotCrypto
package import ElectionModel
import Sodium

/// One attempt of the trustees to make an election key (`Audit/RECORD-remote.md`, sections 4 to 6): what is public before
/// anybody does anything.
package struct KeyCeremony: Hashable, Sendable {
    /// What is voted on, and how many trustees there are.
    package let manifest: RemoteManifest
    /// n and t.
    package let trustees: TrusteeCount
    /// B.
    package let base: BaseHash

    /// Takes the manifest.
    ///
    /// - Throws: ``KeyCeremonyFault/manifest(_:)``.
    package init(manifestBytes: [UInt8]) throws(KeyCeremonyFault) {
        do { manifest = try RemoteManifest(canonicalBytes: manifestBytes) } catch { throw .manifest(error) }
        do { trustees = try TrusteeCount(all: manifest.trustees, needed: manifest.threshold) } catch {
            throw .manifest(.member("trustees", expected: "a threshold below the number of trustees"))
        }
        base = BaseHash(trustees: trustees, manifest: manifestBytes)
    }

    /// What is read aloud before anybody makes a key: it covers the whole manifest.
    package var fingerprint: Fingerprint { Fingerprint(of: manifest.canonicalBytes) }

    /// The trustees' numbers, from 1.
    package var numbers: ClosedRange<Int> { 1...trustees.all }

    /// The name under which a trustee holds keys, in key files and in the ledger.
    package static func holder(_ number: Int) -> String { "trustee-\(number)" }
}
