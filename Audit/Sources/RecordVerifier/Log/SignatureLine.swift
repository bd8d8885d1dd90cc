/// A line `— <name> <base64(id ‖ signature)>` of a note.
struct SignatureLine {
    let name: [UInt8]
    /// Four bytes that say which key.
    let id: [UInt8]
    let signature: [UInt8]

    init(_ line: [UInt8]) throws(FormProblem) {
        let dash = Array("— ".utf8)
        let parts = line.dropFirst(dash.count).split(separator: 0x20, omittingEmptySubsequences: false)
        guard line.starts(with: dash), parts.count == 2, !parts[0].isEmpty, !parts[0].contains(UInt8(ascii: "+")),
            let bytes = Base64.bytes(parts[1]), bytes.count > 4
        else { throw FormProblem("a line after the empty line is no signature line") }
        name = Array(parts[0])
        id = Array(bytes[..<4])
        signature = Array(bytes[4...])
    }
}
