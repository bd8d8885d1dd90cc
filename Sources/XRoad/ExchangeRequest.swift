/// A request to our security server, as HTTP has it.
package struct ExchangeRequest: Equatable, Sendable {
    /// `GET`, `POST` and so on.
    package let method: String
    /// Path and query, percent-encoded, from `/` on.
    package let target: String
    /// Names and values, in order.
    package let headers: [(name: String, value: String)]
    package let body: [UInt8]

    package init(method: String, target: String, headers: [(String, String)], body: [UInt8] = []) {
        self.method = method
        self.target = target
        self.headers = headers.map { (name: $0.0, value: $0.1) }
        self.body = body
    }

    package static func == (a: ExchangeRequest, b: ExchangeRequest) -> Bool {
        a.method == b.method && a.target == b.target && a.body == b.body
            && a.headers.elementsEqual(b.headers) { $0 == $1 }
    }
}
