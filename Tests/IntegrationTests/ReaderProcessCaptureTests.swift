import Devices
import Foundation
import Imaging
import ReaderWire
import Testing
import VirtualReader

/// The real program on libfprint's virtual image device.
@Suite(.serialized)
struct ReaderProcessCaptureTests {
    typealias Fixture = ReaderProcessFixture

    @Test("an image arrives byte for byte, with the finger's coming and going", arguments: [256, 388])
    func imageArrives(width: Int) async throws {
        let drawn = try ReaderProcessDrawing.print(width: width, height: 374, seed: 1)
        try await Fixture.run { reader in
            let finger = try await reader.openWithFinger()
            let (outcome, events) = try await reader.capture { _ in try await finger.press(drawn) }
            #expect(try outcome.get() == drawn)
            #expect(events == [.waitingForFinger, .fingerOn, .fingerOff])
            #expect(await reader.process.health == .present(try await reader.process.open()))
        }
    }

    @Test("a real print arrives byte for byte", .enabled(if: Fixture.has(Fixture.realPrints[0])))
    func realPrintArrives() async throws {
        let print = try Fixture.print(Fixture.realPrints[0])
        try await Fixture.run { reader in
            let finger = try await reader.openWithFinger()
            let (outcome, _) = try await reader.capture { _ in try await finger.press(print) }
            #expect(try outcome.get().pixels == print.pixels)
        }
    }

    @Test("an unusable scan becomes a hint and the capture goes on", arguments: CaptureHint.allCases)
    func hints(hint: CaptureHint) async throws {
        let drawn = try ReaderProcessDrawing.print(seed: 2)
        try await Fixture.run { reader in
            let finger = try await reader.openWithFinger()
            let (outcome, events) = try await reader.capture { wait in
                if wait == 0 { try await finger.retry(hint) } else { try await finger.press(drawn) }
            }
            #expect(try outcome.get() == drawn)
            #expect(
                events.filter { $0 != .fingerOff && $0 != .fingerOn } == [
                    .waitingForFinger, .hint(hint), .waitingForFinger,
                ])
        }
    }

    @Test("a blank image becomes a hint")
    func blankImage() async throws {
        let drawn = try ReaderProcessDrawing.print(seed: 3)
        let blank = try ReaderProcessDrawing.blank()
        try await Fixture.run { reader in
            let finger = try await reader.openWithFinger()
            let (outcome, events) = try await reader.capture { wait in
                try await finger.press(wait == 0 ? blank : drawn)
            }
            #expect(try outcome.get() == drawn)
            #expect(events.contains(.hint(.tryAgain)))
        }
    }

    @Test("without a finger the time ends cleanly, and the next capture works")
    func timeout() async throws {
        let drawn = try ReaderProcessDrawing.print(seed: 4)
        try await Fixture.run { reader in
            let finger = try await reader.openWithFinger()
            let (first, _) = try await reader.capture(timeout: .milliseconds(200)) { _ in }
            #expect(first == .failure(.reader(.timedOut)))
            let (second, _) = try await reader.capture { _ in try await finger.press(drawn) }
            #expect(try second.get() == drawn)
        }
    }

    @Test("a cancelled capture leaves the sensor free for the next")
    func cancellation() async throws {
        let drawn = try ReaderProcessDrawing.print(seed: 5)
        try await Fixture.run { reader in
            let finger = try await reader.openWithFinger()
            let (events, sink) = AsyncStream.makeStream(of: CaptureEvent.self)
            let scanner = reader.scanner
            let capture = Task { try await scanner.capture(timeout: .seconds(10)) { sink.yield($0) } }
            for await event in events where event == .waitingForFinger { break }
            await #expect(throws: ScanError.reader(.busy)) {
                try await scanner.capture(timeout: .seconds(1)) { _ in }
            }
            capture.cancel()
            await #expect(throws: ScanError.reader(.cancelled)) { try await capture.value }
            let (outcome, _) = try await reader.capture { _ in try await finger.press(drawn) }
            #expect(try outcome.get() == drawn)
        }
    }

    @Test("an unplugged reader is said to be unplugged, and a new process finds it again")
    func unplug() async throws {
        let drawn = try ReaderProcessDrawing.print(seed: 6)
        try await Fixture.run { reader in
            let finger = try await reader.openWithFinger()
            let (outcome, _) = try await reader.capture { _ in try await finger.unplug() }
            #expect(outcome == .failure(.reader(.removed)))
            #expect(await reader.process.health == .unplugged)
            #expect(try await reader.process.devices().isEmpty)
            await #expect(throws: ScanError.reader(.noDevice)) {
                try await reader.scanner.capture(timeout: .seconds(1)) { _ in }
            }
            await reader.process.restart()
            let other = try await reader.openWithFinger()
            let (again, _) = try await reader.capture { _ in try await other.press(drawn) }
            #expect(try again.get() == drawn)
        }
    }

    @Test("a reader that is unplugged between two captures is noticed")
    func unplugWhileIdle() async throws {
        try await Fixture.run { reader in
            let finger = try await reader.openWithFinger()
            // The device reads its socket from the first capture on.
            _ = try await reader.capture(timeout: .milliseconds(100)) { _ in }
            try await finger.unplug()
            for await health in await reader.process.healthChanges() where health == .unplugged { break }
            await #expect(throws: ScanError.reader(.noDevice)) {
                try await reader.scanner.capture(timeout: .seconds(1)) { _ in }
            }
        }
    }

    @Test("an overheated reader is reported and shown")
    func tooHot() async throws {
        try await Fixture.run { reader in
            let finger = try await reader.openWithFinger()
            let (outcome, _) = try await reader.capture { _ in try await finger.fail(code: 257) }
            #expect(outcome == .failure(.reader(.tooHot)))
            #expect(await reader.process.health == .tooHot)
        }
    }

    @Test("a driver's other errors keep their meaning")
    func driverErrors() async throws {
        try await Fixture.run { reader in
            let finger = try await reader.openWithFinger()
            for (code, failure) in [(0, ReaderFailure.other), (5, .protocolFault)] as [(Int32, ReaderFailure)] {
                let (outcome, _) = try await reader.capture { _ in try await finger.fail(code: code) }
                #expect(outcome == .failure(.reader(failure)))
            }
        }
    }
}
