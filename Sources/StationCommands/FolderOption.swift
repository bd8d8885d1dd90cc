import ArgumentParser

/// Which station's folder a command works on.
struct FolderOption: ParsableArguments {
    @Option(help: ArgumentHelp("The station's folder, as it was provisioned.", valueName: "folder"))
    var folder = "."

    var station: StationFolder { StationFolder(path: folder) }
}
