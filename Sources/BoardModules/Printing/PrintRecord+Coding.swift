package import DeviceWire

extension PrintRecord {
    /// Bytes of an encoded record.
    package static let size = 128

    /// The record as bytes: version, place of the next job, counters, jobs; zeros fill it up.
    package var encoded: FixedBytes<128> {
        var bytes = FixedBytes<128>()
        bytes.append(1)
        bytes.append(next)
        bytes.append(littleEndian: loaded)
        bytes.append(littleEndian: fed)
        bytes.append(littleEndian: printed)
        for index in jobs.indices {
            bytes.append(littleEndian: jobs[index].number)
            bytes.append(jobs[index].stage.rawValue)
            bytes.append(littleEndian: jobs[index].rows)
        }
        while !bytes.isFull { bytes.append(0) }
        return bytes
    }

    /// Reads an encoded record.
    ///
    /// - Returns: `nil` for bytes that are none, or an account that cannot be.
    package init?(_ bytes: Span<UInt8>) {
        guard bytes.count == Self.size, bytes[0] == 1, bytes[1] < Self.rememberedJobs else { return nil }
        var jobs = PrintRecord().jobs
        for index in jobs.indices {
            let at = Self.jobsStart + Self.jobSize * index
            guard let stage = JobStage(rawValue: bytes[at + 4]) else { return nil }
            jobs[index] = JobProgress(
                number: Self.integer(bytes, at), stage: stage, rows: UInt16(bytes[at + 5]) | UInt16(bytes[at + 6]) << 8)
        }
        self.init(
            loaded: Self.integer(bytes, 2), fed: Self.integer(bytes, 6), printed: Self.integer(bytes, 10), jobs: jobs,
            next: bytes[1])
        guard printed <= fed else { return nil }
    }

    private static var jobsStart: Int { 14 }
    private static var jobSize: Int { 7 }

    private static func integer(_ bytes: Span<UInt8>, _ at: Int) -> UInt32 {
        var value: UInt32 = 0
        for index in 0..<4 { value |= UInt32(bytes[at + index]) << UInt32(8 * index) }
        return value
    }
}
