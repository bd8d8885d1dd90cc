import DeviceWire
import Devices
import Sodium
import TestSupport
import Testing
import Trust

@Suite struct ControlBoardLinkTests {
    @Test func `a session opens, and its status is known without being asked for`() async throws {
        let unit = LinkedBoard(condition: [.clockUnset])
        defer { unit.end() }
        let state = try #require(await unit.state { $0.status != nil })
        #expect(state.presence == .open([.clockUnset]))
        #expect(state.status?.battery == 87 && state.sessions == 1)
    }

    @Test func `commands are answered in their order`() async throws {
        let unit = LinkedBoard()
        defer { unit.end() }
        try await unit.open()
        async let first: Void = unit.link.signal(.ready)
        async let second = unit.link.status()
        async let third: Void = unit.link.signal(.busy, .attention)
        _ = try await (first, second, third)
        #expect(Set(unit.board.commands) == [.signal(.ready, .none), .signal(.busy, .attention)])
    }

    @Test func `what the board refuses is the error`() async throws {
        let unit = LinkedBoard()
        defer { unit.end() }
        try await unit.open()
        await #expect(throws: BoardFault.board(.absent)) { try await unit.link.stock() }
        await #expect(throws: BoardFault.board(.permitRefused)) {
            try await unit.link.service(.clearTamper, permit: [UInt8](repeating: 0, count: 192))
        }
    }

    @Test func `a quiet session stays open`() async throws {
        let unit = LinkedBoard()
        defer { unit.end() }
        try await unit.open()
        try await unit.clock.sleep(for: .seconds(120))
        #expect(await unit.link.state.sessions == 1)
        #expect(try await unit.link.status().battery == 87)
    }

    @Test func `an unplugged board is told of, and a new session begins when it is there again`() async throws {
        let unit = LinkedBoard()
        defer { unit.end() }
        try await unit.open()
        unit.board.unplug(pluggedInAgain: false)
        let gone = await unit.state { $0.presence == .absent(.absent) }
        #expect(gone?.status == nil)
        await #expect(throws: BoardFault.notConnected) { try await unit.link.status() }
        unit.board.plugIn()
        #expect(await unit.link.waitUntilOpen(after: 1, within: .seconds(20)))
        #expect(try await unit.link.status().battery == 87)
    }

    @Test func `a command that is under way when the plug is pulled fails, and the next works`() async throws {
        let unit = LinkedBoard()
        defer { unit.end() }
        try await unit.open()
        let scan = Task { try await unit.link.readDocument(.codes, timeout: .seconds(30)) }
        while !unit.board.commands.contains(.scan(.codes, milliseconds: 30_000)) { await Task.yield() }
        unit.board.unplug(condition: [.tampered])
        await #expect(throws: BoardFault.interrupted) { try await scan.value }
        #expect(await unit.link.waitUntilOpen(after: 1, within: .seconds(20)))
        #expect(await unit.link.state.presence == .open([.tampered]))
        #expect(try await unit.link.status().battery == 87)
    }

    @Test func `a terminal that the board was not given is refused, and a foreign board is not believed`() async throws
    {
        let stranger = LinkedBoard(hosts: [])
        defer { stranger.end() }
        #expect(await stranger.state { $0.presence == .refused(.unknownHost) } != nil)
        let foreign = LinkedBoard(expecting: BoardDouble.hostKey)
        defer { foreign.end() }
        #expect(await foreign.state { $0.presence == .foreign } != nil)
    }

    @Test(arguments: [
        (BoardReport.code(.qr), Array("12345".utf8), ScannedDocument.code(.qr, Array("12345".utf8))),
        (
            .cardLines, Array((String(repeating: "A", count: 30) + String(repeating: "B", count: 60)).utf8),
            .cardLines([("A"), ("B"), ("B")].map { String(repeating: $0, count: 30) }.joined(separator: "\n"))
        ),
    ])
    func `a document that is shown is read`(report: BoardReport, body: [UInt8], document: ScannedDocument) async throws
    {
        let unit = LinkedBoard()
        defer { unit.end() }
        try await unit.open()
        let scan = Task { try await unit.link.readDocument([.codes, .cardLines], timeout: .seconds(20)) }
        while unit.board.commands.isEmpty { await Task.yield() }
        while (try? unit.board.tell(report, body: body)) == nil { await Task.yield() }
        #expect(try await scan.value == document)
    }

    @Test(arguments: [
        (ScanEnding.timedOut, BoardFault.noDocument), (.unreadable, .unreadable), (.cancelled, .cancelled),
        (.fault, .board(.absent)),
    ])
    func `a scan without a document says why`(ending: ScanEnding, fault: BoardFault) async throws {
        let unit = LinkedBoard()
        defer { unit.end() }
        try await unit.open()
        let scan = Task { try await unit.link.readDocument(.codes, timeout: .seconds(20)) }
        while unit.board.commands.isEmpty { await Task.yield() }
        while (try? unit.board.tell(.scanEnded(ending))) == nil { await Task.yield() }
        await #expect(throws: fault) { try await scan.value }
    }

    @Test func `a scan that is given up is cancelled on the board`() async throws {
        let unit = LinkedBoard()
        defer { unit.end() }
        try await unit.open()
        let scan = Task { try await unit.link.readDocument(.cardLines, timeout: .seconds(20)) }
        while unit.board.commands.isEmpty { await Task.yield() }
        scan.cancel()
        await #expect(throws: BoardFault.cancelled) { try await scan.value }
        #expect(unit.board.commands.last == .cancelScan)
    }

    @Test func `a board that forgets a scan loses its session`() async throws {
        let unit = LinkedBoard()
        defer { unit.end() }
        try await unit.open()
        await #expect(throws: BoardFault.interrupted) {
            try await unit.link.readDocument(.cardLines, timeout: .seconds(20))
        }
        #expect(await unit.link.waitUntilOpen(after: 1, within: .seconds(20)))
    }

    @Test func `buttons and printers are told of as it happens`() async throws {
        let unit = LinkedBoard()
        defer { unit.end() }
        #expect(await unit.state { $0.status != nil } != nil)
        let news = await unit.link.news()
        while (try? unit.board.tell(.button(.confirm, .pressed))) == nil { await Task.yield() }
        while (try? unit.board.tell(.printer(.slips, .paperLow))) == nil { await Task.yield() }
        var heard: [BoardNews] = []
        for await one in news {
            heard.append(one)
            if heard.count == 2 { break }
        }
        #expect(heard == [.button(.confirm, .pressed), .printer(.slips, .paperLow)])
        #expect(await unit.link.state.status?.slips == .paperLow)
    }

    @Test func `a bitmap is sent in whole rows and printed once`() async throws {
        let bytes = SeededRandom(seed: 8).bytes(72 * 40)
        let bitmap = try #require(PrintBitmap(width: 576, rows: 40, bytes: SecretBytes(bytes)))
        let unit = LinkedBoard()
        defer { unit.end() }
        try await unit.open()
        #expect(try await unit.link.print(bitmap, as: .slip) == .printed)
        #expect(unit.board.rows == bytes)
        let numbers = unit.board.commands.compactMap { if case .openJob(let job) = $0 { job.number } else { nil } }
        #expect(numbers.count == 1)
        unit.board.set { $0.jobEnd = .paperOut }
        #expect(try await unit.link.print(bitmap, as: .slip) == .paperOut)
    }

    @Test func `a job whose end was not heard is asked for, not printed again`() async throws {
        let bitmap = try #require(
            PrintBitmap(width: 8, rows: 1, bytes: SecretBytes([0xFF])))
        let unit = LinkedBoard()
        defer { unit.end() }
        try await unit.open()
        unit.board.set { $0.jobEnd = .printing }
        let stage = Task { try await unit.link.print(bitmap, as: .receipt) }
        while !unit.board.commands.contains(where: { if case .jobProgress = $0 { true } else { false } }) {
            await Task.yield()
        }
        unit.board.unplug()
        unit.board.set { modules in
            modules.answers = { command, _ in
                guard case .jobProgress(let number) = command else { return nil }
                return (.job(JobProgress(number: number, stage: .powerLost, rows: 0)), [])
            }
        }
        #expect(try await stage.value == .powerLost)
        let opened = unit.board.commands.count { if case .openJob = $0 { true } else { false } }
        #expect(opened == 1)
    }

    @Test(arguments: [(0, 1), (9, 1), (576, 0), (7_688, 1)])
    func `a bitmap of a size that no printer takes is none`(width: Int, rows: Int) {
        let bytes = SecretBytes([UInt8](repeating: 0, count: max(0, width / 8 * rows)))
        #expect(PrintBitmap(width: width, rows: rows, bytes: bytes) == nil)
    }

    @Test func `a firmware that the board takes runs after the update and is confirmed`() async throws {
        let application = SeededRandom(seed: 9).bytes(2_500)
        let header = try FirmwareHeader(signing: application, version: 8, by: BoardDouble.hostKey)
        let image = try FirmwareImage(header.bytes + application)
        let unit = LinkedBoard()
        defer { unit.end() }
        try await unit.open()
        #expect(try await unit.link.update(image))
        #expect(unit.board.update == application)
        #expect(unit.board.commands.last == .confirmFirmware)
        unit.board.set { modules in
            modules.answers = { command, _ in command == .openUpdate ? (.failed(.rollback), []) : nil }
        }
        await #expect(throws: BoardFault.board(.rollback)) { try await unit.link.update(image) }
    }

    @Test func `a unit that went back to its firmware before is not confirmed`() async throws {
        let application = SeededRandom(seed: 10).bytes(100)
        let header = try FirmwareHeader(signing: application, version: 8, by: BoardDouble.hostKey)
        let image = try FirmwareImage(header.bytes + application)
        let unit = LinkedBoard()
        defer { unit.end() }
        try await unit.open()
        unit.board.set { $0.answers = { command, _ in command == .closeUpdate ? (.done, []) : nil } }
        #expect(try await !unit.link.update(image))
        #expect(!unit.board.commands.contains(.confirmFirmware))
    }

    @Test func `a firmware file that is cut or changed is refused before it is sent`() throws {
        let application = SeededRandom(seed: 11).bytes(300)
        let header = try FirmwareHeader(signing: application, version: 8, by: BoardDouble.hostKey)
        var file = header.bytes + application
        #expect(throws: FirmwareImageFault.damaged) { try FirmwareImage(Array(file.dropLast())) }
        file[200] ^= 1
        #expect(throws: FirmwareImageFault.damaged) { try FirmwareImage(file) }
        #expect(throws: FirmwareImageFault.noFirmware) { try FirmwareImage([]) }
        #expect(throws: FirmwareImageFault.noFirmware) { try FirmwareImage([UInt8](repeating: 1, count: 500)) }
    }

    @Test func `the board proves which firmware it runs, for this question alone`() async throws {
        let unit = LinkedBoard()
        defer { unit.end() }
        try await unit.open()
        #expect(try await unit.link.attest().measurement == [UInt8](repeating: 7, count: 64))
        unit.board.set { modules in
            modules.answers = { command, _ in
                guard command == .attest else { return nil }
                let running = RunningFirmware(version: 7, slot: .a, isOnTrial: false)
                let old = Attestation(
                    signing: running, measurement: [UInt8](repeating: 7, count: 64),
                    session: [UInt8](repeating: 0, count: 32), nonce: [UInt8](repeating: 0, count: 32),
                    by: BoardDouble.boardKey)
                return (.attestation(running), old.body)
            }
        }
        await #expect(throws: BoardFault.unattested) { try await unit.link.attest() }
    }
}
