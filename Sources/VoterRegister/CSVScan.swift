/// Splits one record into its fields; the state of ``CSVReader`` inside a record.
struct CSVScan {
    /// The first byte that does not belong to the record.
    private(set) var at: Int
    /// Physical lines that the record takes.
    private(set) var lines = 0
    private let limit: Int
    private let limitIsFileEnd: Bool

    /// Begins at a record's first byte; nothing is read from `limit` on.
    init(at: Int, limit: Int, limitIsFileEnd: Bool) {
        self.at = at
        self.limit = limit
        self.limitIsFileEnd = limitIsFileEnd
    }

    /// Runs until the record's end or its first fault.
    mutating func run(over bytes: UnsafeBufferPointer<UInt8>, into record: inout CSVRecord) {
        repeat {
            if at < limit, bytes[at] == UInt8(ascii: "\"") {
                quoted(bytes, into: &record)
            } else {
                plain(bytes, into: &record)
            }
            guard record.fault == nil else { return }
            record.ends.append(record.bytes.count)
        } while takeSeparator(bytes, into: &record)
    }

    private mutating func plain(_ bytes: UnsafeBufferPointer<UInt8>, into record: inout CSVRecord) {
        let from = at
        while at < limit {
            switch bytes[at] {
            case UInt8(ascii: ","), 0x0A:
                append(bytes, from, at, into: &record)
                return
            case 0x0D where at + 1 < limit && bytes[at + 1] == 0x0A:
                append(bytes, from, at, into: &record)
                return
            case UInt8(ascii: "\""):
                record.fault = .quotes
                return
            case 0:
                record.fault = .zeroByte
                return
            default: at += 1
            }
        }
        append(bytes, from, at, into: &record)
    }

    private mutating func quoted(_ bytes: UnsafeBufferPointer<UInt8>, into record: inout CSVRecord) {
        at += 1
        var from = at
        while at < limit {
            switch bytes[at] {
            case UInt8(ascii: "\""):
                append(bytes, from, at, into: &record)
                guard at + 1 < limit, bytes[at + 1] == UInt8(ascii: "\"") else {
                    at += 1
                    return
                }
                // Two quotation marks stand for one: the second begins the next piece.
                from = at + 1
                at += 2
            case 0:
                record.fault = .zeroByte
                return
            case 0x0A:
                lines += 1
                at += 1
            default: at += 1
            }
        }
        record.fault = limitIsFileEnd ? .quotes : .tooLong
    }

    /// Whether another field follows.
    private mutating func takeSeparator(_ bytes: UnsafeBufferPointer<UInt8>, into record: inout CSVRecord) -> Bool {
        guard at < limit else {
            lines += 1
            if !limitIsFileEnd { record.fault = .tooLong }
            return false
        }
        switch bytes[at] {
        case UInt8(ascii: ","):
            at += 1
            return true
        case 0x0A:
            at += 1
            lines += 1
            return false
        case 0x0D where at + 1 < limit && bytes[at + 1] == 0x0A:
            at += 2
            lines += 1
            return false
        default:
            record.fault = .quotes
            return false
        }
    }

    private func append(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int, _ to: Int, into record: inout CSVRecord) {
        record.bytes.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[from..<to]))
    }
}
