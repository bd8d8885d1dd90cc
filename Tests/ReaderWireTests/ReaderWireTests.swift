import Imaging
import ReaderWire
import Testing

struct ReaderWireTests {
    @Test("every command comes back as it was sent")
    func commands() throws {
        for command in try WireSamples.commands() {
            let frame = try #require(try WireSamples.frame(try command.encoded(request: 0xdead_beef)))
            #expect(frame.request == 0xdead_beef)
            #expect(frame.type < 128)
            #expect(try ReaderCommand(frame) == command)
            #expect(throws: ReaderWireError.unknownType(frame.type)) { try ReaderReport(frame) }
        }
    }

    @Test("every report comes back as it was sent")
    func reports() throws {
        for report in try WireSamples.reports() {
            let frame = try #require(try WireSamples.frame(try report.encoded(request: 3)))
            #expect(frame.request == 3)
            #expect(frame.type >= 128)
            #expect(try ReaderReport(frame) == report)
            #expect(throws: ReaderWireError.unknownType(frame.type)) { try ReaderCommand(frame) }
        }
    }

    @Test("the bytes on the wire are those of the format's page")
    func bytes() throws {
        #expect(try ReaderCommand.hello(version: 1).encoded(request: 1) == [7, 0, 0, 0, 1, 1, 0, 0, 0, 1, 0])
        #expect(
            try ReaderCommand.capture(timeoutMilliseconds: 20_000).encoded(request: 258)
                == [9, 0, 0, 0, 4, 2, 1, 0, 0, 0x20, 0x4e, 0, 0])
        #expect(
            try ReaderReport.hint(.centreFinger).encoded(request: 2) == [6, 0, 0, 0, 136, 2, 0, 0, 0, 2])
        #expect(
            try ReaderReport.image(WireSamples.image(width: 2, height: 1)).encoded(request: 2)
                == [13, 0, 0, 0, 137, 2, 0, 0, 0, 2, 0, 1, 0, 0xf4, 1, 0, 1])
    }

    @Test("frames come out whole however the bytes arrive", arguments: [1, 2, 3, 7, 64, 4096])
    func pieces(size: Int) throws {
        var stream: [UInt8] = []
        let reports = try WireSamples.reports() + [.image(try WireSamples.image(width: 388, height: 374))]
        for (index, report) in reports.enumerated() { stream += try report.encoded(request: UInt32(index)) }
        var decoder = ReaderFrameDecoder()
        var seen: [ReaderReport] = []
        for start in stride(from: 0, to: stream.count, by: size) {
            decoder.append(stream[start..<min(start + size, stream.count)])
            while let frame = try decoder.next() {
                #expect(frame.request == UInt32(seen.count))
                seen.append(try ReaderReport(frame))
            }
        }
        #expect(seen == reports)
    }

    @Test(
        "an impossible length is refused on its four bytes",
        arguments: [
            (0, [0, 0, 0, 0]), (4, [4, 0, 0, 0]), (0xffff_ffff, [255, 255, 255, 255]),
            (ReaderFrame.longestBody + 1, [12, 0, 64, 0]),
        ] as [(Int, [UInt8])])
    func lengths(length: Int, bytes: [UInt8]) {
        #expect(throws: ReaderWireError.frameLength(length)) { try WireSamples.frame(bytes) }
    }

    @Test("a message cut short or with something left over is refused")
    func cutAndPadded() throws {
        for report in try WireSamples.reports() {
            let frame = try #require(try WireSamples.frame(try report.encoded(request: 1)))
            for count in 0..<frame.payload.count {
                let cut = ReaderFrame(type: frame.type, request: 1, payload: Array(frame.payload.prefix(count)))
                #expect(throws: ReaderWireError.truncated) { try ReaderReport(cut) }
            }
            let padded = ReaderFrame(type: frame.type, request: 1, payload: frame.payload + [0])
            #expect(throws: ReaderWireError.trailingBytes(1)) { try ReaderReport(padded) }
        }
    }

    @Test(
        "values outside the protocol are refused",
        arguments: [
            (136, [4]), (138, [0]), (138, [11]),
            (137, [0, 0, 0, 0, 0xf4, 1]), (137, [1, 0, 1, 0, 1, 0, 9]), (137, [255, 255, 255, 255, 0xf4, 1]),
            (131, [1, 0xff, 0, 0, 0, 0]), (131, [0, 0, 0, 2, 0]),
        ] as [(UInt8, [UInt8])])
    func badFields(type: UInt8, payload: [UInt8]) {
        #expect(throws: ReaderWireError.badField) {
            try ReaderReport(ReaderFrame(type: type, request: 1, payload: payload))
        }
    }

    @Test("what does not fit is not sent")
    func tooLong() throws {
        let image = try #require(
            GreyImage(width: 2049, height: 2048, dpi: 500, pixels: [UInt8](repeating: 0, count: 2049 * 2048)))
        #expect(throws: ReaderWireError.tooLong) { try ReaderReport.image(image).encoded(request: 1) }
        #expect(throws: ReaderWireError.tooLong) {
            try ReaderCommand.open(driver: String(repeating: "x", count: 256)).encoded(request: 1)
        }
        #expect(throws: ReaderWireError.tooLong) {
            try ReaderReport.devices(Array(repeating: WireSamples.device, count: 256)).encoded(request: 1)
        }
        #expect(throws: ReaderWireError.tooLong) {
            try ReaderFrame(type: 1, request: 1, payload: [UInt8](repeating: 0, count: ReaderFrame.longestBody))
                .encoded()
        }
    }

    @Test("the largest image travels")
    func largestImage() throws {
        let image = try WireSamples.image(width: 2048, height: 2048)
        let frame = try #require(try WireSamples.frame(try ReaderReport.image(image).encoded(request: 1)))
        #expect(try ReaderReport(frame) == .image(image))
    }

    @Test("only answers end a request")
    func finality() throws {
        for report in try WireSamples.reports() {
            switch report {
            case .waitingForFinger, .fingerOn, .fingerOff, .hint, .deviceAdded, .deviceRemoved:
                #expect(!report.isFinal)
            default: #expect(report.isFinal)
            }
        }
    }

    @Test(
        "no bytes crash the decoder, and what it accepts encodes to the same bytes",
        arguments: 1...8 as ClosedRange<UInt64>)
    func fuzz(seed: UInt64) throws {
        var random = SeededBytes(seed: seed)
        let seeds =
            try WireSamples.reports().map { try $0.encoded(request: 1) }
            + WireSamples.commands().map { try $0.encoded(request: 1) }
        for _ in 0..<5_000 {
            var bytes = seeds[Int.random(in: 0..<seeds.count, using: &random)]
            for _ in 0..<Int.random(in: 0...4, using: &random) {
                switch Int.random(in: 0..<3, using: &random) {
                case 0:
                    let index = Int.random(in: 0..<bytes.count, using: &random)
                    bytes[index] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes.append(UInt8.random(in: 0...255, using: &random))
                default: if bytes.count > 1 { bytes.removeLast() }
                }
            }
            guard let frame = try? WireSamples.frame(bytes) else { continue }
            let used = 9 + frame.payload.count
            if let report = try? ReaderReport(frame) {
                #expect(try report.encoded(request: frame.request) == Array(bytes[..<used]))
            }
            if let command = try? ReaderCommand(frame) {
                #expect(try command.encoded(request: frame.request) == Array(bytes[..<used]))
            }
        }
    }
}
