package import DeviceWire

/// The unit's two buttons: what their switches do, and what of it is told to the host.
package struct Buttons: Sendable {
    /// Milliseconds for which a switch must be as it is before that counts.
    static let settling: UInt32 = 20
    /// Milliseconds after which a pressed button is held.
    static let holding: UInt32 = 2_000
    /// Events that wait for the host at most; what comes then is dropped.
    static let mostWaiting = 8

    private struct Button {
        /// How the switch is, and since when.
        var isDown = false
        var since = Ticks(0)
        /// What was noted of it last.
        var noted = ButtonAction.released

        /// What is to be noted now.
        mutating func next(_ now: Ticks) -> ButtonAction? {
            let elapsed = now.elapsed(since: since)
            switch (noted, isDown) {
            case (.released, true) where elapsed >= Buttons.settling: noted = .pressed
            case (.pressed, true) where elapsed >= Buttons.holding: noted = .held
            case (.pressed, false) where elapsed >= Buttons.settling: noted = .released
            case (.held, false) where elapsed >= Buttons.settling: noted = .released
            default: return nil
            }
            return noted
        }
    }

    private var confirm = Button()
    private var cancel = Button()
    private var waiting: [BoardReport] = []

    /// Two buttons that nobody presses.
    package init() {
        waiting.reserveCapacity(Self.mostWaiting)
    }

    /// A switch has closed or opened; it may bounce.
    package mutating func note(_ name: ButtonName, isDown: Bool, at now: Ticks) {
        switch name {
        case .confirm: Self.note(&confirm, isDown, now)
        case .cancel: Self.note(&cancel, isDown, now)
        }
    }

    /// Lets time pass: to be called every few milliseconds.
    package mutating func tick(at now: Ticks) {
        if let action = confirm.next(now) { wait(.button(.confirm, action)) }
        if let action = cancel.next(now) { wait(.button(.cancel, action)) }
    }

    /// The next thing to tell the host, once.
    package mutating func nextEvent() -> BoardReport? { waiting.isEmpty ? nil : waiting.removeFirst() }

    /// What was pressed for an earlier host is not told to the next.
    package mutating func endSession() { waiting.removeAll(keepingCapacity: true) }

    private mutating func wait(_ event: BoardReport) {
        if waiting.count < Self.mostWaiting { waiting.append(event) }
    }

    private static func note(_ button: inout Button, _ isDown: Bool, _ now: Ticks) {
        guard button.isDown != isDown else { return }
        button.isDown = isDown
        button.since = now
    }
}
