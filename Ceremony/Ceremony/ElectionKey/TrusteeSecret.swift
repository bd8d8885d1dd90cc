package import BallotCrypto
package import Sodium
package import Trust

/// What a trustee keeps under a passphrase: the keys of the role, and first the numbers of the key generation, later the
/// share of the election key in their place.
///
/// All numbers of an attempt are drawn when it begins. A step that is repeated after a stop therefore says the same again.
package struct TrusteeSecret: Sendable {
    /// What changes when the key is made.
    enum Stage: Sendable {
        /// A salt, the nonces of the proofs and the coefficients, until the key is made.
        case generating(
            salt: SecretBytes, certificateNonce: SecretScalar, numbers: [SecretScalar], nonces: [SecretScalar])
        /// zᵢ, from then on.
        case sharing(SecretScalar)
    }

    /// The role's keys, as every holder has them.
    package let holder: HolderKeys
    let shareKey: SecretScalar
    let stage: Stage
    private let seeds: SecretBytes

    /// Draws the numbers of an attempt.
    ///
    /// - Parameters:
    ///   - trustees: n and t.
    ///   - random: gives as many unpredictable bytes as it is asked for.
    /// - Throws: `SodiumError.length` when it gives another number of bytes.
    package init(trustees: TrusteeCount, random: (Int) -> [UInt8]) throws(SodiumError) {
        var bytes = random(64)
        seeds = SecretBytes(taking: &bytes)
        holder = try HolderKeys(seeds: seeds)
        shareKey = try SecretScalar(random: random)
        var salt = random(32)
        let certificateNonce = try SecretScalar(random: random)
        var numbers: [SecretScalar] = []
        for _ in 0..<trustees.needed { numbers.append(try SecretScalar(random: random)) }
        var nonces: [SecretScalar] = []
        for _ in 0...trustees.needed { nonces.append(try SecretScalar(random: random)) }
        stage = .generating(
            salt: SecretBytes(taking: &salt), certificateNonce: certificateNonce, numbers: numbers, nonces: nonces)
    }

    /// Reads what ``bytes`` gave.
    ///
    /// - Throws: ``KeyCeremonyFault/otherKey``.
    package init(bytes: SecretBytes) throws(KeyCeremonyFault) {
        do { try self.init(reading: bytes) } catch { throw .otherKey }
    }

    private init(reading bytes: SecretBytes) throws(SodiumError) {
        let parts = bytes.count / 32
        // The role's seeds, the key for shares and zᵢ; or the seeds, the key, salt, nonce, t numbers and t + 1 nonces.
        guard bytes.count == 32 * parts, parts == 4 || (parts >= 10 && parts.isMultiple(of: 2)) else { throw .length }
        func part(_ start: Int, _ count: Int = 1) -> SecretBytes {
            bytes.withBytes { SecretBytes([UInt8]($0[(32 * start)..<(32 * (start + count))])) }
        }
        seeds = part(0, 2)
        holder = try HolderKeys(seeds: seeds)
        shareKey = try SecretScalar(decoding: part(2))
        guard parts > 4 else {
            stage = .sharing(try SecretScalar(decoding: part(3)))
            return
        }
        let needed = (parts - 6) / 2
        var numbers: [SecretScalar] = []
        for index in 0..<(2 * needed + 1) { numbers.append(try SecretScalar(decoding: part(5 + index))) }
        stage = .generating(
            salt: part(3), certificateNonce: try SecretScalar(decoding: part(4)),
            numbers: Array(numbers[..<needed]), nonces: Array(numbers[needed...]))
    }

    private init(holder: HolderKeys, seeds: SecretBytes, shareKey: SecretScalar, share: SecretScalar) {
        self.holder = holder
        self.seeds = seeds
        self.shareKey = shareKey
        stage = .sharing(share)
    }

    /// The same trustee when the key is made: the numbers of the generation are gone.
    package func keeping(_ share: TrusteeShare) -> TrusteeSecret {
        TrusteeSecret(holder: holder, seeds: seeds, shareKey: shareKey, share: share.secret)
    }

    /// For sealing: parts of 32 bytes.
    package var bytes: SecretBytes {
        var all = seeds.exposed + shareKey.secretBytes.exposed
        switch stage {
        case .generating(let salt, let certificateNonce, let numbers, let nonces):
            all += salt.exposed + certificateNonce.secretBytes.exposed
            for number in numbers + nonces { all += number.secretBytes.exposed }
        case .sharing(let share): all += share.secretBytes.exposed
        }
        return SecretBytes(taking: &all)
    }

    /// Whether the election key is made and this is a share of it.
    package var isShare: Bool {
        switch stage {
        case .generating: false
        case .sharing: true
        }
    }

    /// The keys by which trustee `number` speaks.
    func keys(of number: Int) -> TrusteeKeys {
        TrusteeKeys(index: number, signing: holder.signing, shareKey: shareKey)
    }

    /// The share of the election key.
    ///
    /// - Parameters:
    ///   - number: the trustee's.
    ///   - keys: what the key generation gave.
    /// - Throws: ``KeyCeremonyFault/otherKey`` when the key is not made yet, or is another one.
    package func share(of number: Int, in keys: ElectionKeys) throws(KeyCeremonyFault) -> TrusteeShare {
        guard case .sharing(let secret) = stage,
            let share = try? TrusteeShare(index: number, secret: secret, keys: keys)
        else { throw .otherKey }
        return share
    }
}
