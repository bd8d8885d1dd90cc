import CFPrint
import CLibFPrint

/// Carries a Swift closure through the `user_data` of a GLib asynchronous call.
final class AsyncCompletion {
    private let body: (OpaquePointer?) -> Void

    private init(_ body: @escaping (OpaquePointer?) -> Void) {
        self.body = body
    }

    /// A pointer to pass with `ready`, which consumes it; `body` gets the GAsyncResult.
    static func userData(_ body: @escaping (OpaquePointer?) -> Void) -> gpointer {
        Unmanaged.passRetained(AsyncCompletion(body)).toOpaque()
    }

    static let ready: GAsyncReadyCallback = { _, result, data in
        guard let data else { return }
        Unmanaged<AsyncCompletion>.fromOpaque(data).takeRetainedValue().body(result)
    }
}
