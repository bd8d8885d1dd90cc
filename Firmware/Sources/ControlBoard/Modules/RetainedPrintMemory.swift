import BoardModules
import DeviceWire
import _Volatile

/// The print record in memory that QEMU's loader gives and a restart leaves alone.
struct RetainedPrintMemory: PrintMemory {
    private static let start: UInt = 0x2100_0100

    /// What was kept; an empty record when there is none.
    var record: PrintRecord? {
        var bytes = FixedBytes<128>()
        for index in 0..<UInt(PrintRecord.size) {
            bytes.append(VolatileMappedRegister<UInt8>(unsafeBitPattern: Self.start + index).load())
        }
        return bytes.withBytes { PrintRecord($0) } ?? PrintRecord()
    }

    mutating func keep(_ record: PrintRecord) throws(BoardFailure) {
        let bytes = record.encoded
        for index in 0..<bytes.count {
            VolatileMappedRegister<UInt8>(unsafeBitPattern: Self.start + UInt(index)).store(bytes[index])
        }
    }
}
