import FoundationEssentials
import GRDB

/// GRDB takes blobs as `Data` only.
enum FoundationData {
    static func value(_ bytes: [UInt8]) -> DatabaseValue { Data(bytes).databaseValue }
}
