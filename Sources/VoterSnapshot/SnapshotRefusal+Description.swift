import ElectionModel
import Trust

extension SnapshotRefusal: CustomStringConvertible {
    /// What is wrong and what to do, in a sentence or two.
    package var description: String {
        switch self {
        case .missingFile(let name): "the file \(name) is missing; copy the whole snapshot folder again"
        case .unreadable(let name): "the file \(name) cannot be read; copy the snapshot again or try another stick"
        case .notAManifest(let error):
            "manifest.json is not a manifest (\(error)); copy the snapshot again, and if that does not help, "
                + "ask for it to be made anew"
        case .otherElection(let id): "the snapshot belongs to the election \(id); bring this election's snapshot"
        case .otherKind(let kind):
            "the snapshot is for \(kind.rawValue), which is never mixed with other kinds; bring the right one"
        case .certificate(let fault):
            "the registrar's certificate is not good (\(fault)); do not use this snapshot and tell the commission"
        case .notARegistrar:
            "the snapshot is not signed by a registrar of this election; do not use it and tell the commission"
        case .certificateOutOfTime:
            "the registrar's certificate does not cover the snapshot's times; ask for a snapshot made anew"
        case .unknownSigner:
            "the signature is by another key than the registrar's; do not use this snapshot and tell the commission"
        case .badSignature:
            "the signature does not fit: the manifest was changed or damaged; copy the snapshot again, and if that "
                + "does not help, tell the commission"
        case .otherStation(let id): "the snapshot is for station \(id); bring the one for this station"
        case .stale(let number, let lastSeen):
            "the snapshot has number \(number), but number \(lastSeen) was opened here before; bring the newest one"
        case .otherListVersion(let number):
            "another snapshot with number \(number), from another list, was opened here before; "
                + "do not use this one and tell the commission"
        case .otherVersionCode:
            "the version code typed is not this snapshot's; compare it with the signed act, and bring the snapshot "
                + "that the act names"
        case .notYetValid(let from): "the snapshot is valid from \(from); check the clock, or wait until then"
        case .expired(let since): "the snapshot's validity ended at \(since); check the clock, or bring a newer one"
        case .definitionChanged: "definition.json was changed or damaged; copy the snapshot again"
        case .definitionDamaged:
            "definition.json does not describe this election with this station; ask for a snapshot made anew"
        case .truncated(let has, let needs):
            "payload.sealed has \(has) of \(needs) bytes: copying was broken off; copy the snapshot again"
        case .payloadChanged: "payload.sealed was changed or damaged; copy the snapshot again"
        case .notARecipient:
            "the snapshot was not sealed to this device; use a terminal of this station, or ask for a snapshot for "
                + "this device"
        case .payloadDamaged(let fault):
            "the payload is as it was signed, but its content is wrong (\(fault)); ask for a snapshot made anew"
        }
    }
}
