package import Sodium

/// The board's side of the protocol, from power-on to power-off; it does no input or output.
///
/// Before a session it answers nothing but who it is and hellos. The owner gives it every byte of the line
/// (``receive(_:at:)``) and the time (``tick(at:)``), and after either sends what ``flush(at:_:)`` hands out. A hello
/// leaves the running session alone; only the proof of a host that the board knows takes its place.
package struct BoardSession: ~Copyable {
    /// A hello that was answered and awaits its proof.
    private struct Greeting {
        let host: Int
        let hello: Hello
        let welcome: Welcome
        let receiving: SecretBytes
        let sending: SecretBytes
        let since: Ticks
    }

    private let identity: SigningKey
    private let firmware: UInt32
    private let model: [UInt8]
    private let random: (Int) -> [UInt8]

    private var greeting: Greeting?
    private var link: SealedLink?
    private var lastHeard = Ticks(0)
    /// The command that awaits its answer.
    private var asked: UInt16?

    private var line = FrameReceiver()
    private var packet = PacketBytes()
    private var frame = FrameBytes()
    private var message = PacketBytes()
    private var bodyStart = 0
    /// A message that waits for the one before it to be acknowledged.
    private var held = PacketBytes()
    /// What answers a packet outside a session.
    private var reply: [UInt8] = []

    /// The hosts that may open a session.
    package var hosts: [VerifyingKey]
    /// What the board tells of itself.
    package var condition: BoardCondition
    /// The session's name, 32 bytes; empty without one.
    package private(set) var name: [UInt8] = []
    /// Frames of the line that were none.
    package var droppedFrames: UInt32 { line.dropped }

    /// A board that waits for a hello.
    ///
    /// - Parameters:
    ///   - identity: the board's key.
    ///   - hosts: the hosts that may open a session.
    ///   - firmware: the version of the running firmware.
    ///   - model: maker, model and serial number, see ``BoardIdentity/model``.
    ///   - condition: what it tells of itself.
    ///   - random: gives as many unpredictable bytes as it is asked for.
    package init(
        identity: SigningKey, hosts: [VerifyingKey], firmware: UInt32, model: [UInt8], condition: BoardCondition,
        random: @escaping (Int) -> [UInt8]
    ) {
        self.identity = identity
        self.hosts = hosts
        self.firmware = firmware
        self.model = model
        self.condition = condition
        self.random = random
    }

    /// Whether a host may give commands.
    package var isOpen: Bool { !name.isEmpty }
    /// Whether ``tell(_:request:body:)`` would take an event.
    package var canTell: Bool { asked == nil && held.isEmpty && isLinkIdle }

    private var isLinkIdle: Bool {
        switch link {
        case .some(let link): link.isIdle
        case nil: false
        }
    }

    /// Takes the next byte of the line.
    package mutating func receive(_ byte: UInt8, at now: Ticks) -> BoardEvent? {
        var packet = PacketBytes()
        guard line.take(byte, into: &packet) else { return nil }
        return packet.withBytes { packet in take(packet, at: now) }
    }

    /// Lends the body of the command that came last.
    package func withBody<Answer>(_ use: (Span<UInt8>) -> Answer) -> Answer {
        message.withBytes { use($0.extracting(bodyStart..<$0.count)) }
    }

    /// Answers the open command.
    ///
    /// - Throws: what stands against it.
    package mutating func answer(_ report: BoardReport, body: Span<UInt8>) throws(SendFault) {
        guard isOpen else { throw .noSession }
        guard let request = asked else { throw .nothingAsked }
        try hold(report, request: request, body: body)
        asked = nil
    }

    /// Tells the host what it did not ask for just now.
    ///
    /// - Parameters:
    ///   - event: what happened.
    ///   - request: the scan's that it ends, otherwise 0.
    ///   - body: its bytes, when it has any.
    /// - Throws: what stands against it; `busy` means later.
    package mutating func tell(_ event: BoardReport, request: UInt16, body: Span<UInt8>) throws(SendFault) {
        guard isOpen else { throw .noSession }
        guard canTell else { throw .busy }
        try hold(event, request: request, body: body)
    }

    /// The request of the command that awaits its answer.
    package var openRequest: UInt16? { asked }

    /// Ends the session and overwrites its keys at once: the case was opened.
    package mutating func wipe() -> BoardEvent? {
        greeting = nil
        return isOpen ? end(.wiped) : nil
    }

    /// What happened because nothing did: to be called every 100 ms or sooner.
    package mutating func tick(at now: Ticks) -> BoardEvent? {
        if let waiting = greeting, now.elapsed(since: waiting.since) >= WireTiming.handshakeLife { greeting = nil }
        guard isOpen else { return nil }
        if link?.isLost(at: now) ?? false { return end(.lost) }
        return now.elapsed(since: lastHeard) >= WireTiming.silence ? end(.silent) : nil
    }

    /// Hands out every frame that should go out now.
    package mutating func flush(at now: Ticks, _ send: (Span<UInt8>) -> Void) {
        if !reply.isEmpty {
            let reply = reply
            self.reply = []
            Frame.write(reply.span, into: &frame)
            frame.withBytes(send)
        }
        sealHeld()
        while link?.next(at: now, into: &packet) ?? false {
            packet.withBytes { Frame.write($0, into: &frame) }
            frame.withBytes(send)
        }
    }

    private mutating func hold(_ report: BoardReport, request: UInt16, body: Span<UInt8>) throws(SendFault) {
        guard held.isEmpty else { throw .busy }
        do throws(WireError) {
            try report.write(request: request, body: body, into: &held)
        } catch {
            throw .size
        }
        sealHeld()
    }

    /// The held message goes on its way as soon as the one before it was acknowledged.
    private mutating func sealHeld() {
        guard !held.isEmpty, isLinkIdle else { return }
        held.withBytes { link?.send($0) }
        held.removeAll()
    }

    private mutating func end(_ reason: SessionEnd) -> BoardEvent {
        forget()
        return .ended(reason)
    }

    private mutating func forget() {
        link = nil
        asked = nil
        name = []
        held.removeAll()
        message.removeAll()
        bodyStart = 0
    }
}

