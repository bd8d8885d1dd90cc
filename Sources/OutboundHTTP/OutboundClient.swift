import AsyncHTTPClient
import NIOCore
import NIOHTTP1

/// Asks other people's servers: limited in time and in bytes, without following them elsewhere.
package final class OutboundClient: Sendable {
    /// What a server answered.
    package struct Reply: Equatable, Sendable {
        /// Of HTTP.
        package let status: Int
        /// Without parameters, in small letters; `nil` if it was not named.
        package let mediaType: String?
        package let body: [UInt8]
    }

    private let client: HTTPClient
    private let limit: Duration

    /// - Parameter limit: how long one question may take, from the beginning to the answer's last byte.
    package init(limit: Duration = .seconds(10)) {
        self.limit = limit
        var configuration = HTTPClient.Configuration()
        configuration.redirectConfiguration = .disallow
        configuration.timeout.connect = TimeAmount(min(limit, .seconds(5)))
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
        try await ask(HTTPClientRequest(url: url), upTo: largest)
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
        return try await ask(request, upTo: largest)
    }

    private func ask(_ request: HTTPClientRequest, upTo largest: Int) async throws(OutboundFault) -> Reply {
        guard request.url.hasPrefix("http://") || request.url.hasPrefix("https://") else {
            throw .address(request.url)
        }
        do {
            let response = try await client.execute(request, timeout: TimeAmount(limit))
            let body = try await response.body.collect(upTo: largest)
            let mediaType = response.headers.first(name: "Content-Type").map { value in
                value.prefix { $0 != ";" }.filter { $0 != " " }.lowercased()
            }
            return Reply(status: Int(response.status.code), mediaType: mediaType, body: Array(buffer: body))
        } catch is NIOTooManyBytesError {
            throw .tooLarge(request.url)
        } catch let error as HTTPClientError {
            switch error {
            case .deadlineExceeded, .connectTimeout, .readTimeout: throw .late(request.url)
            case .invalidURL, .emptyHost, .emptyScheme: throw .address(request.url)
            default: throw .unreachable(request.url)
            }
        } catch {
            throw .unreachable(request.url)
        }
    }
}
