import HealthPages
import Logging
import PageServing
import ServiceLifecycle
import Telemetry
import Testing
import Wording

/// The server on a real socket.
@Suite struct HealthServerTests {
    @Test func `port 0 gives a port, and the pages are there`() async throws {
        try await PageFixture().serving { port in
            #expect(port > 1023)
            let answer = try #require(try await RawClient.ask(RawClient.get("/metrics"), port: port))
            #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n") && answer.hasSuffix("\nt_total 7\n"))
            #expect(!answer.lowercased().contains("\r\nserver:"))
            let ready = try #require(try await RawClient.ask(RawClient.get("/ready"), port: port))
            #expect(ready.hasPrefix("HTTP/1.1 200 OK\r\n") && ready.contains("\"check\":\"disk\""))
        }
    }

    @Test(arguments: ["evil.example", "127.0.0.1.evil.example:80", ""])
    func `a name that was led to this machine is refused`(host: String) async throws {
        try await PageFixture().serving { port in
            let answer = try #require(try await RawClient.ask(RawClient.get("/metrics", host: host), port: port))
            #expect(answer.hasPrefix("HTTP/1.1 421 ") && !answer.contains("t_total"))
        }
    }

    /// What a client sends, with a name that fits on a line.
    struct Sent: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let text: String

