import Glibc

/// Changes the memory of a running emulator, by GDB's remote protocol.
struct EmulatorDebugger {
    private let line: Int32

    /// The emulator stops when somebody connects.
    init(line: Int32) { self.line = line }

    /// A loop that goes nowhere: `b .`.
    static let loop: [UInt8] = [0xFE, 0xE7]
    /// An instruction that there is not: `udf #0`.
    static let undefined: [UInt8] = [0x00, 0xDE]

    /// Puts an instruction in place of the first of the handler of the clock's interrupt, which is taken each millisecond,
    /// and lets the emulator go on.
    ///
    /// - Parameters:
    ///   - instruction: two bytes.
    ///   - application: the firmware, whose 16th vector is that handler.
    func replaceClockHandler(by instruction: [UInt8], of application: [UInt8]) throws {
        let vector = application[60..<64].reversed().reduce(0) { $0 << 8 | UInt32($1) }
        let digits = instruction.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        let answer = try command("M\(String(vector & ~1, radix: 16)),2:\(digits)")
        guard answer == "OK" else { throw ControlBoardMachine.Fault(description: "the debugger answered \(answer)") }
        _ = try command("D")
        close(line)
    }

    /// Sends a packet and waits for its answer.
    private func command(_ text: String) throws -> String {
        let sum = text.utf8.reduce(0) { $0 &+ $1 } as UInt8
        let packet = Array("$\(text)#\(sum < 16 ? "0" : "")\(String(sum, radix: 16))".utf8)
        guard write(line, packet, packet.count) == packet.count else {
            throw ControlBoardMachine.Fault(description: "the debugger's line is closed")
        }
        while true {
            let answer = try nextPacket()
            _ = write(line, "+", 1)
            // It also tells that it stopped.
            if !answer.hasPrefix("T") { return answer }
        }
    }

    /// What is between `$` and `#`; two digits follow.
    private func nextPacket() throws -> String {
        var packet: [UInt8] = []
        while packet.suffix(3).first != UInt8(ascii: "#") {
            var byte: UInt8 = 0
            guard read(line, &byte, 1) == 1 else {
                throw ControlBoardMachine.Fault(description: "the debugger's line is closed")
            }
            packet.append(byte)
        }
        let start = packet.lastIndex(of: UInt8(ascii: "$")).map { $0 + 1 } ?? 0
        return String(decoding: packet[start..<packet.count - 3], as: UTF8.self)
    }
}
