import Sodium
import Testing

@Suite struct SessionKeyTests {
    private static func exchange(_ byte: UInt8) throws -> KeyExchange {
        try KeyExchange(seed: SecretBytes([UInt8](repeating: byte, count: 32)))
    }

    @Test func `what one side sends with is what the other receives with`() throws {
        let (client, server) = (try Self.exchange(1), try Self.exchange(2))
        let ours = try client.keys(as: .client, with: server.publicKey)
        let theirs = try server.keys(as: .server, with: client.publicKey)
        #expect(ours.sending.exposed == theirs.receiving.exposed)
        #expect(ours.receiving.exposed == theirs.sending.exposed)
        #expect(ours.sending.exposed != ours.receiving.exposed && ours.sending.count == 32)
        let strangers = try Self.exchange(3).keys(as: .client, with: server.publicKey)
        #expect(strangers.sending.exposed != ours.sending.exposed)
    }

    @Test func `a key of small order or of another length gives no session`() throws {
        let client = try Self.exchange(1)
        #expect(throws: SodiumError.forged) { try client.keys(as: .client, with: [UInt8](repeating: 0, count: 32)) }
        #expect(throws: SodiumError.length) { try client.keys(as: .client, with: [1, 2, 3]) }
        #expect(throws: SodiumError.length) { try KeyExchange(seed: SecretBytes([1])) }
    }

    @Test func `a stream with a given header repeats itself, and opens as any other`() throws {
        let key = SecretBytes([UInt8](repeating: 7, count: 32))
        let header = [UInt8](repeating: 9, count: 24)
        var first = try StreamSealer(key: key, header: header)
        var second = try StreamSealer(key: key, header: header)
        let sealed = first.seal([1, 2, 3], last: true)
        let again = second.seal([1, 2, 3], last: true)
        #expect(sealed == again && first.header == header)
        var opener = try StreamOpener(key: key, header: header)
        let opened = try opener.open(sealed)
        #expect(opened == [1, 2, 3])
        #expect(throws: SodiumError.length) { _ = try StreamSealer(key: key, header: [1]) }
    }

    @Test func `a chunk opens with its additional data only, and a refused one changes nothing`() throws {
        let key = SecretBytes([UInt8](repeating: 7, count: 32))
        var sealer = try StreamSealer(key: key)
        var opener = try StreamOpener(key: key, header: sealer.header)
        let sealed = [UInt8](capacity: 20) { output in
            sealer.seal([4, 5, 6].span, additionalData: [1].span, last: false, into: &output)
        }
        func open(_ data: [UInt8]) throws(SodiumError) -> [UInt8] {
            try [UInt8](capacity: 3) { (output) throws(SodiumError) in
                try opener.open(sealed.span, additionalData: data.span, into: &output)
            }
        }
        #expect(throws: SodiumError.forged) { try open([2]) }
        #expect(throws: SodiumError.forged) { try open([]) }
        #expect(try open([1]) == [4, 5, 6])
        #expect(throws: SodiumError.forged) { try open([1]) }
    }
}
