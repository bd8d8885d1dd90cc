import Files

#if Training
    import Foundation
    import Ledger

    /// Changes one byte of a copy of the ledger, as somebody who wants another result would.
    enum DemoTampering {
        /// - Returns: which byte of which file.
        static func tamper(_ ledger: String, copy: String) throws -> (byte: Int, file: String) {
            try FileManager.default.copyItem(atPath: ledger, toPath: copy)
            let size = try LedgerReader(path: ledger).checkpoint().size
            let index = (size - 1) / MerkleTree.tileWidth
            let name = TilePath.entries(index: index, width: size - index * MerkleTree.tileWidth)
            var bytes = try DurableFile.read("\(copy)/\(name)", limit: 1 << 25)
            let place = bytes.count * 3 / 4
            bytes[place] ^= 1
            try DurableFile.replace("\(copy)/\(name)", bytes)
            return (place, name)
        }
    }
#endif
