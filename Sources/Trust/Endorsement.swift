/// One root's signature under a statement.
package struct Endorsement: Hashable, Sendable {
    /// Which root signed.
    package let keyId: KeyId
    /// 64 bytes.
    package let signature: [UInt8]

    package init(keyId: KeyId, signature: [UInt8]) {
        self.keyId = keyId
        self.signature = signature
    }
}
