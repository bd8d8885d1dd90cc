/// The checksum of a frame: CRC-32 as in Ethernet and zlib (ISO/IEC 13239; reflected polynomial 0xEDB88320).
package enum CRC32 {
    /// What four bits at the register's end do to it.
    private static var steps: InlineArray<16, UInt32> {
        [
            0x0000_0000, 0x1DB7_1064, 0x3B6E_20C8, 0x26D9_30AC, 0x76DC_4190, 0x6B6B_51F4, 0x4DB2_6158, 0x5005_713C,
            0xEDB8_8320, 0xF00F_9344, 0xD6D6_A3E8, 0xCB61_B38C, 0x9B64_C2B0, 0x86D3_D2D4, 0xA00A_E278, 0xBDBD_F21C,
        ]
    }

    /// The checksum of some bytes; a small table, so that it stays in flash.
    package static func checksum(_ bytes: Span<UInt8>) -> UInt32 {
        let steps = steps
        var register = UInt32.max
        for index in bytes.indices {
            register ^= UInt32(bytes[index])
            register = register >> 4 ^ steps[Int(register & 15)]
            register = register >> 4 ^ steps[Int(register & 15)]
        }
        return ~register
    }
}
