/// Builds small PNG files of every colour type by hand, with stored (uncompressed) deflate blocks.
struct SamplePng {
    var width = 1
    var height = 1
    var depth: UInt8 = 8
    /// 0 grey, 2 colour, 3 palette, 4 grey and alpha, 6 colour and alpha.
    var colour: UInt8 = 0
    var interlaced = false
    /// Chunks between the header and the samples: a type of four letters and its contents.
    var extra: [(String, [UInt8])] = []
    /// All rows, each with its leading filter byte.
    var rows: [UInt8] = [0, 0]

    var bytes: [UInt8] {
        let header = big(width) + big(height) + [depth, colour, 0, 0, interlaced ? 1 : 0]
        var out: [UInt8] = [137, 80, 78, 71, 13, 10, 26, 10]
        out += chunk("IHDR", header)
        for (name, contents) in extra { out += chunk(name, contents) }
        let length = UInt16(rows.count)
        let lengths = [UInt8(length & 255), UInt8(length >> 8), UInt8(~length & 255), UInt8(~length >> 8)]
        return out + chunk("IDAT", [0x78, 0x01, 1] + lengths + rows + big(adler(rows))) + chunk("IEND", [])
    }

    /// A pHYs chunk; unit 1 is the metre.
    static func physical(_ x: Int, _ y: Int, unit: UInt8 = 1) -> (String, [UInt8]) {
        ("pHYs", SamplePng().big(x) + SamplePng().big(y) + [unit])
    }

    private func big(_ number: Int) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8((number >> $0) & 255) }
    }

    private func chunk(_ name: String, _ contents: [UInt8]) -> [UInt8] {
        let body = Array(name.utf8) + contents
        return big(contents.count) + body + big(crc(body))
    }

    private func crc(_ bytes: [UInt8]) -> Int {
        var sum: UInt32 = 0xffff_ffff
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? (sum >> 1) ^ 0xedb8_8320 : sum >> 1 }
        }
        return Int(~sum)
    }

    private func adler(_ bytes: [UInt8]) -> Int {
        var a = 1
        var b = 0
        for byte in bytes {
            a = (a + Int(byte)) % 65521
            b = (b + a) % 65521
        }
        return b << 16 | a
    }
}
