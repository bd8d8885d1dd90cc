import COpenSSL
import Files

/// The check of one bundle of entries and the tile of their hashes.
struct BundleScrub {
    let folder: LedgerFolder
    let index: Int
    /// How many entries the bundle has.
    let width: Int

    /// What the bundle gives.
    struct Outcome: Sendable {
        /// The entries' leaf hashes, one behind the other; empty when the bundle cannot be taken apart.
        var row: [UInt8] = []
        var bytes = 0
        var findings: [ScrubFinding] = []
        /// The `prevHash` of the first entry, 64 hex digits as bytes.
        var firstLink: [UInt8] = []
    }

    /// Reads both files, hashes and compares.
    func run() -> Outcome {
        var outcome = Outcome()
        let name = TilePath.entries(index: index, width: width)
        let limit = width * (2 + LedgerEntry.largestSize)
        guard let bundle = try? DurableFile.read("\(folder.path)/\(name)", limit: limit) else {
            outcome.findings.append(.missing(name))
            return outcome
        }
        outcome.bytes = bundle.count
        guard let ranges = ranges(of: bundle) else {
            outcome.findings.append(.damaged(name))
            return outcome
        }
        let row = hashes(of: bundle, ranges)
        checkChain(bundle, ranges, row, &outcome)
        let tile = TilePath.hashes(level: 0, index: index, width: width)
        switch try? DurableFile.read("\(folder.path)/\(tile)", limit: row.count + 1) {
        case nil: outcome.findings.append(.missing(tile))
        case row?: break
        case _?: outcome.findings.append(.damaged(tile))
        }
        outcome.row = row
        return outcome
    }

    private func ranges(of bundle: [UInt8]) -> [Range<Int>]? {
        var ranges: [Range<Int>] = []
        ranges.reserveCapacity(width)
        var place = 0
        while ranges.count < width {
            guard bundle.count - place >= 2 else { return nil }
            let end = place + 2 + (Int(bundle[place]) << 8 | Int(bundle[place + 1]))
            guard end <= bundle.count else { return nil }
            ranges.append(place + 2..<end)
            place = end
        }
        return place == bundle.count ? ranges : nil
    }

    private func hashes(of bundle: [UInt8], _ ranges: [Range<Int>]) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: ranges.count * MerkleHash.size) { row, count in
            bundle.withUnsafeBufferPointer { bytes in
                for (number, range) in ranges.enumerated() {
                    let entry = UnsafeBufferPointer(rebasing: bytes[range])
                    dobush_sha256_tagged(
                        0x00, entry.baseAddress, entry.count, row.baseAddress.map { $0 + number * MerkleHash.size })
                }
            }
            count = ranges.count * MerkleHash.size
        }
    }

    /// Each entry names the hash of the one before it, which stands where the canonical form puts it.
    private func checkChain(
        _ bundle: [UInt8], _ ranges: [Range<Int>], _ row: [UInt8], _ outcome: inout Outcome
    ) {
        for (number, range) in ranges.enumerated() {
            guard let link = Self.link(bundle[range]) else {
                outcome.findings.append(.chain(seq: index * MerkleTree.tileWidth + number))
                continue
            }
            if number == 0 {
                outcome.firstLink = Array(link)
            } else if !Self.isHex(link, of: row[(number - 1) * MerkleHash.size..<number * MerkleHash.size]) {
                outcome.findings.append(.chain(seq: index * MerkleTree.tileWidth + number))
            }
        }
    }

    /// The last `"prevHash":"` of an entry: behind it come only members without texts of people.
    private static func link(_ entry: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let mark = Array("\"prevHash\":\"".utf8)
        var place = entry.endIndex - mark.count - 64
        while place >= entry.startIndex {
            if entry[place] == mark[0], entry[place + 1] == mark[1],
                entry[place..<place + mark.count].elementsEqual(mark)
            {
                return entry[place + mark.count..<place + mark.count + 64]
            }
            place -= 1
        }
        return nil
    }

    static func isHex(_ digits: ArraySlice<UInt8>, of hash: ArraySlice<UInt8>) -> Bool {
        func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
        guard digits.count == 2 * hash.count else { return false }
        var place = digits.startIndex
        for byte in hash {
            guard digits[place] == digit(byte >> 4), digits[place + 1] == digit(byte & 15) else { return false }
            place += 2
        }
        return true
    }
}
