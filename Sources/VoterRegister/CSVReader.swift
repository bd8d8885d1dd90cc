import Glibc

/// Reads CSV (RFC 4180) record by record, from a file descriptor in memory that does not grow with the file.
///
/// A record that cannot be read is reported as such, and reading goes on after the line on which it begins, so that one
/// forgotten quotation mark costs one record and not the rest of the file. Empty lines are passed over.
package final class CSVReader {
    /// The longest record, in bytes with its quotation marks.
    package static let longestRecord = 16_384
    private static let block = 262_144

    private let descriptor: Int32
    private var buffer: [UInt8]
    private var start = 0
    private var end: Int
    private var fileEnded: Bool
    /// Where the next record begins in the file, in bytes.
    private(set) var offset: Int
    /// The physical line on which the next record begins, from 1.
    private(set) var line: Int

    /// Begins at an offset that is the beginning of that line. The descriptor stays the caller's.
    init(descriptor: Int32, offset: Int = 0, line: Int = 1) {
        self.descriptor = descriptor
        self.offset = offset
        self.line = line
        buffer = [UInt8](repeating: 0, count: Self.block + Self.longestRecord)
        end = 0
        fileEnded = false
    }

    /// Reads a small file that is in memory.
    init(bytes: [UInt8]) {
        descriptor = -1
        offset = 0
        line = 1
        buffer = bytes
        end = bytes.count
        fileEnded = true
    }

    /// All records of a small file that is in memory.
    ///
    /// - Parameter bytes: the file.
    package static func records(in bytes: [UInt8]) -> [CSVRecord] {
        let reader = CSVReader(bytes: bytes)
        var records: [CSVRecord] = []
        var record = CSVRecord()
        // Nothing is read any more, so nothing can fail.
        while (try? reader.next(into: &record)) == true { records.append(record) }
        return records
    }

    /// Reads the next record.
    ///
    /// - Returns: whether there was one.
    /// - Throws: ``FileFault`` when the file cannot be read.
    func next(into record: inout CSVRecord) throws(FileFault) -> Bool {
        while true {
            // Enough bytes for the longest record, so that a scan never stops in the middle.
            if !fileEnded, end - start <= Self.longestRecord + 1 { try fill() }
            if offset == 0, end >= 3, buffer[0] == 0xEF, buffer[1] == 0xBB, buffer[2] == 0xBF { consume(3) }
            guard start < end else { return false }
            if buffer[start] == 0x0A || (buffer[start] == 0x0D && start + 1 < end && buffer[start + 1] == 0x0A) {
                consume(buffer[start] == 0x0A ? 1 : 2)
                line += 1
                continue
            }
            record.begin(line: line)
            let scan = buffer.withUnsafeBufferPointer { bytes in
                var scan = CSVScan(
                    at: start, limit: min(end, start + Self.longestRecord),
                    limitIsFileEnd: fileEnded && end - start <= Self.longestRecord)
                scan.run(over: bytes, into: &record)
                return scan
            }
            if record.fault == nil {
                consume(scan.at - start)
                line += scan.lines
            } else {
                try skipLine()
            }
            return true
        }
    }

    private func consume(_ count: Int) {
        start += count
        offset += count
    }

    private func skipLine() throws(FileFault) {
        while true {
            if let lineEnd = buffer[start..<end].firstIndex(of: 0x0A) {
                consume(lineEnd + 1 - start)
                line += 1
                return
            }
            consume(end - start)
            if fileEnded { return }
            try fill()
        }
    }

    private func fill() throws(FileFault) {
        if start > 0 {
            buffer.replaceSubrange(0..<end - start, with: buffer[start..<end])
            end -= start
            start = 0
        }
        while !fileEnded, end < buffer.count {
            let position = offset + end
            let count = buffer.withUnsafeMutableBytes { bytes in
                pread(descriptor, bytes.baseAddress.map { $0 + end }, bytes.count - end, position)
            }
            if count < 0 {
                if errno == EINTR { continue }
                throw .unreadable
            }
            fileEnded = count == 0
            end += count
        }
    }
}
