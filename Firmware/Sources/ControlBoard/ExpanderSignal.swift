import DeviceWire

/// What the input expander tells: the state of an input, each time that it changes.
enum ExpanderSignal {
    /// The case's switch.
    case tamper(isOpen: Bool)
    case button(ButtonName, isDown: Bool)
    /// The gauge: per cent, millivolts, and whether there is power from outside.
    case battery(percent: UInt8, millivolts: UInt16, isCharging: Bool)
    /// The case's, in tenths of a degree Celsius.
    case temperature(Int16)
}
