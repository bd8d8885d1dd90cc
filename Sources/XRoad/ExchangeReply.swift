/// What our security server answered, as HTTP has it.
package struct ExchangeReply: Equatable, Sendable {
    package let status: Int
    /// By name in small letters.
    package let headers: [String: String]
    package let body: [UInt8]

    /// - Parameters:
    ///   - status: of HTTP.
    ///   - headers: names in any letters; of several with one name the last is kept.
    ///   - body: the bytes.
    package init(status: Int, headers: [(String, String)], body: [UInt8]) {
        self.status = status
        self.headers = Dictionary(headers.map { ($0.0.lowercased(), $0.1) }) { _, last in last }
        self.body = body
    }
}
