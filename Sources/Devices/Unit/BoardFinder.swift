package import DeviceWire
import Sodium

/// Looks for control boards on the serial lines of this machine.
///
/// What a board answers is unsigned: it finds a unit and helps people; who it is the session proves.
package struct BoardFinder: Sendable {
    /// A board that answered.
    package struct Found: Sendable, Hashable {
        package let path: String
        package let identity: BoardIdentity
    }

    private let lines: @Sendable () -> [LocalBoardLine]
    private let clock: any Clock<Duration>

    /// How long a board may take to answer.
    private static let patience = Duration.milliseconds(700)
    /// How often it is asked: a frame may be lost.
    private static let tries = 2

    /// Makes a finder.
    ///
    /// - Parameters:
    ///   - lines: the lines to look at, asked anew each time.
    ///   - clock: times the answers.
    package init(
        lines: @escaping @Sendable () -> [LocalBoardLine] = BoardFinder.serialLines,
        clock: any Clock<Duration> = ContinuousClock()
    ) {
        self.lines = lines
        self.clock = clock
    }

    /// The lines of units that are plugged in now (USB CDC-ACM), by name.
    package static func serialLines() -> [LocalBoardLine] {
        DeviceFolder.names(in: "/dev").filter { $0.hasPrefix("ttyACM") }.sorted()
            .map { LocalBoardLine(path: "/dev/\($0)") }
    }

    /// The boards that answer now.
    package func boards() async -> [Found] {
        var found: [Found] = []
        for line in lines() {
            guard let connection = try? await line.connect() else { continue }
            if let identity = await identity(on: connection) {
                found.append(Found(path: line.path, identity: identity))
            }
            connection.close()
        }
        return found
    }

    /// The line on which a board answers, still open: nobody else can take it meanwhile.
    ///
    /// - Parameter board: the board's key.
    /// - Returns: `nil` when it answers nowhere.
    func connection(to board: VerifyingKey) async -> (any BoardConnection)? {
        for line in lines() {
            guard let connection = try? await line.connect() else { continue }
            if await identity(on: connection)?.key == board { return connection }
            connection.close()
        }
        return nil
    }

    /// Who answers on a line; `nil` when nobody does.
    private func identity(on connection: any BoardConnection) async -> BoardIdentity? {
        await withTaskGroup(of: BoardIdentity?.self) { group in
            let clock = clock
            group.addTask { await Self.answer(on: connection) }
            group.addTask {
                var frame = FrameBytes()
                Frame.write(BoardIdentity.question.span, into: &frame)
                let bytes = frame.withBytes { [UInt8]($0) }
                for _ in 0..<Self.tries {
                    connection.send(bytes)
                    guard (try? await clock.sleep(for: Self.patience)) != nil else { break }
                }
                return nil
            }
            defer { group.cancelAll() }
            return await group.next() ?? nil
        }
    }

    private static func answer(on connection: any BoardConnection) async -> BoardIdentity? {
        var decoder = FrameDecoder()
        for await bytes in connection.incoming {
            for byte in bytes where (try? decoder.push(byte)) ?? false {
                if let identity = decoder.withPacket({ try? BoardIdentity(packet: $0) }) { return identity }
            }
        }
        return nil
    }
}
