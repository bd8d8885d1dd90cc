import Foundation
import TestSupport

/// A small file system of its own, gone with the test.
final class SmallDisk: Sendable {
    let place = TemporaryFolder()

    /// Whether this user may mount one.
    static let isAllowed: Bool = {
        guard let disk = try? SmallDisk() else { return false }
        return withExtendedLifetime(disk) { true }
    }()

    init() throws {
        let process = try Process.run(
            URL(fileURLWithPath: "/bin/mount"),
            arguments: ["-t", "tmpfs", "-o", "size=4m", "dobush-test", place.path])
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CocoaError(.fileWriteNoPermission) }
    }

    deinit {
        let process = try? Process.run(URL(fileURLWithPath: "/bin/umount"), arguments: [place.path])
        process?.waitUntilExit()
    }

    /// Leaves room for so many bytes.
    func fill(leaving room: Int) throws {
        guard
            let free = try FileManager.default.attributesOfFileSystem(forPath: place.path)[.systemFreeSize]
                as? Int
        else { throw CocoaError(.fileReadUnknown) }
        try Data(count: max(0, free - room)).write(to: URL(fileURLWithPath: "\(place.path)/filler"))
    }

    func free() throws { try FileManager.default.removeItem(atPath: "\(place.path)/filler") }
}
