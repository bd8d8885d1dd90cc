import DeviceWire
import Devices
import Sodium
import TestSupport
import Testing
import Trust

@Suite struct ControlBoardLinkTests {
    /// Runs a test with a link to a board in memory, and ends the link.
    private func withLink(
        condition: BoardCondition = [], hosts: [SigningKey] = [BoardDouble.hostKey],
        expecting board: SigningKey = BoardDouble.boardKey,
        _ body: (ControlBoardLink, BoardDouble) async throws -> Void
    ) async throws {
        let clock = VirtualClock()
        let double = BoardDouble(clock: clock, condition: condition, hosts: hosts)
        let link = ControlBoardLink(
            line: double, identity: BoardDouble.hostKey, board: board.verifyingKey, clock: clock,
            random: SystemRandom())
        let service = Task { await link.run() }
        defer { service.cancel() }
        try await body(link, double)
    }

    private func first(
        of link: ControlBoardLink, where isWanted: (BoardState) -> Bool
    ) async -> BoardState? {
        for await state in await link.stateChanges() where isWanted(state) { return state }
        return nil
    }

    @Test func `a session opens, and its status is known without being asked for`() async throws {
        try await withLink(condition: [.clockUnset]) { link, _ in
            let state = try #require(await first(of: link) { $0.status != nil })
            #expect(state.presence == .open([.clockUnset]))
            #expect(state.status?.battery == 87 && state.sessions == 1)
        }
    }

    @Test func `commands are answered in their order`() async throws {
        try await withLink { link, board in
            #expect(await link.waitUntilOpen(within: .seconds(5)))
            async let first: Void = link.signal(.ready)
            async let second = link.status()
            async let third: Void = link.signal(.busy, .attention)
            _ = try await (first, second, third)
            #expect(Set(board.commands) == [.signal(.ready, .none), .signal(.busy, .attention)])
        }
    }

