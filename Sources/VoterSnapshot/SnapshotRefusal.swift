package import ElectionModel
package import Ledger
package import Trust
package import Wording

/// Why a station does not take a snapshot or a delta. Carries no secret and no personal data.
package enum SnapshotRefusal: Equatable, Sendable {
    /// The file of that name is not in the folder.
    case missingFile(String)
    /// The file of that name cannot be read, is no regular file, or is far too large.
    case unreadable(String)
    /// The list in this folder was erased after the election.
    case erased
    /// `manifest.json` is not a manifest of this format.
    case notAManifest(CanonicalError)
    /// The file is not a delta of this format.
    case notADelta(CanonicalError)
    case otherElection(ElectionId)
    case otherKind(ElectionKind)
    /// The roots' signatures on the registrar's certificate are not good.
    case certificate(CertificateFault)
    /// The certificate in the manifest is not that of a registrar of this election.
    case notARegistrar
    /// It was made, or is valid, at a time that the registrar's certificate does not cover.
    case certificateOutOfTime
    /// The roots' signatures on a revocation in the file are not good.
    case revocation(CertificateFault)
    /// A revocation in the file belongs to another election or kind.
    case otherRevocation
    /// The registrar's key was revoked.
    case registrarRevoked
    /// The key of the ledger's log was revoked.
    case logRevoked
    /// The signature is by another key than the registrar's.
    case unknownSigner
    /// The signature does not fit.
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
    /// The delta has no proof from the ledger.
    case missingProof
    /// The proof from the ledger proves nothing.
    case proof(InclusionProofFault)
    /// The proof is of an entry that says something else; the member is named.
    case otherEntry(String)
    /// The encrypted part is shorter than what the registrar signed. Sizes in bytes.
    case truncated(has: Int, needs: Int)
    /// The encrypted part is not what the registrar signed.
    case payloadChanged
    /// It was not sealed to this key.
    case notARecipient
    /// It needs an opening code, and none was given.
    case openingCodeMissing
    /// The opening code is whole, but not that of this snapshot.
    case wrongOpeningCode
    /// The ticket was made for another snapshot.
    case ticketOfOtherSnapshot
    /// The ticket was made for another terminal.
    case ticketOfOtherDevice
    /// The member's card or PIN is not the one for which the ticket was made.
    case wrongMemberCode
    /// The encrypted part is what was signed, but its content is wrong.
    case payloadDamaged(PayloadFault)
    /// The delta corrects another snapshot.
    case otherSnapshot
    /// The delta was taken before.
    case known(number: Int)
    /// Deltas before this one are missing.
    case gap(number: Int, expected: Int)
    /// The delta names another one before it than the one that was taken: there are two of one number.
    case wrongPrevious(number: Int)
    /// The delta contradicts the list.
    case contradiction(DeltaContradiction)
}

extension SnapshotRefusal: Fault {
    package var nature: FaultNature {
        switch self {
        case .missingFile, .missingProof, .erased: .missing
        case .certificate, .notARegistrar, .certificateOutOfTime, .registrarRevoked, .logRevoked, .unknownSigner,
            .badSignature, .notARecipient, .ticketOfOtherDevice, .wrongMemberCode:
            .denied
        case .otherElection, .otherKind, .otherStation, .stale, .otherListVersion, .otherVersionCode, .notYetValid,
            .expired, .openingCodeMissing, .wrongOpeningCode, .ticketOfOtherSnapshot, .otherSnapshot, .known, .gap:
            .conflict
        case .proof(let fault): fault.nature
        case .unreadable, .notAManifest, .notADelta, .revocation, .otherRevocation, .definitionChanged,
            .definitionDamaged, .otherEntry, .truncated, .payloadChanged, .payloadDamaged, .wrongPrevious,
            .contradiction:
            .unsound
        }
    }
}
