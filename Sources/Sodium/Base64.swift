import CSodium

/// Base64 with padding (RFC 4648, section 4), in its one canonical spelling.
package enum Base64 {
    /// Encodes in constant time.
    package static func encode(_ bytes: [UInt8]) -> String {
        let capacity = sodium_base64_encoded_len(bytes.count, sodium_base64_VARIANT_ORIGINAL)
        var text = [CChar](repeating: 0, count: capacity)
        sodium_bin2base64(&text, capacity, bytes, bytes.count, sodium_base64_VARIANT_ORIGINAL)
        return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Decodes; white space, missing padding and stray bits in the last character are refused.
    ///
    /// - Throws: `SodiumError.encoding`, or `.length` when a count is given and does not fit.
    package static func decode(_ text: String, count: Int? = nil) throws(SodiumError) -> [UInt8] {
        let characters = text.utf8.map { CChar(bitPattern: $0) }
        var bytes = [UInt8](repeating: 0, count: characters.count / 4 * 3 + 3)
        var length = 0
        var end: UnsafePointer<CChar>?
        let complete = characters.withUnsafeBufferPointer { input in
            sodium_base642bin(
                &bytes, bytes.count, input.baseAddress, input.count, nil, &length, &end,
                sodium_base64_VARIANT_ORIGINAL) == 0
                && (input.isEmpty || end == input.baseAddress.map { $0 + input.count })
        }
        guard complete else { throw .encoding }
        bytes.removeLast(bytes.count - length)
        if let count, bytes.count != count { throw .length }
        return bytes
    }
}
