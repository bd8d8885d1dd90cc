/// What the person should do differently; the capture goes on meanwhile.
///
/// Raw values travel on the wire.
package enum CaptureHint: UInt8, Sendable, Equatable, CaseIterable {
    /// The scan gave nothing usable, for instance a blank image: put the finger again.
    case tryAgain = 0
    /// The finger was lifted or swiped too soon.
    case tooShort = 1
    /// The finger lay off the sensor's middle.
    case centreFinger = 2
    /// Take the finger away first.
    case removeFinger = 3
}
