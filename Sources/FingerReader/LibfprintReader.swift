import CFPrint
import CLibFPrint
package import ReaderWire

/// A fingerprint reader behind libfprint.
///
/// One reader is open at a time. Only asynchronous calls are made: the synchronous ones iterate the main context and
/// would run other callbacks inside. Values alone cross the actor's boundary.
package actor LibfprintReader {
    package nonisolated var unownedExecutor: UnownedSerialExecutor {
        GLibExecutor.shared.asUnownedSerialExecutor()
    }

    private var context: UnsafeMutablePointer<FpContext>?
    var device: UnsafeMutablePointer<FpDevice>?
    private var statusSignal: gulong = 0
    private var removedSignal: gulong = 0
    private var announce: @Sendable (ReaderReport) -> Void = { _ in }
    private var disposal: Task<Void, Never>?
    var isCapturing = false
    var captureEvents: (@Sendable (ReaderReport) -> Void)?
    private var fingerPresent = false
    private var fingerNeeded = false

    /// Makes a reader that knows no devices until `start`.
    package init() {}

    /// Looks for readers and goes on watching for them.
    ///
    /// - Parameter announce: called with `deviceAdded` and `deviceRemoved`, on the library's thread; must not block.
    package func start(announce: @escaping @Sendable (ReaderReport) -> Void) {
        guard context == nil, let context = fp_context_new() else { return }
        self.context = context
        self.announce = announce
        // `stop` drops the context, and with it the signals, before this actor can go.
        let me = Unmanaged.passUnretained(self).toOpaque()
        _ = cfp_connect_device_signal(
            context, "device-added",
            { _, device, data in
                guard let device, let data else { return }
                let info = ReaderDeviceInfo(device)
                Unmanaged<LibfprintReader>.fromOpaque(data).takeUnretainedValue()
                    .assumeIsolated { $0.announce(.deviceAdded(info)) }
            }, me)
        _ = cfp_connect_device_signal(
            context, "device-removed",
            { _, device, data in
                guard let device, let data else { return }
                let info = ReaderDeviceInfo(device)
                Unmanaged<LibfprintReader>.fromOpaque(data).takeUnretainedValue()
                    .assumeIsolated { $0.announce(.deviceRemoved(info)) }
            }, me)
        fp_context_enumerate(context)
    }

    /// Closes what is open and forgets all devices.
    ///
    /// A capture must have ended before, or its reader stays open until the process ends.
    package func stop() async {
        await disposal?.value
        await dispose()
        if let context { g_object_unref(context) }
        context = nil
    }

    /// The readers that are plugged in now.
    package func devices() -> [ReaderDeviceInfo] {
        knownDevices().map { ReaderDeviceInfo($0) }
    }

    /// Opens the first reader of a driver, or the first of all. Opening the open one again does nothing.
    ///
    /// - Throws: `noDevice`, `busy`, or what the driver reports.
    package func open(driver: String?) async throws(ReaderFailure) -> ReaderDeviceInfo {
        await disposal?.value
        if let device {
            let info = ReaderDeviceInfo(device)
            guard fp_device_is_open(device) != 0, driver == nil || driver == info.driver else { throw .busy }
            return info
        }
        guard let found = knownDevices().first(where: { driver == nil || ReaderDeviceInfo($0).driver == driver }) else {
            throw .noDevice
        }
        let info = ReaderDeviceInfo(found)
        g_object_ref(found)
        device = found
        let opened: Result<Void, ScanFault> = await call {
            fp_device_open($0, $1, AsyncCompletion.ready, $2)
        } finish: {
            fp_device_open_finish($0, $1, $2) != 0 ? () : nil
        }
        if case .failure(let fault) = opened {
            if device == found {
                device = nil
                g_object_unref(found)
            }
            throw fault.failure
        }
        watch(found)
        return info
    }

    /// Closes the open reader.
    ///
    /// - Throws: `notOpen`, `busy` while a capture runs, or what the driver reports; the reader counts as closed then.
    package func close() async throws(ReaderFailure) {
        guard device != nil else { throw .notOpen }
        guard !isCapturing else { throw .busy }
        if let fault = await dispose() { throw fault.failure }
    }

    /// Closes and releases the open device, and waits a moment for a removed one to leave the list, so that the next
    /// `open` cannot find it again.
    @discardableResult
    func dispose() async -> ScanFault? {
        guard let gone = device else { return nil }
        g_signal_handler_disconnect(gone, statusSignal)
        g_signal_handler_disconnect(gone, removedSignal)
        let wasRemoved = isRemoved(gone)
        let closed: Result<Void, ScanFault> = await call {
            fp_device_close($0, $1, AsyncCompletion.ready, $2)
        } finish: {
            fp_device_close_finish($0, $1, $2) != 0 ? () : nil
        }
        if device == gone {
            device = nil
            g_object_unref(gone)
        }
        for _ in 0..<40 where wasRemoved && knownDevices().contains(gone) {
            try? await Task.sleep(for: .milliseconds(50))
        }
        guard case .failure(let fault) = closed, fault != .failed(.removed) else { return nil }
        return fault
    }

    private func knownDevices() -> [UnsafeMutablePointer<FpDevice>] {
        GLibExecutor.shared.checkIsolated()
        guard let context, let list = fp_context_get_devices(context) else { return [] }
        return (0..<Int(list.pointee.len)).compactMap {
            list.pointee.pdata[$0]?.assumingMemoryBound(to: FpDevice.self)
        }
    }

    private func watch(_ device: UnsafeMutablePointer<FpDevice>) {
        let me = Unmanaged.passUnretained(self).toOpaque()
        statusSignal = cfp_connect_finger_status(
            device,
            { device, _, data in
                guard let device, let data else { return }
                let status = fp_device_get_finger_status(device).rawValue
                Unmanaged<LibfprintReader>.fromOpaque(data).takeUnretainedValue()
                    .assumeIsolated { $0.note(fingerStatus: status) }
            }, me)
        removedSignal = cfp_connect_removed(
            device,
            { _, data in
                guard let data else { return }
                Unmanaged<LibfprintReader>.fromOpaque(data).takeUnretainedValue()
                    .assumeIsolated { $0.noteRemoval() }
            }, me)
    }

    /// A capture under way sees the removal itself; otherwise nobody else would close the device.
    private func noteRemoval() {
        guard !isCapturing, disposal == nil else { return }
        disposal = Task {
            await self.dispose()
            self.disposal = nil
        }
    }

    private func note(fingerStatus status: UInt32) {
        let needed = status & FP_FINGER_STATUS_NEEDED.rawValue != 0
        let present = status & FP_FINGER_STATUS_PRESENT.rawValue != 0
        if present != fingerPresent { captureEvents?(present ? .fingerOn : .fingerOff) }
        if needed && !fingerNeeded { captureEvents?(.waitingForFinger) }
        fingerNeeded = needed
        fingerPresent = present
    }

    private func isRemoved(_ device: UnsafeMutablePointer<FpDevice>) -> Bool {
        cfp_device_is_removed(device) != 0
    }
}
