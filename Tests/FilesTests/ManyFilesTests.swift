import Files
import Glibc
import TestSupport
import Testing

/// Many files written at one go, as a log writes its tiles.
@Suite struct ManyFilesTests {
    let folder = TemporaryFolder()

    private func files(_ count: Int, in name: String = "a") -> [(path: String, bytes: [UInt8])] {
        (0..<count).map { ("\(folder.path)/\(name)\($0 % 3)/\($0)", [UInt8](repeating: UInt8($0), count: $0 * 100)) }
    }

    @Test(arguments: [0, 1, 3, 4, 8, 9, 50])
    func `all files are there, in folders that were made, and no draft is left`(count: Int) throws {
        let files = files(count)
        try DurableFile.create(files)
        for (path, bytes) in files { #expect(try DurableFile.read(path, limit: 10_000) == bytes) }
        let names = try (0..<min(3, count)).flatMap { try DurableFile.names(inFolder: "\(folder.path)/a\($0)") }
        #expect(names.count == count && names.allSatisfy { !$0.hasPrefix(".") })
        // Once more: nothing changes.
        try DurableFile.create(files)
        #expect(try files.allSatisfy { try DurableFile.read($0.path, limit: 10_000) == $0.bytes })
    }

    @Test func `one that is there with other bytes stops all, and leaves it as it is`() throws {
        let files = files(9)
        try DurableFile.create([(files[5].path, [1, 2, 3])])
        #expect(throws: DurableFileError(path: files[5].path, code: EEXIST)) { try DurableFile.create(files) }
        #expect(try DurableFile.read(files[5].path, limit: 10) == [1, 2, 3])
        let names = try (0..<3).flatMap { try DurableFile.names(inFolder: "\(folder.path)/a\($0)") }
        #expect(names == ["5"])
    }

    @Test func `a place that cannot be written is named, and no draft is left`() throws {
        try DurableFile.create([("\(folder.path)/file", [1])])
        let bad = "\(folder.path)/file/x"
        let thrown = #expect(throws: DurableFileError.self) {
            try DurableFile.create([("\(folder.path)/good", [1]), (bad, [2])])
        }
        #expect(thrown?.code == ENOTDIR)
        #expect(try DurableFile.names(inFolder: folder.path) == ["file"])
    }
}
