package import ElectionModel
package import Trust

/// Why a station does not open a snapshot. Carries no secret and no personal data.
package enum SnapshotRefusal: Error, Equatable, Sendable {
    /// The file of that name is not in the folder.
    case missingFile(String)
    /// The file of that name cannot be read, is no regular file, or is far too large.
    case unreadable(String)
    /// `manifest.json` is not a manifest of this format.
    case notAManifest(CanonicalError)
    case otherElection(ElectionId)
    case otherKind(ElectionKind)
    /// The roots' signatures on the registrar's certificate are not good.
    case certificate(CertificateFault)
    /// The certificate in the manifest is not that of a registrar of this election.
    case notARegistrar
    /// The snapshot was made, or is valid, at a time that the registrar's certificate does not cover.
    case certificateOutOfTime
    /// The signature is by another key than the registrar's.
    case unknownSigner
    /// The signature does not fit the manifest.
    case badSignature
    case otherStation(StationId)
    /// The station has opened a snapshot with a higher number before.
    case stale(number: Int, lastSeen: Int)
    /// The station has opened a snapshot of the same number from another list.
    case otherListVersion(number: Int)
    /// The version code that was typed is not this snapshot's.
    case otherVersionCode
    case notYetValid(from: Timestamp)
    case expired(since: Timestamp)
    /// `definition.json` is not the file that the registrar signed.
    case definitionChanged
    /// `definition.json` is the signed file, but no definition of this election with this station.
    case definitionDamaged
    /// `payload.sealed` is shorter than the file that the registrar signed. Sizes in bytes.
    case truncated(has: Int, needs: Int)
    /// `payload.sealed` is not the file that the registrar signed.
    case payloadChanged
    /// The snapshot was not sealed to this device.
    case notARecipient
    /// The payload is the signed file, but its content is wrong.
    case payloadDamaged(PayloadFault)
}
