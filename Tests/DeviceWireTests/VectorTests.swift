import Foundation
import Sodium
import TestSupport
import Testing

@testable import DeviceWire

/// The vectors on the format's page, which are the code's, and which a second implementation reads too.
@Suite struct VectorTests {
    /// The page.
    private static func page() throws -> String {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Docs/device-wire.md")
        return try String(contentsOf: file, encoding: .utf8)
    }

    /// The lines between the fences.
    private static func published() throws -> [String] {
        let parts = try page().components(separatedBy: "```vectors\n")
        let block = try #require(parts.count == 2 ? parts[1].components(separatedBy: "```").first : nil)
        return block.split(separator: "\n").map(String.init)
    }

    /// A seed whose bytes count up from `first`.
    private static func counting(_ first: UInt8, _ count: Int) -> [UInt8] {
        (0..<count).map { first &+ UInt8($0) }
    }

    /// The lines as the code makes them.
    private static func made() throws -> [String] {
        let (hostSeed, boardSeed) = (counting(0x00, 32), counting(0x20, 32))
        let (hostExchange, boardExchange) = (counting(0x40, 32), counting(0x60, 32))
        let (hostHeader, boardHeader) = (counting(0x80, 24), counting(0xA0, 24))
        let hostKey = try SigningKey(seed: SecretBytes(hostSeed))
        let boardKey = try SigningKey(seed: SecretBytes(boardSeed))
        var host = try HostSession(identity: hostKey, board: boardKey.verifyingKey) {
            $0 == 32 ? hostExchange : hostHeader
        }
        var board = BoardSession(
            identity: boardKey, hosts: [hostKey.verifyingKey], firmware: 7, model: Array("Dobush SimBoard 1".utf8),
            condition: [.clockUnset], random: { $0 == 32 ? boardExchange : boardHeader })
        let now = Ticks(0)
        var lines: [String] = []
        func note(_ name: String, _ bytes: [UInt8]) { lines.append("\(name) = \(Hex.encode(bytes))") }
        /// Notes the frames that the host sends and gives them to the board.
        func fromHost(_ name: String) {
            host.flush(at: now) { frame in
                let frame = [UInt8](frame)
                note("\(name)-frame", frame)
                for byte in frame { _ = board.receive(byte, at: now) }
            }
        }
        func fromBoard(_ name: String) {
            board.flush(at: now) { frame in
                let frame = [UInt8](frame)
                note("\(name)-frame", frame)
                for byte in frame { _ = host.receive(byte, at: now) }
            }
        }

        note("host-seed", hostSeed)
        note("host-key", hostKey.verifyingKey.bytes)
        note("board-seed", boardSeed)
        note("board-key", boardKey.verifyingKey.bytes)
        note("host-exchange-seed", hostExchange)
        note("host-header", hostHeader)
        note("board-exchange-seed", boardExchange)
        note("board-header", boardHeader)
        note("identify-frame", FrameTests.frame(BoardIdentity.question))
        for byte in FrameTests.frame(BoardIdentity.question) { _ = board.receive(byte, at: now) }
        fromBoard("identity")
        fromHost("hello")
        fromBoard("welcome")
        fromHost("proof")
        let keys = try KeyExchange(seed: SecretBytes(hostExchange)).keys(
            as: .client, with: KeyExchange(seed: SecretBytes(boardExchange)).publicKey)
        note("key-host-to-board", keys.sending.exposed)
        note("key-board-to-host", keys.receiving.exposed)
        note("session-name", board.name)
        note("ready-message", [128, 0, 0])
        fromBoard("ready")
        fromHost("ready-acknowledged")
        _ = try host.send(.status, body: [UInt8]().span, at: now)
        note("status-message", [1, 1, 0])
        fromHost("status")
        try board.answer(.status(WireSamples.status), body: [UInt8]().span)
        note("status-answer-message", try message(.status(WireSamples.status), request: 1))
        fromBoard("status-answer")
        fromHost("status-answer-acknowledged")

        let nonce = counting(0xC0, 32)
        let attestation = Attestation(
            signing: RunningFirmware(version: 7, slot: .b, isOnTrial: true), measurement: counting(0x01, 64),
            session: board.name, nonce: nonce, by: boardKey)
        note("attestation-nonce", nonce)
        note(
            "attestation-message",
            try message(.attestation(attestation.firmware), request: 2, body: attestation.body))
        let persons = try [0xE0, 0xE1].map {
            try SigningKey(seed: SecretBytes([UInt8](repeating: $0, count: 32)))
        }
        let text = ServicePermit.text(.clearTamper, board: boardKey.verifyingKey, number: 2, subject: [])
        let parts = persons.map { (key: $0.verifyingKey, signature: $0.sign(text)) }
        note("service-permit", ServicePermit.body(parts[0], parts[1], subject: []))
        let publisher = try SigningKey(seed: SecretBytes([UInt8](repeating: 0xF0, count: 32)))
        note("publisher-key", publisher.verifyingKey.bytes)
        note(
            "firmware-header",
            try FirmwareHeader(signing: Array("no firmware at all".utf8), version: 7, by: publisher).bytes)
        return lines
    }

