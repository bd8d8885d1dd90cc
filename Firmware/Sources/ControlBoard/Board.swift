import BoardState
import DeviceWire
import Sodium

/// What the firmware needs of the machine that it runs on. A real board conforms instead of ``SimBoard``.
protocol Board {
    associatedtype Flash: FlashMemory

    /// What the board was given before it was handed out.
    var provision: BoardProvision { get }
    /// The board's own key.
    var identity: SigningKey { get }
    /// What the boot stage told of the firmware that runs.
    var handoff: BootHandoff { get }
    /// What outlives the loss of power.
    var flash: Flash { get }
    /// Milliseconds since the start.
    var now: Ticks { get }
    /// The most memory that was in use at one time, in bytes.
    var memoryUse: MemoryUse { get }

    /// The next byte of the host's line, if one is there.
    func receive() -> UInt8?
    /// Sends bytes to the host.
    func transmit(_ bytes: Span<UInt8>)
    /// The next byte of a module's line, if one is there.
    func receive(from line: ModuleLine) -> UInt8?
    /// Sends bytes to a module.
    func transmit(_ bytes: Span<UInt8>, to line: ModuleLine)
    /// Sleeps until something happens.
    func rest()
    /// Unpredictable bytes.
    func entropy(_ count: Int) -> [UInt8]
    /// Lights the lamp.
    func light(_ colour: LampColour)
    /// Turns the buzzer on or off.
    func buzz(_ isOn: Bool)
    /// Writes to the log line.
    func log(_ text: [UInt8])
    /// Tells the watchdog that all is well: without it the board starts anew after 2 seconds.
    func feedWatchdog()
    /// Starts anew.
    func restart()
}
