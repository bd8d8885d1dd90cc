#if Training
    import Foundation
    import Persistence

    /// Changes one byte of a copy of the ledger, as somebody who wants another result would.
    enum DemoTampering {
        /// - Returns: the file and the byte, in words.
        static func tamper(_ ledger: String, copy: String) throws -> String {
            try FileManager.default.copyItem(atPath: ledger, toPath: copy)
            let bundles = try FileManager.default.subpathsOfDirectory(atPath: "\(copy)/tile/entries").sorted()
            var isFolder: ObjCBool = false
            let newest = bundles.last {
                FileManager.default.fileExists(atPath: "\(copy)/tile/entries/\($0)", isDirectory: &isFolder) && !isFolder.boolValue
            }
            let name = "tile/entries/\(newest ?? "000")"
            var bytes = try DurableFile.read("\(copy)/\(name)", limit: 1 << 25)
            let place = bytes.count * 3 / 4
            bytes[place] ^= 1
            try DurableFile.replace("\(copy)/\(name)", bytes)
            return "byte \(place) of \(name)"
        }
    }
#endif
