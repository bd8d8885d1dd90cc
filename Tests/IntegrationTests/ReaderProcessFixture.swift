import Devices
import Foundation
import Imaging
import ReaderWire
import VirtualReader

/// A supervised `dobush-reader` on the virtual image device.
struct ReaderProcessFixture: Sendable {
    let process: ReaderProcess
    let scanner: LibfprintScanner
    let socket: String

    /// The built program: in the folder that `DOBUSH_BIN` names, or beside the tests' own program.
    static let program: String = {
        let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? "/"
        let folder =
            ProcessInfo.processInfo.environment["DOBUSH_BIN"]
            ?? URL(fileURLWithPath: own).deletingLastPathComponent().path
        return folder + "/dobush-reader"
    }()

    /// The folder with data from outside, `../shared/data` or what `DOBUSH_DATA` names.
    static let data = ProcessInfo.processInfo.environment["DOBUSH_DATA"] ?? "../shared/data"

    static func has(_ dataFile: String) -> Bool {
        FileManager.default.fileExists(atPath: "\(data)/\(dataFile)")
    }

    /// Prints from real sensors, beside recordings of those sensors.
    static let realPrints = [
        "libfprint/captures/uru4000-4500/capture.png", "libfprint/captures/aes3500/capture.png",
    ]

    static func print(_ dataFile: String) throws -> GreyImage {
        try GreyImage(png: [UInt8](Data(contentsOf: URL(fileURLWithPath: "\(data)/\(dataFile)"))))
    }

    static func freshSocket() -> String {
        NSTemporaryDirectory() + "dobush-\(UInt64.random(in: 0...UInt64.max)).sock"
    }

    /// Runs `body` while the program is supervised, and waits until it has gone.
    static func run<Value: Sendable>(
        program: String = program, policy: ReaderDriverPolicy? = nil,
        _ body: (ReaderProcessFixture) async throws -> Value
    ) async throws -> Value {
        let socket = freshSocket()
        let process = ReaderProcess(path: program, policy: policy ?? .training(virtualSocket: socket))
        let service = Task { await process.run() }
        defer { try? FileManager.default.removeItem(atPath: socket) }
        do {
            let value = try await body(
                ReaderProcessFixture(process: process, scanner: LibfprintScanner(process: process), socket: socket))
            service.cancel()
            await service.value
            return value
        } catch {
            service.cancel()
            await service.value
            throw error
        }
    }

    /// Opens the reader and connects a finger to it.
    func openWithFinger() async throws -> VirtualFinger {
        _ = try await process.open()
        return try await VirtualFinger(path: socket)
    }

    /// Captures, and does `act` each time the sensor waits for a finger.
    ///
    /// - Returns: how the capture ended and what happened meanwhile.
    func capture(
        timeout: Duration = .seconds(10), whenWaiting act: (Int) async throws -> Void
    ) async throws -> (outcome: Result<GreyImage, ScanError>, events: [CaptureEvent]) {
        let (events, sink) = AsyncStream.makeStream(of: CaptureEvent.self)
        let scanner = scanner
        let capture = Task {
            let outcome: Result<GreyImage, ScanError>
            do throws(ScanError) {
                outcome = .success(try await scanner.capture(timeout: timeout) { sink.yield($0) })
            } catch {
                outcome = .failure(error)
            }
            sink.finish()
            return outcome
        }
        var seen: [CaptureEvent] = []
        var waits = 0
        for await event in events {
            seen.append(event)
            guard event == .waitingForFinger else { continue }
            try await act(waits)
            waits += 1
        }
        return (await capture.value, seen)
    }
}
