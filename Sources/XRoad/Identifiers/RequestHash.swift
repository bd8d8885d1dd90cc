/// The hash of a request in the answer to it, made by the provider's security server.
package struct RequestHash: Hashable, Sendable {
    /// Of SOAP: `algorithmId`, a name such as `SHA-512` or an address; in REST it is always SHA-512.
    package let algorithm: String
    /// Base64.
    package let value: String

    package init(algorithm: String, value: String) {
        self.algorithm = algorithm
        self.value = value
    }
}
