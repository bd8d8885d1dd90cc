/// Collects what the checks find, in bounded memory.
package final class Findings {
    package init() {}

    private(set) var states: [CheckName: CheckState] = [:]

    /// Whether nothing was found.
    package var isEmpty: Bool { states.isEmpty }

    /// The state of a check.
    func state(_ check: CheckName) -> CheckState {
        states[check] ?? CheckState()
    }

    /// Notes that a check fails.
    ///
    /// Nothing is added to a check that could no longer run: it would be a consequence of the earlier failure.
    func fail(_ check: CheckName, _ place: Place, _ reason: String) {
        guard state(check).blocked == nil else { return }
        states[check, default: CheckState()].add(Finding(place: place, reason: reason))
    }

    /// Notes that checks cannot run from here on.
    func block(_ checks: [CheckName], _ reason: String) {
        for check in checks where state(check).blocked == nil {
            states[check, default: CheckState()].blocked = reason
        }
    }

    /// The widths of the partial forms of a tile that lie in the folder and are narrower than the tile is now.
    func olderWidths(of tile: TilePath, below width: Int, in folder: any LedgerSource) -> [Int] {
        do {
            let names = try folder.names(in: tile.partialFolder) ?? []
            return names.compactMap { Checkpoint.decimal($0.utf8) }.filter { $0 > 0 && $0 < width }.sorted()
        } catch {
            fail(.tiles, Place(path: tile.partialFolder), error.reason)
            return []
        }
    }
}
