/// An error that arose inside X-Road, at a security server on the way; the provider never saw the request, or did not answer.
package struct ExchangeError: Hashable, Sendable {
    /// Such as `Server.ServerProxy.ServiceFailed`. Older and newer servers spell it differently.
    package let type: String
    /// For people who run servers.
    package let message: String
    /// An id under which the server's own log has more; `nil` if it names none.
    package let detail: String?

    package init(type: String, message: String, detail: String?) {
        self.type = type
        self.message = message
        self.detail = detail
    }

    /// Whether the type begins with that one, whichever way a server spells it: `Server.ServerProxy` fits
    /// `server.serverproxy.service_failed` too.
    package func isOf(_ kind: String) -> Bool {
        let parts = Self.parts(type)
        let wanted = Self.parts(kind)
        return parts.starts(with: wanted)
    }

    /// Whether our own request was wrong, so that asking again is of no use.
    package var isOurs: Bool { isOf("Client") || isOf("Server.ClientProxy.UnknownMember") }

    private static func parts(_ type: String) -> [String] {
        type.lowercased().split(separator: ".").map { $0.filter { $0 != "_" } }
    }
}
