import Glibc
import TestSupport
import Testing

@testable import Files

@Suite struct FolderDraftTests {
    let folder = TemporaryFolder()

    var path: String { "\(folder.path)/made" }

    static let files: [(name: String, bytes: [UInt8])] = [
        ("a", [UInt8](repeating: 1, count: 3000)), ("b", []), ("c", [UInt8](repeating: 2, count: 70_000)),
    ]

    func names(_ path: String? = nil) throws -> [String] { try DurableFile.names(inFolder: path ?? folder.path) }

    func failure(_ body: () throws(DurableFileError) -> Void) -> Int32? {
        do throws(DurableFileError) {
            try body()
            return nil
        } catch { return error.code }
    }

    @Test func `a folder appears with all its files`() throws {
        let draft = FolderDraft(path + "/", suffix: "x")
        try draft.checkFree()
        try draft.commit(Self.files)
        #expect(try names() == ["made"])
        #expect(try names(path) == ["a", "b", "c"])
        for file in Self.files { #expect(try DurableFile.read("\(path)/\(file.name)", limit: 1 << 20) == file.bytes) }
    }

    @Test func `nothing is ever replaced`() throws {
        let draft = FolderDraft(path, suffix: "x")
        try draft.commit(Self.files)
        #expect(failure { () throws(DurableFileError) in try draft.checkFree() } == EEXIST)
        #expect(failure { () throws(DurableFileError) in try draft.commit([("z", [9])]) } == EEXIST)
        #expect(try names(path) == ["a", "b", "c"])
        // A file or a link of that name neither; the link may lead nowhere.
        let other = "\(folder.path)/other"
        #expect(symlink("/nowhere", other) == 0)
        #expect(failure { () throws(DurableFileError) in try FolderDraft(other, suffix: "x").commit([]) } == EEXIST)
        #expect(try names() == ["made", "other"])
    }

    @Test func `a parent that is not there is said`() throws {
        let draft = FolderDraft("\(folder.path)/no/made", suffix: "x")
        #expect(failure { () throws(DurableFileError) in try draft.commit(Self.files) } == ENOENT)
    }

    /// Lets `room` bytes through, in small pieces and with interruptions, then is full.
    static func disk(room: Int) -> DurableFile.Put {
        let written = Written()
        return { descriptor, bytes in
            written.turns += 1
            if written.turns % 3 == 0 {
                errno = EINTR
                return -1
            }
            let count = min(bytes.count, 1000, room - written.bytes)
            guard count > 0 else {
                errno = ENOSPC
                return -1
            }
            written.bytes += count
            return DurableFile.systemPut(descriptor, UnsafeRawBufferPointer(rebasing: bytes[..<count]))
        }
    }

    // Used by one writer, one call after another.
    final class Written: @unchecked Sendable {
        var bytes = 0
        var turns = 0
    }

    @Test(arguments: [0, 1, 2999, 3000, 3001, 50_000, 72_999])
    func `a full disk leaves nothing behind`(room: Int) throws {
        let draft = FolderDraft(path, suffix: "x", put: Self.disk(room: room))
        #expect(failure { () throws(DurableFileError) in try draft.commit(Self.files) } == ENOSPC)
        #expect(try names().isEmpty)
    }

    @Test func `short and interrupted writes still make whole files`() throws {
        try FolderDraft(path, suffix: "x", put: Self.disk(room: 73_000)).commit(Self.files)
        for file in Self.files { #expect(try DurableFile.read("\(path)/\(file.name)", limit: 1 << 20) == file.bytes) }
    }

    @Test func `a disk that takes nothing is an error, not an endless try`() throws {
        let draft = FolderDraft(path, suffix: "x") { _, _ in 0 }
        #expect(failure { () throws(DurableFileError) in try draft.commit(Self.files) } == EIO)
        #expect(try names().isEmpty)
    }

    @Test func `a folder that is built appears whole, with what lies in it`() async throws {
        let deep = "\(folder.path)/above/made"
        let answer = try await FolderDraft(deep, suffix: "x").build { place in
            try DurableFile.makeFolder("\(place)/inside")
            try DurableFile.create("\(place)/inside/a", [1])
            #expect(access(deep, F_OK) != 0)
            return 7
        }
        #expect(answer == 7)
        #expect(try names("\(folder.path)/above") == ["made"])
        #expect(try DurableFile.read("\(deep)/inside/a", limit: 8) == [1])
    }

    @Test func `a building that fails leaves nothing, and a name taken meanwhile is left alone`() async throws {
        struct Stopped: Error {}
        await #expect(throws: Stopped.self) {
            try await FolderDraft(path, suffix: "x").build { place in
                try DurableFile.makeFolder("\(place)/inside")
                _ = symlink("/", "\(place)/inside/link")
                throw Stopped()
            }
        }
        #expect(try names().isEmpty)
        let error = await #expect(throws: DurableFileError.self) {
            try await FolderDraft(path, suffix: "x").build { _ in try DurableFile.makeFolder(path) }
        }
        #expect(error?.code == EEXIST)
        #expect(try names() == ["made"])
        #expect(access("/etc", F_OK) == 0, "links are not followed")
    }

    @Test func `a file is moved over another in one step`() throws {
        let (one, other) = ("\(folder.path)/one", "\(folder.path)/other")
        try DurableFile.create(one, [1])
        try DurableFile.create(other, [2])
        try DurableFile.move(one, to: other)
        #expect(try names() == ["other"])
        #expect(try DurableFile.read(other, limit: 8) == [1])
        #expect(failure { () throws(DurableFileError) in try DurableFile.move(one, to: other) } == ENOENT)
    }
}
