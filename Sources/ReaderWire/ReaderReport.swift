package import Imaging

/// What the reader's process answers or announces.
package enum ReaderReport: Sendable, Equatable {
    /// Answer to `hello`: the version the process speaks.
    case hello(version: UInt16)
    /// Answer to `listDevices`.
    case devices([ReaderDeviceInfo])
    /// Answer to `open`.
    case opened(ReaderDeviceInfo)
    /// Answer to `cancel`, `close` and `quit`.
    case done
    /// Event of a capture: the sensor is on and waits.
    case waitingForFinger
    /// Event of a capture: a finger touched the sensor.
    case fingerOn
    /// Event of a capture: the finger left the sensor.
    case fingerOff
    /// Event of a capture: what the person should do differently.
    case hint(CaptureHint)
    /// Answer to `capture`.
    case image(GreyImage)
    /// Answer to any command that was not fulfilled.
    case failure(ReaderFailure)
    /// A reader was plugged in; belongs to no request.
    case deviceAdded(ReaderDeviceInfo)
    /// A reader went away; belongs to no request.
    case deviceRemoved(ReaderDeviceInfo)

    /// Whether nothing more follows for the request.
    package var isFinal: Bool {
        switch self {
        case .hello, .devices, .opened, .done, .image, .failure: true
        case .waitingForFinger, .fingerOn, .fingerOff, .hint, .deviceAdded, .deviceRemoved: false
        }
    }

    /// Encodes the report.
    ///
    /// - Parameter request: the number of the command it answers, 0 for `deviceAdded` and `deviceRemoved`.
    /// - Returns: the frame with its length in front.
    /// - Throws: `tooLong` for an image, a list or a name over the protocol's limits.
    package func encoded(request: UInt32) throws(ReaderWireError) -> [UInt8] {
        var writer = FieldWriter()
        switch self {
        case .hello(let version): writer.append(version)
        case .devices(let devices):
            guard let count = UInt8(exactly: devices.count) else { throw .tooLong }
            writer.append(count)
            for device in devices { try device.write(to: &writer) }
        case .opened(let device), .deviceAdded(let device), .deviceRemoved(let device):
            try device.write(to: &writer)
        case .hint(let hint): writer.append(hint.rawValue)
        case .image(let image): try image.write(to: &writer)
        case .failure(let failure): writer.append(failure.rawValue)
        case .done, .waitingForFinger, .fingerOn, .fingerOff: break
        }
        return try ReaderFrame(type: type.rawValue, request: request, payload: writer.bytes).encoded()
    }

    /// Reads a report from a frame.
    ///
    /// - Throws: any `ReaderWireError` but `frameLength` and `tooLong`.
    package init(_ frame: ReaderFrame) throws(ReaderWireError) {
        guard let type = Kind(rawValue: frame.type) else { throw .unknownType(frame.type) }
        var reader = FieldReader(frame.payload[...])
        switch type {
        case .hello: self = .hello(version: try reader.u16())
        case .devices: self = .devices(try Self.devices(from: &reader))
        case .opened: self = .opened(try ReaderDeviceInfo(from: &reader))
        case .done: self = .done
        case .waitingForFinger: self = .waitingForFinger
        case .fingerOn: self = .fingerOn
        case .fingerOff: self = .fingerOff
        case .hint:
            guard let hint = CaptureHint(rawValue: try reader.u8()) else { throw .badField }
            self = .hint(hint)
        case .image: self = .image(try GreyImage(from: &reader))
        case .failure:
            guard let failure = ReaderFailure(rawValue: try reader.u8()) else { throw .badField }
            self = .failure(failure)
        case .deviceAdded: self = .deviceAdded(try ReaderDeviceInfo(from: &reader))
        case .deviceRemoved: self = .deviceRemoved(try ReaderDeviceInfo(from: &reader))
        }
        try reader.finish()
    }

    private static func devices(from reader: inout FieldReader) throws(ReaderWireError) -> [ReaderDeviceInfo] {
        var devices: [ReaderDeviceInfo] = []
        for _ in 0..<(try reader.u8()) { devices.append(try ReaderDeviceInfo(from: &reader)) }
        return devices
    }

    private enum Kind: UInt8 {
        case hello = 129
        case devices = 130
        case opened = 131
        case done = 132
        case waitingForFinger = 133
        case fingerOn = 134
        case fingerOff = 135
        case hint = 136
        case image = 137
        case failure = 138
        case deviceAdded = 139
        case deviceRemoved = 140
    }

    private var type: Kind {
        switch self {
        case .hello: .hello
        case .devices: .devices
        case .opened: .opened
        case .done: .done
        case .waitingForFinger: .waitingForFinger
        case .fingerOn: .fingerOn
        case .fingerOff: .fingerOff
        case .hint: .hint
        case .image: .image
        case .failure: .failure
        case .deviceAdded: .deviceAdded
        case .deviceRemoved: .deviceRemoved
        }
    }
}
