import Foundation

/// A folder that is removed with its content at the end of a test.
package final class TemporaryFolder: Sendable {
    package let path: String

    package init() {
        path = "\(NSTemporaryDirectory())dobush-test-\(UUID().uuidString)"
        try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}
