import Devices
import Foundation
import Imaging
import ReaderWire
import Testing
import VirtualReader

/// Starting, losing and ending the real program.
@Suite(.serialized)
struct ReaderProcessSupervisionTests {
    typealias Fixture = ReaderProcessFixture

    @Test("a reader that is killed with a voter before it takes the finger after its next start")
    func crash() async throws {
        let drawn = try ReaderProcessDrawing.print(seed: 7)
        try await Fixture.run { reader in
            _ = try await reader.openWithFinger()
            let first = try #require(await reader.process.runningProcess)
            let (outcome, _) = try await reader.capture { wait in
                if wait == 0 {
                    kill(first, SIGKILL)
                } else {
                    try await VirtualFinger(path: reader.socket).press(drawn)
                }
            }
            #expect(try outcome.get() == drawn)
            #expect(await reader.process.runningProcess != first)
            #expect(await reader.process.restarts == 1)
        }
    }

    @Test("a reader that is killed twice in one capture fails it")
    func secondCrash() async throws {
        try await Fixture.run { reader in
            _ = try await reader.openWithFinger()
            let (outcome, _) = try await reader.capture { _ in
                if let running = await reader.process.runningProcess { kill(running, SIGKILL) }
            }
            #expect(outcome == .failure(.readerRestarted))
        }
    }

    @Test("a program that hangs before its greeting keeps nobody waiting")
    func hungGreeting() async throws {
        let script = NSTemporaryDirectory() + "dobush-hung-\(UInt64.random(in: 0...UInt64.max)).sh"
        try "#!/bin/sh\nexec sleep 600\n".write(toFile: script, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: script)
        defer { try? FileManager.default.removeItem(atPath: script) }
        try await Fixture.run(program: script) { reader in
            let waited = await ContinuousClock().measure {
                await #expect(throws: ScanError.readerUnavailable) {
                    try await reader.scanner.capture(timeout: .seconds(20)) { _ in }
                }
            }
            #expect(waited < .seconds(8), "the next way to identify the voter opens now")
            #expect(await reader.process.health == .failing)
        }
    }

    @Test("a stopped reader that does not answer can be restarted")
    func hung() async throws {
        try await Fixture.run { reader in
            _ = try await reader.process.open()
            let first = try #require(await reader.process.runningProcess)
            kill(first, SIGSTOP)
            while try !String(contentsOfFile: "/proc/\(first)/stat", encoding: .utf8).contains(") T ") {
                try await Task.sleep(for: .milliseconds(5))
            }
            let process = reader.process
            let question = Task { try await process.devices() }
            try await Task.sleep(for: .milliseconds(50))
            await process.restart()
            await #expect(throws: ScanError.readerRestarted) { try await question.value }
            #expect(try await reader.process.devices().map(\.driver) == ["virtual_image"])
        }
    }

    @Test("with real drivers only and nothing plugged in there is no device")
    func noDevice() async throws {
        try await Fixture.run(policy: .production) { reader in
            await #expect(throws: ScanError.reader(.noDevice)) {
                try await reader.scanner.capture(timeout: .seconds(1)) { _ in }
            }
            #expect(await reader.process.health == .absent)
        }
    }

    @Test("a program that is not there makes the reader unavailable, not the daemon")
    func missingProgram() async throws {
        try await Fixture.run(program: "/nonexistent/dobush-reader") { reader in
            await #expect(throws: ScanError.readerUnavailable) { try await reader.process.devices() }
            #expect(await reader.process.health == .failing)
        }
    }

    @Test("a program that ends at once makes the reader failing")
    func uselessProgram() async throws {
        try await Fixture.run(program: "/bin/true") { reader in
            for await health in await reader.process.healthChanges() where health == .failing { break }
            #expect(await reader.process.health == .failing)
        }
    }

    @Test("the reader leaves with its daemon, and never leaves a core file")
    func endsWithInput() async throws {
        let pid = try await Fixture.run { reader in
            _ = try await reader.process.open()
            let pid = try #require(await reader.process.runningProcess)
            let limits = try String(contentsOfFile: "/proc/\(pid)/limits", encoding: .utf8)
            let core = try #require(limits.split(separator: "\n").first { $0.hasPrefix("Max core file size") })
            #expect(core.split(separator: " ").dropFirst(4).prefix(2) == ["0", "0"])
            return pid
        }
        #expect(kill(pid, 0) == -1 && errno == ESRCH)
    }

    @Test(
        "the program refuses drivers that could inject fingers",
        arguments: [
            (nil, []), ("", []), ("virtual_image", []), ("uru4000:virtual_image", []), ("uru4000::elan", []),
            ("fpcmoc", []), ("uru4000", ["--training"]), ("virtual_device", ["--training"]),
        ] as [(String?, [String])])
    func drivers(list: String?, arguments: [String]) throws {
        #expect(try Self.exitCode(arguments: arguments, drivers: list, input: []) == 78)
    }

    @Test(
        "the program ends on anything that is no command",
        arguments: [
            [0xff, 0xff, 0xff, 0xff], [5, 0, 0, 0, 129, 1, 0, 0, 0], [6, 0, 0, 0, 2, 1, 0, 0, 0, 7],
        ] as [[UInt8]])
    func malformedInput(bytes: [UInt8]) throws {
        #expect(try Self.exitCode(arguments: [], drivers: "uru4000", input: bytes) == 65)
    }

    @Test("the program ends well when nobody asks anything")
    func emptyInput() throws {
        #expect(try Self.exitCode(arguments: [], drivers: "uru4000", input: []) == 0)
    }

    private static func exitCode(arguments: [String], drivers: String?, input: [UInt8]) throws -> Int32 {
        let program = Process()
        let pipe = Pipe()
        program.executableURL = URL(fileURLWithPath: Fixture.program)
        program.arguments = arguments
        program.environment = drivers.map { ["FP_DRIVERS_WHITELIST": $0] } ?? [:]
        program.standardInput = pipe
        program.standardOutput = FileHandle.nullDevice
        program.standardError = FileHandle.nullDevice
        // A program that refuses may have gone before it is written to.
        signal(SIGPIPE, SIG_IGN)
        try program.run()
        try? pipe.fileHandleForWriting.write(contentsOf: Data(input))
        try pipe.fileHandleForWriting.close()
        program.waitUntilExit()
        return program.terminationStatus
    }
}
