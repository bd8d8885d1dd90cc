/// A body of several parts ([RFC 2046, section 5.1](https://www.rfc-editor.org/rfc/rfc2046#section-5.1)).
enum MultipartBody {
    /// The most parts of a message.
    static let mostParts = 64
    /// The most bytes of a part's headers.
    static let largestHead = 8192

    /// Reads the parts.
    ///
    /// - Parameters:
    ///   - bytes: the body; lines end with CR LF, or with LF alone, which some peers send.
    ///   - boundary: 1 to 70 characters.
    /// - Throws: ``MessageFault/parts`` for a body that is cut, has no parts or too many, or a part without an end of headers.
    static func parts(_ bytes: [UInt8], boundary: String) throws(MessageFault) -> [ExchangeAttachment] {
        guard (1...70).contains(boundary.utf8.count) else { throw .parts }
        let mark = Array("--\(boundary)".utf8)
        var parts: [ExchangeAttachment] = []
        var start: Int?
        var line = 0
        while line < bytes.count {
            let end = bytes[line...].firstIndex(of: 0x0A) ?? bytes.count
            var text = bytes[line..<end]
            while let last = text.last, last == 0x0D || last == 0x20 || last == 0x09 { text.removeLast() }
            let isMark = text.elementsEqual(mark)
            let isLast = text.elementsEqual(mark + Array("--".utf8))
            if isMark || isLast {
                if let start {
                    guard parts.count < mostParts else { throw .parts }
                    parts.append(try part(bytes[start..<contentEnd(bytes, before: line, from: start)]))
                }
                start = end + 1
                if isLast { return parts }
            }
            line = end + 1
        }
        // Without the closing line the last part may have been cut.
        throw .parts
    }

    /// Writes parts.
    static func bytes(_ parts: [ExchangeAttachment], boundary: String) -> [UInt8] {
        var bytes: [UInt8] = []
        for part in parts {
            let id = part.contentId.map { "Content-ID: <\($0)>\r\n" } ?? ""
            bytes += Array("--\(boundary)\r\nContent-Type: \(part.mediaType)\r\n\(id)\r\n".utf8)
            bytes += part.bytes + [0x0D, 0x0A]
        }
        return bytes + Array("--\(boundary)--\r\n".utf8)
    }

    /// The line end before a boundary belongs to the boundary.
    private static func contentEnd(_ bytes: [UInt8], before line: Int, from start: Int) -> Int {
        var end = line
        if end > start, bytes[end - 1] == 0x0A { end -= 1 }
        if end > start, bytes[end - 1] == 0x0D { end -= 1 }
        return max(end, start)
    }

    private static func part(_ bytes: ArraySlice<UInt8>) throws(MessageFault) -> ExchangeAttachment {
        var lines: [String] = []
        var line = bytes.startIndex
        while true {
            // Headers alone, without an empty line behind them, are no part.
            guard line < bytes.endIndex, line - bytes.startIndex <= largestHead else { throw .parts }
            let end = bytes[line...].firstIndex(of: 0x0A) ?? bytes.endIndex
            var text = bytes[line..<end]
            if text.last == 0x0D { text.removeLast() }
            line = min(end + 1, bytes.endIndex)
            guard let first = text.first else { break }
            let string = String(decoding: text, as: UTF8.self)
            // A line that begins with white space goes on with the one before.
            if first == 0x20 || first == 0x09, let last = lines.popLast() {
                lines.append(last + string)
            } else {
                lines.append(string)
            }
        }
        var headers: [String: String] = [:]
        for line in lines {
            guard let colon = line.firstIndex(of: ":") else { throw .parts }
            let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
            headers[line[..<colon].lowercased()] = String(value)
        }
        var content = Array(bytes[line...])
        if headers["content-transfer-encoding"]?.lowercased() == "base64" {
            guard let decoded = Base64Text.bytes(String(decoding: content, as: UTF8.self)) else { throw .parts }
            content = decoded
        }
        let id = headers["content-id"].map { value in
            value.hasPrefix("<") && value.hasSuffix(">") ? String(value.dropFirst().dropLast()) : value
        }
        return ExchangeAttachment(mediaType: headers["content-type"] ?? "text/plain", contentId: id, bytes: content)
    }
}
