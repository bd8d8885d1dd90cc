package import DeviceWire

/// What the control board tells unasked.
package enum BoardNews: Sendable, Hashable {
    /// A person at one of its buttons.
    case button(ButtonName, ButtonAction)
    /// A printer changed its state.
    case printer(PrinterName, PrinterState)
    /// A print job reached its end.
    case job(JobProgress)
}
