import Devices
import Foundation
import Imaging
import ReaderWire
import Testing

/// Recordings of real readers, replayed by umockdev to the real drivers.
@Suite(
    .serialized,
    .enabled(
        if: FileManager.default.isExecutableFile(atPath: "/usr/bin/umockdev-run")
            && ReaderProcessFixture.has("libfprint/captures/uru4000-4500/capture.pcapng"),
        "needs umockdev-run and libfprint's recordings"))
struct ReaderProcessReplayTests {
    typealias Fixture = ReaderProcessFixture

    @Test("a recorded press reader (uru4000, over USB) gives its image through the real driver")
    func uru4000() async throws {
        let folder = "\(try Self.absoluteData())/libfprint/captures/uru4000-4500"
        let device = try String(contentsOfFile: "\(folder)/device", encoding: .utf8)
        let path = try #require(device.split(separator: "\n").first).dropFirst(3)
        let image = try await capture(
            umockdev: "-d '\(folder)/device' -p '/sys\(path)=\(folder)/capture.pcapng'", driver: "uru4000")
        #expect((image.width, image.height) == (384, 290))
        try await check(image, recorded: Fixture.realPrints[0])
    }

    @Test("a recorded press reader (aes3500, by ioctl) gives its image through the real driver")
    func aes3500() async throws {
        let folder = "\(try Self.absoluteData())/libfprint/captures/aes3500"
        let recording = try String(contentsOfFile: "\(folder)/capture.ioctl", encoding: .utf8)
        let node = try #require(recording.split(separator: "\n").first).dropFirst("@DEV ".count)
        let image = try await capture(
            umockdev: "-d '\(folder)/device' -i '\(node)=\(folder)/capture.ioctl'", driver: "aes3500")
        #expect((image.width, image.height) == (256, 256))
        try await check(image, recorded: Fixture.realPrints[1])
    }

    private func check(_ image: GreyImage, recorded: String) async throws {
        let expected = try Fixture.print(recorded)
        #expect((image.width, image.height) == (expected.width, expected.height))
        #expect(image.pixels == expected.pixels)
    }

    /// The supervisor starts a script that puts the recording around the program.
    private func capture(umockdev arguments: String, driver: String) async throws -> GreyImage {
        let script = NSTemporaryDirectory() + "dobush-replay-\(UInt64.random(in: 0...UInt64.max)).sh"
        try """
        #!/bin/sh
        FP_DEVICE_EMULATION=1 exec /usr/bin/umockdev-run \(arguments) -- '\(Fixture.program)'
        """.write(toFile: script, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: script)
        defer { try? FileManager.default.removeItem(atPath: script) }
        return try await Fixture.run(program: script, policy: .production) { reader in
            #expect(try await reader.process.devices().map(\.driver) == [driver])
            return try await reader.scanner.capture(timeout: .seconds(20)) { _ in }
        }
    }

    private static func absoluteData() throws -> String {
        URL(fileURLWithPath: Fixture.data).standardizedFileURL.path
    }
}
