/// A name and an Ed25519 key under which a witness cosigns (C2SP tlog-cosignature, type byte 0x04).
struct WitnessSigner {
    let name: [UInt8]
    let key: SigningKey
    /// The first four bytes of H(name ‖ 0x0A ‖ 0x04 ‖ key).
    let id: [UInt8]

    init(name: String, key: SigningKey) {
        self.name = Array(name.utf8)
        self.key = key
        id = Array(Digest.of(self.name, [0x0A, 0x04], key.bytes).bytes[..<4])
    }

    /// Whether a line's bytes, 8 of time and 64 of signature, cosign a note's text.
    func cosigned(_ line: SignatureLine, _ text: [UInt8]) -> Bool {
        guard line.signature.count == 72 else { return false }
        let seconds = line.signature[..<8].reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
        guard seconds <= UInt64(JsonValue.integerLimit) else { return false }
        return key.verifies(
            Array(line.signature[8...]), over: Array("cosignature/v1\ntime \(seconds)\n".utf8) + text)
    }
}
