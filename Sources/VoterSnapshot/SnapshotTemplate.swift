/// A finger template inside a snapshot.
package struct SnapshotTemplate: Sendable, Equatable {
    /// The finger, ISO/IEC 19794-2 code 1...10 (0 = unknown).
    package let position: UInt8
    /// An ISO/IEC 19794-2:2005 record.
    package let record: [UInt8]

    package init(position: UInt8, record: [UInt8]) {
        self.position = position
        self.record = record
    }
}
