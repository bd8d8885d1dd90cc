import BoardModules
import DeviceWire
import Testing

@Suite struct ButtonsTests {
    private static func events(
        _ changes: [(at: UInt32, ButtonName, isDown: Bool)], until end: UInt32
    ) -> [String] {
        var buttons = Buttons()
        var events: [String] = []
        for now in 0...end {
            for change in changes where change.at == now {
                buttons.note(change.1, isDown: change.isDown, at: Ticks(now))
            }
            buttons.tick(at: Ticks(now))
            while case .button(let name, let action) = buttons.nextEvent() { events.append("\(now) \(name) \(action)") }
        }
        return events
    }

    @Test func `a press counts after the switch has settled`() {
        let bouncing: [(at: UInt32, ButtonName, isDown: Bool)] = [
            (100, .confirm, true), (103, .confirm, false), (107, .confirm, true), (300, .confirm, false),
        ]
        #expect(Self.events(bouncing, until: 1_000) == ["127 confirm pressed", "320 confirm released"])
        #expect(Self.events([(100, .cancel, true), (110, .cancel, false)], until: 1_000) == [])
    }

    @Test func `a button that stays pressed is held, once`() {
        let long: [(at: UInt32, ButtonName, isDown: Bool)] = [
            (100, .cancel, true), (500, .confirm, true), (600, .confirm, false), (5_000, .cancel, false),
        ]
        #expect(
            Self.events(long, until: 6_000) == [
                "120 cancel pressed", "520 confirm pressed", "620 confirm released", "2100 cancel held",
                "5020 cancel released",
            ])
    }

    @Test func `presses wait for the host, a few of them, and not for the next one`() {
        var buttons = Buttons()
        for turn in 0..<20 as Range<UInt32> {
            buttons.note(.confirm, isDown: turn.isMultiple(of: 2), at: Ticks(turn * 100))
            buttons.tick(at: Ticks(turn * 100 + 50))
        }
        var events: [BoardReport] = []
        while let event = buttons.nextEvent() { events.append(event) }
        #expect(events.count == 8 && events.first == .button(.confirm, .pressed))
        buttons.note(.confirm, isDown: true, at: Ticks(3_000))
        buttons.tick(at: Ticks(3_050))
        buttons.endSession()
        #expect(buttons.nextEvent() == nil)
    }
}
