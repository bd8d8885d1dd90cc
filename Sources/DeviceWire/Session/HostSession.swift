package import Sodium

/// The host's side of one session with one board, from the hello to the end; it does no input or output.
///
/// The owner gives it every byte of the line (``receive(_:at:)``) and the time (``tick(at:)``), and after either sends
/// what ``flush(at:_:)`` hands out. One command is open at a time.
package struct HostSession: ~Copyable {
    private enum Stage { case greeting, proving, open, ended }

    private let identity: SigningKey
    private let board: VerifyingKey
    private let exchange: KeyExchange
    private let header: [UInt8]
    private let hello: Hello
    private var stage = Stage.greeting

    /// The hello, then the proof: sent until the next step came.
    private var step: [UInt8]
    private var tries = 0
    private var lastTry = Ticks(0)
    private var wasForged = false

    private var link: SealedLink?
    private var open: (request: UInt16, since: Ticks, limit: UInt32)?
    private var lastRequest: UInt16 = 0

    private var line = FrameReceiver()
    private var packet = PacketBytes()
    private var frame = FrameBytes()
    private var message = PacketBytes()
    private var bodyStart = 0

    /// What the board says of itself, signed; empty before it answered.
    package private(set) var condition: BoardCondition = []
    /// The session's name, 32 bytes, once the board answered.
    package private(set) var name: [UInt8] = []
    /// Frames of the line that were none.
    package var droppedFrames: UInt32 { line.dropped }

    /// Begins a session; ``flush(at:_:)`` sends the first hello.
    ///
    /// - Parameters:
    ///   - identity: the host's key, which the board was given.
    ///   - board: the board's key, which the host was given.
    ///   - random: gives as many unpredictable bytes as it is asked for.
    /// - Throws: `SodiumError.length` when the source gave another number of bytes.
    package init(identity: SigningKey, board: VerifyingKey, random: (Int) -> [UInt8]) throws(SodiumError) {
        var seed = random(32)
        let exchange = try KeyExchange(seed: SecretBytes(taking: &seed))
        let header = random(24)
        guard header.count == 24 else { throw .length }
        self.identity = identity
        self.board = board
        self.exchange = exchange
        self.header = header
        hello = Hello(host: identity.verifyingKey.bytes, ephemeral: exchange.publicKey)
        step = hello.packet
    }

    /// Whether ``send(_:body:at:)`` would take a command.
    package var isReady: Bool { stage == .open && open == nil && isLinkIdle }

    private var isLinkIdle: Bool {
        switch link {
        case .some(let link): link.isIdle
        case nil: false
        }
    }

    /// Seals a command; ``flush(at:_:)`` sends it.
    ///
    /// - Parameters:
    ///   - command: what is asked.
    ///   - body: its bytes, when it has any.
    ///   - now: the time, from which the answer's time counts.
    /// - Returns: the request that the answer will name.
    /// - Throws: what stands against it.
    package mutating func send(
        _ command: BoardCommand, body: Span<UInt8>, at now: Ticks
    ) throws(SendFault) -> UInt16 {
        guard stage == .open else { throw .noSession }
        guard open == nil, isLinkIdle else { throw .busy }
        let request = lastRequest == .max ? 1 : lastRequest + 1
        do throws(WireError) {
            try command.write(request: request, body: body, into: &packet)
        } catch {
            throw .size
        }
        packet.withBytes { link?.send($0) }
        lastRequest = request
        open = (request, now, command.answerTime)
        return request
    }

    /// Takes the next byte of the line.
    package mutating func receive(_ byte: UInt8, at now: Ticks) -> HostEvent? {
        var packet = PacketBytes()
        guard line.take(byte, into: &packet) else { return nil }
        return packet.withBytes { packet in take(packet, at: now) }
    }

    /// Lends the body of the report that came last.
    package func withBody<Answer>(_ use: (Span<UInt8>) -> Answer) -> Answer {
        message.withBytes { use($0.extracting(bodyStart..<$0.count)) }
    }

    /// What happened because nothing did: to be called every 100 ms or sooner.
    package mutating func tick(at now: Ticks) -> HostEvent? {
        switch stage {
        case .greeting, .proving:
            guard tries >= WireTiming.handshakeTries, now.elapsed(since: lastTry) >= WireTiming.handshakeRetry else {
                return nil
            }
            return end(wasForged ? .wrongBoard : .noAnswer)
        case .open:
            if link?.isLost(at: now) ?? true { return end(.lost) }
            guard let open, now.elapsed(since: open.since) >= open.limit else { return nil }
            return end(.unanswered)
        case .ended:
            return nil
        }
    }

    /// Hands out every frame that should go out now.
    package mutating func flush(at now: Ticks, _ send: (Span<UInt8>) -> Void) {
        switch stage {
        case .greeting, .proving:
            guard tries < WireTiming.handshakeTries,
                tries == 0 || now.elapsed(since: lastTry) >= WireTiming.handshakeRetry
            else { return }
            tries += 1
            lastTry = now
            let step = step
            Frame.write(step.span, into: &frame)
            frame.withBytes(send)
        case .open:
            while link?.next(at: now, into: &packet) ?? false {
                packet.withBytes { Frame.write($0, into: &frame) }
                frame.withBytes(send)
            }
        case .ended:
            break
        }
    }

    private mutating func end(_ reason: SessionEnd) -> HostEvent {
        stage = .ended
        link = nil
        open = nil
        message.removeAll()
        bodyStart = 0
        return .ended(reason)
    }
}

