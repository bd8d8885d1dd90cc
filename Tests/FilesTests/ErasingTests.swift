import Files
import Glibc
import TestSupport
import Testing

@Suite struct ErasingTests {
    let folder = TemporaryFolder()

    @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 200_000])
    func `a file is overwritten over its whole length, then gone`(count: Int) throws {
        let (path, other) = ("\(folder.path)/file", "\(folder.path)/other")
        try DurableFile.replace(path, [UInt8](repeating: 1, count: count))
        #expect(link(path, other) == 0)
        try DurableFile.erase(path) { [UInt8](repeating: 7, count: $0) }
        #expect(access(path, F_OK) != 0)
        #expect(try DurableFile.read(other, limit: 1 << 20) == [UInt8](repeating: 7, count: count))
    }

    @Test func `what is not there is erased already, a link is not followed`() throws {
        try DurableFile.erase("\(folder.path)/nothing") { [UInt8](repeating: 0, count: $0) }
        let (target, path) = ("\(folder.path)/target", "\(folder.path)/link")
        try DurableFile.replace(target, [1, 2])
        #expect(symlink(target, path) == 0)
        try DurableFile.erase(path) { [UInt8](repeating: 0, count: $0) }
        #expect(try DurableFile.names(inFolder: folder.path) == ["target"])
        #expect(try DurableFile.read(target, limit: 10) == [1, 2])
    }

    @Test func `a folder is not a file`() throws {
        let path = "\(folder.path)/folder"
        try DurableFile.makeFolder(path)
        #expect(throws: DurableFileError(path: path, code: EISDIR)) {
            try DurableFile.erase(path) { [UInt8](repeating: 0, count: $0) }
        }
        #expect(throws: DurableFileError(path: "\(folder.path)/none", code: ENOENT)) {
            try DurableFile.names(inFolder: "\(folder.path)/none")
        }
    }

    @Test func `a link can be refused when a file is read`() throws {
        let (target, path) = ("\(folder.path)/target", "\(folder.path)/link")
        try DurableFile.replace(target, [1, 2])
        #expect(symlink(target, path) == 0)
        #expect(try DurableFile.read(path, limit: 10) == [1, 2])
        #expect(throws: DurableFileError(path: path, code: ELOOP)) {
            try DurableFile.read(path, limit: 10, followingLinks: false)
        }
    }
}
