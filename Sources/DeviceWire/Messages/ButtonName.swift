/// The unit's two buttons.
package enum ButtonName: UInt8, Hashable, Sendable {
    /// Green, with a tick.
    case confirm = 1
    /// Red, with a cross.
    case cancel = 2
}
