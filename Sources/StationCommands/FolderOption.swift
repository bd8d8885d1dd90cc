import ArgumentParser
import CommandBase

/// Which station's folder a command works on.
struct FolderOption: ParsableArguments {
    @Option(help: .words(StationWords.folderHelp, value: ValueName.folder), completion: .directory)
    var folder = "."

    var station: StationFolder { StationFolder(path: folder) }
}
