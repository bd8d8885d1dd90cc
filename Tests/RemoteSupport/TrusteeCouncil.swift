package import BallotCrypto
package import ElectionModel
import Ledger
import Sodium
import TestSupport

/// Trustees who make a key in memory and publish all their messages: for tests that are about what comes after.
package struct TrusteeCouncil {
    package let manifest: RemoteManifest
    package let base: BaseHash
    package let trustees: [TrusteeKeys]
    package let shares: [TrusteeShare]
    package let keys: ElectionKeys

    /// Makes a key and publishes the messages.
    package init(in election: RemoteElection, all: Int = 3, needed: Int = 2, floor: Int = 2) async throws {
        let definition = election.sample.definition
        let manifest = Self.manifest(of: definition, all: all, needed: needed, floor: floor)
        let random = election.random
        let count = try TrusteeCount(all: all, needed: needed)
        let base = BaseHash(trustees: count, manifest: manifest.canonicalBytes)
        let number = { try SecretScalar(random: random.bytes) }
        let trustees = try (1...all).map { index in
            try TrusteeKeys(index: index, signing: SigningKey(seed: SecretBytes(random.bytes(32))), shareKey: number())
        }
        let polynomials = try trustees.map { _ in
            try KeyPolynomial(coefficients: (0..<needed).map { _ in try number() }, salt: random.bytes(32))
        }
        try await election.publish(.remoteManifest, body: manifest.canonical)
        var certificates: [TrusteeCertificate] = []
        for trustee in trustees {
            try await election.certify(trustee: trustee.index, trustee.signing.verifyingKey)
            let message = trustee.certificate(base: base, nonce: try number())
            try await election.publish(.trusteeCertificate, message)
            certificates.append(try TrusteeCertificate(decoding: message, base: base, trustees: count))
        }
        var commitments: [KeyCommitment] = []
        for (index, trustee) in trustees.enumerated() {
            let message = polynomials[index].commit(by: trustee, base: base)
            try await election.publish(.keyCommit, message)
            commitments.append(
                try KeyCommitment(decoding: message, base: base, trustees: count, certificate: certificates[index]))
        }
        var reveals: [KeyReveal] = []
        for (index, trustee) in trustees.enumerated() {
            let message = try polynomials[index].reveal(
                by: trustee, base: base, nonces: (0...needed).map { _ in try number() })
            try await election.publish(.keyReveal, message)
            reveals.append(
                try KeyReveal(
                    decoding: message, base: base, trustees: count, certificate: certificates[index],
                    commitment: commitments[index]))
        }
        let keys = try ElectionKeys(reveals: reveals, trustees: count, base: base)
        var shares: [TrusteeShare] = []
        for receiver in trustees {
            var received: [SecretScalar] = []
            for (index, sender) in trustees.enumerated() where sender.index != receiver.index {
                let message = try SealedShare.message(
                    from: polynomials[index], by: sender, to: certificates[receiver.index - 1], base: base)
                try await election.publish(.keyShare, message)
                let sealed = try SealedShare(
                    decoding: message, base: base, trustees: count, sender: certificates[index])
                guard let share = sealed.opened(by: receiver, from: reveals[index], base: base) else {
                    throw SodiumError.forged
                }
                received.append(share)
            }
            shares.append(
                try TrusteeShare(
                    polynomial: polynomials[receiver.index - 1], received: received, index: receiver.index, keys: keys))
        }
        for trustee in trustees { try await election.publish(.keyRecord, keys.agreement(by: trustee, base: base)) }
        self.manifest = manifest
        self.base = base
        self.trustees = trustees
        self.shares = shares
        self.keys = keys
    }

    /// A trustee's part of a drill or tally, published.
    package func decrypt(
        _ tally: EncryptedTally, by number: Int, in context: ElectionContext, election: RemoteElection
    ) async throws {
        try await election.publish(
            .tallyShare,
            DecryptionShare.message(
                of: tally, share: shares[number - 1], signing: trustees[number - 1].signing, keys: keys,
                election: context, random: election.random.bytes))
    }

    /// The manifest of the sample election: every contest, one mark.
    package static func manifest(
        of definition: ElectionDefinition, all: Int, needed: Int, floor: Int = 2
    ) -> RemoteManifest {
        RemoteManifest(
            election: definition.election, kind: definition.kind,
            definition: Hex.encode(SHA256.hash(definition.canonicalBytes)),
            contests: definition.contests.map {
                RemoteContest(id: $0.id, options: $0.options.map(\.id), marks: 1...1)
            },
            styles: definition.districts.map { district in
                RemoteStyle(
                    id: district.id.rawValue, district: district.id,
                    contests: definition.contests.filter { $0.districts.contains(district.id) }.map(\.id))
            }, overseas: nil, floor: floor, trustees: all, threshold: needed)
    }
}