extension BoardSession {
    private mutating func take(_ packet: Span<UInt8>, at now: Ticks) -> BoardEvent? {
        switch PacketKind(packet) {
        case .identify:
            if packet.count == 2 { identify() }
            return nil
        case .hello:
            greet(packet, at: now)
            return nil
        case .proof:
            return prove(packet, at: now)
        case .acknowledged:
            _ = link?.takeAcknowledgement(packet)
            return nil
        case .sealed:
            return takeSealed(packet, at: now)
        case nil:
            // A host of another version must hear that it is one.
            if packet.count >= 2, packet[0] != PacketKind.version, packet[1] == PacketKind.hello.rawValue {
                reply = Refusal.version.packet
            }
            return nil
        case .identity, .welcome, .refused:
            return nil
        }
    }

    private mutating func identify() {
        let identity = try? BoardIdentity(
            key: identity.verifyingKey, firmware: firmware, condition: condition, model: model)
        reply = identity?.packet ?? []
    }

    private mutating func greet(_ packet: Span<UInt8>, at now: Ticks) {
        guard let hello = try? Hello(packet: packet) else { return }
        // A host that was not answered soon enough says the same again: two welcomes would give it two sets of keys.
        if let greeting, greeting.hello == hello {
            reply = greeting.welcome.packet
            return
        }
        guard let host = hosts.firstIndex(where: { $0.bytes == hello.host }) else {
            reply = Refusal.unknownHost.packet
            return
        }
        var seed = random(32)
        let header = random(24)
        guard header.count == 24, let exchange = try? KeyExchange(seed: SecretBytes(taking: &seed)) else {
            reply = Refusal.noRandomness.packet
            return
        }
        guard let keys = try? exchange.keys(as: .server, with: hello.ephemeral) else { return }
        var welcome = Welcome(
            board: identity.verifyingKey.bytes, condition: condition, ephemeral: exchange.publicKey, header: header,
            signature: [])
        welcome.signature = identity.sign(SessionTranscript.boardText(hello: hello, welcome: welcome))
        greeting = Greeting(
            host: host, hello: hello, welcome: welcome, receiving: keys.receiving, sending: keys.sending, since: now)
        reply = welcome.packet
    }

    private mutating func prove(_ packet: Span<UInt8>, at now: Ticks) -> BoardEvent? {
        guard let proof = try? Proof(packet: packet) else { return nil }
        guard let greeting else {
            // A copy of the proof that opened the session is no news.
            if !isOpen { reply = Refusal.noHello.packet }
            return nil
        }
        let text = SessionTranscript.hostText(hello: greeting.hello, welcome: greeting.welcome, proof: proof)
        guard hosts.indices.contains(greeting.host), hosts[greeting.host].bytes == greeting.hello.host,
            hosts[greeting.host].verifies(proof.signature, over: text),
            let sealer = try? StreamSealer(key: greeting.sending, header: greeting.welcome.header),
            let opener = try? StreamOpener(key: greeting.receiving, header: proof.header)
        else {
            reply = Refusal.badProof.packet
            return nil
        }
        forget()
        name = SessionTranscript.name(hello: greeting.hello, welcome: greeting.welcome, proof: proof)
        link = SealedLink(name: name, sealer: sealer, opener: opener)
        self.greeting = nil
        lastHeard = now
        try? hold(.ready, request: 0, body: [UInt8]().span)
        return .opened(host: greeting.host)
    }

    private mutating func takeSealed(_ packet: Span<UInt8>, at now: Ticks) -> BoardEvent? {
        guard link?.take(packet, into: &message) == .message else { return nil }
        lastHeard = now
        // The host may ask one thing at a time.
        guard asked == nil, message.count >= 3 else { return end(.broken) }
        let request = UInt16(message[1]) | UInt16(message[2]) << 8
        guard request != 0 else { return end(.broken) }
        asked = request
        do throws(WireError) {
            let read = try message.withBytes { (bytes) throws(WireError) in try BoardCommand.read(bytes) }
            bodyStart = read.body
            return .command(read.content)
        } catch {
            try? answer(.failed(error == .unknownKind ? .unknownCommand : .malformed), body: [UInt8]().span)
            return nil
        }
    }
}
