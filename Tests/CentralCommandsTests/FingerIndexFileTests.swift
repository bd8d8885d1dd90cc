import Console
import Files
import Fingerprints
import Persistence
import TestSupport
import Testing
import Wording

@testable import CentralCommands

@Suite struct FingerIndexFileTests {
    let folder = TemporaryFolder()

    private func read(_ text: String) throws -> FingerIndexFile {
        try DurableFile.create("\(folder.path)/fingers.csv", Array(text.utf8))
        return try FingerIndexFile(path: "\(folder.path)/fingers.csv")
    }

    @Test func `good lines are read and bad ones named by number`() throws {
        let list = try read(
            """
            pin,finger,file
            11501198512345,2,a.png
            11501198512345,0,a.png
            11501198512345,11,a.png
            11501198512345,two,a.png
            11501198512345,2
            11501198512345,2,a.png,b
            31501198512345,2,a.png
            11501198512345,2,../a.png
            11501198512345,2,
            11501198512345,7,b.fmr

            """)
        #expect(list.lines.map(\.number) == [2, 11])
        #expect(list.lines.map(\.file) == ["a.png", "b.fmr"])
        #expect(list.lines.map(\.position.rawValue) == [2, 7])
        #expect(list.refused == Array(3...10))
        #expect(list.folder == folder.path)
    }

    @Test(arguments: ["", "pin,file,finger\n", "11501198512345,2,a.png\n"])
    func `another first line is wrong usage`(text: String) throws {
        let error = #expect(throws: Complaint.self) { try read(text) }
        #expect(error?.nature == .misuse)
    }

    @Test func `lines that end as on Windows are read as others`() throws {
        let list = try read("pin,finger,file\r\n11501198512345,2,a.png\r\n11501198512345,9,b.png\r\n")
        #expect(list.lines.map(\.file) == ["a.png", "b.png"])
    }

    @Test func `empty lines count`() throws {
        let list = try read("pin,finger,file\n\n11501198512345,2,a.png\n")
        #expect(list.lines.map(\.number) == [3])
    }

    @Test func `a file that is not UTF-8 is wrong usage`() throws {
        try DurableFile.create("\(folder.path)/fingers.csv", [0x70, 0xFF, 0x0A])
        let error = #expect(throws: Complaint.self) { try FingerIndexFile(path: "\(folder.path)/fingers.csv") }
        #expect(error?.nature == .misuse)
    }
}
