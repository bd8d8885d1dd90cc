import CFPrint
import CLibFPrint
import ReaderWire

extension LibfprintReader {
    typealias DevicePointer = UnsafeMutablePointer<FpDevice>
    typealias ErrorSlot = UnsafeMutablePointer<UnsafeMutablePointer<GError>?>

    /// Makes one asynchronous call on the open device and waits for it. Cancelling the task cancels the call; the
    /// result then still waits until the device has come to rest.
    func call<Value: Sendable>(
        _ start: (DevicePointer, UnsafeMutablePointer<GCancellable>, gpointer) -> Void,
        finish: @escaping (DevicePointer, OpaquePointer?, ErrorSlot) -> Value?
    ) async -> Result<Value, ScanFault> {
        let cancel = CancelHandle()
        return await withTaskCancellationHandler {
            // A continuation written here would not be isolated to this actor; `perform` is.
            await self.perform(cancel, start, finish)
        } onCancel: {
            cancel.cancel()
        }
    }

    private func perform<Value: Sendable>(
        _ cancel: CancelHandle,
        _ start: (DevicePointer, UnsafeMutablePointer<GCancellable>, gpointer) -> Void,
        _ finish: @escaping (DevicePointer, OpaquePointer?, ErrorSlot) -> Value?
    ) async -> Result<Value, ScanFault> {
        guard let device else { return .failure(.failed(.notOpen)) }
        return await withCheckedContinuation { continuation in
            GLibExecutor.shared.checkIsolated()
            let userData = AsyncCompletion.userData { result in
                GLibExecutor.shared.checkIsolated()
                var error: UnsafeMutablePointer<GError>?
                let value = finish(device, result, &error)
                if let error {
                    continuation.resume(returning: .failure(ScanFault(consuming: error)))
                } else if let value {
                    continuation.resume(returning: .success(value))
                } else {
                    continuation.resume(returning: .failure(.failed(.other)))
                }
            }
            start(device, cancel.raw, userData)
        }
    }
}
