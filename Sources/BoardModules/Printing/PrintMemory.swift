package import DeviceWire

/// Where a ``PrintRecord`` outlives the loss of power.
package protocol PrintMemory {
    /// Keeps a record. When the power goes in the middle, either this one or the one before is there afterwards.
    ///
    /// - Throws: `BoardFailure/flash`; then the one before is there.
    mutating func keep(_ record: PrintRecord) throws(BoardFailure)
}
