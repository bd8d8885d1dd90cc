package import Sodium

/// The line of one board, wherever it is plugged in: its device file may have another number after it was replugged.
package struct FoundBoardLine: BoardLine {
    private let board: VerifyingKey
    private let finder: BoardFinder

    /// A line that is looked for each time it is opened.
    ///
    /// - Parameters:
    ///   - board: the board's key.
    ///   - finder: where to look.
    package init(board: VerifyingKey, finder: BoardFinder) {
        self.board = board
        self.finder = finder
    }

    package func connect() async throws(BoardLineFault) -> any BoardConnection {
        guard let connection = await finder.connection(to: board) else { throw .absent }
        return connection
    }
}
