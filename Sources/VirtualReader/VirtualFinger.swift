import Glibc
package import Imaging
package import ReaderWire

/// A finger for libfprint's virtual image device: sends images and commands into its socket.
///
/// For training, demonstrations and tests only. The socket exists while the reader is open, and takes one client. What
/// is sent while no capture runs is lost or spoils the next one: wait for `waitingForFinger` first.
///
/// The protocol, in the machine's byte order: two `int32` width and height and the pixels; or a negative command and
/// its argument.
package actor VirtualFinger {
    private let descriptor: Int32

    /// A command's number, which stands where the width would.
    private enum Command: Int32 {
        case retry = -1
        case error = -2
        case unplug = -5
    }

    /// Connects, waiting for the socket to appear.
    ///
    /// - Parameters:
    ///   - path: the value of `FP_VIRTUAL_IMAGE`, at most 107 bytes.
    ///   - attempts: how often to try.
    ///   - pause: the time between two attempts.
    /// - Throws: `VirtualFingerError`, or the cancellation of the task.
    package init(path: String, attempts: Int = 50, pause: Duration = .milliseconds(20)) async throws {
        for attempt in 1...max(1, attempts) {
            do throws(VirtualFingerError) {
                descriptor = try UnixSocket.connect(path: path)
                return
            } catch {
                guard case .notConnected = error, attempt < attempts else { throw error }
            }
            try await Task.sleep(for: pause)
        }
        throw VirtualFingerError.notConnected(errno: 0)
    }

    deinit {
        close(descriptor)
    }

    /// Puts a finger with that image on the sensor and takes it away.
    ///
    /// - Throws: `sendFailed` when the reader was closed.
    package func press(_ image: GreyImage) throws(VirtualFingerError) {
        try send(Int32(image.width), Int32(image.height))
        try UnixSocket.send(image.pixels, to: descriptor)
    }

    /// Lets the scan under way be unusable.
    package func retry(_ hint: CaptureHint) throws(VirtualFingerError) {
        try send(.retry, Int32(hint.rawValue))
    }

    /// Lets the scan under way fail with one of libfprint's error codes (`FpDeviceError`); 257 is "too hot".
    package func fail(code: Int32) throws(VirtualFingerError) {
        try send(.error, code)
    }

    /// Pulls the reader's plug. It does not come back in that process.
    package func unplug() throws(VirtualFingerError) {
        try send(.unplug, 0)
    }

    private func send(_ command: Command, _ argument: Int32) throws(VirtualFingerError) {
        try send(command.rawValue, argument)
    }

    private func send(_ first: Int32, _ second: Int32) throws(VirtualFingerError) {
        try UnixSocket.send([first, second].withUnsafeBytes { Array($0) }, to: descriptor)
    }
}
