import DeviceWire

/// What the firmware needs of the machine that it runs on. A real board conforms instead of ``SimBoard``.
protocol Board {
    /// What the board was given before it was handed out.
    var provision: Provision { get }
    /// Milliseconds since the start.
    var now: Ticks { get }
    /// Why it started.
    var resetCause: ResetCause { get }

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
    /// Starts anew.
    func restart()
}