    @Test func `what the board refuses is the error`() async throws {
        try await withLink { link, _ in
            #expect(await link.waitUntilOpen(within: .seconds(5)))
            await #expect(throws: BoardFault.board(.absent)) { try await link.stock() }
            await #expect(throws: BoardFault.board(.permitRefused)) {
                try await link.service(.clearTamper, permit: [UInt8](repeating: 0, count: 192))
            }
        }
    }

    @Test func `a quiet session stays open for an hour`() async throws {
        let clock = VirtualClock()
        let double = BoardDouble(clock: clock)
        let link = ControlBoardLink(
            line: double, identity: BoardDouble.hostKey, board: BoardDouble.boardKey.verifyingKey, clock: clock,
            random: SystemRandom())
        let service = Task { await link.run() }
        defer { service.cancel() }
        #expect(await link.waitUntilOpen(within: .seconds(5)))
        try await clock.sleep(for: .seconds(60))
        #expect(await link.state.sessions == 1)
        #expect(try await link.status().battery == 87)
    }

    @Test func `an unplugged board is told of, and a new session begins when it is there again`() async throws {
        try await withLink { link, board in
            #expect(await link.waitUntilOpen(within: .seconds(5)))
            board.unplug(pluggedInAgain: false)
            let gone = await first(of: link) { $0.presence == .absent(.absent) }
            #expect(gone?.status == nil)
            await #expect(throws: BoardFault.notConnected) { try await link.status() }
            board.plugIn()
            #expect(await link.waitUntilOpen(after: 1, within: .seconds(20)))
            #expect(try await link.status().battery == 87)
        }
    }

    @Test func `a command that is under way when the plug is pulled fails, and the next works`() async throws {
        try await withLink { link, board in
            #expect(await link.waitUntilOpen(within: .seconds(5)))
            async let scan = link.readDocument(.codes, timeout: .seconds(30))
            while !board.commands.contains(.scan(.codes, milliseconds: 30_000)) { await Task.yield() }
            board.unplug(condition: [.tampered])
            await #expect(throws: BoardFault.interrupted) { try await scan }
            #expect(await link.waitUntilOpen(after: 1, within: .seconds(20)))
            #expect(await link.state.presence == .open([.tampered]))
            #expect(try await link.status().battery == 87)
        }
    }

    @Test func `a terminal that the board was not given is refused, and a foreign board is not believed`() async throws {
        try await withLink(hosts: []) { link, _ in
            #expect(await first(of: link) { $0.presence == .refused(.unknownHost) } != nil)
        }
        try await withLink(expecting: BoardDouble.hostKey) { link, _ in
            #expect(await first(of: link) { $0.presence == .foreign } != nil)
        }
    }

    @Test func `a document is read, unreadable, or not shown`() async throws {
        try await withLink { link, board in
            #expect(await link.waitUntilOpen(within: .seconds(5)))
            func scan(_ report: BoardReport, body: [UInt8] = []) async throws -> ScannedDocument {
                let before = board.commands.count
                async let document = link.readDocument([.codes, .cardLines], timeout: .seconds(20))
                while board.commands.count == before { await Task.yield() }
                while (try? board.tell(report, body: body)) == nil { await Task.yield() }
                defer { try? board.tell(.button(.confirm, .pressed)) }
                return try await document
            }
            #expect(try await scan(.code(.qr), body: Array("12345".utf8)) == .code(.qr, Array("12345".utf8)))
        }
    }

    @Test func `a scan that is given up is cancelled on the board`() async throws {
        try await withLink { link, board in
            #expect(await link.waitUntilOpen(within: .seconds(5)))
            let scan = Task { try await link.readDocument(.cardLines, timeout: .seconds(20)) }
            while board.commands.isEmpty { await Task.yield() }
            scan.cancel()
            await #expect(throws: BoardFault.cancelled) { try await scan.value }
            #expect(board.commands.last == .cancelScan)
        }
    }

    @Test func `a board that forgets a scan loses its session`() async throws {
        try await withLink { link, _ in
            #expect(await link.waitUntilOpen(within: .seconds(5)))
            await #expect(throws: BoardFault.interrupted) {
                try await link.readDocument(.cardLines, timeout: .seconds(20))
            }
            #expect(await link.waitUntilOpen(after: 1, within: .seconds(20)))
        }
    }

    @Test func `buttons and printers are told of as it happens`() async throws {
        try await withLink { link, board in
            #expect(await first(of: link) { $0.status != nil } != nil)
            let news = await link.news()
            while (try? board.tell(.button(.confirm, .pressed))) == nil { await Task.yield() }
            while (try? board.tell(.printer(.slips, .paperLow))) == nil { await Task.yield() }
            var heard: [BoardNews] = []
            for await one in news {
                heard.append(one)
                if heard.count == 2 { break }
            }
            #expect(heard == [.button(.confirm, .pressed), .printer(.slips, .paperLow)])
            #expect(await link.state.status?.slips == .paperLow)
        }
    }

    @Test func `a bitmap is sent in whole rows and printed once`() async throws {
        let bytes = SeededRandom(seed: 8).bytes(72 * 40)
        let bitmap = try #require(PrintBitmap(width: 576, rows: 40, bytes: SecretBytes(bytes)))
        try await withLink { link, board in
            #expect(await link.waitUntilOpen(within: .seconds(5)))
            #expect(try await link.print(bitmap, as: .slip) == .printed)
            #expect(board.rows == bytes)
            let numbers = board.commands.compactMap { if case .openJob(let job) = $0 { job.number } else { nil } }
            #expect(numbers.count == 1)
            board.set { $0.jobEnd = .paperOut }
            #expect(try await link.print(bitmap, as: .slip) == .paperOut)
        }
    }

    @Test func `a job whose end was not heard is asked for, not printed again`() async throws {
        let bitmap = try #require(
            PrintBitmap(width: 8, rows: 1, bytes: SecretBytes([0xFF])))
        try await withLink { link, board in
            #expect(await link.waitUntilOpen(within: .seconds(5)))
            board.set { $0.jobEnd = .printing }
            async let stage = link.print(bitmap, as: .receipt)
            while !board.commands.contains(where: { if case .jobProgress = $0 { true } else { false } }) {
                await Task.yield()
            }
            board.unplug()
            board.set { modules in
                modules.answers = { command, _ in
                    guard case .jobProgress(let number) = command else { return nil }
                    return (.job(JobProgress(number: number, stage: .powerLost, rows: 0)), [])
                }
            }
            #expect(try await stage == .powerLost)
            let opened = board.commands.count { if case .openJob = $0 { true } else { false } }
            #expect(opened == 1)
        }
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
        try await withLink { link, board in
            #expect(await link.waitUntilOpen(within: .seconds(5)))
            #expect(try await link.update(image))
            #expect(board.update == application)
            #expect(board.commands.last == .confirmFirmware)
            board.set { modules in
                modules.answers = { command, _ in command == .openUpdate ? (.failed(.rollback), []) : nil }
            }
            await #expect(throws: BoardFault.board(.rollback)) { try await link.update(image) }
        }
    }

    @Test func `a unit that went back to its firmware before is not confirmed`() async throws {
        let application = SeededRandom(seed: 10).bytes(100)
        let header = try FirmwareHeader(signing: application, version: 8, by: BoardDouble.hostKey)
        let image = try FirmwareImage(header.bytes + application)
        try await withLink { link, board in
            #expect(await link.waitUntilOpen(within: .seconds(5)))
            board.set { $0.answers = { command, _ in command == .closeUpdate ? (.done, []) : nil } }
            #expect(try await !link.update(image))
            #expect(!board.commands.contains(.confirmFirmware))
        }
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
        try await withLink { link, board in
            #expect(await link.waitUntilOpen(within: .seconds(5)))
            #expect(try await link.attest().measurement == [UInt8](repeating: 7, count: 64))
            board.set { modules in
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
            await #expect(throws: BoardFault.unattested) { try await link.attest() }
        }
    }
}
