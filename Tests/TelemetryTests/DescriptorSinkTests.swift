import Foundation
import Glibc
import Logging
import Telemetry
import TestSupport
import Testing

@Suite struct DescriptorSinkTests {
    /// Both ends of a pipe.
    private static func pipe() throws -> (reading: Int32, writing: Int32) {
        var ends: [Int32] = [0, 0]
        try #require(Glibc.pipe(&ends) == 0)
        return (ends[0], ends[1])
    }

    private static let line = Array((String(repeating: "x", count: 99) + "\n").utf8)

    private static func drain(_ descriptor: Int32, _ most: Int = 1 << 20) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: most)
        let count = read(descriptor, &bytes, most)
        return Array(bytes.prefix(max(0, count)))
    }

    /// Fills what the sink writes to; every write must return at once.
    private static func fill(_ sink: DescriptorSink) -> Int {
        let started = ContinuousClock.now
        var taken = 0
        while taken < 100_000, sink.write(line) { taken += 1 }
        #expect(ContinuousClock.now - started < .seconds(10))
        return taken
    }

    @Test func `a full pipe loses lines and does not stop the program`() throws {
        let (reading, writing) = try Self.pipe()
        defer { for end in [reading, writing] { close(end) } }
        let sink = DescriptorSink(writing)
        let taken = Self.fill(sink)
        #expect(taken > 100 && taken < 100_000)
        #expect(!sink.write(Self.line))
        #expect(Self.drain(reading).count == taken * 100)
        #expect(sink.write(Self.line))
        #expect(Self.drain(reading) == Self.line)
    }

    @Test func `a full socket loses lines too, and keeps lines apart`() throws {
        var ends: [Int32] = [0, 0]
        try #require(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0)
        defer { for end in ends { close(end) } }
        let sink = DescriptorSink(ends[0])
        let taken = Self.fill(sink)
        #expect(taken > 100 && taken < 100_000)
        var seen: [UInt8] = []
        while seen.count < taken * 100 { seen += Self.drain(ends[1]) }
        #expect(sink.write(Array("next\n".utf8)))
        seen += Self.drain(ends[1])
        #expect(String(decoding: seen, as: UTF8.self).hasSuffix("\nnext\n"))
    }

    @Test func `a reader that is gone, a closed descriptor and a full disk are no reason to end`() throws {
        let (reading, writing) = try Self.pipe()
        close(reading)
        #expect(!DescriptorSink(writing).write(Self.line))
        close(writing)
        #expect(!DescriptorSink(writing).write(Self.line))
        #expect(!DescriptorSink(-1).write(Self.line))
        let full = open("/dev/full", O_WRONLY)
        defer { close(full) }
        #expect(!DescriptorSink(full).write(Self.line))
    }

    @Test func `a file gets every line`() throws {
        let place = TemporaryFolder()
        let file = open("\(place.path)/log", O_WRONLY | O_CREAT | O_APPEND, 0o600)
        defer { close(file) }
        let sink = DescriptorSink(file)
        #expect((0..<100).allSatisfy { _ in sink.write(Self.line) })
        #expect(try Vectors.bytes("\(place.path)/log").count == 10_000)
    }

    @Test func `lost lines are counted, and the log says where they are missing`() throws {
        let (reading, writing) = try Self.pipe()
        defer { for end in [reading, writing] { close(end) } }
        let output = LogOutput(settings: LogSettings(), clock: FixedClock(), sink: DescriptorSink(writing))
        let logger = output.logger("l")
        var written = 0
        while output.lost == 0 {
            logger.info("line")
            written += 1
        }
        for _ in 0..<4 { logger.info("line") }
        #expect(output.lost == 5)
        let before = Self.drain(reading)
        #expect(before.count { $0 == UInt8(ascii: "\n") } == written - 1)
        logger.info("after")
        let after = String(decoding: Self.drain(reading), as: UTF8.self)
        #expect(
            after == """
                2025-11-30T00:00:00.000Z warning telemetry "lines of the log were lost" lost=5
                2025-11-30T00:00:00.000Z info l "after"

                """)
        logger.info("again")
        #expect(Self.drain(reading).count { $0 == UInt8(ascii: "\n") } == 1)
        #expect(output.lost == 5)
    }

    @Test func `lines of many tasks do not mix`() async throws {
        let place = TemporaryFolder()
        let file = open("\(place.path)/log", O_WRONLY | O_CREAT | O_APPEND, 0o600)
        defer { close(file) }
        let output = LogOutput(settings: LogSettings(), clock: FixedClock(), sink: DescriptorSink(file))
        await withTaskGroup { group in
            for task in 0..<8 {
                group.addTask {
                    let logger = output.logger("task\(task)")
                    for number in 0..<500 { logger.info("line", metadata: ["number": "\(number)"]) }
                }
            }
        }
        let text = String(decoding: try Vectors.bytes("\(place.path)/log"), as: UTF8.self)
        let lines = text.split(separator: "\n")
        #expect(Set(lines).count == 4000 && lines.count == 4000)
        #expect(lines.allSatisfy { $0.wholeMatch(of: /[-0-9T:.]+Z info task[0-7] "line" number=[0-9]+/) != nil })
    }
}
