/// How the unit is.
package struct BoardStatus: Hashable, Sendable {
    package var condition: BoardCondition
    /// Charge, 0 … 100 per cent.
    package var battery: UInt8
    /// Whether it runs from the mains or the host's supply.
    package var isCharging: Bool
    /// The battery's voltage, in millivolts.
    package var millivolts: UInt16
    /// The case's temperature, in tenths of a degree Celsius.
    package var temperature: Int16
    package var slips: PrinterState
    package var ballots: PrinterState
    /// Whether the document reader answers.
    package var hasDocumentReader: Bool
    /// Milliseconds since 1970-01-01 UTC by the board's clock.
    package var clock: UInt64
    /// Milliseconds since the board started, modulo 2³².
    package var uptime: UInt32
    package var resetCause: ResetCause
    /// How many services the unit had: the number that the next ``ServicePermit`` must name.
    package var services: UInt32
    /// Frames that were dropped since the start.
    package var droppedFrames: UInt32

    package init(
        condition: BoardCondition, battery: UInt8, isCharging: Bool, millivolts: UInt16, temperature: Int16,
        slips: PrinterState, ballots: PrinterState, hasDocumentReader: Bool, clock: UInt64, uptime: UInt32,
        resetCause: ResetCause, services: UInt32, droppedFrames: UInt32
    ) {
        self.condition = condition
        self.battery = battery
        self.isCharging = isCharging
        self.millivolts = millivolts
        self.temperature = temperature
        self.slips = slips
        self.ballots = ballots
        self.hasDocumentReader = hasDocumentReader
        self.clock = clock
        self.uptime = uptime
        self.resetCause = resetCause
        self.services = services
        self.droppedFrames = droppedFrames
    }
}
