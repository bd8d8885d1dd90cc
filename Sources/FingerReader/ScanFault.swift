import CFPrint
import CLibFPrint
import ReaderWire

/// How a libfprint call ended when it did not succeed. GLib's messages are dropped: codes only.
enum ScanFault: Error, Equatable {
    /// The scan was unusable; the person may try again.
    case retry(CaptureHint)
    /// The call failed.
    case failed(ReaderFailure)

    /// Translates a GError and frees it.
    init(consuming error: UnsafeMutablePointer<GError>) {
        defer { g_error_free(error) }
        let code = error.pointee.code
        switch error.pointee.domain {
        case cfp_device_retry_quark(): self = .retry(Self.hint(code))
        case cfp_device_error_quark(): self = .failed(Self.failure(code))
        case cfp_io_error_quark() where code == Int32(bitPattern: G_IO_ERROR_CANCELLED.rawValue):
            self = .failed(.cancelled)
        default: self = .failed(.other)
        }
    }

    private static func hint(_ code: Int32) -> CaptureHint {
        switch UInt32(bitPattern: code) {
        case FP_DEVICE_RETRY_TOO_SHORT.rawValue: .tooShort
        case FP_DEVICE_RETRY_CENTER_FINGER.rawValue: .centreFinger
        case FP_DEVICE_RETRY_REMOVE_FINGER.rawValue: .removeFinger
        default: .tryAgain
        }
    }

    private static func failure(_ code: Int32) -> ReaderFailure {
        switch UInt32(bitPattern: code) {
        case FP_DEVICE_ERROR_NOT_SUPPORTED.rawValue: .noImages
        case FP_DEVICE_ERROR_NOT_OPEN.rawValue: .notOpen
        case FP_DEVICE_ERROR_BUSY.rawValue, FP_DEVICE_ERROR_ALREADY_OPEN.rawValue: .busy
        case FP_DEVICE_ERROR_PROTO.rawValue, FP_DEVICE_ERROR_DATA_INVALID.rawValue: .protocolFault
        case FP_DEVICE_ERROR_REMOVED.rawValue: .removed
        case FP_DEVICE_ERROR_TOO_HOT.rawValue: .tooHot
        default: .other
        }
    }
}
