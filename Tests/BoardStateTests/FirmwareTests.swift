import BoardState
import DeviceWire
import Sodium
import TestSupport
import Testing

/// Which firmware starts, and how new firmware comes.
@Suite struct FirmwareTests {
    private static func running(_ choice: BootChoice?) -> RunningFirmware? { choice?.handoff(.powerOn).firmware }

    @Test func `a board starts the firmware that its maker put into it, and measures it`() throws {
        let board = try SampleBoard(seed: 1)
        let choice = try #require(board.start())
        #expect(Self.running(choice) == RunningFirmware(version: 3, slot: .a, isOnTrial: false))
        #expect(choice.handoff(.powerOn).measurement == BLAKE2b.hash(SampleBoard.application(3).span))
        #expect(choice.handoff(.powerOn).condition == [])
        let steps = board.flash.steps
        _ = board.start()
        #expect(board.flash.steps == steps, "a plain start writes nothing")
    }

    @Test func `a flipped bit anywhere in the only firmware keeps it from starting`() throws {
        let board = try SampleBoard(seed: 2)
        let start = FlashLayout.application(.a, length: 0).lowerBound - 256
        let places = Array(0..<FirmwareHeader.size) + [256, 257, 2_000, 256 + 5_002]
        for place in places {
            let before = board.flash.bytes[start + place]
            board.flash.flip(start + place)
            #expect(board.start() == nil, "byte \(place)")
            board.flash.put([before], at: start + place)
        }
        #expect(board.start() != nil)
    }

    @Test func `neither firmware of a stranger nor one that is too old starts`() throws {
        let board = try SampleBoard(seed: 3)
        try board.put(SampleBoard.application(9), version: 9, in: .a, by: SampleBoard.stranger)
        #expect(board.start() == nil)
        try board.put(SampleBoard.application(1), version: 1, in: .a)
        #expect(board.start() == nil)
        try board.put(SampleBoard.application(2), version: 2, in: .a)
        #expect(board.start() != nil)
    }

    @Test func `a board that lost its memory starts nothing`() throws {
        let board = try SampleBoard(seed: 4)
        board.flash.put([UInt8](repeating: 0, count: 2 * FlashLayout.page), at: FlashLayout.page)
        #expect(board.start() == nil)
    }

    @Test func `an update runs on trial, stays when it is confirmed, and lets none older come back`() throws {
        let board = try SampleBoard(seed: 5)
        let old = try #require(board.start())
        #expect(try board.update(old, to: 7) == nil)
        let new = try #require(board.start())
        #expect(Self.running(new) == RunningFirmware(version: 7, slot: .b, isOnTrial: true))
        #expect(new.handoff(.powerOn).condition == [.onTrial])
        #expect(board.confirm(new) == nil)
        let later = try #require(board.start())
        #expect(Self.running(later) == RunningFirmware(version: 7, slot: .b, isOnTrial: false))
        #expect(try board.update(later, to: 6) == .rollback)
        #expect(try board.update(later, to: 8) == nil)
        #expect(Self.running(board.start()) == RunningFirmware(version: 8, slot: .a, isOnTrial: true))
    }

    @Test func `an update that is not confirmed in its one start is given up`() throws {
        let board = try SampleBoard(seed: 6)
        #expect(try board.update(try #require(board.start()), to: 7) == nil)
        #expect(Self.running(board.start())?.version == 7)
        let back = try #require(board.start())
        #expect(Self.running(back) == RunningFirmware(version: 3, slot: .a, isOnTrial: false))
        #expect(back.handoff(.watchdog).condition == [.fellBack])
        #expect(board.start()?.fellBack == true, "it says so at every start")
        #expect(try board.update(back, to: 8) == nil)
        #expect(board.start()?.handoff(.powerOn).condition == [.onTrial])
    }

    @Test func `firmware on trial takes no update, which would erase what the board falls back to`() throws {
        let board = try SampleBoard(seed: 7)
        #expect(try board.update(try #require(board.start()), to: 7) == nil)
        let trial = try #require(board.start())
        #expect(try board.update(trial, to: 8) == .outOfOrder)
        #expect(board.confirm(trial) == nil)
        #expect(try board.update(trial, to: 8) == nil)
    }

    @Test func `an update that is damaged before its start is not started`() throws {
        let board = try SampleBoard(seed: 8)
        #expect(try board.update(try #require(board.start()), to: 7) == nil)
        board.flash.flip(FlashLayout.application(.b, length: 0).lowerBound + 77)
        let choice = try #require(board.start())
        #expect(Self.running(choice)?.version == 3 && choice.fellBack)
    }

    @Test func `when the confirmed firmware is damaged the other slot's runs, if it is new enough`() throws {
        let board = try SampleBoard(seed: 9)
        try board.put(SampleBoard.application(4), version: 4, in: .b)
        board.flash.flip(FlashLayout.application(.a, length: 0).lowerBound)
        let choice = try #require(board.start())
        #expect(Self.running(choice) == RunningFirmware(version: 4, slot: .b, isOnTrial: false) && choice.fellBack)
        try board.put(SampleBoard.application(1), version: 1, in: .b)
        #expect(board.start() == nil)
    }

