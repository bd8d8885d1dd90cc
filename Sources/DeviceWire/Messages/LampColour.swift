/// The colours that the lamp has.
package enum LampColour: UInt8, Hashable, Sendable {
    case dark = 0
    case green = 1
    case amber = 2
    case red = 3
    case white = 4
}
