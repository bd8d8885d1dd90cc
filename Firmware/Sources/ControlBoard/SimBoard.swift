import BoardSupport
import CSodium
import DeviceWire
import Sodium

/// QEMU's `mps2-an386`: a Cortex-M4 at 25 MHz. Only for tests and training.
///
/// What a real board keeps in its own flash and draws from its own generator, QEMU's loader puts into memory: the seed of
/// the board's key, a seed of randomness and the host's key, 32 bytes each.
struct SimBoard: Board {
    let provision: Provision
    let resetCause: ResetCause

    private let host: Uart
    /// In the order of ``ModuleLine``.
    private let modules: InlineArray<4, Uart>
    private let lamp = Register(0x4002_8000)

    /// Turns the clock, the line and its interrupt on.
    ///
    /// - Returns: `nil` when what was loaded are no keys.
    init?() {
        // SysTick: 1 ms at 25 MHz.
        Register(0xE000_E014).value = 24_999
        Register(0xE000_E018).value = 0
        Register(0xE000_E010).value = 7
        guard let identity = try? SigningKey(seed: SecretBytes(LoadedMemory.bytes(at: 0))),
            let known = try? VerifyingKey(LoadedMemory.bytes(at: 64))
        else { return nil }
        provision = Provision(identity: identity, hosts: [known])
        resetCause = board_was_restarted() != 0 ? .restart : .powerOn
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

    func restart() { board_restart() }

    private static func nextByte(of line: board_line) -> UInt8? {
        let byte = board_next_byte(line)
        return byte < 0 ? nil : UInt8(truncatingIfNeeded: byte)
    }
}
