extension ElectionAudit {
    /// An entry with the firmware that units may run.
    static func check(firmware body: JsonValue) throws(FormProblem) {
        let reader = try ObjectReader(body, "the list of firmware", "firmware", "v")
        try reader.requireVersion()
        var last: Int64 = -1
        let list = try reader.filledArray("firmware")
        for value in list {
            let item = try ObjectReader(value, "a firmware", "measurement", "version")
            let version = try item.integer("version", in: 0...Int64(UInt32.max))
            let digits = try item.string("measurement").utf8
            guard digits.count == 128, digits.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
            else { throw FormProblem("'measurement' is not 128 hex digits") }
            guard version > last else { throw FormProblem("versions do not ascend") }
            last = version
        }
        guard list.count <= 64 else { throw FormProblem("more than 64 firmware") }
    }
}
