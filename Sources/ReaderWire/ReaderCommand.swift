/// What the daemon asks of the reader's process.
package enum ReaderCommand: Sendable, Equatable {
    /// The protocol's version that both sides must share.
    package static let version: UInt16 = 1

    /// First message; the answer is `hello`.
    case hello(version: UInt16)
    /// Answered by `devices`.
    case listDevices
    /// Opens the first reader of that driver, or the first of all; answered by `opened`.
    case open(driver: String?)
    /// Scans until an image, a failure or the time is over; answered by `image`, with events in between.
    case capture(timeoutMilliseconds: UInt32)
    /// Cancels the capture with that request number; answered by `done` whether or not it still runs.
    case cancel(request: UInt32)
    /// Closes the reader; answered by `done`.
    case close
    /// Closes everything and ends the process; answered by `done`.
    case quit

    /// Encodes the command.
    ///
    /// - Parameter request: a number other than 0 that no request under way has.
    /// - Returns: the frame with its length in front.
    /// - Throws: `tooLong` for a name over 255 bytes.
    package func encoded(request: UInt32) throws(ReaderWireError) -> [UInt8] {
        var writer = FieldWriter()
        switch self {
        case .hello(let version): writer.append(version)
        case .open(let driver): try writer.append(text: driver ?? "")
        case .capture(let milliseconds): writer.append(milliseconds)
        case .cancel(let other): writer.append(other)
        case .listDevices, .close, .quit: break
        }
        return try ReaderFrame(type: type.rawValue, request: request, payload: writer.bytes).encoded()
    }

    /// Reads a command from a frame.
    ///
    /// - Throws: any `ReaderWireError` but `frameLength` and `tooLong`.
    package init(_ frame: ReaderFrame) throws(ReaderWireError) {
        guard let type = Kind(rawValue: frame.type) else { throw .unknownType(frame.type) }
        var reader = FieldReader(frame.payload[...])
        switch type {
        case .hello: self = .hello(version: try reader.u16())
        case .listDevices: self = .listDevices
        case .open:
            let driver = try reader.text()
            self = .open(driver: driver.isEmpty ? nil : driver)
        case .capture: self = .capture(timeoutMilliseconds: try reader.u32())
        case .cancel: self = .cancel(request: try reader.u32())
        case .close: self = .close
        case .quit: self = .quit
        }
        try reader.finish()
    }

    private enum Kind: UInt8 {
        case hello = 1
        case listDevices = 2
        case open = 3
        case capture = 4
        case cancel = 5
        case close = 6
        case quit = 7
    }

    private var type: Kind {
        switch self {
        case .hello: .hello
        case .listDevices: .listDevices
        case .open: .open
        case .capture: .capture
        case .cancel: .cancel
        case .close: .close
        case .quit: .quit
        }
    }
}
