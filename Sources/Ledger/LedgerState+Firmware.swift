import ElectionModel
import Sodium

extension LedgerState {
    /// Firmware in one list.
    private static let mostFirmware = 64

    /// The list of firmware that units may run; the newest counts.
    static func check(firmware body: CanonicalValue) throws {
        var versions: [Int] = []
        for firmware in try body.array("firmware") {
            try firmware.check(members: ["measurement", "version"])
            versions.append(try firmware.int("version", in: 0...Int(UInt32.max)))
            guard (try? Hex.decode(try firmware.string("measurement"), count: 64)) != nil else {
                throw LedgerRefusal.firmwareList
            }
        }
        guard (1...mostFirmware).contains(versions.count), versions == Set(versions).sorted() else {
            throw LedgerRefusal.firmwareList
        }
    }
}
