import Devices
import Imaging
import ReaderWire
import Synchronization
import Testing

struct ScriptedScannerTests {
    @Test("a script plays over several captures and then nobody comes")
    func script() async throws {
        let image = try GreyImage(raw: [1, 2, 3, 4], width: 2, height: 2, dpi: 500)
        let scanner = ScriptedScanner([
            .event(.waitingForFinger), .event(.hint(.tooShort)), .image(image), .failure(.reader(.tooHot)),
        ])
        let seen = Mutex<[CaptureEvent]>([])
        let captured = try await scanner.capture(timeout: .seconds(1)) { event in seen.withLock { $0.append(event) } }
        #expect(captured == image)
        #expect(seen.withLock { $0 } == [.waitingForFinger, .hint(.tooShort)])
        await #expect(throws: ScanError.reader(.tooHot)) { try await scanner.capture(timeout: .seconds(1)) { _ in } }
        await #expect(throws: ScanError.reader(.timedOut)) { try await scanner.capture(timeout: .seconds(1)) { _ in } }
    }
}
