package import DeviceWire
package import Sodium

/// Which firmware the boot stage starts.
package struct BootChoice: Sendable {
    /// What is started.
    package let stored: StoredFirmware
    /// Whether this is its one start on trial.
    package let isOnTrial: Bool
    /// Whether newer firmware was given up for it.
    package let fellBack: Bool

    /// Chooses, and remembers what the choice was before anything is started.
    ///
    /// New firmware has one start; without a confirmation in it the confirmed one runs at the next. Where that is damaged,
    /// the other slot's may run if it is all that it should be.
    ///
    /// - Parameters:
    ///   - flash: the board's memory.
    ///   - journal: what the board remembers.
    ///   - publisher: whose firmware the board takes.
    /// - Returns: `nil` when nothing may be started: no firmware is good, or the board lost its memory, by which old
    ///   firmware could come back.
    package init?<Flash: FlashMemory>(
        _ flash: Flash, _ journal: inout FlashJournal<Flash>, publisher: VerifyingKey
    ) {
        guard var state = journal.value(.boot).flatMap({ BootState($0) }) else { return nil }
        func good(_ slot: FirmwareSlot) -> StoredFirmware? {
            StoredFirmware(slot, flash, publisher: publisher, lowest: state.lowestVersion)
        }
        if let trial = state.trial {
            if !state.wasTried, let stored = good(trial) {
                state.wasTried = true
                // A start that cannot be counted is not made.
                if (try? journal.set(.boot, state.bytes)) != nil {
                    self.init(stored: stored, isOnTrial: true, fellBack: false)
                    return
                }
            }
            state.trial = nil
            state.wasTried = false
            state.fellBack = true
        }
        guard let stored = good(state.confirmed) ?? good(state.confirmed.other) else { return nil }
        if stored.slot != state.confirmed {
            state.confirmed = stored.slot
            state.fellBack = true
        }
        // If it cannot be written, the same is found out at the next start.
        try? journal.set(.boot, state.bytes)
        self.init(stored: stored, isOnTrial: false, fellBack: state.fellBack)
    }

    private init(stored: StoredFirmware, isOnTrial: Bool, fellBack: Bool) {
        self.stored = stored
        self.isOnTrial = isOnTrial
        self.fellBack = fellBack
    }

    /// What the application is told of itself.
    package func handoff(_ cause: ResetCause) -> BootHandoff {
        BootHandoff(
            firmware: RunningFirmware(version: stored.header.version, slot: stored.slot, isOnTrial: isOnTrial),
            measurement: stored.header.measurement, fellBack: fellBack, resetCause: cause)
    }
}
