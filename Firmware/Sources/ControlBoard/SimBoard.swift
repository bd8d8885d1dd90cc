import BoardState
import BoardSupport
import CSodium
import DeviceWire
import Sodium

/// QEMU's `mps2-an386`: a Cortex-M4 at 25 MHz. Only for tests and training.
///
/// What a real board keeps in its own flash memory is a file outside (``SimFlash``), its generator a seed in that file.
struct SimBoard: Board {
    let provision: BoardProvision
    let identity: SigningKey
    let handoff: BootHandoff
    let flash = SimFlash()

    private let host: Uart
    /// In the order of ``ModuleLine``.
    private let modules: InlineArray<4, Uart>
    private let lamp = Register(0x4002_8000)

    /// Turns the clock, the line and its interrupt on.
    ///
    /// - Returns: `nil` when no boot stage started it, or it was given no keys.
    init?() {
        // SysTick: 1 ms at 25 MHz.
        Register(0xE000_E014).value = 24_999
        Register(0xE000_E018).value = 0
        Register(0xE000_E010).value = 7
        var told: [UInt8] = []
        for index in 0..<BootHandoff.size { told.append(board_handoff(index)) }
        guard let provision = BoardProvision(flash), let identity = try? SigningKey(seed: provision.seed),
            let handoff = BootHandoff(told)
        else { return nil }
        self.provision = provision
        self.identity = identity
        self.handoff = handoff
        host = Uart(base: 0x4000_4000, interrupts: true)
        modules = [
            Uart(base: 0x4000_5000, interrupts: true), Uart(base: 0x4000_6000, interrupts: true),
            Uart(base: 0x4000_7000, interrupts: true), Uart(base: 0x4000_9000, interrupts: true),
        ]
        // NVIC: the lines' receivers are interrupts 0, 2, 4, 18 and 20.
        Register(0xE000_E100).value = 0x0014_0015
    }

    var now: Ticks { Ticks(board_milliseconds()) }

    func receive() -> UInt8? { Self.nextByte(of: line_host) }

    func transmit(_ bytes: Span<UInt8>) { host.send(bytes) }

    func receive(from line: ModuleLine) -> UInt8? {
        switch line {
        case .expander: Self.nextByte(of: line_expander)
        case .slipPrinter: Self.nextByte(of: line_slip_printer)
        case .documentReader: Self.nextByte(of: line_document_reader)
        case .ballotPrinter: Self.nextByte(of: line_ballot_printer)
        }
    }

    func transmit(_ bytes: Span<UInt8>, to line: ModuleLine) { modules[line.rawValue].send(bytes) }

    func rest() { board_rest() }

    func entropy(_ count: Int) -> [UInt8] { RandomBytes.make(count) }

    /// Bits 0 and 1 are the board's two LEDs; the colour's number shows on both.
    func light(_ colour: LampColour) {
        let others = lamp.value & ~3
        lamp.value = others | UInt32(colour.rawValue & 3)
    }

    func buzz(_ isOn: Bool) {
        let others = Register(0x4002_8008).value & ~1
        Register(0x4002_8008).value = others | (isOn ? 1 : 0)
    }

    var memoryUse: MemoryUse { MemoryUse(stack: board_deepest_stack(), heap: board_largest_heap()) }

    func log(_ text: [UInt8]) { transmit(text.span, to: .expander) }

    func feedWatchdog() { board_feed_watchdog() }

    func restart() { board_restart() }

    private static func nextByte(of line: board_line) -> UInt8? {
        let byte = board_next_byte(line)
        return byte < 0 ? nil : UInt8(truncatingIfNeeded: byte)
    }
}
