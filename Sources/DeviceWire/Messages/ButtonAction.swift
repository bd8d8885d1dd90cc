/// What was done with a button, after bouncing has ended.
package enum ButtonAction: UInt8, Hashable, Sendable {
    case pressed = 1
    case released = 2
    /// Still pressed after two seconds.
    case held = 3
}
