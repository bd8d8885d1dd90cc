extension StaticString {
    /// The ASCII bytes of a name of the record.
    var bytes: [UInt8] { withUTF8Buffer { [UInt8]($0) } }
}
