package import Sodium

/// A number under exponential ElGamal: α = g^ξ, β = K^(v + ξ). Products of ciphertexts hold sums.
package struct Ciphertext: Hashable, Sendable {
    /// α.
    package let alpha: Point
    /// β.
    package let beta: Point

    /// The product of no ciphertexts: 0, with the nonce 0.
    package static let empty = Ciphertext(alpha: .identity, beta: .identity)

    /// Takes the two points.
    package init(alpha: Point, beta: Point) {
        self.alpha = alpha
        self.beta = beta
    }

    /// Encrypts.
    ///
    /// - Parameters:
    ///   - value: v, secret.
    ///   - nonce: ξ, uniform and used once.
    ///   - key: K.
    init(_ value: SecretScalar, nonce: SecretScalar, key: Point) {
        alpha = .generator(to: nonce)
        beta = key.power(value + nonce)
    }

    /// Holds the sum of the two numbers.
    package static func * (left: Ciphertext, right: Ciphertext) -> Ciphertext {
        Ciphertext(alpha: left.alpha * right.alpha, beta: left.beta * right.beta)
    }

    /// Holds the difference of the two numbers.
    package static func / (left: Ciphertext, right: Ciphertext) -> Ciphertext {
        Ciphertext(alpha: left.alpha / right.alpha, beta: left.beta / right.beta)
    }

    /// The ciphertext of `number` times the value.
    package func power(_ number: UInt32) -> Ciphertext {
        number == 1 ? self : Ciphertext(alpha: alpha.power(Scalar(number)), beta: beta.power(Scalar(number)))
    }
}
