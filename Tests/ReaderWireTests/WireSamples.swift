import Imaging
import ReaderWire

/// One message of every kind.
enum WireSamples {
    static func image(width: Int = 3, height: Int = 2) throws -> GreyImage {
        try GreyImage(
            raw: (0..<width * height).map { UInt8(truncatingIfNeeded: $0) }, width: width, height: height, dpi: 500)
    }

    static let device = ReaderDeviceInfo(
        driver: "uru4000", identifier: "A1", name: "U.are.U 4500", isPress: true, givesImages: true)

    static func commands() throws -> [ReaderCommand] {
        [
            .hello(version: 1), .listDevices, .open(driver: nil), .open(driver: "uru4000"),
            .capture(timeoutMilliseconds: 20_000), .cancel(request: 7), .close, .quit,
        ]
    }

    static func reports() throws -> [ReaderReport] {
        [
            .hello(version: 1), .devices([]), .devices([device, device]), .opened(device), .done, .waitingForFinger,
            .fingerOn, .fingerOff, .image(try image()),
            .deviceAdded(device), .deviceRemoved(device),
        ] + CaptureHint.allCases.map { .hint($0) } + ReaderFailure.allCases.map { .failure($0) }
    }

    static func frame(_ bytes: [UInt8]) throws -> ReaderFrame? {
        var decoder = ReaderFrameDecoder()
        decoder.append(bytes)
        return try decoder.next()
    }
}

/// A repeatable source of bytes.
struct SeededBytes: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
