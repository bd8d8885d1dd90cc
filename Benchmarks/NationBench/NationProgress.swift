import Foundation
import Synchronization

/// Which stations are done, a line each, so that a run that was stopped can go on.
final class NationProgress: Sendable {
    let done: Set<Int>
    private let path: String
    private let file: Mutex<FileHandle>

    init(path: String) throws {
        self.path = path
        let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
        done = Set(text.split(separator: "\n").compactMap { Int($0) })
        if text.isEmpty { _ = FileManager.default.createFile(atPath: path, contents: nil) }
        guard let handle = FileHandle(forWritingAtPath: path) else { throw NationFault.file(path) }
        try handle.seekToEnd()
        file = Mutex(handle)
    }

    func add(_ station: Int) throws { try file.withLock { try $0.write(contentsOf: Data("\(station)\n".utf8)) } }

    /// All are done: the next run begins anew.
    func finish() throws { try FileManager.default.removeItem(atPath: path) }
}