    private static func message(_ report: BoardReport, request: UInt16, body: [UInt8] = []) throws -> [UInt8] {
        var bytes = PacketBytes()
        try report.write(request: request, body: body.span, into: &bytes)
        return bytes.withBytes { [UInt8]($0) }
    }

    @Test func `the page's vectors are the code's`() throws {
        let made = try Self.made()
        #expect(try Self.published() == made, "the block should be:\n\(made.joined(separator: "\n"))")
    }

    @Test func `the page names every code and every time`() throws {
        let page = try Self.page()
        for (command, _) in try WireSamples.commands() {
            let name = "\(command)".prefix { $0 != "(" }
            #expect(page.contains("| \(command.kind) | \(name) |"), "\(name)")
            let row = page.split(separator: "\n").first { $0.hasPrefix("| \(command.kind) | \(name) |") }
            #expect(row?.hasSuffix("| \(command.answerTime / 1_000) s |") == true, "\(name)")
        }
        for (report, _) in WireSamples.reports() {
            let name = "\(report)".prefix { $0 != "(" }
            #expect(page.contains("| \(report.kind) | \(name) |"), "\(name)")
        }
        for lamp in Lamp.allCases { #expect(page.contains("| \(lamp.rawValue) \(lamp) |"), "\(lamp)") }
        for sound in Sound.allCases { #expect(page.contains("| \(sound.rawValue) \(sound) |"), "\(sound)") }
        for failure in BoardFailure.allCases {
            #expect(page.contains("· \(failure.rawValue) ") || page.contains(": \(failure.rawValue) "), "\(failure)")
        }
        for refusal in Refusal.allCases { #expect(page.contains("\n| \(refusal.rawValue) | "), "\(refusal)") }
        for time in [WireTiming.handshakeRetry, WireTiming.retry] { #expect(page.contains("\(time) ms"), "\(time)") }
        for time in [WireTiming.handshakeLife, WireTiming.statusInterval, WireTiming.silence] {
            #expect(page.contains("| \(time / 1_000) s |"), "\(time)")
        }
    }

    @Test(.enabled(if: PythonTools.areThere, "make test sets it up"))
    func `a second implementation, with other people's COBS and NaCl, reads the same from the vectors`() throws {
        let (status, output) = try PythonTools.run(Self.peer, input: try Self.published().joined(separator: "\n"))
        #expect(status == 0 && output == "10 frames, 2 streams, 6 signatures\n", "\(output)")
    }

    /// Written from the page, not from the code.
    private static let peer = #"""
        import sys, zlib
        from hashlib import blake2b
        from cobs import cobs
        from nacl import bindings as sodium
        from nacl.signing import VerifyKey

        vector = {name: bytes.fromhex(value) for name, value in (line.split(" = ") for line in sys.stdin)}
        frames = 0

        def packet(name):
            global frames
            frame = vector[name + "-frame"]
            assert frame[0] == 0 and frame[-1] == 0 and 0 not in frame[1:-1]
            body = cobs.decode(frame[1:-1])
            assert zlib.crc32(body[:-4]).to_bytes(4, "little") == body[-4:], name
            assert cobs.encode(body) == frame[1:-1], name
            frames += 1
            return body[:-4]

        signatures = 0

        def signed(key, text, signature):
            global signatures
            VerifyKey(key).verify(text, signature)
            signatures += 1

        assert sodium.crypto_sign_seed_keypair(vector["host-seed"])[0] == vector["host-key"]
        assert sodium.crypto_sign_seed_keypair(vector["board-seed"])[0] == vector["board-key"]
        host_public, host_secret = sodium.crypto_kx_seed_keypair(vector["host-exchange-seed"])
        board_public, board_secret = sodium.crypto_kx_seed_keypair(vector["board-exchange-seed"])

        assert packet("identify") == b"\x01\x01"
        model = b"Dobush SimBoard 1"
        assert packet("identity") == (
            b"\x01\x02" + vector["board-key"] + (7).to_bytes(4, "little") + b"\x02" + bytes([len(model)]) + model)
        hello, welcome, proof = packet("hello"), packet("welcome"), packet("proof")
        assert hello == b"\x01\x03" + vector["host-key"] + host_public
        assert welcome[:-64] == (
            b"\x01\x04" + vector["board-key"] + b"\x02" + board_public + vector["board-header"])
        assert proof[:-64] == b"\x01\x05" + vector["host-header"]
        signed(vector["board-key"], b"dobush device welcome v1\n" + hello + welcome[:-64], welcome[-64:])
        signed(vector["host-key"], b"dobush device proof v1\n" + hello + welcome + proof[:-64], proof[-64:])

        to_board, to_host = sodium.crypto_kx_server_session_keys(board_public, board_secret, host_public)
        assert (to_board, to_host) == (vector["key-host-to-board"], vector["key-board-to-host"])
        name = blake2b(b"dobush device session v1\n" + hello + welcome + proof, digest_size=32).digest()
        assert name == vector["session-name"]

        def stream(key, header):
            state = sodium.crypto_secretstream_xchacha20poly1305_state()
            sodium.crypto_secretstream_xchacha20poly1305_init_pull(state, header, key)
            return state

        def number(n):
            return n.to_bytes(4, "little")

        def opened(state, at, received, what):
            whole = packet(what)
            assert whole[:14] == b"\x01\x07" + name[:4] + number(at) + number(received), what
            message, tag = sodium.crypto_secretstream_xchacha20poly1305_pull(state, whole[14:], whole[:10])
            assert tag == 0 and message == vector[what + "-message"], what

        from_board, from_host = stream(to_host, vector["board-header"]), stream(to_board, vector["host-header"])
        opened(from_board, 0, 0, "ready")
        assert packet("ready-acknowledged") == b"\x01\x08" + name[:4] + number(1)
        opened(from_host, 0, 1, "status")
        opened(from_board, 1, 1, "status-answer")
        assert packet("status-answer-acknowledged") == b"\x01\x08" + name[:4] + number(2)

        attestation = vector["attestation-message"]
        assert attestation[:3] == bytes([132, 2, 0]) and len(attestation) == 3 + 6 + 128
        signed(vector["board-key"], b"dobush device attestation v1\n" + name + vector["attestation-nonce"]
               + attestation[3:73], attestation[73:])
        permit = vector["service-permit"]
        text = b"dobush device service v1\n" + vector["board-key"] + number(2) + b"\x01"
        signed(permit[:32], text, permit[32:96])
        signed(permit[96:128], text, permit[128:])
        header = vector["firmware-header"]
        application = b"no firmware at all"
        assert header[:80] == (
            b"DBFW" + number(len(application)) + number(7) + number(0) + blake2b(application).digest())
        signed(vector["publisher-key"], b"dobush device firmware v1\n" + header[:80], header[80:])
        print(f"{frames} frames, 2 streams, {signatures} signatures")
        """#
}
