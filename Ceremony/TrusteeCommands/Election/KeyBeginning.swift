import BallotCrypto
import Ceremony
import Console
import ElectionModel
import Files
import Sodium
import Trust
import Wording

/// Draws a trustee's numbers for an attempt and puts the certificate on the table, or finishes what was interrupted.
struct KeyBeginning {
    let number: Int
    let table: TableFolder
    /// The trustee's own stick.
    let folder: String
    let passphraseFile: String?
    let random: any RandomSource
    /// What a guess at the passphrase costs.
    var cost: @Sendable (ElectionKind) -> PasswordHash.Cost = { .atCeremony(of: $0) }

    var keyPath: String { "\(folder)/\(KeyCeremony.holder(number)).key" }

    /// Begins the trustee's memory; without one no later step is done.
    private func remember() throws(Complaint) {
        let path = TrusteeKeyring.memoryPath(of: keyPath)
        if !CeremonyFile.exists(path) { try CeremonyFile.create(path, TrusteeMemory(), secret: true) }
    }

    func hold(_ talk: some Conversation) throws -> Outcome {
        let ceremony = try table.ceremony()
        let manifest = ceremony.manifest
        guard ceremony.numbers.contains(number) else {
            throw Complaint(KeyCeremonyFault.number(number, of: ceremony.trustees.all))
        }
        let place = KeyMessage.certificate(number)
        if CeremonyFile.exists(table.name(of: place)) {
            throw Complaint(TrusteeFault.exists(path: table.name(of: place)))
        }
        talk.note(
            ElectionWords.beginning(
                manifest.election, manifest.kind, trustees: manifest.trustees, threshold: manifest.threshold,
                contests: manifest.contests.count, districts: manifest.styles.count))
        talk.note(ElectionWords.manifestFingerprint)
        talk.readAloud(ceremony.fingerprint.lines)
        guard try talk.confirmed(ElectionWords.sameManifest) else { throw Complaint(TrusteeFault.otherOnScreen) }
        let secret: TrusteeSecret
        if CeremonyFile.exists(keyPath) {
            // The key was written and the certificate was not: the machine stopped in between.
            talk.note(ElectionWords.finishing(path: keyPath))
            try remember()
            secret = try TrusteeKeyring(keyPath, kind: manifest.kind, passphraseFile: passphraseFile, talk).secret
        } else {
            talk.note(ElectionWords.making(number))
            let passphrase = try talk.fresh(PassphraseSource(ElectionWords.keyOf(number), file: passphraseFile))
            secret = try TrusteeSecret(trustees: ceremony.trustees) { random.bytes($0) }
            try DurableFile.makeFolder(folder, mode: 0o700)
            let file = try KeyFile(
                holder: KeyCeremony.holder(number), kind: manifest.kind, secret: secret.bytes, passphrase: passphrase,
                cost: cost(manifest.kind), random: random)
            try CeremonyFile.create(keyPath, file, secret: true)
            try remember()
        }
        guard let certificate = secret.certificate(of: number, in: ceremony) else {
            throw Complaint(KeyCeremonyFault.otherKey)
        }
        let request = KeyRequest(
            election: manifest.election, kind: manifest.kind, role: .trustee,
            subject: TerminalId(unchecked: KeyCeremony.holder(number)),
            signKey: secret.holder.signing.verifyingKey, sealKey: secret.holder.opening.sealingKey)
        try table.put(request.canonicalBytes, as: "\(KeyCeremony.holder(number)).request.json")
        try table.put(certificate, as: place.fileName)
        return Outcome(
            "trustee-begin",
            [
                "election": manifest.election.canonical, "kind": .string(manifest.kind.rawValue),
                "trustee": .int(number), "trustees": .int(manifest.trustees), "threshold": .int(manifest.threshold),
                "manifest": .string(ceremony.fingerprint.hex), "keyId": .string(request.keyId.rawValue),
            ],
            [
                ElectionWords.begun(number, path: keyPath), ElectionWords.said(.certificates),
                ElectionWords.carryOn(.commits),
            ])
    }
}
