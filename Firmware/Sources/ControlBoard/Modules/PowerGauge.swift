import DeviceWire

/// What the gauge of the battery and the thermometer told last; zeros before they did.
struct PowerGauge {
    /// Charge, in per cent.
    private(set) var battery: UInt8 = 0
    private(set) var millivolts: UInt16 = 0
    /// Whether there is power from outside.
    private(set) var isCharging = false
    /// Of the case, in tenths of a degree Celsius.
    private(set) var temperature: Int16 = 0

    mutating func note(_ signal: ExpanderSignal) {
        switch signal {
        case .battery(let percent, let millivolts, let isCharging):
            battery = percent
            self.millivolts = millivolts
            self.isCharging = isCharging
        case .temperature(let tenths):
            temperature = tenths
        case .tamper, .button:
            break
        }
    }
}
