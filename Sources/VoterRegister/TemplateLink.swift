package import ElectionModel
import VoterSnapshot

/// A finger template for a voter of the final list.
package struct TemplateLink: Sendable {
    /// How long a template may be, in bytes.
    package static let recordBytes = 32...SnapshotLimits.record
    /// ISO/IEC 19794-2 finger positions: 1 right thumb … 10 left little finger.
    package static let positions = 1...10

    package let pin: Pin
    package let position: Int
    /// An ISO/IEC 19794-2 record; its content is not looked at here.
    package let record: [UInt8]

    package init(pin: Pin, position: Int, record: [UInt8]) {
        self.pin = pin
        self.position = position
        self.record = record
    }
}

extension TemplateLink: CustomStringConvertible, CustomReflectable {
    /// Neither the voter nor the template.
    package var description: String { "a finger template" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
