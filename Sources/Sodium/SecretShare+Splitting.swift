import CSodium

extension SecretShare {
    /// Makes a fresh secret and splits it.
    ///
    /// The secret itself exists within this call only; what stays is its public key and the shares.
    /// - Parameters:
    ///   - threshold: how many shares give the secret, from 2.
    ///   - count: how many shares are made, at least as many, at most 16.
    ///   - random: gives as many unpredictable bytes as it is asked for.
    /// - Returns: the public key, and the shares by index.
    /// - Throws: ``SecretShareFault/badNumbers`` or ``SecretShareFault/noRandomness``.
    package static func split(
        threshold: Int, count: Int, random: (Int) -> [UInt8]
    ) throws(SecretShareFault) -> (sealingKey: SealingKey, shares: [SecretShare]) {
        guard threshold >= 2, threshold <= count, count <= most else { throw .badNumbers }
        SodiumLibrary.ready()
        // The polynomial's coefficients, uniform below the order; the first is the secret.
        var coefficients: [SecretBytes] = []
        for _ in 0..<threshold {
            var bytes = random(64)
            guard bytes.count == 64 else { throw .noRandomness }
            let wide = SecretBytes(taking: &bytes)
            coefficients.append(
                SecretBytes(count: 32) { scalar in
                    wide.withPointer { crypto_core_ristretto255_scalar_reduce(scalar, $0) }
                })
        }
        let key = try openingKey(of: coefficients[0])
        let id = identify(key.sealingKey)
        let shares = (1...count).map { index in
            SecretShare(index: index, threshold: threshold, secretId: id, value: value(of: coefficients, at: index))
        }
        return (key.sealingKey, shares)
    }

    /// Gives the private key of a split secret back.
    ///
    /// - Parameter shares: as many different ones as the threshold says, or more, in any order.
    /// - Throws: ``SecretShareFault``: `.tooFew`, `.mixed`, `.repeated`, or `.wrong` when the key is not the one that the
    ///   shares name.
    package static func combine(_ shares: [SecretShare]) throws(SecretShareFault) -> OpeningKey {
        guard let first = shares.first else { throw .tooFew(has: 0, needs: 2) }
        guard shares.allSatisfy({ $0.secretId == first.secretId && $0.threshold == first.threshold }) else {
            throw .mixed
        }
        var seen: [Int] = []
        for share in shares {
            guard !seen.contains(share.index) else { throw .repeated(index: share.index) }
            seen.append(share.index)
        }
        guard shares.count >= first.threshold else {
            throw .tooFew(has: shares.count, needs: first.threshold)
        }
        SodiumLibrary.ready()
        // Lagrange's interpolation at 0. With every share given, so that a forged one among too many shows as well.
        let secret = SecretBytes(count: 32) { sum in
            for share in shares {
                let weight = weight(of: share.index, among: seen)
                let term = SecretBytes(count: 32) { term in
                    share.value.withPointer { crypto_core_ristretto255_scalar_mul(term, weight, $0) }
                }
                term.withPointer { crypto_core_ristretto255_scalar_add(sum, sum, $0) }
            }
        }
        let key = try openingKey(of: secret)
        guard identify(key.sealingKey) == first.secretId else { throw .wrong }
        return key
    }

    /// The polynomial's value at a place, by Horner's rule.
    private static func value(of coefficients: [SecretBytes], at index: Int) -> SecretBytes {
        let place = scalar(index)
        return SecretBytes(count: 32) { value in
            for coefficient in coefficients.reversed() {
                crypto_core_ristretto255_scalar_mul(value, value, place)
                coefficient.withPointer { crypto_core_ristretto255_scalar_add(value, value, $0) }
            }
        }
    }

    /// What the share at a place weighs in the sum that gives the secret. Places are no secret.
    private static func weight(of index: Int, among indices: [Int]) -> [UInt8] {
        var above = scalar(1)
        var below = scalar(1)
        for other in indices where other != index {
            above = computed { crypto_core_ristretto255_scalar_mul(&$0, above, scalar(other)) }
            let difference = computed { crypto_core_ristretto255_scalar_sub(&$0, scalar(other), scalar(index)) }
            below = computed { crypto_core_ristretto255_scalar_mul(&$0, below, difference) }
        }
        // Never of zero: the places are different and below the order.
        let inverse = computed { _ = crypto_core_ristretto255_scalar_invert(&$0, below) }
        return computed { crypto_core_ristretto255_scalar_mul(&$0, above, inverse) }
    }

    private static func computed(_ body: (inout [UInt8]) -> Void) -> [UInt8] {
        var result = scalar(0)
        body(&result)
        return result
    }

    /// A small number as a scalar.
    private static func scalar(_ number: Int) -> [UInt8] {
        [UInt8(truncatingIfNeeded: number)] + [UInt8](repeating: 0, count: 31)
    }

    private static func openingKey(of secret: SecretBytes) throws(SecretShareFault) -> OpeningKey {
        guard var seed = try? BLAKE2b.hash(Array("dobush split key v1\n".utf8), count: 32, key: secret),
            let key = try? OpeningKey(seed: SecretBytes(taking: &seed))
        else { throw .noRandomness }
        return key
    }

    private static func identify(_ key: SealingKey) -> [UInt8] {
        (try? BLAKE2b.hash(Array("dobush split key id v1\n".utf8) + key.bytes, count: idSize)) ?? []
    }
}
