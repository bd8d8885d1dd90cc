import ArgumentParser
import CommandBase
import Console
import Files
import PageServing
import Wording

/// Where pages lie: in a folder that is named, or beside the program.
struct AssetsOption: ParsableArguments {
    @Option(help: .words(NetworkWords.assetsHelp, value: ValueName.folder), completion: .directory)
    var assets: String?

    /// What all pages have in common, beside their own folders.
    private static let common = "common"
    /// The most bytes of a page's file.
    private static let largest = 1 << 20

    /// Reads a page.
    ///
    /// - Parameters:
    ///   - name: of its folder.
    ///   - front: the file that stands for the folder.
    /// - Returns: `nil` when it is not beside the program.
    /// - Throws: `Complaint` when it is not in the folder that was named, `DurableFileError`.
    func page(_ name: String, front: String = "index.html") throws -> PageFolder? {
        let root = assets ?? Programs.beside("Web")
        var files: [String: [UInt8]] = [:]
        for folder in ["\(root)/\(Self.common)", "\(root)/\(name)"] {
            guard let names = try? DurableFile.names(inFolder: folder) else { continue }
            for file in names { files[file] = try DurableFile.read("\(folder)/\(file)", limit: Self.largest) }
        }
        guard files[front] != nil else {
            guard assets == nil else { throw Complaint(.missing, NetworkWords.noPage(folder: "\(root)/\(name)")) }
            return nil
        }
        return PageFolder(files: files, front: front)
    }
}
