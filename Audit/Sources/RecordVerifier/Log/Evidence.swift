import Glibc

/// Signed notes that contradict each other, written down for the observer to keep.
struct Evidence {
    /// The folder that gets them, made when there is something to write; nil where nothing is kept.
    let folder: String?

    /// Writes notes as they were signed.
    ///
    /// - Returns: the files' paths.
    func keep(_ checkpoints: [Checkpoint]) -> [String] {
        guard let folder else { return [] }
        mkdir(folder, 0o755)
        return checkpoints.map { checkpoint in
            let path = "\(folder)/\(checkpoint.size)-\(checkpoint.root.hex.prefix(16)).note"
            OwnFile.write(checkpoint.bytes, to: path)
            return path
        }
    }
}