extension HostSession {
    private mutating func take(_ packet: Span<UInt8>, at now: Ticks) -> HostEvent? {
        switch PacketKind(packet) {
        case .welcome:
            if stage == .greeting { greet(packet, at: now) }
            return nil
        case .refused:
            return takeRefusal(packet)
        case .acknowledged:
            _ = link?.takeAcknowledgement(packet)
            return nil
        case .sealed:
            return takeSealed(packet)
        case .identify, .identity, .hello, .proof, nil:
            return nil
        }
    }

    /// Answers a welcome by a proof, if it is the board's.
    private mutating func greet(_ packet: Span<UInt8>, at now: Ticks) {
        guard let welcome = try? Welcome(packet: packet) else { return }
        guard welcome.board == board.bytes,
            board.verifies(welcome.signature, over: SessionTranscript.boardText(hello: hello, welcome: welcome)),
            let keys = try? exchange.keys(as: .client, with: welcome.ephemeral),
            let sealer = try? StreamSealer(key: keys.sending, header: header),
            let opener = try? StreamOpener(key: keys.receiving, header: welcome.header)
        else {
            wasForged = true
            return
        }
        var proof = Proof(header: header, signature: [])
        proof.signature = identity.sign(
            SessionTranscript.hostText(hello: hello, welcome: welcome, proof: proof))
        condition = welcome.condition
        name = SessionTranscript.name(hello: hello, welcome: welcome, proof: proof)
        link = SealedLink(name: name, sealer: sealer, opener: opener)
        stage = .proving
        step = proof.packet
        tries = 0
    }

    /// A refusal counts before a session only, later anybody could end it with one; and only where it answers what the
    /// host sent last: the board may still be refusing what came before.
    private mutating func takeRefusal(_ packet: Span<UInt8>) -> HostEvent? {
        guard let refusal = Refusal(packet: packet) else { return nil }
        return stage == (refusal.answersProof ? .proving : .greeting) ? end(.refused(refusal)) : nil
    }

    private mutating func takeSealed(_ packet: Span<UInt8>) -> HostEvent? {
        guard stage == .proving || stage == .open, link?.take(packet, into: &message) == .message else { return nil }
        let read: (request: UInt16, content: BoardReport, body: Int)
        do throws(WireError) {
            read = try message.withBytes { (bytes) throws(WireError) in try BoardReport.read(bytes) }
        } catch {
            return end(.broken)
        }
        bodyStart = read.body
        if stage == .proving {
            guard read.content == .ready, read.request == 0 else { return end(.broken) }
            stage = .open
            return .opened
        }
        if read.request == open?.request {
            open = nil
        } else if !read.content.canComeUnasked {
            return end(.broken)
        }
        return .report(request: read.request, read.content)
    }
}
