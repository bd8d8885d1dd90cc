/// A name and an Ed25519 key under which notes are signed (type byte 0x01).
struct NoteSigner {
    let name: [UInt8]
    let key: SigningKey
    /// The first four bytes of H(name ‖ 0x0A ‖ 0x01 ‖ key).
    let id: [UInt8]

    init(name: String, key: SigningKey) {
        self.name = Array(name.utf8)
        self.key = key
        id = Array(Digest.of(self.name, [0x0A, 0x01], key.bytes).bytes[..<4])
    }
}
