import FoundationEssentials

/// Base64 as it stands in XML.
enum Base64Text {
    /// The bytes; white space between the letters is passed over, as XML Schema has it. `nil` for anything else.
    static func bytes(_ text: String) -> [UInt8]? {
        let letters = text.utf8.filter { !" \t\r\n".utf8.contains($0) }
        return Data(base64Encoded: Data(letters)).map { [UInt8]($0) }
    }
}