        init(_ name: String, _ text: String) {
            testDescription = name
            self.text = text
        }
    }

    @Test(arguments: [
        Sent("no host", "GET /metrics HTTP/1.1\r\n\r\n"), Sent("HTTP/1.0", "GET /metrics HTTP/1.0\r\n\r\n"),
        Sent("the host in the target only", "GET http://localhost/metrics HTTP/1.1\r\n\r\n"),
        Sent("another host", "GET http://localhost/metrics HTTP/1.1\r\nHost: evil.example\r\n\r\n"),
        Sent("two hosts", "GET /metrics HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n"),
        Sent("two hosts, turned", "GET /metrics HTTP/1.1\r\nHost: evil.example\r\nHost: localhost\r\n\r\n"),
    ])
    func `without one name of this machine there is no answer`(sent: Sent) async throws {
        var limits = HealthServer.limits
        limits.requestTime = .milliseconds(500)
        try await PageFixture().serving(limits: limits) { port in
            let answer = try #require(try await RawClient.ask(sent.text, port: port))
            #expect(!answer.contains("t_total") && (answer.isEmpty || answer.contains(" 4")), "\(answer)")
        }
    }

    @Test(arguments: [
        Sent("nonsense", "nonsense\r\n\r\n"), Sent("no target", "GET\r\n\r\n"),
        Sent("no such version", "GET /metrics HTTP/9.9\r\n\r\n"), Sent("TLS", "\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}"),
        Sent(
            "a long header",
            "GET /metrics HTTP/1.1\r\nHost: localhost\r\nX: \(String(repeating: "x", count: 10_000))\r\n\r\n"),
        Sent(
            "many headers",
            "GET /metrics HTTP/1.1\r\nHost: localhost\r\n\(String(repeating: "x: y\r\n", count: 200))\r\n"),
        Sent("a length below zero", "GET /metrics HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n"),
        Sent("a long target", "GET /\(String(repeating: "x", count: 100_000)) HTTP/1.1\r\nHost: localhost\r\n\r\n"),
    ])
    func `what is no request, or too large a one, gets nothing and harms nothing`(sent: Sent) async throws {
        var limits = HealthServer.limits
        limits.requestTime = .seconds(1)
        try await PageFixture().serving(limits: limits) { port in
            let client = try RawClient(port: port)
            client.send(sent.text)
            client.finish()
            let answer = try #require(try await client.rest())
            #expect(!answer.contains("t_total"))
            #expect(try await RawClient.ask(RawClient.get("/health"), port: port)?.contains("200 OK") == true)
        }
    }

    @Test func `a body is refused before it has come, and its sender is hung up on`() async throws {
        var limits = HealthServer.limits
        limits.requestTime = .milliseconds(500)
        try await PageFixture().serving(limits: limits) { port in
            let client = try RawClient(port: port)
            client.send("GET /metrics HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000000\r\n\r\n")
            let end = ContinuousClock.now + .seconds(8)
            while client.send(String(repeating: "x", count: 1000)), ContinuousClock.now < end {
                try await Task.sleep(for: .milliseconds(5))
            }
            #expect(ContinuousClock.now < end)
        }
    }

    @Test func `a slow client is hung up on`() async throws {
        var limits = HealthServer.limits
        limits.requestTime = .milliseconds(300)
        try await PageFixture().serving(limits: limits) { port in
            // Says nothing; and says its request letter by letter, which never ends.
            let silent = try RawClient(port: port)
            let started = ContinuousClock.now
            #expect(try await silent.rest() == "")
            #expect(ContinuousClock.now - started > .milliseconds(150))

            let dripping = try RawClient(port: port)
            dripping.send("GET /metrics HTTP/1.1\r\nHost: localhost\r\nX: ")
            let end = ContinuousClock.now + .seconds(5)
            while dripping.send("x"), ContinuousClock.now < end { try await Task.sleep(for: .milliseconds(20)) }
            #expect(ContinuousClock.now < end)
        }
    }

    @Test func `clients that take all places are hung up on, and others get their turn`() async throws {
        var limits = HealthServer.limits
        limits.connections = 4
        limits.requestTime = .milliseconds(300)
        try await PageFixture().serving(limits: limits) { port in
            let idle = try (0..<12).map { _ in try RawClient(port: port) }
            let answer = try await RawClient.ask(RawClient.get("/health"), port: port)
            #expect(answer?.hasPrefix("HTTP/1.1 200 OK\r\n") == true)
            withExtendedLifetime(idle) {}
        }
    }

    @Test func `a port that is taken or none at all is refused`() async throws {
        try await PageFixture().serving { port in
            let place = try ListenAddress.loopback(port: port)
            await #expect(throws: PageServerFault.taken(place)) { try await PageFixture().server(port: port).run() }
        }
        for port in [-1, 65_536, Int.max] {
            #expect(throws: PageServerFault.noPort(port)) { try PageFixture().server(port: port) }
        }
    }

    @Test func `a group's graceful shutdown ends, though a client dawdles`() async throws {
        let pages = PageFixture()
        let (ports, sink) = AsyncStream.makeStream(of: Int.self)
        let group = ServiceGroup(
            configuration: .init(services: [try pages.server { sink.yield($0) }], logger: pages.logger))
        async let ended: Void = group.run()
        var iterator = ports.makeAsyncIterator()
        let first = await iterator.next()
        let port = try #require(first)
        let waiting = try RawClient(port: port)
        waiting.send("GET /health HTTP/1.1\r\nHost: localhost\r\n")
        let started = ContinuousClock.now
        await group.triggerGracefulShutdown()
        try await ended
        #expect(ContinuousClock.now - started < .seconds(20))
        #expect(throws: RawClient.Failed.self) { try RawClient(port: port) }
    }

    @Test func `a cancelled server frees its port`() async throws {
        let pages = PageFixture()
        let freed = CollectedLines()
        try await pages.serving { port in _ = freed.write(Array("\(port)".utf8)) }
        let port = try #require(freed.all.first.flatMap { Int($0) })
        let server = try pages.server(port: port)
        let second = Task { try await server.run() }
        var answer: String?
        for _ in 0..<200 where answer == nil {
            answer = try? await RawClient.ask(RawClient.get("/health"), port: port)
            try await Task.sleep(for: .milliseconds(5))
        }
        second.cancel()
        try await second.value
        #expect(answer?.contains("200 OK") == true)
        #expect(!pages.lines.all.contains { $0.contains(" error ") }, "\(pages.lines.all)")
    }

    @Test func `a server that is cancelled before it begins ends`() async throws {
        for _ in 0..<20 {
            let server = try PageFixture().server()
            let run = Task { try await server.run() }
            run.cancel()
            _ = await run.result
        }
    }

    @Test func `nothing that a client sends is written into the log in its own form`() async throws {
        let pages = PageFixture()
        try await pages.serving { port in
            _ = try await RawClient.ask(RawClient.get("/21503199012345\u{1B}[2J?pin=21503199012345"), port: port)
        }
        #expect(pages.lines.all.allSatisfy { !$0.contains("2150319") && !$0.contains("\u{1B}") })
    }
}
