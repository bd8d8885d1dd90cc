/// One record of a CSV file. Reused from record to record, so that reading allocates nothing.
package struct CSVRecord {
    /// The physical line on which the record begins, from 1.
    package internal(set) var line = 0
    /// The fields' bytes without quotation marks, one after the other.
    var bytes: [UInt8] = []
    /// Where each field ends in ``bytes``.
    var ends: [Int] = []
    /// What is wrong with the record, if anything; the fields mean nothing then.
    package internal(set) var fault: CSVFault?

    mutating func begin(line: Int) {
        self.line = line
        bytes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        fault = nil
    }

    /// How many fields it has.
    package var count: Int { ends.count }

    /// The bytes of a field, without the spaces at its ends.
    package func field(_ index: Int) -> ArraySlice<UInt8> {
        var field = bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
        while field.first == 0x20 { field.removeFirst() }
        while field.last == 0x20 { field.removeLast() }
        return field
    }
}
