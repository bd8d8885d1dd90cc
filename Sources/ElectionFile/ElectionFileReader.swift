package import ElectionModel

/// Reads an election's definition from the file in which a clerk wrote it (`Docs/formats/election-file.md`).
package enum ElectionFileReader {
    /// The largest election file, in bytes.
    package static let largestFile = ElectionText.largest
    /// The largest table of stations, in bytes.
    package static let largestTable = StationTable.largest

    /// Reads a file, and checks everything that a definition must hold.
    ///
    /// - Parameters:
    ///   - bytes: the file.
    ///   - table: opens a file that the election file names, such as `stations.csv`. It is given plain names only, without
    ///     a folder, and whatever it throws is reported as a fault of the field that names the file.
    /// - Throws: all faults that are there. What cannot be read as YAML at all hides what else may be wrong.
    package static func read(
        _ bytes: [UInt8], table: @escaping (String) throws -> [UInt8]
    ) throws(ElectionFileFaults) -> ElectionDefinition {
        let log = FaultLog()
        if let root = tree(bytes, log), let definition = DefinitionReader(log: log, table: table).definition(root),
            log.faults.isEmpty
        {
            do throws(CanonicalError) {
                // What was read must be a definition for everybody else too.
                _ = try ElectionDefinition(canonicalBytes: definition.canonicalBytes)
                return definition
            } catch {
                log.add(.refused(error.description), at: .start, .root)
            }
        }
        throw ElectionFileFaults(faults: log.faults)
    }

    private static func tree(_ bytes: [UInt8], _ log: FaultLog) -> FileNode? {
        do throws(TextTrouble) {
            return try YamlTree.read(ElectionText(bytes))
        } catch {
            log.add(error.problem, at: error.place, .root)
            return nil
        }
    }
}
