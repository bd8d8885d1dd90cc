#if Training
    import BoardSimulator
    import Console
    import DeviceWire
    import Devices
    import ElectionModel
    import Files
    import Imaging
    import Sodium
    import Trust
    import Wording

    /// The combined device of one of the demo's stations: the real firmware in QEMU, with a document reader and printers on
    /// its lines. The fingerprint reader is the virtual one.
    actor DemoUnit {
        /// The firmware's version in the demo.
        static let version: UInt32 = 1

        private let board: SimulatedBoard
        private let modules: SimulatedModules
        /// The socket of the line to the terminal.
        nonisolated let line: String
        /// The key that was made in the unit.
        nonisolated let key: VerifyingKey

        /// Makes a unit that knows a terminal, and switches it on.
        ///
        /// - Parameters:
        ///   - firmware: the folder that `make firmware` fills.
        ///   - folder: of its own; made.
        ///   - terminal: the key of the terminal that it may talk with.
        ///   - publisher: whose firmware it starts.
        /// - Throws: `BoardSimulatorFault`, `DurableFileError`.
        init(firmware: String, folder: String, terminal: VerifyingKey, publisher: SigningKey) throws {
            try DurableFile.makeFolder(folder, mode: 0o700)
            let seed = RandomBytes.make(32)
            key = try SigningKey(seed: SecretBytes(seed)).verifyingKey
            func person() throws -> SigningKey { try SigningKey(seed: SecretBytes(RandomBytes.make(32))) }
            try FlashPicture(
                seed: seed, publisher: publisher, hosts: [terminal],
                persons: [try person().verifyingKey, try person().verifyingKey],
                application: try Self.application(in: firmware), version: Self.version, entropy: RandomBytes.make(32)
            ).write(toFolder: folder)
            board = try SimulatedBoard(firmware: firmware, folder: folder)
            modules = try SimulatedModules(board)
            try board.expand(["battery 96 4120 1", "temperature 238"])
            line = board.path(of: .host)
        }

        deinit { modules.end() }

        /// Whether the firmware was built, and QEMU is installed.
        static func isThere(firmware: String) -> Bool { SimulatedBoard.isThere(firmware: firmware) }

        /// The firmware as it was built.
        static func application(in folder: String) throws -> [UInt8] {
            try DurableFile.read("\(folder)/control-board.bin", limit: FirmwareImage.largestApplication)
        }

        /// Somebody holds a document to the reader, for the next time that it reads.
        func show(_ card: DemoCard) { modules.change { $0.documents = [card.frame] } }

        /// How many receipts and slips came out of the printer.
        var papers: Int { modules.change { $0.slips.papers.count } }

        /// The last paper that came out, as a picture.
        var lastPaper: GreyImage? {
            guard let paper = modules.change({ $0.slips.papers.last }), paper.rowSize > 0 else { return nil }
            let pixels = paper.rows.flatMap { byte -> [UInt8] in (0..<8).map { byte & (0x80 >> $0) == 0 ? 255 : 0 } }
            return GreyImage(
                width: paper.rowSize * 8, height: paper.rows.count / paper.rowSize, dpi: 203, pixels: pixels)
        }

        /// Takes the power away.
        func switchOff() {
            modules.end()
            board.powerOff()
        }
    }
#endif
