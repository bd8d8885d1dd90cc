import DeviceWire
import ReaderWire

@testable import Devices

/// Units that work, but for what a test changes.
enum SampleHealth {
    static func make(
        _ presence: BoardPresence = .open([]), reader: ReaderHealth = .starting,
        firmware: FirmwareStanding = .published(version: 7), skew: Int? = 0,
        _ change: (inout BoardStatus) -> Void = { _ in }
    ) -> DeviceHealth {
        var status = BoardStatus(
            condition: [], battery: 87, isCharging: false, millivolts: 3_700, temperature: 245, slips: .ready,
            ballots: .absent, hasDocumentReader: true, clock: 0, uptime: 0, resetCause: .powerOn, services: 0,
            droppedFrames: 0)
        change(&status)
        var health = DeviceHealth()
        health.reader = reader
        health.board.presence = presence
        health.board.status = status
        health.firmware = firmware
        health.clockSkew = skew
        return health
    }
}