    @Test func `only whole pieces in order, of the firmware that was announced, are taken`() throws {
        let board = try SampleBoard(seed: 10)
        let choice = try #require(board.start())
        let publisher = SampleBoard.publisher.verifyingKey
        let application = SampleBoard.application(7)
        let header = try FirmwareHeader(signing: application, version: 7, by: SampleBoard.publisher)
        let forged = try FirmwareHeader(signing: application, version: 7, by: SampleBoard.stranger)
        var update = FirmwareUpdate(board.flash, running: choice.handoff(.powerOn).firmware)
        let piece = Array(application[..<960])
        #expect(update.add(piece.span, at: 0) == .outOfOrder, "nothing is open")
        #expect(update.finish(&board.journal) == .outOfOrder)
        #expect(update.begin(forged.bytes.span, &board.journal, publisher: publisher) == .firmwareRefused)
        let tooLong = try FirmwareHeader(
            signing: [UInt8](repeating: 0, count: FlashLayout.longestApplication + 1), version: 7,
            by: SampleBoard.publisher)
        #expect(update.begin(tooLong.bytes.span, &board.journal, publisher: publisher) == .firmwareRefused)
        #expect(update.begin(header.bytes.span, &board.journal, publisher: publisher) == nil)
        #expect(update.add(piece.span, at: 960) == .outOfOrder)
        #expect(update.add(Array(piece.dropLast()).span, at: 0) == .malformed)
        #expect(update.add(piece.span, at: 0) == nil)
        #expect(update.add(piece.span, at: 0) == .outOfOrder, "a piece comes once")
        #expect(update.finish(&board.journal) == .outOfOrder, "it is not whole")
        for start in stride(from: 960, to: application.count, by: 960) {
            let end = min(start + 960, application.count)
            // One byte is another than was signed.
            var piece = Array(application[start..<end])
            if end == application.count { piece[0] ^= 1 }
            #expect(update.add(piece.span, at: UInt32(start)) == nil)
        }
        #expect(update.add(piece.span, at: UInt32(application.count)) == .malformed, "more than was announced")
        #expect(update.finish(&board.journal) == .firmwareRefused)
        #expect(Self.running(board.start())?.version == 3)
    }

    @Test func `wherever the power goes in an update, the old or the new firmware starts and is whole`() throws {
        var steps = 1
        var outcomes: Set<UInt32> = []
        while true {
            let board = try SampleBoard(seed: UInt64(steps))
            let old = try #require(board.start())
            board.flash.stepsLeft = steps
            let failure = try board.update(old, to: 7)
            if failure == nil, board.flash.stepsLeft != 0 { break }
            board.flash.stepsLeft = nil
            let choice = try #require(board.start(), "the power went in step \(steps)")
            let version = choice.stored.header.version
            outcomes.insert(version)
            #expect(choice.handoff(.powerOn).measurement == BLAKE2b.hash(SampleBoard.application(version).span))
            if version == 3 { #expect(try board.update(choice, to: 7) == nil, "step \(steps)") }
            // Every step where the journal is written, few of those in between.
            steps += steps < 6 || steps > 660 ? 1 : 37
        }
        #expect(outcomes.contains(3))
        #expect(steps > 660)
    }

    @Test func `wherever the power goes in the first start of an update, the board starts again`() throws {
        for steps in 1...3 {
            let board = try SampleBoard(seed: UInt64(steps))
            #expect(try board.update(try #require(board.start()), to: 7) == nil)
            board.flash.stepsLeft = steps
            _ = board.start()
            board.flash.stepsLeft = nil
            let choice = try #require(board.start(), "the power went in step \(steps)")
            #expect([3, 7].contains(choice.stored.header.version))
        }
    }

    @Test func `a start that cannot be counted is not made on trial`() throws {
        let board = try SampleBoard(seed: 11)
        #expect(try board.update(try #require(board.start()), to: 7) == nil)
        board.flash.stepsLeft = 0
        #expect(Self.running(board.start()) == RunningFirmware(version: 3, slot: .a, isOnTrial: false))
    }

    @Test func `the boot stage's word to the application is taken whole or not at all`() throws {
        let board = try SampleBoard(seed: 12)
        let handoff = try #require(board.start()).handoff(.watchdog)
        #expect(handoff.bytes.count == BootHandoff.size)
        #expect(BootHandoff(handoff.bytes) == handoff)
        for place in handoff.bytes.indices {
            var changed = handoff.bytes
            changed[place] ^= 0x10
            #expect(BootHandoff(changed) == nil, "byte \(place)")
        }
        #expect(BootHandoff([UInt8](repeating: 0, count: BootHandoff.size)) == nil)
    }
}
