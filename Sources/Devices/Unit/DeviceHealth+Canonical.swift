import DeviceWire
package import ElectionModel
import Wording

extension DeviceHealth {
    /// The health for programs (`Docs/formats/desk-protocol.md`).
    package var canonical: CanonicalValue {
        let status = board.status
        return [
            "board": .string(presence), "reader": .string(readerCode),
            "battery": status.map { .int(Int($0.battery)) } ?? .null,
            "charging": status.map { .bool($0.isCharging) } ?? .null,
            "temperatureTenths": status.map { .int(Int($0.temperature)) } ?? .null,
            "clockSkewSeconds": clockSkew.map { .int($0) } ?? .null, "firmware": firmwareCode,
            "troubles": .array(
                troubles.map { trouble in
                    [
                        "trouble": .string(trouble.code), "gravity": .string(Self.code(trouble.gravity)),
                        "text": LocalizedText(ky: trouble.kyrgyz, ru: trouble.russian, en: trouble.english).canonical,
                    ]
                }),
        ]
    }

    private var presence: String {
        switch board.presence {
        case .connecting: "connecting"
        case .open: "open"
        case .absent: "absent"
        case .refused: "refused"
        case .foreign: "foreign"
        }
    }

    private var readerCode: String {
        switch reader {
        case .starting: "starting"
        case .present: "present"
        case .absent: "absent"
        case .unplugged: "unplugged"
        case .tooHot: "too-hot"
        case .failing: "failing"
        }
    }

    private var firmwareCode: CanonicalValue {
        func known(_ standing: CanonicalValue, _ version: UInt32) -> CanonicalValue {
            ["standing": standing, "version": .int(Int(version))]
        }
        return switch firmware {
        case .unknown: .null
        case .unchecked(let version): known("unchecked", version)
        case .published(let version): known("published", version)
        case .unpublished(let version): known("unpublished", version)
        case .unattested: ["standing": "unattested", "version": .null]
        }
    }

    private static func code(_ gravity: DeviceTrouble.Gravity) -> String {
        switch gravity {
        case .remark: "remark"
        case .fault: "fault"
        case .stop: "stop"
        }
    }
}
