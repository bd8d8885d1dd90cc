import BoardModules
import BoardState
import DeviceWire

extension FlashJournal: PrintMemory {
    /// The record of printing: a new one when none was ever kept, `nil` when it cannot be read.
    var printRecord: PrintRecord? {
        guard let bytes = value(.printing) else { return PrintRecord() }
        return PrintRecord(bytes.span)
    }

    mutating func keep(_ record: PrintRecord) throws(BoardFailure) {
        let bytes = record.encoded.withBytes { [UInt8]($0) }
        do throws(FlashFault) {
            try set(.printing, bytes)
        } catch {
            throw .flash
        }
    }
}
