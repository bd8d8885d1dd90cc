package import DeviceWire

/// What the boot stage goes by, remembered under ``JournalKey/boot``.
package struct BootState: Hashable, Sendable {
    /// The slot of the firmware that was confirmed last.
    package var confirmed: FirmwareSlot
    /// A slot with new firmware that was not confirmed yet.
    package var trial: FirmwareSlot?
    /// Whether the new firmware was started: it gets one start to be confirmed in.
    package var wasTried: Bool
    /// Whether new firmware was given up since the last update.
    package var fellBack: Bool
    /// No firmware of a lower version is started or taken.
    package var lowestVersion: UInt32

    /// The state of a board that came from its maker with firmware in slot A.
    package init(lowestVersion: UInt32) {
        confirmed = .a
        trial = nil
        wasTried = false
        fellBack = false
        self.lowestVersion = lowestVersion
    }

    /// Reads it: the confirmed slot, the slot on trial (255 = none), two flags, a byte each; the lowest version `u32`.
    ///
    /// - Returns: `nil` for anything else.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count == 8, let confirmed = FirmwareSlot(rawValue: bytes[0]), bytes[2] <= 1, bytes[3] <= 1 else {
            return nil
        }
        let trial = FirmwareSlot(rawValue: bytes[1])
        guard trial != nil || bytes[1] == 0xFF else { return nil }
        self.confirmed = confirmed
        self.trial = trial
        wasTried = bytes[2] == 1
        fellBack = bytes[3] == 1
        lowestVersion = bytes[4...].reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// What is remembered.
    package var bytes: [UInt8] {
        var bytes = [confirmed.rawValue, trial?.rawValue ?? 0xFF, wasTried ? 1 : 0, fellBack ? 1 : 0]
        bytes.append(littleEndian: lowestVersion)
        return bytes
    }
}
