import CFPrint
import CLibFPrint

/// Cancels a libfprint call from any thread.
///
/// The cancellation itself runs on the loop's thread: libfprint's handler touches the device without locks. Unchecked,
/// because `raw` never changes and a GCancellable is thread-safe.
final class CancelHandle: @unchecked Sendable {
    let raw: UnsafeMutablePointer<GCancellable>

    init() {
        raw = g_cancellable_new()
    }

    deinit {
        g_object_unref(raw)
    }

    func cancel() {
        cfp_post(
            { data in
                guard let data else { return 0 }
                g_cancellable_cancel(Unmanaged<CancelHandle>.fromOpaque(data).takeRetainedValue().raw)
                return 0
            }, Unmanaged.passRetained(self).toOpaque())
    }
}
