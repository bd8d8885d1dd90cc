import ArgumentParser
import CommandBase
import Devices
import Sodium
import Trust

/// Where a device's control board is.
struct BoardOption: ParsableArguments {
    @Option(help: .words(UnitWords.boardHelp, value: ValueName.path), completion: .file()) var board: String?

    /// The link to a device, not yet running: where its board was said to be, or wherever it is found.
    ///
    /// - Parameters:
    ///   - certificate: the device's.
    ///   - identity: the terminal's signing key, which boards know it by.
    func link(to certificate: RoleCertificate, identity: SigningKey) -> ControlBoardLink {
        let line: any BoardLine =
            if let board { LocalBoardLine(path: board) } else {
                FoundBoardLine(board: certificate.signKey, finder: BoardFinder())
            }
        return ControlBoardLink(
            line: line, identity: identity, board: certificate.signKey, random: SystemRandom())
    }
}
