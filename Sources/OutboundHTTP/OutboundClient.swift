import AsyncHTTPClient
import Glibc
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL

/// Asks other people's servers: limited in time and in bytes, without following them elsewhere.
package final class OutboundClient: Sendable {
    /// What a server answered.
    package struct Reply: Sendable {
        /// Of HTTP.
        package let status: Int
        /// As they came, in order.
        package let headers: [(name: String, value: String)]
        package let body: [UInt8]

        /// Without parameters, in small letters; `nil` if it was not named.
        package var mediaType: String? {
            headers.first { $0.name.lowercased() == "content-type" }.map { header in
                header.value.prefix { $0 != ";" }.filter { $0 != " " }.lowercased()
            }
        }
    }

    private let client: HTTPClient
    private let limit: Duration

    /// - Parameters:
    ///   - limit: how long one question may take, from the beginning to the answer's last byte.
    ///   - identity: who we are and which server we take for it; `nil` for the authorities of the web, which need not know us.
    ///   - connections: the most at once to one server; further questions wait.
    package init(limit: Duration = .seconds(10), identity: MutualTLS? = nil, connections: Int = 8) {
        self.limit = limit
        var configuration = HTTPClient.Configuration(tlsConfiguration: identity?.configuration)
        configuration.redirectConfiguration = .disallow
        configuration.timeout.connect = TimeAmount(min(limit, .seconds(5)))
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = connections
        // Who asks decides whether to ask again.
        configuration.connectionPool.retryConnectionEstablishment = false
        // Ours speak HTTP/1.1, and other people's do too.
        configuration.httpVersion = .http1Only
        client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }

    // It must be shut down before it goes, and it keeps itself until it is.
    deinit { client.shutdown { _ in } }

    /// Asks by GET.
    ///
    /// - Parameters:
    ///   - url: `http` or `https`.
    ///   - largest: the most bytes of the answer's body.
    /// - Throws: ``OutboundFault``.
    package func get(_ url: String, upTo largest: Int) async throws(OutboundFault) -> Reply {
        try await ask(HTTPClientRequest(url: url), within: limit, upTo: largest)
    }

    /// Asks by POST.
    ///
    /// - Parameters:
    ///   - url: `http` or `https`.
    ///   - body: the bytes.
    ///   - mediaType: theirs.
    ///   - largest: the most bytes of the answer's body.
    /// - Throws: ``OutboundFault``.
    package func post(
        _ url: String, _ body: [UInt8], mediaType: String, upTo largest: Int
    ) async throws(OutboundFault) -> Reply {
        var request = HTTPClientRequest(url: url)
        request.method = .POST
        request.headers.replaceOrAdd(name: "Content-Type", value: mediaType)
        request.body = .bytes(body)
        return try await ask(request, within: limit, upTo: largest)
    }

    /// Asks by any method.
    ///
    /// - Parameters:
    ///   - method: `GET`, `POST` and so on.
    ///   - url: `http` or `https`.
    ///   - headers: names and values, in order.
    ///   - body: the bytes; none for none.
    ///   - limit: how long it may take, if that is less than the client's own limit.
    ///   - largest: the most bytes of the answer's body.
    /// - Throws: ``OutboundFault``.
    package func send(
        _ method: String, _ url: String, headers: [(name: String, value: String)], body: [UInt8],
        within limit: Duration, upTo largest: Int
    ) async throws(OutboundFault) -> Reply {
        var request = HTTPClientRequest(url: url)
        request.method = HTTPMethod(rawValue: method)
        for header in headers { request.headers.add(name: header.name, value: header.value) }
        if !body.isEmpty { request.body = .bytes(body) }
        return try await ask(request, within: min(limit, self.limit), upTo: largest)
    }

    private func ask(
        _ request: HTTPClientRequest, within limit: Duration, upTo largest: Int
    ) async throws(OutboundFault) -> Reply {
        guard request.url.hasPrefix("http://") || request.url.hasPrefix("https://") else {
            throw .address(request.url)
        }
        do {
            return try await inTime(limit) { [client] in
                let response = try await client.execute(request, timeout: TimeAmount(limit))
                let body = try await response.body.collect(upTo: largest)
                return Reply(
                    status: Int(response.status.code), headers: response.headers.map { ($0.name, $0.value) },
                    body: Array(buffer: body))
            }
        } catch is NIOTooManyBytesError {
            throw .tooLarge(request.url)
        } catch is CancellationError {
            throw .late(request.url)
        } catch let error as HTTPClientError {
            switch error {
            case .deadlineExceeded, .readTimeout: throw .late(request.url)
            case .connectTimeout, .tlsHandshakeTimeout: throw .unreachable(request.url)
            case .invalidURL, .emptyHost, .emptyScheme: throw .address(request.url)
            default: throw .broken(request.url)
            }
        } catch is NIOConnectionError {
            throw .unreachable(request.url)
        } catch let error as IOError {
            let isBefore = [ECONNREFUSED, ENETUNREACH, EHOSTUNREACH].contains(error.errnoCode)
            throw isBefore ? .unreachable(request.url) : .broken(request.url)
        } catch NIOSSLError.handshakeFailed {
            throw .refusedTLS(request.url)
        } catch is BoringSSLError {
            // A server that does not take our certificate says so after the handshake (TLS 1.3).
            throw .refusedTLS(request.url)
        } catch {
            throw .broken(request.url)
        }
    }

    /// The client's own deadline ends with the answer's head; a body that drips is late too.
    private func inTime(
        _ limit: Duration, _ work: @escaping @Sendable () async throws -> Reply
    ) async throws -> Reply {
        try await withThrowingTaskGroup(of: Reply.self) { group in
            group.addTask(operation: work)
            group.addTask {
                try await Task.sleep(for: limit)
                throw CancellationError()
            }
            defer { group.cancelAll() }
            guard let first = try await group.next() else { throw CancellationError() }
            return first
        }
    }
}
