import ElectionModel

/// Where a tile lies below the ledger's public folder (C2SP tlog-tiles).
package enum TilePath {
    /// `tile/<level>/<n>`, with `.p/<width>` when it is partial.
    package static func hashes(level: Int, index: Int, width: Int) -> String {
        "tile/\(level)/\(number(index))\(partial(width))"
    }

    /// `tile/entries/<n>`, with `.p/<width>` when it is partial.
    package static func entries(index: Int, width: Int) -> String {
        "tile/entries/\(number(index))\(partial(width))"
    }

    private static func partial(_ width: Int) -> String { width == MerkleTree.tileWidth ? "" : ".p/\(width)" }

    /// Groups of three digits, all but the last with an `x`: 1234067 is `x001/x234/067`.
    private static func number(_ index: Int) -> String {
        var text = (index % 1000).padded(to: 3)
        var rest = index / 1000
        while rest > 0 {
            text = "x\((rest % 1000).padded(to: 3))/\(text)"
            rest /= 1000
        }
        return text
    }

}
